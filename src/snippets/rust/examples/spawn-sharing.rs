use std::sync::Arc;

use tokio::task::JoinError;

#[tokio::main]
async fn main() -> Result<(), JoinError> {
    let numbers = Arc::new(vec![1, 2, 3]);

    // Each task owns a handle to the one list.
    let shared = Arc::clone(&numbers);
    let sum =
        tokio::spawn(async move { shared.iter().sum::<u32>() });
    let shared = Arc::clone(&numbers);
    let count = tokio::spawn(async move { shared.len() });

    println!("sum {}, count {}", sum.await?, count.await?);
    println!("still here: {} numbers", numbers.len());
    Ok(())
}
