use tokio::sync::oneshot;

// #region reply
/// Gives the receiver to which one answer will come.
fn ask(question: &'static str) -> oneshot::Receiver<i32> {
    let (reply, answer) = oneshot::channel();
    tokio::spawn(async move {
        if question == "known" {
            let _ = reply.send(42); // an error: nobody waits
        } // otherwise `reply` is dropped without a value
    });
    answer
}
// #endregion reply

#[tokio::main]
async fn main() {
    println!("known: {:?}", ask("known").await);
    println!("unknown: {:?}", ask("unknown").await);
}
