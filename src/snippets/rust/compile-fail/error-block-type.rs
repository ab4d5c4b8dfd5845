// expect: compile-fail E0282
#[tokio::main]
async fn main() {
    let sum = async {
        let first: u32 = "4".parse()?;
        let second: u32 = "2".parse()?;
        Ok(first + second)
    };
    println!("{:?}", sum.await);
}
