use std::{cell::Cell, rc::Rc};

use tokio::task::{JoinError, spawn_local, yield_now};

async fn visit(visits: Rc<Cell<u32>>) {
    for _ in 0..2 {
        visits.set(visits.get() + 1);
        yield_now().await;
    }
}

#[tokio::main(flavor = "local")]
async fn main() -> Result<(), JoinError> {
    // Neither Arc nor a lock: one thread runs everything.
    let visits = Rc::new(Cell::new(0));
    let ann = spawn_local(visit(Rc::clone(&visits)));
    let robert = spawn_local(visit(Rc::clone(&visits)));
    ann.await?;
    robert.await?;
    println!("visits: {}", visits.get());
    Ok(())
}
