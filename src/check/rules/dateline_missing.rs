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
    let Some(first) = item.body().next() else {
        return;
    };
    let capitals = first.tokens.first().is_some_and(|it| it.shape.has(Shape::CAPITALS));
    let dash = first.text.chars().take(60).any(|c| matches!(c, '–' | '—' | '-'));
    let begun = capitals && dash && !first.text.starts_with("OSCE");
    if !begun {
        let finding = report.field(Field::Dateline, "the press release has no dateline");
        finding.help("it begins with place and day: VIENNA, 15 November 2024 –");
    }
}
