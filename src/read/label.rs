//! The labels of pages and listings: what a line such as `Issued by:` introduces.

use super::lines::{Line, Mark};
use crate::model::Field;

/// What a label introduces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A field of the item.
    Field(Field),
    /// The day of an event, or the day a report was issued.
    Date,
    /// A detail without a field of its own, such as who organized an event.
    Detail,
}

use Meaning::{Date, Detail};

const ISSUED_ON: Meaning = Meaning::Field(Field::IssuedOn);
const ISSUED_BY: Meaning = Meaning::Field(Field::IssuedBy);
const FIELDS_OF_WORK: Meaning = Meaning::Field(Field::FieldsOfWork);
const LOCATIONS: Meaning = Meaning::Field(Field::Locations);
const CONTENT_TYPE: Meaning = Meaning::Field(Field::ContentType);

/// The labels that the OSCE's sites print: the pages of today, the newsroom of 2001 to 2025 in
/// English and Russian, events, reports on sub-domains, oscepa.org and polis.osce.org.
const NAMES: [(&str, Meaning); 20] = [
    ("Issued on", ISSUED_ON),
    ("Issued by", ISSUED_BY),
    ("Fields of work", FIELDS_OF_WORK),
    ("Publishing date", ISSUED_ON),
    ("Content type", CONTENT_TYPE),
    ("Where we are", ISSUED_BY),
    ("What we do", FIELDS_OF_WORK),
    ("Location", LOCATIONS),
    ("Locations", LOCATIONS),
    ("Collections", Detail),
    ("Дата публикации", ISSUED_ON),
    ("Вид контента", CONTENT_TYPE),
    ("Что мы делаем", FIELDS_OF_WORK),
    ("Date", Date),
    ("Source", ISSUED_BY),
    ("Publisher", Detail),
    ("Our work", FIELDS_OF_WORK),
    (ORGANIZER, Detail),
    ("Published", ISSUED_ON),
    ("Date of creation", ISSUED_ON),
];

/// The label that only events have.
const ORGANIZER: &str = "Organized by";

/// The label that Russian listings print without a colon before its value.
const WITHOUT_COLON: &str = "Что мы делаем";

/// A label with what stands behind it on its line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Label<'a> {
    pub(super) meaning: Meaning,
    /// The label as printed, without its colon.
    pub(super) name: &'a str,
    /// The rest of the line; often empty.
    pub(super) value: Line<'a>,
    /// Whether a colon marks it as a label. Without one only what follows can tell.
    pub(super) colon: bool,
}

impl<'a> Label<'a> {
    /// The label that a line begins with, if it is one of the OSCE's.
    pub(super) fn of(line: Line<'a>) -> Option<Self> {
        const LONGEST: usize = 40;
        let head = line.text.as_bytes();
        if !head.first().is_some_and(|first| begins_name(*first)) {
            return None;
        }
        let colon = memchr::memchr(b':', &head[..head.len().min(LONGEST)]);
        let without_colon = || line.text.strip_prefix(WITHOUT_COLON);
        let (name, value) = match colon {
            Some(at) => (&line.text[..at], &line.text[at + 1..]),
            None => match without_colon() {
                Some(value) => (WITHOUT_COLON, value),
                None if head.len() < LONGEST => (line.text, &line.text[head.len()..]),
                None => return None,
            },
        };
        let (name, value) = (name.trim(), value.trim());
        Some(Self {
            meaning: meaning(name)?,
            name,
            value: line.part(value),
            colon: colon.is_some() || !value.is_empty(),
        })
    }

    /// A label that no list knows, where the layout says that it is one: an entry that ends in a
    /// colon, a `<dt>`, an element of a class for labels, or, `among_labels`, a short line such as
    /// `Hits: 1204`.
    pub(super) fn unknown(line: Line<'a>, among_labels: bool) -> Option<Self> {
        const LONGEST: usize = 60;
        const MOST_WORDS: usize = 3;
        let end = line.text.len();
        let most_bytes = 4 * LONGEST;
        if end > most_bytes || (end > LONGEST && line.text.chars().nth(LONGEST).is_some()) {
            return None;
        }
        let (name, value) = line
            .text
            .split_once(':')
            .unwrap_or((line.text, &line.text[end..]));
        let (name, value) = (name.trim(), value.trim());
        let words = || name.split_whitespace().count() <= MOST_WORDS;
        let sentence = || value.ends_with(['.', '!', '?', '”', '"', ':']);
        let is_label = match line.mark {
            Mark::Label => true,
            Mark::Entry { .. } if value.is_empty() => line.text.ends_with(':'),
            Mark::Entry { .. } | Mark::Text => {
                among_labels && !value.is_empty() && words() && !sentence()
            }
            _ => false,
        };
        (is_label && !name.is_empty()).then(|| Self {
            meaning: Detail,
            name,
            value: line.part(value),
            colon: true,
        })
    }

    /// Whether the label at the beginning of a line is that of an event's organizer.
    pub(super) fn names_organizer(line: Line<'_>) -> bool {
        let begin = line.text.as_bytes().get(..ORGANIZER.len());
        begin.is_some_and(|begin| begin.eq_ignore_ascii_case(ORGANIZER.as_bytes()))
            && Label::of(line).is_some_and(|label| label.name.len() == ORGANIZER.len())
    }
}

/// Whether a label can begin with this byte.
fn begins_name(first: u8) -> bool {
    const BEGINS: [bool; 256] = {
        let mut begins = [false; 256];
        let mut next = 0;
        while next < NAMES.len() {
            let first = NAMES[next].0.as_bytes()[0];
            begins[first as usize] = true;
            begins[first.to_ascii_lowercase() as usize] = true;
            next += 1;
        }
        begins
    };
    BEGINS[usize::from(first)]
}

fn meaning(name: &str) -> Option<Meaning> {
    let first = name.as_bytes().first();
    let other_spaces = !name.is_ascii();
    let same = |known: &str| {
        known.eq_ignore_ascii_case(name)
            || (other_spaces
                && known.as_bytes().first() == first
                && known.split(' ').eq(name.split_whitespace()))
    };
    NAMES
        .iter()
        .find(|(known, _)| same(known))
        .map(|(_, meaning)| *meaning)
}
