//! The project's own commands: `cargo xtask test`, `cargo xtask bench`.

mod bench;
mod steps;
mod test;
mod tools;

use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask COMMAND

  test [STEP…]      run every test in every language, or only the named steps
  test --list       name the steps
  bench [--quick] [PART…]
                    compare with peers: name, ours, peer, ratio; all, or those
                    with a part in their name; quick: without Kotlin and Swift
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["test", "--list"] => {
            test::list();
            ExitCode::SUCCESS
        }
        ["test", ref names @ ..] => test::run(names),
        ["bench", ref options @ ..] => bench::run_all(options),
        _ => {
            eprint!("{USAGE}");
            ExitCode::from(2)
        }
    }
}
