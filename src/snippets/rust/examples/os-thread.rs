use std::{io, thread};

fn main() -> io::Result<()> {
    let mut items = vec![1, 2, 3];
    // #region thread
    let adder = thread::Builder::new().name("adder".into());
    // `move` hands the items to the thread, which returns them.
    let handle = adder.spawn(move || {
        items.push(4);
        println!("thread: {items:?}");
        items
    })?;
    let items = handle.join().expect("adder does not panic");
    // #endregion thread
    println!("main: {items:?}");
    Ok(())
}
