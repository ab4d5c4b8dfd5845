use std::io;

use tokio::process::Command;
use tokio::signal::unix::{SignalKind, signal};

// #region signals
fn stop_signal() -> io::Result<impl Future<Output = &'static str>> {
    // Registered here, not at the first poll.
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => "interrupt",
            _ = terminate.recv() => "terminated",
        }
    })
}
// #endregion signals

#[tokio::main]
async fn main() -> io::Result<()> {
    let stop = stop_signal()?;
    println!("working");
    // The parent of the shell is this program.
    Command::new("sh").args(["-c", "kill $PPID"]).status().await?;
    println!("stopping: {}", stop.await);
    Ok(())
}
