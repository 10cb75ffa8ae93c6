use std::path::PathBuf;
use std::process::ExitCode;

use osce_news::read;

use crate::input::inputs;

/// Check pages and write them as a feed.
///
/// Findings go to standard error, the feed to standard output. Exit status: 0 published,
/// 1 an input cannot be read, 2 wrong use.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Pages to read, `-` for standard input; without any, the built-in sample.
    #[arg(value_name = "FILE")]
    paths: Vec<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    for input in inputs(&arguments.paths) {
        let page = input.and_then(|input| {
            read::page(&input.bytes).map_err(|error| format!("{}: {error}", input.name))
        });
        match page {
            Ok(page) => eprintln!("{}", page.item.title),
            Err(error) => {
                eprintln!("error: {error}");
                return ExitCode::from(1);
            }
        }
    }
    ExitCode::SUCCESS
}
