use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

#[derive(Default)]
struct Mailbox {
    letter: Option<u32>,
    waker: Option<Waker>,
}

struct Letter(Arc<Mutex<Mailbox>>);

impl Future for Letter {
    type Output = u32;

    fn poll(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<u32> {
        let mut mailbox = self.0.lock().unwrap();
        println!("task: polled, letter = {:?}", mailbox.letter);
        mailbox.waker = Some(cx.waker().clone());
        mailbox.letter.map_or(Poll::Pending, Poll::Ready)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mailbox = Arc::<Mutex<Mailbox>>::default();
    let task = tokio::spawn(Letter(mailbox.clone()));
    tokio::task::yield_now().await;

    println!("main: delivering");
    mailbox.lock().unwrap().letter = Some(42);
    let waker = mailbox.lock().unwrap().waker.take();
    waker.expect("the task was polled").wake();
    println!("main: task returned {}", task.await.unwrap());
}
