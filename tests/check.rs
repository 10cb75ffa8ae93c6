//! The rules, each with the cases in `tests/check/<code>.toml`, and what the default settings find
//! on whole pages.
//!
//! A case names the fields of an item that matter; only its rule runs. `fails` lists what the rule
//! must mark, as `place: marked text`, and where it says so the item's texts after `fix`; `passes`
//! lists what it must leave alone, and `trap` says why one might think otherwise.

use std::path::Path;

use osce_news::check::{self, ChannelFinding, Finding, Level, Rule, Settings};
use osce_news::model::{Block, Channel, Field, LanguageCode, NewsItem, Place};
use osce_news::{read, sample};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    fails: Vec<Fails>,
    passes: Vec<Passes>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fails {
    /// The item; for a rule of channels there are several.
    #[serde(default)]
    item: toml::Table,
    #[serde(default)]
    items: Vec<toml::Table>,
    /// What must be marked, `place: marked text`; of several items with the item's index before.
    marks: Vec<String>,
    /// The first finding's help.
    help: Option<String>,
    /// The first finding's correction, which is not safe.
    suggests: Option<String>,
    /// The texts and labels after `fix`.
    fixed: Option<toml::Table>,
    /// The first finding's severity; the rule runs as an error.
    severity: Option<String>,
    /// `today` of the settings.
    today: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Passes {
    #[serde(default)]
    item: toml::Table,
    #[serde(default)]
    items: Vec<toml::Table>,
    /// Why one might think that the rule finds something.
    trap: Option<String>,
    today: Option<String>,
}

/// The item of a case: as serialized, with a plain text in `body` for a paragraph and a date for
/// `issued_on`.
fn item(table: &toml::Table) -> NewsItem {
    let mut table = table.clone();
    if let Some(toml::Value::Array(blocks)) = table.get_mut("body") {
        for block in blocks {
            if let Some(text) = block.as_str() {
                let paragraph = serde_json::to_value(Block::paragraph(text)).unwrap();
                *block = toml::Value::try_from(paragraph).unwrap();
            }
        }
    }
    table.entry("title").or_insert_with(|| "".into());
    let json = serde_json::to_value(&table).unwrap();
    let mut item: NewsItem = serde_json::from_value(json).unwrap();
    if let (None, Some(Block::Paragraph(first))) = (&item.dateline, item.body.first()) {
        item.dateline = read::parse_dateline(&first.text);
    }
    item
}

fn cases(rule: Rule) -> Cases {
    let path = format!("{}/tests/check/{rule}.toml", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
    toml::from_str(&text).unwrap_or_else(|e| panic!("{path}: {e}"))
}

fn only(rule: Rule, today: Option<&str>) -> Settings {
    let mut settings = Settings::off();
    settings.set(rule, Level::Error);
    settings.today = today.map(|day| day.parse().unwrap());
    settings
}

/// The text at a place; empty for a field that is no text.
fn text_at(item: &NewsItem, place: Place) -> &str {
    match (place.field, place.index) {
        (Field::Title, _) => &item.title,
        (Field::Summary, _) => &item.summary,
        (Field::Unresolved, Some(index)) => &item.unresolved[index as usize].text,
        (Field::Body, Some(block)) => {
            let line = place.line.unwrap_or(0) as usize;
            &item.body[block as usize].passages()[line].text
        }
        _ => "",
    }
}

/// What a correction can change.
fn texts(item: &NewsItem) -> (&str, &str, &[Block], [String; 3]) {
    let labels = [
        format!("{:?}", item.issued_by),
        format!("{:?}", item.fields_of_work),
        format!("{:?}", item.locations),
    ];
    (&item.title, &item.summary, &item.body, labels)
}

fn mark(item: &NewsItem, finding: &Finding) -> String {
    match finding.range {
        Some(range) => format!(
            "{}: {}",
            finding.place,
            range.of(text_at(item, finding.place))
        ),
        None => finding.place.to_string(),
    }
}

/// What the rule marks in an item, or in the items of an English channel.
fn marks(case: &toml::Table, items: &[toml::Table], settings: &Settings) -> Vec<String> {
    if items.is_empty() {
        let item = item(case);
        let findings = check::item(&item, settings);
        return findings.iter().map(|it| mark(&item, it)).collect();
    }
    let mut channel = Channel::new("News", "https://news.example/".parse().unwrap());
    channel.language = Some(LanguageCode::ENGLISH);
    let items: Vec<_> = items.iter().map(item).collect();
    let found = check::channel(&channel, &items, settings);
    let mark = |it: &ChannelFinding| {
        let item = &items[it.item as usize];
        format!("{} {}", it.item, mark(item, &it.finding))
    };
    found.iter().map(mark).collect()
}

#[test]
fn every_rule_finds_what_it_must() {
    for &rule in Rule::ALL {
        let cases = cases(rule);
        assert!(!cases.fails.is_empty(), "{rule} has no failing case");
        for case in cases.fails {
            let settings = only(rule, case.today.as_deref());
            let found = marks(&case.item, &case.items, &settings);
            assert_eq!(found, case.marks, "{rule}: {}{:?}", case.item, case.items);
            if !case.items.is_empty() {
                continue;
            }
            let mut item = item(&case.item);
            let findings = check::item(&item, &settings);
            let first = &findings[0];
            if let Some(help) = case.help {
                assert_eq!(first.help.as_deref(), Some(&*help), "{rule}");
            }
            if let Some(severity) = case.severity {
                assert_eq!(first.severity.name(), severity, "{rule}");
            }
            if let Some(suggests) = case.suggests {
                let fix = first.fix.as_ref().map(|fix| (fix.safe, &*fix.replacement));
                assert_eq!(fix, Some((false, &*suggests)), "{rule}");
            }
            let Some(fixed) = &case.fixed else {
                continue;
            };
            let settled = check::fix(&mut item, &settings);
            assert_eq!(settled.len(), findings.len(), "{rule}");
            assert_eq!(texts(&item), texts(&self::item(fixed)), "{rule}");
            assert!(check::item(&item, &settings).is_empty(), "{rule}");
        }
    }
}

#[test]
fn no_rule_falls_into_its_trap() {
    for &rule in Rule::ALL {
        let cases = cases(rule);
        assert!(
            cases.passes.iter().any(|case| case.trap.is_some()),
            "{rule} has no trap"
        );
        for case in cases.passes {
            let settings = only(rule, case.today.as_deref());
            let found = marks(&case.item, &case.items, &settings);
            let trap = case.trap.unwrap_or_default();
            assert!(found.is_empty(), "{rule} finds {found:?} in {trap}");
        }
    }
}

#[test]
fn safe_corrections_have_a_case() {
    for &rule in Rule::ALL {
        let cases = cases(rule);
        let corrects = cases.fails.iter().any(|case| {
            let findings = check::item(&item(&case.item), &only(rule, case.today.as_deref()));
            let fix = findings.iter().find_map(|it| it.fix.as_ref());
            fix.is_some_and(|fix| fix.safe)
        });
        let shown = cases.fails.iter().any(|case| case.fixed.is_some());
        assert_eq!(corrects, shown, "{rule}");
    }
}

#[test]
fn every_file_of_cases_has_its_rule() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check");
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let code = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(code.parse::<Rule>().is_ok(), "{code} is no rule");
    }
}

