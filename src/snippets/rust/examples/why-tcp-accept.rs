use std::io;

use tokio::io::{AsyncReadExt, AsyncWriteExt, copy};
use tokio::net::{TcpListener, TcpStream};

async fn echo(mut socket: TcpStream) {
    let (mut reader, mut writer) = socket.split();
    if let Err(error) = copy(&mut reader, &mut writer).await {
        eprintln!("connection: {error}");
    }
}

async fn serve(listener: TcpListener) {
    loop {
        match listener.accept().await {
            Ok((socket, _)) => {
                tokio::spawn(echo(socket));
            }
            // The server goes on.
            Err(error) => eprintln!("accept: {error}"),
        }
    }
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(serve(listener));
    let mut clients = Vec::new();
    for i in 0..3 {
        let mut client = TcpStream::connect(address).await?;
        client.write_all(format!("hello {i}\n").as_bytes()).await?;
        let mut reply = [0; "hello 0\n".len()];
        client.read_exact(&mut reply).await?;
        print!("{}", String::from_utf8_lossy(&reply));
        clients.push(client); // so all three stay connected
    }
    Ok(())
}
