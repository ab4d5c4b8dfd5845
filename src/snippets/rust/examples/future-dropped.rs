async fn greet() {
    println!("task: hello");
}

fn main() {
    println!("main: calling greet()");
    let _greeting = greet();
    println!("main: greet() has returned");
}
