use std::time::Duration;

use tokio::io::{self, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

async fn greet(mut socket: TcpStream) -> io::Result<()> {
    socket.write_all(b"hello, ").await?;
    sleep(Duration::from_millis(200)).await;
    socket.write_all(b"world").await
}

async fn connect(listener: &TcpListener) -> io::Result<TcpStream> {
    let address = listener.local_addr()?;
    let client = TcpStream::connect(address).await?;
    let (socket, _) = listener.accept().await?;
    tokio::spawn(greet(socket));
    Ok(client)
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    // #region client
    let mut server = connect(&listener).await?;
    let mut buffer = vec![0; 1024];
    let n = server.read(&mut buffer).await?;
    let text = String::from_utf8_lossy(&buffer[..n]);
    println!("one read: {text:?}");

    let mut server = connect(&listener).await?;
    let mut whole = [0; "hello, world".len()];
    server.read_exact(&mut whole).await?;
    println!("whole: {:?}", String::from_utf8_lossy(&whole));
    if server.read(&mut buffer).await? == 0 {
        println!("then: the server has closed");
    }
    // #endregion client
    Ok(())
}
