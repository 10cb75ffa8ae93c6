use super::prelude::*;

docs! {
    /// The language of the texts is not given.
    ///
    /// ## Why
    /// Screen readers, search engines and translations go by it. Off by default: a page copied as
    /// text does not say.
    ///
    /// ## Example
    /// An item without `language`; where the text is clear, the help names what it reads as.
    ///
    /// ## Source
    /// WCAG 2.2, success criterion 3.1.1.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    if item.news.language.is_some() {
        return;
    }
    let finding = report.field(Field::Language, "the language is not given");
    if let Some(reads) = item.reads {
        finding.help(format!("the text reads as {}", reads.name()));
    }
}
