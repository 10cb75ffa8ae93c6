//! Precision and recall of `mention` on the gold set and on a second one, which were written by hand
//! without sight of the matcher.
//!
//! With `MENTION_GOLD=1` each row that differs is printed.

use std::collections::{BTreeMap, BTreeSet};

use osce_news::mention::{self, Confidence, Term};
use osce_news::vocabulary::Language;

const GOLD: &str = include_str!("fixtures/mentions/gold.tsv");
const SECOND: &str = include_str!("fixtures/mentions/second.tsv");

/// Codes that are right, too many and missing.
#[derive(Default)]
struct Score {
    right: usize,
    wrong: usize,
    missing: usize,
}

impl Score {
    fn add(&mut self, gold: &BTreeSet<&str>, found: &BTreeSet<&str>) {
        self.right += gold.intersection(found).count();
        self.wrong += found.difference(gold).count();
        self.missing += gold.difference(found).count();
    }

    fn precision(&self) -> f64 {
        self.right as f64 / (self.right + self.wrong).max(1) as f64
    }

    fn recall(&self) -> f64 {
        self.right as f64 / (self.right + self.missing).max(1) as f64
    }
}

#[test]
fn gold_set() {
    score(GOLD);
}

#[test]
fn second_set() {
    score(SECOND);
}

fn score(set: &str) {
    let print = std::env::var_os("MENTION_GOLD").is_some();
    let mut lines = set.lines();
    let header: Vec<_> = lines.next().unwrap().split('\t').collect();
    assert_eq!(header.len(), 9);
    let mut scores: BTreeMap<&str, Score> = BTreeMap::new();
    let mut languages: BTreeMap<&str, Score> = BTreeMap::new();
    let mut rows = 0;
    for line in lines {
        let columns: Vec<_> = line.split('\t').collect();
        let [
            id,
            language,
            date,
            text,
            countries,
            adjectives,
            inside,
            structures,
            note,
        ] = columns[..]
        else {
            panic!("row {line} has {} columns", columns.len());
        };
        rows += 1;
        let on = (!date.is_empty()).then(|| date.parse().unwrap());
        let mentions = mention::find(text, Language::from_code(language).unwrap(), on);
        let found = mention::columns(&mentions);
        let mut named: BTreeSet<_> = found
            .countries
            .iter()
            .map(|country| country.code())
            .collect();
        // The gold set has no column of its own for "(MP, Georgia)" and counts it as named.
        for mention in &mentions {
            if let (Term::Country(country), Confidence::Affiliation) =
                (mention.term, mention.confidence)
            {
                named.insert(country.code());
            }
        }
        let found = [
            ("countries", countries, named),
            (
                "adjectives",
                adjectives,
                found
                    .adjectives
                    .iter()
                    .map(|country| country.code())
                    .collect(),
            ),
            (
                "inside",
                inside,
                found
                    .inside_structure
                    .iter()
                    .map(|country| country.code())
                    .collect(),
            ),
            (
                "structures",
                structures,
                found
                    .structures
                    .iter()
                    .map(|structure| structure.code())
                    .collect(),
            ),
        ];
        for (column, gold, found) in found {
            let gold: BTreeSet<_> = gold.split(',').filter(|code| !code.is_empty()).collect();
            if print && gold != found {
                println!(
                    "{id} {date} [{column}] gold {gold:?} found {found:?} ({note})\n    {text}"
                );
            }
            if !note.contains("doubtful") {
                scores.entry(column).or_default().add(&gold, &found);
                if column == "countries" {
                    languages.entry(language).or_default().add(&gold, &found);
                }
            }
        }
    }
    println!("{rows} rows; without the doubtful ones:");
    for (name, score) in scores.iter().chain(&languages) {
        println!(
            "{name}\tprecision {:.4}\trecall {:.4}\tright {} wrong {} missing {}",
            score.precision(),
            score.recall(),
            score.right,
            score.wrong,
            score.missing,
        );
    }
    assert!(rows >= 300);
    for (column, precision, recall) in [("countries", 0.98, 0.95), ("structures", 0.97, 0.93)] {
        let score = &scores[column];
        assert!(
            score.precision() >= precision,
            "{column}: precision {}",
            score.precision()
        );
        assert!(
            score.recall() >= recall,
            "{column}: recall {}",
            score.recall()
        );
    }
}
