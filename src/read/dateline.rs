use super::date::{NamedDay, days_in, days_where};
use crate::model::Dateline;
use crate::vocabulary::{ContentType, Structure, exact};

/// The hyphens, dashes and the minus sign that end a dateline.
const DASHES: [char; 7] = ['-', '‑', '‒', '–', '—', '―', '−'];

/// Those of them that no name has inside.
const LONG_DASHES: [char; 5] = ['‒', '–', '—', '―', '−'];

/// The dateline that opens a paragraph, as in `VIENNA, 15 November 2024 – The Chair …`.
///
/// Every form that the OSCE printed since 1999 is read: ended by `--`, `(OSCE) --`, a hyphen, an en
/// dash or an em dash, with or without spaces; several places divided by `/`, or by a comma as in
/// `OSH, Kyrgyzstan`; the places in capitals or as names; without a year, or, for places in
/// capitals, without a day; and the day before the place. Without a dash behind it there is no
/// dateline.
///
/// ```
/// use osce_news::read::parse_dateline;
///
/// let dateline = parse_dateline("WARSAW/VIENNA, 30 June 2023 – Two bodies met.").unwrap();
/// assert_eq!(dateline.places, ["WARSAW", "VIENNA"]);
/// assert_eq!(dateline.date.unwrap().to_string(), "2023-06-30");
/// assert!(parse_dateline("The Chair spoke on 30 June 2023 – at last.").is_none());
/// ```
pub fn parse_dateline(paragraph: &str) -> Option<Dateline> {
    let head = head(paragraph);
    match days_in(head).next() {
        Some(day) => before_day(head, &day)
            .or_else(|| after_day(head, &day))
            .or_else(|| without_day(head)),
        None => without_day(head),
    }
}

/// Whether a whole line is a place in capitals with a day, as above the older press releases:
/// `VIENNA 11 January 2001`.
pub(super) fn place_and_day(line: &str) -> Option<Dateline> {
    if !line.ends_with(|last: char| last.is_ascii_digit()) {
        return None;
    }
    let head = head(line);
    let day = days_in(head).next().filter(|day| day.year.is_some())?;
    let places = head[..day.range.start].trim_end_matches([' ', ',']);
    let whole = day.range.end == line.len() && is_in_capitals(places);
    (whole && !places.is_empty()).then(|| dateline(line, places, day.date()))
}

/// Where in a paragraph a dateline begins that a caption was glued to, as in
/// `… (OSCE/Name)HELSINKI, 6 July 2019 – Members …`, in bytes.
pub(super) fn glued_dateline(paragraph: &str) -> Option<usize> {
    const LONGEST_CAPTION: usize = 600;
    let head = cut(paragraph, LONGEST_CAPTION);
    // The month may stand before the number of the day.
    let may_follow = |text: &str| {
        let month = text.trim_end().trim_end_matches(char::is_alphabetic);
        behind_caption(text).is_some() || behind_caption(month).is_some()
    };
    days_where(head, may_follow).find_map(|day| {
        let begin = behind_caption(&head[..day.range.start])?;
        parse_dateline(&paragraph[begin..]).map(|_| begin)
    })
}

/// Where behind the end of a caption a text goes on with nothing but capitals, in bytes.
fn behind_caption(text: &str) -> Option<usize> {
    let places = |c: char| c.is_uppercase() || matches!(c, ' ' | ',' | '/' | '-' | '\u{a0}');
    let caption = text.trim_end_matches(places);
    let ends = caption.ends_with(['.', ')', '!', '?', '”', '"']);
    (ends && caption.len() < text.len()).then_some(caption.len())
}

/// `PLACES, 15 November 2024 –`.
fn before_day(head: &str, day: &NamedDay) -> Option<Dateline> {
    let places = without_article(&head[..day.range.start]);
    let (places, two_days) = match without_first_day(places) {
        Some(places) => (places, true),
        None => (places, false),
    };
    let (places, comma) = match places.strip_suffix(',') {
        Some(places) => (places.trim(), true),
        None => (places.trim(), false),
    };
    let date = day.date().filter(|_| !two_days);
    let named = is_in_capitals(places.split([',', '/']).next()?)
        || (comma && day.year.is_some() && is_name(places));
    let rest = without_year_word(&head[day.range.end..]);
    (named && dash(rest).is_some())
        .then(|| dateline(&head[..head.len() - rest.len()], places, date))
}

