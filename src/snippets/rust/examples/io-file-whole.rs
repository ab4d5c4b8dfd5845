use std::io::{self, ErrorKind};
use std::path::Path;
use std::{env, process};

use tokio::fs;

async fn run(dir: &Path) -> io::Result<()> {
    let path = dir.join("menu.txt");
    fs::write(&path, "tea\nmilk\n").await?;
    let text = fs::read_to_string(&path).await?;
    println!("{} bytes: {text:?}", text.len());

    let missing = fs::read(dir.join("no-such.txt")).await;
    let kind = missing.err().map(|error| error.kind());
    println!("not found: {}", kind == Some(ErrorKind::NotFound));

    // Latin-1, not UTF-8: a String holds UTF-8 only.
    fs::write(&path, b"caf\xe9").await?;
    match fs::read_to_string(&path).await {
        Ok(text) => println!("Latin-1 as text: {text:?}"),
        Err(e) => println!("Latin-1 as text: {}", e.kind()),
    }
    Ok(())
}

#[tokio::main]
async fn main() -> io::Result<()> {
    let name = format!("io-file-whole-{}", process::id());
    let dir = env::temp_dir().join(name);
    fs::create_dir(&dir).await?;
    let result = run(&dir).await;
    fs::remove_dir_all(&dir).await?;
    result
}
