struct File(&'static str);

impl File {
    fn open(name: &'static str) -> Self {
        println!("open {name}");
        File(name)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        println!("close {}", self.0); // cannot `.await`
    }
}

// #region cleanup
async fn work() -> Result<(), &'static str> {
    let _outer = File::open("outer");
    {
        let _inner = File::open("inner");
    } // closes `inner`
    println!("after the block");
    Err("failed")
}
// #endregion cleanup

#[tokio::main(flavor = "current_thread")]
async fn main() {
    if let Err(error) = work().await {
        println!("work: {error}");
    }
}
