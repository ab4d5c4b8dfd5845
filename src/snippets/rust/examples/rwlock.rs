use std::time::Duration;
use tokio::sync::RwLock;
use tokio::time::sleep;

// #region lock
async fn read(name: &str, lock: &RwLock<u32>) {
    let version = lock.read().await;
    println!("{name} reads {version}");
    sleep(Duration::from_millis(200)).await;
    println!("{name} ends");
}

async fn write(lock: &RwLock<u32>) {
    let mut version = lock.write().await;
    *version += 1;
    println!("written {version}");
}
// #endregion lock

async fn after(ms: u64, work: impl Future) {
    sleep(Duration::from_millis(ms)).await;
    work.await;
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let lock = RwLock::new(1);
    tokio::join!(
        after(0, read("a", &lock)),
        after(50, read("b", &lock)), // together with a
        after(100, write(&lock)),    // waits for a and b
        after(150, read("c", &lock)), // waits behind the writer
    );
}
