use super::prelude::*;

docs! {
    /// A sub-topic stands beside the field of work that it belongs to.
    ///
    /// ## Why
    /// The field says nothing that the sub-topic does not say already. Some editors want both, so
    /// this is a note without a correction.
    ///
    /// ## Example
    /// `Media freedom and development, Safety of journalists`.
    ///
    /// ## Source
    /// Sub-topics outside the menu, such as those of media freedom.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let fields = &item.news.fields_of_work;
    for (index, field) in (0..).zip(fields) {
        let Some(parent) = field.parent().filter(|parent| fields.contains(parent)) else {
            continue;
        };
        let place = Place::entry(Field::FieldsOfWork, index);
        report.place(place, format!("“{field}” is part of “{parent}”, which is given too"));
    }
}
