//! `osce-news mentions` as a script calls it.

use std::io::Write;
use std::process::{Command, Output, Stdio};

fn mentions(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_osce-news"))
        .arg("mentions")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The command may end without reading its input.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

fn stdout(arguments: &[&str], input: &str) -> String {
    let output = mentions(arguments, input.as_bytes());
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn each_line_is_answered_with_one() {
    let lines = "\
OSCE Mission to Serbia and ODIHR train judges from Montenegro and Serbia\r

Kosovo hosts Albanian and North Macedonian mayors
Talks end in Vienna";
    let answers = "\
ME,RS\t\tRS\tmission-to-serbia,office-for-democratic-institutions-and-human-rights
\t\t\t
\tAL,MK\t\t
\t\t\t
";
    assert_eq!(stdout(&[], lines), answers);
}

#[test]
fn the_day_tells_which_structure() {
    let line = "OSCE mission to Ukraine reports";
    let of_1998 = stdout(&["--date", "1998-05-04"], line);
    assert_eq!(of_1998, "\t\tUA\tmission-to-ukraine\n");
    let dated = stdout(&["--dated"], &format!("2017-05-04\t{line}\n\t{line}"));
    let lines: Vec<_> = dated.lines().collect();
    assert_eq!(lines[0], "\t\tUA\tspecial-monitoring-mission-to-ukraine");
    assert_eq!(lines.len(), 2);
}

#[test]
fn a_line_without_its_day_is_read_all_the_same() {
    let output = mentions(&["--dated"], b"Malta votes\n2024-13-01\tMalta votes\n");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(output.stdout, b"MT\t\t\t\nMT\t\t\t\n");
    let messages = String::from_utf8(output.stderr).unwrap();
    assert!(
        messages.contains("line 1: expected a date and a tab"),
        "{messages}"
    );
    assert!(
        messages.contains("line 2: “2024-13-01” is no date"),
        "{messages}"
    );
}

#[test]
fn json_tells_everything() {
    let line = stdout(&["--json", "--date", "2020-02-03"], "OSCE Chair in Türkiye");
    let mentions: serde_json::Value = serde_json::from_str(&line).unwrap();
    let expected = serde_json::json!([
        {
            "kind": "structure", "code": "chairpersonship", "form": "name", "confidence": "named",
            "start": 0, "length": 10, "chair": "AL", "text": "OSCE Chair",
        },
        {
            "kind": "country", "code": "TR", "form": "name", "confidence": "named",
            "start": 14, "length": 7, "text": "Türkiye",
        },
    ]);
    assert_eq!(mentions, expected);
}

#[test]
fn the_language_is_chosen() {
    assert_eq!(
        stdout(&["--language", "ru"], "Визит в Грузию"),
        "GE\t\t\t\n"
    );
    assert_eq!(
        stdout(&["--language", "de"], "Estlands Schulen"),
        "EE\t\t\t\n"
    );
    assert_eq!(mentions(&["--language", "xx"], b"").status.code(), Some(2));
}

#[test]
fn broken_text_is_answered() {
    let output = mentions(&[], b"Malta \xff votes\n");
    assert_eq!(output.stdout, b"MT\t\t\t\n");
}
