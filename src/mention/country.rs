//! Whether the name, or the adjective, of a State means it.

use memchr::memrchr;

use super::exceptions as rows;
use super::lexicon::Hit;
use super::meaning::Meaning;
use super::scene::Scene;
use super::surroundings::{self as around, Beside, is_capitalized};
use super::{Confidence, Term};
use crate::vocabulary::{Country, ParticipatingState as S, Partner};

/// What the name of a country means at its place; nothing where it is another's name.
pub(super) fn named(scene: &Scene<'_>, at: usize, country: Country) -> Option<(Term, Confidence)> {
    let text = scene.text;
    let hit = scene.hits[at];
    let written = &text[hit.start..hit.end];
    if written == "US" && (text[hit.end..].starts_with('$') || scene.facts.is_shouting())
        || rows::ALSO_PERSONS.contains(&written) && is_person(scene, at)
        || country == S::Georgia.into() && is_us_state(scene, hit)
    {
        return None;
    }
    if is_dateline(text, hit, country) {
        return Some((Term::Capital(country), Confidence::CityOnly));
    }
    let confidence = if is_affiliation(text, hit) {
        Confidence::Affiliation
    } else {
        Confidence::Named
    };
    Some((Term::Country(country), confidence))
}

fn is_person(scene: &Scene<'_>, at: usize) -> bool {
    let text = scene.text;
    let hit = scene.hits[at];
    let last = at.checked_sub(1).map_or(0, |last| scene.hits[last].end);
    let next = scene.hits.get(at + 1).map_or(text.len(), |next| next.start);
    if let Some(before) = around::before(text, hit.start) {
        let word = before.word;
        if rows::TITLES.contains(&word) {
            return true;
        }
        if matches!(word, "in" | "to" | "from" | "between" | "within" | "across") {
            return false;
        }
        let name = is_capitalized(word)
            && before.joint == ' '
            && !before.possessive
            && word.len() > 2
            && word.chars().skip(1).all(|c| !c.is_uppercase());
        if around::begins_sentence(text, before.start) {
            if rows::GIVEN_NAMES.contains(&word) {
                return true;
            }
        } else if name
            && !rows::ROLES.contains(&word)
            && last != before.start + word.len()
            && !scene.facts.is_title_case()
        {
            return true;
        }
    }
    let after = around::after(text, hit.end);
    after.joint == ' '
        && !after.possessive
        && is_capitalized(after.word)
        && after.word.chars().nth(1).is_some_and(char::is_lowercase)
        && !rows::ROLES.contains(&after.word)
        && next != after.start
        && !scene.facts.is_title_case()
}

/// Whether "Georgia" is the state of the United States.
fn is_us_state(scene: &Scene<'_>, hit: Hit) -> bool {
    let text = scene.text;
    let tail = text[hit.end..].trim_start_matches([',', ' ', '(']);
    if ["USA", "U.S.", "United States"]
        .iter()
        .any(|name| tail.starts_with(name))
        && text[hit.end..].starts_with([',', '('])
    {
        return true;
    }
    let head = &text[..hit.start];
    if [
        "state of ",
        "State of ",
        "Atlanta, ",
        "Savannah, ",
        "Augusta, ",
    ]
    .iter()
    .any(|words| head.ends_with(words))
    {
        return true;
    }
    scene.facts.is_of_us_georgia()
}

/// Whether a State with the name of its capital is the city of a dateline: "MONACO, 5 July 2012".
fn is_dateline(text: &str, hit: Hit, country: Country) -> bool {
    let written = &text[hit.start..hit.end];
    let Country::ParticipatingState(state) = country else {
        return false;
    };
    if !state
        .capital()
        .is_some_and(|capital| capital.eq_ignore_ascii_case(written))
    {
        return false;
    }
    let head = text[..hit.start].trim_end_matches([' ', '/']);
    let alone = head.len() < 80 && !head.contains(char::is_lowercase);
    let tail = text[hit.end..].trim_start_matches([',', ' ', '/']);
    let dated = tail.starts_with(|c: char| c.is_ascii_digit())
        || ["(OSCE)", "– ", "— ", "- "]
            .iter()
            .any(|dash| tail.starts_with(dash));
    alone && dated
}

