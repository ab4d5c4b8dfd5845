use std::num::NonZero;
use std::thread;

fn collatz(mut n: usize) -> usize {
    let mut steps = 0;
    while n != 1 {
        n = if n.is_multiple_of(2) { n / 2 } else { 3 * n + 1 };
        steps += 1;
    }
    steps
}

fn main() {
    let limit = 100_000;
    let workers =
        thread::available_parallelism().map_or(1, NonZero::get);
    // The scope joins every thread before it ends.
    let total: usize = thread::scope(|scope| {
        let threads: Vec<_> = (1..=workers)
            .map(|first| {
                let numbers = (first..=limit).step_by(workers);
                scope.spawn(|| numbers.map(collatz).sum::<usize>())
            })
            .collect();
        threads
            .into_iter()
            .map(|t| t.join().expect("collatz does not panic"))
            .sum()
    });
    println!("Collatz steps up to {limit}: {total}");
}
