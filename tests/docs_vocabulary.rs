//! `docs/vocabulary.md` shows the tables as they are.
//!
//! `OSCE_NEWS_BLESS=1 cargo test --test docs_vocabulary` writes its tables anew.

use std::fmt::Write;
use std::path::Path;

use osce_news::vocabulary::{Language, List, Name, NameKind, Record};

const END: &str = "<!-- end -->";

#[test]
fn docs_show_the_tables() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/vocabulary.md");
    let found = std::fs::read_to_string(&path).unwrap();
    let mut expected = String::new();
    let mut rest = found.as_str();
    let mut shown = Vec::new();
    while let Some((before, after)) = rest.split_once("<!-- table: ") {
        let (code, after) = after.split_once(" -->").unwrap();
        let (_, after) = after.split_once(END).unwrap();
        let list: List = code.parse().unwrap();
        shown.push(list);
        write!(
            expected,
            "{before}<!-- table: {code} -->\n{}{END}",
            table(list)
        )
        .unwrap();
        rest = after;
    }
    expected += rest;
    assert_eq!(shown, List::ALL, "each list has its place, in order");
    if std::env::var_os("OSCE_NEWS_BLESS").is_some() {
        std::fs::write(&path, expected).unwrap();
    } else {
        assert!(
            found == expected,
            "docs/vocabulary.md is not current; see the head of this test"
        );
    }
}

/// The columns of a list: their heads, and the facts in them.
fn columns(list: List) -> &'static [(&'static str, &'static str)] {
    match list {
        List::ParticipatingStates => &[
            ("ISO 3166-1", "alpha3 numeric"),
            ("capital", "capital"),
            ("adjectives", "adjectives"),
            ("admitted", "admitted"),
            ("Final Act signed", "final_act_signed"),
            ("follows", "predecessors"),
        ],
        List::Partners => &[
            ("ISO 3166-1", "alpha3 numeric"),
            ("capital", "capital"),
            ("adjectives", "adjectives"),
            ("group", "group"),
            ("since", "since"),
        ],
        List::FormerStates => &[("followed by", "successors")],
        List::Structures => &[
            ("kind", "kind"),
            ("States", "host_states"),
            ("city", "city"),
            ("established", "established"),
            ("opened", "opened"),
            ("mandate ended", "mandate_ended"),
            ("closed", "closed"),
            ("successor", "successors"),
            ("addresses", "paths subdomain"),
        ],
        List::FieldsOfWork => &[("dimension", "dimension")],
        List::Meetings => &[("cadence", "cadence"), ("editions", "editions_seen")],
        List::ContentTypes => &[("newsroom", "newsroom_label")],
        List::Chairpersonships => &[
            ("chair", "chair"),
            ("from", "from"),
            ("until", "until"),
            ("Chairperson-in-Office", "holders"),
        ],
        _ => &[],
    }
}

/// The table of a list, and below it what is unsure.
fn table(list: List) -> String {
    let records = list.records();
    let columns = columns(list);
    let parts = records.iter().any(|record| record.broader.is_some());
    let names = records.iter().any(|record| !other_names(record).is_empty());
    let mut head = vec!["code", "label"];
    head.extend(parts.then_some("part of"));
    head.extend(columns.iter().map(|(head, _)| *head));
    head.extend(names.then_some("other names"));
    let mut table = row(head.iter().map(|head| (*head).to_owned()));
    table += &row(head.iter().map(|_| "---".to_owned()));
    for record in &records {
        let mut cells = vec![format!("`{}`", record.code), labels(record)];
        cells.extend(parts.then(|| code(record.broader.as_deref().unwrap_or_default())));
        for (_, facts) in columns {
            let texts = facts.split(' ').filter_map(|fact| record.fact(fact));
            cells.push(
                texts
                    .flat_map(|fact| fact.texts())
                    .collect::<Vec<_>>()
                    .join(", "),
            );
        }
        cells.extend(names.then(|| other_names(record)));
        table += &row(cells.into_iter());
    }
    let notes: Vec<_> = records
        .iter()
        .filter_map(|record| Some(format!("- {}: {}\n", record.label(), record.note.as_ref()?)))
        .collect();
    if !notes.is_empty() {
        table += "\nNotes:\n\n";
        table += &notes.concat();
    }
    format!("\n{table}\n")
}

fn row(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<_> = cells.map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}

fn code(code: &str) -> String {
    match code {
        "" => String::new(),
        code => format!("`{code}`"),
    }
}

fn labels(record: &Record) -> String {
    let labels = Language::ALL.iter().filter_map(|language| {
        let label = record.labels.get(language)?;
        Some(match language {
            Language::English => label.clone(),
            language => format!("{language}: {label}"),
        })
    });
    labels.collect::<Vec<_>>().join(" · ")
}

/// The names beside the labels, without those of former States and the ISO codes.
fn other_names(record: &Record) -> String {
    let alpha3 = record
        .fact("alpha3")
        .map(|code| code.texts())
        .unwrap_or_default();
    let listed = |name: &&Name| {
        let repeated = alpha3.iter().any(|code| code == name.text);
        name.kind != NameKind::Predecessor && !repeated
    };
    let shown = |name: &Name| {
        let language = match name.language {
            Language::English => String::new(),
            language => format!("{language}: "),
        };
        let time = match (name.from, name.until) {
            (None, None) => String::new(),
            (Some(from), None) => format!(" (from {from})"),
            (None, Some(until)) => format!(" (until {until})"),
            (Some(from), Some(until)) => format!(" ({from} – {until})"),
        };
        let kind = if name.kind == NameKind::Former && time.is_empty() {
            " (former)"
        } else {
            ""
        };
        format!("{language}{}{kind}{time}", name.text)
    };
    let names = record.names.iter().filter(listed).map(shown);
    names.collect::<Vec<_>>().join(", ")
}
