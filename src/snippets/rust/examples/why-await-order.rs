use std::future::ready;

async fn body() {
    println!("body starts");
    ready(()).await;
    println!("after await");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let other = tokio::spawn(async { println!("other work") });
    // Runs nothing: the body starts at the `.await` below.
    let future = body();
    println!("caller goes on");
    future.await;
    other.await.expect("the other task does not panic");
}
