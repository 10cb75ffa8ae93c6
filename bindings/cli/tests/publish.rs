//! `osce-news publish` as a shell runs it.

use std::path::Path;
use std::process::{Command, Output, Stdio};

fn publish(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_osce-news"))
        .arg("publish")
        .args(arguments)
        .output()
        .expect("the command starts")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("it is UTF-8")
}

#[test]
fn without_arguments_it_publishes_the_sample() {
    let output = publish(&[]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss"));
    let messages = text(&output.stderr);
    assert!(messages.contains("[placeholder]"), "{messages}");
    assert!(messages.contains("--> sample:154:"), "{messages}");
    assert!(!messages.contains('\u{1B}'), "no colours into a pipe");
}

#[test]
fn the_level_chooses_what_is_shown() {
    let output = publish(&["--level", "off"]);
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn unreadable_input_publishes_nothing_and_gives_1() {
    for path in ["no-such-file.txt", "Cargo.toml"] {
        let output = publish(&[path]);
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(text(&output.stdout), "");
        assert!(text(&output.stderr).contains(&format!("error: {path}: ")));
    }
}

#[test]
fn wrong_use_gives_2() {
    for arguments in [["--format", "fax"], ["--level", "loud"], ["--link", "here"]] {
        let output = publish(&arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert_eq!(text(&output.stdout), "");
    }
}

#[test]
fn every_format_is_reached() {
    for format in osce_news::write::Format::ALL {
        let output = publish(&["--level", "off", "--format", format.code()]);
        assert_eq!(output.status.code(), Some(0), "{format}");
        assert!(!output.stdout.is_empty(), "{format}");
    }
}

#[test]
fn views_become_files() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("views");
    let folder = folder.to_str().expect("UTF-8");
    let output = publish(&["--level", "off", "--format", "atom", "--views", folder]);
    assert_eq!(output.status.code(), Some(0));
    for name in [
        "field-of-work-policing.atom",
        "structure-secretariat.atom",
        "feeds.opml",
    ] {
        assert!(Path::new(folder).join(name).is_file(), "{name}");
    }
}

#[test]
fn long_feeds_become_documents_and_archives() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("parts");
    let _ = std::fs::remove_dir_all(&folder);
    let feed = folder.join("four.json");
    std::fs::create_dir_all(&folder).expect("it can be made");
    let items: Vec<String> = (1..=4)
        .map(|number| format!(r#"{{"id":"{number}","title":"Title {number}"}}"#))
        .collect();
    let version = "https://jsonfeed.org/version/1.1";
    let address = "https://news.example/";
    let json = format!(
        r#"{{"version":"{version}","title":"Four","home_page_url":"{address}","items":[{}]}}"#,
        items.join(",")
    );
    std::fs::write(&feed, json).expect("it can be written");
    let path = |name: &str| folder.join(name).to_str().expect("UTF-8").to_owned();
    let (feed, pages, archives) = (path("four.json"), path("pages"), path("archives"));
    let parts = ["--pages", &pages, "--archives", &archives, "--size", "2"];
    let output = publish(&[&[feed.as_str(), "--level", "off"][..], &parts].concat());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).expect("it is there");
    assert!(read("pages/feed.xml").contains("rel=\"next\""));
    assert!(read("pages/feed-2.xml").contains("Title 3"));
    assert!(read("archives/feed.xml").contains("rel=\"prev-archive\""));
    assert!(read("archives/archive-1.xml").contains("Title 4"));
    assert_eq!(publish(&["--size", "0"]).status.code(), Some(2));
    let same = publish(&["--pages", &pages, "--archives", &pages]);
    assert_eq!(same.status.code(), Some(2));
}

#[test]
fn an_address_that_nobody_gave_is_told() {
    let told = |arguments: &[&str]| text(&publish(arguments).stderr).contains("--feed-address");
    assert!(told(&[]));
    assert!(!told(&["--level", "warning"]));
    assert!(!told(&["--format", "csv"]));
    assert!(!told(&["--link", "https://news.example/"]));
    assert!(!told(&["--feed-address", "https://news.example/feed.xml"]));
}

#[test]
fn the_moment_of_publication_can_be_given() {
    let moment = "2025-11-20T10:00:00Z";
    let output = publish(&["--level", "off", "--format", "atom", "--made-at", moment]);
    let updated = format!("<updated>{moment}</updated>");
    assert_eq!(text(&output.stdout).matches(&updated).count(), 2);
}

#[test]
fn a_listing_and_a_feed_are_published_item_by_item() {
    let fixtures = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/read");
    for (path, items) in [("listings/newsroom.txt", 16), ("feeds/rss-2.0-full.xml", 3)] {
        let output = publish(&["--level", "off", &format!("{fixtures}/{path}")]);
        assert_eq!(output.status.code(), Some(0));
        assert_eq!(
            text(&output.stdout).matches("<item>").count(),
            items,
            "{path}"
        );
    }
}

#[test]
fn the_feed_can_say_more_of_itself() {
    let output = publish(&[
        "--level=off",
        "--image=https://news.example/logo.png",
        "--copyright=OSCE",
        "--ttl=60",
        "--hub=https://hub.example/",
    ]);
    let feed = text(&output.stdout);
    for part in [
        "<url>https://news.example/logo.png</url>",
        "<copyright>OSCE</copyright>",
        "<ttl>60</ttl>",
        "rel=\"hub\" href=\"https://hub.example/\"",
    ] {
        assert!(feed.contains(part), "{part}");
    }
}

#[test]
fn the_rules_can_be_chosen() {
    let output = publish(&[
        "--rule",
        "placeholder=off",
        "--rule",
        "summary-disagrees=off",
    ]);
    let messages = text(&output.stderr);
    assert!(messages.contains("[issue-date-missing]") && !messages.contains("[placeholder]"));
    let output = publish(&["--rule", "placehold=off"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("placeholder"));
}

#[test]
fn a_list_of_feeds_names_the_feed_and_not_itself() {
    let output = publish(&["--level", "off", "--format", "opml"]);
    let list = text(&output.stdout);
    assert!(
        list.contains("xmlUrl=\"https://www.osce.org/feed.xml\""),
        "{list}"
    );
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("seen-enough");
    let _ = std::fs::remove_dir_all(&folder);
    let mut command = Command::new(env!("CARGO_BIN_EXE_osce-news"))
        .args([
            "publish",
            "--level",
            "off",
            "--link",
            "https://news.example/",
            "--views",
        ])
        .arg(&folder)
        .arg("-")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    drop(command.stdout.take());
    let page = osce_news::sample::PAGE.as_bytes();
    std::io::Write::write_all(&mut command.stdin.take().expect("a pipe"), page).expect("taken");
    let output = command.wait_with_output().expect("it ends");
    assert_eq!(text(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
    assert!(folder.join("feeds.opml").is_file());
}

#[test]
fn errors_name_the_file() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("named");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("it can be made");
    let path = |name: &str| folder.join(name).to_str().expect("UTF-8").to_owned();
    let item = |id: &str, title: &str| format!(r#"{{"id":"{id}","title":"{title}"}}"#);
    for (name, title) in [("fine.json", "Fine"), ("bell.json", "Bell \\u0007")] {
        let (first, second) = (item("1", "First"), item(name, title));
        let version = "https://jsonfeed.org/version/1.1";
        let feed = format!(r#"{{"version":"{version}","title":"F","items":[{first},{second}]}}"#);
        std::fs::write(path(name), feed).expect("it can be written");
    }
    let (fine, bell) = (path("fine.json"), path("bell.json"));
    let output = publish(&["--level", "off", "--characters", "reject", &fine, &bell]);
    assert_eq!(output.status.code(), Some(1));
    let error = text(&output.stderr);
    assert!(error.starts_with(&format!("error: {bell}: ")), "{error}");
    assert!(error.contains("title, character 6: "), "{error}");

    let output = publish(&["--level", "off", "--views", &fine]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stderr).contains(&fine),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn what_stands_twice_in_the_feed_is_said() {
    let page = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/fixtures/read/pages/today-full.txt"
    );
    let output = publish(&[page, page]);
    assert_eq!(output.status.code(), Some(0));
    let messages = text(&output.stderr);
    assert!(messages.contains("warning[text-repeated]"), "{messages}");
    assert!(
        messages.contains(&format!("in body of {page}")),
        "{messages}"
    );
    let output = publish(&[page]);
    assert!(!text(&output.stderr).contains("-repeated]"));
}

#[test]
fn what_is_no_moment_is_said() {
    let output = publish(&["--made-at", "2025-11-05"]);
    assert_eq!(output.status.code(), Some(2));
    let error = text(&output.stderr);
    assert!(
        error.contains("it is no moment such as 2025-11-05T12:00:00Z"),
        "{error}"
    );
}
