//! The look-up from outside: names as people write them.

use std::path::PathBuf;

use chrono::NaiveDate;
use osce_news::vocabulary::{
    ContentType, Country, FieldOfWork, Language, Meeting, Resolution, Site, Structure, Vocabulary,
    resolve, resolve_line, split_labels,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[track_caller]
fn one<T: Vocabulary>(label: &str) -> T {
    let found = resolve::<T>(label, None);
    found.one().unwrap_or_else(|| panic!("{label}: {found:?}"))
}

#[test]
fn look_up_forgives_the_way_a_name_is_written() {
    for label in [
        "Mission to Georgia",
        "OSCE Mission to Georgia",
        "OSCE Mission to Georgia (closed)",
        "OSCE Mission to Georgia (Closed)",
        "Mission to Georgia (closed)",
        "osce  mission\u{a0}to georgia",
        "CSCE Mission to Georgia",
        "mission-to-georgia",
        "MISSION TO GEORGIA",
    ] {
        assert_eq!(
            one::<Structure>(label),
            Structure::MissionToGeorgia,
            "{label}"
        );
    }
    for label in [
        "Türkiye",
        "TÜRKİYE",
        "Tu\u{308}rkiye",
        "Turkiye",
        "Turkey",
        "Türkei",
        "Turchia",
        "TR",
        "tur",
        "Турция",
    ] {
        assert_eq!(one::<Country>(label).code(), "TR", "{label}");
    }
    for label in [
        "Switzerland – OSCE Chairpersonship 2026",
        "Switzerland - OSCE Chairpersonship 2014",
        "Switzerland—OSCE Chairmanship 1996",
        "Switzerland – Chairpersonship 2026",
        "Schweiz",
    ] {
        assert_eq!(one::<Country>(label).code(), "CH", "{label}");
    }
    for label in [
        "Reform and co-operation in the security sector",
        "Reform and co\u{2011}operation in the security sector",
        "Reform and cooperation in the security sector",
        "Reform and co–operation in the security sector",
    ] {
        assert_eq!(
            one::<FieldOfWork>(label),
            FieldOfWork::ReformAndCoOperationInTheSecuritySector
        );
    }
    let observers = "Observer Mission at the Russian Checkpoints Gukovo and Donetsk (discontinued)";
    assert_eq!(
        one::<Structure>(observers),
        Structure::ObserverMissionAtRussianCheckpoints
    );
    assert_eq!(
        one::<Structure>("OSCE Chairmanship"),
        Structure::Chairpersonship
    );
    for label in ["OSCE Chairpersonship 2025", "OSCE Chairmanship 2010"] {
        assert_eq!(
            one::<Structure>(label),
            Structure::Chairpersonship,
            "{label}"
        );
    }
    assert_eq!(
        one::<Structure>("ODIHR"),
        Structure::OfficeForDemocraticInstitutionsAndHumanRights
    );
    let office = "Office of the Co-ordinator of Economic and Environmental Activities";
    assert_eq!(
        one::<Structure>(office),
        Structure::CoOrdinatorOfEconomicAndEnvironmentalActivities
    );
    assert_eq!(
        one::<Meeting>("Annual Mediterranean Conferences"),
        Meeting::AnnualOsceMediterraneanConferences
    );
    assert_eq!(one::<ContentType>("Пресс-релиз"), ContentType::PressRelease);
    assert_eq!(one::<ContentType>("News"), ContentType::NewsItem);
}

#[test]
fn look_up_never_chooses() {
    let split = resolve::<Country>("Czechoslovakia", None);
    let codes: Vec<_> = split.terms().iter().map(|term| term.code()).collect();
    assert_eq!((split.one(), codes), (None, vec!["CZ", "SK"]));
    let page = "OSCE Mission to Croatia / OSCE Office in Zagreb (closed)";
    let both = Resolution::Several(vec![Structure::MissionToCroatia, Structure::OfficeInZagreb]);
    assert_eq!(resolve::<Structure>(page, None), both);
    // On a day, the one that had the name.
    let on = |text| resolve::<Structure>(page, Some(day(text))).one();
    assert_eq!(on("2003-04-04"), Some(Structure::MissionToCroatia));
    assert_eq!(on("2009-04-04"), Some(Structure::OfficeInZagreb));
    assert_eq!(on("2020-01-01"), None);
    // "(closed)" means a term that is closed.
    assert_eq!(
        resolve::<Structure>("OSCE Centre in Dushanbe", None)
            .terms()
            .len(),
        2
    );
    let closed = one::<Structure>("OSCE Centre in Dushanbe (closed)");
    assert_eq!(closed, Structure::CentreInDushanbe);
    let later = resolve::<Structure>("OSCE Centre in Dushanbe", Some(day("2012-01-01")));
    assert_eq!(later.one(), None);
}

#[test]
fn a_miss_comes_back_with_the_nearest_terms() {
    let nearest = |label: &str| {
        let found = resolve::<FieldOfWork>(label, None);
        found.suggestions().first().copied()
    };
    assert_eq!(nearest("Polcing"), Some(FieldOfWork::Policing));
    assert_eq!(
        nearest("Democratisation"),
        Some(FieldOfWork::Democratization)
    );
    assert_eq!(
        nearest("Tolerance and nondiscriminaton"),
        Some(FieldOfWork::ToleranceAndNonDiscrimination)
    );
    let structure = |label| resolve::<Structure>(label, None).suggestions().to_vec();
    assert!(structure("OSCE Mission to Kosovo").contains(&Structure::MissionInKosovo));
    assert!(
        structure("OSCE Programme Office in Biskek").contains(&Structure::ProgrammeOfficeInBishkek)
    );
    assert_eq!(
        resolve::<Country>("Belgum", None).suggestions()[0].code(),
        "BE"
    );
    for nothing in [
        "",
        " ",
        "–",
        "()",
        "OSCE",
        "Кириллица",
        "x".repeat(100_000).as_str(),
    ] {
        let found = resolve::<Structure>(nothing, None);
        assert_eq!(
            (found.terms(), found.suggestions()),
            (&[][..], &[][..]),
            "{nothing:.20}"
        );
    }
    for &field in FieldOfWork::ALL {
        // A letter less in the middle of a long label still suggests the field.
        let mut label = field.to_string();
        let mut letters = label.char_indices().filter(|(_, c)| c.is_alphabetic());
        if let Some((at, _)) = letters.nth(4).filter(|_| label.len() > 8) {
            label.remove(at);
            assert_eq!(nearest(&label), Some(field), "{label}");
        }
    }
}

#[test]
fn lines_become_sets() {
    let line = "Transnational Threats Department,OSCE Secretariat , ,";
    let found = resolve_line::<Structure>(line, None);
    assert!(found.is_complete());
    let labels: Vec<_> = found.labels.iter().map(|(label, _)| *label).collect();
    assert_eq!(labels, split_labels(line).collect::<Vec<_>>());
    let other =
        resolve_line::<Structure>("OSCE Secretariat, Transnational Threats Department", None);
    assert_eq!(found.terms(), other.terms());
    let line = "Policing, Polcing, Cyber/ICT Security";
    let found = resolve_line::<FieldOfWork>(line, None);
    assert!(!found.is_complete());
    assert_eq!(found.labels[1].1.suggestions(), [FieldOfWork::Policing]);
    assert_eq!(
        found.terms(),
        [FieldOfWork::Policing, FieldOfWork::CyberIctSecurity].into()
    );
    // The one name with a comma of its own.
    let line = "OSCE Secretariat, OSCE Missions of Long Duration in Kosovo, Sandjak and Vojvodina (closed)";
    let found = resolve_line::<Structure>(line, None);
    assert_eq!(found.labels.len(), 2);
    assert!(found.is_complete());
    let none = resolve_line::<Structure>("", None);
    assert!(none.labels.is_empty());
}

/// The folder with real material, or `None` with a word where it is not at hand.
fn shared() -> Option<PathBuf> {
    let shared = std::env::var_os("OSCE_NEWS_SHARED").map(PathBuf::from);
    if shared.is_none() {
        eprintln!("skipped: OSCE_NEWS_SHARED is not set");
    }
    shared
}

#[test]
fn label_lines_of_real_records_resolve() {
    fn line<T: Vocabulary>(line: &str, on: NaiveDate) -> usize {
        let found = resolve_line::<T>(line, Some(on));
        assert!(found.is_complete(), "{found:?}");
        assert_eq!(
            resolve_line::<T>(line, None).terms(),
            found.terms(),
            "{line}"
        );
        found.labels.len()
    }
    let Some(shared) = shared() else { return };
    let table = std::fs::read_to_string(shared.join("cases/listing_labels.tsv")).unwrap();
    let mut labels = 0;
    let mut records = 0;
    for record in table.lines().skip(1) {
        let cells: Vec<_> = record.split('\t').collect();
        let [_, on, _, content_type, issuers, fields, locations] = cells[..] else {
            panic!("{record}")
        };
        let on = day(on);
        records += 1;
        labels += line::<ContentType>(content_type, on);
        labels += line::<Structure>(issuers, on);
        labels += line::<FieldOfWork>(fields, on);
        labels += line::<Country>(locations, on);
        // And they come back as the newsroom printed them.
        let english = content_type.is_ascii() && fields.is_ascii();
        if english {
            let print = |label: &str| {
                let structure = resolve::<Structure>(label, Some(on)).one().unwrap();
                structure.printed(Site::Newsroom, on, Language::English)
            };
            for label in split_labels(issuers) {
                assert_eq!(print(label), label, "{record}");
            }
            for label in split_labels(locations) {
                let country = resolve::<Country>(label, Some(on)).one().unwrap();
                assert_eq!(
                    country.printed(Site::Newsroom, on, Language::English),
                    label
                );
            }
            for label in split_labels(fields) {
                let field = resolve::<FieldOfWork>(label, Some(on)).one().unwrap();
                assert_eq!(field.printed(Site::Newsroom, on, Language::English), label);
            }
            for label in split_labels(content_type) {
                let kind = resolve::<ContentType>(label, Some(on)).one().unwrap();
                assert_eq!(kind.printed(Site::Newsroom, on, Language::English), label);
            }
        }
    }
    assert_eq!(records, 168);
    assert!(labels > 500, "{labels}");
}

#[test]
fn one_slip_in_a_name_still_suggests_its_term() {
    fn check<T: Vocabulary>() {
        let (mut slips, mut lost) = (0, Vec::new());
        for &term in T::ALL {
            for name in term
                .names()
                .iter()
                .filter(|name| name.text.chars().count() >= 6)
            {
                let letters: Vec<char> = name.text.chars().collect();
                for at in (0..letters.len()).filter(|&at| letters[at].is_alphabetic()) {
                    let mut missing = letters.clone();
                    missing.remove(at);
                    let mut doubled = letters.clone();
                    doubled.insert(at, letters[at]);
                    let mut other = letters.clone();
                    other[at] = 'x';
                    for slip in [missing, doubled, other] {
                        let slip: String = slip.into_iter().collect();
                        let found = resolve::<T>(&slip, None);
                        slips += 1;
                        let suggested = found.suggestions().contains(&term);
                        if !suggested && !found.terms().contains(&term) {
                            lost.push(slip);
                        }
                    }
                }
            }
        }
        assert!(
            lost.len() * 200 <= slips,
            "{} of {slips}: {lost:?}",
            lost.len()
        );
    }
    check::<Country>();
    check::<Structure>();
    check::<FieldOfWork>();
    check::<Meeting>();
    check::<ContentType>();
}

#[test]
fn no_text_is_too_odd_for_the_look_up() {
    const PIECES: [&str; 16] = [
        "OSCE ",
        "(closed)",
        " – OSCE Chairpersonship 2025",
        "Türkiye",
        "\u{301}",
        "İ",
        "ﬃ",
        "Ω",
        "\0",
        ",",
        "  ",
        "Mission to ",
        "ß",
        "closed",
        "𝕆𝕊ℂ𝔼",
        "2025",
    ];
    let mut state = 1_u64;
    for _ in 0..20_000 {
        let mut text = String::new();
        for _ in 0..state >> 61 {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            text += PIECES[(state >> 60) as usize];
        }
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        let line = resolve_line::<Structure>(&text, None);
        let labels: String = line.labels.iter().map(|(label, _)| *label).collect();
        let letters = |text: &str| {
            text.chars()
                .filter(|c| !" ,".contains(*c))
                .collect::<String>()
        };
        assert_eq!(
            letters(&labels),
            letters(&text),
            "nothing of a line is lost"
        );
        for (_, found) in line.labels {
            assert!(found.suggestions().len() <= 3);
        }
        resolve::<Country>(&text, Some(day("2000-01-01")));
    }
}
