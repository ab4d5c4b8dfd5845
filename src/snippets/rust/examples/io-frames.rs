use std::io;

use tokio::io::{AsyncRead, AsyncWriteExt, duplex};
use tokio_stream::StreamExt;
use tokio_util::codec::{FramedRead, LengthDelimitedCodec};

// #region frames
async fn show(source: impl AsyncRead + Unpin) -> io::Result<()> {
    // Four bytes of length, big-endian, then the frame.
    let codec = LengthDelimitedCodec::builder()
        .max_frame_length(1024)
        .new_codec();
    let mut frames = FramedRead::new(source, codec);
    while let Some(frame) = frames.next().await {
        println!("frame: {}", String::from_utf8_lossy(&frame?));
    }
    Ok(())
}
// #endregion frames

#[tokio::main]
async fn main() {
    // The pieces do not end where the frames end.
    let pieces = [
        &b"\x00\x00\x00\x05he"[..],
        b"llo\x00\x00",
        b"\x00\x03bye",
        b"\xff\xff\xff\xff",
    ];
    let (mut sender, receiver) = duplex(64);
    tokio::spawn(async move {
        for piece in pieces {
            sender.write_all(piece).await?;
        }
        io::Result::Ok(())
    });
    if let Err(error) = show(receiver).await {
        println!("error: {error}");
    }
}
