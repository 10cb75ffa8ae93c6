//! The Kotlin binding: its own tests, the size of the library in it, then a project that uses the jar
//! as a stranger.

use std::path::Path;
use std::process::Command;

use super::size;
use crate::tools::{Stop, program, root, run};

pub(crate) fn tests() -> Result<(), Stop> {
    // `deploy` is `verify` and then puts the jar into a repository in the target folder.
    run(maven("bindings/kotlin")?.args(["-Dmaven.install.skip=true", "deploy"]))?;
    size::of_the_library_for_apps()?;
    let reader = "bindings/kotlin/example";
    run(maven(reader)?.args(["--quiet", "--update-snapshots", "verify"]))
}

/// What the border costs, beside Rust and JNA alone.
pub(crate) fn bench(feed: &Path, alone: &str) -> Result<(), Stop> {
    let project = "bindings/kotlin";
    run(maven(project)?.args(["--quiet", "test-compile"]))?;
    let arguments = format!("-Dexec.args={} {alone}", feed.display());
    run(maven(project)?
        .args(["--quiet", "exec:java", "-Dexec.classpathScope=test"])
        .args(["-Dexec.mainClass=org.oscenews.BenchKt", &arguments]))
}

fn maven(project: &str) -> Result<Command, Stop> {
    let mut maven = program("mvn", "maven")?;
    // Cargo sets LD_LIBRARY_PATH, by which JNA would find another build than the one in the jar.
    maven
        .env_remove("LD_LIBRARY_PATH")
        .args(["--batch-mode", "--no-transfer-progress"])
        .current_dir(root().join(project));
    Ok(maven)
}
