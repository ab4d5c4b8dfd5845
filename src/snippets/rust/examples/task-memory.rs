use tokio::task::yield_now;

async fn small() -> usize {
    yield_now().await;
    0
}

async fn large() -> usize {
    let buffer = [0_u8; 4096];
    yield_now().await; // the future has to keep the buffer
    buffer.len()
}

async fn boxed() -> usize {
    let buffer = vec![0_u8; 4096];
    yield_now().await; // only the Vec itself is kept
    buffer.len()
}

fn kib<T>(task: &T) -> usize {
    size_of_val(task) / 1024
}

fn main() {
    println!("waiting: {} KiB", kib(&small()));
    println!("holding 4 KiB: {} KiB", kib(&large()));
    println!("holding a Vec: {} KiB", kib(&boxed()));
}
