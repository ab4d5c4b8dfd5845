use std::cell::{Cell, RefCell};
use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};

// A scheduler would queue the task to be polled again.
struct Bell;

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        println!("woken");
    }
}

fn main() {
    let letter = Cell::new(None);
    let kept = RefCell::new(None::<Waker>);
    let mut future = pin!(poll_fn(|cx| match letter.get() {
        Some(text) => Poll::Ready(text),
        None => {
            // Without this, nobody would ever poll again.
            *kept.borrow_mut() = Some(cx.waker().clone());
            Poll::Pending
        }
    }));

    let waker = Waker::from(Arc::new(Bell));
    let mut cx = Context::from_waker(&waker);
    println!("first poll: {:?}", future.as_mut().poll(&mut cx));
    letter.set(Some("value"));
    kept.take().unwrap().wake();
    println!("second poll: {:?}", future.as_mut().poll(&mut cx));
}
