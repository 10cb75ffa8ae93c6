use super::body::Body;
use super::date::parse_date;
use super::dateline::place_and_day;
use super::furniture;
use super::label::{Label, Meaning};
use super::lines::{Leftover, Line, Mark};
use super::parts::Parts;
use super::record::Record;
use super::sources::Sources;
use crate::model::{Field, NewsItem, Place};
use crate::vocabulary::{FieldOfWork, Structure, exact, split_labels};

/// The article of a page: the lines from the title on.
pub(super) struct Article {
    pub(super) item: NewsItem,
    /// Lines that have no place in the item.
    pub(super) leftovers: Vec<Leftover>,
    pub(super) sources: Sources,
}

impl Article {
    /// Reads the article; none where nothing shows that it is news.
    pub(super) fn read(lines: &[Line<'_>], parts: &Parts) -> Option<Self> {
        let mut reader = Reader::new(lines, parts);
        reader.headings(parts);
        reader.rest(parts.rest);
        let Reader {
            mut record,
            prose,
            above_labels,
            mut leftovers,
            ..
        } = reader;
        leftovers.extend(Body::read(&mut record, &prose, above_labels));
        Leftover::sort(&mut leftovers);
        let dated = record.item.issued_on.is_some() && parts.in_section;
        let news = record.known || dated || record.item.dateline.is_some();
        news.then(|| Self {
            item: record.item,
            leftovers,
            sources: Sources::new(record.found.unwrap_or_default()),
        })
    }
}

/// The article while it is read.
struct Reader<'l, 'a> {
    lines: &'l [Line<'a>],
    record: Record,
    /// The lines of summary and body.
    prose: Vec<Line<'a>>,
    /// How many of them stand before the first label.
    above_labels: Option<usize>,
    /// Where the last labelled list ended.
    block_end: usize,
    /// Whether the labels are those of an event.
    event: bool,
    /// Whether what belongs to the item is over.
    tail: bool,
    leftovers: Vec<Leftover>,
}

