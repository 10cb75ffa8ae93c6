//! Settings of checking, from code and from TOML.

use osce_news::check::{self, Group, Level, Rule, Settings};
use osce_news::model::NewsItem;
use osce_news::vocabulary::Structure;

#[cfg(feature = "toml")]
use osce_news::NewsError;

fn found(item: &NewsItem, settings: &Settings) -> Vec<Rule> {
    let findings = check::item(item, settings);
    findings.iter().map(|finding| finding.rule).collect()
}

fn house() -> Settings {
    let mut settings = Settings::off();
    settings.set_group(Group::House, Level::Warning);
    settings
}

#[test]
fn groups_hold_all_rules() {
    for &rule in Rule::ALL {
        let mut settings = Settings::off();
        settings.set_group(rule.group(), Level::Error);
        assert_eq!(settings.level(rule), Level::Error);
    }
    for &group in Group::ALL {
        assert!(Rule::ALL.iter().any(|rule| rule.group() == group));
        assert_eq!(group.name().parse(), Ok(group));
    }
}

#[test]
fn accepted_words_are_not_found() {
    let item = NewsItem::new("The cooperation of Coordinating bodies and cooperation");
    assert_eq!(found(&item, &house()), [Rule::CoOperation; 2]);
    let mut settings = house();
    settings.accept.insert("cooperation".to_owned());
    assert!(found(&item, &settings).is_empty());
    let other = NewsItem::new("The coordination of bodies");
    assert_eq!(found(&other, &settings), [Rule::CoOperation]);
}

#[test]
fn an_issuer_has_levels_of_its_own() {
    let mut settings = house();
    let assembly = settings.issuers.entry(Structure::ParliamentaryAssembly);
    assembly.or_default().insert(Rule::CoOperation, Level::Off);
    let mut item = NewsItem::new("The cooperation of bodies");
    item.issued_by.push(Structure::Secretariat);
    assert_eq!(found(&item, &settings), [Rule::CoOperation]);
    item.issued_by.push(Structure::ParliamentaryAssembly);
    assert!(found(&item, &settings).is_empty());
    // The lowest of several counts.
    let secretariat = settings.issuers.entry(Structure::Secretariat);
    secretariat
        .or_default()
        .insert(Rule::CoOperation, Level::Error);
    assert!(found(&item, &settings).is_empty());
    item.issued_by.pop();
    let findings = check::item(&item, &settings);
    assert_eq!(findings[0].severity, check::Severity::Error);
}

#[test]
fn limits_can_be_moved() {
    let mut settings = house();
    settings.title_limit = 10;
    assert_eq!(
        found(&NewsItem::new("Eleven chars"), &settings),
        [Rule::TitleTooLong]
    );
}

#[cfg(feature = "toml")]
#[test]
fn a_file_says_it_all() {
    let settings = Settings::from_toml(
        r#"
        today = "2025-11-25"
        accept = ["cooperation"]
        title-limit = 90
        summary-limit = 300

        [groups]
        text = "off"

        [rules]
        placeholder = "warning"
        title-case = "note"

        [issuers.parliamentary-assembly]
        groups = { house = "off" }
        rules = { participating-state = "error" }
        "#,
    )
    .unwrap();
    assert_eq!(settings.today.unwrap().to_string(), "2025-11-25");
    assert!(settings.accept.contains("cooperation"));
    assert_eq!((settings.title_limit, settings.summary_limit), (90, 300));
    assert_eq!(settings.level(Rule::Placeholder), Level::Warning);
    assert_eq!(settings.level(Rule::DoubleSpace), Level::Off);
    assert_eq!(settings.level(Rule::TitleCase), Level::Note);
    let assembly = &settings.issuers[&Structure::ParliamentaryAssembly];
    assert_eq!(assembly[&Rule::IzeSpelling], Level::Off);
    assert_eq!(assembly[&Rule::ParticipatingState], Level::Error);
    assert_eq!(Settings::from_toml("").unwrap(), Settings::default());
}

#[cfg(feature = "toml")]
#[test]
fn mistakes_are_shown_with_their_place() {
    let mistakes = [
        (
            "[rules]\nplaceholdr = \"off\"",
            2,
            "did you mean “placeholder”?",
        ),
        (
            "[rules]\nplaceholder = \"of\"",
            2,
            "no level is called “of”",
        ),
        ("[groups]\n  hous = \"off\"", 2, "did you mean “house”?"),
        ("[issuers.nobody.rules]\n", 1, "nobody"),
        ("titel-limit = 90", 1, "title-limit"),
        ("today = \"25.11.2025\"", 1, ""),
        ("= 1", 1, ""),
    ];
    for (text, at, says) in mistakes {
        match Settings::from_toml(text) {
            Err(NewsError::InvalidSettings { line, reason, .. }) => {
                assert_eq!(line, at, "{text}: {reason}");
                assert!(reason.contains(says), "{text}: {reason}");
            }
            other => panic!("{text}: {other:?}"),
        }
    }
}
