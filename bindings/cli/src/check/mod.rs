//! `osce-news check`.

mod correct;
mod github;
mod html;
mod json;
mod sarif;

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;
use osce_news::check::{self, Checker, Finding, Rule, Settings, Severity};
use osce_news::model::Channel;
use osce_news::read::{self, Any, Page};

use crate::diagnostics::Source;
use crate::input::{Input, inputs};
use crate::rules::Rules;

/// Check pages, listings and feeds as an editor would.
///
/// Several items are also compared with each other. Exit status: 0 clean, 1 findings at error
/// level, 2 wrong use, 3 an input cannot be read.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Pages, listings or feeds to read, `-` for standard input; without any, the built-in sample.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// How to report.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Write the sure corrections into the files of pages. Those that take out a paragraph or a label, or
    /// that stand in markup, are left to you.
    #[arg(long, requires = "paths")]
    fix: bool,
    /// Fail for warnings too.
    #[arg(long, value_enum)]
    deny: Option<Deny>,
    #[command(flatten)]
    rules: Rules,
    /// Print what a rule is about, and check nothing.
    #[arg(long, value_name = "RULE", exclusive = true)]
    explain: Option<Rule>,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Messages with an excerpt of the source.
    #[default]
    Text,
    /// One JSON array with an object an item.
    Json,
    /// SARIF 2.1.0.
    Sarif,
    /// Annotations of GitHub's workflows.
    Github,
    /// One page to look at in a browser.
    Html,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Deny {
    Warnings,
}

/// An item with what was found in it.
struct Checked {
    /// The input's name.
    name: String,
    /// Which item of its listing or feed it is, from 1; none for a page.
    number: Option<usize>,
    /// The text that the findings' spans point into; empty where they have none.
    text: String,
    page: Page,
    findings: Vec<Finding>,
}

impl Checked {
    /// The input's name with the number of the item.
    fn full_name(&self) -> String {
        match self.number {
            Some(number) => format!("{}, item {number}", self.name),
            None => self.name.clone(),
        }
    }
}

const CLEAN: u8 = 0;
const FOUND: u8 = 1;
const WRONG_USE: u8 = 2;
const UNREADABLE: u8 = 3;

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    if let Some(rule) = arguments.explain {
        println!("# {rule}\n\n{}", rule.explanation());
        return ExitCode::from(CLEAN);
    }
    let settings = match arguments.rules.settings() {
        Ok(settings) => settings,
        Err(error) => return failure(WRONG_USE, &error),
    };
    if arguments.fix && arguments.paths.contains(&PathBuf::from("-")) {
        return failure(WRONG_USE, "--fix needs files, not standard input");
    }
    let mut pages = Vec::new();
    let mut readable = true;
    for input in inputs(&arguments.paths) {
        let items = input.and_then(|input| checked(input, arguments.fix.then_some(&settings)));
        match items {
            Ok(items) => pages.extend(items),
            Err(error) => {
                anstream::eprintln!("error: {error}");
                readable = false;
            }
        }
    }
    find(&mut pages, &settings);
    if let Err(error) = arguments.report(&pages) {
        return match error.kind() {
            io::ErrorKind::BrokenPipe => ExitCode::from(CLEAN),
            _ => failure(UNREADABLE, &format!("writing failed: {error}")),
        };
    }
    let denied = arguments
        .deny
        .map_or(Severity::Error, |_| Severity::Warning);
    let mut findings = pages.iter().flat_map(|page| &page.findings);
    ExitCode::from(match () {
        () if !readable => UNREADABLE,
        () if findings.any(|finding| finding.severity >= denied) => FOUND,
        () => CLEAN,
    })
}

fn failure(status: u8, error: &str) -> ExitCode {
    anstream::eprintln!("error: {error}");
    ExitCode::from(status)
}

/// Reads an input, and with settings for it writes the sure corrections into its file first.
fn checked(input: Input, fix: Option<&Settings>) -> Result<Vec<Checked>, String> {
    let Input { name, bytes } = input;
    let at = |error: &dyn std::fmt::Display| format!("{name}: {error}");
    let mut read = read::any(&bytes).map_err(|error| at(&error))?;
    let mut text = String::from_utf8_lossy(&bytes).into_owned();
    if let (Some(settings), Any::Page(page)) = (fix, &read)
        && text.as_bytes() == bytes
        && let Some(corrected) = correct::corrected(&text, page, settings)
    {
        std::fs::write(&name, &corrected).map_err(|error| at(&error))?;
        read = read::any(&corrected).map_err(|error| at(&error))?;
        text = corrected;
    }
    let checked = |number, text, page| Checked {
        name: name.clone(),
        number,
        text,
        page,
        findings: Vec::new(),
    };
    Ok(match read {
        Any::Page(page) => vec![checked(None, text, *page)],
        several => (1..)
            .zip(several.into_items())
            .map(|(number, item)| {
                let mut page = Page::default();
                page.item = item;
                checked(Some(number), String::new(), page)
            })
            .collect(),
    })
}

/// Checks each page for itself, and several with each other.
fn find(pages: &mut [Checked], settings: &Settings) {
    let mut checker = Checker::new(settings);
    for checked in pages.iter_mut() {
        checked.findings = checker.page(&checked.page);
    }
    let Ok(address) = "https://www.osce.org/".parse() else {
        return;
    };
    let items = pages.iter().map(|checked| &checked.page.item);
    let compared = check::channel(&Channel::new("", address), items, settings);
    for found in compared {
        let checked = &mut pages[found.item as usize];
        let mut finding = found.finding;
        finding.span = checked.page.sources.span(finding.place);
        checked.findings.push(finding);
    }
}

impl Arguments {
    fn report(&self, pages: &[Checked]) -> io::Result<()> {
        let mut out = anstream::stdout().lock();
        match self.format {
            Format::Text => text(pages, &mut out)?,
            Format::Json => json::write(pages, &mut out)?,
            Format::Sarif => sarif::write(pages, &mut out)?,
            Format::Github => github::write(pages, &mut out)?,
            Format::Html => html::write(pages, &mut out)?,
        }
        out.flush()
    }
}

fn text(pages: &[Checked], out: &mut impl Write) -> io::Result<()> {
    if pages.is_empty() {
        return writeln!(out, "nothing was checked");
    }
    for checked in pages {
        let name = checked.full_name();
        let source = Source::new(&name, &checked.text);
        for finding in &checked.findings {
            writeln!(out, "{}\n", source.render(finding))?;
        }
    }
    writeln!(out, "{}", tally(pages))
}

/// `1 error, 2 warnings, no note; 1 can be corrected with --fix`.
fn tally(pages: &[Checked]) -> String {
    let findings = || pages.iter().flat_map(|page| &page.findings);
    let count = |severity, name: &str| {
        let count = findings().filter(|it| it.severity == severity).count();
        match count {
            0 => format!("no {name}"),
            1 => format!("1 {name}"),
            _ => format!("{count} {name}s"),
        }
    };
    let counts = [
        count(Severity::Error, "error"),
        count(Severity::Warning, "warning"),
        count(Severity::Note, "note"),
    ];
    let safe = |finding: &&Finding| finding.fix.as_ref().is_some_and(|fix| fix.safe);
    match findings().filter(safe).count() {
        0 => counts.join(", "),
        sure => format!("{}; {sure} can be corrected with --fix", counts.join(", ")),
    }
}
