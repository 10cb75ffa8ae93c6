//! What holds for every item, whatever its texts: checking never panics, a correction never makes
//! a new finding, and correcting twice changes nothing more.

use std::collections::BTreeMap;

use osce_news::check::{self, Finding, Group, Level, Rule, Settings};
use osce_news::model::{Block, Link, NewsItem, Passage};
use osce_news::read;
use osce_news::vocabulary::{ContentType, Country, FieldOfWork, Structure};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// Pieces that rules look for, and what stands around them.
const PIECES: &[&str] = &[
    " ",
    " ",
    " ",
    " ",
    " ",
    "  ",
    ",",
    ".",
    ";",
    ":",
    "...",
    "…",
    "?",
    "???",
    "-",
    "–",
    " – ",
    "(",
    ")",
    "[",
    "]",
    "“",
    "”",
    "\"",
    "‘",
    "’",
    "„",
    "«",
    "»",
    "<",
    ">",
    "<br>",
    "&",
    "&amp;",
    "&#8217;",
    "/",
    "_",
    "___",
    "{{",
    "}}",
    "\t",
    "\u{0}",
    "\u{1b}",
    "\u{ad}",
    "\u{200b}",
    "\u{feff}",
    "\u{fffe}",
    "\u{fffd}",
    "\u{a0}",
    "\u{2028}",
    "â€™",
    "Ã©",
    "Ã",
    "👩‍🚒",
    "שלום",
    "the",
    "the the",
    "The",
    "of",
    "and",
    "were",
    "a",
    "an",
    "A",
    "over",
    "some",
    "about",
    "x",
    "X",
    "XX",
    "N",
    "TBC",
    "[name]",
    "[insert date]",
    "Lorem ipsum",
    "50",
    "6,000",
    "22.000",
    "€",
    "five",
    "12",
    "31",
    "29",
    "2023",
    "2024",
    "1325",
    "513310",
    "21th",
    "113th",
    "3rd",
    "November",
    "February",
    "May",
    "March",
    "Monday",
    "15 November 2024",
    "November 15, 2024",
    "15/11/2024",
    "31 November",
    "Monday, 15 November 2024",
    "participants",
    "officers",
    "women",
    "men",
    "police",
    "people",
    "15 officers (3 women, 12 men)",
    "cooperation",
    "Cooperating",
    "coordinated",
    "organise",
    "Organised",
    "organisation",
    "center",
    "labor",
    "states",
    "State",
    "participating states",
    "Participating States",
    "OSCE member states",
    "OSCE",
    "OSCE Mission to Kosovo",
    "Forum for Security Cooperation",
    "Organisation",
    "ODIHR",
    "CiO",
    "Turkey",
    "Turkey’s",
    "the former Yugoslav Republic of Macedonia",
    "OSCE Centre in Bishkek",
    "Finnish",
    "Swiss",
    "Chairpersonship",
    "Chairmanship",
    "Chairman-in-Office",
    "former",
    "UN",
    "Vienna",
    "VIENNA",
    "SKOPE",
    "VIENNA, 15 November – ",
    "VIENNA, 15 November 2024- ",
    "SDGs SDGs:",
    "Сoronavirus",
    "Свобода",
    "в",
    "dhe",
    "për",
    "https://www.osce.org/a,b",
    "@",
    "www.osce.org",
    "e.g.",
    "U.S.",
    "Kupchina",
    "Kupchyna",
    "met.The",
    "Moldova,Ukraine",
];

fn text() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(select(PIECES), 0..40).prop_map(|pieces| pieces.concat());
    let spaced = prop::collection::vec(select(PIECES), 0..60).prop_map(|it| it.join(" "));
    prop_oneof![3 => pieces, 3 => spaced, 1 => any::<String>()]
}

fn passage() -> impl Strategy<Value = Passage> {
    let target = "https://www.osce.org/odihr/1";
    (text(), prop::collection::vec((0u32..80, 0u32..20), 0..3)).prop_map(move |(text, links)| {
        let mut passage = Passage::from(text);
        for (start, length) in links {
            let link = Link::new(start, length, target.parse().expect("an address"));
            passage.links.push(link);
        }
        passage
    })
}

fn block() -> impl Strategy<Value = Block> {
    prop_oneof![
        6 => passage().prop_map(Block::Paragraph),
        1 => passage().prop_map(Block::Heading),
        1 => passage().prop_map(Block::Quote),
        1 => prop::collection::vec(passage(), 0..3).prop_map(Block::list),
        1 => passage().prop_map(|caption| Block::image(None, caption)),
    ]
}

