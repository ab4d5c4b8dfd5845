use std::time::Duration;
use tokio::time::sleep;

struct Work;

impl Drop for Work {
    fn drop(&mut self) {
        println!("slow: dropped");
    }
}

async fn slow() -> Result<u32, &'static str> {
    let _work = Work;
    sleep(Duration::from_millis(200)).await;
    println!("slow: finished");
    Ok(1)
}

async fn broken() -> Result<u32, &'static str> {
    sleep(Duration::from_millis(100)).await;
    Err("no connection")
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    match tokio::try_join!(slow(), broken()) {
        Ok((a, b)) => println!("sum: {}", a + b),
        Err(error) => println!("error: {error}"),
    }
    sleep(Duration::from_millis(300)).await;
    println!("end");
}
