use super::prelude::*;

docs! {
    /// The title is longer than the limit.
    ///
    /// ## Why
    /// Lists and search results cut it. Reports have long titles by form and are not looked at.
    ///
    /// ## Example
    /// A title of more than 120 characters, the limit that `title-limit` of the settings has by
    /// default.
    ///
    /// ## Source
    /// 80 of 426 titles; the longest has 190 characters, half have 87 or fewer. Off by default.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let limit = item.settings.title_limit as usize;
    let report_by_form = matches!(
        item.news.content_type,
        Some(ContentType::DailyReport | ContentType::SpotReport | ContentType::WeeklyReport)
    );
    let Some(title) = item.title().filter(|it| it.text.len() > limit && !report_by_form) else {
        return;
    };
    let length = title.text.chars().count();
    if length > limit {
        let message = format!("the title has {length} characters, the limit is {limit}");
        report.field(Field::Title, message);
    }
}
