// expect: compile-fail
use std::rc::Rc;

use tokio::task::yield_now;

#[tokio::main]
async fn main() {
    tokio::spawn(async {
        let names = Rc::new(["ann", "robert"]);
        // Another thread may run the task from here on.
        yield_now().await;
        println!("{} names", names.len());
    });
}