#[test]
fn every_rule_is_documented() {
    for &rule in Rule::ALL {
        let summary = rule.summary();
        assert!(
            summary.ends_with('.') && summary.len() < 100,
            "{rule}: {summary}"
        );
        for heading in ["## Why", "## Example", "## Source"] {
            assert!(
                rule.explanation().contains(heading),
                "{rule} lacks “{heading}”"
            );
        }
        assert_eq!(rule.code().parse(), Ok(rule));
    }
}

/// What the default settings find on a page: rule, place in the source, marked text, correction.
fn found(page: &str) -> Vec<String> {
    let page = read::page(page).unwrap();
    let findings = check::page(&page, &Settings::default());
    findings
        .iter()
        .map(|finding| {
            let span = finding.span.unwrap();
            let fix = finding.fix.as_ref().map(|fix| fix.replacement.as_str());
            format!(
                "{} {}:{} {} → {}",
                finding.rule,
                span.start.line,
                span.start.column,
                mark(&page.item, finding),
                fix.or(finding.help.as_deref()).unwrap_or_default()
            )
        })
        .collect()
}

#[test]
fn the_sample_has_its_three_mistakes() {
    assert_eq!(
        found(sample::PAGE),
        [
            "placeholder 154:213 summary: x → ",
            "summary-disagrees 154:213 summary: x → 40",
            "issue-date-missing 155:13 issued_on → the text names 14 November",
        ]
    );
}

#[test]
fn a_real_page_has_its_three_mistakes() {
    let Ok(shared) = std::env::var("OSCE_NEWS_SHARED") else {
        eprintln!("skipped: OSCE_NEWS_SHARED is not set");
        return;
    };
    let path = Path::new(&shared).join("osce-news-page.txt");
    assert_eq!(
        found(&std::fs::read_to_string(path).unwrap()),
        [
            "placeholder 154:289 summary: x → ",
            "summary-disagrees 154:289 summary: x → 50",
            "issue-date-missing 155:13 issued_on → the text names 15 November",
        ]
    );
}

#[test]
fn levels_are_obeyed() {
    let empty = NewsItem::new("");
    let mut settings = Settings::off();
    assert!(check::item(&empty, &settings).is_empty());
    settings.set(Rule::TitleMissing, Level::Note);
    let findings = check::item(&empty, &settings);
    assert_eq!(findings[0].severity, check::Severity::Note);
}

#[test]
fn a_misspelt_rule_gets_a_suggestion() {
    let error = "sumary-missing".parse::<Rule>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "no rule is called “sumary-missing”; did you mean “summary-missing”?"
    );
}
