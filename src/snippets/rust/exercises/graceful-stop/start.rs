use futures::future::BoxFuture;
use std::time::Duration;
use tokio::{sync::mpsc, task::JoinSet};
use tokio_util::sync::CancellationToken;

/// A piece of work.
pub type Job = BoxFuture<'static, ()>;

/// Counts the jobs that were started.
#[derive(Debug, PartialEq)]
pub struct Report {
    /// Ended by themselves.
    pub finished: usize,
    /// Were still running at the deadline.
    pub abandoned: usize,
}

/// Starts every job that it takes from `jobs`, beside the others,
/// until `stop` is cancelled or `jobs` is closed. It takes no more
/// then, gives the running jobs the time `grace`, and aborts what
/// is left.
///
/// Now it aborts the running jobs at once.
pub async fn serve(
    jobs: &mut mpsc::Receiver<Job>,
    stop: CancellationToken,
    _grace: Duration,
) -> Report {
    let mut running = JoinSet::new();
    let mut finished = 0;
    loop {
        tokio::select! {
            Some(job) = jobs.recv() => {
                running.spawn(job);
            }
            Some(_) = running.join_next() => finished += 1,
            () = stop.cancelled() => break,
            else => break,
        }
    }
    Report { finished, abandoned: 0 }
}
