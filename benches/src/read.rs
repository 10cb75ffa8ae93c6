//! Reading pages and feeds, against what their parsers need alone and against the tools that are
//! used for it in Python.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::RcDom;
use osce_news::read;

use crate::bench::Bench;

pub(crate) fn run(bench: &mut Bench) {
    let pages = pages();
    let read_all = || {
        pages
            .iter()
            .map(|page| read::page(page).is_ok())
            .filter(|ok| *ok)
            .count()
    };
    bench.compare("read-page/html5ever", read_all, || {
        let parse = |page: &String| {
            html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default())
                .one(page.as_str())
        };
        pages.iter().map(parse).collect::<Vec<_>>()
    });
    for peer in ["trafilatura", "beautifulsoup"] {
        let name = format!("read-page/{peer}");
        if bench.wants(&name) {
            match in_python(peer, &pages) {
                Ok(seconds) => bench.report(&name, bench.fastest(read_all), seconds),
                Err(reason) => eprintln!("{name}: skipped, {reason}"),
            }
        }
    }
    let text = fixture("pages/today-full.txt");
    bench.compare(
        "read-text/lines",
        || {
            (0..100)
                .map(|_| read::page(&text).map_or(0, |page| page.item.body.len()))
                .sum::<usize>()
        },
        || {
            (0..100)
                .map(|_| {
                    std::hint::black_box(&text)
                        .lines()
                        .map(|line| std::hint::black_box(line).len())
                        .sum::<usize>()
                })
                .sum::<usize>()
        },
    );
    let feed = feed();
    bench.compare(
        "read-feed/feed-rs",
        || read::feed(&feed).map_or(0, |feed| feed.items.len()),
        || feed_rs::parser::parse(feed.as_bytes()).map_or(0, |feed| feed.entries.len()),
    );
    if bench.wants("read-many/") {
        many(bench, &pages);
    }
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/read")
}

fn fixture(name: &str) -> String {
    fs::read_to_string(fixtures().join(name)).expect("a fixture")
}

/// HTML pages of several layouts, with and without the whole menu.
fn pages() -> Vec<String> {
    const NAMES: [&str; 8] = [
        "today-full",
        "today-no-date",
        "today-german",
        "body-rich",
        "newsroom-item",
        "story",
        "report-subdomain",
        "older-place-date",
    ];
    let page = |name: &&str| fixture(&format!("pages/{name}.html"));
    NAMES.iter().map(page).collect()
}

/// A feed of 200 items with their bodies.
fn feed() -> String {
    let feed = fixture("feeds/rss-2.0-full.xml");
    let (begin, end) = (
        feed.find("<item>").unwrap_or(0),
        feed.find("</channel>").unwrap_or(0),
    );
    let items = feed[begin..end].repeat(67);
    format!("{}{items}{}", &feed[..begin], &feed[end..])
}

/// Runs a peer in Python over the pages, in a virtual environment under `target`.
fn in_python(peer: &str, pages: &[String]) -> Result<Duration, String> {
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/benches");
    let folder = target.join("pages");
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    for (number, page) in pages.iter().enumerate() {
        fs::write(folder.join(format!("{number}.html")), page)
            .map_err(|error| error.to_string())?;
    }
    let python = target.join("venv/bin/python");
    if !python.is_file() {
        call(
            Command::new("python3")
                .args(["-m", "venv"])
                .arg(target.join("venv")),
        )?;
    }
    let pip = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ];
    let packages = [
        "trafilatura==2.3.1",
        "beautifulsoup4==4.15.0",
        "lxml",
        "lxml_html_clean",
    ];
    call(Command::new(&python).args(pip).args(packages))?;
    let script = include_str!("../python/read_page.py");
    let printed = call(
        Command::new(&python)
            .args(["-c", script, peer])
            .arg(&folder),
    )?;
    let seconds: f64 = printed.trim().parse().map_err(|_| printed.clone())?;
    Ok(Duration::from_secs_f64(seconds))
}

fn call(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| error.to_string())?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
    }
}

/// A folder of pages on all cores, against one core and against threads that have the pages in
/// memory, by the clock; and what all cores add to such threads, which is as far as it can go. On a
/// virtual machine that changes from minute to minute, so the rounds are short, and the one with the
/// median ratio counts.
fn many(bench: &mut Bench, pages: &[String]) {
    const PAGES: usize = 2_000;
    const ROUNDS: usize = 11;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/benches/many");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder under target");
    let pages = pages.iter().map(String::as_bytes).cycle().take(PAGES);
    let pages: Vec<&[u8]> = pages.collect();
    for (number, page) in pages.iter().enumerate() {
        let path = folder.join(format!("{number:05}.html"));
        fs::write(path, page).expect("a file under target");
    }
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let pool = |threads| rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    let (all, one) = (pool(cores).expect("threads"), pool(1).expect("a thread"));
    let many = |pool: &rayon::ThreadPool| {
        pool.install(|| read::many([&folder]).filter(|it| it.result.is_ok()).count())
    };
    let any = |pages: &[&[u8]]| pages.iter().filter(|page| read::any(page).is_ok()).count();
    let threads = |count: usize| {
        std::thread::scope(|scope| {
            let part = |pages| scope.spawn(move || any(pages));
            let parts: Vec<_> = pages.chunks(PAGES.div_ceil(count)).map(part).collect();
            parts.into_iter().filter_map(|part| part.join().ok()).sum()
        })
    };
    let time = |read: &dyn Fn() -> usize| {
        let start = Instant::now();
        assert_eq!(read(), PAGES);
        start.elapsed()
    };
    let round = |_| {
        [
            time(&|| many(&all)),
            time(&|| many(&one)),
            time(&|| threads(cores)),
            time(&|| threads(1)),
        ]
    };
    let mut rounds: Vec<[Duration; 4]> = (0..ROUNDS).map(round).collect();
    for (name, ours, peer) in [
        ("one-core", 0, 1),
        ("threads", 0, 2),
        ("threads-one-core", 2, 3),
    ] {
        let ratio = |round: &[Duration; 4]| round[peer].as_secs_f64() / round[ours].as_secs_f64();
        rounds.sort_by(|a, b| ratio(a).total_cmp(&ratio(b)));
        let median = rounds[ROUNDS / 2];
        bench.report(&format!("read-many/{name}"), median[ours], median[peer]);
    }
}
