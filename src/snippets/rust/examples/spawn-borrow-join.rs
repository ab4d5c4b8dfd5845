async fn sum(numbers: &[u32]) -> u32 {
    numbers.iter().sum()
}

async fn count(numbers: &[u32]) -> usize {
    numbers.len()
}

#[tokio::main]
async fn main() {
    let numbers = vec![1, 2, 3];
    // Both run inside this task, so they may borrow.
    let (sum, count) = tokio::join!(sum(&numbers), count(&numbers));
    println!("sum {sum}, count {count}");
    println!("still here: {} numbers", numbers.len());
}
