//! Runs the steps, one after the other, and says what became of each.

use std::process::ExitCode;
use std::time::Instant;

use crate::steps::STEPS;
use crate::tools::Stop;

pub(crate) fn list() {
    for step in STEPS {
        println!("{:<20} {}", step.name, step.about);
    }
}

/// Runs all steps, or the named ones. With CI set nothing may be skipped.
pub(crate) fn run(names: &[&str]) -> ExitCode {
    if let Some(unknown) = names
        .iter()
        .find(|name| STEPS.iter().all(|step| step.name != **name))
    {
        eprintln!("no step is called “{unknown}”; there are:");
        list();
        return ExitCode::from(2);
    }
    let ci = std::env::var_os("CI").is_some();
    let (mut passed, mut failed, mut skipped) = (0, 0, 0);
    let mut report = Vec::new();
    for step in STEPS {
        if !names.is_empty() && !names.contains(&step.name) {
            continue;
        }
        println!("\n=== {}: {}", step.name, step.about);
        let start = Instant::now();
        let outcome = (step.run)();
        let seconds = start.elapsed().as_secs();
        let line = match outcome {
            Ok(()) => {
                passed += 1;
                format!("passed   {} ({seconds} s)", step.name)
            }
            Err(Stop::Skipped(why)) if !ci => {
                skipped += 1;
                format!("skipped  {}: {why}", step.name)
            }
            Err(Stop::Skipped(why) | Stop::Failed(why)) => {
                failed += 1;
                format!("FAILED   {}: {why}", step.name)
            }
        };
        println!("=== {line}");
        report.push(line);
    }
    println!("\n{}", report.join("\n"));
    println!("\n{passed} passed, {failed} failed, {skipped} skipped");
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
