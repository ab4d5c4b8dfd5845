use std::sync::OnceLock;
use tokio_util::sync::CancellationToken;

// #region reason
#[derive(Default)]
struct Stop {
    token: CancellationToken,
    reason: OnceLock<&'static str>,
}

impl Stop {
    fn cancel(&self, reason: &'static str) {
        // The reason first: whoever sees the signal finds it.
        self.reason.get_or_init(|| reason);
        self.token.cancel();
    }

    async fn cancelled(&self) -> Option<&'static str> {
        self.token.cancelled().await;
        self.reason.get().copied()
    }
}
// #endregion reason

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let stop = Stop::default();
    stop.cancel("the disk is full");
    stop.cancel("shutting down"); // the first one stays
    if let Some(reason) = stop.cancelled().await {
        println!("reason: {reason}");
    }
}
