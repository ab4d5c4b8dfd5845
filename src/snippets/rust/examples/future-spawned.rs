use tokio::sync::oneshot;

#[tokio::main]
async fn main() {
    let (report, reported) = oneshot::channel();

    let handle = tokio::spawn(async move {
        report.send("ran without being awaited").unwrap();
    });
    drop(handle);

    println!("task: {}", reported.await.unwrap());
}
