//! The Kotlin binding: its own tests, then a project that uses the jar as a stranger.

use std::process::Command;

use crate::tools::{Stop, program, root, run};

pub(crate) fn tests() -> Result<(), Stop> {
    // `deploy` is `verify` and then puts the jar into a repository in the target folder.
    run(maven("bindings/kotlin")?.args(["-Dmaven.install.skip=true", "deploy"]))?;
    let reader = "bindings/kotlin/example";
    run(maven(reader)?.args(["--quiet", "--update-snapshots", "verify"]))
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
