// expect: compile-fail E0382
#[tokio::main]
async fn main() {
    let name = String::from("Ferris");
    let greeting = async move {
        println!("hello, {name}");
    };
    greeting.await;
    println!("goodbye, {name}");
}
