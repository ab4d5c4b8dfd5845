use std::{error::Error, time::Duration};
use tokio::{task::JoinSet, time::sleep};

type Outcome = Result<(), Box<dyn Error + Send + Sync>>;

struct Child(&'static str);

impl Drop for Child {
    fn drop(&mut self) {
        println!("{}: gone", self.0);
    }
}

async fn work(child: Child, ms: u64) -> Outcome {
    sleep(Duration::from_millis(ms)).await;
    if child.0 == "broken" {
        return Err("no connection".into());
    }
    println!("{}: done", child.0);
    Ok(())
}

async fn run_all() -> Outcome {
    let mut children = JoinSet::new();
    children.spawn(work(Child("quick"), 100));
    children.spawn(work(Child("broken"), 200));
    children.spawn(work(Child("slow"), 300));

    let result = until_first_error(&mut children).await;
    children.shutdown().await; // aborts the rest and waits for it
    result
}

async fn until_first_error(set: &mut JoinSet<Outcome>) -> Outcome {
    while let Some(end) = set.join_next().await {
        end??;
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() {
    if let Err(error) = run_all().await {
        println!("error: {error}");
    }
}
