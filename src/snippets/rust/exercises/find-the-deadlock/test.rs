#[cfg_attr(feature = "solution", path = "solution.rs")]
#[cfg_attr(not(feature = "solution"), path = "start.rs")]
mod exercise;

use exercise::{Account, TransferError, transfer};
use futures::future::join_all;
use std::time::Duration;
use tokio::sync::Barrier;
use tokio::time::{sleep, timeout};

/// Fails when `work` has not ended after a minute of the paused
/// clock.
async fn within<T>(work: impl Future<Output = T>) -> T {
    let limit = Duration::from_secs(60);
    let result = timeout(limit, work).await;
    result.expect("transfer() has not ended after a minute")
}

async fn check(account: &Account, want: u32) {
    let got = account.balance().await;
    assert_eq!(got, want, "in account {}", account.id);
}

async fn slow_yes() -> bool {
    sleep(Duration::from_secs(1)).await;
    true
}

#[tokio::test(start_paused = true)]
async fn opposite_transfers_end() {
    let (a, b) = (Account::new(1, 100), Account::new(2, 100));
    within(join_all([(); 5].map(|()| async {
        tokio::join!(
            transfer(&a, &b, 3, slow_yes),
            transfer(&b, &a, 2, slow_yes),
        )
    })))
    .await;
    check(&a, 95).await;
    check(&b, 105).await;
}

#[tokio::test(start_paused = true)]
async fn a_transfer_to_itself_ends_and_moves_nothing() {
    let a = Account::new(1, 100);
    let result = within(transfer(&a, &a, 30, slow_yes)).await;
    assert_eq!(result, Ok(()));
    check(&a, 100).await;
}

#[tokio::test(start_paused = true)]
async fn transfers_of_others_do_not_wait() {
    let (a, b) = (Account::new(1, 100), Account::new(2, 100));
    let (c, d) = (Account::new(3, 100), Account::new(4, 100));
    // Each approval waits for the other transfer's.
    let both = Barrier::new(2);
    let meet = async || {
        both.wait().await;
        true
    };
    let results = within(async {
        tokio::join!(
            transfer(&a, &b, 30, meet),
            transfer(&d, &c, 30, meet),
        )
    })
    .await;
    assert_eq!(results, (Ok(()), Ok(())));
    check(&b, 130).await;
    check(&d, 70).await;
}

#[tokio::test(start_paused = true)]
async fn nothing_is_spent_twice() {
    let (a, b) = (Account::new(1, 100), Account::new(2, 0));
    let c = Account::new(3, 0);
    let (first, second) = within(async {
        tokio::join!(
            transfer(&a, &b, 60, slow_yes),
            transfer(&a, &c, 60, slow_yes),
        )
    })
    .await;
    check(&a, 40).await;
    assert!(first.is_ok() != second.is_ok(), "one must fail");
    let error = first.and(second);
    assert_eq!(error, Err(TransferError::TooLittle));
}

#[tokio::test(start_paused = true)]
async fn a_refused_transfer_moves_nothing() {
    let (a, b) = (Account::new(1, 100), Account::new(2, 100));
    let result = within(transfer(&a, &b, 30, async || false)).await;
    assert_eq!(result, Err(TransferError::Refused));
    check(&a, 100).await;
    check(&b, 100).await;
}
