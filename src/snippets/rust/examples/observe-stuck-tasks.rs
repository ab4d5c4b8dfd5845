use std::future::pending;
use tokio::runtime::Handle;

#[tokio::main]
async fn main() {
    let metrics = Handle::current().metrics();
    println!("before: {}", metrics.num_alive_tasks());

    for _ in 0..3 {
        // Dropping the handle does not end the task.
        drop(tokio::spawn(pending::<()>()));
    }
    println!("three stuck: {}", metrics.num_alive_tasks());
}
