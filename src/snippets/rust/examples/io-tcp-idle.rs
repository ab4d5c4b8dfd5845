use std::time::Duration;

use tokio::io::{self, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

const IDLE: Duration = Duration::from_millis(300);

// #region connection
async fn echo(mut socket: TcpStream) -> io::Result<()> {
    let mut buffer = vec![0; 1024];
    loop {
        // Every call has the whole span; ?? for two errors.
        let read = socket.read(&mut buffer);
        let n = timeout(IDLE, read).await??;
        if n == 0 {
            return Ok(());
        }
        let write = socket.write_all(&buffer[..n]);
        timeout(IDLE, write).await??;
    }
}
// #endregion connection

#[tokio::main]
async fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let mut client = TcpStream::connect(address).await?;
    let (socket, _) = listener.accept().await?;
    let connection = tokio::spawn(echo(socket));

    client.write_all(b"hello").await?;
    let mut buffer = vec![0; 1024];
    let n = client.read(&mut buffer).await?;
    println!("client: {n} bytes");
    // The client is silent now.
    if let Err(error) = connection.await? {
        println!("server: {}", error.kind());
    }
    if client.read(&mut buffer).await? == 0 {
        println!("client: the server has closed");
    }
    Ok(())
}
