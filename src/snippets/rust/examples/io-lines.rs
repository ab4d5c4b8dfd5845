use std::{env, io, path::Path, process};

use tokio::fs::{self, File};
use tokio::io::{AsyncBufReadExt, BufReader};

// #region lines
async fn show(path: &Path) -> io::Result<()> {
    let file = File::open(path).await?;
    let mut lines = BufReader::new(file).lines();
    while let Some(line) = lines.next_line().await? {
        println!("{line:?}");
    }
    Ok(())
}
// #endregion lines

#[tokio::main]
async fn main() -> io::Result<()> {
    let name = format!("io-lines-{}", process::id());
    let path = env::temp_dir().join(name);
    // Ends of lines from Windows, from Unix, and none.
    fs::write(&path, "tea\r\nmilk\n\nsugar").await?;
    let result = show(&path).await;
    fs::remove_file(&path).await?;
    result
}
