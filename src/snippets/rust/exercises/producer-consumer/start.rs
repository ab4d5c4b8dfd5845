use std::time::Duration;

use tokio::time::sleep;

/// A step of a producer: it waits, then it gives the value.
pub struct Step {
    pub wait: Duration,
    pub value: String,
}

/// Passes the values of all producers to `handle`, one at a time,
/// and returns their number. It runs one producer after another and
/// lets each wait for `handle`. Let the producers work at the same
/// time, and give their values to one consumer through a channel
/// with room for two.
pub async fn run(
    producers: Vec<Vec<Step>>,
    mut handle: impl AsyncFnMut(String),
) -> usize {
    let mut count = 0;
    for steps in producers {
        for step in steps {
            sleep(step.wait).await;
            handle(step.value).await;
            count += 1;
        }
    }
    count
}
