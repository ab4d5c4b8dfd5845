use std::time::Duration;

use tokio::io::{self, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

// #region handlers
async fn handle(mut socket: TcpStream) -> io::Result<()> {
    socket.write_all(b"bye").await
} // The socket is dropped here: that closes it.
// #endregion handlers

#[tokio::main]
async fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let mut client = TcpStream::connect(address).await?;
    let (socket, _) = listener.accept().await?;
    handle(socket).await?;

    let mut text = String::new();
    let read = client.read_to_string(&mut text);
    let end = match timeout(Duration::from_millis(200), read).await
    {
        Ok(_) => "closed",
        Err(_) => "still open",
    };
    println!("handler returned: {end}");
    Ok(())
}
