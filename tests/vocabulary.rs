//! The vocabulary from outside: what its tables promise.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use chrono::NaiveDate;
use osce_news::read::{self, Drift, Term};
use osce_news::vocabulary::{
    Chair, Chairpersonship, ContentType, Country, Fact, FieldOfWork, FormerState, Language, List,
    Meeting, NameKind, PartialDate, ParticipatingState, Partner, PartnerGroup, Site, Structure,
    StructureKind, Vocabulary, head_count, resolve,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

macro_rules! for_every_list {
    ($check:ident) => {
        $check::<ParticipatingState>();
        $check::<Partner>();
        $check::<Country>();
        $check::<FormerState>();
        $check::<PartnerGroup>();
        $check::<Structure>();
        $check::<StructureKind>();
        $check::<FieldOfWork>();
        $check::<Meeting>();
        $check::<ContentType>();
    };
}

#[test]
fn counts() {
    assert_eq!(ParticipatingState::ALL.len(), 57);
    assert_eq!(Partner::ALL.len(), 11);
    assert_eq!(Country::ALL.len(), 68);
    let in_group = |group| {
        Partner::ALL
            .iter()
            .filter(|partner| partner.group() == group)
            .count()
    };
    assert_eq!(in_group(PartnerGroup::Asian), 5);
    assert_eq!(in_group(PartnerGroup::Mediterranean), 6);
    let outside = [StructureKind::Partnership, StructureKind::Website];
    let structures = Structure::ALL
        .iter()
        .filter(|term| !outside.contains(&term.kind()));
    assert_eq!(structures.count(), 64);
    assert_eq!(Structure::ALL.len(), 68);
    let menu = FieldOfWork::ALL.iter().filter(|field| field.is_in_menu());
    assert_eq!((menu.count(), FieldOfWork::ALL.len()), (23, 23 + 6));
    assert_eq!(Meeting::ALL.len(), 16);
    assert_eq!(ContentType::ALL.len(), 9);
    assert_eq!(Chairpersonship::ALL.len(), 37);
}

#[test]
fn codes_are_unique_and_lead_back() {
    fn check<T: Vocabulary>() {
        let mut codes = BTreeSet::new();
        for &term in T::ALL {
            let code = term.code();
            assert!(codes.insert(code), "{code} twice");
            assert_eq!(T::from_code(code), Some(term));
            assert_eq!(code.parse::<T>().ok(), Some(term), "{code}");
            let slug = code
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
            let iso = matches!(code.len(), 2 | 4) && code.bytes().all(|b| b.is_ascii_uppercase());
            assert!(slug || iso, "{code}");
            // Code, label and code again, through serde, FromStr and the look-up.
            let json = serde_json::to_string(&term.code()).unwrap();
            assert_eq!(json, format!("\"{code}\""));
            for text in [code, term.label(Language::English)] {
                assert_eq!(
                    text.parse::<T>().ok().map(Vocabulary::code),
                    Some(code),
                    "{text}"
                );
                assert!(resolve::<T>(text, None).terms().contains(&term), "{text}");
            }
        }
    }
    for_every_list!(check);
    let iso: BTreeSet<_> = Country::ALL
        .iter()
        .flat_map(|c| [c.code(), c.alpha3(), c.numeric()])
        .collect();
    assert_eq!(iso.len(), 3 * 68);
}

#[test]
fn every_name_leads_to_its_term() {
    fn check<T: Vocabulary>() {
        for &term in T::ALL {
            for name in term.names() {
                let found = resolve::<T>(name.text, None);
                assert!(found.terms().contains(&term), "{}: {found:?}", name.text);
                // Names that mean several terms stand for States that split, for structures that
                // share one page, and for a name that has a page of its own.
                if found.one().is_none() {
                    let split = name.kind == NameKind::Predecessor;
                    let shared = name.text.contains(" / ")
                        || name.text.ends_with("Centre in Dushanbe")
                        || name.text == "OSCE Centre in Dushanbe (closed)";
                    assert!(split || shared, "{}: {found:?}", name.text);
                }
            }
        }
    }
    for_every_list!(check);
}

#[test]
fn every_country_has_six_labels() {
    for country in Country::ALL {
        let names = country.names();
        let labels = names.iter().filter(|name| name.kind == NameKind::Label);
        let languages: Vec<_> = labels.map(|name| name.language).collect();
        assert_eq!(languages, Language::ALL, "{country}");
        let russian = country.label(Language::Russian);
        let cyrillic = |c: char| matches!(c, 'А'..='я' | 'ё' | ' ' | '-');
        assert!(russian.chars().all(cyrillic), "{russian}");
    }
}

#[test]
fn dates_are_in_order() {
    #[track_caller]
    fn in_order(what: &str, from: Option<PartialDate>, until: Option<PartialDate>) {
        if let (Some(from), Some(until)) = (from, until) {
            assert!(
                from.earliest() <= until.latest(),
                "{what}: {from} to {until}"
            );
        }
    }
    for term in Structure::ALL {
        in_order(term.code(), term.established(), term.opened());
        in_order(term.code(), term.opened(), term.mandate_ended());
        in_order(term.code(), term.opened(), term.closed());
        in_order(term.code(), term.mandate_ended(), term.closed());
        for name in term.former_names() {
            in_order(name.text, name.from, name.until);
        }
        for pair in term.former_names().windows(2) {
            // Each name follows the one before without a gap.
            assert_eq!(pair[0].until, pair[1].from, "{}", pair[1].text);
        }
        for successor in term.successors() {
            in_order(
                term.code(),
                term.opened().or(term.established()),
                successor.closed(),
            );
        }
        assert_eq!(
            term.closed().is_some(),
            term.kind() == StructureKind::ClosedFieldOperation
                && *term != Structure::RepresentativeOnMilitaryPensioners,
            "{term}"
        );
    }
    for pair in Chairpersonship::ALL.windows(2) {
        assert_eq!(pair[0].year + 1, pair[1].year);
        in_order("chair", pair[0].until, pair[1].from);
    }
    for term in Chairpersonship::ALL {
        in_order("term", term.from, term.until);
        for pair in term.holders.windows(2) {
            in_order(pair[1].name, Some(pair[0].until), Some(pair[1].from));
        }
        let first = term.holders.first().map(|holder| holder.from);
        let last = term.holders.last().map(|holder| holder.until);
        if !term.holders.is_empty() {
            assert_eq!((first, last), (term.from, term.until), "{}", term.year);
        }
    }
    for state in ParticipatingState::ALL {
        let signed = state.final_act_signed();
        assert!(
            signed.is_none_or(|signed| state.admitted() <= signed),
            "{state}"
        );
        let partner = state.partner_since().map(PartialDate::latest);
        assert!(
            partner.is_none_or(|since| since < state.admitted()),
            "{state}"
        );
    }
}

#[test]
fn parents_and_successors_are_reciprocal() {
    for &term in Structure::ALL {
        for &successor in term.successors() {
            assert_ne!(successor, term);
            assert!(successor.predecessors().any(|other| other == term));
        }
        for predecessor in term.predecessors() {
            assert!(predecessor.successors().contains(&term));
        }
        // A parent is no child, and a structure outside the Secretariat has none but its group.
        if let Some(parent) = term.parent() {
            assert_eq!(parent.parent(), None, "{term}");
        }
    }
    for field in FieldOfWork::ALL {
        assert!(
            field.parent().is_none_or(FieldOfWork::is_in_menu),
            "{field}"
        );
    }
    for &former in FormerState::ALL {
        let mut successors = former.successors().peekable();
        assert!(successors.peek().is_some(), "{former}");
        assert!(successors.all(|state| state.predecessors().contains(&former)));
    }
}

#[test]
fn head_counts_of_known_days() {
    for (on, count) in [
        ("1973-07-03", 35),
        ("1975-08-01", 35),
        ("1992-03-31", 51),
        ("1992-12-15", 52),
        ("1995-12-08", 53),
        ("2000-08-01", 54),
        ("2000-11-27", 55),
        ("2006-06-22", 56),
        ("2012-11-21", 57),
        ("2026-01-01", 57),
    ] {
        assert_eq!(head_count(day(on)), count, "{on}");
    }
}

#[test]
fn who_took_part() {
    let on = |state: ParticipatingState, text| state.participating_on(day(text));
    assert!(on(ParticipatingState::Slovakia, "1993-01-01"));
    assert!(!on(ParticipatingState::Slovakia, "1992-12-31"));
    assert!(FormerState::Czechoslovakia.participating_on(day("1992-12-31")));
    assert!(!FormerState::Czechoslovakia.participating_on(day("1993-01-01")));
    assert!(on(ParticipatingState::RussianFederation, "1985-03-11"));
    assert!(!on(ParticipatingState::Serbia, "1999-01-01"));
    assert!(!on(ParticipatingState::Mongolia, "2012-11-20"));
}

#[test]
fn chairs_by_the_day() {
    let chair = |text| Chairpersonship::on(day(text)).map(|term| term.chair);
    let holder = |text| {
        let on = day(text);
        Chairpersonship::on(on)
            .and_then(|term| term.holder(on))
            .map(|holder| holder.name)
    };
    assert_eq!(
        chair("1992-06-01"),
        Some(Chair::Former(FormerState::Czechoslovakia))
    );
    assert_eq!(
        chair("1992-12-14"),
        Some(Chair::State(ParticipatingState::Sweden))
    );
    assert_eq!(
        chair("2025-12-31"),
        Some(Chair::State(ParticipatingState::Finland))
    );
    assert_eq!(
        chair("2026-01-01"),
        Some(Chair::State(ParticipatingState::Switzerland))
    );
    assert_eq!(chair("2027-06-01"), Some(Chair::Undecided));
    assert_eq!(chair("1994-12-20"), None);
    assert_eq!(chair("1990-01-01"), None);
    assert_eq!(chair("2028-01-01"), None);
    assert_eq!(holder("2000-02-03"), Some("Wolfgang Schüssel"));
    assert_eq!(holder("2000-02-04"), Some("Benita Ferrero-Waldner"));
    assert_eq!(holder("2017-12-18"), Some("Karin Kneissl"));
}

#[test]
fn structures_know_their_time() {
    let mission = Structure::SpecialMonitoringMissionToUkraine;
    assert_eq!(mission.is_open(day("2014-03-20")), Some(false));
    assert_eq!(mission.is_open(day("2014-03-21")), Some(true));
    assert_eq!(mission.is_open(day("2022-10-31")), Some(true));
    assert_eq!(mission.is_open(day("2022-11-01")), Some(false));
    let office = Structure::ProgrammeOfficeInAstana;
    for (on, name) in [
        ("2000-01-01", Some("OSCE Centre in Almaty")),
        ("2007-06-20", Some("OSCE Centre in Almaty")),
        ("2007-06-21", Some("OSCE Centre in Astana")),
        ("2014-12-31", Some("OSCE Centre in Astana")),
        ("2015-01-01", Some("OSCE Programme Office in Astana")),
        ("2019-06-01", None),
        ("2020-06-01", Some("OSCE Programme Office in Nur-Sultan")),
        ("2022-09-23", Some("OSCE Programme Office in Astana")),
    ] {
        assert_eq!(office.name(day(on)), name, "{on}");
    }
    let dushanbe = Structure::ProgrammeOfficeInDushanbe;
    assert_eq!(
        dushanbe.name(day("2017-06-30")),
        Some("OSCE Office in Tajikistan")
    );
    assert_eq!(
        dushanbe.name(day("2017-07-01")),
        Some("OSCE Programme Office in Dushanbe")
    );
    assert_eq!(
        Structure::OfficeInBaku.successors(),
        [Structure::ProjectCoOrdinatorInBaku]
    );
    assert_eq!(
        Structure::from_path("odihr"),
        Some(Structure::OfficeForDemocraticInstitutionsAndHumanRights)
    );
    assert_eq!(
        Structure::from_path("cio"),
        Structure::from_path("chairmanship")
    );
    assert_eq!(Structure::from_path("nowhere"), None);
}

#[test]
fn each_path_leads_to_one_structure() {
    let mut owners = BTreeMap::new();
    for &term in Structure::ALL {
        for &path in term.paths() {
            assert_eq!(owners.insert(path, term), None, "{path}");
            assert_eq!(Structure::from_path(path), Some(term));
            assert!(!path.contains('/'), "{path}");
        }
        if let Some(host) = term.subdomain() {
            assert_eq!(Structure::from_host(host), Some(term));
        }
    }
    let serbia = Some(Structure::MissionToSerbia);
    assert_eq!(Structure::from_host("Serbia.OSCE.org"), serbia);
    assert_eq!(Structure::from_host("www.osce.org"), None);
}

#[test]
fn labels_come_back_exactly() {
    let english = Language::English;
    let printed = |term: Structure, site, on| term.printed(site, day(on), english);
    let smm = Structure::SpecialMonitoringMissionToUkraine;
    assert_eq!(
        printed(smm, Site::Newsroom, "2015-04-25"),
        "OSCE Special Monitoring Mission to Ukraine (closed)"
    );
    let chair = Structure::Chairpersonship;
    assert_eq!(
        printed(chair, Site::Newsroom, "2023-12-31"),
        "OSCE Chairmanship"
    );
    assert_eq!(
        printed(chair, Site::Newsroom, "2024-01-01"),
        "OSCE Chairpersonship"
    );
    assert_eq!(
        printed(chair, Site::Portal, "2023-12-31"),
        "OSCE Chairpersonship"
    );
    let threats = Structure::TransnationalThreatsDepartment;
    assert_eq!(
        printed(threats, Site::Portal, "2024-11-01"),
        "Transnational Threats Department"
    );
    let on = day("2020-01-01");
    assert_eq!(
        ParticipatingState::Turkiye.label_on(on, Language::German),
        "Türkei"
    );
    assert_eq!(
        ParticipatingState::Turkiye.label_on(on, Language::Russian),
        "Турция"
    );
    assert_eq!(
        ParticipatingState::Turkiye.label_on(day("2022-06-01"), english),
        "Türkiye"
    );
    let russia = Country::from_code("RU").unwrap();
    assert_eq!(russia.printed(Site::Newsroom, on, english), "Russia");
    assert_eq!(
        russia.printed(Site::Portal, on, english),
        "Russian Federation"
    );
    assert_eq!(
        ContentType::NewsItem.printed(Site::Portal, on, english),
        "News Item"
    );
    assert_eq!(
        ContentType::NewsItem.printed(Site::Newsroom, on, english),
        "News"
    );
    let media = FieldOfWork::MediaFreedomAndDevelopment;
    assert_eq!(
        media.printed(Site::Newsroom, on, Language::Russian),
        "Свобода и развитие СМИ"
    );
    assert_eq!(
        ParticipatingState::Switzerland.menu_label(2026),
        "Switzerland – OSCE Chairpersonship 2026"
    );
    assert_eq!(
        ParticipatingState::Switzerland.menu_label(2025),
        "Switzerland"
    );
    fn check<T: Vocabulary>() {
        // Whatever is printed leads back.
        for &term in T::ALL {
            for (site, on) in [
                (Site::Portal, "2026-01-01"),
                (Site::Newsroom, "2005-05-05"),
                (Site::Newsroom, "2024-05-05"),
            ] {
                for &language in Language::ALL {
                    let label = term.printed(site, on.parse().unwrap(), language);
                    assert!(resolve::<T>(label, None).terms().contains(&term), "{label}");
                }
            }
        }
    }
    for_every_list!(check);
}

#[test]
fn serialized_forms() {
    fn round_trip<
        T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
    >(
        value: T,
        form: &str,
    ) {
        assert_eq!(serde_json::to_string(&value).unwrap(), form);
        assert_eq!(serde_json::from_str::<T>(form).unwrap(), value);
    }
    round_trip(Structure::Secretariat, "\"secretariat\"");
    round_trip(Country::from_code("JP").unwrap(), "\"JP\"");
    round_trip(FieldOfWork::Policing.dimension(), "\"politico-military\"");
    round_trip(Meeting::SummitMeetings.cadence(), "\"irregular\"");
    round_trip(Language::Russian, "\"ru\"");
    round_trip(Chair::State(ParticipatingState::Finland), "\"FI\"");
    round_trip(Chair::Former(FormerState::Czechoslovakia), "\"CSHH\"");
    round_trip(Chair::Undecided, "null");
    round_trip(Site::Newsroom, "\"newsroom\"");
    for text in ["2008", "2008-06", "2008-06-30"] {
        round_trip(text.parse::<PartialDate>().unwrap(), &format!("\"{text}\""));
    }
    for text in [
        "",
        "08",
        "2008-",
        "2008-13",
        "2008-00",
        "2008-6",
        "2008-02-30",
        "2008-06-00",
        "0000",
        "20080630",
        "２００８",
        "+200",
        "2008-06-30T",
    ] {
        assert!(text.parse::<PartialDate>().is_err(), "{text}");
        assert!(
            serde_json::from_str::<PartialDate>(&format!("\"{text}\"")).is_err(),
            "{text}"
        );
    }
    assert!(serde_json::from_str::<Structure>("\"OSCE Secretariat\"").is_err());
    let finland = Chairpersonship::on(day("2025-05-05")).unwrap();
    assert_eq!(
        serde_json::to_string(finland).unwrap(),
        r#"{"year":2025,"chair":"FI","from":"2025-01-01","until":"2025-12-31","holders":[{"name":"Elina Valtonen","from":"2025-01-01","until":"2025-12-31"}]}"#
    );
    let names = ParticipatingState::Turkiye.names();
    let turkey = names.iter().find(|name| name.text == "Turkey").unwrap();
    assert_eq!(
        serde_json::to_string(turkey).unwrap(),
        r#"{"text":"Turkey","kind":"former","language":"en","until":"2022-06-01"}"#
    );
}

#[test]
fn records_hold_each_list() {
    let mut codes = BTreeMap::new();
    for &list in List::ALL {
        assert_eq!(list.code().parse(), Ok(list));
        for record in list.records() {
            assert!(!record.label().is_empty());
            codes
                .entry(list)
                .or_insert_with(BTreeSet::new)
                .insert(record.code);
        }
    }
    let counts: Vec<_> = codes.values().map(BTreeSet::len).collect();
    assert_eq!(counts, [57, 11, 2, 5, 68, 11, 29, 16, 9, 37]);
    // What a record names exists.
    for &list in List::ALL {
        for record in list.records() {
            let json = serde_json::to_value(&record).unwrap();
            assert_eq!(json["code"], record.code);
            assert!(
                record
                    .broader
                    .as_ref()
                    .is_none_or(|broader| codes[&list].contains(broader))
            );
            for (name, fact) in &record.facts {
                assert!(!json[name].is_null() && !fact.texts().is_empty(), "{name}");
                if let Fact::Terms(list, terms) = fact {
                    assert!(
                        terms.iter().all(|term| codes[list].contains(term)),
                        "{terms:?}"
                    );
                }
            }
        }
    }
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
fn the_whole_menu_resolves() {
    let real = shared().map(|shared| std::fs::read(shared.join("osce-news-page.txt")).unwrap());
    for page in [Some(osce_news::sample::PAGE.into()), real]
        .into_iter()
        .flatten()
    {
        let menu = read::page(page).unwrap().navigation;
        let unknown = |drift: &Drift| matches!(drift, Drift::Unknown { .. });
        assert!(!menu.drift().iter().any(unknown), "{:?}", menu.drift());
        assert_eq!(menu.participating_states().count(), 57);
        assert_eq!(menu.fields_of_work().count(), 23);
        let terms: BTreeSet<_> = menu.entries.iter().filter_map(|entry| entry.term).collect();
        let meetings = terms.iter().filter(|term| matches!(term, Term::Meeting(_)));
        assert_eq!(meetings.count(), 16);
        let structures = terms
            .iter()
            .filter(|term| matches!(term, Term::Structure(_)));
        let listed = Structure::ALL.iter().filter(|term| term.is_in_menu());
        assert_eq!(structures.count(), listed.count());
    }
}
