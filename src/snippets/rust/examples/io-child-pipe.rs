use std::process::Stdio;

use tokio::io::{self, AsyncWriteExt};
use tokio::process::Command;

#[tokio::main]
async fn main() -> io::Result<()> {
    // More than a pipe holds.
    let input = "x".repeat(200_000);

    let mut cat = Command::new("cat")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut stdin = cat.stdin.take().expect("stdin is piped");
    // Drops stdin when all is written: the end of the input.
    let write =
        async move { stdin.write_all(input.as_bytes()).await };
    let read = cat.wait_with_output();
    let ((), output) = tokio::try_join!(write, read)?;
    println!("cat returned {} bytes", output.stdout.len());
    println!("success: {}", output.status.success());

    let missing = Command::new("no-such-command").status().await;
    println!("no such command: {}", missing.is_err());
    Ok(())
}
