use super::prelude::*;

docs! {
    /// The texts are in another language than the item says.
    ///
    /// ## Why
    /// Screen readers read it aloud in the wrong language, and readers of a language meet what they
    /// cannot read. The path of an address is no proof: pages under `/sq/`, `/uk/` and `/ru/` often
    /// carry English.
    ///
    /// At least 12 words must be there, and one language stand out among them; names and single
    /// words of another language do not count.
    ///
    /// ## Example
    /// Language `sq`, and the text is English.
    ///
    /// ## Source
    /// 5 of 65 item pages.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let (Some(code), Some(reads)) = (item.news.language, item.reads) else {
        return;
    };
    if !reads.fits(code) {
        let message = format!("the language is given as “{code}”, the text reads as {}", reads.name());
        report.field(Field::Language, message);
    }
}
