use std::time::Duration;
use tokio::time::{Instant, interval, sleep};

const PERIOD: Duration = Duration::from_millis(300);

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    let start = Instant::now();
    // #region interval
    let mut ticks = interval(PERIOD);
    for n in 1..=4 {
        ticks.tick().await;
        let at = start.elapsed().div_duration_f64(PERIOD);
        println!("tick {n} after {at:.1} periods");
        if n == 1 {
            sleep(PERIOD * 5 / 2).await; // too slow
        }
    }
    // #endregion interval
}
