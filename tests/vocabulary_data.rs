//! The tables against the researched data that they were written from, value by value.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use chrono::NaiveDate;
use osce_news::vocabulary::{
    Cadence, Chair, Chairpersonship, ContentType, Country, Dimension, FieldOfWork, FormerState,
    Language, Meeting, Name, NameKind, PartialDate, ParticipatingState, Partner, PartnerGroup,
    Site, Structure, Vocabulary,
};
use serde_json::Value;

/// A file of the data, or `None` where it is not at hand.
fn data(file: &str) -> Option<Value> {
    let Some(shared) = std::env::var_os("OSCE_NEWS_SHARED") else {
        eprintln!("skipped: OSCE_NEWS_SHARED is not set");
        return None;
    };
    let path = PathBuf::from(shared).join("vocabulary").join(file);
    let text = std::fs::read_to_string(&path).unwrap();
    Some(serde_json::from_str(&text).unwrap())
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value[key].as_str()
}

fn texts<'a>(value: &'a Value, key: &str) -> Vec<&'a str> {
    list(value, key)
        .iter()
        .map(|text| text.as_str().unwrap())
        .collect()
}

fn date(value: &Value, key: &str) -> Option<PartialDate> {
    text(value, key).map(|date| date.parse().unwrap())
}

/// The fields of a record that its sources mark low.
fn low(record: &Value) -> BTreeSet<String> {
    let listed = texts(record, "low_confidence_fields")
        .into_iter()
        .map(str::to_owned);
    let marked = record["confidence"].as_object().into_iter().flatten();
    let marked = marked
        .filter(|(_, level)| *level == "low")
        .map(|(field, _)| field.clone());
    listed.chain(marked).collect()
}

#[track_caller]
fn same_set<T: Ord + std::fmt::Debug>(
    ours: impl IntoIterator<Item = T>,
    theirs: impl IntoIterator<Item = T>,
    what: &str,
) {
    let ours: BTreeSet<T> = ours.into_iter().collect();
    let theirs: BTreeSet<T> = theirs.into_iter().collect();
    assert_eq!(ours, theirs, "{what}");
}

