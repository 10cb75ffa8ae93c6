use super::prelude::*;
use crate::check::lexicon::Meaning;

docs! {
    /// A name of the OSCE's own bodies is not quite right.
    ///
    /// ## Why
    /// The host's name for a body is a matter of mandate: it is the Mission *in* Kosovo.
    ///
    /// In titles a short form may have another preposition. Names of field operations count only
    /// behind `OSCE`: the UN has missions too. Quotations are left alone.
    ///
    /// ## Example
    /// `OSCE Mission to Kosovo`, `Forum for Security Cooperation`, `Office of Democratic
    /// Institutions and Human Rights`.
    ///
    /// ## Source
    /// 4 places in 426 records; the names in the vocabulary.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    for found in item.phrases.iter().filter(|found| !found.quoted && item.english) {
        let Meaning::NearMiss { right, preposition } = &found.phrase.meaning else {
            continue;
        };
        let text = item.texts[found.text];
        if !(*preposition && text.role == Role::Title) {
            let message = format!("the name is {right}");
            report.text(text, found.range(), message).fix(&**right);
        }
    }
}
