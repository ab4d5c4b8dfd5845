use tokio_util::sync::CancellationToken;

fn show(name: &str, token: &CancellationToken) {
    match token.is_cancelled() {
        true => println!("  {name}: cancelled"),
        false => println!("  {name}: goes on"),
    }
}

fn main() {
    let server = CancellationToken::new();
    let ann = server.child_token();
    let bob = server.child_token();

    println!("cancel ann");
    ann.cancel();
    show("server", &server);
    show("ann", &ann);
    show("bob", &bob);

    println!("cancel server");
    server.cancel();
    show("ann", &ann);
    show("bob", &bob);
}
