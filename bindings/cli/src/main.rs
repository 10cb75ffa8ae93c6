//! The command `osce-news`.

fn main() {}
