//! The project's own commands: `cargo xtask test`, `cargo xtask bench`.

mod steps;
mod test;
mod tools;

use std::process::ExitCode;

use tools::{cargo, run};

const USAGE: &str = "\
Usage: cargo xtask COMMAND

  test [STEP…]      run every test in every language, or only the named steps
  test --list       name the steps
  bench [--quick]   compare with peers: name, ours, peer, ratio
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
        ["bench", ref options @ ..] => {
            let command = &["run", "--release", "--quiet", "--package", "benches", "--"];
            let mut bench = cargo();
            bench.args(command).args(options);
            // Without it, the bench says what it skips.
            if let Ok(proselint) = tools::python("proselint", &["proselint==0.16.0"]) {
                bench.env("OSCE_NEWS_PROSELINT", proselint);
            }
            match run(&mut bench) {
                Ok(()) => ExitCode::SUCCESS,
                Err(_) => ExitCode::FAILURE,
            }
        }
        _ => {
            eprint!("{USAGE}");
            ExitCode::from(2)
        }
    }
}
