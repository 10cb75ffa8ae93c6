//! The feeds that other parsers are tested with.

use std::path::PathBuf;
use std::process::Command;

use crate::tools::{Stop, cargo, failed, output, program, python, run, scratch};

pub(crate) fn of_others() -> Result<(), Stop> {
    let folders = std::env::join_paths([feed_rs()?, feedparser()?])
        .map_err(|error| failed(error.to_string()))?;
    let test = [
        "test",
        "--quiet",
        "--package",
        "osce-news",
        "--test",
        "foreign_feeds",
    ];
    run(cargo().args(test).env("OSCE_NEWS_FEEDS", folders))
}

/// The fixtures of feed-rs, which its crate carries.
fn feed_rs() -> Result<PathBuf, Stop> {
    let metadata = output(cargo().args(["metadata", "--format-version", "1", "--locked"]))?;
    let metadata = String::from_utf8_lossy(&metadata);
    let manifest = metadata
        .split('"')
        .find(|text| text.ends_with("/Cargo.toml") && text.contains("/feed-rs-"));
    let manifest = PathBuf::from(manifest.ok_or_else(|| failed("feed-rs is no dependency"))?);
    Ok(manifest.with_file_name("fixture"))
}

/// The tests of feedparser, which its source package carries.
fn feedparser() -> Result<PathBuf, Stop> {
    const PACKAGE: &str = "feedparser==6.0.14";
    let folder = scratch("feedparser")?;
    let tests = folder.join("feedparser-6.0.14/tests");
    if !tests.is_dir() {
        let pip = [
            "-m",
            "pip",
            "download",
            "--quiet",
            "--no-deps",
            "--no-binary",
            ":all:",
        ];
        let python = python("pip", &["setuptools"])?;
        run(Command::new(python)
            .args(pip)
            .arg("--dest")
            .arg(&folder)
            .arg(PACKAGE))?;
        run(program("tar", "tar")?
            .arg("-xzf")
            .arg(folder.join("feedparser-6.0.14.tar.gz"))
            .arg("-C")
            .arg(&folder))?;
    }
    Ok(tests)
}
