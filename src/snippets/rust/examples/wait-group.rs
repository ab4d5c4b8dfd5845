use std::time::Duration;
use tokio::time::sleep;
use tokio_util::task::TaskTracker;

async fn pause(ms: u64) {
    sleep(Duration::from_millis(ms)).await;
}

// #region wait
async fn page(tracker: TaskTracker, name: &'static str, ms: u64) {
    pause(ms).await;
    println!("page {name}");
    // A task of the group may start another one.
    tracker.spawn(async move {
        pause(200).await;
        println!("image of {name}");
    });
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let tracker = TaskTracker::new();
    tracker.spawn(page(tracker.clone(), "a", 100));
    tracker.spawn(page(tracker.clone(), "b", 200));
    tracker.close(); // without this, wait() would never end
    tracker.wait().await;
    println!("all done");
}
// #endregion wait
