use std::{net::SocketAddr, time::Duration};
use tokio::io::{self, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

// #region client
async fn ask(addr: SocketAddr, text: &str) -> io::Result<String> {
    let connecting = TcpStream::connect(addr);
    let mut socket =
        timeout(Duration::from_secs(1), connecting).await??;
    socket.write_all(text.as_bytes()).await?;
    socket.shutdown().await?; // no more to send
    let mut reply = String::new();
    socket.read_to_string(&mut reply).await?; // until it ends
    Ok(reply)
}
// #endregion client

#[tokio::main]
async fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let addr = listener.local_addr()?;
    // One echo; then the task drops the listener.
    let server = tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await?;
        let (mut read, mut write) = socket.split();
        io::copy(&mut read, &mut write).await
    });
    println!("reply: {}", ask(addr, "hello").await?);

    server.await??;
    let error = ask(addr, "anyone?").await.unwrap_err();
    let refused = error.kind() == io::ErrorKind::ConnectionRefused;
    println!("later: refused: {refused}");
    Ok(())
}
