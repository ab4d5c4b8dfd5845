use tokio::io::{self, AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Duration, sleep};

// #region server
async fn serve(listener: TcpListener) {
    loop {
        match listener.accept().await {
            Ok((socket, _)) => drop(tokio::spawn(echo(socket))),
            Err(error) => {
                eprintln!("accept: {error}"); // not the end
                sleep(Duration::from_millis(50)).await;
            }
        }
    }
}

async fn echo(mut socket: TcpStream) {
    let (mut reader, mut writer) = socket.split();
    let _ = io::copy(&mut reader, &mut writer).await;
} // dropping the socket closes it, also after an error
// #endregion server

async fn ask(mut socket: TcpStream, text: &str) -> io::Result<()> {
    socket.write_all(text.as_bytes()).await?;
    socket.shutdown().await?;
    let mut reply = String::new();
    socket.read_to_string(&mut reply).await?;
    println!("echo: {reply}");
    Ok(())
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(serve(listener));
    let first = TcpStream::connect(address).await?;
    let second = TcpStream::connect(address).await?;
    ask(second, "I came second").await?; // the first is silent
    ask(first, "I came first").await
}
