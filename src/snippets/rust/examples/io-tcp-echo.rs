use tokio::io::{self, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

// #region connection
async fn echo(mut socket: TcpStream) -> io::Result<()> {
    let mut buffer = vec![0; 1024];
    loop {
        let n = socket.read(&mut buffer).await?;
        if n == 0 {
            return Ok(()); // the client has finished sending
        }
        socket.write_all(&buffer[..n]).await?;
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
    client.shutdown().await?; // no more to send
    let mut reply = String::new();
    client.read_to_string(&mut reply).await?;
    println!("client: {reply}");
    println!("server: no error: {}", connection.await?.is_ok());
    Ok(())
}
