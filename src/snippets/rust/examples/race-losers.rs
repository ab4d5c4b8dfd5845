use std::time::Duration;
use tokio::time::sleep;

struct Job(&'static str);

impl Drop for Job {
    fn drop(&mut self) {
        println!("{}: dropped", self.0);
    }
}

async fn run(job: Job, ms: u64) -> &'static str {
    sleep(Duration::from_millis(ms)).await;
    println!("{}: finished", job.0);
    job.0
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    tokio::select! {
        name = run(Job("fast"), 100) => println!("winner: {name}"),
        name = run(Job("slow"), 200) => println!("winner: {name}"),
    }
    sleep(Duration::from_millis(300)).await;
    println!("end");
}
