//! What the commands share for standard output.

use std::io::{self, ErrorKind};
use std::process::ExitCode;
use std::str::FromStr;

use clap::builder::{PossibleValuesParser, TypedValueParser};

/// The exit status of a command that wrote its output: 0, or 1 with a word on standard error.
///
/// A reader that has seen enough, such as `head`, is no failure.
pub(crate) fn exit(written: io::Result<()>) -> ExitCode {
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: writing failed: {error}");
            ExitCode::from(1)
        }
    }
}

/// A parser of an argument that is one of these codes.
pub(crate) fn one_of<T>(
    codes: impl Iterator<Item = &'static str>,
) -> impl TypedValueParser<Value = T>
where
    T: FromStr + Clone + Send + Sync + 'static,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    PossibleValuesParser::new(codes).try_map(|code| code.parse::<T>())
}
