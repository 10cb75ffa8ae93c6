use super::prelude::*;
use crate::vocabulary::{
    Country, FieldOfWork, Resolution, Structure, Vocabulary, resolve,
};

docs! {
    /// A label is in no vocabulary.
    ///
    /// ## Why
    /// A feed reader, a filter or a statistic finds an item by its labels. One that is misspelt or
    /// unknown sorts the item nowhere.
    ///
    /// ## Example
    /// `Fields of work: Polcing`, where Policing is meant.
    ///
    /// ## Source
    /// The lists of the site's menu, with their former names: `osce_news::vocabulary`.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let on = item.news.issued_on;
    for (index, label) in (0..).zip(&item.news.unresolved) {
        let (kind, meant) = match label.field {
            Field::IssuedBy => ("issuer", nearest::<Structure>(&label.text, on)),
            Field::FieldsOfWork => ("field of work", nearest::<FieldOfWork>(&label.text, on)),
            Field::Locations => ("country", nearest::<Country>(&label.text, on)),
            Field::ContentType => ("content type", nearest::<ContentType>(&label.text, on)),
            Field::IssuedOn => ("date", Meant::Nothing),
            _ => ("label", Meant::Nothing),
        };
        let place = Place::entry(Field::Unresolved, index);
        let message = match meant {
            Meant::Several(_) => format!("“{}” names more than one {kind}", label.text),
            _ if label.field == Field::IssuedOn => {
                format!("“{}” is no date that can be read", label.text)
            }
            _ => format!("no {kind} is called “{}”", label.text),
        };
        let finding = report.place(place, message);
        match meant {
            Meant::Near(names) => finding.help(format!("did you mean {names}?")),
            Meant::Several(names) => finding.help(format!("it can be {names}")),
            Meant::Nothing => finding,
        };
    }
}

enum Meant {
    Near(String),
    Several(String),
    Nothing,
}

fn nearest<T: Vocabulary>(label: &str, on: Option<chrono::NaiveDate>) -> Meant {
    let list = |terms: Vec<T>| {
        let names: Vec<_> = terms.iter().map(|term| format!("“{term}”")).collect();
        names.join(" or ")
    };
    match resolve::<T>(label, on) {
        Resolution::None(terms) if !terms.is_empty() => Meant::Near(list(terms)),
        Resolution::Several(terms) => Meant::Several(list(terms)),
        _ => Meant::Nothing,
    }
}
