//! Fields of the content system that leaked into the beginning of a description.

use crate::vocabulary::{Structure, exact};

/// The leaked fields at the head of a text, and the text without them.
///
/// Thirteen of twenty republished descriptions begin with a number of six digits, a staff member's
/// name, a unit, a caption with its credit, or the goals of sustainable development. Each is only
/// taken where what follows begins a sentence, so that “129 officials took part” stays whole.
pub(super) fn split<'a>(text: &'a str, title: &str) -> (Vec<&'a str>, &'a str) {
    let mut leaked = Vec::new();
    let mut rest = text.trim();
    let first_of_title = title.split_whitespace().next().unwrap_or_default();
    while let Some(end) = number(rest)
        .or_else(|| goals(rest))
        .or_else(|| name_or_unit(rest, first_of_title))
        .or_else(|| caption(rest))
    {
        leaked.push(rest[..end].trim());
        rest = rest[end..].trim_start();
    }
    (leaked, rest)
}

/// Six digits, alone or before a word with a capital.
fn number(text: &str) -> Option<usize> {
    const DIGITS: usize = 6;
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text[digits..].trim_start();
    let begins =
        rest.is_empty() || rest.starts_with(|c: char| c.is_uppercase() || c == '“' || c == '"');
    (digits == DIGITS && text.len() - rest.len() >= digits && begins).then_some(digits)
}

/// `SDGs SDGs: 16 - Peace, justice and strong institutions`, with any of the goals.
fn goals(text: &str) -> Option<usize> {
    let mut rest = text.strip_prefix("SDGs SDGs:")?.trim_start();
    loop {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let goal = (1..=2).contains(&digits).then(|| {
            let dash = rest[digits..].trim_start().strip_prefix(['-', '–'])?;
            let dash = dash.trim_start();
            let name = GOALS.iter().find(|name| {
                dash.get(..name.len())
                    .is_some_and(|found| found.eq_ignore_ascii_case(name))
            })?;
            Some(&dash[name.len()..])
        });
        match goal.flatten() {
            Some(after) => rest = after.trim_start_matches([',', ';', ' ', '\u{a0}']),
            None => break,
        }
    }
    Some(text.len() - rest.len())
}

/// The names of the goals of sustainable development of the United Nations, as their signs print
/// them.
const GOALS: [&str; 17] = [
    "No poverty",
    "Zero hunger",
    "Good health and well-being",
    "Quality education",
    "Gender equality",
    "Clean water and sanitation",
    "Affordable and clean energy",
    "Decent work and economic growth",
    "Industry, innovation and infrastructure",
    "Reduced inequalities",
    "Sustainable cities and communities",
    "Responsible consumption and production",
    "Climate action",
    "Life below water",
    "Life on land",
    "Peace, justice and strong institutions",
    "Partnerships for the goals",
];

/// A caption up to its credit, where text follows.
fn caption(text: &str) -> Option<usize> {
    const LONGEST: usize = 400;
    let slashes = || memchr::memchr_iter(b'/', text.as_bytes());
    let credit = slashes()
        .find(|&at| text[..at].ends_with("(OSCE"))
        .or_else(|| slashes().find(|&at| text[at + 1..].starts_with("OSCE)")))?;
    let end = credit + text[credit..].find(')')? + 1;
    let follows = text[end..]
        .trim_start()
        .starts_with(|c: char| c.is_uppercase() || c.is_numeric());
    (end <= LONGEST && follows).then_some(end)
}

/// Two or three words of a name, or a unit, before the beginning of a sentence. All its words are
/// as in titles.
fn name_or_unit(text: &str, first_of_title: &str) -> Option<usize> {
    const MOST_WORDS: usize = 14;
    let mut person = true;
    let mut last = "";
    for (count, word) in text.split_whitespace().take(MOST_WORDS).enumerate() {
        let at = word.as_ptr() as usize - text.as_ptr() as usize;
        let starts = || {
            begins_sentence(word)
                || (word == first_of_title && word.starts_with(char::is_uppercase))
        };
        let named = || (person && count <= 3) || is_unit(text[..at].trim_end(), last);
        if count >= 2 && starts() && named() {
            return Some(at);
        }
        if !(word.starts_with(char::is_uppercase) || SMALL.contains(&word)) {
            return None;
        }
        person &= is_part_of_name(word);
        last = word;
    }
    None
}

/// Words that are small in titles.
const SMALL: [&str; 6] = ["and", "for", "in", "of", "the", "to"];

/// Whether a word begins sentences and no name ends with it.
fn begins_sentence(word: &str) -> bool {
    const STARTERS: [&str; 30] = [
        "A",
        "About",
        "After",
        "All",
        "An",
        "As",
        "At",
        "Following",
        "For",
        "Four",
        "From",
        "How",
        "In",
        "It",
        "More",
        "Nearly",
        "On",
        "Over",
        "Seven",
        "Six",
        "Some",
        "Ten",
        "The",
        "This",
        "Three",
        "To",
        "Today",
        "Two",
        "What",
        "With",
    ];
    STARTERS.contains(&word)
}

/// Whether a word may be one of a person's name: with a capital, none of a sentence or an office.
fn is_part_of_name(word: &str) -> bool {
    const OFFICES: [&str; 18] = [
        "Ambassador",
        "Chair",
        "Chairperson",
        "Chairperson-in-Office",
        "Commissioner",
        "Director",
        "Foreign",
        "General",
        "Head",
        "High",
        "Minister",
        "Mission",
        "OSCE",
        "President",
        "Prime",
        "Representative",
        "Secretary",
        "Special",
    ];
    let mut characters = word.chars();
    characters.next().is_some_and(char::is_uppercase)
        && characters.clone().any(char::is_lowercase)
        && characters.all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'))
        && !OFFICES.contains(&word)
        && !begins_sentence(word)
}

/// Whether a text of words as in titles names a structure, or a unit by its last word.
fn is_unit(text: &str, last: &str) -> bool {
    const UNITS: [&str; 5] = ["Section", "Unit", "Department", "Programme", "Team"];
    UNITS.contains(&last) || exact::<Structure>(text, None).is_some()
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn leaked_fields_are_told_from_text() {
        let (leaked, rest) = split("912345 Notaries opened a counter.", "Night counter");
        assert_eq!(
            (leaked, rest),
            (vec!["912345"], "Notaries opened a counter.")
        );
        let (leaked, rest) = split("Anna Berg The course ended.", "Course ends");
        assert_eq!((leaked, rest), (vec!["Anna Berg"], "The course ended."));
        let (leaked, _) = split(
            "SDGs SDGs:  4 - Quality education, 5 - Gender equality Ten women",
            "",
        );
        assert_eq!(
            leaked,
            ["SDGs SDGs:  4 - Quality education, 5 - Gender equality"]
        );
        for whole in [
            "129 officials took part in a simulation.",
            "112000 hectares have fallen dry.",
            "Secretary General Fenna Oosterhuis opened a room.",
            "OSCE Mission to Moldova opened a room.",
            "",
        ] {
            assert_eq!(
                split(whole, "Secretary General opens room"),
                (vec![], whole)
            );
        }
    }
}
