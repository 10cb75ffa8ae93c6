use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::entry::{Entry, line_of};
use super::{Broken, Kind, Raw, Text};
use crate::error::Result;
use crate::model::{Address, LanguageCode, Position};
use crate::read::ITEM_LIMIT;
use crate::read::head::language_of;
use crate::read::url::join;

/// What an element means, whatever its format calls it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tag {
    Author,
    Category,
    Channel,
    Content,
    Creator,
    Description,
    Enclosure,
    Id,
    Image,
    Item,
    Language,
    Link,
    MediaContent,
    MediaGroup,
    Name,
    Other,
    Published,
    Rights,
    Title,
    Ttl,
    Updated,
    Url,
}

/// The vocabularies that feeds are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Space {
    Rss,
    Atom,
    DublinCore,
    Content,
    Media,
    Other,
}

fn space(name: &str) -> Space {
    match name.trim_end_matches('/') {
        "http://www.w3.org/2005/Atom" | "http://purl.org/atom/ns#" => Space::Atom,
        "http://purl.org/dc/elements/1.1" | "http://purl.org/dc/terms" => Space::DublinCore,
        "http://purl.org/rss/1.0/modules/content" => Space::Content,
        "http://search.yahoo.com/mrss" => Space::Media,
        "http://purl.org/rss/1.0"
        | "http://my.netscape.com/rdf/simple/0.9"
        | "http://channel.netscape.com/rdf/simple/0.9"
        | "http://backend.userland.com/rss"
        | "http://backend.userland.com/rss2"
        | "http://backend.userland.com/RSS2"
        | "" => Space::Rss,
        _ => Space::Other,
    }
}

fn tag(space: Space, name: &str) -> Tag {
    use Space::{Atom, DublinCore, Media, Rss};
    match (space, name) {
        (Rss, "item") | (Atom, "entry") => Tag::Item,
        (Rss, "channel") | (Atom, "feed") => Tag::Channel,
        (Rss | Atom | DublinCore, "title") => Tag::Title,
        (Rss | Atom, "link") => Tag::Link,
        (Rss, "guid") | (Atom, "id") => Tag::Id,
        (Rss | DublinCore, "description") => Tag::Description,
        (Atom, "summary" | "subtitle" | "tagline") => Tag::Description,
        (Media, "description") => Tag::Description,
        (Space::Content, "encoded") | (Atom, "content") => Tag::Content,
        (Rss | Atom, "category") | (DublinCore, "subject") => Tag::Category,
        (DublinCore, "creator") | (Rss, "author") => Tag::Creator,
        (Atom, "author") => Tag::Author,
        (Atom, "name") => Tag::Name,
        (Rss, "pubDate") | (Atom, "published" | "issued" | "created") => Tag::Published,
        (DublinCore, "date" | "issued" | "created") => Tag::Published,
        (Atom, "updated" | "modified") | (DublinCore, "modified") => Tag::Updated,
        (Rss | DublinCore, "language") => Tag::Language,
        (Rss, "copyright") | (Atom | DublinCore, "rights") => Tag::Rights,
        (Rss, "ttl") => Tag::Ttl,
        (Rss, "image") => Tag::Image,
        (Rss, "url") | (Atom, "logo") => Tag::Url,
        (Rss, "enclosure") => Tag::Enclosure,
        (Media, "content" | "thumbnail") => Tag::MediaContent,
        (Media, "group") => Tag::MediaGroup,
        _ => Tag::Other,
    }
}

/// An open element.
#[derive(Clone, Copy)]
struct Frame {
    tag: Tag,
    language: Option<LanguageCode>,
    /// The base in force, a place in the list of bases plus one.
    base: usize,
    /// How many prefixes are declared outside of it.
    prefixes: usize,
}

/// The element whose text is being read.
struct Leaf {
    tag: Tag,
    parent: Tag,
    depth: usize,
    kind: Kind,
    /// Where its content begins in the source, in bytes, and whether it has elements inside.
    begin: usize,
    nested: bool,
    text: String,
    /// A category's list.
    list: String,
}

