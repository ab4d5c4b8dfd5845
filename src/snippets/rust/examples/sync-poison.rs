use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync;

fn move_coins(purses: &mut [u32; 2], amount: &str) {
    purses[0] = 0;
    purses[1] = amount.parse().expect("a number");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let purses = Arc::new(Mutex::new([5, 0]));
    let shared = Arc::clone(&purses);
    let task = tokio::spawn(async move {
        move_coins(&mut shared.lock().unwrap(), "five");
    });
    println!("std: task failed {}", task.await.is_err());
    println!("std: poisoned {}", purses.is_poisoned());
    let guard = purses.lock();
    let left = *guard.unwrap_or_else(PoisonError::into_inner);
    println!("std: {left:?}");

    let purses = Arc::new(sync::Mutex::new([5, 0]));
    let shared = Arc::clone(&purses);
    let task = tokio::spawn(async move {
        move_coins(&mut *shared.lock().await, "five");
    });
    println!("tokio: task failed {}", task.await.is_err());
    println!("tokio: {:?}", purses.lock().await);
}
