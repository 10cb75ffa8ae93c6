//! `read::many`: files, folders and web archives.
#![cfg(feature = "archive")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use flate2::Compression;
use flate2::write::GzEncoder;
use osce_news::NewsError;
use osce_news::read::{self, Any, Reading};

/// A folder of one test, removed behind it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("osce-news-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn page(title: &str) -> String {
    format!("News Item\n{title}\n- Issued by:\n- OSCE Mission to Skopje\nText of it.")
}

fn titles(readings: &[Reading]) -> Vec<&str> {
    let found = readings
        .iter()
        .filter_map(|reading| reading.result.as_ref().ok());
    found
        .flat_map(Any::items)
        .map(|item| item.title.as_str())
        .collect()
}

fn names(readings: &[Reading], folder: &Path) -> Vec<String> {
    let root = folder.display().to_string() + "/";
    readings
        .iter()
        .map(|reading| reading.name.replace(&root, ""))
        .collect()
}

#[test]
fn folders_are_read_in_order_and_a_bad_file_is_one_error() {
    let folder = Folder::new("order");
    for number in (0..600).rev() {
        folder.write(
            &format!("a/{number:04}.txt"),
            page(&format!("Title {number:04}")),
        );
    }
    folder.write("a/0300.txt", "no news at all");
    folder.write("b.txt", page("Last"));
    folder.write("picture.jpg", [0xFF, 0xD8]);
    folder.write(".hidden.txt", page("Hidden"));

    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&seen);
    let readings: Vec<_> = read::many([&folder.0])
        .on_progress(move |progress| told.lock().unwrap().push(progress))
        .collect();

    let expected: Vec<String> = (0..600)
        .filter(|number| *number != 300)
        .map(|number| format!("Title {number:04}"))
        .chain(["Last".to_owned()])
        .collect();
    assert_eq!(titles(&readings), expected);
    let bad: Vec<_> = readings
        .iter()
        .filter(|reading| reading.result.is_err())
        .collect();
    assert_eq!(bad.len(), 1);
    assert!(bad[0].name.ends_with("0300.txt"));
    let seen = seen.lock().unwrap();
    assert_eq!(seen.len(), 601);
    let last = seen.last().unwrap();
    assert_eq!((last.inputs, last.items, last.errors), (601, 600, 1));
    assert_eq!(last.bytes, last.total_bytes);
}

fn record(kind: &str, uri: &str, block: &[u8]) -> Vec<u8> {
    let mut record = format!(
        "WARC/1.1\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {uri}\r\n\
         WARC-Date: 2025-01-01T00:00:00Z\r\nContent-Type: application/http;msgtype=response\r\n\
         Content-Length: {}\r\n\r\n",
        block.len()
    )
    .into_bytes();
    record.extend_from_slice(block);
    record.extend_from_slice(b"\r\n\r\n");
    record
}

