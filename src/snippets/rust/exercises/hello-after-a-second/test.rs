#[cfg_attr(feature = "solution", path = "solution.rs")]
#[cfg_attr(not(feature = "solution"), path = "start.rs")]
mod exercise;

use std::io::{self, Write};
use std::time::Duration;

use exercise::hello;
use tokio::time::Instant;

// Each test starts with a paused clock: it jumps as soon as every
// task waits, so no test takes a real second.

/// Keeps what is written on it, and when.
struct Paper {
    start: Instant,
    text: String,
    seconds: Vec<f64>,
}

impl Paper {
    fn new() -> Self {
        Self {
            start: Instant::now(),
            text: String::new(),
            seconds: Vec::new(),
        }
    }
}

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.text += &String::from_utf8_lossy(bytes);
        self.seconds.push(self.start.elapsed().as_secs_f64());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test(start_paused = true)]
async fn hello_is_written_when_it_returns() {
    let mut out = Paper::new();
    hello(&mut out).await.expect("paper takes everything");
    assert_eq!(out.text, "Hello\n");
}

#[tokio::test(start_paused = true)]
async fn nothing_is_written_before_a_second() {
    let mut out = Paper::new();
    hello(&mut out).await.expect("paper takes everything");
    assert!(
        out.seconds.iter().all(|&second| second == 1.0),
        "written after {:?} s on the clock of Tokio, want 1 s",
        out.seconds
    );
}

#[tokio::test(start_paused = true)]
async fn two_wait_together() {
    let start = Instant::now();
    let (mut first, mut second) = (Paper::new(), Paper::new());
    let (one, two) =
        tokio::join!(hello(&mut first), hello(&mut second));
    one.and(two).expect("paper takes everything");
    assert_eq!(start.elapsed(), Duration::from_secs(1));
}
