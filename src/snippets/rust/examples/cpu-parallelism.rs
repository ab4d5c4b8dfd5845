use rayon::prelude::*;
use tokio::sync::oneshot::{self, error::RecvError};

fn digit_sum(mut n: u32) -> u32 {
    let mut sum = 0;
    while n > 0 {
        sum += n % 10;
        n /= 10;
    }
    sum
}

// #region parallel
async fn count(limit: u32) -> Result<usize, RecvError> {
    let (answer, answered) = oneshot::channel();
    // The pool of rayon computes; the thread of tokio is free.
    rayon::spawn(move || {
        let numbers = (0..limit).into_par_iter();
        let count = numbers.filter(|n| digit_sum(*n) == 27).count();
        let _ = answer.send(count); // nobody may want it any more
    });
    answered.await
}

#[tokio::main]
async fn main() -> Result<(), RecvError> {
    let total = count(1_000_000).await?;
    println!("numbers with digit sum 27: {total}");
    Ok(())
}
// #endregion parallel
