//! What the steps share: the checkout's folders, running programs, setting up environments.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Why a step did not pass.
pub(crate) enum Stop {
    /// Something that it needs is not there; it says what and how to get it.
    Skipped(String),
    Failed(String),
}

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
}

/// A folder under `target/xtask`, made where it is missing.
pub(crate) fn scratch(name: &str) -> Result<PathBuf, Stop> {
    let folder = root().join("target/xtask").join(name);
    fs::create_dir_all(&folder)
        .map_err(|error| failed(format!("{}: {error}", folder.display())))?;
    Ok(folder)
}

/// The folder with the published schemas and real material, which the checkout does not hold.
pub(crate) fn shared() -> Result<PathBuf, Stop> {
    match std::env::var_os("OSCE_NEWS_SHARED") {
        Some(folder) => Ok(folder.into()),
        None => Err(Stop::Skipped("OSCE_NEWS_SHARED is not set".to_owned())),
    }
}

pub(crate) fn failed(why: impl Into<String>) -> Stop {
    Stop::Failed(why.into())
}

/// Cargo in the root of the checkout.
pub(crate) fn cargo() -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(root());
    command
}

/// A program of the machine in the root of the checkout; a step is skipped where it is missing.
pub(crate) fn program(name: &str, package: &str) -> Result<Command, Stop> {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    if !std::env::split_paths(&paths).any(|folder| folder.join(name).is_file()) {
        return Err(Stop::Skipped(format!(
            "{name} is not there (Debian: {package})"
        )));
    }
    let mut command = Command::new(name);
    command.current_dir(root());
    Ok(command)
}

/// Runs a command to its end and passes its output on.
pub(crate) fn run(command: &mut Command) -> Result<(), Stop> {
    let status = command.status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(failed(format!("{}: {status}", shown(command)))),
        Err(error) => Err(failed(format!("{}: {error}", shown(command)))),
    }
}

/// Runs a command and gives what it printed to standard output.
pub(crate) fn output(command: &mut Command) -> Result<Vec<u8>, Stop> {
    match command.stderr(std::process::Stdio::inherit()).output() {
        Ok(output) if output.status.success() => Ok(output.stdout),
        Ok(output) => Err(failed(format!("{}: {}", shown(command), output.status))),
        Err(error) => Err(failed(format!("{}: {error}", shown(command)))),
    }
}

fn shown(command: &Command) -> String {
    let words = [command.get_program()]
        .into_iter()
        .chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}

/// The Python of a virtual environment that has these packages, such as `feedparser==6.0.14`.
///
/// It lives under `target/xtask` and is made again only when the packages change.
pub(crate) fn python(name: &str, packages: &[&str]) -> Result<PathBuf, Stop> {
    let folder = scratch("venv")?.join(name);
    let python = folder.join("bin/python");
    let wanted = packages.join("\n");
    let stamp = folder.join("packages.txt");
    if fs::read_to_string(&stamp).is_ok_and(|there| there == wanted) {
        return Ok(python);
    }
    run(program("python3", "python3-venv")?
        .args(["-m", "venv", "--clear"])
        .arg(&folder))?;
    let pip = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ];
    if !packages.is_empty() {
        run(Command::new(&python).args(pip).args(packages))?;
    }
    fs::write(&stamp, wanted).map_err(|error| failed(format!("{}: {error}", stamp.display())))?;
    Ok(python)
}

/// A folder under `target/xtask` in which these npm packages, such as `feedsmith@2`, are
/// installed.
pub(crate) fn node_modules(name: &str, packages: &[&str]) -> Result<PathBuf, Stop> {
    let folder = scratch("npm")?.join(name);
    let wanted = packages.join("\n");
    let stamp = folder.join("packages.txt");
    if fs::read_to_string(&stamp).is_ok_and(|there| there == wanted) {
        return Ok(folder);
    }
    let write = |path: &Path, text: &str| {
        fs::write(path, text).map_err(|error| failed(format!("{}: {error}", path.display())))
    };
    fs::create_dir_all(&folder).map_err(|error| failed(error.to_string()))?;
    write(
        &folder.join("package.json"),
        "{\"private\": true, \"type\": \"module\"}\n",
    )?;
    let install = ["install", "--no-audit", "--no-fund", "--loglevel=error"];
    run(program("npm", "npm")?
        .args(install)
        .args(packages)
        .current_dir(&folder))?;
    write(&stamp, &wanted)?;
    Ok(folder)
}

/// Runs `osce-news` in its release build with these arguments and gives its standard output.
pub(crate) fn osce_news<A: AsRef<OsStr>>(arguments: &[A]) -> Result<Vec<u8>, Stop> {
    output(
        cargo()
            .args(["run", "--release", "--quiet", "--"])
            .args(arguments),
    )
}
