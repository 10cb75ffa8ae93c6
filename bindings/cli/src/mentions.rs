use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::process::ExitCode;

use chrono::NaiveDate;
use osce_news::mention::{self, Columns, Mention};
use osce_news::vocabulary::Language;

use crate::output;

/// Find which States and structures each line of standard input names.
///
/// Each line is answered with one: the countries named; those named by adjective or people only;
/// those inside the name of a structure; the structures; parted by tabs. A column has the codes
/// separated by commas, in order of first mention: ISO 3166-1 alpha-2 for countries, those of
/// `vocabulary structures` for structures. Countries by their capital only are in none.
///
/// Exit status: 0 every line answered, 1 standard input or output fails, 2 with --dated, a line
/// does not begin with a date and a tab; it is read without a date.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The language of the lines: en, fr, de, it, ru or es
    #[arg(long, value_name = "CODE", default_value = "en", value_parser = language)]
    language: Language,
    /// The day on which all lines were published, YYYY-MM-DD; it tells whose "the Mission" was
    #[arg(long, value_name = "DATE", conflicts_with = "dated")]
    date: Option<NaiveDate>,
    /// Each line begins with the day on which it was published and a tab; the day may be empty
    #[arg(long)]
    dated: bool,
    /// Answer with every mention and all that is known of it: one JSON array a line
    #[arg(long)]
    json: bool,
}

fn language(code: &str) -> Result<Language, String> {
    Language::from_code(code).ok_or_else(|| "expected en, fr, de, it, ru or es".to_owned())
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let mut wrong = false;
    match answer(arguments, &mut wrong) {
        Ok(()) if wrong => ExitCode::from(2),
        done => output::exit(done),
    }
}

fn answer(arguments: &Arguments, wrong: &mut bool) -> io::Result<()> {
    let mut input = BufReader::new(io::stdin().lock());
    let mut out = BufWriter::new(io::stdout().lock());
    let mut bytes = Vec::new();
    let mut number = 0;
    while input.read_until(b'\n', &mut bytes)? > 0 {
        number += 1;
        let text = String::from_utf8_lossy(&bytes);
        let mut line = text.trim_end_matches(['\n', '\r']);
        let mut on = arguments.date;
        if arguments.dated {
            match dated(line) {
                Ok((day, text)) => (on, line) = (day, text),
                Err(reason) => {
                    *wrong = true;
                    eprintln!("error: line {number}: {reason}");
                }
            }
        }
        let mentions = mention::find(line, arguments.language, on);
        if arguments.json {
            json(&mut out, line, &mentions)?;
        } else {
            row(&mut out, &mention::columns(&mentions))?;
        }
        // Whoever waits for the answer to a line gets it.
        if input.buffer().is_empty() {
            out.flush()?;
        }
        bytes.clear();
    }
    out.flush()
}

fn dated(line: &str) -> Result<(Option<NaiveDate>, &str), String> {
    let (day, text) = line.split_once('\t').ok_or("expected a date and a tab")?;
    let on = match day.trim() {
        "" => None,
        day => Some(
            day.parse()
                .map_err(|_| format!("“{day}” is no date YYYY-MM-DD"))?,
        ),
    };
    Ok((on, text))
}

fn row(out: &mut impl Write, columns: &Columns) -> io::Result<()> {
    fn codes<T: Copy>(terms: &[T], code: impl Fn(T) -> &'static str) -> String {
        let codes: Vec<_> = terms.iter().map(|term| code(*term)).collect();
        codes.join(",")
    }
    writeln!(
        out,
        "{}\t{}\t{}\t{}",
        codes(&columns.countries, |country| country.code()),
        codes(&columns.adjectives, |country| country.code()),
        codes(&columns.inside_structure, |country| country.code()),
        codes(&columns.structures, |structure| structure.code()),
    )
}

/// A mention with its words.
#[derive(serde::Serialize)]
struct Worded<'l> {
    #[serde(flatten)]
    mention: &'l Mention,
    text: &'l str,
}

fn json(out: &mut impl Write, line: &str, mentions: &[Mention]) -> io::Result<()> {
    let worded: Vec<_> = mentions
        .iter()
        .map(|mention| Worded {
            mention,
            text: mention.text(line),
        })
        .collect();
    serde_json::to_writer(&mut *out, &worded)?;
    writeln!(out)
}
