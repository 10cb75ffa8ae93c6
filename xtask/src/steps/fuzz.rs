//! The fuzz targets of the readers, a minute each.
//!
//! They start from the fixtures and from the same seed, so that a change passes or fails by what it
//! changes and not by chance. `OSCE_NEWS_FUZZ_SEED` and `OSCE_NEWS_FUZZ_SECONDS` set others: longer
//! runs with new seeds are for people, who turn what they find into a test.
//!
//! libFuzzer's coverage needs nothing but flags that the stable compiler has, so neither cargo-fuzz
//! nor a nightly toolchain is asked for. The sanitizers that need one look for misuse of memory,
//! which safe Rust does not have; overflows and failed assertions are found without.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};

use crate::tools::{Stop, cargo, failed, output, root, run, scratch};

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

/// How many lines of the report of a target that failed are shown.
const LINES: usize = 60;

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
    let folder = scratch("fuzz")?;
    let setting = |name, default: &str| std::env::var(name).unwrap_or_else(|_| default.to_owned());
    let seed = setting("OSCE_NEWS_FUZZ_SEED", "1");
    let seconds = setting("OSCE_NEWS_FUZZ_SECONDS", "60");
    for pair in TARGETS.chunks(AT_ONCE) {
        let running: Vec<(&str, Child)> = pair
            .iter()
            .map(|name| {
                let corpus = folder.join(name);
                let seeds = root().join("tests/fixtures/read");
                let stopped = |error: std::io::Error| failed(format!("{name}: {error}"));
                std::fs::create_dir_all(&corpus).map_err(stopped)?;
                let child = Command::new(programs.join(name))
                    .current_dir(&folder)
                    .arg(format!("-seed={seed}"))
                    .arg(format!("-max_total_time={seconds}"))
                    .args(["-timeout=10", "-rss_limit_mb=2048", "-max_len=16384"])
                    .args(["-print_final_stats=1", &format!("-artifact_prefix={name}-")])
                    .arg(corpus)
                    .args(seeds_of(name).iter().map(|folder| seeds.join(folder)))
                    .stderr(File::create(log(&folder, name)).map_err(stopped)?)
                    .spawn()
                    .map_err(stopped)?;
                Ok((*name, child))
            })
            .collect::<Result<_, Stop>>()?;
        for (name, mut child) in running {
            let status = child
                .wait()
                .map_err(|error| failed(format!("{name}: {error}")))?;
            let log = std::fs::read(log(&folder, name)).unwrap_or_default();
            let log = String::from_utf8_lossy(&log);
            let runs = log
                .lines()
                .find_map(|line| line.strip_prefix("stat::number_of_executed_units:"));
            println!("{name}: {} inputs", runs.unwrap_or("no").trim());
            if !status.success() {
                let last: Vec<&str> = log.lines().rev().take(LINES).collect();
                for line in last.iter().rev() {
                    eprintln!("{line}");
                }
                return Err(failed(format!("fuzz target {name}: {status}")));
            }
        }
    }
    Ok(())
}

/// Where a target's report goes.
fn log(folder: &Path, name: &str) -> PathBuf {
    folder.join(name).with_extension("log")
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
