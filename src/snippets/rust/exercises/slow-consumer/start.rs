/// Gives the values, in their order, to `handle`, one at a time,
/// and makes the next ones while `handle` is at work. At most
/// `limit` values wait (1 or more), and one more is being made.
///
/// Now all of them are made before `handle` sees the first. Let the
/// producer wait while `limit` values are waiting.
pub async fn pump(
    values: impl Iterator<Item = u32>,
    _limit: usize,
    mut handle: impl AsyncFnMut(u32),
) {
    let waiting: Vec<u32> = values.collect();
    for value in waiting {
        handle(value).await;
    }
}
