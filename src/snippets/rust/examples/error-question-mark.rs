use std::error::Error;
use tokio::task::yield_now;

async fn read_setting(key: &str) -> Result<String, Box<dyn Error>> {
    yield_now().await;
    match key {
        "port" => Ok("8080".into()),
        "host" => Ok("localhost".into()),
        _ => Err(format!("no setting {key}").into()),
    }
}

async fn read_number(key: &str) -> Result<u16, Box<dyn Error>> {
    let text = read_setting(key).await?;
    let number = parse_number(&text)?;
    Ok(number)
}

fn parse_number(text: &str) -> Result<u16, String> {
    text.parse().map_err(|_| format!("not a number: {text}"))
}

#[tokio::main]
async fn main() {
    for key in ["port", "host", "user"] {
        match read_number(key).await {
            Ok(number) => println!("{key} = {number}"),
            Err(error) => println!("{key}: {error}"),
        }
    }
}
