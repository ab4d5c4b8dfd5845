// expect: compile-fail E0277
use std::rc::Rc;
use std::sync::Arc;
use std::thread;

fn main() {
    let counted = Arc::new("hello");
    let shared = Arc::clone(&counted);
    thread::spawn(move || println!("{shared}"));

    // `Rc` counts its owners without synchronization.
    let counted = Rc::new("hello");
    let shared = Rc::clone(&counted);
    thread::spawn(move || println!("{shared}"));
}