/// Reads RSS, RDF or Atom.
pub(super) fn read(text: &str) -> Result<Raw> {
    let begin = text.find('<').unwrap_or(text.len());
    let source = &text[begin..];
    let mut reader = Reader::from_str(source);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    let mut builder = Builder::new(source);
    let broken = loop {
        let before = reader.buffer_position() as usize;
        if builder.raw.entries.len() == ITEM_LIMIT {
            break Some((before, format!("it has {ITEM_LIMIT} items or more")));
        }
        match reader.read_event() {
            Ok(Event::Start(start)) => builder.start(&start, reader.buffer_position() as usize),
            Ok(Event::Empty(start)) => {
                let at = reader.buffer_position() as usize;
                builder.start(&start, at);
                builder.end(at);
            }
            Ok(Event::End(_)) => builder.end(before),
            Ok(Event::Text(text)) => builder.text(&text),
            Ok(Event::CData(text)) => builder.text(&text),
            Ok(Event::GeneralRef(reference)) => builder.reference(&reference),
            Ok(Event::Eof) if builder.frames.is_empty() => break None,
            Ok(Event::Eof) => break Some((source.len(), "it ends inside an element".to_owned())),
            Ok(_) => {}
            Err(error) => break Some((reader.error_position() as usize, error.to_string())),
        }
    };
    let cut = source.len();
    while !builder.frames.is_empty() {
        builder.end(cut);
    }
    let mut raw = builder.raw;
    raw.broken = broken.map(|(offset, reason)| Broken {
        at: position(text, begin + offset),
        reason,
    });
    match builder.is_feed {
        true => Ok(raw),
        false => {
            let none = || Broken {
                at: position(text, begin),
                reason: "it is no feed: neither an RSS channel nor an Atom feed begins".to_owned(),
            };
            Err(raw.broken.unwrap_or_else(none).into_error())
        }
    }
}

fn position(text: &str, offset: usize) -> Position {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = &text[..offset];
    let line = before.matches('\n').count() + 1;
    let column = before[before.rfind('\n').map_or(0, |at| at + 1)..]
        .chars()
        .count()
        + 1;
    Position::new(line as u32, column as u32)
}

struct Builder<'a> {
    source: &'a str,
    raw: Raw,
    is_feed: bool,
    frames: Vec<Frame>,
    prefixes: Vec<(String, Space)>,
    bases: Vec<Address>,
    leaf: Option<Leaf>,
    entry: Option<Entry>,
}

impl<'a> Builder<'a> {
    fn new(source: &'a str) -> Self {
        let known = [
            ("", Space::Rss),
            ("atom", Space::Atom),
            ("content", Space::Content),
            ("dc", Space::DublinCore),
            ("media", Space::Media),
            ("rss", Space::Rss),
        ];
        Self {
            source,
            raw: Raw::default(),
            is_feed: false,
            frames: Vec::new(),
            prefixes: known
                .map(|(prefix, space)| (prefix.to_owned(), space))
                .into(),
            bases: Vec::new(),
            leaf: None,
            entry: None,
        }
    }

    fn start(&mut self, start: &BytesStart<'_>, after: usize) {
        let parent = self.frames.last().copied();
        let mut frame = Frame {
            tag: Tag::Other,
            language: parent.and_then(|parent| parent.language),
            base: parent.map_or(0, |parent| parent.base),
            prefixes: self.prefixes.len(),
        };
        if start.attributes_raw().contains("xml") {
            self.declarations(start, &mut frame);
        }
        let name = start.name();
        let (prefix, local) = match name.as_ref().split_once(':') {
            Some((prefix, local)) => (prefix, local),
            None => ("", name.as_ref()),
        };
        if self.frames.is_empty() {
            // Some feeds leave out or misspell the namespace of their root.
            match local {
                "feed" => self.prefixes.push((prefix.to_owned(), Space::Atom)),
                "rss" | "RDF" => self.is_feed = true,
                _ => {}
            }
        }
        let known = |(known, _): &&(String, Space)| known == prefix;
        let space = self.prefixes.iter().rev().find(known);
        frame.tag = tag(space.map_or(Space::Other, |(_, space)| *space), local);
        self.frames.push(frame);
        let parent = parent.map_or(Tag::Other, |parent| parent.tag);
        if let Some(leaf) = &mut self.leaf {
            leaf.nested = true;
            return;
        }
        match frame.tag {
            Tag::Channel => {
                self.is_feed = true;
                self.raw.language = frame.language;
            }
            Tag::Item if self.entry.is_none() => {
                self.is_feed = true;
                self.entry = Some(Entry {
                    language: frame.language,
                    base: self.base(&frame),
                    ..Entry::default()
                });
            }
            Tag::Link => self.link(start, &frame, parent, after),
            Tag::Enclosure | Tag::MediaContent => self.picture(start, &frame),
            Tag::Item | Tag::Author | Tag::Image | Tag::MediaGroup | Tag::Other => {}
            _ => self.open_leaf(start, &frame, parent, after),
        }
    }

    /// Takes in `xmlns`, `xml:lang` and `xml:base`.
    fn declarations(&mut self, start: &BytesStart<'_>, frame: &mut Frame) {
        for attribute in start.html_attributes().with_checks(false).flatten() {
            let value = unescaped(&attribute.value);
            match attribute.key.as_ref() {
                "xmlns" => self.prefix("", &value),
                "xml:lang" => frame.language = language_of(&value).or(frame.language),
                "xml:base" => {
                    let target = join(self.base(frame).as_ref(), &value);
                    let address = target.and_then(|target| target.as_str().parse().ok());
                    if let Some(address) = address {
                        self.bases.push(address);
                        frame.base = self.bases.len();
                    }
                }
                key => {
                    if let Some(prefix) = key.strip_prefix("xmlns:") {
                        self.prefix(prefix, &value);
                    }
                }
            }
        }
    }

