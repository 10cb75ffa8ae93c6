use super::date::{parse_date, parse_dateline};
use super::lines::{Leftover, Line, lines};
use super::navigation::{Navigation, navigation};
use super::sources::Sources;
use super::text_of;
use crate::error::{NewsError, Result};
use crate::model::{Block, Field, NewsItem, Place, UnresolvedLabel};
use crate::vocabulary::{ContentType, Resolution, Vocabulary, resolve, split_labels};

/// What a page holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page {
    /// The item.
    pub item: NewsItem,
    /// The menu of the site, empty where the page came without it.
    pub navigation: Navigation,
    /// Lines that have no place in the item or the menu.
    pub leftovers: Vec<Leftover>,
    /// Where each text of the item was read.
    pub sources: Sources,
}

/// Reads one page as copied text (UTF-8, with or without a byte order mark).
///
/// The reader keys on the heading that names the kind of content and on the labels (`Issued by:`,
/// `Fields of work:`, and those of the older newsroom), in any order and with any of them missing.
/// Labels that the vocabulary does not know are kept in
/// [`unresolved`](NewsItem::unresolved), other lines without a place in
/// [`leftovers`](Page::leftovers).
///
/// # Errors
/// [`NewsError::NotNews`] where neither such a heading nor such a label is found,
/// [`NewsError::NotUtf8`] and [`NewsError::TooLarge`] for input that is no text or above
/// [`INPUT_LIMIT`](super::INPUT_LIMIT).
///
/// ```
/// let page = osce_news::read::page(osce_news::sample::PAGE)?;
/// assert_eq!(page.item.body.len(), 6);
/// assert!(page.leftovers.is_empty());
/// # Ok::<(), osce_news::NewsError>(())
/// ```
pub fn page(input: impl AsRef<[u8]>) -> Result<Page> {
    let lines = lines(text_of(input.as_ref())?);
    let parts = Parts::of(&lines)?;
    let (navigation, leftovers) = navigation(parts.menu);
    let mut reader = Reader::default();
    reader.page.navigation = navigation;
    reader.page.leftovers = leftovers;
    if let Some((line, content_type)) = parts.content_type {
        reader.page.item.content_type = Some(content_type);
        reader.found(Place::field(Field::ContentType), line);
    }
    reader.article(parts.article);
    Ok(reader.page)
}

/// The parts of a page, one behind the other.
struct Parts<'l, 'a> {
    menu: &'l [Line<'a>],
    content_type: Option<(Line<'a>, ContentType)>,
    article: &'l [Line<'a>],
}

impl<'l, 'a> Parts<'l, 'a> {
    fn of(lines: &'l [Line<'a>]) -> Result<Self> {
        let heads_section =
            |index: usize| index > 0 && lines[index - 1].entry().is_some_and(|e| e.text.is_empty());
        let prose = |index: usize| lines[index].entry().is_none() && !heads_section(index);
        let heading = (0..lines.len()).find_map(|index| {
            let kind = resolve::<ContentType>(lines[index].text, None).one();
            kind.filter(|_| prose(index)).map(|kind| (index, kind))
        });
        if let Some((index, kind)) = heading {
            return Ok(Self {
                menu: &lines[..index],
                content_type: Some((lines[index], kind)),
                article: &lines[index + 1..],
            });
        }
        let Some(label) = lines.iter().position(|line| Label::of(*line).is_some()) else {
            return Err(not_news(lines));
        };
        let start = (0..label)
            .rev()
            .take_while(|&index| prose(index))
            .last()
            .unwrap_or(label);
        Ok(Self {
            menu: &lines[..start],
            content_type: None,
            article: &lines[start..],
        })
    }
}

fn not_news(lines: &[Line<'_>]) -> NewsError {
    let (line, column) = lines
        .first()
        .map_or((1, 1), |line| (line.start.line, line.start.column));
    NewsError::NotNews {
        line,
        column,
        reason: "neither a heading such as “News Item” nor a label such as “Issued by:” follows"
            .to_owned(),
    }
}

/// A label line of a page, with what stands behind its colon.
struct Label<'a> {
    field: Field,
    value: Line<'a>,
}

impl<'a> Label<'a> {
    fn of(line: Line<'a>) -> Option<Self> {
        const NAMES: [(&str, Field); 9] = [
            ("Issued on", Field::IssuedOn),
            ("Publishing date", Field::IssuedOn),
            ("Issued by", Field::IssuedBy),
            ("Where we are", Field::IssuedBy),
            ("Fields of work", Field::FieldsOfWork),
            ("What we do", Field::FieldsOfWork),
            ("Location", Field::Locations),
            ("Locations", Field::Locations),
            ("Content type", Field::ContentType),
        ];
        let line = line.entry().unwrap_or(line);
        let (name, value) = line.text.split_once(':')?;
        let (_, field) = NAMES
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name.trim()))?;
        Some(Self {
            field: *field,
            value: line.part(value.trim()),
        })
    }
}

