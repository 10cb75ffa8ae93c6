use super::prelude::*;

docs! {
    /// The dateline names another day than the day of issue.
    ///
    /// ## Why
    /// One of the two is wrong, or the item went out late. At one or two days the finding is a
    /// note: a text is often put online the day after.
    ///
    /// ## Example
    /// `VIENNA, 5 September 2024 –` issued on 15 November 2024.
    ///
    /// ## Source
    /// 7 of 270 press releases, the worst by 71 days.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    const LATE: i64 = 2;
    let dateline = item.news.dateline.as_ref().and_then(|line| line.date);
    let (Some(there), Some(issued)) = (dateline, item.news.issued_on) else {
        return;
    };
    let days = (issued - there).num_days();
    if days == 0 {
        return;
    }
    let distance = match days {
        1 => "one day after".to_owned(),
        -1 => "one day before".to_owned(),
        2.. => format!("{days} days after"),
        _ => format!("{} days before", -days),
    };
    let message = format!("the item was issued {distance} the day of its dateline");
    if days.abs() <= LATE {
        report.at_most(Severity::Note);
    }
    match item.dateline() {
        Some((text, range)) => report.text(text, range, message),
        None => report.field(Field::Dateline, message),
    };
}
