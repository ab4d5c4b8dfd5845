/// The call with this name has failed.
#[derive(Debug, PartialEq)]
pub struct CallError {
    pub name: &'static str,
    pub cause: String,
}

/// Gives the answers in the order of `names`. When a call fails,
/// gives its name and its error.
///
/// Now it asks one service after another. Ask all at once; when one
/// fails, cancel the others, and leave nothing running.
pub async fn call_all<C, F>(
    names: &[&'static str],
    call: C,
) -> Result<Vec<String>, CallError>
where
    C: Fn(&'static str) -> F,
    F: Future<Output = Result<String, String>> + Send + 'static,
{
    let mut answers = Vec::new();
    for &name in names {
        match call(name).await {
            Ok(answer) => answers.push(answer),
            Err(cause) => return Err(CallError { name, cause }),
        }
    }
    Ok(answers)
}
