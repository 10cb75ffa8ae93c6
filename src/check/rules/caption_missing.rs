use super::prelude::*;
use crate::model::Block;

docs! {
    /// A picture has no caption.
    ///
    /// ## Why
    /// Who cannot see the picture learns nothing of it, and its author is not credited.
    ///
    /// ## Example
    /// A picture with an address and an empty caption.
    ///
    /// ## Source
    /// Item pages print a caption that ends in `(OSCE/Name)` or `(Name/OSCE)`; WCAG 2.2, success
    /// criterion 1.1.1.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    for (index, block) in (0..).zip(&item.news.body) {
        if let Block::Image { address: Some(_), caption } = block
            && !caption.text.contains(char::is_alphanumeric)
        {
            let place = Place::entry(Field::Body, index);
            report.place(place, "the picture has no caption");
        }
    }
}