/// The text before a day without the article that some languages put there: `le 15 novembre`.
fn without_article(text: &str) -> &str {
    const ARTICLES: [&str; 5] = ["a", "am", "den", "il", "le"];
    let text = text.trim_end();
    match text.rsplit_once([' ', ',']) {
        Some((before, last)) if ARTICLES.contains(&last) => text[..=before.len()].trim_end(),
        _ => text,
    }
}

/// The text before the last of two days without the first of them: `5-6 May`.
fn without_first_day(text: &str) -> Option<&str> {
    let before = text.strip_suffix(DASHES)?.trim_end();
    let places = before.trim_end_matches(|c: char| c.is_ascii_digit());
    (places.len() < before.len()).then(|| places.trim_end())
}

/// `11 June 2025, Mostar –`.
fn after_day(head: &str, day: &NamedDay) -> Option<Dateline> {
    if day.range.start > 0 || day.year.is_none() {
        return None;
    }
    let rest = without_year_word(&head[day.range.end..]);
    let rest = rest.trim_start().strip_prefix(',')?.trim_start();
    let end = rest.find(" -").or(rest.find(LONG_DASHES))?;
    let places = rest[..end].trim();
    let begin = head.len() - rest.len();
    (is_name(places) && dash(&rest[end..]).is_some())
        .then(|| dateline(&head[..begin + end], places, day.date()))
}

/// `BANJA LUKA –`: a place in capitals without a day, and no acronym of a body or kind of content.
fn without_day(head: &str) -> Option<Dateline> {
    const NO_PLACES: [&str; 7] = [
        "CORRECTION",
        "EU",
        "MEDIA ADVISORY",
        "NATO",
        "OSCE",
        "OSCE PA",
        "UN",
    ];
    const FEWEST_LETTERS: usize = 3;
    let divides = |c: char| c.is_whitespace() || c == ',' || DASHES.contains(&c);
    let first = head.split(divides).next().filter(|word| *word != "and");
    if first.is_some_and(|word| word.chars().any(char::is_lowercase)) {
        return None;
    }
    let ends = [head.find(" -"), head.find(LONG_DASHES)];
    let end = ends.into_iter().flatten().min()?;
    let places = head[..end].trim();
    let places = places.strip_suffix("(OSCE)").unwrap_or(places).trim_end();
    let (city, country) = places.split_once(',').unwrap_or((places, ""));
    let letters = city.chars().filter(|c| c.is_alphabetic()).count();
    let no_place = || {
        NO_PLACES.contains(&city)
            || exact::<Structure>(city, None).is_some()
            || exact::<ContentType>(city, None).is_some()
    };
    let named = is_in_capitals(city)
        && letters >= FEWEST_LETTERS
        && (country.is_empty() || is_in_capitals(country) || is_name(country))
        && !no_place();
    let sentence = dash(&head[end..])?.trim_start().starts_with(|c: char| {
        c.is_uppercase() || c.is_ascii_digit() || matches!(c, '“' | '"' | '«' | '„')
    });
    (named && sentence).then(|| dateline(places, places, None))
}

fn dateline(text: &str, places: &str, date: Option<chrono::NaiveDate>) -> Dateline {
    let mut dateline = Dateline::new(text.trim().trim_end_matches(','));
    dateline.date = date;
    dateline.places = places
        .split(['/', ','])
        .flat_map(|place| match is_in_capitals(&place.replace(" and ", " ")) {
            true => place.split(" and ").collect::<Vec<_>>(),
            false => vec![place],
        })
        .map(|place| place.trim().to_owned())
        .filter(|place| !place.is_empty())
        .collect();
    dateline
}

