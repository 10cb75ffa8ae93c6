//! Runs the comparisons with peers, in every language.

use std::path::Path;
use std::process::{Command, ExitCode};

use crate::steps::{kotlin, python, swift};
use crate::tools::{self, Stop, cargo, output, run, scratch};

pub(crate) fn run_all(options: &[&str]) -> ExitCode {
    for part in [rust, python::bench, kotlin, swift] {
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
    let mut bench = benches();
    bench.args(options);
    // Without it, the bench says what it skips.
    if let Ok(proselint) = tools::python("proselint", &["proselint==0.16.0"]) {
        bench.env("OSCE_NEWS_PROSELINT", proselint);
    }
    run(&mut bench)
}

fn kotlin(options: &[&str]) -> Result<(), Stop> {
    border(options, "border-kotlin", kotlin::bench)
}

fn swift(options: &[&str]) -> Result<(), Stop> {
    border(options, "border-swift", swift::bench)
}

/// Runs the comparisons of an app's language with Rust alone: they get a feed, and the nanoseconds
/// that Rust needs to read it.
fn border(
    options: &[&str],
    names: &str,
    bench: fn(&Path, &str) -> Result<(), Stop>,
) -> Result<(), Stop> {
    if !asked(options, names) {
        return Ok(());
    }
    let feed = scratch("border")?.join("feed.xml");
    let alone = output(benches().arg("--border").arg(&feed))?;
    bench(&feed, String::from_utf8_lossy(&alone).trim())
}

/// Whether comparisons whose names begin so are asked for, as the benches understand the options.
/// What needs another toolchain runs in a quick run only where it is named.
fn asked(options: &[&str], begin: &str) -> bool {
    let (switches, names): (Vec<&str>, Vec<&str>) =
        options.iter().partition(|option| option.starts_with("--"));
    match names.is_empty() {
        true => !switches.contains(&"--quick"),
        false => names
            .iter()
            .any(|name| begin.contains(name) || name.starts_with(begin)),
    }
}

fn benches() -> Command {
    let mut benches = cargo();
    benches.args(["run", "--release", "--quiet", "--package", "benches", "--"]);
    benches
}
