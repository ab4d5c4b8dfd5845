use std::{env, io, path::Path, process};

use tokio::fs::{self, File};
use tokio::io::AsyncReadExt;

// #region chunks
async fn count(path: &Path) -> io::Result<usize> {
    let mut file = File::open(path).await?;
    let mut chunk = vec![0; 4096];
    let mut total = 0;
    loop {
        let n = file.read(&mut chunk).await?;
        if n == 0 {
            return Ok(total); // the end of the file
        }
        total += n;
        println!("chunk of {n} bytes");
    }
}
// #endregion chunks

#[tokio::main]
async fn main() -> io::Result<()> {
    let name = format!("io-file-chunks-{}", process::id());
    let path = env::temp_dir().join(name);
    fs::write(&path, [0; 10_000]).await?;
    let total = count(&path).await;
    fs::remove_file(&path).await?;
    println!("total: {}", total?);
    Ok(())
}
