use std::time::Duration;
use tokio::time::sleep;

type Outcome = Result<(), &'static str>;

// #region forget
/// Starts `job`, and nobody waits for it.
fn forget<F>(name: &'static str, job: F)
where
    F: Future<Output = Outcome> + Send + 'static,
{
    // The handle is dropped at once: the task runs on.
    tokio::spawn(async move {
        if let Err(error) = job.await {
            println!("{name} failed: {error}");
        }
    });
}
// #endregion forget

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    forget("mail", async {
        sleep(Duration::from_millis(100)).await;
        Err("no connection")
    });
    // A panic ends this task and nothing else.
    forget("audit", async {
        sleep(Duration::from_millis(200)).await;
        panic!("no log file");
    });
    println!("main goes on");
    sleep(Duration::from_millis(400)).await;
    println!("main ends");
}
