use std::{env, fs::OpenOptions, io, path::Path, process};
use std::{process::Command, time::Duration};

use tokio::{fs, runtime::Builder, time::timeout};

async fn run(dir: &Path) -> io::Result<()> {
    let (pipe, path) = (dir.join("pipe"), dir.join("menu.txt"));
    Command::new("mkfifo").arg(&pipe).status()?;
    fs::write(&path, "tea").await?;

    // #region pool
    // Opening a pipe without a writer hangs, like a dead disk.
    let opens: Vec<_> = (0..4)
        .map(|_| tokio::spawn(fs::File::open(pipe.clone())))
        .collect();
    let mut read = tokio::spawn(fs::read_to_string(path));
    let limit = Duration::from_millis(300);
    if timeout(limit, &mut read).await.is_err() {
        println!("still waiting for a thread");
    }

    // A writer at last: the four calls return.
    let mut options = OpenOptions::new();
    let writer = options.read(true).write(true).open(&pipe)?;
    println!("read: {}", read.await??);
    // #endregion pool
    for open in opens {
        open.await??;
    }
    drop(writer);
    Ok(())
}

fn main() -> io::Result<()> {
    let name = format!("io-file-pool-{}", process::id());
    let dir = env::temp_dir().join(name);
    std::fs::create_dir(&dir)?;
    // The default is 512 threads.
    let mut builder = Builder::new_current_thread();
    builder.enable_all().max_blocking_threads(4);
    let result = builder.build()?.block_on(run(&dir));
    std::fs::remove_dir_all(&dir)?;
    result
}
