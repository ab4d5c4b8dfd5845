use std::io::{self, Write};

/// Writes the line "Hello" to `out` after one second. It says the
/// line too early: let it wait.
pub async fn hello(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "Hello")
}
