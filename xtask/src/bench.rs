//! Runs the comparisons with peers, in Rust and in Python.

use std::process::ExitCode;

use crate::steps::python;
use crate::tools::{self, Stop, cargo, run};

pub(crate) fn run_all(options: &[&str]) -> ExitCode {
    for part in [rust, python::bench] {
        match part(options) {
            Ok(()) => {}
            Err(Stop::Skipped(why)) => eprintln!("skipped: {why}"),
            Err(Stop::Failed(why)) => {
                eprintln!("failed: {why}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

fn rust(options: &[&str]) -> Result<(), Stop> {
    let mut bench = cargo();
    bench
        .args(["run", "--release", "--quiet", "--package", "benches", "--"])
        .args(options);
    // Without it, the bench says what it skips.
    if let Ok(proselint) = tools::python("proselint", &["proselint==0.16.0"]) {
        bench.env("OSCE_NEWS_PROSELINT", proselint);
    }
    run(&mut bench)
}
