use super::prelude::*;
use crate::check::memory::Memory;
use crate::model::NewsItem;

docs! {
    /// An item is in another language than its channel.
    ///
    /// ## Why
    /// RSS has one language for the whole channel, and readers subscribe to it.
    ///
    /// It compares what item and channel say; whether the text is in that language is the business
    /// of `language-disagrees`.
    ///
    /// ## Example
    /// A Russian item in an English feed.
    ///
    /// ## Source
    /// RSS 2.0: `language`.
}

pub(in crate::check) fn check(memory: &Memory, item: &NewsItem, report: &mut Report<'_>) {
    let (Some(channel), Some(own)) = (memory.language, item.language) else {
        return;
    };
    if channel != own {
        let message = format!("the item is in “{own}”, its channel in “{channel}”");
        report.field(Field::Language, message);
    }
}
