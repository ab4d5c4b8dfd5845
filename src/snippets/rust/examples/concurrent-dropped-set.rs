use std::time::Duration;
use tokio::{task::JoinSet, time::sleep};
use tokio_util::task::TaskTracker;

async fn work(name: &str) {
    sleep(Duration::from_millis(100)).await;
    println!("{name}: finished");
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let mut set = JoinSet::new();
    set.spawn(work("in a set"));
    drop(set); // aborts it

    let tracker = TaskTracker::new();
    tracker.spawn(work("in a dropped tracker"));
    drop(tracker); // lets it run

    let tracker = TaskTracker::new();
    tracker.spawn(work("in a tracker"));
    tracker.close(); // no more are coming, so wait() may end
    tracker.wait().await;
    println!("end");
}