/// The page while it is read.
#[derive(Default)]
struct Reader {
    page: Page,
}

impl Reader {
    fn found(&mut self, place: Place, line: Line<'_>) {
        self.page.sources.set(place, line.span());
    }

    fn article(&mut self, lines: &[Line<'_>]) {
        let mut paragraphs = Vec::new();
        let mut head = lines.len();
        let mut open: Option<Field> = None;
        for (index, &line) in lines.iter().enumerate() {
            match (Label::of(line), line.entry(), open) {
                (Some(label), ..) => {
                    head = head.min(paragraphs.len());
                    self.label(&label, lines.get(index + 1).copied());
                    open = Some(label.field);
                }
                (None, Some(value), Some(field)) => self.value(field, value),
                _ => {
                    open = None;
                    paragraphs.push(line);
                }
            }
        }
        self.texts(&paragraphs, head);
    }

    fn label(&mut self, label: &Label<'_>, next: Option<Line<'_>>) {
        let filled = !label.value.text.is_empty();
        let follows = next.is_some_and(|next| next.entry().is_some() && Label::of(next).is_none());
        if filled {
            self.value(label.field, label.value);
        } else if !follows {
            self.found(Place::field(label.field), label.value);
        }
    }

    fn value(&mut self, field: Field, line: Line<'_>) {
        let item = &mut self.page.item;
        match field {
            Field::IssuedOn => match parse_date(line.text) {
                Some(date) => {
                    item.issued_on = Some(date);
                    self.found(Place::field(field), line);
                }
                None => self.unresolved(field, line),
            },
            Field::ContentType => match resolve::<ContentType>(line.text, None).one() {
                Some(kind) => {
                    item.content_type = Some(kind);
                    self.found(Place::field(field), line);
                }
                None => self.unresolved(field, line),
            },
            Field::IssuedBy => self.terms(field, line, |item| &mut item.issued_by),
            Field::FieldsOfWork => self.terms(field, line, |item| &mut item.fields_of_work),
            _ => self.terms(field, line, |item| &mut item.locations),
        }
    }

    fn terms<T: Vocabulary>(
        &mut self,
        field: Field,
        line: Line<'_>,
        list: impl Fn(&mut NewsItem) -> &mut Vec<T>,
    ) {
        for label in split_labels(line.text) {
            let line = line.part(label);
            match resolve::<T>(label, self.page.item.issued_on) {
                Resolution::One(term) => {
                    let list = list(&mut self.page.item);
                    list.push(term);
                    let index = list.len() as u32 - 1;
                    self.found(Place::entry(field, index), line);
                }
                _ => self.unresolved(field, line),
            }
        }
    }

    fn unresolved(&mut self, field: Field, line: Line<'_>) {
        let unresolved = &mut self.page.item.unresolved;
        unresolved.push(UnresolvedLabel::new(field, line.text));
        let index = unresolved.len() as u32 - 1;
        self.found(Place::entry(Field::Unresolved, index), line);
    }

    /// Title, summary and body; the first `head` lines stand before the labels.
    fn texts(&mut self, lines: &[Line<'_>], head: usize) {
        let mut rest = lines;
        if let Some((&title, after)) = rest.split_first() {
            self.page.item.title = title.text.to_owned();
            self.found(Place::field(Field::Title), title);
            rest = after;
        }
        let labelled = head < lines.len() && head > 1;
        let repeated = || matches!(rest, [a, b, ..] if same_opening(a.text, b.text));
        if let Some((&summary, after)) = rest.split_first().filter(|_| labelled || repeated()) {
            self.page.item.summary = summary.text.to_owned();
            self.found(Place::field(Field::Summary), summary);
            rest = after;
        }
        self.body(rest);
    }

    fn body(&mut self, lines: &[Line<'_>]) {
        for list_or_prose in lines.chunk_by(|a, b| a.entry().is_some() && b.entry().is_some()) {
            let block = self.page.item.body.len() as u32;
            let entries: Vec<_> = list_or_prose.iter().filter_map(|l| l.entry()).collect();
            if let [line] = list_or_prose
                && entries.is_empty()
            {
                self.found(Place::entry(Field::Body, block), *line);
                self.page.item.body.push(Block::paragraph(line.text));
                continue;
            }
            for (number, entry) in entries.iter().enumerate() {
                self.found(Place::line(block, number as u32), *entry);
            }
            let texts = entries.iter().map(|entry| entry.text);
            self.page.item.body.push(Block::list(texts));
        }
        if let Some(Block::Paragraph(first)) = self.page.item.body.first() {
            self.page.item.dateline = parse_dateline(&first.text);
        }
    }
}

/// Whether two paragraphs begin with the same words, as a summary and the body it was taken from.
fn same_opening(a: &str, b: &str) -> bool {
    const WORDS: usize = 6;
    a.split_whitespace()
        .take(WORDS)
        .eq(b.split_whitespace().take(WORDS))
}
