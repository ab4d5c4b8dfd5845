use std::{thread, time::Duration};
use tokio::{runtime, sync::mpsc, task::spawn_blocking};

fn main() -> std::io::Result<()> {
    let runtime = runtime::Builder::new_multi_thread()
        .max_blocking_threads(4) // instead of 512
        .build()?;
    runtime.block_on(async {
        let (sender, mut finished) = mpsc::channel(5);
        for _ in 0..4 {
            let sender = sender.clone();
            spawn_blocking(move || {
                thread::sleep(Duration::from_millis(200));
                sender.blocking_send("slow")
            });
        }
        spawn_blocking(move || sender.blocking_send("fast"));
        if let Some(job) = finished.recv().await {
            println!("first: {job}");
        }
    });
    Ok(())
}
