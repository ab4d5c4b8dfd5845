use tokio::sync::Mutex;

#[derive(Debug, PartialEq)]
pub enum TransferError {
    /// The account has too little.
    TooLittle,
    /// The transfer was not approved.
    Refused,
}

/// Every account has an id of its own.
pub struct Account {
    pub id: u32,
    balance: Mutex<u32>,
}

impl Account {
    pub fn new(id: u32, balance: u32) -> Self {
        Account { id, balance: Mutex::new(balance) }
    }

    /// What the account holds.
    pub async fn balance(&self) -> u32 {
        *self.balance.lock().await
    }
}

/// Moves `amount` when `approve`, which may take long, agrees. A
/// transfer from an account to itself moves nothing.
pub async fn transfer(
    from: &Account,
    to: &Account,
    amount: u32,
    approve: impl AsyncFnOnce() -> bool,
) -> Result<(), TransferError> {
    if from.id == to.id {
        return Ok(()); // a mutex cannot be locked twice
    }
    // Everybody locks the smaller id first.
    let (mut source, mut target);
    if from.id < to.id {
        source = from.balance.lock().await;
        target = to.balance.lock().await;
    } else {
        target = to.balance.lock().await;
        source = from.balance.lock().await;
    }

    if *source < amount {
        return Err(TransferError::TooLittle);
    }
    if !approve().await {
        return Err(TransferError::Refused);
    }
    *source -= amount;
    *target += amount;
    Ok(())
}
