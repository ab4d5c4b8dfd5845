use std::pin::{Pin, pin};
use std::task::{Context, Waker};

// #region definition
trait Future {
    type Output;

    fn poll(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Self::Output>;
}

#[derive(Debug)]
enum Poll<T> {
    Ready(T),
    Pending,
}
// #endregion definition

// Every real future fits: the signatures above are the real ones.
impl<F: std::future::Future> Future for F {
    type Output = F::Output;

    fn poll(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<F::Output> {
        match std::future::Future::poll(self, cx) {
            std::task::Poll::Ready(value) => Poll::Ready(value),
            std::task::Poll::Pending => Poll::Pending,
        }
    }
}

fn main() {
    let mut cx = Context::from_waker(Waker::noop());
    let ready = pin!(std::future::ready(42));
    println!("{:?}", Future::poll(ready, &mut cx));
    let pending = pin!(std::future::pending::<i32>());
    println!("{:?}", Future::poll(pending, &mut cx));
}
