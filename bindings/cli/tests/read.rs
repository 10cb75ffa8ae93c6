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
    // It stops reading where it has enough.
    let _ = child.stdin.take().unwrap().write_all(input);
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
fn what_was_printed_is_read_as_it_was() {
    let folder = fixtures().join("pages");
    for form in ["--jsonl", "--json"] {
        let printed = read(&[form, folder.to_str().unwrap()], b"").stdout;
        let again = read(&[form, "-"], &printed);
        assert!(again.status.success());
        assert!(again.stdout == printed, "an item was changed on the way");
    }
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

#[test]
fn standard_input_that_cannot_be_read_is_an_error_of_its_own() {
    let folder = std::fs::File::open(env!("CARGO_MANIFEST_DIR")).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_osce-news"))
        .args(["read", "-", "nowhere"])
        .stdin(folder)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(errors.lines().count(), 2, "{errors}");
    assert!(errors.starts_with("error: standard input: "), "{errors}");
}

#[test]
fn more_than_the_limit_is_refused_and_not_held() {
    let output = read(&["-"], &vec![b' '; osce_news::read::INPUT_LIMIT + 4]);
    assert_eq!(output.status.code(), Some(1));
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(errors.contains("the limit is 67108864"), "{errors}");
}

#[test]
fn a_folder_without_anything_to_read_is_told() {
    let folder = std::env::temp_dir().join(format!("osce-news-none-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("a.pdf"), b"%PDF").unwrap();
    std::fs::write(folder.join("escape\u{1b}[2J.txt"), b"no news").unwrap();
    let output = read(&[folder.to_str().unwrap()], b"");
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(
        !errors.contains('\u{1b}') && errors.lines().count() == 1,
        "{errors}"
    );
    std::fs::remove_file(folder.join("escape\u{1b}[2J.txt")).unwrap();
    let output = read(&["--json", folder.to_str().unwrap()], b"");
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(output.status.success());
    assert_eq!(output.stdout, b"[]\n");
    assert_eq!(output.stderr, b"note: there is no item\n");
}
