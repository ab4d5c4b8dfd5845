use std::io;

use tokio::process::Command;
use tokio::signal::unix::{SignalKind, signal};

// The parent of the shell is this program.
async fn send(name: &str) -> io::Result<()> {
    let script = format!("kill -{name} $PPID");
    Command::new("sh").args(["-c", &script]).status().await?;
    Ok(())
}

#[tokio::main]
async fn main() -> io::Result<()> {
    // From here on these signals no longer end the process.
    let mut hangup = signal(SignalKind::hangup())?;
    let mut terminate = signal(SignalKind::terminate())?;

    send("HUP").await?;
    loop {
        tokio::select! {
            _ = hangup.recv() => {
                println!("SIGHUP: reload");
                send("TERM").await?;
            }
            _ = terminate.recv() => break,
        }
    }
    println!("SIGTERM: stop");
    Ok(())
}