impl<'l, 'a> Reader<'l, 'a> {
    fn new(lines: &'l [Line<'a>], parts: &Parts) -> Self {
        Self {
            lines,
            record: Record {
                found: Some(Vec::with_capacity(lines.len() - parts.rest)),
                known: parts.kind.is_some(),
                ..Record::default()
            },
            prose: Vec::with_capacity(lines.len() - parts.rest),
            above_labels: None,
            block_end: parts.rest,
            event: lines[parts.rest..]
                .iter()
                .any(|line| Label::names_organizer(*line)),
            tail: false,
            leftovers: Vec::new(),
        }
    }

    /// The kind of content, the title and the headings of sections above it: that of events names a
    /// kind of content that no list has, and the others are the site's.
    fn headings(&mut self, parts: &Parts) {
        let lines = self.lines;
        if let Some((index, kind)) = parts.kind {
            self.record.item.content_type = Some(kind);
            self.record
                .found(Place::field(Field::ContentType), &lines[index]);
        }
        let title = parts.title.unwrap_or(parts.start);
        for (index, line) in (parts.start..).zip(&lines[parts.start..title]) {
            match parts.kind {
                Some((kind, _)) if kind == index => {}
                None if furniture::heads_events(line.text) => {
                    self.record.unresolved(Field::ContentType, line);
                }
                _ if line.text.is_empty() => {}
                _ => self.leftovers.push((*line).into()),
            }
        }
        if let Some(title) = parts.title {
            self.record.item.title = lines[title].text.to_owned();
            self.record.found(Place::field(Field::Title), &lines[title]);
        }
    }

    fn rest(&mut self, from: usize) {
        let mut index = from;
        while let Some(&line) = self.lines.get(index) {
            if let Some(label) = self.label_at(index) {
                index = self.labelled(&label, index);
                continue;
            }
            if let Some(next) = self.bare_labels(index, from) {
                index = next;
                continue;
            }
            index += 1;
            if line.text.is_empty() && line.image.is_none() {
                continue;
            }
            let heads_tail = matches!(line.mark, Mark::Text | Mark::Heading(_))
                && furniture::begins_tail(line.text);
            self.tail |= heads_tail && !self.prose.is_empty();
            if self.tail || furniture::is_line(line.text) {
                self.leftovers.push(line.into());
            } else if self.prose.len() > 1 || !self.date_line(&line) {
                self.prose.push(line);
            }
        }
    }

    /// A day on a line of its own above the body, with or without the place.
    fn date_line(&mut self, line: &Line<'a>) -> bool {
        if self.record.item.issued_on.is_some() || line.is_entry() {
            return false;
        }
        if parse_date(line.text).is_some() {
            self.record.issued_on(line);
            return true;
        }
        let Some(dateline) = place_and_day(line.text) else {
            return false;
        };
        self.record.item.issued_on = dateline.date;
        self.record.found(Place::field(Field::IssuedOn), line);
        self.record.item.dateline = Some(dateline);
        true
    }

    /// Labels without a name directly below the title, as on polis.osce.org: the issuers on one
    /// line, and the fields of work on the next.
    fn bare_labels(&mut self, index: usize, first: usize) -> Option<usize> {
        let line = self.lines[index];
        if index != first || !is_list_of(&line, |label| exact::<Structure>(label, None).is_some()) {
            return None;
        }
        self.record.value(Field::IssuedBy, line);
        let next = self.lines.get(index + 1).filter(|line| {
            const MOST_WORDS: usize = 4;
            is_list_of(line, |label| label.split_whitespace().count() <= MOST_WORDS)
        });
        let Some(&topics) = next else {
            return Some(index + 1);
        };
        self.record.value(Field::FieldsOfWork, topics);
        Some(index + 2)
    }

    /// The label at a line, if what is around it allows for one there.
    fn label_at(&self, index: usize) -> Option<Label<'a>> {
        let line = *self.lines.get(index)?;
        let in_block = index == self.block_end;
        let above_body = self.prose.len() <= 1;
        let next = || self.lines.get(index + 1);
        match Label::of(line) {
            Some(label) if label.colon => {
                let blank = label.value.text.is_empty();
                let elsewhere = self.labels_above_body();
                let fits = || !blank && !elsewhere && fits(&label, &label.value);
                let text = elsewhere && line.mark == Mark::Text;
                let empty_field = blank && !text && label.meaning != Meaning::Detail;
                (above_body || in_block || fits() || empty_field).then_some(label)
            }
            Some(label) => {
                let fits = next().is_some_and(|next| fits(&label, next));
                let in_block = in_block && label.meaning == Meaning::Detail && next().is_some();
                (fits || in_block).then_some(label)
            }
            None if in_block || (line.mark == Mark::Label && above_body) => {
                Label::unknown(line, in_block)
            }
            None => None,
        }
    }

    /// Whether the page has its labels above the body, where others print what reads like labels:
    /// `Date: 12 June 2024` in the body of an invitation is no day of issue.
    fn labels_above_body(&self) -> bool {
        self.above_labels.is_some_and(|above| above <= 1)
    }

    /// Reads a label with its values; gives the line behind them.
    fn labelled(&mut self, label: &Label<'a>, index: usize) -> usize {
        self.above_labels.get_or_insert(self.prose.len());
        self.record.known |= matches!(
            label.meaning,
            Meaning::Field(
                Field::IssuedOn | Field::IssuedBy | Field::FieldsOfWork | Field::ContentType
            )
        );
        let mut end = index + 1;
        if !label.value.text.is_empty() || label.value.time.is_some() {
            self.value(label, label.value);
        } else {
            while let Some(&line) = self.lines.get(end) {
                let first = end == index + 1;
                self.block_end = end;
                // The first value may have a colon inside, if it is no label that a list knows.
                let other = self.label_at(end).is_some_and(|other| {
                    !first || other.value.text.is_empty() || Label::of(line).is_some()
                });
                if other || !self.continues(label, index, &line, first) {
                    break;
                }
                self.value(label, line);
                end += 1;
            }
            if end == index + 1 {
                match label.meaning {
                    Meaning::Field(field) => self.record.found(Place::field(field), &label.value),
                    Meaning::Date if self.event => {
                        self.record.detail(label.name, &label.value);
                    }
                    Meaning::Date => {
                        let place = Place::field(Field::IssuedOn);
                        self.record.found(place, &label.value);
                    }
                    Meaning::Detail => self.record.detail(label.name, &label.value),
                }
            }
        }
        self.block_end = end;
        end
    }

    /// Whether a line is a value of a label that stands alone on its line.
    fn continues(&self, label: &Label<'a>, at: usize, line: &Line<'a>, first: bool) -> bool {
        if self.lines[at].is_entry() {
            return line.is_entry() && !line.text.is_empty();
        }
        if line.is_entry() || matches!(line.mark, Mark::Heading(_)) {
            return first && fits(label, line);
        }
        match (first, label.meaning) {
            (true, Meaning::Field(Field::IssuedOn) | Meaning::Date) => fits(label, line),
            (true, _) => fits(label, line) || is_short(line.text),
            (false, Meaning::Field(Field::IssuedBy)) => {
                is_list_of(line, |label| exact::<Structure>(label, None).is_some())
            }
            (false, Meaning::Field(Field::FieldsOfWork)) => {
                is_list_of(line, |label| exact::<FieldOfWork>(label, None).is_some())
            }
            _ => false,
        }
    }

    fn value(&mut self, label: &Label<'a>, line: Line<'a>) {
        match label.meaning {
            Meaning::Field(Field::Locations) | Meaning::Date if self.event => {
                self.record.detail(label.name, &line);
            }
            Meaning::Date => self.record.value(Field::IssuedOn, line),
            Meaning::Field(field) => self.record.value(field, line),
            Meaning::Detail => self.record.detail(label.name, &line),
        }
    }
}

/// Whether a line can be the value of a label.
fn fits(label: &Label<'_>, line: &Line<'_>) -> bool {
    match label.meaning {
        Meaning::Field(field) => Record::fits(field, line),
        Meaning::Date => Record::fits(Field::IssuedOn, line),
        Meaning::Detail => false,
    }
}

/// Whether a line is a label or a name rather than a sentence.
fn is_short(text: &str) -> bool {
    const LONGEST: usize = 200;
    text.len() <= LONGEST && !text.ends_with(['.', '!', '?', '”', '"'])
}

fn is_list_of(line: &Line<'_>, test: impl Fn(&str) -> bool) -> bool {
    matches!(line.mark, Mark::Text) && is_short(line.text) && split_labels(line.text).all(test)
}
