//! Mentions against the bare automaton, spaCy's EntityRuler and flashtext: the same names over the
//! same lines.
//!
//! The bare automaton finds names and knows nothing of words, capitals and meanings; the goal is
//! half its speed.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use aho_corasick::{AhoCorasick, MatchKind};
use osce_news::mention;
use osce_news::vocabulary::Language;

use crate::bench::Bench;

const GOLD: &str = include_str!("../../tests/fixtures/mentions/gold.tsv");

pub(crate) fn run(bench: &mut Bench) {
    if !bench.wants("mentions") {
        return;
    }
    let lines: Vec<&str> = GOLD
        .lines()
        .map(|line| line.split('\t').collect::<Vec<_>>())
        .filter(|row| row[1] == "en")
        .map(|row| row[3])
        .collect();
    let names: Vec<&str> = mention::spellings(Language::English).collect();
    let search = AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .ascii_case_insensitive(true)
        .build(&names)
        .expect("the names fit");
    let ours = || -> usize {
        let mentions = lines
            .iter()
            .map(|line| mention::find(line, Language::English, None));
        mentions.map(|mentions| mentions.len()).sum()
    };
    bench.compare("mentions: bare automaton", ours, || -> usize {
        lines
            .iter()
            .map(|line| search.find_iter(line).count())
            .sum()
    });
    if !bench.wants("mentions: spaCy") && !bench.wants("mentions: flashtext") {
        return;
    }
    let time = bench.fastest(ours);
    match python(&names, &lines) {
        Ok(peers) => {
            for (peer, seconds) in peers {
                bench.report(&format!("mentions: {peer}"), time, seconds);
            }
        }
        Err(error) => eprintln!("mentions: the peers in Python were left out: {error}"),
    }
}

/// What the peers in Python take.
fn python(names: &[&str], lines: &[&str]) -> Result<Vec<(String, Duration)>, Box<dyn Error>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = here.join("../target/xtask/venv/mentions");
    let python = environment(&folder)?;
    let (of_names, of_lines) = (folder.join("names.txt"), folder.join("lines.txt"));
    fs::write(&of_names, names.join("\n"))?;
    fs::write(&of_lines, lines.join("\n"))?;
    let output = Command::new(python)
        .arg(here.join("python/mentions.py"))
        .args([&of_names, &of_lines])
        .arg("7")
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    let mut peers = Vec::new();
    for line in String::from_utf8(output.stdout)?.lines() {
        let (peer, seconds) = line.split_once('\t').ok_or("no tab")?;
        let peer = match peer {
            "spacy" => "spaCy EntityRuler",
            peer => peer,
        };
        peers.push((peer.to_owned(), Duration::from_secs_f64(seconds.parse()?)));
    }
    Ok(peers)
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
