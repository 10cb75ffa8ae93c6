use super::prelude::*;

docs! {
    /// A press release has no dateline.
    ///
    /// ## Why
    /// News agencies take place and day from it.
    ///
    /// ## Example
    /// A press release that begins `The Chair said today …`.
    ///
    /// ## Source
    /// 197 of 199 press releases have one. Other languages and reports follow no such habit.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let press_release = item.news.content_type == Some(ContentType::PressRelease);
    if !press_release || item.news.dateline.is_some() || !item.english {
        return;
    }
    if item.body().next().is_some() {
        let finding = report.field(Field::Dateline, "the press release has no dateline");
        finding.help("it begins with place and day: VIENNA, 15 November 2024 –");
    }
}
