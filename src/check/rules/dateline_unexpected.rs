use super::prelude::*;

docs! {
    /// A news item begins with a dateline.
    ///
    /// ## Why
    /// Datelines are the form of press releases; one over a news item often shows that the type of
    /// content is wrong.
    ///
    /// ## Example
    /// A news item that begins `VIENNA, 15 November 2024 –`.
    ///
    /// ## Source
    /// 2 of 78 news items; a note, for some offices write so.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let news_item = item.news.content_type == Some(ContentType::NewsItem);
    if let Some((text, range)) = item.dateline().filter(|_| news_item) {
        let finding = report.text(text, range, "a news item has no dateline");
        finding.help("is it a press release?");
    }
}
