use tokio_util::sync::CancellationToken;

fn show(name: &str, token: &CancellationToken) {
    println!("  {name} cancelled: {}", token.is_cancelled());
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let server = CancellationToken::new();
    let client = CancellationToken::new();

    // #region tree
    let request = server.child_token();
    // #endregion tree
    request.cancel();
    println!("the child was cancelled");
    show("server", &server);
    show("request", &request);

    // #region merge
    let merged = client.child_token();
    let (token, other) = (merged.clone(), server.clone());
    tokio::spawn(async move {
        // Ends with either token, so that nothing is left over.
        token.run_until_cancelled(other.cancelled()).await;
        token.cancel();
    });
    // #endregion merge
    server.cancel();
    merged.cancelled().await;
    println!("one of two parents was cancelled");
    show("client", &client);
    show("merged", &merged);
}
