// expect: compile-fail E0382
async fn roll() -> u32 {
    println!("rolling");
    4
}

#[tokio::main]
async fn main() {
    let rolled = roll();
    println!("first: {}", rolled.await);
    println!("second: {}", rolled.await);
}
