use super::prelude::*;

docs! {
    /// The title ends with a full stop.
    ///
    /// ## Why
    /// A title is no sentence.
    ///
    /// ## Example
    /// `Officers train in Bishkek.` An abbreviation (`U.S.`, `etc.`) keeps its stop.
    ///
    /// ## Source
    /// None of 426 titles.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let Some(title) = item.title() else {
        return;
    };
    let text = title.text.trim_end();
    let Some(before) = text.strip_suffix('.') else {
        return;
    };
    let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let abbreviation = last.contains('.')
        || last.chars().count() < 2
        || matches!(last, "etc" | "al" | "Inc" | "Ltd" | "No" | "Jr" | "Sr" | "St" | "Mt" | "vs");
    if !abbreviation && !before.ends_with('.') {
        let message = "the title ends with a full stop";
        report.text(title, before.len()..text.len(), message).fix("");
    }
}
