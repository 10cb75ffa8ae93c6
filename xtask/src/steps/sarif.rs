//! Findings as SARIF 2.1.0.

use std::fs;
use std::process::Command;

use crate::tools::{Stop, failed, node_modules, osce_news, output, python, root, run, scratch};

/// It carries the published schema, and is the validator that the format's authors made.
const MULTITOOL: &str = "@microsoft/sarif-multitool-linux";
const VERSION: &str = "5.7.0";

/// A page with findings of many rules and a name that no URI has as it is, and the sample.
const PAGES: [&str; 2] = ["tests/fixtures/check/all kinds.txt", "src/sample.txt"];

/// As warnings, so that the command ends without failure; and all rules are on.
const LEVELS: [&str; 8] = [
    "--rule",
    "completeness=warning",
    "--rule",
    "consistency=warning",
    "--rule",
    "text=warning",
    "--rule",
    "house=warning",
];

pub(crate) fn accepted() -> Result<(), Stop> {
    let folder = node_modules("sarif", &[&format!("{MULTITOOL}@{VERSION}")])?;
    let package = folder.join("node_modules").join(MULTITOOL);
    let python = python("sarif", &["jsonschema==4.26.0"])?;
    let log = scratch("sarif")?.join("findings.sarif");
    let check = [&["check", "--format", "sarif"], &LEVELS[..], &PAGES].concat();
    fs::write(&log, osce_news(&check)?)
        .map_err(|error| failed(format!("{}: {error}", log.display())))?;
    run(Command::new(python)
        .arg(root().join("tests/oracles/json_schema.py"))
        .arg(package.join("sarif-2.1.0.json"))
        .arg(&log))?;
    let validate = output(
        Command::new(package.join("Sarif.Multitool"))
            .env("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")
            .arg("validate")
            .arg(&log),
    )?;
    let said = String::from_utf8_lossy(&validate);
    println!("{said}");
    match said.lines().find(|line| line.contains(": error ")) {
        Some(error) => Err(failed(error)),
        None => Ok(()),
    }
}
