//! The Swift binding: its own tests, then a package that depends on it as a stranger.

use std::path::Path;
use std::process::Command;

use crate::tools::{Stop, failed, output, program, root, run};

pub(crate) fn tests() -> Result<(), Stop> {
    let package = root().join("bindings/swift");
    run(&mut Command::new(package.join("generate.sh")))?;
    run(swift(&package, &package)?.arg("test"))?;
    let text = output(swift(&package, &package.join("example"))?.args(["run", "reader"]))?;
    let text = String::from_utf8_lossy(&text);
    print!("{text}");
    match text.contains("Policing") {
        true => Ok(()),
        false => Err(failed(
            "the reader does not list the sample under its field of work",
        )),
    }
}

/// What the border costs, beside Rust and C alone.
pub(crate) fn bench(feed: &Path, alone: &str) -> Result<(), Stop> {
    let package = root().join("bindings/swift");
    run(&mut Command::new(package.join("generate.sh")))?;
    run(swift(&package, &package)?
        .args(["run", "--quiet", "-c", "release", "bench"])
        .arg(feed)
        .arg(alone))
}

/// The script that calls Swift for a package, in a trixie where this machine has no Swift.
fn swift(package: &Path, of: &Path) -> Result<Command, Stop> {
    let script = package.join("swift.sh");
    let mut command = match program("swift", "swiftlang") {
        Ok(_) => Command::new(script),
        Err(_) => {
            program("debootstrap", "debootstrap")?;
            let mut command = Command::new(package.join("trixie.sh"));
            command.arg(script);
            command
        }
    };
    command.env("SWIFT_PACKAGE", of);
    Ok(command)
}