/// A name as text, kind and end.
type Flat = (String, &'static str, Option<String>, bool);

fn flat(name: &Name) -> Flat {
    let kind = match name.kind {
        NameKind::Long => "long-form",
        NameKind::Short => "short",
        NameKind::Abbreviation => "abbreviation",
        NameKind::Variant => "variant",
        NameKind::Former => "former",
        _ => unreachable!("{name:?}"),
    };
    (
        name.text.to_owned(),
        kind,
        name.until.map(|until| until.to_string()),
        name.ambiguous,
    )
}

fn aliases(record: &Value) -> impl Iterator<Item = Flat> {
    list(record, "aliases").iter().map(|alias| {
        let kind = match text(alias, "kind").unwrap() {
            "long-form" => "long-form",
            "short" => "short",
            "abbreviation" => "abbreviation",
            "variant" => "variant",
            "former" => "former",
            other => panic!("{other}"),
        };
        (
            text(alias, "name").unwrap().to_owned(),
            kind,
            text(alias, "until").map(str::to_owned),
            alias["ambiguous"] == true,
        )
    })
}

/// Checks what both kinds of countries have.
fn country(record: &Value, country: Country) {
    let key = text(record, "key").unwrap();
    assert_eq!(Some(country.code()), text(record, "iso2"));
    assert_eq!(Some(country.alpha3()), text(record, "iso3"));
    assert_eq!(Some(country.numeric()), text(record, "iso_numeric"));
    assert_eq!(Some(country.to_string().as_str()), text(record, "label"));
    for &language in Language::ALL {
        let label = text(&record["labels"], language.code()).unwrap();
        assert_eq!(country.label(language), label, "{key} in {language}");
    }
    let names = country.names();
    let own = names.iter().filter(|name| {
        let label = matches!(name.kind, NameKind::Label | NameKind::Predecessor);
        !label && name.text != country.alpha3() && name.language == Language::English
    });
    let theirs = aliases(record).filter(|(name, ..)| name != country.alpha3());
    same_set(own.map(flat), theirs, key);
    // Where the OSCE prints another label than the Unicode CLDR, both are names.
    for (language, change) in record["label_overrides"].as_object().unwrap() {
        let language = Language::from_code(language).unwrap();
        let cldr = text(change, "cldr").unwrap();
        let known = |name: &Name| name.text == cldr && name.language == language;
        assert!(names.iter().any(known), "{key}: {cldr}");
    }
    same_set(
        country.adjectives().iter().copied(),
        texts(record, "demonym_adjectives"),
        key,
    );
    let low = low(record);
    if low.contains("capital") {
        assert_eq!(country.capital(), None, "{key}");
    } else {
        assert_eq!(country.capital(), text(record, "capital"), "{key}");
    }
    if low.contains("partner_since") {
        assert_eq!(country.partner_since(), None, "{key}");
    } else {
        assert_eq!(
            country.partner_since(),
            date(record, "partner_since"),
            "{key}"
        );
    }
    assert_eq!(
        country.admitted().map(|day| day.to_string()).as_deref(),
        text(record, "admitted")
    );
    for field in low {
        assert!(
            country.note().is_some(),
            "{key}: {field} is unsure and has no note"
        );
    }
    let predecessors = list(record, "predecessors");
    assert_eq!(country.predecessors().len(), predecessors.len(), "{key}");
    for (ours, theirs) in country.predecessors().iter().zip(predecessors) {
        assert_eq!(Some(ours.code()), text(theirs, "alpha_4"), "{key}");
        assert_eq!(
            Some(ours.to_string().as_str()),
            text(theirs, "name"),
            "{key}"
        );
        let names = ours.names();
        let names = names.iter().skip(1).map(|name| name.text);
        same_set(names, texts(theirs, "aliases"), key);
        assert!(
            ours.successors()
                .any(|state| state.code() == country.code())
        );
    }
}

#[test]
fn countries() {
    let Some(data) = data("states.json") else {
        return;
    };
    let records = list(&data, "states");
    assert_eq!(records.len(), Country::ALL.len());
    for (record, &term) in records.iter().zip(Country::ALL) {
        country(record, term);
        match (term, text(record, "kind").unwrap()) {
            (Country::ParticipatingState(state), "participating-state") => {
                let begun = state.admitted() == NaiveDate::from_ymd_opt(1973, 6, 25).unwrap();
                assert_eq!(record["original_signatory"], begun, "{state}");
                let signed = state.final_act_signed().map(|day| day.to_string());
                if low(record).contains("final_act_signed") {
                    assert_eq!(signed, None, "{state}");
                } else {
                    assert_eq!(
                        signed.as_deref(),
                        text(record, "final_act_signed"),
                        "{state}"
                    );
                }
            }
            (Country::Partner(partner), kind) => {
                let group = match kind {
                    "asian-partner" => PartnerGroup::Asian,
                    "mediterranean-partner" => PartnerGroup::Mediterranean,
                    other => panic!("{other}"),
                };
                assert_eq!(partner.group(), group, "{partner}");
            }
            (term, kind) => panic!("{term} is a {kind}"),
        }
    }
}

/// `to` of the data is the last day or the day of the change; ours is the first day of the next.
fn ends(ours: Option<PartialDate>, to: Option<PartialDate>) -> bool {
    let (Some(ours), Some(to)) = (ours, to) else {
        return ours == to;
    };
    ours == to || (ours.day().is_some() && ours.earliest().pred_opt() == Some(to.latest()))
}

#[test]
fn structures() {
    let Some(data) = data("structures.json") else {
        return;
    };
    let countries: BTreeMap<String, ParticipatingState> = ParticipatingState::ALL
        .iter()
        .map(|&state| (slug(&state.to_string()), state))
        .collect();
    let records = list(&data, "structures");
    assert_eq!(records.len(), 64);
    for record in records {
        let key = text(record, "key").unwrap();
        let term = Structure::from_code(key).unwrap_or_else(|| panic!("{key}"));
        assert_eq!(
            Some(term.to_string().as_str()),
            text(record, "label"),
            "{key}"
        );
        assert_eq!(
            Some(term.issuer_label()),
            text(record, "issuer_label"),
            "{key}"
        );
        for seen in texts(record, "issuer_labels_seen") {
            let names = term.names();
            assert!(names.iter().any(|name| name.text == seen), "{key}: {seen}");
        }
        assert_eq!(Some(term.kind().code()), text(record, "kind"), "{key}");
        match text(record, "parent") {
            Some(parent) if Structure::from_code(parent).is_some() => {
                assert_eq!(term.parent().map(Structure::code), Some(parent), "{key}");
            }
            // The groups of the menu are kinds.
            Some(group) => {
                let kind = match group {
                    "institutions" => "institution",
                    "field-operations" => "field-operation",
                    "closed-field-activities" => "closed-field-operation",
                    "decision-making-bodies" => "decision-making-body",
                    other => panic!("{other}"),
                };
                assert_eq!((term.parent(), term.kind().code()), (None, kind), "{key}");
            }
            None => assert_eq!(term.parent(), None, "{key}"),
        }
        let institution = text(record, "kind") == Some("institution");
        assert_eq!(
            term.is_in_menu(),
            record["in_seed_navigation"] == true,
            "{key} {institution}"
        );
        assert_eq!(term.acronyms(), texts(record, "acronyms"), "{key}");
        let hosts = texts(record, "host_states")
            .into_iter()
            .map(|host| countries[host]);
        assert_eq!(term.host_states(), hosts.collect::<Vec<_>>(), "{key}");
        assert_eq!(term.city(), text(record, "city"), "{key}");
        assert_eq!(term.established(), date(record, "established"), "{key}");
        assert_eq!(term.opened(), date(record, "opened"), "{key}");
        assert_eq!(term.mandate_ended(), date(record, "mandate_ended"), "{key}");
        assert_eq!(term.closed(), date(record, "closed"), "{key}");
        if term != Structure::Chairpersonship {
            let names = list(record, "former_names");
            assert_eq!(term.former_names().len(), names.len(), "{key}");
            for (ours, theirs) in term.former_names().iter().zip(names) {
                assert_eq!(Some(ours.text), text(theirs, "name"), "{key}");
                assert_eq!(ours.from, date(theirs, "from"), "{key}");
                assert!(ends(ours.until, date(theirs, "to")), "{key}: {ours:?}");
            }
        }
        let successors: Vec<_> = text(record, "successor").into_iter().collect();
        let ours: Vec<_> = term.successors().iter().map(|term| term.code()).collect();
        assert_eq!(ours, successors, "{key}");
        if let Some(predecessor) = text(record, "predecessor") {
            assert!(
                term.predecessors().any(|term| term.code() == predecessor),
                "{key}"
            );
        }
        let paths: Vec<_> = texts(record, "url_paths")
            .into_iter()
            .map(|path| &path[1..])
            .collect();
        assert_eq!(term.paths(), paths, "{key}");
        assert_eq!(term.subdomain(), text(record, "subdomain"), "{key}");
        unsure_fields_have_notes(record, key, term.note());
    }
    for record in list(&data, "partnerships") {
        let key = text(record, "key").unwrap();
        let term = Structure::from_code(key).unwrap();
        assert_eq!(
            Some(term.to_string().as_str()),
            text(record, "label"),
            "{key}"
        );
        assert_eq!(
            Some(term.issuer_label()),
            text(record, "issuer_label"),
            "{key}"
        );
        let members = list(record, "members")
            .iter()
            .map(|member| text(member, "key").unwrap().to_owned());
        let group = match term {
            Structure::AsianPartners => PartnerGroup::Asian,
            _ => PartnerGroup::Mediterranean,
        };
        let ours = Partner::ALL
            .iter()
            .filter(|partner| partner.group() == group);
        same_set(ours.map(|partner| slug(&partner.to_string())), members, key);
    }
}

fn slug(label: &str) -> String {
    let label = label.to_lowercase().replace('ü', "u");
    label.trim_start_matches("the ").replace(' ', "-")
}

/// What the note of a row must say where a field is unsure.
fn unsure_fields_have_notes(record: &Value, key: &str, note: Option<String>) {
    for field in low(record) {
        let word = match field.split(['[', '.']).next().unwrap() {
            "issuer_label" => "label as issuer",
            "acronyms" => "acronym",
            "established" => "founding date",
            "opened" => "opening date",
            "closed" => "closing date",
            "mandate_ended" => "end of the mandate",
            "successor" => "successor",
            "city" => "city",
            "host_states" => "host State",
            "kind" => "kind",
            "label" => "the name",
            "former_names" => "name",
            "cadence" => "how often",
            // Left out of the table.
            "legacy_filter_id" | "cadence_detail" => continue,
            other => panic!("{key}: {other}"),
        };
        let note = note.as_deref().unwrap_or_default();
        assert!(
            note.contains("nsure") && note.contains(word),
            "{key}, {field}: {note:?}"
        );
    }
}

#[test]
fn fields_of_work() {
    let Some(data) = data("fields_of_work.json") else {
        return;
    };
    let menu: Vec<_> = FieldOfWork::ALL
        .iter()
        .filter(|field| field.is_in_menu())
        .collect();
    let records = list(&data, "fields_of_work");
    assert_eq!(menu.len(), records.len());
    let mut on = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap();
    for (&&term, record) in menu.iter().zip(records) {
        let key = text(record, "key").unwrap();
        assert_eq!(term.code(), key);
        assert_eq!(
            Some(term.to_string().as_str()),
            text(record, "label"),
            "{key}"
        );
        on = on.succ_opt().unwrap();
        let printed = term.printed(Site::Newsroom, on, Language::English);
        assert_eq!(Some(printed), text(record, "what_we_do_label"), "{key}");
        let dimension = term.dimension().map(|dimension| match dimension {
            Dimension::PoliticoMilitary => "politico-military",
            Dimension::EconomicEnvironmental => "economic-environmental",
            Dimension::Human => "human",
            Dimension::CrossDimensional => "cross-dimensional",
            other => panic!("{other:?}"),
        });
        if text(record, "dimension_confidence") == Some("low") {
            assert!(dimension.is_none() && term.note().is_some(), "{key}");
        } else {
            assert_eq!(dimension, text(record, "dimension"), "{key}");
        }
        let names = term.names();
        let label = |text: &str| text.to_lowercase() == term.to_string().to_lowercase();
        for alias in texts(record, "aliases") {
            assert!(
                label(alias) || names.iter().any(|name| name.text == alias),
                "{key}: {alias}"
            );
        }
        for alias in texts(record, "aliases_unverified") {
            assert!(
                !names.iter().any(|name| name.text == alias),
                "{key}: {alias}"
            );
        }
        for (language, known) in record["labels"].as_object().into_iter().flatten() {
            let language = Language::from_code(language).unwrap();
            assert_eq!(Some(term.label(language)), text(known, "label"), "{key}");
            if text(known, "confidence") == Some("low") {
                assert!(term.note().unwrap().contains("Unsure"), "{key}");
            }
        }
    }
}

#[test]
fn meetings() {
    let Some(data) = data("meetings.json") else {
        return;
    };
    let records = list(&data, "meetings");
    assert_eq!(records.len(), Meeting::ALL.len());
    for (record, &term) in records.iter().zip(Meeting::ALL) {
        let key = text(record, "key").unwrap();
        assert_eq!(term.code(), key);
        assert_eq!(
            Some(term.to_string().as_str()),
            text(record, "label"),
            "{key}"
        );
        let cadence = term.cadence().map(|cadence| match cadence {
            Cadence::Weekly => "weekly",
            Cadence::Annual => "annual",
            Cadence::EveryThreeYears => "about-every-3-years",
            Cadence::Irregular => "irregular",
            Cadence::SeveralSeries => "several-series",
            other => panic!("{other:?}"),
        });
        if low(record).contains("cadence") {
            assert_eq!(cadence, None, "{key}");
        } else {
            assert_eq!(
                cadence.unwrap_or("unknown"),
                text(record, "cadence").unwrap(),
                "{key}"
            );
        }
        let related = list(record, "related_series").iter();
        let (unsure, related): (Vec<_>, Vec<_>) =
            related.partition(|series| series["confidence"] == "low");
        let related = related
            .into_iter()
            .map(|series| text(series, "label").unwrap());
        let wanted = texts(record, "aliases")
            .into_iter()
            .chain(texts(record, "acronyms"))
            .chain(related);
        let names = term.names();
        let names: Vec<_> = names.iter().map(|name| name.text).skip(1).collect();
        same_set(names.iter().copied(), wanted, key);
        assert!(
            unsure
                .iter()
                .all(|series| !names.contains(&text(series, "label").unwrap()))
        );
        let editions = list(record, "editions_seen")
            .iter()
            .map(|edition| date(edition, "date").unwrap());
        assert_eq!(term.editions_seen(), editions.collect::<Vec<_>>(), "{key}");
        unsure_fields_have_notes(record, key, term.note());
    }
}

#[test]
fn content_types() {
    let Some(data) = data("content_types.json") else {
        return;
    };
    let on = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap();
    let mut met = BTreeSet::new();
    for record in list(&data, "content_types") {
        let key = text(record, "key").unwrap();
        let Some(term) = ContentType::from_code(key) else {
            assert_eq!(text(record, "confidence"), Some("low"), "{key}");
            continue;
        };
        met.insert(term);
        assert_eq!(
            Some(term.to_string().as_str()),
            text(record, "label"),
            "{key}"
        );
        for seen in list(record, "labels_seen") {
            let site = match text(seen, "generation").unwrap() {
                "newsroom-2015" => Site::Newsroom,
                "portal-2025" => Site::Portal,
                other => panic!("{other}"),
            };
            assert_eq!(
                Some(term.printed(site, on, Language::English)),
                text(seen, "label"),
                "{key}"
            );
        }
        for (language, known) in record["labels"].as_object().into_iter().flatten() {
            let language = Language::from_code(language).unwrap();
            assert_eq!(Some(term.label(language)), text(known, "label"), "{key}");
        }
    }
    // The file knows weekly reports only by a form of their titles; newsroom pages print the label.
    met.insert(ContentType::WeeklyReport);
    assert_eq!(met.len(), ContentType::ALL.len());
}

#[test]
fn chairpersonships() {
    let Some(data) = data("chairpersonships.json") else {
        return;
    };
    let records = list(&data, "chairpersonships");
    assert_eq!(records.len(), Chairpersonship::ALL.len());
    for (record, term) in records.iter().zip(Chairpersonship::ALL) {
        let year = term.year;
        assert_eq!(record["year"], year);
        match term.chair {
            Chair::State(state) => assert_eq!(
                Some(slug(&state.to_string()).as_str()),
                text(record, "state")
            ),
            Chair::Former(FormerState::Czechoslovakia) => {
                assert_eq!(
                    record["historic_state"]["alpha_4"],
                    FormerState::Czechoslovakia.code()
                );
            }
            Chair::Undecided => assert_eq!((text(record, "state"), year), (None, 2027)),
            other => panic!("{other:?}"),
        }
        // Open ends are bounded where the sources bound them.
        let open = |key: &str| record[key].is_null();
        if !open("from") {
            assert_eq!(term.from, date(record, "from"), "{year}");
        }
        if !open("to") {
            assert_eq!(term.until, date(record, "to"), "{year}");
        }
        let holders = list(record, "chairs_in_office");
        assert_eq!(term.holders.len(), holders.len(), "{year}");
        for (ours, theirs) in term.holders.iter().zip(holders) {
            assert_eq!(Some(ours.name), text(theirs, "name"), "{year}");
            for (ours, key) in [(ours.from, "from"), (ours.until, "to")] {
                assert!(
                    theirs[key].is_null() || Some(ours) == date(theirs, key),
                    "{year}: {key}"
                );
            }
        }
    }
}
