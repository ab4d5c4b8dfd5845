use std::future::ready;

async fn by_default() -> &'static str {
    tokio::select! {
        () = ready(()) => "first",
        () = ready(()) => "second",
    }
}

async fn biased() -> &'static str {
    tokio::select! {
        biased;
        () = ready(()) => "first",
        () = ready(()) => "second",
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (mut random, mut in_order) = ([0; 2], [0; 2]);
    for _ in 0..1000 {
        random[usize::from(by_default().await == "second")] += 1;
        in_order[usize::from(biased().await == "second")] += 1;
    }
    println!("select!: both win = {}", !random.contains(&0));
    println!("biased: both win = {}", !in_order.contains(&0));
}
