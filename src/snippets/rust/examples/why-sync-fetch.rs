use std::thread;
use std::time::Duration;

// The calling thread waits here and does nothing else.
fn fetch(name: &str, millis: u64) -> String {
    thread::sleep(Duration::from_millis(millis));
    println!("received {name}");
    format!("body of {name}")
}

fn parse(body: &str) -> String {
    body.to_uppercase()
}

fn main() {
    let slow = parse(&fetch("slow", 150));
    let fast = parse(&fetch("fast", 50));
    println!("{slow} + {fast}");
}
