use futures::future::try_join_all;

/// The call with this name has failed.
#[derive(Debug, PartialEq)]
pub struct CallError {
    pub name: &'static str,
    pub cause: String,
}

/// Gives the answers in the order of `names`. When a call fails,
/// gives its name and its error.
pub async fn call_all<C, F>(
    names: &[&'static str],
    call: C,
) -> Result<Vec<String>, CallError>
where
    C: Fn(&'static str) -> F,
    F: Future<Output = Result<String, String>> + Send + 'static,
{
    let calls = names.iter().map(async |&name| {
        call(name).await.map_err(|cause| CallError { name, cause })
    });
    // At the first error it drops the other futures.
    try_join_all(calls).await
}