fn answer(header: &str, body: &[u8]) -> Vec<u8> {
    let mut answer = format!("HTTP/1.1 {header}\r\n\r\n").into_bytes();
    answer.extend_from_slice(body);
    answer
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn records() -> Vec<Vec<u8>> {
    let html = |title: &str| {
        format!(
            "<p>News Item<h1>{title}</h1><dl><dt>Issued by<dd>OSCE Mission to Skopje</dl><p>Text."
        )
    };
    let chunked = {
        let body = html("Chunked");
        let (a, b) = body.split_at(20);
        format!("{:x}\r\n{a}\r\n{:x}\r\n{b}\r\n0\r\n\r\n", a.len(), b.len())
    };
    let cyrillic =
        b"<p>News Item<h1>\xC2\xE5\xED\xE0</h1><dl><dt>Issued by<dd>OSCE Secretariat</dl><p>\xE0";
    vec![
        record("warcinfo", "", b"software: a test"),
        record(
            "request",
            "https://www.osce.org/node/1",
            b"GET /node/1 HTTP/1.1\r\n\r\n",
        ),
        record(
            "response",
            "https://www.osce.org/node/1",
            &answer(
                "200 OK\r\nContent-Type: text/html; charset=UTF-8",
                html("Plain").as_bytes(),
            ),
        ),
        record(
            "response",
            "<https://www.osce.org/node/2>",
            &answer(
                "200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked",
                chunked.as_bytes(),
            ),
        ),
        record(
            "response",
            "https://www.osce.org/node/3",
            &answer(
                "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
                &gzip(html("Compressed").as_bytes()),
            ),
        ),
        record(
            "response",
            "https://www.osce.org/node/4",
            &answer(
                "200 OK\r\nContent-Type: text/html; charset=windows-1251",
                cyrillic,
            ),
        ),
        record(
            "response",
            "https://www.osce.org/node/5",
            &answer(
                "404 Not Found\r\nContent-Type: text/html",
                html("Missing").as_bytes(),
            ),
        ),
        record(
            "response",
            "https://www.osce.org/logo.png",
            &answer("200 OK\r\nContent-Type: image/png", b"\x89PNG"),
        ),
    ]
}

#[test]
fn web_archives_give_their_successful_pages() {
    let folder = Folder::new("warc");
    folder.write("a.warc", records().concat());
    let members: Vec<Vec<u8>> = records().iter().map(|record| gzip(record)).collect();
    folder.write("b.warc.gz", members.concat());
    let readings: Vec<_> = read::many([&folder.0]).collect();
    let four = ["Plain", "Chunked", "Compressed", "Вена"];
    assert_eq!(titles(&readings), [four, four].concat());
    assert_eq!(
        names(&readings, &folder.0)[1],
        "a.warc https://www.osce.org/node/2"
    );
    let numbers: Vec<_> = readings
        .iter()
        .flat_map(|reading| reading.result.as_ref().unwrap().items())
        .map(|item| item.number)
        .collect();
    assert_eq!(numbers[..4], [Some(1), Some(2), Some(3), Some(4)]);
}

#[test]
fn an_answer_above_the_limit_is_one_error_and_a_film_none() {
    let large = vec![b' '; read::INPUT_LIMIT];
    let answer_of = |kind: &str| answer(&format!("200 OK\r\nContent-Type: {kind}"), &large);
    let page = answer(
        "200 OK\r\nContent-Type: text/html",
        page("Small").as_bytes(),
    );
    let address = |number| format!("https://www.osce.org/node/{number}");
    let folder = Folder::new("large");
    let records = [
        record("response", &address(1), &answer_of("text/html")),
        record("response", &address(2), &answer_of("video/mp4")),
        record("response", &address(3), &page),
    ];
    folder.write("a.warc", records.concat());
    let readings: Vec<_> = read::many([&folder.0]).collect();
    assert_eq!(readings.len(), 2);
    let limit = read::INPUT_LIMIT as u64;
    assert!(matches!(
        readings[0].result,
        Err(NewsError::TooLarge { length, .. }) if length > limit
    ));
    assert_eq!(titles(&readings), ["Small"]);
}

#[cfg(unix)]
#[test]
fn links_to_files_are_read_and_links_to_folders_are_not() {
    use std::os::unix::fs::symlink;

    let folder = Folder::new("links");
    let file = folder.write("a/1.txt", page("Linked"));
    symlink(&file, folder.0.join("2.txt")).unwrap();
    symlink(&folder.0, folder.0.join("a/back")).unwrap();
    symlink("nowhere", folder.0.join("3.txt")).unwrap();
    symlink("nowhere", folder.0.join("4.jpg")).unwrap();
    let readings: Vec<_> = read::many([&folder.0]).collect();
    assert_eq!(names(&readings, &folder.0), ["2.txt", "3.txt", "a/1.txt"]);
    assert_eq!(titles(&readings), ["Linked", "Linked"]);
    let named: Vec<_> = read::many([folder.0.join("a/back/a")]).collect();
    assert_eq!(titles(&named), ["Linked"]);
}

#[test]
fn a_broken_archive_is_one_error_behind_what_could_be_read() {
    let whole = records().concat();
    let folder = Folder::new("broken");
    folder.write("1.warc", &whole[..whole.len() - 40]);
    folder.write(
        "2.warc",
        b"WARC/1.0\r\nContent-Length: 18446744073709551615\r\n\r\nabc",
    );
    folder.write("3.warc", b"WARC/1.0\r\nContent-Length: -1\r\n\r\nabc");
    folder.write(
        "4.warc",
        [b"WARC/1.0\r\nA: ".to_vec(), vec![b'a'; 1 << 20]].concat(),
    );
    folder.write("5.warc.gz", b"no gzip at all");
    folder.write("6.txt", page("Goes on"));
    let readings: Vec<_> = read::many([&folder.0]).collect();
    let errors: Vec<String> = readings
        .iter()
        .filter_map(|reading| Some(reading.result.as_ref().err()?.to_string()))
        .collect();
    assert_eq!(errors.len(), 5, "{errors:?}");
    assert_eq!(errors[0], "the web archive ends inside a record");
    assert_eq!(errors[3], "a line in a web archive's header is too long");
    assert_eq!(titles(&readings).last(), Some(&"Goes on"));
    assert_eq!(titles(&readings).len(), 5);
}

#[test]
fn nothing_is_read_any_more_where_nobody_wants_it() {
    let folder = Folder::new("few");
    for number in 0..2000 {
        folder.write(&format!("{number:04}.txt"), page("Same"));
    }
    assert_eq!(read::many([&folder.0]).take(3).count(), 3);
    assert_eq!(read::many(Vec::<PathBuf>::new()).count(), 0);
    let missing: Vec<_> = read::many([folder.0.join("nowhere")]).collect();
    assert_eq!(missing.len(), 1);
    assert!(missing[0].result.is_err());
}

#[test]
fn a_pool_of_one_thread_reads_all_in_order() {
    let folder = Folder::new("pool");
    for number in 0..600 {
        folder.write(
            &format!("{number:04}.txt"),
            page(&format!("Title {number}")),
        );
    }
    for threads in [1, 2] {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        let titles: Vec<String> = pool.unwrap().install(|| {
            let readings = read::many([&folder.0]);
            let items = readings.flat_map(|reading| reading.result.unwrap().into_items());
            items.map(|item| item.title).collect()
        });
        let wanted: Vec<String> = (0..600).map(|number| format!("Title {number}")).collect();
        assert_eq!(titles, wanted);
    }
}
