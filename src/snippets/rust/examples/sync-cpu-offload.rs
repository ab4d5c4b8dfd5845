use rayon::prelude::*;
use tokio::sync::oneshot::{self, error::RecvError};

fn is_prime(n: u32) -> bool {
    let mut divisors = (2..).take_while(|d| d * d <= n);
    n > 1 && divisors.all(|d| !n.is_multiple_of(d))
}

async fn count_primes(limit: u32) -> Result<usize, RecvError> {
    let (answer, answered) = oneshot::channel();
    rayon::spawn(move || {
        let numbers = (0..limit).into_par_iter();
        let count = numbers.filter(|n| is_prime(*n)).count();
        let _ = answer.send(count); // nobody may wait any more
    });
    answered.await
}

#[tokio::main]
async fn main() -> Result<(), RecvError> {
    let count = count_primes(100_000).await?;
    println!("primes below 100000: {count}");
    Ok(())
}
