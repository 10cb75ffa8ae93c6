//! The command `osce-news`.

use std::ffi::OsString;
use std::process::ExitCode;

use pyo3::prelude::*;

/// Runs the command with these arguments, the first of which is the program's name, and gives its
/// exit status.
#[pyfunction]
pub(crate) fn shell(py: Python<'_>, arguments: Vec<OsString>) -> u8 {
    let code = py.detach(|| osce_news_cli::run(arguments));
    (0..=u8::MAX)
        .find(|&status| ExitCode::from(status) == code)
        .unwrap_or(1)
}
