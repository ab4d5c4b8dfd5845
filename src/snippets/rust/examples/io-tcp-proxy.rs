use tokio::io::copy_bidirectional;
use tokio::io::{self, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

// #region proxy
// Gives how many bytes went up, and how many came down.
async fn proxy(
    mut client: TcpStream,
    mut upstream: TcpStream,
) -> io::Result<(u64, u64)> {
    copy_bidirectional(&mut client, &mut upstream).await
}
// #endregion proxy

async fn pair(
    listener: &TcpListener,
) -> io::Result<(TcpStream, TcpStream)> {
    let address = listener.local_addr()?;
    let client = TcpStream::connect(address).await?;
    let (server, _) = listener.accept().await?;
    Ok((client, server))
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let (mut client, accepted) = pair(&listener).await?;
    let (upstream, mut server) = pair(&listener).await?;
    let proxied = tokio::spawn(proxy(accepted, upstream));

    client.write_all(b"hello").await?;
    client.shutdown().await?; // the end of the question
    let mut question = Vec::new();
    let n = server.read_to_end(&mut question).await?;
    server.write_all(format!("{n} bytes").as_bytes()).await?;
    drop(server);
    let mut answer = String::new();
    client.read_to_string(&mut answer).await?;
    println!("client: {answer}");
    println!("proxy: no error: {}", proxied.await?.is_ok());
    Ok(())
}
