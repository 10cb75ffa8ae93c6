//! Mentions against the bare automaton, spaCy's EntityRuler and flashtext: the same names in the
//! same texts. `mentions/…` reads whole items, `mentions-headlines/…` the sentences of the gold set,
//! which hold more names than any news.
//!
//! The bare automaton finds names and knows nothing of words, capitals and meanings; the goal is
//! half its speed.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use aho_corasick::{AhoCorasick, MatchKind};
use osce_news::model::NewsItem;
use osce_news::vocabulary::Language;
use osce_news::{mention, read, sample};

use crate::bench::Bench;

const GOLD: &str = include_str!("../../tests/fixtures/mentions/gold.tsv");
const PEERS: [&str; 2] = ["spacy", "flashtext"];

/// Texts of one kind; each is read by itself.
struct Texts {
    name: &'static str,
    texts: Vec<String>,
}

pub(crate) fn run(bench: &mut Bench) {
    if !bench.wants("mentions") {
        return;
    }
    let names: Vec<&str> = mention::spellings(Language::English).collect();
    let search = AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .ascii_case_insensitive(true)
        .build(&names)
        .expect("the names fit");
    let sets = [items(), headlines()];
    for set in &sets {
        bench.compare(
            &format!("{}/aho-corasick", set.name),
            || count(set),
            || -> usize {
                let texts = set.texts.iter();
                texts.map(|text| search.find_iter(text).count()).sum()
            },
        );
    }
    for set in &sets {
        for peer in PEERS {
            let name = format!("{}/{peer}", set.name);
            if !bench.wants(&name) {
                continue;
            }
            match in_turns(bench, &names, set, peer) {
                Ok((ours, theirs)) => bench.report(&name, ours, theirs),
                Err(error) => eprintln!("{name}: left out: {error}"),
            }
        }
    }
}

/// The fastest run of ours and of a peer in Python, which runs in several processes: from one to
/// the next it takes up to twice as long.
fn in_turns(
    bench: &Bench,
    names: &[&str],
    set: &Texts,
    peer: &str,
) -> Result<(Duration, Duration), Box<dyn Error>> {
    const PROCESSES: usize = 3;
    let (mut ours, mut theirs) = (Duration::MAX, Duration::MAX);
    for _ in 0..PROCESSES {
        ours = ours.min(bench.fastest(|| count(set)));
        theirs = theirs.min(python(names, set, peer)?);
    }
    Ok((ours, theirs))
}

fn count(set: &Texts) -> usize {
    let mentions = set
        .texts
        .iter()
        .map(|text| mention::find(text, Language::English, None));
    mentions.map(|mentions| mentions.len()).sum()
}

/// Title, summary and paragraphs of the sample page and of the English pages among the fixtures.
fn items() -> Texts {
    let mut texts = Vec::new();
    let mut add = |item: NewsItem| {
        if item.body.is_empty() || item.language.is_some_and(|code| code.as_str() != "en") {
            return;
        }
        let body = item.body.iter().flat_map(|block| block.passages());
        texts.extend(body.map(|passage| passage.text.clone()));
        texts.extend([item.title, item.summary]);
    };
    add(read::page(sample::PAGE).expect("the sample page").item);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/read/pages");
    let mut pages: Vec<_> = fs::read_dir(folder)
        .expect("the pages")
        .map(|entry| entry.expect("a page").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "html"))
        .collect();
    pages.sort();
    for path in pages {
        if let Ok(page) = read::page(fs::read(path).expect("a page")) {
            add(page.item);
        }
    }
    texts.retain(|text| !text.is_empty());
    Texts {
        name: "mentions",
        texts,
    }
}

/// The English sentences of the gold set.
fn headlines() -> Texts {
    let texts = GOLD
        .lines()
        .map(|line| line.split('\t').collect::<Vec<_>>())
        .filter(|row| row[1] == "en")
        .map(|row| row[3].to_owned())
        .collect();
    Texts {
        name: "mentions-headlines",
        texts,
    }
}

/// What a peer in Python takes, without its start and without the building of its tables.
fn python(names: &[&str], set: &Texts, peer: &str) -> Result<Duration, Box<dyn Error>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = here.join("../target/xtask/venv/mentions");
    let python = environment(&folder)?;
    let (of_names, of_texts) = (folder.join("names.txt"), folder.join("texts.txt"));
    fs::write(&of_names, names.join("\n"))?;
    let texts: Vec<_> = set.texts.iter().map(|it| it.replace('\n', " ")).collect();
    fs::write(&of_texts, texts.join("\n"))?;
    let output = Command::new(python)
        .arg(here.join("python/mentions.py"))
        .arg(peer)
        .args([&of_names, &of_texts])
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    let seconds = String::from_utf8(output.stdout)?.trim().parse()?;
    Ok(Duration::from_secs_f64(seconds))
}

/// A virtual environment with the peers, made once.
fn environment(folder: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let python = folder.join("bin/python");
    let done = folder.join("done");
    if !done.is_file() {
        let run = |command: &mut Command| match command.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(format!("{command:?}: {status}")),
            Err(error) => Err(format!("{command:?}: {error}")),
        };
        run(Command::new("python3")
            .args(["-m", "venv", "--clear"])
            .arg(folder))?;
        let pip = [
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
        ];
        run(Command::new(&python)
            .args(pip)
            .args(["spacy==3.8.*", "flashtext==2.7"]))?;
        fs::write(&done, "")?;
    }
    Ok(python)
}
