//! Checking 10,000 items of about 3 KB with the default rules.
//!
//! `check/read-html`: against reading the same items from HTML; a ratio of 1 is the bound.
//! `check/proselint`: against proselint on the same texts, if the variable OSCE_NEWS_PROSELINT names
//! a Python that has it (`cargo xtask bench` sets one up); 50 is the bound. Vale is no peer here:
//! its package of PyPI loads a program from elsewhere when it first runs.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use cpu_time::ThreadTime;
use osce_news::check::{Checker, Settings};
use osce_news::model::{Block, NewsItem};
use osce_news::read;

use crate::bench::Bench;

const ITEMS: usize = 10_000;

/// How many of the texts proselint gets: it is slow.
const FEW: usize = 40;

/// Paragraphs of news in our own words.
const PARAGRAPHS: [&str; 7] = [
    "Twelve border officers from Osh and Batken, five women and seven men, took part in a training \
     on the search of vehicles, which the OSCE Programme Office in Bishkek held together with the \
     State Border Service this week. It lasted three days and ended with an exercise at the line.",
    "The participants practised with dogs and scanners, compared forged papers with real ones and \
     heard what the law says about the rights of travellers. “We learned to look twice”, said one \
     of them, “and to explain what we do”. Each of them took a handbook home.",
    "Over the past two years, more than 300 officers from three regions have passed such courses. \
     They come back to their stations with handbooks in Kyrgyz and Russian, and many of them now \
     train their colleagues. A survey of last year shows what they use most, and what they miss.",
    "The training is part of the Programme Office’s co-operation with the Border Service on open \
     and secure borders. It goes on with a course for station commanders in March, and with a \
     visit to a training centre in Dushanbe, where officers of four countries will meet.",
    "Speakers from universities, civil society and the media told what they see at the crossing \
     points: long queues in summer, papers that nobody understands, and officers who help where \
     they can. They asked for signs in more languages and for rooms where families can wait.",
    "A working group of five ministries will now write down what each of them does, by when, and \
     with which money. Its first report is due in May. The OSCE offers to read the draft, and to \
     bring in experts from participating States that have been through the same.",
    "At the end, the station in the valley received two scanners and a car. They were paid for by \
     Germany and Norway, which have supported the project since it began. The officers showed \
     their guests how they work, in the rain, and with the help of a dog called Ayu.",
];

pub(crate) fn run(bench: &mut Bench) {
    if !bench.wants("check/") {
        return;
    }
    let pages: Vec<String> = (0..ITEMS).map(page).collect();
    let items: Vec<NewsItem> = pages.iter().map(|page| read_item(page)).collect();
    let settings = Settings::default();
    let mut checker = Checker::new(&settings);
    let mut check = |items: &[NewsItem]| -> usize {
        let found = items.iter().map(|item| checker.item(item).len());
        found.sum()
    };
    assert_eq!(check(&items), 0, "the items are clean");
    bench.compare(
        "check/read-html",
        || check(&items),
        || {
            pages
                .iter()
                .map(|page| read_item(page).body.len())
                .sum::<usize>()
        },
    );
    if bench.wants("check/proselint") {
        let texts: Vec<String> = items[..FEW].iter().map(text).collect();
        let start = ThreadTime::now();
        let rounds = 100;
        for _ in 0..rounds {
            std::hint::black_box(check(&items[..FEW]));
        }
        let ours = start.elapsed() / rounds;
        if let Some(peer) = proselint(&texts) {
            bench.report("check/proselint", ours, peer);
        }
    }
}

fn read_item(page: &str) -> NewsItem {
    let page = read::page(page).expect("it is a page");
    assert!(page.item.body.len() >= PARAGRAPHS.len(), "{:#?}", page.item);
    page.item
}

fn text(item: &NewsItem) -> String {
    let texts: Vec<&str> = item.body.iter().flat_map(Block::texts).collect();
    format!(
        "{}\n\n{}\n\n{}",
        item.title,
        item.summary,
        texts.join("\n\n")
    )
}

/// A page of about 3 KB of text in HTML.
fn page(number: usize) -> String {
    let day = number % 28 + 1;
    let rotated = (0..PARAGRAPHS.len() + 3).map(|at| {
        let round = at / PARAGRAPHS.len();
        let paragraph = PARAGRAPHS[(at + number) % PARAGRAPHS.len()];
        match round {
            0 => format!("<p>{paragraph}</p>\n"),
            _ => format!("<p>{paragraph} This was on day number {at}.</p>\n"),
        }
    });
    let body: String = rotated.collect();
    let summary = PARAGRAPHS[number % PARAGRAPHS.len()];
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">\
         <title>Officers train in Osh | OSCE</title></head>\n<body>\n<main>\n<p>News Item</p>\n\
         <h1>Officers train with OSCE support in Osh</h1>\n<p>{summary}</p>\n<ul>\n\
         <li>Issued on: <time datetime=\"2024-11-{day:02}\">{day} November 2024</time></li>\n\
         <li>Issued by:</li>\n<li>OSCE Programme Office in Bishkek</li>\n\
         <li>Fields of work:</li>\n<li>Border management</li>\n</ul>\n{body}</main>\n</body>\n\
         </html>\n"
    )
}

/// The processor's time that proselint takes for these texts; none where it is not there.
fn proselint(texts: &[String]) -> Option<Duration> {
    const SCRIPT: &str = "\
import sys, time
from proselint.checks import __register__
from proselint.registry import CheckRegistry
from proselint.tools import LintFile
CheckRegistry().register_many(__register__)
texts = sys.stdin.read().split('\\0')
LintFile('warm', texts[0]).lint()
start = time.process_time()
for text in texts:
    LintFile('text', text).lint()
print(time.process_time() - start)
";
    let Some(python) = std::env::var_os("OSCE_NEWS_PROSELINT") else {
        eprintln!("check/proselint is skipped: OSCE_NEWS_PROSELINT is not set");
        return None;
    };
    let started = Instant::now();
    let mut child = Command::new(python)
        .args(["-c", SCRIPT])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Python starts");
    let mut input = child.stdin.take().expect("it is piped");
    input
        .write_all(texts.join("\0").as_bytes())
        .expect("it reads its input");
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "proselint failed");
    let seconds: f64 = String::from_utf8_lossy(&output.stdout)
        .trim()
        .parse()
        .expect("a number of seconds");
    eprintln!(
        "proselint took {:.1} s in all",
        started.elapsed().as_secs_f64()
    );
    Some(Duration::from_secs_f64(seconds))
}
