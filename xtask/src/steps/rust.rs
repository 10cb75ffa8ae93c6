//! Cargo's own tests.

use crate::tools::{Stop, cargo, run};

pub(crate) fn tests() -> Result<(), Stop> {
    run(cargo().args(["test", "--workspace", "--all-features", "--quiet"]))
}

/// The features of the library, each of which must build alone and without a warning.
const FEATURES: &[&str] = &["archive", "feed", "html", "toml", "uniffi"];

pub(crate) fn features() -> Result<(), Stop> {
    let clippy = [
        "clippy",
        "--quiet",
        "--package",
        "osce-news",
        "--no-default-features",
        "--features",
    ];
    for feature in [""].iter().chain(FEATURES) {
        run(cargo().args(clippy).args([feature, "--", "-D", "warnings"]))?;
    }
    Ok(())
}
