use futures::stream::{FuturesUnordered, StreamExt};
use tokio_util::sync::CancellationToken;

/// Gives the answer of the mirror that is the first to succeed, or
/// the errors of all when none does. `ask` asks one mirror; when
/// its token is cancelled it takes its leave, which needs a while.
pub async fn first_answer<A, F>(
    mirrors: &[&'static str],
    ask: A,
) -> Result<String, Vec<String>>
where
    A: Fn(&'static str, CancellationToken) -> F,
    F: Future<Output = Result<String, String>> + Send + 'static,
{
    let stop = CancellationToken::new();
    let mut asked: FuturesUnordered<F> = mirrors
        .iter()
        .map(|mirror| ask(mirror, stop.clone()))
        .collect();
    // Ends when every mirror has: the losers take their leave.
    let (mut answer, mut errors) = (None, Vec::new());
    while let Some(result) = asked.next().await {
        match result {
            Ok(first) => {
                answer.get_or_insert(first);
                stop.cancel();
            }
            Err(error) => errors.push(error),
        }
    }
    answer.ok_or(errors)
}
