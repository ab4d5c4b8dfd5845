use std::hint::spin_loop;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

static RAN: AtomicBool = AtomicBool::new(false);

async fn two_tasks() -> bool {
    RAN.store(false, SeqCst);
    let (started, starting) = oneshot::channel();

    // Computes until the other task has run, or a second.
    let busy = tokio::spawn(async {
        started.send(()).unwrap();
        let end = Instant::now() + Duration::from_secs(1);
        while Instant::now() < end && !RAN.load(SeqCst) {
            spin_loop();
        }
        RAN.load(SeqCst)
    });

    starting.await.unwrap();
    tokio::spawn(async { RAN.store(true, SeqCst) });
    busy.await.unwrap()
}

fn show(threads: u32, runtime: Runtime) {
    let seen = runtime.block_on(two_tasks());
    println!("threads: {threads}, the other ran meanwhile: {seen}");
}

fn main() {
    let mut builder = Builder::new_multi_thread();
    show(2, builder.worker_threads(2).build().unwrap());
    let mut builder = Builder::new_current_thread();
    show(1, builder.build().unwrap());
}
