//! The words around a place in a text.

use memchr::{memchr3, memrchr2};

use super::exceptions::OTHER_BODIES;

/// A word next to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Beside<'t> {
    /// The word without punctuation and without a possessive ending; empty where there is none.
    pub(super) word: &'t str,
    /// What joins it to the place: a blank, a hyphen or a slash; anything else is a break.
    pub(super) joint: char,
    /// Whether the word before is a possessive, or the place before the word after.
    pub(super) possessive: bool,
    /// The first byte of the word.
    pub(super) start: usize,
}

const POSSESSIVES: [&str; 2] = ["'s", "’s"];

/// Words are not looked at beyond this many bytes, so that a text without blanks costs no more.
const LONGEST: usize = 64;

fn is_opening(c: char) -> bool {
    matches!(c, '(' | '[' | '"' | '“' | '‘' | '\'' | '«')
}

/// The character boundary at or before a byte.
pub(super) fn boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The word before a place, if nothing but a blank, a hyphen or a slash is between them.
pub(super) fn before(text: &str, at: usize) -> Option<Beside<'_>> {
    let joint = *text.as_bytes()[..at].last()?;
    if !matches!(joint, b' ' | b'-' | b'/') {
        return None;
    }
    let joint = char::from(joint);
    let window = boundary(text, at.saturating_sub(LONGEST));
    let head = &text[..at - 1];
    let blank = memrchr2(b' ', b'/', &head.as_bytes()[window..]);
    let start = blank.map_or(window, |blank| window + blank + 1);
    let word = head[start..].trim_start_matches(is_opening);
    let start = head.len() - word.len();
    let without = |endings: [&str; 2]| endings.iter().find_map(|ending| word.strip_suffix(ending));
    let plain = match word.chars().next_back()? {
        ',' | ';' | ':' | '!' | '?' | ')' | '”' | '"' | '–' | '—' => return None,
        '.' if !is_abbreviation(word) => return None,
        's' => without(POSSESSIVES),
        '\'' | '’' => without(["s'", "s’"]),
        _ => None,
    };
    Some(Beside {
        word: plain.unwrap_or(word),
        joint,
        possessive: plain.is_some(),
        start,
    })
    .filter(|beside| !beside.word.is_empty())
}

/// The word after a place; its joint is the first character there, or `\0` at the end.
pub(super) fn after(text: &str, at: usize) -> Beside<'_> {
    let tail = &text[at..boundary(text, (at + LONGEST).min(text.len()))];
    let rest = POSSESSIVES
        .iter()
        .find_map(|ending| tail.strip_prefix(ending));
    let possessive = rest.is_some();
    let length = tail.len();
    let tail = rest.unwrap_or(tail);
    let joint = tail.chars().next().unwrap_or('\0');
    let mut start = at + length - tail.len();
    let mut word = "";
    if matches!(joint, ' ' | '-' | '/') {
        start += 1;
        let tail = &tail[1..];
        let end = memchr3(b' ', b'-', b'/', tail.as_bytes()).unwrap_or(tail.len());
        word = tail[..end].trim_end_matches(|c: char| !c.is_alphanumeric());
        for ending in POSSESSIVES {
            word = word.strip_suffix(ending).unwrap_or(word);
        }
    }
    Beside {
        word,
        joint,
        possessive,
        start,
    }
}

/// Whether a sentence, or the text, begins at a place.
pub(super) fn begins_sentence(text: &str, at: usize) -> bool {
    let head = text[..at].trim_end_matches(is_opening).trim_end();
    match head.chars().next_back() {
        None => true,
        Some('.') => {
            let window = &head[boundary(head, head.len().saturating_sub(LONGEST))..];
            !is_abbreviation(window.rsplit(' ').next().unwrap_or_default())
        }
        Some(last) => matches!(last, '!' | '?' | ':' | '–' | '—' | '•' | '|'),
    }
}

fn is_abbreviation(word: &str) -> bool {
    super::exceptions::TITLES.contains(&word) || word.trim_end_matches('.').contains('.')
}

