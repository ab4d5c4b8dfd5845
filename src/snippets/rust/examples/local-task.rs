use std::{cell::RefCell, rc::Rc, time::Duration};
use tokio::task::{JoinError, LocalSet, spawn_local};
use tokio::time::sleep;

// Not Send: it may never leave its thread.
type Visits = Rc<RefCell<Vec<&'static str>>>;

// #region local
async fn visit(visits: Visits, name: &'static str, ms: u64) {
    sleep(Duration::from_millis(ms)).await;
    visits.borrow_mut().push(name); // no lock: one thread
}

async fn visit_all() -> Result<Visits, JoinError> {
    let visits = Visits::default();
    let ann = spawn_local(visit(Rc::clone(&visits), "ann", 200));
    let bob = spawn_local(visit(Rc::clone(&visits), "bob", 100));
    ann.await?;
    bob.await?;
    Ok(visits)
}
// #endregion local

#[tokio::main]
async fn main() -> Result<(), JoinError> {
    // Runs the local tasks on the thread of main.
    let visits = LocalSet::new().run_until(visit_all()).await?;
    println!("visits: {}", visits.borrow().join(", "));
    Ok(())
}