    fn prefix(&mut self, prefix: &str, name: &str) {
        const MOST: usize = 256;
        if self.prefixes.len() < MOST {
            self.prefixes.push((prefix.to_owned(), space(name)));
        }
    }

    fn base(&self, frame: &Frame) -> Option<Address> {
        let given = frame
            .base
            .checked_sub(1)
            .map(|base| self.bases[base].clone());
        given.or_else(|| self.raw.page.clone())
    }

    fn open_leaf(&mut self, start: &BytesStart<'_>, frame: &Frame, parent: Tag, begin: usize) {
        let kind = match attribute(start, "type").as_str() {
            "html" | "xhtml" | "text/html" | "application/xhtml+xml" => Kind::Html,
            "text" | "text/plain" => Kind::Plain,
            _ => Kind::Unknown,
        };
        let (mut list, mut text) = (String::new(), String::new());
        if frame.tag == Tag::Category {
            list = attribute(start, "domain") + &attribute(start, "scheme");
            text = match attribute(start, "label") {
                label if label.is_empty() => attribute(start, "term"),
                label => label,
            };
        }
        // Content elsewhere, and an identifier that says that it is no address, give no text.
        let elsewhere = frame.tag == Tag::Content && !attribute(start, "src").is_empty();
        self.leaf = (!elsewhere).then_some(Leaf {
            tag: frame.tag,
            parent,
            depth: self.frames.len(),
            kind,
            begin,
            nested: false,
            text,
            list,
        });
    }

    /// A link: the text of RSS, or the attributes of Atom.
    fn link(&mut self, start: &BytesStart<'_>, frame: &Frame, parent: Tag, after: usize) {
        let href = attribute(start, "href");
        if href.is_empty() {
            self.open_leaf(start, frame, parent, after);
            return;
        }
        let relation = attribute(start, "rel");
        let target = join(self.base(frame).as_ref(), &href).map(|target| target.to_string());
        let address = target.unwrap_or(href);
        match (&mut self.entry, relation.as_str()) {
            (Some(entry), "" | "alternate") if entry.link.is_empty() => entry.link = address,
            (Some(entry), "enclosure") if is_picture(&attribute(start, "type"), &address) => {
                entry.image = address;
            }
            (Some(_), _) => {}
            (None, "" | "alternate") => {
                self.raw.page = self.raw.page.take().or(address.parse().ok())
            }
            (None, "self") => self.raw.feed = self.raw.feed.take().or(address.parse().ok()),
            (None, "hub") => self.raw.hub = self.raw.hub.take().or(address.parse().ok()),
            (None, _) => {}
        }
    }

