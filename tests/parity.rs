//! The cases that every language's tests run, from `bindings/parity`.
//!
//! `OSCE_NEWS_BLESS=1 cargo test --test parity` writes what the library gives now into the files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use osce_news::check::{self, Level, Rule, Settings, Severity, TextRange};
use osce_news::model::{Channel, NewsItem};
use osce_news::vocabulary::{
    ContentType, Country, FieldOfWork, Meeting, ParticipatingState, Partner, Resolution, Structure,
    Vocabulary, resolve,
};
use osce_news::{NewsError, read, write};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// Runs each case of a file: it must give itself.
fn run<C>(name: &str, result_of: impl Fn(&C) -> C)
where
    C: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug,
{
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("bindings/parity")
        .join(name);
    let cases: Vec<C> = serde_json::from_str(&text(&path)).expect("the cases are JSON");
    assert!(!cases.is_empty());
    let results: Vec<C> = cases.iter().map(&result_of).collect();
    if std::env::var_os("OSCE_NEWS_BLESS").is_some() {
        let json = serde_json::to_string_pretty(&results).expect("cases serialize");
        fs::write(&path, json + "\n").expect("the cases can be written");
        return;
    }
    for (case, result) in cases.iter().zip(&results) {
        assert_eq!(
            case, result,
            "where the change is meant, run OSCE_NEWS_BLESS=1 cargo test --test parity"
        );
    }
}

fn text(path: &PathBuf) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReadCase {
    name: String,
    reader: String,
    input: String,
    #[serde(default)]
    items: Vec<NewsItem>,
    #[serde(default)]
    error: Option<String>,
    #[serde(default)]
    message: Option<String>,
}

#[test]
fn reading() {
    run("read.json", |case: &ReadCase| {
        let read = match case.reader.as_str() {
            "page" => read::page(&case.input).map(|page| vec![page.item]),
            "listing" => read::listing(&case.input).map(|listing| listing.items),
            "feed" => read::feed(&case.input).map(|feed| feed.items),
            "any" => read::any(&case.input).map(read::Any::into_items),
            other => panic!("no reader is called {other}"),
        };
        let (items, error) = match read {
            Ok(items) => (items, None),
            Err(error) => (Vec::new(), Some(error)),
        };
        ReadCase {
            name: case.name.clone(),
            reader: case.reader.clone(),
            input: case.input.clone(),
            items,
            error: error.as_ref().map(kind),
            message: error.as_ref().map(NewsError::to_string),
        }
    });
}

/// The name of the error's variant, the first word of its debug form.
fn kind(error: &NewsError) -> String {
    let debug = format!("{error:?}");
    let end = debug.find(|c: char| !c.is_alphanumeric());
    debug[..end.unwrap_or(debug.len())].to_owned()
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ResolveCase {
    list: String,
    label: String,
    #[serde(default)]
    on: Option<NaiveDate>,
    #[serde(default)]
    found: Vec<String>,
    #[serde(default)]
    nearest: Vec<String>,
}

#[test]
fn resolving() {
    run("resolve.json", |case: &ResolveCase| {
        let (found, nearest) = match case.list.as_str() {
            "participating-states" => codes::<ParticipatingState>(case),
            "partners" => codes::<Partner>(case),
            "countries" => codes::<Country>(case),
            "structures" => codes::<Structure>(case),
            "fields-of-work" => codes::<FieldOfWork>(case),
            "meetings" => codes::<Meeting>(case),
            "content-types" => codes::<ContentType>(case),
            other => panic!("no list is called {other}"),
        };
        ResolveCase {
            list: case.list.clone(),
            label: case.label.clone(),
            on: case.on,
            found,
            nearest,
        }
    });
}

fn codes<T: Vocabulary>(case: &ResolveCase) -> (Vec<String>, Vec<String>) {
    let codes = |terms: &[T]| terms.iter().map(|term| term.code().to_owned()).collect();
    match resolve::<T>(&case.label, case.on) {
        Resolution::One(term) => (codes(&[term]), Vec::new()),
        Resolution::Several(terms) => (codes(&terms), Vec::new()),
        Resolution::None(nearest) => (Vec::new(), codes(&nearest)),
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CheckCase {
    name: String,
    item: NewsItem,
    levels: BTreeMap<Rule, Level>,
    #[serde(default)]
    today: Option<NaiveDate>,
    #[serde(default)]
    findings: Vec<Found>,
    #[serde(default)]
    fixed: Option<NewsItem>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Found {
    rule: Rule,
    severity: Severity,
    place: String,
    range: Option<TextRange>,
    message: String,
}

#[test]
fn checking() {
    run("check.json", |case: &CheckCase| {
        let mut settings = Settings::off();
        settings.today = case.today;
        for (&rule, &level) in &case.levels {
            settings.set(rule, level);
        }
        let findings = check::item(&case.item, &settings).into_iter();
        let findings = findings.map(|finding| Found {
            rule: finding.rule,
            severity: finding.severity,
            place: finding.place.to_string(),
            range: finding.range,
            message: finding.message,
        });
        let mut fixed = case.item.clone();
        check::fix(&mut fixed, &settings);
        CheckCase {
            name: case.name.clone(),
            item: case.item.clone(),
            levels: case.levels.clone(),
            today: case.today,
            findings: findings.collect(),
            fixed: Some(fixed),
        }
    });
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct WriteCase {
    name: String,
    format: String,
    channel: Channel,
    items: Vec<NewsItem>,
    #[serde(default)]
    output: String,
}

#[test]
fn writing() {
    run("write.json", |case: &WriteCase| {
        let format: write::Format = case.format.parse().expect("the format exists");
        let mut out = Vec::new();
        let options = write::Options::default();
        format
            .write(&case.channel, &case.items, &options, &mut out)
            .expect("the case can be written");
        WriteCase {
            name: case.name.clone(),
            format: case.format.clone(),
            channel: case.channel.clone(),
            items: case.items.clone(),
            output: String::from_utf8(out).expect("the output is UTF-8"),
        }
    });
}
