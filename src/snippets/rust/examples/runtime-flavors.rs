use std::{io, thread};

use tokio::runtime::{Builder, Runtime};

async fn place() -> String {
    thread::current().name().unwrap_or("unnamed").to_owned()
}

fn show(runtime: &Runtime) -> io::Result<()> {
    let handle = runtime.handle();
    let flavor = handle.runtime_flavor();
    let workers = handle.metrics().num_workers();
    println!("{flavor:?}: {workers} worker thread(s)");

    // On one thread, tasks run only during block_on.
    let task = runtime.spawn(place());
    println!("  a task ran on: {}", runtime.block_on(task)?);
    Ok(())
}

fn main() -> io::Result<()> {
    let many = Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(8)
        .thread_name("pool")
        .enable_all()
        .build()?;
    show(&many)?;
    show(&Builder::new_current_thread().enable_all().build()?)
}
