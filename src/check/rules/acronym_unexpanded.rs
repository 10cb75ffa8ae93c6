use super::prelude::*;
use crate::check::lexicon::Meaning;

docs! {
    /// An acronym of the OSCE is nowhere written out.
    ///
    /// ## Why
    /// Newsrooms outside know OSCE, UN, EU and NATO, but not HCNM.
    ///
    /// Title, summary and body count together. An acronym in brackets behind its words is written
    /// out, and that of the issuer needs no words: its name stands over the item.
    ///
    /// ## Example
    /// `ODIHR` in an item that nowhere says `Office for Democratic Institutions and Human Rights`.
    ///
    /// ## Source
    /// 43 of 426 titles and summaries, which is why it is a note.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    for (number, found) in item.phrases.iter().enumerate() {
        let Meaning::Acronym(structure) = found.phrase.meaning else {
            continue;
        };
        let mut others = item.phrases.iter().enumerate();
        let known = item.news.issued_by.contains(&structure)
            || others.any(|(other, it)| match it.phrase.meaning {
                Meaning::Spelt(spelt) => spelt == structure,
                Meaning::Acronym(again) => {
                    again == structure && (other < number || bracketed(item, it))
                }
                _ => false,
            });
        if known || found.quoted {
            continue;
        }
        let text = item.texts[found.text];
        let message = format!("“{}” is nowhere written out", &text.text[found.range()]);
        let finding = report.text(text, found.range(), message);
        finding.help(format!("it stands for “{structure}”"));
    }
}

fn bracketed(item: &Item<'_>, found: &crate::check::context::Found) -> bool {
    let text = item.texts[found.text];
    let before = found.at.checked_sub(1).map_or("", |index| text.word(index));
    before == "(" && matches!(text.word(found.at + 1), ")" | ",")
}
