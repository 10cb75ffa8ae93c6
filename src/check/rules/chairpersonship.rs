use super::prelude::*;
use chrono::Datelike;

docs! {
    /// The Chair is called Chairmanship, or Chairman-in-Office, after 2023.
    ///
    /// ## Why
    /// The OSCE has called it Chairpersonship since 2024.
    ///
    /// Documents and history keep the old word, so this is a note, and where a year or a word such
    /// as `former` stands near, nothing is found. Quotations are left alone.
    ///
    /// ## Example
    /// `the Maltese OSCE Chairmanship` in an item of 2024.
    ///
    /// ## Source
    /// The newsroom's label for items of 2024 on; before, `OSCE Chairmanship`.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    const REACH: usize = 5;
    let recent = item.news.issued_on.is_some_and(|on| on.year() >= 2024);
    for text in item.english().filter(|_| recent) {
        for (index, token) in text.with(Senses::CHAIR) {
            let word = text.bare(index);
            let old = word.starts_with("Chairman") && !token.shape.has(Shape::QUOTED);
            let history =
                text.near(index, REACH, Senses::OTHER_TIME) || text.near_year(index, REACH);
            if old && !history {
                let right = word.replace("Chairman", "Chairperson");
                let start = token.range().start;
                let message = format!("since 2024 it is “{right}”");
                report
                    .text(text, start..start + word.len(), message)
                    .suggest(right);
            }
        }
    }
}
