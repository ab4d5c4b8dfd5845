use std::error::Error;

async fn fetch_age(id: u32) -> Result<String, Box<dyn Error>> {
    match id {
        1 => Ok("41".to_owned()),
        _ => Err("not found".into()),
    }
}

// #region propagate
async fn next_age(id: u32) -> Result<u32, Box<dyn Error>> {
    let text = fetch_age(id).await?;
    let age: u32 = text.parse()?;
    Ok(age + 1)
}
// #endregion propagate

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for id in 1..=2 {
        match next_age(id).await {
            Ok(age) => println!("user {id}: {age}"),
            Err(error) => println!("user {id}: error: {error}"),
        }
    }
}
