use super::prelude::*;
use crate::check::lexicon::Meaning;
use crate::vocabulary::Language;

docs! {
    /// A structure is called by a name that it had given up by the day of issue.
    ///
    /// ## Why
    /// Names of field operations change with their mandates, and texts are made from older ones.
    ///
    /// History may use the old name, so this is a note, and where a year or a word such as
    /// `former` or `then` stands near, nothing is found. Labels are another matter: they are
    /// retroactive.
    ///
    /// ## Example
    /// `the OSCE Centre in Bishkek` in an item of 2024.
    ///
    /// ## Source
    /// The former names in the vocabulary.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    const REACH: usize = 8;
    let Some(on) = item.news.issued_on.filter(|_| item.english) else {
        return;
    };
    for found in item.phrases.iter().filter(|found| !found.quoted) {
        let Meaning::FormerStructure { structure, until } = &found.phrase.meaning else {
            continue;
        };
        let text = item.texts[found.text];
        let history = text.near(found.at, REACH, Senses::OTHER_TIME)
            || text.near_year(found.at, REACH)
            || text.near_year(found.last, REACH);
        if on <= until.latest() || history {
            continue;
        }
        let range = found.range();
        let today = structure.label(Language::English);
        let message = format!("“{}” is the name until {until}", &text.text[range.clone()]);
        report
            .text(text, range, message)
            .help(format!("today it is the {today}"));
    }
}
