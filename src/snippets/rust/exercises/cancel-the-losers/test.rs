#[cfg_attr(feature = "solution", path = "solution.rs")]
#[cfg_attr(not(feature = "solution"), path = "start.rs")]
mod exercise;

use exercise::first_answer;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;

/// Who has taken leave.
type Left = Arc<Mutex<Vec<&'static str>>>;

/// oslo is down after 1 s, seoul answers after 2 s, others after
/// an hour. "late" answers even when it is told to stop.
async fn ask(
    mirror: &'static str,
    stop: CancellationToken,
    left: Left,
) -> Result<String, String> {
    let answer = async {
        match mirror {
            "oslo" => {
                sleep(Duration::from_secs(1)).await;
                return Err("oslo is down".to_string());
            }
            "seoul" => sleep(Duration::from_secs(2)).await,
            _ => sleep(Duration::from_secs(3600)).await,
        }
        Ok(format!("from {mirror}"))
    };
    if let Some(result) = stop.run_until_cancelled(answer).await {
        return result;
    }
    sleep(Duration::from_millis(500)).await;
    left.lock().unwrap().push(mirror);
    match mirror {
        "late" => Ok("from late".to_string()),
        _ => Err(format!("{mirror} was cancelled")),
    }
}

/// Also says who had taken leave at the return, in order.
async fn run(
    mirrors: &[&'static str],
) -> (Result<String, Vec<String>>, Vec<&'static str>) {
    let left = Left::default();
    let for_ask = left.clone();
    let got = first_answer(mirrors, move |mirror, stop| {
        ask(mirror, stop, for_ask.clone())
    })
    .await;
    let mut left = left.lock().unwrap().clone();
    left.sort();
    (got, left)
}

#[tokio::test(start_paused = true)]
async fn the_first_success_wins() {
    let (got, _) = run(&["lima", "oslo", "seoul"]).await;
    let want = Ok("from seoul".to_string());
    assert_eq!(got, want, "oslo fails before seoul answers");
}

#[tokio::test(start_paused = true)]
async fn the_losers_have_taken_leave_at_the_return() {
    let start = Instant::now();
    let (_, left) = run(&["lima", "quito", "seoul"]).await;
    let took = start.elapsed().as_millis();
    assert_eq!(left, ["lima", "quito"], "had taken leave");
    assert_eq!(took, 2500, "ms: the answer, then the leave");
}

#[tokio::test(start_paused = true)]
async fn a_loser_that_answers_after_all_does_not_win() {
    let (got, left) = run(&["late", "seoul"]).await;
    assert_eq!(got, Ok("from seoul".to_string()));
    assert_eq!(left, ["late"], "had taken leave");
}

#[tokio::test(start_paused = true)]
async fn every_error_is_given_when_none_succeeds() {
    let ask = async |mirror, _| Err(format!("{mirror} is down"));
    let got = first_answer(&["lima", "oslo"], ask).await;
    let mut errors = got.expect_err("no mirror succeeds");
    errors.sort();
    assert_eq!(errors, ["lima is down", "oslo is down"]);
}

#[tokio::test(start_paused = true)]
async fn no_mirrors_are_an_error() {
    let ask = async |_, _| Ok("from nobody".to_string());
    let got = first_answer(&[], ask).await;
    assert_eq!(got, Err(vec![]));
}
