use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use osce_news::model::Address;
use osce_news::vocabulary::{Language, List, NameKind, Record};
use osce_news::write::{self, SkosSyntax};

use crate::output;

/// Print the vocabulary: every list with its codes, names in six languages and history.
///
/// Without --list, all lists. JSON is one array of terms, CSV one table with a column a fact; both
/// hold all that the vocabulary knows. Exit status: 0 printed, 1 the output cannot be written,
/// 2 wrong use.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The list; may be given several times.
    #[arg(long = "list", value_name = "LIST", value_parser = output::one_of::<List>(List::ALL.iter().map(|list| list.code())))]
    lists: Vec<List>,
    /// The format: table, json, csv, skos-turtle or skos-rdfxml.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// The address below which SKOS names its concepts, instead of `urn:osce-news:`.
    #[arg(long, value_name = "ADDRESS")]
    base: Option<Address>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Table,
    Json,
    Csv,
    SkosTurtle,
    #[value(name = "skos-rdfxml")]
    SkosRdfXml,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let lists = match &arguments.lists[..] {
        [] => List::ALL,
        lists => lists,
    };
    let out = BufWriter::new(io::stdout().lock());
    let base = arguments.base.as_ref();
    output::exit(match arguments.format {
        Format::Table => table(lists, out),
        Format::Json => json(lists, out),
        Format::Csv => csv(lists, out),
        Format::SkosTurtle => skos(lists, SkosSyntax::Turtle, base, out),
        Format::SkosRdfXml => skos(lists, SkosSyntax::RdfXml, base, out),
    })
}

fn skos(
    lists: &[List],
    syntax: SkosSyntax,
    base: Option<&Address>,
    out: impl Write,
) -> io::Result<()> {
    write::skos(lists, syntax, base, out).map_err(|error| match error {
        osce_news::NewsError::Io(error) => error,
        error => io::Error::other(error),
    })
}

/// The facts that the table shows between label and other names.
fn shown(list: List) -> &'static [&'static str] {
    match list {
        List::ParticipatingStates => &["capital", "admitted"],
        List::Partners => &["group", "since"],
        List::FormerStates => &["successors"],
        List::Structures => &["kind", "established", "closed"],
        List::FieldsOfWork => &["dimension"],
        List::Meetings => &["cadence"],
        List::ContentTypes => &["newsroom_label"],
        List::Chairpersonships => &["chair", "holders"],
        _ => &[],
    }
}

/// A table a list: code, label, what the list is looked up for, and the other English names.
fn table(lists: &[List], mut out: impl Write) -> io::Result<()> {
    for (index, &list) in lists.iter().enumerate() {
        if lists.len() > 1 {
            let space = if index == 0 { "" } else { "\n" };
            writeln!(out, "{space}# {} ({list})", list.title())?;
        }
        let mut rows = vec![head(list)];
        rows.extend(list.records().iter().map(row));
        // A few very long names shall not push the other columns out of sight.
        let width = |column: usize| {
            let widths = rows.iter().map(|row| row[column].chars().count());
            widths.filter(|&width| width <= 60).max().unwrap_or(0)
        };
        let widths: Vec<_> = (0..rows[0].len()).map(width).collect();
        for row in &rows {
            let cells = row.iter().zip(&widths);
            let line: String = cells
                .map(|(cell, width)| format!("{cell:width$}  "))
                .collect();
            writeln!(out, "{}", line.trim_end())?;
        }
    }
    out.flush()
}

fn head(list: List) -> Vec<String> {
    let facts = shown(list).iter().map(|fact| fact.replace('_', " "));
    let edges = |words: [&str; 2]| words.map(str::to_owned);
    let mut head: Vec<_> = edges(["code", "label"]).into_iter().chain(facts).collect();
    head.push("other names".to_owned());
    head
}

fn row(record: &Record) -> Vec<String> {
    let mut row = vec![record.code.clone(), record.label().to_owned()];
    let texts = |fact: &&str| record.fact(fact).map(|fact| fact.texts().join(", "));
    row.extend(
        shown(record.list)
            .iter()
            .map(|fact| texts(fact).unwrap_or_default()),
    );
    let names: Vec<_> = record
        .names
        .iter()
        .filter(|name| name.language == Language::English && name.kind != NameKind::Predecessor)
        .map(|name| name.text)
        .collect();
    row.push(names.join(", "));
    row
}

fn records(lists: &[List]) -> Vec<Record> {
    lists.iter().flat_map(|list| list.records()).collect()
}

fn json(lists: &[List], mut out: impl Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut out, &records(lists))?;
    writeln!(out)?;
    out.flush()
}

/// One table for all lists; several values in a cell are joined by "; ".
fn csv(lists: &[List], out: impl Write) -> io::Result<()> {
    let records = records(lists);
    let mut facts: Vec<&str> = Vec::new();
    for (name, _) in records.iter().flat_map(|record| &record.facts) {
        if !facts.contains(name) {
            facts.push(name);
        }
    }
    let mut csv = csv::Writer::from_writer(out);
    let labels = Language::ALL
        .iter()
        .map(|language| format!("label_{language}"));
    let head = ["list", "code"]
        .map(str::to_owned)
        .into_iter()
        .chain(labels);
    let tail = ["names", "broader"]
        .into_iter()
        .chain(facts.iter().copied())
        .chain(["note"]);
    csv.write_record(head.chain(tail.map(str::to_owned)))?;
    for record in &records {
        let mut row = vec![record.list.to_string(), record.code.clone()];
        let label = |language| record.labels.get(language).cloned().unwrap_or_default();
        row.extend(Language::ALL.iter().map(label));
        let names: Vec<_> = record.names.iter().map(|name| name.text).collect();
        row.push(names.join("; "));
        row.push(record.broader.clone().unwrap_or_default());
        let texts = |name: &&str| record.fact(name).map(|fact| fact.texts().join("; "));
        row.extend(facts.iter().map(|name| texts(name).unwrap_or_default()));
        row.push(record.note.clone().unwrap_or_default());
        csv.write_record(row)?;
    }
    csv.flush()
}
