//! The program `osce-news`.

use std::process::ExitCode;

fn main() -> ExitCode {
    osce_news_cli::run(std::env::args_os())
}
