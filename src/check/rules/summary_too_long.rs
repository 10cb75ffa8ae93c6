use super::prelude::*;

docs! {
    /// The summary is longer than the limit.
    ///
    /// ## Why
    /// A summary is read in a list. Newsletters and previews cut it where their room ends, in the
    /// middle of a sentence.
    ///
    /// ## Example
    /// A summary of more than 500 characters, the limit that `summary-limit` of the settings has
    /// by default.
    ///
    /// ## Source
    /// Summaries of the newsroom ended near 300 characters; first paragraphs, which stand in for
    /// them today, run to some 400.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let limit = item.settings.summary_limit as usize;
    let Some(summary) = item.summary().filter(|it| it.text.len() > limit) else {
        return;
    };
    let length = summary.text.chars().count();
    if length > limit {
        let message = format!("the summary has {length} characters, the limit is {limit}");
        report.field(Field::Summary, message);
    }
}
