use std::io::{self, ErrorKind};

use tokio::io::{AsyncReadExt, AsyncWriteExt, copy};
use tokio::net::{TcpListener, TcpStream};

async fn visit(
    listener: &TcpListener,
    polite: bool,
) -> io::Result<u64> {
    let address = listener.local_addr()?;
    let mut client = TcpStream::connect(address).await?;
    let (mut socket, _) = listener.accept().await?;
    // #region connection
    let connection = tokio::spawn(async move {
        let (mut reader, mut writer) = socket.split();
        copy(&mut reader, &mut writer).await
    });
    // #endregion connection

    client.write_all(b"hello").await?;
    client.read_exact(&mut [0; "hello".len()]).await?;
    if !polite {
        client.set_zero_linger()?; // closing now resets it
    }
    drop(client);
    connection.await?
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let end = visit(&listener, false).await;
    let kind = end.err().map(|error| error.kind());
    println!("reset: {}", kind == Some(ErrorKind::ConnectionReset));
    let end = visit(&listener, true).await;
    println!("next client, no error: {}", end.is_ok());
    Ok(())
}