prop_compose! {
    fn item()(
        title in text(),
        summary in text(),
        mut body in prop::collection::vec(block(), 0..5),
        repeated in any::<(bool, bool)>(),
        content_type in prop::option::of(select(ContentType::ALL)),
        issued_on in prop::option::of((2000..2030i32, 1..366u32)),
        issued_by in subsequence(Structure::ALL, 0..3),
        fields in subsequence(FieldOfWork::ALL, 0..4),
        locations in subsequence(Country::ALL, 0..3),
        twice in any::<bool>(),
        language in prop::option::of(select(&["en", "ru", "sq", "fr"][..])),
    ) -> NewsItem {
        let mut item = NewsItem::new(title);
        if repeated.0 {
            body.insert(0, Block::paragraph(summary.clone()));
        }
        if repeated.1 {
            body.extend(body.clone());
        }
        item.summary = summary;
        item.body = body;
        item.content_type = content_type;
        item.issued_on = issued_on
            .and_then(|(year, day)| chrono::NaiveDate::from_yo_opt(year, day));
        item.issued_by = issued_by;
        item.fields_of_work = fields;
        if twice {
            item.fields_of_work.extend(item.fields_of_work.clone());
        }
        item.locations = locations;
        item.language = language.map(|code| code.parse().expect("a code"));
        if let Some(Block::Paragraph(first)) = item.body.first() {
            item.dateline = read::parse_dateline(&first.text);
        }
        item
    }
}

/// All rules on.
fn everything() -> Settings {
    let mut settings = Settings::default();
    for &rule in Rule::ALL {
        settings.set(rule, Level::Warning);
    }
    settings.today = chrono::NaiveDate::from_ymd_opt(2025, 11, 25);
    settings
}

fn counts(findings: &[Finding]) -> BTreeMap<Rule, usize> {
    let mut counts = BTreeMap::new();
    for finding in findings {
        *counts.entry(finding.rule).or_default() += 1;
    }
    counts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_correction_settles_and_makes_nothing_new(mut item in item()) {
        let settings = everything();
        let before = check::item(&item, &settings);
        let settled = check::fix(&mut item, &settings);
        let after = check::item(&item, &settings);
        let old = counts(&before);
        for (rule, count) in counts(&after) {
            prop_assert!(
                old.get(&rule).is_some_and(|old| count <= *old),
                "{rule} is new in {item:#?}",
            );
        }
        prop_assert!(before.len() >= after.len() + settled.len().min(1));
        let once = item.clone();
        prop_assert!(check::fix(&mut item, &settings).is_empty());
        prop_assert_eq!(item, once);
    }

    #[test]
    fn the_words_of_a_quotation_stay(
        before in prop::collection::vec(select(PIECES), 0..10),
        inside in prop::collection::vec(select(PIECES), 0..20),
        marks in select(&[("“", "”"), ("\"", "\""), ("«", "»")][..]),
        body in text(),
    ) {
        let quotes = |piece: &&&str| !piece.contains(['“', '”', '"', '‘', '’', '„', '«', '»']);
        let plain = |pieces: &[&'static str]| {
            let pieces: Vec<_> = pieces.iter().filter(quotes).copied().collect();
            pieces.join(" ")
        };
        let quotation = format!("{}{}{}", marks.0, plain(&inside), marks.1);
        let mut item = NewsItem::new("A title");
        item.summary = format!("{} {quotation} and so on", plain(&before));
        item.body.push(Block::paragraph(body));
        item.issued_on = chrono::NaiveDate::from_ymd_opt(2024, 11, 15);
        // Rules of characters and spaces may mend a quotation; those of words may not.
        let mut settings = Settings::off();
        settings.set_group(Group::House, Level::Warning);
        settings.set_group(Group::Consistency, Level::Warning);
        for rule in [Rule::RepeatedWord, Rule::OrdinalSuffix] {
            settings.set(rule, Level::Warning);
        }
        check::fix(&mut item, &settings);
        prop_assert!(item.summary.contains(&quotation), "{quotation:?} in {:?}", item.summary);
    }

    #[test]
    fn findings_point_into_their_text(item in item()) {
        for finding in check::item(&item, &everything()) {
            let text = match (finding.place.field.name(), finding.place.index) {
                ("title", _) => item.title.clone(),
                ("summary", _) => item.summary.clone(),
                ("body", Some(block)) => {
                    let line = finding.place.line.unwrap_or(0);
                    item.body[block as usize].passages()[line as usize].text.clone()
                }
                _ => continue,
            };
            if let Some(range) = finding.range {
                prop_assert!(range.end() as usize <= text.chars().count(), "{finding}");
            }
        }
    }

    #[test]
    fn any_settings_any_items_no_panic(items in prop::collection::vec(item(), 0..4)) {
        let channel = osce_news::model::Channel::new("", "https://a.example/".parse().unwrap());
        check::channel(&channel, &items, &everything());
        let mut checker = check::Checker::new(Box::leak(Box::new(Settings::default())));
        for item in &items {
            prop_assert_eq!(checker.item(item), check::item(item, &Settings::default()));
        }
    }
}
