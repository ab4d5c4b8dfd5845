use futures::future::join_all;
use std::io::{Error, ErrorKind::NotFound};

async fn load(name: &str) -> Result<(), Error> {
    if name == "b" {
        return Ok(());
    }
    let text = format!("load {name}: file does not exist");
    Err(Error::new(NotFound, text))
}

// #region aggregate
async fn load_all(names: &[&str]) -> Result<(), Vec<Error>> {
    let ends = join_all(names.iter().map(|n| load(n))).await;
    let errors: Vec<Error> =
        ends.into_iter().filter_map(Result::err).collect();
    if errors.is_empty() { Ok(()) } else { Err(errors) }
}
// #endregion aggregate

#[tokio::main(flavor = "current_thread")]
async fn main() {
    if let Err(errors) = load_all(&["a", "b", "c"]).await {
        for error in &errors {
            println!("{error}");
        }
        let missing = errors.iter().any(|e| e.kind() == NotFound);
        println!("something is missing: {missing}");
    }
}
