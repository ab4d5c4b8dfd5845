use tokio::task::yield_now;

async fn held() -> usize {
    let buffer = [0_u8; 4096];
    yield_now().await; // the buffer has to survive this
    buffer.len()
}

async fn released() -> usize {
    let length = {
        let buffer = [0_u8; 4096];
        buffer.len()
    };
    yield_now().await;
    length
}

async fn boxed() -> usize {
    let buffer = vec![0_u8; 4096];
    yield_now().await; // only its address has to survive
    buffer.len()
}

fn main() {
    println!("held: {} KiB", size_of_val(&held()) / 1024);
    println!("released: {} KiB", size_of_val(&released()) / 1024);
    println!("boxed: {} KiB", size_of_val(&boxed()) / 1024);
}
