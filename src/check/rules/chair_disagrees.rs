use super::prelude::*;
use crate::vocabulary::{Chair, Chairpersonship, Language, ParticipatingState};

docs! {
    /// The OSCE Chairpersonship is given to a State that did not hold it on the day of issue.
    ///
    /// ## Why
    /// The Chair changes on 1 January, and texts of January are made from those of December.
    ///
    /// Words such as `incoming`, `former` or `future` near it, or a year, say that another time is
    /// meant; then nothing is found, nor in a quotation, nor where the day of issue is not known.
    ///
    /// ## Example
    /// `the Finnish OSCE Chairpersonship` in an item of February 2026.
    ///
    /// ## Source
    /// The list of Chairpersonships in the vocabulary.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    const REACH: usize = 5;
    let on = item.news.issued_on.and_then(Chairpersonship::on);
    let Some(Chair::State(right)) = on.map(|term| term.chair) else {
        return;
    };
    for text in item.english() {
        for (index, token) in text.with(Senses::CHAIR) {
            let word = text.of(token);
            let office = word.ends_with("ship") && token.shape.has(Shape::CAPITAL);
            let other_time =
                text.near(index, REACH, Senses::OTHER_TIME) || text.near_year(index, REACH);
            if !office || other_time || token.shape.has(Shape::QUOTED) {
                continue;
            }
            let from = index.saturating_sub(2);
            let named = (from..index).rev().find_map(|at| Some((at, state(text.bare(at))?)));
            // `OSCE Chairpersonship of …` can go on in many ways; only what stands before counts.
            if let Some((at, state)) = named.filter(|(_, state)| *state != right)
                && (at..index).any(|at| text.word(at) == "OSCE" || at + 1 == index)
            {
                let range = text.stretch(at, index);
                let message = format!("the Chair was with {right} on the day of issue, not {state}");
                report.text(text, range, message);
            }
        }
    }
}

/// The State that an adjective or a name of one word means.
fn state(word: &str) -> Option<ParticipatingState> {
    let capital = word.starts_with(char::is_uppercase);
    ParticipatingState::ALL.iter().copied().find(|state| {
        capital
            && (state.adjectives().contains(&word) || state.label(Language::English) == word)
    })
}
