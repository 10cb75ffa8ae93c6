//! The command `osce-news`.

mod diagnostics;
mod input;
mod publish;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Read the news of the OSCE, resolve its labels, check it as an editor would, publish it.
#[derive(Parser)]
#[command(name = "osce-news", version)]
struct Shell {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Publish(publish::Arguments),
}

fn main() -> ExitCode {
    match Shell::parse().command {
        Command::Publish(arguments) => publish::run(&arguments),
    }
}
