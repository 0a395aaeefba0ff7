//! The verbs of both desks at a terminal.
fn main() {}