/// Whether a State stands behind a person as where they come from: "(MP, Georgia)".
fn is_affiliation(text: &str, hit: Hit) -> bool {
    let window = hit.start.saturating_sub(30);
    let Some(open) = memrchr(b'(', &text.as_bytes()[window..hit.start]) else {
        return false;
    };
    let inside = &text[window + open + 1..hit.start];
    let role = inside
        .trim_end_matches([' ', ',', '-', '–', '/', ';'])
        .trim_end_matches(" from")
        .trim_end_matches([' ', ',']);
    if matches!(
        role,
        "MP" | "MPs" | "Senator" | "Sen." | "M.P." | "Deputy" | "Head of Delegation"
    ) {
        return true;
    }
    let tail = &text[hit.end..];
    inside.is_empty() && (tail.starts_with(", MP)") || tail.starts_with(", Senator)"))
}

/// Whether an adjective means its country, and not a language or a people.
pub(super) fn adjective(scene: &mut Scene<'_>, at: usize, country: Country) -> bool {
    let text = scene.text;
    let hit = scene.hits[at];
    if text[..hit.start].ends_with("non-") || text[..hit.start].ends_with("Non-") {
        return false;
    }
    if country == Partner::Egypt.into() && scene.facts.names_balkan_peoples() {
        return false;
    }
    let before = around::before(text, hit.start);
    if is_language(scene, at, before) {
        scene.language_end = Some(hit.end);
        return false;
    }
    !is_people(scene, at, before)
}

/// A language that is no adjective; it makes adjectives beside it languages.
pub(super) fn language(scene: &mut Scene<'_>, at: usize) {
    let hit = scene.hits[at];
    if is_language(scene, at, around::before(scene.text, hit.start)) {
        scene.language_end = Some(hit.end);
    }
}

/// How far an enumeration is followed.
const DEPTH: u32 = 8;

const JOINTS: [&str; 6] = [", ", " and ", ", and ", " or ", "/", " & "];

/// The adjective that follows in an enumeration.
fn next_of_list(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let hit = scene.hits[at];
    let next = scene.hits.get(at + 1)?;
    let joined = JOINTS.contains(&scene.text.get(hit.end..next.start)?);
    let kind = matches!(next.meaning, Meaning::Adjective(_) | Meaning::People);
    (joined && kind).then_some(at + 1)
}

/// Whether an adjective belongs to a people: it, or the last of its enumeration, stands before a
/// word of the table, or it follows another people as in "Kosovo Serbs and Albanians".
fn is_people(scene: &Scene<'_>, at: usize, before: Option<Beside<'_>>) -> bool {
    let hit = scene.hits[at];
    if before.is_some_and(|before| {
        !before.possessive
            && rows::BEFORE_ADJECTIVE
                .iter()
                .any(|row| row.text == before.word)
    }) {
        return true;
    }
    let follows = hit.plural
        && at.checked_sub(1).is_some_and(|last| {
            let last = scene.hits[last];
            last.meaning == Meaning::People && JOINTS.contains(&&scene.text[last.end..hit.start])
        });
    follows || stands_before_row(scene, at, DEPTH)
}

fn stands_before_row(scene: &Scene<'_>, at: usize, depth: u32) -> bool {
    let after = around::after(scene.text, scene.hits[at].end);
    rows::BEHIND_ADJECTIVE
        .iter()
        .any(|row| row.text == after.word)
        || depth > 0
            && next_of_list(scene, at).is_some_and(|next| stands_before_row(scene, next, depth - 1))
}

/// Whether an adjective is a language in "in Russian", "into Albanian and Serbian".
fn is_language(scene: &Scene<'_>, at: usize, before: Option<Beside<'_>>) -> bool {
    let text = scene.text;
    let hit = scene.hits[at];
    if hit.plural {
        return false;
    }
    let led = before.is_some_and(|before| matches!(before.word, "in" | "In" | "into"));
    let follows = scene
        .language_end
        .is_some_and(|end| end <= hit.start && JOINTS.contains(&&text[end..hit.start]));
    (led || follows) && ends_as_noun(scene, at, DEPTH)
}

/// Whether nothing that an adjective could describe follows.
fn ends_as_noun(scene: &Scene<'_>, at: usize, depth: u32) -> bool {
    if let Some(next) = next_of_list(scene, at).filter(|_| depth > 0) {
        return ends_as_noun(scene, next, depth - 1);
    }
    let after = around::after(scene.text, scene.hits[at].end);
    match after.joint {
        ' ' => matches!(
            after.word,
            "and"
                | "or"
                | "on"
                | "for"
                | "at"
                | "by"
                | "with"
                | "to"
                | "as"
                | "is"
                | "was"
                | "are"
                | "were"
                | "here"
                | "about"
                | "only"
                | "in"
                | "from"
                | "will"
                | "has"
                | ""
                | "during"
        ),
        '-' | '/' => false,
        '\'' | '’' => false,
        _ => true,
    }
}
