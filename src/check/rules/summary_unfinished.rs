use super::prelude::*;

docs! {
    /// The summary breaks off.
    ///
    /// ## Why
    /// A field of limited length cut it, and nobody finished the sentence.
    ///
    /// Only a summary of 285 to 300 characters without a final mark is reported: that is where the
    /// newsroom cut. Shorter ones without a full stop are lines of their own kind.
    ///
    /// ## Example
    /// 298 characters that end in `and the`.
    ///
    /// ## Source
    /// 14 of 69 records since 2022.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let Some(summary) = item.summary().filter(|it| it.text.len() >= 285) else {
        return;
    };
    let words = summary.text.split_whitespace();
    let length = words.map(|word| word.chars().count() + 1).sum::<usize>() - 1;
    let open = summary.text.trim_end().ends_with(|c: char| c.is_alphanumeric() || c == ',');
    if (285..=300).contains(&length) && open {
        let finding = report.field(Field::Summary, "the summary breaks off");
        finding.help(format!("it has {length} characters and no final mark"));
    }
}
