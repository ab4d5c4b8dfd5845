use futures::future::select_ok;
use tokio_util::sync::CancellationToken;

/// Gives the answer of the mirror that is the first to succeed, or
/// the errors of all when none does. `ask` asks one mirror; when
/// its token is cancelled it takes its leave, which needs a while.
///
/// Now the losers are dropped and cannot take their leave. Cancel
/// their token instead, and wait for them.
pub async fn first_answer<A, F>(
    mirrors: &[&'static str],
    ask: A,
) -> Result<String, Vec<String>>
where
    A: Fn(&'static str, CancellationToken) -> F,
    F: Future<Output = Result<String, String>> + Send + 'static,
{
    let stop = CancellationToken::new();
    let asked = mirrors
        .iter()
        .map(|mirror| Box::pin(ask(mirror, stop.clone())));
    match select_ok(asked).await {
        Ok((answer, _losers)) => Ok(answer),
        Err(last) => Err(vec![last]),
    }
}
