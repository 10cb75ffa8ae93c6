//! `osce-news read`, as a script calls it.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn read(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_osce-news"))
        .arg("read")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn fixtures() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/read")
}

#[test]
fn the_sample_is_one_line() {
    let output = read(&[], b"");
    assert!(output.status.success());
    let item: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(item["issued_by"].as_array().unwrap().len(), 2);
    assert!(output.stderr.is_empty(), "no bar where nobody sees it");
}

#[test]
fn a_folder_is_one_array_and_what_is_no_news_is_told() {
    let folder = fixtures().join("pages");
    let output = read(&["--json", folder.to_str().unwrap()], b"");
    assert_eq!(output.status.code(), Some(1));
    let items: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    assert!(items.len() > 60, "{}", items.len());
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(errors.contains("no-news-contact.txt: line 1"), "{errors}");
}

#[test]
fn standard_input_may_be_a_feed() {
    let feed = std::fs::read(fixtures().join("feeds/rss-2.0-full.xml")).unwrap();
    let output = read(&["-"], &feed);
    assert!(output.status.success());
    assert_eq!(output.stdout.split(|byte| *byte == b'\n').count(), 4);
}

#[test]
fn a_missing_file_is_one_error() {
    let output = read(&["nowhere/at/all"], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    assert_eq!(
        output.stderr.iter().filter(|byte| **byte == b'\n').count(),
        1
    );
    assert_eq!(read(&["--json", "--jsonl"], b"").status.code(), Some(2));
}
