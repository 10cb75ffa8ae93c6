use super::prelude::*;
use crate::check::claims::claims;

docs! {
    /// The title gives another number than the text for the same thing.
    ///
    /// ## Why
    /// Titles of series are made from the last one, and the number is forgotten.
    ///
    /// An ordinal is compared with those before the same word; any other number only where the
    /// words around it are the same too. Nothing is found where the text gives the title's number
    /// anywhere for the same thing, so a text may speak of the meeting before.
    ///
    /// ## Example
    /// `114th meeting` in the title, `113th meeting` in the text.
    ///
    /// ## Source
    /// Seen on a page of a joint commission.
}

/// How many words must be the same around a number that is no ordinal.
const ALIKE: usize = 3;

/// How many numbers of the title are compared, the first ones.
const MOST: usize = 100;

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let Some(title) = item.title() else {
        return;
    };
    let texts = || item.texts.iter().copied().filter(|text| text.role != Role::Title);
    for claim in claims(title).filter(|claim| claim.value.is_some()).take(MOST) {
        let same_noun = |noun: &str| noun.eq_ignore_ascii_case(claim.noun);
        let agreed = texts()
            .flat_map(claims)
            .any(|other| same_noun(other.noun) && other.agrees(&claim));
        if agreed {
            continue;
        }
        let pairs = texts().flat_map(|text| claims(text).map(move |other| (text, other)));
        let other = pairs
            .filter(|(_, other)| other.value.is_some() && other.ordinal == claim.ordinal)
            .find(|(text, other)| {
                let alike = claim.likeness(title, other, *text);
                alike >= ALIKE || (claim.ordinal && same_noun(other.noun))
            });
        if let Some((text, other)) = other {
            let (here, there) = (title.word(claim.at), text.word(other.at));
            let noun = claim.noun;
            let range = title.tokens[claim.at].range();
            let message = format!("the title has “{here} {noun}”, the text “{there} {noun}”");
            report.text(title, range, message).suggest(there);
        }
    }
}
