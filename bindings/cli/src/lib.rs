//! The command `osce-news`, for its own program and for other languages that offer it.

mod check;
mod diagnostics;
mod input;
mod mentions;
mod output;
mod publish;
mod read;
mod resolve;
mod rules;
mod vocabulary;

use std::ffi::OsString;
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
    Check(check::Arguments),
    Mentions(mentions::Arguments),
    Publish(Box<publish::Arguments>),
    Read(read::Arguments),
    Resolve(resolve::Arguments),
    Vocabulary(vocabulary::Arguments),
}

/// Runs the command with these arguments, the first of which is the program's name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let shell = match Shell::try_parse_from(arguments) {
        Ok(shell) => shell,
        Err(error) => {
            // Where even the message cannot be printed, the exit status remains.
            let _ = error.print();
            return ExitCode::from(if error.use_stderr() { 2 } else { 0 });
        }
    };
    match shell.command {
        Command::Check(arguments) => check::run(&arguments),
        Command::Mentions(arguments) => mentions::run(&arguments),
        Command::Publish(arguments) => publish::run(&arguments),
        Command::Read(arguments) => read::run(&arguments),
        Command::Resolve(arguments) => resolve::run(&arguments),
        Command::Vocabulary(arguments) => vocabulary::run(&arguments),
    }
}