    fn picture(&mut self, start: &BytesStart<'_>, frame: &Frame) {
        let url = attribute(start, "url");
        let kind = attribute(start, "type") + &attribute(start, "medium");
        let base = self.base(frame);
        if let Some(entry) = &mut self.entry
            && entry.image.is_empty()
            && is_picture(&kind, &url)
        {
            entry.image = join(base.as_ref(), &url).map_or(url, |target| target.to_string());
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(leaf) = &mut self.leaf {
            leaf.text.push_str(text);
        }
    }

    fn reference(&mut self, reference: &BytesRef<'_>) {
        let Some(leaf) = &mut self.leaf else { return };
        let name: &str = reference;
        match reference.resolve_char_ref() {
            Ok(Some(character)) => leaf.text.push(character),
            _ => match quick_xml::escape::resolve_predefined_entity(name) {
                Some(text) => leaf.text.push_str(text),
                None => {
                    let source = format!("&{name};");
                    let resolved = Text {
                        value: source,
                        kind: Kind::Html,
                    };
                    leaf.text.push_str(match line_of(&resolved) {
                        blank if blank.is_empty() => "\u{A0}",
                        ref text => text,
                    });
                }
            },
        }
    }

    fn end(&mut self, at: usize) {
        let depth = self.frames.len();
        let Some(frame) = self.frames.pop() else {
            return;
        };
        if self.leaf.as_ref().is_some_and(|leaf| leaf.depth >= depth)
            && let Some(leaf) = self.leaf.take()
        {
            self.take(leaf, at, &frame);
        }
        self.prefixes.truncate(frame.prefixes);
        if frame.tag == Tag::Item
            && !self.frames.iter().any(|frame| frame.tag == Tag::Item)
            && let Some(entry) = self.entry.take()
        {
            self.raw.entries.push(entry);
        }
    }

    /// Puts the text of an element where it belongs.
    fn take(&mut self, leaf: Leaf, end: usize, frame: &Frame) {
        let Leaf {
            tag,
            parent,
            mut kind,
            mut text,
            list,
            ..
        } = leaf;
        if leaf.nested {
            kind = Kind::Html;
            text = self
                .source
                .get(leaf.begin..end)
                .unwrap_or_default()
                .to_owned();
        }
        // The controls beyond ASCII begin with this byte in UTF-8.
        const BEYOND_ASCII: u8 = 0xC2;
        let control = |byte: u8| byte.is_ascii_control() && !byte.is_ascii_whitespace();
        if text
            .bytes()
            .any(|byte| control(byte) || byte == BEYOND_ASCII)
        {
            text.retain(|c| !c.is_control() || c.is_whitespace());
        }
        let base = match tag {
            Tag::Content | Tag::Link | Tag::Url => self.base(frame),
            _ => None,
        };
        let raw = &mut self.raw;
        let trimmed = || text.trim().to_owned();
        match (&mut self.entry, parent, tag) {
            (Some(entry), Tag::Item, Tag::Title) => first(&mut entry.title, text, kind),
            (Some(entry), Tag::Item, Tag::Link) if entry.link.is_empty() => {
                entry.link = trimmed();
            }
            (Some(entry), Tag::Item, Tag::Id) => entry.id = trimmed(),
            (Some(entry), Tag::Item, Tag::Content) => {
                first(&mut entry.content, text, kind);
                entry.base = base;
            }
            (Some(entry), Tag::Item, Tag::Description) => first(&mut entry.description, text, kind),
            (Some(entry), Tag::MediaContent | Tag::MediaGroup, Tag::Description) => {
                first(&mut entry.caption, text, kind);
            }
            (Some(entry), Tag::Item, Tag::Category) => entry.categories.push((trimmed(), list)),
            (Some(entry), Tag::Item, Tag::Creator) => entry.authors.push(author(&text)),
            (Some(entry), Tag::Author, Tag::Name) => entry.authors.push(trimmed()),
            (Some(entry), Tag::Item, Tag::Published) if entry.published.is_empty() => {
                entry.published = trimmed();
            }
            (Some(entry), Tag::Item, Tag::Updated) if entry.updated.is_empty() => {
                entry.updated = trimmed();
            }
            (Some(entry), Tag::Item, Tag::Language) => entry.language = language_of(&text),
            (Some(_), ..) => {}
            (None, Tag::Channel, Tag::Title) => first(&mut raw.title, text, kind),
            (None, Tag::Channel, Tag::Description) => first(&mut raw.description, text, kind),
            (None, Tag::Channel, Tag::Link) => {
                let target = join(base.as_ref(), &text).and_then(|t| t.as_str().parse().ok());
                raw.page = raw.page.take().or(target);
            }
            (None, Tag::Channel, Tag::Language) => raw.language = language_of(&text),
            (None, Tag::Channel, Tag::Rights) => raw.copyright = trimmed(),
            (None, Tag::Channel, Tag::Ttl) => raw.ttl = text.trim().parse().ok(),
            (None, Tag::Image | Tag::Channel, Tag::Url) => {
                let target = join(base.as_ref(), &text).and_then(|t| t.as_str().parse().ok());
                raw.image = raw.image.take().or(target);
            }
            (None, Tag::Author, Tag::Name) => raw.authors.push(trimmed()),
            _ => {}
        }
    }
}

/// Keeps the first text that is not blank.
fn first(known: &mut Text, value: String, kind: Kind) {
    if known.value.trim().is_empty() {
        *known = Text { value, kind };
    }
}

/// The name of an RSS author, `press@osce.example (OSCE Secretariat)`.
fn author(text: &str) -> String {
    let name = text
        .split_once('(')
        .filter(|(address, _)| address.contains('@'))
        .and_then(|(_, name)| name.trim().strip_suffix(')'));
    name.unwrap_or(text).trim().to_owned()
}

fn attribute(start: &BytesStart<'_>, name: &str) -> String {
    if start.attributes_raw().is_empty() {
        return String::new();
    }
    let mut attributes = start.html_attributes();
    attributes
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.as_ref() == name)
        .map(|attribute| unescaped(&attribute.value).into_owned())
        .unwrap_or_default()
}

/// A value with its references resolved, or as it stands where one of them is unknown.
fn unescaped(value: &str) -> Cow<'_, str> {
    quick_xml::escape::unescape(value).unwrap_or(Cow::Borrowed(value))
}

fn is_picture(kind: &str, address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let ending = path.rsplit('.').next().unwrap_or_default();
    kind.starts_with("image")
        || (kind.is_empty() && ["jpg", "jpeg", "png", "gif", "webp"].contains(&ending))
}
