use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::process::ExitCode;

use chrono::NaiveDate;
use osce_news::vocabulary::{
    ContentType, Country, FieldOfWork, Meeting, Resolution, Structure, Vocabulary, resolve_line,
};

use crate::output;

/// Resolve labels to codes, one line of standard input after the other.
///
/// A line is KIND, a tab, and a label as the OSCE prints it or several separated by commas; another
/// tab and a date (YYYY-MM-DD) may follow, and the names of that day win. KIND is country,
/// structure, field, meeting or content-type.
///
/// Each line is answered with one: the codes separated by commas, and a tab. A label that nothing
/// has is "-", and after the tab stand the codes of the nearest terms. A label that several terms
/// have gives all their codes joined by "|". Exit status: 0 every line answered, 1 standard input
/// or output fails, 2 a line is not of this form; its answer is "-" and a tab.
#[derive(clap::Args)]
pub(crate) struct Arguments {}

pub(crate) fn run(_: &Arguments) -> ExitCode {
    let mut wrong = false;
    let done = answer(&mut wrong);
    match done {
        Ok(()) if wrong => ExitCode::from(2),
        done => output::exit(done),
    }
}

fn answer(wrong: &mut bool) -> io::Result<()> {
    let mut input = BufReader::new(io::stdin().lock());
    let mut out = BufWriter::new(io::stdout().lock());
    let mut bytes = Vec::new();
    let mut number = 0;
    while input.read_until(b'\n', &mut bytes)? > 0 {
        number += 1;
        let text = String::from_utf8_lossy(&bytes);
        let line = text.trim_end_matches(['\n', '\r']);
        let answer = match question(line) {
            Ok(answer) => answer,
            Err(reason) => {
                *wrong = true;
                eprintln!("error: line {number}: {reason}");
                "-\t".to_owned()
            }
        };
        writeln!(out, "{answer}")?;
        // Whoever waits for the answer to a line gets it.
        if input.buffer().is_empty() {
            out.flush()?;
        }
        bytes.clear();
    }
    out.flush()
}

fn question(line: &str) -> Result<String, String> {
    if line.trim().is_empty() {
        return Ok("-\t".to_owned());
    }
    let mut parts = line.split('\t');
    let kind = parts.next().unwrap_or_default();
    let labels = parts.next().ok_or("expected KIND, a tab and a label")?;
    let date = parts.next().map(str::trim).filter(|date| !date.is_empty());
    let on: Option<NaiveDate> = date
        .map(|date| {
            date.parse()
                .map_err(|_| format!("“{date}” is no date YYYY-MM-DD"))
        })
        .transpose()?;
    match kind.trim() {
        "country" => Ok(codes::<Country>(labels, on)),
        "structure" => Ok(codes::<Structure>(labels, on)),
        "field" => Ok(codes::<FieldOfWork>(labels, on)),
        "meeting" => Ok(codes::<Meeting>(labels, on)),
        "content-type" => Ok(codes::<ContentType>(labels, on)),
        other => Err(format!(
            "“{other}” is none of country, structure, field, meeting, content-type"
        )),
    }
}

fn codes<T: Vocabulary>(labels: &str, on: Option<NaiveDate>) -> String {
    let mut codes: Vec<String> = Vec::new();
    let mut suggestions: Vec<&str> = Vec::new();
    for (_, found) in resolve_line::<T>(labels, on).labels {
        let terms: Vec<&str> = found.terms().iter().map(|term| term.code()).collect();
        let code = if terms.is_empty() {
            "-".to_owned()
        } else {
            terms.join("|")
        };
        if code == "-" || !codes.contains(&code) {
            codes.push(code);
        }
        if let Resolution::None(nearest) = &found {
            suggestions.extend(nearest.iter().map(|term| term.code()));
        }
    }
    if codes.is_empty() {
        codes.push("-".to_owned());
    }
    format!("{}\t{}", codes.join(","), suggestions.join(","))
}
