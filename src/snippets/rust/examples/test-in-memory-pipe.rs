use std::io;
use tokio::io::{
    AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt,
    BufReader, duplex, split,
};

/// Takes any stream that reads and writes, not only a socket.
async fn serve(
    stream: impl AsyncRead + AsyncWrite,
) -> io::Result<()> {
    let (input, mut output) = split(stream);
    let mut lines = BufReader::new(input).lines();
    while let Some(line) = lines.next_line().await? {
        let answer = line.to_uppercase() + "\n";
        output.write_all(answer.as_bytes()).await?;
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let (client, server) = duplex(64);
    let task = tokio::spawn(serve(server));

    let mut client = BufReader::new(client);
    client.write_all(b"hello\n").await?;
    let mut answer = String::new();
    client.read_line(&mut answer).await?;
    println!("answer: {}", answer.trim_end());

    drop(client);
    println!("server ended well: {}", task.await?.is_ok());
    Ok(())
}
