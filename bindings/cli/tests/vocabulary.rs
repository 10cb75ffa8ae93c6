//! `osce-news resolve` and `osce-news vocabulary` as a script calls them.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

fn osce_news(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_osce-news"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The command may end without reading its input.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn stdout(arguments: &[&str], input: &str) -> String {
    let output = osce_news(arguments, input);
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn each_line_is_answered_with_one() {
    let questions = "\
country\tFinland – OSCE Chairpersonship 2025
country\tRussia, Ukraine
structure\tOSCE Secretariat, Transnational Threats Department\t2024-11-15
structure\tOSCE Secretariat, secretariat
field\tPolicing, Cyber/ICT Security
field\tСвобода и развитие СМИ
meeting\tASRC
content-type\tNews Item\r
country\tCzechoslovakia
structure\tOSCE Mission to Croatia / OSCE Office in Zagreb (closed)\t2003-04-04
field\tPolcing
field\tPolicing, Polcing
field\tzzzzzzzz

";
    let answers = "\
FI\t
RU,UA\t
secretariat,transnational-threats-department\t
secretariat\t
policing,cyber-ict-security\t
media-freedom-and-development\t
security-review-conferences\t
news-item\t
CZ|SK\t
mission-to-croatia\t
-\tpolicing
policing,-\tpolicing
-\t
-\t
";
    assert_eq!(stdout(&["resolve"], questions), answers);
    assert_eq!(stdout(&["resolve"], ""), "");
}

#[test]
fn wrong_lines_are_told() {
    let output = osce_news(
        &["resolve"],
        "state\tFrance\nfield\tPolicing\nfield\ncountry\tFrance\t2020-13-01\n",
    );
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(output.stdout, b"-\t\npolicing\t\n-\t\n-\t\n");
    let told = String::from_utf8(output.stderr).unwrap();
    for line in [1, 3, 4] {
        assert!(told.contains(&format!("error: line {line}: ")), "{told}");
    }
}

#[test]
fn label_lines_of_real_records_resolve() {
    let Some(shared) = std::env::var_os("OSCE_NEWS_SHARED") else {
        eprintln!("skipped: OSCE_NEWS_SHARED is not set");
        return;
    };
    let table = PathBuf::from(shared).join("cases/listing_labels.tsv");
    let mut questions = String::new();
    for record in std::fs::read_to_string(table).unwrap().lines().skip(1) {
        let cells: Vec<_> = record.split('\t').collect();
        let kinds = ["content-type", "structure", "field", "country"];
        for (kind, labels) in kinds.into_iter().zip(&cells[3..7]) {
            if !labels.is_empty() {
                questions += &format!("{kind}\t{labels}\t{}\n", cells[1]);
            }
        }
    }
    let answers = stdout(&["resolve"], &questions);
    assert!(answers.lines().count() > 400);
    for (question, answer) in questions.lines().zip(answers.lines()) {
        let codes = answer
            .strip_suffix('\t')
            .unwrap_or_else(|| panic!("{question}: {answer}"));
        let labels = question.split('\t').nth(1).unwrap_or_default();
        assert_eq!(
            codes.split(',').count(),
            labels.split(',').count(),
            "{question}"
        );
        assert!(
            !codes.contains(['|', ' ']) && !codes.split(',').any(|code| code == "-"),
            "{question}: {answer}"
        );
    }
}

#[test]
fn each_list_in_each_format() {
    let json = stdout(&["vocabulary", "--format", "json"], "");
    let records: Vec<serde_json::Value> = serde_json::from_str(&json).unwrap();
    let csv = stdout(&["vocabulary", "--format", "csv"], "");
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let head = reader.headers().unwrap().clone();
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), records.len());
    for (row, record) in rows.iter().zip(&records) {
        // Each cell is what JSON holds.
        for (name, cell) in head.iter().zip(row) {
            let value = match name.strip_prefix("label_") {
                Some(language) => &record["labels"][language],
                None => &record[name],
            };
            match value {
                serde_json::Value::String(text) => assert_eq!(cell, text, "{name}"),
                serde_json::Value::Null => assert_eq!(cell, "", "{name}"),
                serde_json::Value::Array(values) => {
                    let count = if cell.is_empty() {
                        0
                    } else {
                        cell.split("; ").count()
                    };
                    assert_eq!(count, values.len(), "{name}: {cell}");
                }
                other => panic!("{name}: {other}"),
            }
        }
    }
    let table = stdout(&["vocabulary", "--list", "structures"], "");
    assert_eq!(table.lines().count(), 1 + 68);
    assert!(
        table
            .lines()
            .any(|line| line.starts_with("mission-to-skopje "))
    );
    let two = stdout(
        &["vocabulary", "--list", "meetings", "--list", "partners"],
        "",
    );
    // A title and a head each, and a line between.
    assert_eq!(two.lines().count(), 16 + 11 + 5);
    let base = [
        "vocabulary",
        "--list",
        "meetings",
        "--format",
        "skos-turtle",
        "--base",
        "https://news.example/v",
    ];
    assert!(
        stdout(&base, "")
            .contains("<https://news.example/v/meetings/media-conferences> a skos:Concept")
    );
    for wrong in [
        ["vocabulary", "--list", "planets"],
        ["vocabulary", "--format", "yaml"],
        ["vocabulary", "--base", "/relative"],
    ] {
        assert_eq!(osce_news(&wrong, "").status.code(), Some(2), "{wrong:?}");
    }
}
