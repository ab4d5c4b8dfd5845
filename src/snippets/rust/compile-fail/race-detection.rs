// expect: compile-fail E0499
use std::thread;
use std::time::Duration;

fn main() {
    // #region race
    // The compiler refuses what -race finds at run time.
    let mut hits = 0;
    thread::scope(|scope| {
        scope.spawn(|| hits += 1);
        thread::sleep(Duration::from_millis(100));
        scope.spawn(|| hits += 1);
    });
    // #endregion race
    println!("hits: {hits}");
}
