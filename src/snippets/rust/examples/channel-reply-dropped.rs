use tokio::sync::oneshot;

#[tokio::main]
async fn main() {
    let (reply, answer) = oneshot::channel::<i32>();
    drop(reply); // the sender gives up
    println!("no sender: {:?}", answer.await);

    let (reply, answer) = oneshot::channel();
    drop(answer); // nobody will receive
    println!("no receiver: {:?}", reply.send(42));
}
