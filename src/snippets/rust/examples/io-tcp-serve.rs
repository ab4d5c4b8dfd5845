use std::{io, sync::Arc, time::Duration};

use tokio::io::{AsyncReadExt, AsyncWriteExt, copy};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{AcquireError, Semaphore};
use tokio::time::{sleep, timeout};

// #region accept
async fn serve(
    listener: TcpListener,
    limit: usize,
) -> Result<(), AcquireError> {
    let permits = Arc::new(Semaphore::new(limit));
    loop {
        // No permit, no accept: newcomers wait in the kernel.
        let permit = permits.clone().acquire_owned().await?;
        let (mut socket, peer) = match listener.accept().await {
            Ok(accepted) => accepted,
            Err(error) => {
                eprintln!("accept: {error}");
                sleep(Duration::from_millis(100)).await;
                continue;
            }
        };
        tokio::spawn(async move {
            let (mut reader, mut writer) = socket.split();
            if let Err(e) = copy(&mut reader, &mut writer).await {
                eprintln!("{peer}: {e}");
            }
            drop(permit);
        });
    }
}
// #endregion accept

#[tokio::main]
async fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(serve(listener, 1));
    let mut reply = [0; "hello".len()];

    let mut first = TcpStream::connect(address).await?;
    first.write_all(b"hello").await?;
    let answer = first.read_exact(&mut reply).await;
    println!("first: answered: {}", answer.is_ok());

    let mut second = TcpStream::connect(address).await?;
    second.write_all(b"hello").await?;
    let soon = Duration::from_millis(200);
    let answer = timeout(soon, second.readable()).await;
    println!("second: answered: {}", answer.is_ok());

    drop(first);
    let answer = second.read_exact(&mut reply).await;
    println!("second: answered: {}", answer.is_ok());
    Ok(())
}