/// The text behind the dash that begins it, behind `(OSCE)`, a comma or a full stop too.
fn dash(text: &str) -> Option<&str> {
    let text = text
        .trim_start()
        .trim_start_matches([',', '.'])
        .trim_start();
    let text = text.strip_prefix("(OSCE)").unwrap_or(text).trim_start();
    text.strip_prefix("--")
        .or_else(|| text.strip_prefix(DASHES))
}

/// The text without the word for year that Russian days end with.
fn without_year_word(text: &str) -> &str {
    let rest = text.trim_start();
    ["года", "г.", "г"]
        .iter()
        .find_map(|word| rest.strip_prefix(word))
        .unwrap_or(text)
}

/// Whether it is a name in capitals: letters, and none of them small but those of `and`.
fn is_in_capitals(text: &str) -> bool {
    let text = text.trim();
    text.split_whitespace()
        .all(|word| word == "and" || !word.chars().any(char::is_lowercase))
        && text.chars().any(char::is_alphabetic)
        && !text.chars().any(|c| c.is_ascii_digit())
}

/// Whether it is a name of places: words that begin with a capital, with the small words between
/// them that names have, and no word that a sentence begins with.
fn is_name(text: &str) -> bool {
    const SMALL: [&str; 12] = [
        "am", "an", "and", "de", "der", "del", "di", "la", "of", "the", "upon", "y",
    ];
    const NO_NAMES: [&str; 14] = [
        "after",
        "as",
        "at",
        "by",
        "from",
        "in",
        "last",
        "on",
        "since",
        "the",
        "this",
        "today",
        "tomorrow",
        "yesterday",
    ];
    const WEEKDAYS: [&str; 7] = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    const MOST_WORDS: usize = 10;
    let words: Vec<&str> = text
        .split([' ', '\u{a0}', '/', ','])
        .filter(|word| !word.is_empty())
        .collect();
    let capital = |word: &str| word.starts_with(char::is_uppercase) || SMALL.contains(&word);
    let no_name = |word: &&str| {
        let word = word.to_lowercase();
        NO_NAMES.contains(&word.as_str()) && !(word == "the" && words.len() > 1)
            || WEEKDAYS.contains(&word.as_str())
    };
    !words.is_empty()
        && words.len() <= MOST_WORDS
        && words.iter().all(|word| capital(word))
        && !words.iter().take(2).any(no_name)
        && !text.chars().any(|c| c.is_ascii_digit())
}

fn head(paragraph: &str) -> &str {
    const LONGEST: usize = 160;
    cut(paragraph.trim_start(), LONGEST)
}

