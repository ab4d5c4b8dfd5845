use std::sync::mpsc;
use tokio::{runtime, sync::oneshot, task::spawn_blocking};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = runtime::Builder::new_multi_thread()
        .max_blocking_threads(1)
        .build()?;
    runtime.block_on(async {
        let (started, has_started) = oneshot::channel();
        let (finish, may_finish) = mpsc::channel();

        let running = spawn_blocking(move || {
            let _ = started.send(());
            may_finish.recv() // blocks the only thread
        });
        let queued = spawn_blocking(|| unreachable!());

        has_started.await?;
        running.abort();
        queued.abort();
        finish.send("the job")?;

        println!("running: finished {}", running.await??);
        let error = queued.await.unwrap_err();
        println!("queued: cancelled {}", error.is_cancelled());
        Ok(())
    })
}
