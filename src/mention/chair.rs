//! The Chairpersonship, and which State holds it.

use super::Form;
use super::meaning::Meaning;
use super::scene::Scene;
use super::surroundings::{self as around, Owner};
use crate::vocabulary::{Chair, Chairpersonship, Country, ParticipatingState};

/// How the chair was named, and who holds it.
pub(super) struct Named {
    pub(super) form: Form,
    pub(super) holder: Option<ParticipatingState>,
}

/// Reads a word of the chair.
pub(super) fn read(scene: &Scene<'_>, at: usize) -> Option<Named> {
    let text = scene.text;
    let hit = scene.hits[at];
    let written = &text[hit.start..hit.end];
    let owner = around::owner(text, hit.start);
    let holder = holder_before(scene, at);
    let full = written.ends_with("ffice") || written == "CiO";
    let ours = owner == Owner::Osce || text[hit.end..].starts_with(" of the OSCE");
    let office = written.ends_with("ship");
    let meant = if full {
        owner != Owner::OtherBody || ours || holder.is_some()
    } else if office {
        let capital = around::is_capitalized(written);
        let free = owner == Owner::Nobody || holder.is_some();
        let foreign = around::is_of_another(text, hit.end) && holder_behind(scene, at).is_none();
        ours || !foreign && free && (capital || holder.is_some() && scene.is_of_the_osce())
    } else {
        let tail = &text[hit.end..];
        // "Swiss Chair presents its programme to the OSCE", but "Tajik Chairman" may be anyone's.
        let held = matches!(written, "Chair" | "Chairperson") && holder.is_some();
        let free = held && scene.is_of_the_osce()
            || around::is_capitalized(written) && has_representative(tail);
        (owner == Owner::Osce || owner != Owner::OtherBody && free) && !tail.starts_with(" of ")
    };
    if !meant {
        return None;
    }
    let chair = holder
        .or_else(|| holder_behind(scene, at))
        .or_else(|| by_time(scene, at));
    let form = if written == "CiO" {
        Form::Abbreviation
    } else {
        Form::Name
    };
    Some(Named {
        form,
        holder: chair,
    })
}

/// Whether a Chair is the one who sends representatives: "the Chair's Special Representative".
fn has_representative(tail: &str) -> bool {
    let tail = ["'s ", "’s "].iter().find_map(|end| tail.strip_prefix(end));
    tail.is_some_and(|tail| {
        ["Special ", "Personal "]
            .iter()
            .any(|word| tail.starts_with(word))
    })
}

fn state_of(meaning: Meaning) -> Option<ParticipatingState> {
    match meaning {
        Meaning::Country(Country::ParticipatingState(state), _)
        | Meaning::Adjective(Country::ParticipatingState(state)) => Some(state),
        _ => None,
    }
}

/// "the Albanian Chairmanship", "Malta's 2024 OSCE Chairpersonship".
fn holder_before(scene: &Scene<'_>, at: usize) -> Option<ParticipatingState> {
    let before = scene.hits.get(at.checked_sub(1)?)?;
    let between = scene.text.get(before.end..scene.hits[at].start)?;
    let rest = between.trim_start_matches("'s").trim_start_matches("’s");
    let possessive = rest.len() < between.len() || between.starts_with(['\'', '’']);
    let words_fit = rest.starts_with([' ', '\'', '’'])
        && rest.split([' ', '\'', '’']).all(|word| {
            matches!(
                word,
                "" | "OSCE" | "CSCE" | "and" | "year-long" | "upcoming" | "incoming"
            ) || year(word).is_some()
        });
    let adjective = matches!(before.meaning, Meaning::Adjective(_));
    // "Finland Chairpersonship", "Finland 2025 Chairpersonship", but not "visits Finland, Chair".
    let beside = rest == " " || year(rest.trim()).is_some();
    (words_fit && (adjective || possessive || beside || rest.contains("OSCE")))
        .then(|| state_of(before.meaning))
        .flatten()
}

/// "the Chairmanship of Kazakhstan".
fn holder_behind(scene: &Scene<'_>, at: usize) -> Option<ParticipatingState> {
    let next = scene.hits.get(at + 1)?;
    let between = scene.text.get(scene.hits[at].end..next.start)?;
    matches!(between, " of " | " of the " | " by ")
        .then(|| state_of(next.meaning))
        .flatten()
}

/// The State of the year that stands beside, else of the day.
fn by_time(scene: &Scene<'_>, at: usize) -> Option<ParticipatingState> {
    let text = scene.text;
    let hit = scene.hits[at];
    let behind = around::after(text, hit.end).word;
    let before = around::before(text, scene.with_osce(hit.start));
    let word = before.map_or("", |before| before.word);
    let named = year(behind).or_else(|| year(word));
    let chair = match (named, scene.on) {
        (Some(year), _) => Chairpersonship::ALL.iter().find(|term| term.year == year)?,
        (None, Some(on)) => {
            let term = Chairpersonship::on(on)?;
            let shift = match word {
                "incoming" | "Incoming" | "upcoming" | "next" | "future" => 1,
                "outgoing" | "Outgoing" | "former" | "Former" | "previous" | "past" => return None,
                _ => 0,
            };
            Chairpersonship::ALL
                .iter()
                .find(|other| other.year == term.year + shift)?
        }
        (None, None) => return None,
    };
    match chair.chair {
        Chair::State(state) => Some(state),
        _ => None,
    }
}

fn year(word: &str) -> Option<i32> {
    let year = word.parse().ok()?;
    (word.len() == 4 && (1991..2100).contains(&year)).then_some(year)
}