pub(super) fn is_capitalized(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// Whether a word stands in a text as such.
pub(super) fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        !text[..at].ends_with(char::is_alphanumeric)
            && !text[at + word.len()..].starts_with(char::is_alphanumeric)
    })
}

/// Whether a word of a text begins with one of some beginnings in small letters.
pub(super) fn begins_word(text: &str, beginnings: &[&str]) -> bool {
    let begins = |word: &str, with: &str| {
        let head = word.as_bytes().get(..with.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(with.as_bytes()))
    };
    text.split(|c: char| !c.is_alphanumeric() && c != '-')
        .any(|word| beginnings.iter().any(|with| begins(word, with)))
}

/// Whose the thing at a place is, by the words before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// "OSCE Mission", "OSCE's Mission", "OSCE Deputy Secretary General".
    Osce,
    /// Nobody is named.
    Nobody,
    /// A body that is known not to be ours: "NATO Secretary General".
    OtherBody,
    /// Any other capitalized word: "Advisory Mission".
    OtherWord,
}

/// The byte where "OSCE" begins, if it stands right before a place.
pub(super) fn osce_before(text: &str, at: usize) -> Option<usize> {
    // Most words are told from it by their last letter; others may be possessives.
    let last = text.as_bytes()[at.checked_sub(2)?];
    if last.is_ascii() && !matches!(last, b'E' | b's' | b'\'') {
        return None;
    }
    let beside = before(text, at)?;
    is_osce(beside.word).then_some(beside.start)
}

fn is_osce(word: &str) -> bool {
    matches!(word, "OSCE" | "CSCE" | "OSZE" | "ОБСЕ" | "ОБСЄ")
}

/// Whose the thing at a place is.
pub(super) fn owner(text: &str, at: usize) -> Owner {
    let mut at = at;
    loop {
        let Some(beside) = before(text, at) else {
            return Owner::Nobody;
        };
        if is_osce(beside.word) {
            return Owner::Osce;
        }
        let is_year =
            beside.word.len() == 4 && beside.word.bytes().all(|byte| byte.is_ascii_digit());
        if is_year || is_modifier(beside.word) {
            at = beside.start;
            continue;
        }
        return if !is_capitalized(beside.word) {
            Owner::Nobody
        } else if beside.possessive || OTHER_BODIES.contains(&beside.word) {
            Owner::OtherBody
        } else if is_free(beside.word) {
            Owner::Nobody
        } else {
            Owner::OtherWord
        };
    }
}

/// Whether a word can stand between the owner and the thing.
#[rustfmt::skip]
fn is_modifier(word: &str) -> bool {
    matches!(word,
        "Deputy" | "deputy" | "Acting" | "acting" | "new" | "New" | "former" | "Former" | "incoming"
        | "Incoming" | "outgoing" | "Outgoing" | "Vice" | "then"
    )
}

/// Whether a capitalized word begins a phrase and owns nothing.
#[rustfmt::skip]
fn is_free(word: &str) -> bool {
    matches!(word,
        "The" | "A" | "An" | "This" | "In" | "At" | "By" | "With" | "From" | "For" | "To" | "Of"
        | "And" | "As" | "On" | "Our" | "Former" | "When" | "If" | "While" | "After" | "Before"
        | "Under" | "Through"
    )
}

/// Whether "of another body" follows: "Secretary General of the Council of Europe", "of the OSCE
/// Parliamentary Assembly".
pub(super) fn is_of_another(text: &str, at: usize) -> bool {
    let Some(tail) = text[at..].strip_prefix(" of ") else {
        return false;
    };
    let tail = tail.strip_prefix("the ").unwrap_or(tail);
    let word = tail
        .split(|c: char| !c.is_alphanumeric())
        .next()
        .unwrap_or_default();
    let behind = tail[word.len()..].trim_start();
    let assembly = behind.starts_with("Parliamentary Assembly") || behind.starts_with("PA");
    is_capitalized(word) && (!is_osce(word) || assembly)
}
