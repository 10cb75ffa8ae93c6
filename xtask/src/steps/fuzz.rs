//! The fuzz targets of the readers, a minute each.
//!
//! libFuzzer's coverage needs nothing but flags that the stable compiler has, so neither cargo-fuzz
//! nor a nightly toolchain is asked for. The sanitizers that need one look for misuse of memory,
//! which safe Rust does not have; overflows and failed assertions are found without.

use std::process::{Child, Command};

use crate::test::Stop;
use crate::tools::{cargo, failed, output, root, run, scratch};

const TARGETS: [&str; 4] = ["page", "html", "listing", "feed"];

/// The flags that cargo-fuzz gives, without sanitizers.
const FLAGS: [&str; 6] = [
    "--cfg=fuzzing",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
];

/// How many run at the same time.
const AT_ONCE: usize = 2;

pub(crate) fn readers() -> Result<(), Stop> {
    let host = host()?;
    let target = root().join("target/fuzz");
    let folder = root().join("fuzz");
    run(cargo()
        .current_dir(&folder)
        .args(["build", "--release", "--quiet", "--target", &host])
        .env("CARGO_TARGET_DIR", &target)
        .env("RUSTFLAGS", FLAGS.join(" ")))?;
    let programs = target.join(&host).join("release");
    for pair in TARGETS.chunks(AT_ONCE) {
        let running: Vec<(&str, Child)> = pair
            .iter()
            .map(|name| {
                let corpus = scratch("fuzz")?.join(name);
                std::fs::create_dir_all(&corpus).map_err(|error| failed(error.to_string()))?;
                let seeds = root().join("tests/fixtures/read");
                let child = Command::new(programs.join(name))
                    .current_dir(scratch("fuzz")?)
                    .args(["-max_total_time=60", "-timeout=10", "-rss_limit_mb=2048"])
                    .args(["-max_len=16384", "-verbosity=0", "-print_final_stats=1"])
                    .arg(corpus)
                    .args(seeds_of(name).iter().map(|folder| seeds.join(folder)))
                    .spawn()
                    .map_err(|error| failed(format!("{name}: {error}")))?;
                Ok((*name, child))
            })
            .collect::<Result<_, Stop>>()?;
        for (name, mut child) in running {
            match child.wait() {
                Ok(status) if status.success() => {}
                Ok(status) => return Err(failed(format!("fuzz target {name}: {status}"))),
                Err(error) => return Err(failed(format!("fuzz target {name}: {error}"))),
            }
        }
    }
    Ok(())
}

/// The folders with fixtures that a target begins from.
fn seeds_of(target: &str) -> &'static [&'static str] {
    match target {
        "listing" => &["listings"],
        "feed" => &["feeds"],
        _ => &["pages"],
    }
}

/// The machine's own target, named so that the flags do not reach build scripts.
fn host() -> Result<String, Stop> {
    let version = output(Command::new("rustc").arg("-vV"))?;
    let version = String::from_utf8_lossy(&version).into_owned();
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
        .ok_or_else(|| failed("rustc -vV names no host"))
}
