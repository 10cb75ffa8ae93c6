//! `osce-news check` as a shell runs it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const PAGE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../tests/fixtures/check/all kinds.txt"
);

fn check(arguments: &[&str]) -> Output {
    check_in(Path::new(env!("CARGO_TARGET_TMPDIR")), arguments)
}

fn check_in(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_osce-news"))
        .arg("check")
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the command starts")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("it is UTF-8")
}

/// A folder of this test's own, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    folder
}

const CLEAN: &str = "\
News Item
Officers train in Osh
Twelve officers trained in Osh this week.
- Issued on: 15 November 2024
- Issued by: OSCE Programme Office in Bishkek
- Fields of work: Policing
Twelve officers trained in Osh this week.
";

#[test]
fn the_sample_has_an_error() {
    let output = check(&[]);
    assert_eq!(output.status.code(), Some(1));
    let messages = text(&output.stdout);
    assert!(messages.contains("error[placeholder]"), "{messages}");
    assert!(messages.contains("--> sample:154:213"), "{messages}");
    assert!(
        messages.ends_with("1 error, 2 warnings, no note; 1 can be corrected with --fix\n"),
        "{messages}"
    );
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn exit_statuses() {
    let folder = folder("statuses");
    let page = folder.join("page.txt");
    std::fs::write(&page, CLEAN).expect("it can be written");
    let page = page.to_str().expect("its name is UTF-8");
    let status = |arguments: &[&str]| check_in(&folder, arguments).status.code();
    assert_eq!(status(&[page]), Some(0));
    assert_eq!(status(&[page, "--deny", "warnings"]), Some(0));
    let lowered = ["--rule", "placeholder=warning"];
    assert_eq!(status(&lowered), Some(0));
    assert_eq!(
        status(&[&lowered[..], &["--deny", "warnings"]].concat()),
        Some(1)
    );
    assert_eq!(status(&["--rule", "placeholder=loud"]), Some(2));
    assert_eq!(status(&["--format", "pdf"]), Some(2));
    assert_eq!(status(&["--fix"]), Some(2));
    assert_eq!(status(&["-", "--fix"]), Some(2));
    assert_eq!(status(&["no-such-page.txt"]), Some(3));
    let nothing = check(&["no-such-page.txt"]);
    assert_eq!(nothing.stdout, b"nothing was checked\n");
    // The readable page is reported all the same.
    let both = check_in(&folder, &["no-such-page.txt", page]);
    assert_eq!(both.status.code(), Some(3));
    assert!(text(&both.stdout).contains("no error"));
}

#[test]
fn settings_are_read_and_their_mistakes_shown() {
    let folder = folder("settings");
    let settings = folder.join("osce-news.toml");
    let write = |text: &str| std::fs::write(&settings, text).expect("it can be written");
    write("[groups]\ntext = \"off\"\nconsistency = \"off\"\n");
    let output = check_in(&folder, &[]);
    assert_eq!(output.status.code(), Some(0));
    assert!(!text(&output.stdout).contains("placeholder"));
    assert!(text(&output.stdout).contains("issue-date-missing"));

    write("[rules]\n  placehoder = \"off\"\n");
    let output = check_in(&folder, &[]);
    assert_eq!(output.status.code(), Some(2));
    let message = text(&output.stderr);
    assert!(
        message.contains("osce-news.toml: line 2, column 3: no rule is called “placehoder”; did you mean “placeholder”?"),
        "{message}"
    );
}

#[test]
fn json_has_every_finding_with_its_place() {
    let output = check(&["--format", "json"]);
    let pages: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    let findings = pages[0]["findings"].as_array().expect("a list");
    let placeholder = &findings[0];
    assert_eq!(pages[0]["source"], "sample");
    assert_eq!(placeholder["rule"], "placeholder");
    assert_eq!(placeholder["severity"], "error");
    assert_eq!(placeholder["place"], "summary");
    assert_eq!(placeholder["span"]["start"]["line"], 154);
    assert_eq!(placeholder["span"]["start"]["column"], 213);
    assert_eq!(findings[1]["fix"]["replacement"], "40");
}

#[test]
fn sarif_points_into_the_source() {
    let output = check(&["--format", "sarif", PAGE]);
    let log: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let results = run["results"].as_array().expect("a list");
    assert!(results.len() > 25, "{}", results.len());
    let rules = run["tool"]["driver"]["rules"].as_array().expect("a list");
    for result in results {
        let index = result["ruleIndex"].as_u64().expect("a number") as usize;
        assert_eq!(rules[index]["id"], result["ruleId"]);
        let uri = &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
        assert!(uri.as_str().expect("a text").ends_with("/all%20kinds.txt"));
    }
}

#[test]
fn github_gets_annotations() {
    let output = check(&["--format", "github"]);
    let first = text(&output.stdout).lines().next().expect("a line");
    assert_eq!(
        first,
        "::error file=sample,line=154,col=213,endColumn=213,title=placeholder::“x” is a placeholder"
    );
    let missing = text(&output.stdout).lines().nth(2).expect("a line");
    assert!(missing.ends_with("::the day of issue is missing%0Athe text names 14 November"));
}

#[test]
fn html_is_escaped() {
    let output = check(&["--format", "html", PAGE]);
    let page = text(&output.stdout);
    assert!(page.starts_with("<!DOCTYPE html>"));
    assert!(
        page.contains("<mark>&lt;b&gt;</mark>all&lt;/b&gt;"),
        "{page}"
    );
    assert!(!page.contains("<b>"));
}

#[test]
fn fix_writes_what_is_sure_and_nothing_else() {
    let folder = folder("fix");
    let path = folder.join("page.txt");
    let page = "\u{FEFF}News Item\r\nOfficers train in Osh.\r\n\
        Over x participants from Osh  met on cooperation.\r\n\
        - Issued on: 15 November 2024\r\n- Issued by: OSCE Secretariat, OSCE Secretariat\r\n\
        Over 50 participants from Osh met on cooperation; “cooperation is all”, one said.\r\n";
    std::fs::write(&path, page).expect("it can be written");
    let name = path.to_str().expect("its name is UTF-8");
    let output = check_in(&folder, &["--fix", name]);
    let fixed = std::fs::read_to_string(&path).expect("it can be read");
    assert_eq!(
        fixed,
        "\u{FEFF}News Item\r\nOfficers train in Osh\r\n\
        Over 50 participants from Osh met on co-operation.\r\n\
        - Issued on: 15 November 2024\r\n- Issued by: OSCE Secretariat, OSCE Secretariat\r\n\
        Over 50 participants from Osh met on co-operation; “cooperation is all”, one said.\r\n"
    );
    assert_eq!(output.status.code(), Some(0));
    let left = text(&output.stdout);
    assert!(left.contains("warning[label-repeated]"), "{left}");
    check_in(&folder, &["--fix", name]);
    assert_eq!(
        std::fs::read_to_string(&path).expect("it can be read"),
        fixed
    );
}

#[test]
fn several_pages_are_compared() {
    let folder = folder("several");
    let write = |name: &str| {
        let path = folder.join(name);
        std::fs::write(&path, CLEAN).expect("it can be written");
        path.to_str().expect("its name is UTF-8").to_owned()
    };
    let (one, two) = (write("one.txt"), write("two.txt"));
    let output = check_in(&folder, &[&one, &two]);
    let messages = text(&output.stdout);
    assert!(messages.contains("note[title-repeated]"), "{messages}");
    assert!(messages.contains("two.txt:2:1"), "{messages}");
}

#[test]
fn the_items_of_a_feed_are_numbered() {
    let folder = folder("feed");
    let feed = "<rss version=\"2.0\"><channel><title>News</title>\
        <link>https://www.osce.org/</link><description>News</description>\
        <item><title>Officers train in Osh</title><link>https://www.osce.org/node/1</link></item>\
        <item><title>Over x participants in Osh</title>\
        <link>https://www.osce.org/node/2</link></item></channel></rss>";
    std::fs::write(folder.join("feed.xml"), feed).expect("it can be written");
    let output = check_in(&folder, &["feed.xml"]);
    let messages = text(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{messages}");
    assert!(
        messages.contains("in title of feed.xml, item 2"),
        "{messages}"
    );
    let output = check_in(&folder, &["--format", "json", "feed.xml"]);
    let items: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    assert_eq!(items[1]["item"], 2);
}

#[test]
fn a_rule_explains_itself() {
    let output = check(&["--explain", "placeholder"]);
    assert!(text(&output.stdout).starts_with("# placeholder\n\nA placeholder stands where"));
    assert_eq!(check(&["--explain", "nothing"]).status.code(), Some(2));
}
