use super::prelude::*;
use crate::check::claims::claims;
use crate::words;

docs! {
    /// Women and men in brackets do not add up to the number before them.
    ///
    /// ## Why
    /// The OSCE reports who took part by sex, and readers do add up.
    ///
    /// Only a bracket that holds numbers of both women (or girls) and men (or boys), and nothing
    /// else that is counted, is looked at, and only after an exact number.
    ///
    /// ## Example
    /// `16 officers (3 women, 12 men)`.
    ///
    /// ## Source
    /// Four such brackets in 426 records, all right.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    for text in item.english().filter(|it| it.seen.senses.has(Senses::GENDER)) {
        for claim in claims(text).filter(|claim| claim.is_exact() && !claim.ordinal) {
            let open = claim.noun_at + 1;
            let Some(total) = claim.value.filter(|_| text.word(open) == "(") else {
                continue;
            };
            let Some((sum, close)) = sum(text, open) else {
                continue;
            };
            if sum != total {
                let range = text.stretch(claim.at, close);
                let noun = claim.noun;
                let message = format!("the bracket adds up to {sum}, not to {total} {noun}");
                report.text(text, range, message);
            }
        }
    }
}

/// What the numbers in a bracket add up to, and where it closes.
fn sum(text: Text<'_>, open: usize) -> Option<(u64, usize)> {
    const LONGEST: usize = 12;
    let (mut sum, mut women, mut men) = (0u64, false, false);
    let mut pending = None;
    for index in open + 1..open + LONGEST {
        let token = text.tokens.get(index)?;
        let word = text.of(token);
        match word {
            ")" => return (women && men && pending.is_none()).then_some((sum, index)),
            "and" | "," | "were" | "of" | "them" => continue,
            _ => {}
        }
        if token.senses.has(Senses::NUMBER) {
            let number = words::number(word).filter(|_| pending.is_none())?;
            pending = Some(number);
        } else if token.senses.has(Senses::GENDER) {
            sum = sum.checked_add(pending.take()?)?;
            women |= matches!(word, "women" | "girls" | "female" | "females");
            men |= matches!(word, "men" | "boys" | "male" | "males");
        } else {
            return None;
        }
    }
    None
}
