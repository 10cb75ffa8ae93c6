use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::entry::{Entry, line_of};
use super::{Broken, Kind, Raw, Text};
use crate::error::Result;
use crate::model::{Address, LanguageCode, LinkTarget, Position};
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
        at: Position::of(text, begin + offset),
        reason,
    });
    match builder.is_feed {
        true => Ok(raw),
        false => {
            let none = || Broken {
                at: Position::of(text, begin),
                reason: "it is no feed: neither an RSS channel nor an Atom feed begins".to_owned(),
            };
            Err(raw.broken.unwrap_or_else(none).into_error())
        }
    }
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
        let attributes = Attributes::of(start);
        self.declarations(&attributes, &mut frame);
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
        // Comparing nothing with nothing costs a processor more than one would think.
        let known = |(known, _): &&(String, Space)| match prefix {
            "" => known.is_empty(),
            _ => known == prefix,
        };
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
            Tag::Link => self.link(&attributes, &frame, parent, after),
            Tag::Enclosure | Tag::MediaContent => self.picture(&attributes, &frame),
            Tag::Item | Tag::Author | Tag::Image | Tag::MediaGroup | Tag::Other => {}
            _ => self.open_leaf(&attributes, &frame, parent, after),
        }
    }

    /// Takes in `xmlns`, `xml:lang` and `xml:base`.
    fn declarations(&mut self, attributes: &Attributes<'_>, frame: &mut Frame) {
        for (name, value) in &attributes.0 {
            match *name {
                "xmlns" => self.prefix("", value),
                "xml:lang" => frame.language = language_of(value).or(frame.language),
                "xml:base" => {
                    let target = join(self.base(frame).as_ref(), value);
                    if let Some(address) = target.and_then(LinkTarget::into_address) {
                        self.bases.push(address);
                        frame.base = self.bases.len();
                    }
                }
                name => {
                    if let Some(prefix) = name.strip_prefix("xmlns:") {
                        self.prefix(prefix, value);
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

    fn open_leaf(&mut self, given: &Attributes<'_>, frame: &Frame, parent: Tag, begin: usize) {
        let kind = match given.get("type") {
            "html" | "xhtml" | "text/html" | "application/xhtml+xml" => Kind::Html,
            "text" | "text/plain" => Kind::Plain,
            _ => Kind::Unknown,
        };
        let (mut list, mut text) = (String::new(), String::new());
        if frame.tag == Tag::Category {
            list = [given.get("domain"), given.get("scheme")].concat();
            text = match given.get("label") {
                "" => given.get("term"),
                label => label,
            }
            .to_owned();
        }
        // Content elsewhere, and an identifier that says that it is no address, give no text.
        let elsewhere = frame.tag == Tag::Content && !given.get("src").is_empty();
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
    fn link(&mut self, given: &Attributes<'_>, frame: &Frame, parent: Tag, after: usize) {
        let href = given.get("href");
        if href.is_empty() {
            self.open_leaf(given, frame, parent, after);
            return;
        }
        let target = join(self.base(frame).as_ref(), href);
        let address = target.map_or_else(|| href.to_owned(), String::from);
        match (&mut self.entry, given.get("rel")) {
            (Some(entry), "" | "alternate") if entry.link.is_empty() => entry.link = address,
            (Some(entry), "enclosure") if is_picture(given.get("type"), &address) => {
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

    fn picture(&mut self, given: &Attributes<'_>, frame: &Frame) {
        let url = given.get("url");
        let kind = [given.get("type"), given.get("medium")].concat();
        let base = self.base(frame);
        if let Some(entry) = &mut self.entry
            && entry.image.is_empty()
            && is_picture(&kind, url)
        {
            let target = join(base.as_ref(), url);
            entry.image = target.map_or_else(|| url.to_owned(), String::from);
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
        if may_have_controls(&text) {
            text.retain(|c| !c.is_control() || c.is_whitespace());
        }
        let base = match tag {
            Tag::Content => self.base(frame),
            Tag::Link | Tag::Url if self.entry.is_none() => self.base(frame),
            _ => None,
        };
        let raw = &mut self.raw;
        match (&mut self.entry, parent, tag) {
            (Some(entry), Tag::Item, Tag::Title) => first(&mut entry.title, text, kind),
            (Some(entry), Tag::Item, Tag::Link) if entry.link.is_empty() => {
                entry.link = trimmed(text);
            }
            (Some(entry), Tag::Item, Tag::Id) => entry.id = trimmed(text),
            (Some(entry), Tag::Item, Tag::Content) => {
                first(&mut entry.content, text, kind);
                entry.base = base;
            }
            (Some(entry), Tag::Item, Tag::Description) => first(&mut entry.description, text, kind),
            (Some(entry), Tag::MediaContent | Tag::MediaGroup, Tag::Description) => {
                first(&mut entry.caption, text, kind);
            }
            (Some(entry), Tag::Item, Tag::Category) => entry.categories.push((trimmed(text), list)),
            (Some(entry), Tag::Item, Tag::Creator) => entry.authors.push(author(&text)),
            (Some(entry), Tag::Author, Tag::Name) => entry.authors.push(trimmed(text)),
            (Some(entry), Tag::Item, Tag::Published) if entry.published.is_empty() => {
                entry.published = trimmed(text);
            }
            (Some(entry), Tag::Item, Tag::Updated) if entry.updated.is_empty() => {
                entry.updated = trimmed(text);
            }
            (Some(entry), Tag::Item, Tag::Language) => entry.language = language_of(&text),
            (Some(_), ..) => {}
            (None, Tag::Channel, Tag::Title) => first(&mut raw.title, text, kind),
            (None, Tag::Channel, Tag::Description) => first(&mut raw.description, text, kind),
            (None, Tag::Channel, Tag::Link) => {
                let target = join(base.as_ref(), &text).and_then(LinkTarget::into_address);
                raw.page = raw.page.take().or(target);
            }
            (None, Tag::Channel, Tag::Language) => raw.language = language_of(&text),
            (None, Tag::Channel, Tag::Rights) => raw.copyright = trimmed(text),
            (None, Tag::Channel, Tag::Ttl) => raw.ttl = text.trim().parse().ok(),
            (None, Tag::Image | Tag::Channel, Tag::Url) => {
                let target = join(base.as_ref(), &text).and_then(LinkTarget::into_address);
                raw.image = raw.image.take().or(target);
            }
            (None, Tag::Author, Tag::Name) => raw.authors.push(trimmed(text)),
            _ => {}
        }
    }
}

/// Whether a text has a byte of a control character; those beyond ASCII begin with one that others
/// begin with too. Every byte is looked at, so that many are at once.
fn may_have_controls(text: &str) -> bool {
    let control = |byte: u8| byte.is_ascii_control() && !byte.is_ascii_whitespace();
    text.bytes()
        .fold(false, |found, byte| found | control(byte) | (byte == 0xC2))
}

fn trimmed(text: String) -> String {
    match text.trim() {
        whole if whole.len() == text.len() => text,
        part => part.to_owned(),
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

/// The attributes of an element, with the references in their values resolved where all of a
/// value's are known.
struct Attributes<'s>(Vec<(&'s str, Cow<'s, str>)>);

impl<'s> Attributes<'s> {
    fn of(start: &'s BytesStart<'_>) -> Self {
        if start.attributes_raw().is_empty() {
            return Self(Vec::new());
        }
        let mut attributes = start.html_attributes();
        let attributes = attributes.with_checks(false).flatten();
        Self(
            attributes
                .map(|it| (it.key.into_inner(), unescaped(it.value)))
                .collect(),
        )
    }

    /// The value of the first attribute with this name; empty where there is none.
    fn get(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(known, _)| *known == name);
        found.map_or("", |(_, value)| value)
    }
}

fn unescaped(value: Cow<'_, str>) -> Cow<'_, str> {
    match quick_xml::escape::unescape(&value) {
        Ok(Cow::Owned(resolved)) => Cow::Owned(resolved),
        _ => value,
    }
}

fn is_picture(kind: &str, address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let ending = path.rsplit('.').next().unwrap_or_default();
    kind.starts_with("image")
        || (kind.is_empty() && ["jpg", "jpeg", "png", "gif", "webp"].contains(&ending))
}