/// At most the first `length` bytes of a text, cut between characters.
fn cut(text: &str, length: usize) -> &str {
    let mut end = length.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(String, String)> {
        let dateline = parse_dateline(text)?;
        let date = dateline
            .date
            .map_or("-".to_owned(), |date| date.to_string());
        Some((dateline.places.join("|"), date))
    }

    #[test]
    fn every_form_is_read() {
        for (text, places, date) in [
            ("VIENNA, 14 May 1999 -- The", "VIENNA", "1999-05-14"),
            (
                "TBILISI, 3 November 2000 (OSCE) -- The",
                "TBILISI",
                "2000-11-03",
            ),
            ("VIENNA, 2 February 2000--Harbour", "VIENNA", "2000-02-02"),
            ("BAKU, 9 April 2008- Twenty-five", "BAKU", "2008-04-09"),
            ("WARSAW,9 October 2003-Observers", "WARSAW", "2003-10-09"),
            ("DUSHANBE, 18 April 2024 — A", "DUSHANBE", "2024-04-18"),
            (
                "WARSAW / STRASBOURG / VALLETTA, 25 April 2016 – T",
                "WARSAW|STRASBOURG|VALLETTA",
                "2016-04-25",
            ),
            (
                "PRISHTINË/PRIŠTINA, 12 April 2013 – T",
                "PRISHTINË|PRIŠTINA",
                "2013-04-12",
            ),
            (
                "OSH, Kyrgyzstan, 22 July 2010 - N",
                "OSH|Kyrgyzstan",
                "2010-07-22",
            ),
            (
                "DURRËS, TIRANA and VLORA, 3 May 2023 – E",
                "DURRËS|TIRANA|VLORA",
                "2023-05-03",
            ),
            (
                "KRAGUJEVAC, Serbia and Montenegro, 9 June 2004 - S",
                "KRAGUJEVAC|Serbia and Montenegro",
                "2004-06-09",
            ),
            ("11 June 2025, Mostar – Divers", "Mostar", "2025-06-11"),
            ("Astana, 2 September 2025 — A team", "Astana", "2025-09-02"),
            (
                "The Hague, 2 September 2025 — A team",
                "The Hague",
                "2025-09-02",
            ),
            ("TIRANA/VIENNA, 28 May – Mayors", "TIRANA|VIENNA", "-"),
            ("BANJA LUKA – Thirty teachers", "BANJA LUKA", "-"),
            ("OSH, Kyrgyzstan – Thirty teachers", "OSH|Kyrgyzstan", "-"),
            ("LA HAYE, 1er mars 2012 - Le", "LA HAYE", "2012-03-01"),
            ("WIEN, 15. November 2012 – Der", "WIEN", "2012-11-15"),
            ("VIENA, 3 de mayo de 2012 - La", "VIENA", "2012-05-03"),
            ("ВЕНА, 15 ноября 2012 года – Д", "ВЕНА", "2012-11-15"),
            ("ВЕНА, 6 марта 2023 г. – П", "ВЕНА", "2023-03-06"),
            (
                "VIENNA, 9\u{a0}May 2022\u{a0}– Environment",
                "VIENNA",
                "2022-05-09",
            ),
            ("ASHGABAT, 5 May 2011 –", "ASHGABAT", "2011-05-05"),
            ("MONACO, 14 March 2008 - Officials", "MONACO", "2008-03-14"),
            ("VIENNA (OSCE) -- The", "VIENNA", "-"),
            ("VIENNE, le 15 novembre 2012 – Le", "VIENNE", "2012-11-15"),
            ("WIEN, am 15. November 2012 – Der", "WIEN", "2012-11-15"),
            ("ROMA, il 15 marzo 2012 – Il", "ROMA", "2012-03-15"),
            ("VIENA, a 15 de marzo de 2012 – El", "VIENA", "2012-03-15"),
            ("ВЕНА, 15 ноября 2012 г – Д", "ВЕНА", "2012-11-15"),
            ("VIENNA, 3 May 2023 − The", "VIENNA", "2023-05-03"),
            ("VIENNA, 3 May 2023, – The", "VIENNA", "2023-05-03"),
            // Two days are none.
            ("VIENNA, 5-6 May 2005 - The", "VIENNA", "-"),
            ("VIENNA, 5 – 6 May 2005 – The", "VIENNA", "-"),
        ] {
            assert_eq!(read(text), Some((places.into(), date.into())), "{text}");
        }
    }

    #[test]
    fn sentences_are_no_datelines() {
        for text in [
            "Durrës hosted on 3 May 2023 – for the third time – a day",
            "On Monday, 3 May 2023 – the eve of the day",
            "Today, 3 May 2023 – the eve",
            "ODIHR – The Office",
            "OSCE – The Organization",
            "PRESS RELEASE – The Chair",
            "CORRECTION – The Chair",
            "VIENNA, 3 May 2023, the Chair said",
            "DURRËS, TIRANA and VLORA each sent a team of twelve.",
            "On 3 May 2023 – the eve",
            "",
            "–",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_caption_may_be_glued_to_it() {
        let text = "Delegates vote, Helsinki, 6 July 2019. (OSCE PA/A B)HELSINKI, 6 July 2019 – M";
        let at = glued_dateline(text).unwrap();
        assert!(text[at..].starts_with("HELSINKI"));
        assert_eq!(glued_dateline("HELSINKI, 6 July 2019 – M"), None);
        assert!(place_and_day("VIENNA 11 January 2001").is_some());
        assert!(place_and_day("Vienna 11 January 2001").is_none());
    }
}
