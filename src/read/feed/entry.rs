use super::{Kind, Text, prefix};
use crate::model::{Address, Block, Field, LanguageCode, Link, LinkTarget, NewsItem};
use crate::read::body::Body;
use crate::read::date::{parse_date, parse_moment};
use crate::read::dateline::parse_dateline;
use crate::read::html::Document;
use crate::read::lines::{Area, Line, Mark, one_line};
use crate::read::record::Record;
use crate::read::url::join;
use crate::vocabulary::{ContentType, Country, FieldOfWork, Structure, Vocabulary, exact};

/// An item as its feed has it.
#[derive(Debug, Default)]
pub(super) struct Entry {
    pub(super) title: Text,
    /// What the link says, to be read against the base.
    pub(super) link: String,
    /// The identifier; an address where it may be one.
    pub(super) id: String,
    pub(super) description: Text,
    pub(super) content: Text,
    pub(super) authors: Vec<String>,
    /// Labels with the list they are said to belong to.
    pub(super) categories: Vec<(String, String)>,
    pub(super) published: String,
    pub(super) updated: String,
    pub(super) language: Option<LanguageCode>,
    pub(super) image: String,
    pub(super) caption: Text,
    /// The address that the feed gives for relative links in it.
    pub(super) base: Option<Address>,
}

