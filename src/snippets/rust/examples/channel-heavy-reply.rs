use tokio::sync::oneshot;
use tokio::task::spawn_blocking;

fn is_prime(n: u32) -> bool {
    let mut divisors = (2..n).take_while(|d| d * d <= n);
    n > 1 && divisors.all(|d| !n.is_multiple_of(d))
}

fn count_primes(limit: u32, reply: oneshot::Sender<usize>) {
    let count = (0..limit).filter(|&n| is_prime(n)).count();
    // An error only says that nobody waits any more.
    let _ = reply.send(count);
}

#[tokio::main]
async fn main() {
    let (reply, answer) = oneshot::channel();
    // On a thread of its own: the worker threads stay free.
    spawn_blocking(move || count_primes(50_000, reply));
    match answer.await {
        Ok(count) => println!("primes: {count}"),
        Err(_) => println!("ended without an answer"),
    }
}
