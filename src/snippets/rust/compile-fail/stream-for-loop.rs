// expect: compile-fail E0277
use futures::stream;

#[tokio::main]
async fn main() {
    let numbers = stream::iter([1, 2, 3]);
    for n in numbers {
        println!("{n}");
    }
}
