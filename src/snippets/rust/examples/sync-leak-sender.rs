use std::time::Duration;
use tokio::{runtime::Handle, sync::mpsc, time::sleep};

async fn search() -> Option<&'static str> {
    let (sender, mut answers) = mpsc::channel(1);
    for (mirror, wait) in [("near", 50), ("far", 250)] {
        let sender = sender.clone();
        tokio::spawn(async move {
            sleep(Duration::from_millis(wait)).await;
            if sender.send(mirror).await.is_err() {
                println!("{mirror}: nobody listens");
            }
        });
    }
    answers.recv().await // then `answers` is dropped
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    println!("answer: {}", search().await.unwrap_or("none"));
    sleep(Duration::from_millis(400)).await;
    let tasks = Handle::current().metrics().num_alive_tasks();
    println!("still waiting: {tasks}");
}
