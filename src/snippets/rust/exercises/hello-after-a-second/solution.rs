use std::io::{self, Write};
use std::time::Duration;

use tokio::time::sleep;

/// Writes the line "Hello" to `out` after one second.
pub async fn hello(out: &mut impl Write) -> io::Result<()> {
    sleep(Duration::from_secs(1)).await;
    writeln!(out, "Hello")
}
