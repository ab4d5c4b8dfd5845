use std::time::Duration;
use tokio::sync::mpsc::{Receiver, channel};
use tokio::time::sleep;

type Inbox = Receiver<&'static str>;

// #region select
async fn next(mail: &mut Inbox, chat: &mut Inbox) {
    tokio::select! {
        Some(text) = mail.recv() => println!("mail: {text}"),
        Some(text) = chat.recv() => println!("chat: {text}"),
        () = sleep(Duration::from_millis(500)) => {
            println!("nothing for a while");
        }
    }
}
// #endregion select

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let (_mail_sender, mut mail) = channel(1);
    let (chat_sender, mut chat) = channel(1);
    tokio::spawn(async move {
        sleep(Duration::from_millis(100)).await;
        let _ = chat_sender.send("hello").await;
    });
    next(&mut mail, &mut chat).await;
    next(&mut mail, &mut chat).await;
}
