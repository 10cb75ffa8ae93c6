use chrono::NaiveDate;

use super::prelude::*;
use crate::check::dates::in_words;
use crate::check::{ChannelFinding, Rule, Settings};

docs! {
    /// An item stands out of the order of days that its channel has.
    ///
    /// ## Why
    /// Some readers show a feed in its own order, others by date.
    ///
    /// The order is that of most neighbours, newest or oldest first; items without a day of issue
    /// do not count, and a channel without a clear order is in none.
    ///
    /// ## Example
    /// 15 November, 3 November, 14 November.
    ///
    /// ## Source
    /// The newsroom lists the newest first.
}

pub(in crate::check) fn at_the_end(
    days: &[(u32, NaiveDate)],
    settings: &Settings,
) -> Vec<ChannelFinding> {
    let Some(severity) = settings.level(Rule::ItemsOutOfOrder).severity() else {
        return Vec::new();
    };
    let pairs = || days.windows(2).map(|pair| (pair[0], pair[1]));
    let newest_first = pairs().filter(|(a, b)| a.1 > b.1).count();
    let oldest_first = pairs().filter(|(a, b)| a.1 < b.1).count();
    if newest_first.abs_diff(oldest_first) < 2 || newest_first.min(oldest_first) == 0 {
        return Vec::new();
    }
    let descends = newest_first > oldest_first;
    let wrong = pairs().filter(|(a, b)| if descends { a.1 < b.1 } else { a.1 > b.1 });
    let order = if descends { "newest" } else { "oldest" };
    wrong
        .flat_map(|((_, before), (item, day))| {
            let mut report = Report::new(settings);
            report.start(Rule::ItemsOutOfOrder, severity);
            let (day, before) = (in_words(day), in_words(before));
            let message = format!("{day} stands behind {before}, though the {order} come first");
            report.field(Field::IssuedOn, message);
            let findings = report.findings().into_iter();
            findings.map(move |finding| ChannelFinding { item, finding })
        })
        .collect()
}
