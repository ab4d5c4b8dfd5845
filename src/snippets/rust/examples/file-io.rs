use std::{env, io, path::Path, process};
use tokio::fs::{self, File};
use tokio::io::AsyncWriteExt;

// #region write
async fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut file = File::create(path).await?;
    file.write_all(text.as_bytes()).await?;
    file.flush().await // reports the failure of the last write
}
// #endregion write

// #region read
async fn read(path: &Path) -> String {
    match fs::read_to_string(path).await {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            "no such file".into()
        }
        Err(error) => error.to_string(),
    }
}
// #endregion read

#[tokio::main]
async fn main() -> io::Result<()> {
    let name = format!("file-io-{}", process::id());
    let path = env::temp_dir().join(name);
    println!("before: {}", read(&path).await);
    println!("written: {}", write(&path, "hello").await.is_ok());
    println!("after: {}", read(&path).await);
    fs::remove_file(&path).await
}
