//! Cargo's own tests.

use crate::tools::{Stop, cargo, run};

pub(crate) fn tests() -> Result<(), Stop> {
    run(cargo().args(["test", "--workspace", "--all-features", "--quiet"]))
}

/// The features of the library, each of which must build alone.
const FEATURES: &[&str] = &["archive", "feed", "html", "toml", "uniffi"];

pub(crate) fn features() -> Result<(), Stop> {
    let check = [
        "check",
        "--quiet",
        "--package",
        "osce-news",
        "--no-default-features",
    ];
    run(cargo().args(check))?;
    for feature in FEATURES {
        run(cargo().args(check).args(["--features", feature]))?;
    }
    Ok(())
}
