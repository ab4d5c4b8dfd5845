#[tokio::main]
async fn main() {
    let mut name = String::from("first");
    let greet = async move {
        println!("inside: {name}");
    };

    name = String::from("second");
    greet.await;
    println!("outside: {name}");
}
