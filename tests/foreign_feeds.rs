//! The feeds that other parsers are tested with, from the folders that `OSCE_NEWS_FEEDS` names (as
//! `PATH` does). `cargo xtask test feeds` fetches them.

use std::fs;
use std::path::PathBuf;

use osce_news::read;

fn files() -> Option<Vec<PathBuf>> {
    let folders = std::env::var_os("OSCE_NEWS_FEEDS")?;
    let mut waiting: Vec<PathBuf> = std::env::split_paths(&folders).collect();
    let mut files = Vec::new();
    while let Some(path) = waiting.pop() {
        match path.is_dir() {
            true => waiting.extend(
                fs::read_dir(path)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            ),
            false => files.push(path),
        }
    }
    files.sort();
    Some(files)
}

#[test]
fn the_feeds_of_other_parsers_are_read() {
    let Some(files) = files() else {
        println!("skipped: OSCE_NEWS_FEEDS is not set");
        return;
    };
    let (mut read_by_both, mut refused) = (0, Vec::new());
    for path in &files {
        let bytes = fs::read(path).unwrap();
        let ours = read::feed(&bytes);
        let _ = (read::any(&bytes), read::page(&bytes), read::listing(&bytes));
        // feed-rs 3.0 panics on some of feedparser's files with a wrong encoding.
        let theirs = std::panic::catch_unwind(|| feed_rs::parser::parse(&bytes[..]));
        let Ok(Ok(theirs)) = theirs else { continue };
        match ours {
            Ok(ours) => {
                read_by_both += 1;
                let (ours, theirs) = (ours.items.len(), theirs.entries.len());
                if ours < theirs {
                    refused.push(format!("{}: {ours} of {theirs} items", path.display()));
                }
            }
            Err(error) => refused.push(format!("{}: {error}", path.display())),
        }
    }
    println!("{} files, {read_by_both} read by both", files.len());
    assert!(refused.is_empty(), "{}", refused.join("\n"));
    assert!(read_by_both > 100, "{read_by_both}");
}
