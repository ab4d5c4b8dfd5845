use futures::future::join_all;
use std::time::Duration;
use tokio::time::sleep;

async fn fetch(name: &str) -> Result<String, String> {
    sleep(Duration::from_millis(50)).await;
    match name {
        "ann" => Ok(format!("{name}'s page")),
        _ => Err(format!("no page of {name}")),
    }
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    // #region settled
    let names = ["ann", "bob", "eve"];
    let ends = join_all(names.map(fetch)).await;
    let mut errors = Vec::new();
    for end in ends {
        match end {
            Ok(page) => println!("{page}"),
            Err(error) => errors.push(error),
        }
    }
    println!("failed:\n{}", errors.join("\n"));
    // #endregion settled
}
