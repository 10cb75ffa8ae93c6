//! The Python package, as those who install it see it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tools::{Stop, failed, program, python, root, run, scratch};

/// The largest wheel, in bytes.
const WHEEL_LIMIT: u64 = 5 << 20;

/// What the tests use beside the package.
const TEST_PACKAGES: &[&str] = &[
    "duckdb==2.0.1",
    "mypy==2.4.1",
    "pandas==3.1.1",
    "polars==2.1.0",
    "pyarrow==26.0.1",
    "pytest==9.2.0",
    "tqdm==4.70.1",
];

fn folder() -> PathBuf {
    root().join("bindings/python")
}

/// Builds the wheel and gives its path.
fn wheel() -> Result<PathBuf, Stop> {
    let maturin = python("maturin", &["maturin==1.16.0"])?;
    let out = scratch("wheels")?;
    let built = |entry: fs::DirEntry| entry.path();
    let wheels = || -> Vec<PathBuf> {
        let entries = fs::read_dir(&out).into_iter().flatten().flatten();
        entries
            .map(built)
            .filter(|path| path.extension().is_some_and(|it| it == "whl"))
            .collect()
    };
    for old in wheels() {
        fs::remove_file(&old).map_err(|error| failed(format!("{}: {error}", old.display())))?;
    }
    run(Command::new(&maturin)
        .args(["-m", "maturin", "build", "--release", "--quiet", "--out"])
        .arg(&out)
        .current_dir(folder()))?;
    let [wheel] = &wheels()[..] else {
        return Err(failed("maturin did not build exactly one wheel"));
    };
    let size = fs::metadata(wheel).map_or(0, |data| data.len());
    eprintln!("{}: {size} bytes", wheel.display());
    match size {
        1..=WHEEL_LIMIT => Ok(wheel.clone()),
        _ => Err(failed(format!(
            "the wheel has {size} bytes, the limit is {WHEEL_LIMIT}"
        ))),
    }
}

/// The Python of an environment with these packages and the wheel.
pub(super) fn environment(name: &str, packages: &[&str]) -> Result<PathBuf, Stop> {
    let wheel = wheel()?;
    let python = python(name, packages)?;
    install(&python, &[&wheel.display().to_string()])?;
    Ok(python)
}

/// Installs the package alone, in the place of the one that is there.
fn install(python: &Path, arguments: &[&str]) -> Result<(), Stop> {
    let pip = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ];
    run(Command::new(python)
        .args(pip)
        .args(["--no-deps", "--force-reinstall"])
        .args(arguments))
}

/// Python away from the checkout, with the machine's own programs only: no Rust.
pub(super) fn outside(python: &Path) -> Result<Command, Stop> {
    let mut command = Command::new(python);
    command
        .current_dir(scratch("outside")?)
        .env("PATH", "/usr/bin:/bin")
        .env_remove("PYTHONPATH");
    Ok(command)
}

pub(crate) fn package() -> Result<(), Stop> {
    let python = environment("python", TEST_PACKAGES)?;
    let tests = folder().join("tests");
    run(outside(&python)?
        .args(["-m", "pytest", "-q", "-p", "no:cacheprovider"])
        .arg(&tests))?;
    run(outside(&python)?
        .args([
            "-m",
            "mypy.stubtest",
            "osce_news",
            "--concise",
            "--allowlist",
        ])
        .arg(tests.join("stubtest_allowlist.txt")))?;
    run(outside(&python)?
        .arg(folder().join("stubs.py"))
        .arg("--check"))
}

/// `pip install .` in the folder.
pub(crate) fn from_source() -> Result<(), Stop> {
    let python = python("python-source", &[])?;
    install(&python, &[&folder().display().to_string()])?;
    run(outside(&python)?.args(["-m", "osce_news", "--version"]))
}

/// The notebooks of `examples/python`, each run from its first cell to its last.
pub(crate) fn notebooks() -> Result<(), Stop> {
    let python = environment("notebooks", NOTEBOOK_PACKAGES)?;
    let script = folder().join("tests_notebooks/run.py");
    let notebooks = root().join("examples/python");
    run(outside(&python)?.arg(script).arg(notebooks))
}

const NOTEBOOK_PACKAGES: &[&str] = &[
    "altair==6.3.0",
    "duckdb==2.0.1",
    "ipykernel==7.4.0",
    "nbclient==0.11.0",
    "nbformat==5.11.1",
    "polars==2.1.0",
    "pyarrow==26.0.1",
];

/// An archive on a Spark cluster of two processes.
pub(crate) fn spark() -> Result<(), Stop> {
    program("java", "openjdk-17-jre-headless")?;
    let python = environment("spark", SPARK_PACKAGES)?;
    run(outside(&python)?
        .args(["-m", "pytest", "-q", "-p", "no:cacheprovider"])
        .arg(folder().join("tests_spark")))
}

const SPARK_PACKAGES: &[&str] = &[
    "pandas==2.3.3",
    "pyarrow==26.0.1",
    "pyspark==4.3.0",
    "pytest==9.2.0",
];

/// The comparisons with Python's packages.
pub(crate) fn bench(options: &[&str]) -> Result<(), Stop> {
    let python = environment("bench", BENCH_PACKAGES)?;
    run(outside(&python)?
        .arg(folder().join("benches/compare.py"))
        .args(options))
}

const BENCH_PACKAGES: &[&str] = &[
    "country_converter==1.3.2",
    "fastfeedparser==0.6.5",
    "feedgen==1.0.0",
    "feedparser==6.0.14",
    "pandas==2.3.3",
    "polars==2.1.0",
    "pyarrow==26.0.1",
    "pycountry==26.2.16",
    "lxml_html_clean==0.4.5",
    "trafilatura==2.3.1",
];
