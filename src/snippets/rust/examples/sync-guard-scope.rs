use std::sync::{Arc, Mutex};
use tokio::task::yield_now;

#[derive(Default)]
struct Visits {
    names: Mutex<Vec<String>>,
}

impl Visits {
    // No guard leaves this method, and nothing in it waits.
    fn add(&self, name: &str) -> usize {
        let mut names = self.names.lock().unwrap();
        names.push(name.to_string());
        names.len()
    }
}

#[tokio::main]
async fn main() -> Result<(), tokio::task::JoinError> {
    let visits = Arc::new(Visits::default());
    let shared = Arc::clone(&visits);
    let task = tokio::spawn(async move {
        println!("visit {}", shared.add("ann"));
        yield_now().await;
        println!("visit {}", shared.add("bob"));
    });
    task.await?;

    let names = {
        let names = visits.names.lock().unwrap();
        names.clone()
    }; // the guard ends here, before the wait
    yield_now().await;
    println!("{}", names.join(" and "));
    Ok(())
}
