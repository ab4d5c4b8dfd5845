use std::process::Stdio;

use tokio::io::{self, AsyncReadExt, AsyncWriteExt};
use tokio::process::Command;

async fn start(kill: bool) -> io::Result<String> {
    let mut cat = Command::new("cat")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(kill)
        .spawn()?;
    let mut stdin = cat.stdin.take().expect("stdin is piped");
    let mut stdout = cat.stdout.take().expect("stdout is piped");
    drop(cat);

    // A cat that lives copies this; a killed one cannot.
    let _ = stdin.write_all(b"still alive").await;
    drop(stdin);
    let mut text = String::new();
    stdout.read_to_string(&mut text).await?;
    Ok(text)
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let text = start(false).await?;
    println!("left alone: {text:?}");
    let text = start(true).await?;
    println!("kill_on_drop: {text:?}");
    Ok(())
}
