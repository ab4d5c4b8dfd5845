use tokio::io::{self, AsyncRead, AsyncWrite};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

// #region shout
// Takes a file, a socket, a pipe or plain memory alike.
async fn shout(
    mut src: impl AsyncRead + Unpin,
    mut dst: impl AsyncWrite + Unpin,
) -> io::Result<()> {
    let mut buf = [0; 4];
    loop {
        // `read` is a method of the extension trait.
        let n = src.read(&mut buf).await?;
        if n == 0 {
            println!("end of the stream");
            return dst.flush().await;
        }
        println!("read {n} bytes");
        buf[..n].make_ascii_uppercase();
        dst.write_all(&buf[..n]).await?;
    }
}
// #endregion shout

#[tokio::main]
async fn main() -> io::Result<()> {
    let mut out = Vec::new();
    shout(&b"hello!"[..], &mut out).await?;
    println!("{}", String::from_utf8_lossy(&out));
    Ok(())
}
