use std::{env, io, process};

use tokio::fs::{self, File};
use tokio::io::AsyncWriteExt;

fn outcome(result: io::Result<()>) -> &'static str {
    if result.is_ok() { "ok" } else { "error" }
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let name = format!("io-file-flush-{}", process::id());
    let path = env::temp_dir().join(name);
    fs::write(&path, "").await?;

    // #region write
    // Open for reading: writes fail, as they do on a full disk.
    let mut file = File::open(&path).await?;
    let written = file.write_all(b"data").await;
    println!("write: {}", outcome(written));
    println!("flush: {}", outcome(file.flush().await));
    // #endregion write
    fs::remove_file(&path).await
}
