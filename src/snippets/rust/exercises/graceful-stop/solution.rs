use futures::future::BoxFuture;
use std::time::Duration;
use tokio::{sync::mpsc, task::JoinSet, time::timeout};
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
pub async fn serve(
    jobs: &mut mpsc::Receiver<Job>,
    stop: CancellationToken,
    grace: Duration,
) -> Report {
    let mut running = JoinSet::new();
    let mut finished = 0;
    loop {
        tokio::select! {
            biased; // a stop comes before the next job
            () = stop.cancelled() => break,
            Some(_) = running.join_next() => finished += 1,
            job = jobs.recv() => match job {
                Some(job) => {
                    running.spawn(job);
                }
                None => break,
            },
        }
    }

    let drained = async {
        while running.join_next().await.is_some() {
            finished += 1;
        }
    };
    // After the deadline, the rest is still in the set.
    let _ = timeout(grace, drained).await;
    let abandoned = running.len();
    running.shutdown().await;
    Report { finished, abandoned }
}