/// Texts without a place, with the element each stood in.
type Leftovers = Vec<(&'static str, String)>;

impl Entry {
    /// The item, with what has no place in it.
    pub(super) fn into_item(self, base: Option<&Address>) -> (NewsItem, Leftovers) {
        let mut leftovers = Leftovers::new();
        let mut record = Record::default();
        record.item.language = self.language;
        record.item.title = line_of(&self.title);
        let base = self.base.as_ref().or(base);
        self.addresses(base, &mut record.item);
        self.stamps(&mut record.item, &mut leftovers);
        for author in &self.authors {
            term::<Structure>(&mut record, Field::IssuedBy, author, |i| &mut i.issued_by);
        }
        for (label, list) in &self.categories {
            category(&mut record, label, list);
        }
        let address = record.item.address.clone();
        self.texts(&mut record, address.as_ref().or(base), &mut leftovers);
        (record.item, leftovers)
    }

    fn addresses(&self, base: Option<&Address>, item: &mut NewsItem) {
        if let Some(address) = join(base, &self.link).and_then(LinkTarget::into_address) {
            item.add_address(address);
        }
        // The identifier that the content system of osce.org gives: `513310 at https://www.osce.org`.
        if let Some((number, site)) = self.id.split_once(" at ") {
            let node = format!("{}/node/{number}", site.trim_end_matches('/'));
            let number = || node.parse::<Address>().ok()?.number();
            item.number = item.number.or_else(number);
        } else if let Ok(address) = self.id.parse::<Address>() {
            item.add_address(address);
        }
    }

    fn stamps(&self, item: &mut NewsItem, leftovers: &mut Leftovers) {
        let published = self.published.trim();
        item.published_at = parse_moment(published);
        if item.published_at.is_none() {
            item.issued_on = parse_date(published);
            if item.issued_on.is_none() && !published.is_empty() {
                leftovers.push(("pubDate", published.to_owned()));
            }
        }
        let updated = self.updated.trim();
        item.updated_at = parse_moment(updated);
        if item.updated_at.is_none() && !updated.is_empty() {
            leftovers.push(("updated", updated.to_owned()));
        }
    }

    /// Summary and body. A description of one paragraph without links is the summary; a longer one
    /// is the body where the item has no other.
    fn texts(&self, record: &mut Record, base: Option<&Address>, leftovers: &mut Leftovers) {
        let title = record.item.title.clone();
        let content = Blocks::of(&self.content, base);
        content.read(&title, "content:encoded", record, leftovers);
        let mut described = Record::default();
        let description = Blocks::of(&self.description, base);
        description.read(&title, "description", &mut described, leftovers);
        match &mut described.item.body[..] {
            [] => {}
            [Block::Paragraph(passage)]
                if passage.links.is_empty() || !record.item.body.is_empty() =>
            {
                record.item.summary = std::mem::take(&mut passage.text);
            }
            _ if record.item.body.is_empty() => record.item.body = described.item.body,
            blocks => {
                let texts: Vec<&str> = blocks.iter().flat_map(Block::texts).collect();
                record.item.summary = texts.join(" ");
            }
        }
        if let Some(image) = join(base, &self.image).and_then(LinkTarget::into_address) {
            record.image(image, line_of(&self.caption));
        }
        let paragraph = record.item.body.iter().find_map(|block| match block {
            Block::Paragraph(passage) => Some(passage.text.as_str()),
            _ => None,
        });
        let first = paragraph.unwrap_or(&record.item.summary);
        record.item.dateline = parse_dateline(first);
    }
}

impl Record {
    /// Adds a picture, or its caption where the body has the picture already.
    fn image(&mut self, picture: Address, text: String) {
        let same = self.item.body.iter_mut().find_map(|block| match block {
            Block::Image {
                address: Some(known),
                caption,
            } if *known == picture => Some(caption),
            _ => None,
        });
        match same {
            Some(caption) if caption.text.is_empty() => caption.text = text,
            Some(_) => {}
            None => self.item.body.push(Block::image(Some(picture), text)),
        }
    }
}

/// A text as the document that it is.
struct Blocks {
    document: Document,
}

impl Blocks {
    fn of(text: &Text, base: Option<&Address>) -> Self {
        let value = text.value.as_str();
        let document = match text.kind {
            _ if value.trim().is_empty() => Document::default(),
            Kind::Plain => {
                let paragraphs = value.replace("\r\n", "\n").replace("\n\n", "<p>");
                let escaped = escape(&paragraphs).replace("&lt;p>", "<p>");
                Document::read(&escaped, base)
            }
            Kind::Html | Kind::Unknown => Document::read(value, base),
        };
        Self { document }
    }

    /// Reads the body, without the fields that leaked into its beginning.
    fn read(
        &self,
        title: &str,
        element: &'static str,
        record: &mut Record,
        leftovers: &mut Leftovers,
    ) {
        let mut lines = self.document.lines();
        let mut links: Vec<Link> = Vec::new();
        lines.retain(|line| {
            let inside = line.area != Area::Outside && line.area != Area::Menu;
            if !inside && !line.text.is_empty() {
                leftovers.push((element, line.text.to_owned()));
            }
            inside && (!line.text.is_empty() || line.image.is_some())
        });
        while let Some(first) = lines.first().copied() {
            let (leaked, rest) = prefix::split(first.text, title);
            if leaked.is_empty() || first.mark != Mark::Text {
                break;
            }
            leftovers.extend(leaked.iter().map(|text| (element, (*text).to_owned())));
            if rest.is_empty() {
                lines.remove(0);
                continue;
            }
            links = links_behind(&first, first.text.len() - rest.len());
            lines[0] = first.part(rest);
            break;
        }
        if let Some(first) = lines.first_mut()
            && !links.is_empty()
        {
            first.links = &links;
        }
        Body::blocks_of(record, &lines);
    }
}

/// The links of a line behind a place in its text, counted from there.
fn links_behind(line: &Line<'_>, at: usize) -> Vec<Link> {
    let skipped = line.text[..at].chars().count() as u32;
    let behind = line.links.iter().filter(|link| link.start >= skipped);
    behind
        .map(|link| Link::new(link.start - skipped, link.length, link.target.clone()))
        .collect()
}

/// A text as one line: markup that the format declares is taken away, references are resolved.
pub(super) fn line_of(text: &Text) -> String {
    let value = text.value.trim();
    if !value.contains(['<', '&']) {
        return one_line(value);
    }
    let source = match text.kind {
        Kind::Html => value.to_owned(),
        Kind::Unknown => value.replace('<', "&lt;"),
        Kind::Plain => escape(value),
    };
    let document = Document::read(&source, None);
    let lines: Vec<&str> = document.lines().iter().map(|line| line.text).collect();
    lines.join(" ")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

fn category(record: &mut Record, label: &str, list: &str) {
    let of = |name: &str| list.contains(name);
    let is = |found: bool| found && list.is_empty();
    let label = label.trim();
    if of("content-type") || is(known::<ContentType>(label) && !known::<FieldOfWork>(label)) {
        match exact::<ContentType>(label, None) {
            Some(kind) => record.item.content_type = Some(kind),
            None => term::<FieldOfWork>(record, Field::ContentType, label, |item| {
                &mut item.fields_of_work
            }),
        }
    } else if of("countr") || of("location") || is(known::<Country>(label)) {
        term::<Country>(record, Field::Locations, label, |item| &mut item.locations);
    } else {
        term::<FieldOfWork>(record, Field::FieldsOfWork, label, |item| {
            &mut item.fields_of_work
        });
    }
}

fn known<T: Vocabulary>(label: &str) -> bool {
    exact::<T>(label, None).is_some()
}

/// Adds a label to a list of terms, or to the unresolved labels, once.
fn term<T: Vocabulary>(
    record: &mut Record,
    field: Field,
    label: &str,
    list: impl Fn(&mut NewsItem) -> &mut Vec<T>,
) {
    let label = label.trim();
    if label.is_empty() {
        return;
    }
    match exact::<T>(label, None) {
        Some(term) => {
            let list = list(&mut record.item);
            if !list.contains(&term) {
                list.push(term);
            }
        }
        None => record.item.add_unresolved(field, label),
    }
}
