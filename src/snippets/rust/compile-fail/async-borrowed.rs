// expect: compile-fail E0373
#[tokio::main]
async fn main() {
    let name = String::from("Ferris");
    let greeting = tokio::spawn(async {
        println!("hello, {name}");
    });
    greeting.await.unwrap();
}
