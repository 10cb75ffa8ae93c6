//! The defects that real pages have, row by row: the rule that finds each, the case that shows it,
//! and the trap that it avoids. The cases themselves run in `tests/check.rs`.

use std::path::Path;

use osce_news::check::{self, Level, Rule, Settings};
use osce_news::model::NewsItem;
use osce_news::read::parse_date;
use osce_news::vocabulary::{FieldOfWork, Structure, resolve, split_labels};

/// Defect, rule, what a failing case has, what a passing case has.
const DEFECTS: &[(&str, Rule, &str, &str)] = &[
    (
        "a placeholder",
        Rule::Placeholder,
        "over x participants",
        "Code X participants and Pope Leo X",
    ),
    (
        "summary and body disagree",
        Rule::SummaryDisagrees,
        "24 border guards",
        "More than 6,000 people",
    ),
    (
        "title and text disagree",
        Rule::TitleDisagrees,
        "114th meeting",
        "Since the 113th meeting",
    ),
    (
        "dateline and day of issue differ",
        Rule::DatelineDisagrees,
        "VIENNA, 5 September 2024",
        "spoke on 5 September",
    ),
    (
        "dateline without year",
        Rule::DatelineIncomplete,
        "VIENNA, 15 November –",
        "On 3 May",
    ),
    (
        "press release without dateline",
        Rule::DatelineMissing,
        "press-release",
        "spot-report",
    ),
    (
        "news item with dateline",
        Rule::DatelineUnexpected,
        "VIENNA, 15 November 2024",
        "was the day",
    ),
    ("misspelt city", Rule::DatelineCity, "YERAVAN", "GENOVA"),
    ("misspelt city", Rule::DatelineCity, "SKOPE", "PRISHTINË"),
    (
        "near-miss of a name",
        Rule::OfficialName,
        "OSCE Mission to Kosovo",
        "OSCE Mission to Kosovo trains",
    ),
    (
        "near-miss of a name",
        Rule::OfficialName,
        "Forum for Security Cooperation",
        "UN Mission to Kosovo",
    ),
    (
        "cooperation",
        Rule::CoOperation,
        "cooperation",
        "Regional Cooperation Council",
    ),
    (
        "-ise",
        Rule::IzeSpelling,
        "organised",
        "advise, exercise, supervise",
    ),
    (
        "American spelling",
        Rule::BritishSpelling,
        "centers",
        "Center for Civil Liberties",
    ),
    (
        "mixed quotation marks",
        Rule::MixedQuotes,
        "“one” and \\\"two\\\"",
        "\\\"one\\\" and \\\"two\\\"",
    ),
    (
        "mixed scripts",
        Rule::MixedScript,
        "Сoronavirus",
        "IT-сектор",
    ),
    (
        "no space after a comma",
        Rule::SpaceAfterMark,
        "Moldova,Ukraine",
        "1,000",
    ),
    (
        "double spaces",
        Rule::DoubleSpace,
        "Two  spaces",
        "1\\u00A0000",
    ),
    (
        "summary breaks off",
        Rule::SummaryUnfinished,
        "at the line and of",
        "a short line",
    ),
    (
        "summary equals title",
        Rule::SummaryEqualsTitle,
        "Bishkek.",
        "and in Osh",
    ),
    (
        "summary begins with titles of attachments",
        Rule::LeakedPrefix,
        "Agenda List of speakers",
        "Officers met. The meeting",
    ),
    (
        "leaked prefix",
        Rule::LeakedPrefix,
        "513310 The",
        "129 officials took part",
    ),
    (
        "leaked prefix",
        Rule::LeakedPrefix,
        "SDGs SDGs:",
        "10000 officers",
    ),
    (
        "long title",
        Rule::TitleTooLong,
        "A title that goes on",
        "daily-report",
    ),
    (
        "acronym never expanded",
        Rule::AcronymUnexpanded,
        "HCNM",
        "OSCE, UN, EU, NATO, UK, US, an MP and an NGO",
    ),
    (
        "outdated country name",
        Rule::CountryNameOutdated,
        "from Turkey",
        "right for its time",
    ),
    (
        "split does not add up",
        Rule::SplitDisagrees,
        "(3 women, 12 men)",
        "15 officers (3 women, 12 men)",
    ),
    (
        "mixed separators",
        Rule::MixedSeparators,
        "€22.000",
        "Resolution 1325 of 2000",
    ),
    (
        "another language",
        Rule::LanguageDisagrees,
        "language = \"sq\"",
        "Shoqata e Gazetarëve",
    ),
];

/// Rows that an editor meets too often to be told of by default.
const OFF: &[Rule] = &[Rule::TitleTooLong];

#[test]
fn every_defect_has_its_rule_its_case_and_its_trap() {
    for (defect, rule, failing, passing) in DEFECTS {
        let path = format!("{}/tests/check/{rule}.toml", env!("CARGO_MANIFEST_DIR"));
        let cases = std::fs::read_to_string(path).unwrap();
        let (fails, passes) = cases.split_at(cases.find("[[passes]]").unwrap());
        assert!(
            fails.contains(failing),
            "{defect}: {rule} lacks “{failing}”"
        );
        assert!(
            passes.contains(passing),
            "{defect}: {rule} lacks “{passing}”"
        );
        let off = rule.default_level() == Level::Off;
        assert_eq!(off, OFF.contains(rule), "{defect}: {rule}");
    }
}

/// Labels of real records are as the OSCE means them: retroactive, of sub-topics, in any order.
#[test]
fn labels_of_real_records_are_clean() {
    let Ok(shared) = std::env::var("OSCE_NEWS_SHARED") else {
        eprintln!("skipped: OSCE_NEWS_SHARED is not set");
        return;
    };
    let path = Path::new(&shared).join("cases/listing_labels.tsv");
    let table = std::fs::read_to_string(path).unwrap();
    let mut settings = Settings::off();
    for rule in [
        Rule::UnresolvedLabel,
        Rule::LabelRepeated,
        Rule::StructureNotOpen,
    ] {
        settings.set(rule, Level::Warning);
    }
    let mut records = 0;
    let mut found = Vec::new();
    for line in table.lines().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let mut item = NewsItem::new(columns[1]);
        item.issued_on = parse_date(columns[0]);
        let labels = |column: usize| split_labels(columns.get(column).copied().unwrap_or(""));
        let on = item.issued_on;
        item.issued_by = labels(3)
            .filter_map(|label| resolve::<Structure>(label, on).one())
            .collect();
        item.fields_of_work = labels(4)
            .filter_map(|label| resolve::<FieldOfWork>(label, on).one())
            .collect();
        records += 1;
        let findings = check::item(&item, &settings);
        found.extend(findings.iter().map(|it| format!("{line}: {it}")));
    }
    assert!(records >= 168, "{records}");
    assert!(found.is_empty(), "{found:#?}");
}
