use std::{io, pin::pin, time::Duration};
use tokio::io::{
    AsyncReadExt, AsyncWriteExt, DuplexStream, duplex,
};
use tokio::time::timeout;

const LIMIT: Duration = Duration::from_millis(100);

async fn read_four(from: &mut DuplexStream) -> io::Result<String> {
    let mut bytes = [0; 4];
    from.read_exact(&mut bytes).await?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

async fn restart() -> io::Result<String> {
    let (mut writer, mut reader) = duplex(16);
    writer.write_all(b"ab").await?;
    let _ = timeout(LIMIT, read_four(&mut reader)).await;
    writer.write_all(b"cdef").await?;
    read_four(&mut reader).await
}

async fn go_on() -> io::Result<String> {
    let (mut writer, mut reader) = duplex(16);
    writer.write_all(b"ab").await?;
    let mut reading = pin!(read_four(&mut reader));
    let _ = timeout(LIMIT, &mut reading).await;
    writer.write_all(b"cdef").await?;
    reading.await
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> io::Result<()> {
    println!("a new read: {}", restart().await?);
    println!("the same read: {}", go_on().await?);
    Ok(())
}
