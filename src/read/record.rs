use chrono::NaiveDate;

use super::date::{parse_date, parse_moment};
use super::lines::Line;
use crate::model::{Detail, Field, NewsItem, Place, Span, UnresolvedLabel};
use crate::vocabulary::{
    ContentType, Country, FieldOfWork, Resolution, Structure, Vocabulary, exact, resolve_line,
};

/// An item while the lines of its labels are read.
#[derive(Debug, Default)]
pub(super) struct Record {
    pub(super) item: NewsItem,
    /// Where its texts were read, for those who ask.
    pub(super) found: Option<Vec<(Place, Span)>>,
    /// Whether something shows that it is news.
    pub(super) known: bool,
}

impl Record {
    pub(super) fn found(&mut self, place: Place, line: &Line<'_>) {
        if let Some(found) = &mut self.found {
            found.push((place, line.span()));
        }
    }

    /// Whether a line can be a value of a field.
    pub(super) fn fits(field: Field, line: &Line<'_>) -> bool {
        fn any<T: Vocabulary>(line: &Line<'_>) -> bool {
            let resolved = resolve_line::<T>(line.text, None);
            resolved
                .labels
                .iter()
                .any(|(_, found)| found.one().is_some())
        }
        match field {
            Field::IssuedOn => line.time.is_some() || parse_date(line.text).is_some(),
            Field::ContentType => exact::<ContentType>(line.text, None).is_some(),
            Field::IssuedBy => any::<Structure>(line),
            Field::FieldsOfWork => any::<FieldOfWork>(line),
            Field::Locations => any::<Country>(line),
            _ => false,
        }
    }

    /// Reads a value of a field.
    pub(super) fn value(&mut self, field: Field, line: Line<'_>) {
        match field {
            Field::IssuedOn => self.issued_on(&line),
            Field::ContentType => match exact::<ContentType>(line.text, None) {
                Some(kind) => {
                    self.item.content_type = Some(kind);
                    self.found(Place::field(field), &line);
                }
                None => self.unresolved(field, &line),
            },
            Field::IssuedBy => self.terms(field, line, |item| &mut item.issued_by),
            Field::FieldsOfWork => self.terms(field, line, |item| &mut item.fields_of_work),
            _ => self.terms(field, line, |item| &mut item.locations),
        }
    }

    /// Reads the day of issue: the printed day, which is the day in Vienna, before that of a
    /// `<time>`, which is in UTC and can be the day before. The latter gives the moment.
    pub(super) fn issued_on(&mut self, line: &Line<'_>) {
        let printed = parse_date(line.text);
        let day = printed.or_else(|| line.time.and_then(day_of));
        if let Some(moment) = line.time.and_then(parse_moment) {
            self.item.published_at = Some(moment);
        }
        match day {
            Some(day) => {
                self.item.issued_on = Some(day);
                self.found(Place::field(Field::IssuedOn), line);
            }
            None => self.unresolved(Field::IssuedOn, line),
        }
    }

    fn terms<T: Vocabulary>(
        &mut self,
        field: Field,
        line: Line<'_>,
        list: impl Fn(&mut NewsItem) -> &mut Vec<T>,
    ) {
        for (label, found) in resolve_line::<T>(line.text, self.item.issued_on).labels {
            let line = line.part(label);
            match found {
                Resolution::One(term) => {
                    let list = list(&mut self.item);
                    list.push(term);
                    let index = list.len() as u32 - 1;
                    self.found(Place::entry(field, index), &line);
                }
                _ => self.unresolved(field, &line),
            }
        }
    }

    pub(super) fn unresolved(&mut self, field: Field, line: &Line<'_>) {
        let unresolved = &mut self.item.unresolved;
        unresolved.push(UnresolvedLabel::new(field, line.text));
        let index = unresolved.len() as u32 - 1;
        self.found(Place::entry(Field::Unresolved, index), line);
    }

    pub(super) fn detail(&mut self, label: &str, line: &Line<'_>) {
        let text = match line.text {
            "" => line.time.unwrap_or_default(),
            text => text,
        };
        let details = &mut self.item.details;
        details.push(Detail::new(label, text));
        let index = details.len() as u32 - 1;
        self.found(Place::entry(Field::Details, index), line);
    }
}

/// The day of a moment as it is written, in its own offset.
fn day_of(moment: &str) -> Option<NaiveDate> {
    parse_date(moment.trim().get(..10)?)
}
