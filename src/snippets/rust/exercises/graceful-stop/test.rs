#[cfg_attr(feature = "solution", path = "solution.rs")]
#[cfg_attr(not(feature = "solution"), path = "start.rs")]
mod exercise;

use exercise::{Job, Report, serve};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;

const HOUR: u64 = 3_600_000;

/// Counts what became of the jobs that it makes.
#[derive(Clone, Default)]
struct Tally {
    done: Arc<AtomicUsize>,
    dropped: Arc<AtomicUsize>,
}

impl Drop for Tally {
    fn drop(&mut self) {
        self.dropped.fetch_add(1, Ordering::Relaxed);
    }
}

impl Tally {
    fn takes(&self, ms: u64) -> Job {
        let tally = self.clone();
        Box::pin(async move {
            sleep(Duration::from_millis(ms)).await;
            tally.done.fetch_add(1, Ordering::Relaxed);
        })
    }

    fn done(&self) -> usize {
        self.done.load(Ordering::Relaxed)
    }

    fn dropped(&self) -> usize {
        self.dropped.load(Ordering::Relaxed)
    }
}

fn queue<const N: usize>(
    all: [Job; N],
) -> (mpsc::Sender<Job>, mpsc::Receiver<Job>) {
    let (sender, receiver) = mpsc::channel(100);
    for job in all {
        sender.try_send(job).unwrap();
    }
    (sender, receiver)
}

/// Runs serve() with a grace of 5 s and tells it to stop after a
/// second. Also says after how many ms it returned.
async fn run(jobs: &mut mpsc::Receiver<Job>) -> (Report, u128) {
    let stop = CancellationToken::new();
    let for_timer = stop.clone();
    tokio::spawn(async move {
        sleep(Duration::from_secs(1)).await;
        for_timer.cancel();
    });
    let start = Instant::now();
    let report = serve(jobs, stop, Duration::from_secs(5)).await;
    (report, start.elapsed().as_millis())
}

#[tokio::test(start_paused = true)]
async fn running_jobs_are_finished() {
    let tally = Tally::default();
    let all = [500, 3000, 4000].map(|ms| tally.takes(ms));
    let (_sender, mut jobs) = queue(all);
    let (report, took) = run(&mut jobs).await;
    assert_eq!(report, Report { finished: 3, abandoned: 0 });
    assert_eq!(tally.done(), 3, "jobs did all of their work");
    assert_eq!(took, 4000, "ms, no longer than the last job");
}

#[tokio::test(start_paused = true)]
async fn the_deadline_cuts_off_what_is_left() {
    let tally = Tally::default();
    let all = [2000, HOUR, HOUR].map(|ms| tally.takes(ms));
    let (_sender, mut jobs) = queue(all);
    let (report, took) = run(&mut jobs).await;
    assert_eq!(report, Report { finished: 1, abandoned: 2 });
    assert_eq!(took, 6000, "ms, the stop and the grace");
    tokio::task::yield_now().await;
    assert_eq!(tally.done(), 1, "jobs did all of their work");
    assert_eq!(tally.dropped(), 3, "of 3 jobs have ended");
}

#[tokio::test(start_paused = true)]
async fn no_job_is_taken_after_the_stop() {
    let tally = Tally::default();
    let (sender, mut jobs) = queue([tally.takes(4000)]);
    let late = tally.takes(1);
    tokio::spawn(async move {
        sleep(Duration::from_secs(2)).await;
        // Fails when serve() has closed the queue: that is right.
        let _ = sender.send(late).await;
        sleep(Duration::from_secs(HOUR)).await;
    });
    let (report, _) = run(&mut jobs).await;
    assert_eq!(report, Report { finished: 1, abandoned: 0 });
    assert_eq!(tally.done(), 1, "jobs, the late one must wait");
}

#[tokio::test(start_paused = true)]
async fn after_an_early_stop_the_queue_stays_full() {
    let tally = Tally::default();
    let (_sender, mut jobs) =
        queue([(); 20].map(|()| tally.takes(1)));
    let stop = CancellationToken::new();
    stop.cancel();
    let grace = Duration::from_secs(1);
    for _ in 0..20 {
        // What is random shows in one of 20.
        serve(&mut jobs, stop.clone(), grace).await;
    }
    assert_eq!(jobs.len(), 20, "jobs are still in the queue");
}

#[tokio::test(start_paused = true)]
async fn a_closed_queue_is_a_stop() {
    let tally = Tally::default();
    let all = [3000, HOUR].map(|ms| tally.takes(ms));
    let (sender, mut jobs) = queue(all);
    drop(sender);
    let (report, took) = run(&mut jobs).await;
    assert_eq!(report, Report { finished: 1, abandoned: 1 });
    assert_eq!(took, 5000, "ms, the grace");
}
