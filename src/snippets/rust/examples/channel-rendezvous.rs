use std::{sync::mpsc, thread, time::Duration};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // #region channel
    let (tx, rx) = mpsc::sync_channel(0);

    // `send` holds its thread until the value is received.
    let sender = thread::spawn(move || tx.send("hello"));
    // #endregion channel

    thread::sleep(Duration::from_millis(100));
    if sender.is_finished() {
        println!("send has returned");
    } else {
        println!("send waits");
    }
    println!("received {}", rx.recv()?);
    sender.join().expect("the thread has not panicked")?;
    println!("send has returned");
    Ok(())
}
