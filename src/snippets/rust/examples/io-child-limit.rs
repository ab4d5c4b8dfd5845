use std::{io, time::Duration};

use tokio::{process::Command, time::timeout};

#[tokio::main]
async fn main() -> io::Result<()> {
    let limit = Duration::from_millis(200);
    let sleep = Command::new("sleep")
        .arg("60")
        .kill_on_drop(true) // without it, it would sleep on
        .status();
    match timeout(limit, sleep).await {
        Ok(status) => println!("it ended: {}", status?),
        Err(_) => println!("stopped by the time limit"),
    }
    Ok(())
}
