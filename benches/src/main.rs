//! Compares osce-news with its peers. Each line on standard output is
//! `name<TAB>ours<TAB>peer<TAB>ratio`; a ratio above 1 means that ours is faster.
//!
//! To add a comparison, write a module with `pub(crate) fn run(bench: &mut Bench)` and name it here.

mod bench;
mod border;
mod check;
mod mention;
mod read;
mod vocabulary;
mod write;

use bench::Bench;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [option, path] = &arguments[..]
        && option == "--border"
    {
        border::run(path).expect("the feed can be written and read");
        return;
    }
    let mut bench = Bench::from_arguments(arguments.into_iter());
    mention::run(&mut bench);
    read::run(&mut bench);
    write::run(&mut bench);
    vocabulary::run(&mut bench);
    check::run(&mut bench);
}
