//! Mentions: the traps one by one, spans in characters, and texts that were never meant to be read.

use chrono::NaiveDate;
use osce_news::mention::{self, Confidence, Form, Mention, Term};
use osce_news::model::{Block, NewsItem};
use osce_news::vocabulary::{
    Country, Language, Meeting, ParticipatingState, Structure, Vocabulary,
};

fn english(text: &str) -> Vec<Mention> {
    mention::find(text, Language::English, None)
}

fn codes<T: Vocabulary>(terms: &[T]) -> String {
    let codes: Vec<_> = terms.iter().map(|term| term.code()).collect();
    codes.join(",")
}

/// The four columns of a text, as the shell prints them.
fn columns(text: &str, language: Language, on: Option<NaiveDate>) -> String {
    let found = mention::columns(&mention::find(text, language, on));
    [
        codes(&found.countries),
        codes(&found.adjectives),
        codes(&found.inside_structure),
        codes(&found.structures),
    ]
    .join("\t")
}

#[test]
fn traps() {
    let mut wrong = Vec::new();
    let rows = include_str!("fixtures/mentions/traps.tsv").lines().skip(1);
    for row in rows {
        let mut parts = row.splitn(4, '\t');
        let mut next = || parts.next().unwrap();
        let (trap, date, text, expected) = (next(), next(), next(), next());
        let on = (!date.is_empty()).then(|| date.parse().unwrap());
        let found = columns(text, Language::English, on);
        if found != expected {
            wrong.push(format!(
                "{trap}: {text}\n  expected {expected:?}\n  found    {found:?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_name_of_the_vocabulary_is_found() {
    for &country in Country::ALL {
        for &language in Language::ALL {
            let text = format!("– {} –", country.label(language));
            assert_eq!(
                columns(&text, language, None),
                format!("{}\t\t\t", country.code())
            );
        }
        for adjective in country.adjectives() {
            // Peoples of several States.
            if !matches!(*adjective, "Serb" | "Croat") {
                let text = format!("The {adjective} minister");
                let expected = format!("\t{}\t\t", country.code());
                assert_eq!(columns(&text, Language::English, None), expected);
            }
        }
    }
    for &structure in Structure::ALL {
        // A common word, which is no name.
        if structure == Structure::Partnerships {
            continue;
        }
        // Labels that two structures share are resolved by none of them.
        let label = match structure.issuer_label() {
            label if label.contains(" / ") => structure.label(Language::English),
            label => label,
        };
        let label = label
            .trim_end_matches(" (closed)")
            .trim_end_matches(" (discontinued)");
        let text = format!("The OSCE {}.", label.trim_start_matches("OSCE "));
        let found = mention::columns(&english(&text)).structures;
        assert_eq!(found, [structure], "{text}");
    }
}

#[test]
fn spans_are_in_characters() {
    let text = "Über Łódź: OSCE’s Mission to Moldova — Türkiye’s Côte";
    let found = english(text);
    let words: Vec<_> = found.iter().map(|mention| mention.text(text)).collect();
    assert_eq!(words, ["OSCE’s Mission to Moldova", "Moldova", "Türkiye"]);
    assert_eq!((found[0].start, found[0].length), (11, 25));
    assert_eq!((found[2].start, found[2].length), (39, 7));
}

#[test]
fn odd_spaces_hyphens_and_accents_do_not_matter() {
    for text in [
        "OSCE\u{a0}Mission to\u{a0}Bosnia and Herzegovina",
        "OSCE  Mission \t to\nBosnia  and Herzegovina",
        "OSCE Mis\u{ad}sion to Bosnia and Herze\u{ad}govina",
    ] {
        let found = english(text);
        assert_eq!(
            found[0].term,
            Term::Structure(Structure::MissionToBosniaAndHerzegovina)
        );
        assert_eq!(found[0].text(text), text);
    }
    let text = "Project Co\u{2011}ordinator in Uzbekistan in Tu\u{308}rkiye";
    let found = english(text);
    assert_eq!(found[0].term.code(), "project-co-ordinator-in-uzbekistan");
    assert_eq!(found.last().unwrap().text(text), "Tu\u{308}rkiye");
}

#[test]
fn each_mention_says_how_it_was_named() {
    let text = "ODIHR and the Mission to Serbia met Albanians, a Danish judge and the UK's envoy in \
                Nur-Sultan, Turkey; later the Mission left the Republic of Moldova";
    let found: Vec<_> = english(text)
        .iter()
        .map(|mention| (mention.text(text), mention.form, mention.confidence))
        .collect();
    assert_eq!(
        found,
        [
            ("ODIHR", Form::Abbreviation, Confidence::Named),
            ("Mission to Serbia", Form::Name, Confidence::Named),
            ("Serbia", Form::Name, Confidence::InsideStructure),
            ("Albanians", Form::Demonym, Confidence::Adjective),
            ("Danish", Form::Adjective, Confidence::Adjective),
            ("UK", Form::Abbreviation, Confidence::Named),
            ("Nur-Sultan", Form::City, Confidence::CityOnly),
            ("Turkey", Form::FormerName, Confidence::Named),
            ("Mission", Form::KindAlone, Confidence::ByContext),
            ("Republic of Moldova", Form::LongName, Confidence::Named),
        ]
    );
}

#[test]
fn a_capital_is_a_kind_of_its_own() {
    let found = english("Talks in Kiev and Bern");
    let terms: Vec<_> = found
        .iter()
        .map(|mention| (mention.term.kind(), mention.term.code()))
        .collect();
    assert_eq!(terms, [("capital", "UA"), ("capital", "CH")]);
}

#[test]
fn meetings_keep_the_body_that_meets() {
    let text = "Annual Security Review Conference and OSCE Ministerial Council meeting";
    let found = english(text);
    let terms: Vec<_> = found.iter().map(|mention| mention.term).collect();
    assert_eq!(
        terms,
        [
            Term::Meeting(Meeting::SecurityReviewConferences),
            Term::Meeting(Meeting::MinisterialCouncilMeetings),
            Term::Structure(Structure::MinisterialCouncil),
        ]
    );
}

#[test]
fn the_chair_is_told_by_the_text_before_the_day() {
    use ParticipatingState as S;
    let chair = |text: &str, date: &str| {
        let on = (!date.is_empty()).then(|| date.parse().unwrap());
        let found = mention::find(text, Language::English, on);
        let chair = found
            .iter()
            .find(|mention| mention.term == Term::Structure(Structure::Chairpersonship));
        chair.unwrap_or_else(|| panic!("{text}")).chair
    };
    assert_eq!(
        chair("the Albanian Chairmanship", "2021-05-01"),
        Some(S::Albania)
    );
    assert_eq!(
        chair("Malta’s 2024 OSCE Chairpersonship", ""),
        Some(S::Malta)
    );
    assert_eq!(
        chair("the Chairmanship of Kazakhstan", ""),
        Some(S::Kazakhstan)
    );
    assert_eq!(chair("OSCE Chairpersonship 2025", ""), Some(S::Finland));
    assert_eq!(
        chair("the incoming OSCE Chairmanship", "2013-11-02"),
        Some(S::Switzerland)
    );
    assert_eq!(chair("the OSCE Chair", "2012-07-01"), Some(S::Ireland));
    assert_eq!(chair("the former OSCE Chair", "2012-07-01"), None);
    assert_eq!(chair("the OSCE Chair", "2027-07-01"), None);
    assert_eq!(chair("the OSCE Chair", ""), None);
}

#[test]
fn other_languages_read_names() {
    for (language, text, expected) in [
        (
            Language::French,
            "La Moldavie et l’Arménie, l'Albanie et les États-Unis",
            "MD,AM,AL,US",
        ),
        (Language::French, "L’Irlande du Nord", ""),
        (
            Language::German,
            "Estlands Lehrer und die Schulen der Russischen Föderation",
            "EE,RU",
        ),
        (
            Language::German,
            "Frankreichs und Österreichs Hilfe für Kirgistan, San Marinos Dank",
            "FR,AT,KG,SM",
        ),
        (Language::German, "Nordirland", ""),
        (
            Language::Italian,
            "La Bosnia-Erzegovina e l’Ucraina",
            "BA,UA",
        ),
        (
            Language::Russian,
            "Армению, Боснией и Герцеговиной, Кипра, Беларуси и США",
            "AM,BA,CY,BY,US",
        ),
        (
            Language::Russian,
            "в Соединенных Штатах Америки и Египте",
            "US,EG",
        ),
        (
            Language::Russian,
            "в Северной Македонии, но не в Северной Ирландии",
            "MK",
        ),
        (
            Language::Russian,
            "послы Республики Корея, Кыргызской Республики и Соединённых Штатов",
            "KR,KG,US",
        ),
        (Language::Russian, "с Северной Ирландией", ""),
        (Language::Spanish, "España y los Países Bajos", "ES,NL"),
        (Language::Spanish, "GEORGIA Y TÜRKIYE", "GE,TR"),
    ] {
        assert_eq!(
            columns(text, language, None),
            format!("{expected}\t\t\t"),
            "{text}"
        );
    }
    let found = columns(
        "La ODIHR y la OSCE Mission in Kosovo",
        Language::Spanish,
        None,
    );
    assert_eq!(
        found,
        "\t\t\toffice-for-democratic-institutions-and-human-rights,mission-in-kosovo"
    );
}

#[test]
fn items_are_read_text_by_text() {
    let mut item = NewsItem::new("Police meet in Albania");
    item.summary = "Experts from ODIHR".to_owned();
    item.body.push(Block::list(["Malta", "Cyprus"]));
    item.body.push(Block::image(None, "Kyiv (OSCE)"));
    let places = |item: &NewsItem| -> Vec<_> {
        let found = mention::item(item);
        found
            .iter()
            .map(|found| format!("{} {}", found.place, found.mention.term.code()))
            .collect()
    };
    let odihr = "summary office-for-democratic-institutions-and-human-rights";
    let expected = [
        "title AL",
        odihr,
        "body[0][0] MT",
        "body[0][1] CY",
        "body[1] UA",
    ];
    assert_eq!(places(&item), expected);
    item.language = Some("de".parse().unwrap());
    assert!(places(&item).contains(&"body[0][0] MT".to_owned()));
    item.language = Some("sq".parse().unwrap());
    assert!(places(&item).is_empty());
}

#[test]
fn the_record_has_a_form_for_machines() {
    let found = english("the Albanian Chairmanship");
    let json = serde_json::to_value(&found).unwrap();
    let expected = serde_json::json!([
        {"kind": "country", "code": "AL", "form": "adjective", "confidence": "adjective", "start": 4, "length": 8},
        {"kind": "structure", "code": "chairpersonship", "form": "name", "confidence": "named",
         "start": 13, "length": 12, "chair": "AL"},
    ]);
    assert_eq!(json, expected);
}

#[test]
fn exceptions_are_told_with_their_reasons() {
    let rows: Vec<_> = mention::exceptions().collect();
    assert!(
        rows.iter()
            .all(|row| !row.reason.is_empty() && !row.text.is_empty())
    );
    let reason = |text| {
        rows.iter()
            .find(|row| row.text == text)
            .map(|row| row.reason)
    };
    let of_bosnia = "an entity of Bosnia and Herzegovina, in older texts";
    assert_eq!(reason("Serb Republic"), Some(of_bosnia));
    assert_eq!(
        reason("former Yugoslav"),
        Some("of several States of today")
    );
    let mut texts: Vec<_> = rows.iter().map(|row| row.text).collect();
    texts.sort_unstable();
    let all = texts.len();
    texts.dedup();
    assert_eq!(texts.len(), all, "a row stands twice");
}

/// Pieces that the matcher looks at, put together at random: no panic, spans in order and whole.
#[test]
fn any_text_is_read() {
    const PIECES: &[&str] = &[
        "OSCE",
        "OSCE's",
        " ",
        "  ",
        "-",
        "/",
        "(",
        ")",
        ", ",
        "’s",
        "'",
        "Mission",
        "Missions",
        "mission",
        " to ",
        " in ",
        " and ",
        " of the ",
        "Serbia",
        "Serbian",
        "s",
        "US",
        "$",
        "Monaco",
        "MONACO",
        "é",
        "Ж",
        "\u{301}",
        "\u{ad}",
        "\u{a0}",
        "\n",
        "😀",
        "Chair",
        "manship",
        "2024",
        "Georgia",
        "Jordan",
        "Michael",
        "SMM",
        "PA",
        "Ministerial Council",
        " meeting",
        "Kosovo",
        "Almaty",
        "Office",
        "Centre",
        "the ",
        "The ",
        ".",
        "Russian",
        "language",
        "Roma",
        "Egyptian",
        "Türkiye",
        "TÜRKİYE",
        "MP",
        "Co-ordinator",
        "Project ",
        "for ",
        "Secretary General",
        "Observer Mission",
        "Россия",
        "ß",
    ];
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    let days = [
        None,
        NaiveDate::from_ymd_opt(1999, 1, 1),
        NaiveDate::from_ymd_opt(2019, 6, 5),
    ];
    for round in 0..6000 {
        let text: String = (0..1 + next(14))
            .map(|_| PIECES[next(PIECES.len())])
            .collect();
        let language = Language::ALL[next(6)];
        let found = mention::find(&text, language, days[round % 3]);
        let length = text.chars().count() as u32;
        assert!(found.is_sorted_by_key(|mention| mention.start), "{text:?}");
        for mention in &found {
            assert!(
                mention.length > 0 && mention.start + mention.length <= length,
                "{text:?}"
            );
            let words = mention.text(&text);
            assert_eq!(words.chars().count() as u32, mention.length);
            assert_eq!(words.trim(), words, "{text:?}");
        }
        assert_eq!(found, mention::find(&text, language, days[round % 3]));
    }
}

#[test]
fn long_texts_take_linear_time() {
    let long = "Northern Ireland US Georgia the Mission ( OSCE Representative, a Swiss Chair \
        and the Swiss chairmanship, OSCE Special Representative: "
        .repeat(20_000);
    let started = std::time::Instant::now();
    let found = english(&long);
    assert!(found.len() >= 20_000);
    // Far from any quadratic time, also on a busy machine without optimization.
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
}

#[test]
fn any_number_of_names_is_found_in_order() {
    for count in [1, 7, 8, 9, 10, 40] {
        let text = "Albania, Malta, ".repeat(count);
        let found = english(&text);
        let places: Vec<_> = found.iter().map(|it| (it.start, it.length)).collect();
        let each = (0..count as u32).flat_map(|at| [(16 * at, 7), (16 * at + 9, 5)]);
        assert_eq!(places, each.collect::<Vec<_>>());
    }
}

#[test]
fn odd_blanks_and_wide_letters_count_at_any_place() {
    for letter in ["a", "é"] {
        for place in 0..270 {
            let before = letter.repeat(place);
            for name in ["San  Marino", "San\u{a0}Marino", "Kosovo\nMoldova"] {
                let text = format!("{before} {name}");
                let found = english(&text);
                let whole = found.iter().map(|it| it.text(&text)).next_back();
                let expected = name.trim_start_matches("Kosovo\n");
                assert_eq!(whole, Some(expected), "{text:?}");
                let inside = format!("{before}{expected}");
                let inside = english(&inside);
                assert_eq!(inside.is_empty(), place > 0, "{text:?}");
            }
        }
    }
}
