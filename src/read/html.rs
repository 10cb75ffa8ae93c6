//! HTML to lines: one pass over the tokens of a WHATWG tokenizer, without a tree.
//!
//! The reader needs blocks of text in the order a person sees them, not a document. So each block
//! becomes a line as soon as it ends; all that is kept of the elements around it is a stack of
//! names, limited in depth, that says in which part of the page and in what kind of block the text
//! stands. Nothing recurses, and nothing is looked at twice.

use std::borrow::Cow;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Emitter, ForwardingEmitter, Span, Tokenizer};

use super::LINE_LIMIT;
use super::attributes::Attributes;
use super::head::Head;
use super::lines::{Area, Line, Mark, too_many_lines};
use super::url::join;
use crate::error::Result;
use crate::model::{Address, Link, LinkTarget, Position};

/// Elements nested deeper than this are read as if their tags were not there.
const DEEPEST: usize = 256;

/// What an HTML document shows, and what its head says.
#[derive(Debug, Default)]
pub(super) struct Document {
    text: String,
    blocks: Vec<Block>,
    links: Vec<Link>,
    images: Vec<Address>,
    times: Vec<String>,
    pub(super) head: Head,
}

/// A line to be: ranges into the document's lists.
#[derive(Debug)]
struct Block {
    text: (usize, usize),
    links: (usize, usize),
    start: Position,
    verbatim: bool,
    mark: Mark,
    area: Area,
    time: Option<usize>,
    image: Option<usize>,
}

impl Document {
    /// Reads a fragment, with the address that relative links start from.
    #[cfg(feature = "feed")]
    pub(super) fn read(source: &str, base: Option<&Address>) -> Self {
        Self::within(usize::MAX, source, base).unwrap_or_default()
    }

    /// Reads a document of at most [`LINE_LIMIT`] lines, with the address that relative links start
    /// from where its head has none.
    pub(super) fn of_page(source: &str, base: Option<&Address>) -> Result<Self> {
        Self::within(LINE_LIMIT, source, base).ok_or_else(too_many_lines)
    }

    fn within(most_lines: usize, source: &str, base: Option<&Address>) -> Option<Self> {
        let mut builder = Builder::new(source);
        builder.document.head.default_base = base.cloned();
        let callback = |event: CallbackEvent<'_>, span: Span<usize>| -> Option<()> {
            builder.event(event, span);
            (builder.document.blocks.len() > most_lines).then_some(())
        };
        let stopped = if memchr::memchr2(b'<', b'&', source.as_bytes()).is_some() {
            let mut emitter = CallbackEmitter::new(callback);
            emitter.naively_switch_states(true);
            Tokenizer::new_with_emitter(source, WithoutErrors(emitter)).next()
        } else {
            builder.string(source, (0, source.len()));
            None
        };
        builder.flush();
        let fits = stopped.is_none() && builder.document.blocks.len() <= most_lines;
        fits.then_some(builder.document)
    }

    pub(super) fn lines(&self) -> Vec<Line<'_>> {
        let line = |block: &Block| Line {
            text: &self.text[block.text.0..block.text.1],
            start: block.start,
            verbatim: block.verbatim,
            mark: block.mark,
            area: block.area,
            links: &self.links[block.links.0..block.links.1],
            time: block.time.map(|time| self.times[time].as_str()),
            image: block.image.map(|image| &self.images[image]),
        };
        self.blocks.iter().map(line).collect()
    }
}

/// An emitter that nobody asks for errors, which spares looking for them in each byte.
struct WithoutErrors<E>(E);

impl<E: Emitter> ForwardingEmitter for WithoutErrors<E> {
    type Token = E::Token;

    fn inner(&mut self) -> &mut impl Emitter<Token = E::Token> {
        &mut self.0
    }

    #[inline]
    fn should_emit_errors(&mut self) -> bool {
        false
    }
}

/// The first bytes of an element's name, padded with zeros: enough for all that matter here.
type Name = [u8; 10];

fn name_of(bytes: &[u8]) -> Name {
    let mut name = [0; 10];
    if bytes.len() <= name.len() {
        name[..bytes.len()].copy_from_slice(bytes);
    }
    name
}

/// How an element lays out its text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Layout {
    Block,
    Inline,
    /// Has no end tag.
    Void,
    /// Never seen by a person.
    Hidden,
    /// No element that matters here: its tags are passed over.
    Other,
}

fn layout(name: &[u8]) -> Layout {
    match name {
        b"address" | b"article" | b"aside" | b"blockquote" | b"body" | b"button" | b"caption"
        | b"center" | b"dd" | b"details" | b"dialog" | b"dir" | b"div" | b"dl" | b"dt"
        | b"fieldset" | b"figcaption" | b"figure" | b"footer" | b"form" | b"h1" | b"h2" | b"h3"
        | b"h4" | b"h5" | b"h6" | b"head" | b"header" | b"hgroup" | b"html" | b"legend" | b"li"
        | b"main" | b"menu" | b"nav" | b"ol" | b"option" | b"p" | b"pre" | b"search"
        | b"section" | b"select" | b"summary" | b"table" | b"tbody" | b"td" | b"tfoot" | b"th"
        | b"thead" | b"tr" | b"ul" => Layout::Block,
        b"a" | b"label" | b"span" | b"strong" | b"b" | b"em" | b"time" => Layout::Inline,
        b"base" | b"br" | b"hr" | b"img" | b"link" | b"meta" => Layout::Void,
        b"audio" | b"canvas" | b"datalist" | b"iframe" | b"math" | b"noembed" | b"noframes"
        | b"noscript" | b"object" | b"script" | b"style" | b"svg" | b"template" | b"textarea"
        | b"title" | b"video" => Layout::Hidden,
        _ => Layout::Other,
    }
}

/// What the open elements say about the text inside them.
#[derive(Clone, Copy)]
struct Context {
    mark: Mark,
    area: Area,
    depth: u8,
    ordered: bool,
    hidden: bool,
    preformatted: bool,
}

struct Open {
    name: Name,
    layout: Layout,
    /// What counts again when the element ends.
    outside: Context,
}

struct Builder<'a> {
    source: &'a str,
    document: Document,
    open: Vec<Open>,
    /// Open elements beyond [`DEEPEST`].
    too_deep: usize,
    context: Context,
    attributes: Attributes,
    tag: Vec<u8>,
    block: Partial,
    cursor: Cursor,
}

/// The block that is being read.
#[derive(Default)]
struct Partial {
    begin: usize,
    /// Characters and bytes of it that are counted.
    counted: (u32, usize),
    space: bool,
    /// Where its first text run stands in the source, in bytes; how many there are.
    run: Option<(usize, usize)>,
    runs: u32,
    links_begin: usize,
    link: Option<(LinkTarget, Option<u32>)>,
    time: Option<usize>,
    image: Option<usize>,
}

impl<'a> Builder<'a> {
    fn new(source: &'a str) -> Self {
        let mut document = Document::default();
        // A page is mostly markup, a text of a feed is mostly text.
        const SMALL: usize = 4096;
        let text = source.len().min(SMALL).max(source.len() / 4);
        document.text.reserve(text);
        Self {
            source,
            document,
            open: Vec::new(),
            too_deep: 0,
            context: Context {
                mark: Mark::Text,
                area: Area::Unknown,
                depth: 0,
                ordered: false,
                hidden: false,
                preformatted: false,
            },
            attributes: Attributes::default(),
            tag: Vec::new(),
            block: Partial::default(),
            cursor: Cursor::default(),
        }
    }

    fn event(&mut self, event: CallbackEvent<'_>, span: Span<usize>) {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                let local = memchr::memrchr(b':', name).map_or(0, |colon| colon + 1);
                self.tag.clear();
                self.tag.extend_from_slice(&name[local..]);
                self.attributes.clear();
            }
            CallbackEvent::AttributeName { name } => self.attributes.name(name),
            CallbackEvent::AttributeValue { value } => self.attributes.value(value),
            CallbackEvent::CloseStartTag { .. } => self.start(),
            CallbackEvent::EndTag { name } => self.end(name),
            CallbackEvent::String { value } => {
                let run = (span.start, span.end);
                let source = self.source.get(span.start..span.end);
                match source.filter(|text| text.as_bytes() == value) {
                    Some(text) => self.string(text, run),
                    None => self.string(&String::from_utf8_lossy(value), run),
                }
            }
            _ => {}
        }
    }

    fn start(&mut self) {
        let tag = std::mem::take(&mut self.tag);
        match layout(&tag) {
            Layout::Void => self.void(&tag),
            Layout::Other => {}
            layout => self.element(&tag, layout),
        }
        self.tag = tag;
    }

    fn void(&mut self, tag: &[u8]) {
        match tag {
            b"br" | b"hr" => self.line_break(),
            b"img" => self.image(),
            b"meta" => self.document.head.meta(&self.attributes),
            b"link" => self.document.head.link(&self.attributes),
            _ => self.document.head.base(&self.attributes),
        }
    }

    fn element(&mut self, tag: &[u8], layout: Layout) {
        let name = name_of(tag);
        if layout == Layout::Block {
            self.flush();
            self.close_implied(tag);
        }
        if self.open.len() >= DEEPEST {
            self.too_deep += 1;
            return;
        }
        let outside = self.context;
        self.open.push(Open {
            name,
            layout,
            outside,
        });
        self.enter(tag, layout);
    }

    /// What the element's start says about the text in it.
    fn enter(&mut self, tag: &[u8], layout: Layout) {
        let Self {
            context,
            attributes,
            ..
        } = self;
        if layout == Layout::Hidden || attributes.hides() {
            context.hidden = true;
        }
        if let Some(area) = area_of(tag, attributes, context.area) {
            context.area = area;
        }
        let class = attributes.class();
        match tag {
            b"html" => self.document.head.language(attributes),
            b"ul" | b"ol" | b"menu" | b"dir" => {
                context.depth = context.depth.saturating_add(1);
                context.ordered = tag == b"ol";
            }
            b"li" => {
                context.mark = Mark::Entry {
                    depth: context.depth.max(1),
                    ordered: context.ordered,
                };
            }
            [b'h', level @ b'1'..=b'6'] => context.mark = Mark::Heading(level - b'0'),
            b"blockquote" => context.mark = Mark::Quote,
            b"figcaption" | b"figure" => context.mark = Mark::Caption,
            b"dt" | b"th" => context.mark = Mark::Label,
            b"pre" => context.preformatted = true,
            b"a" => self.open_link(),
            b"time" if !context.hidden => self.time(),
            _ if context.mark == Mark::Text && class.is_caption() => context.mark = Mark::Caption,
            _ if context.mark == Mark::Text && layout == Layout::Block && class.is_label() => {
                context.mark = Mark::Label;
            }
            _ => {}
        }
    }

    /// Closes the elements that end where a block starts, as HTML lets them do.
    fn close_implied(&mut self, tag: &[u8]) {
        let (ends, within): (&[&[u8]], &[&[u8]]) = match tag {
            b"li" => (&[b"li"], &[b"ul", b"ol", b"menu", b"dir"]),
            b"dt" | b"dd" => (&[b"dt", b"dd"], &[b"dl"]),
            b"option" => (&[b"option"], &[b"select"]),
            b"td" | b"th" => (&[b"td", b"th"], &[b"tr", b"table"]),
            b"tr" => (&[b"tr"], &[b"table"]),
            b"tbody" | b"thead" | b"tfoot" => (&[b"tbody", b"thead", b"tfoot"], &[b"table"]),
            b"body" => (&[b"head"], &[b"html"]),
            _ => (&[], &[]),
        };
        let bytes = |open: &Open, names: &[&[u8]]| names.iter().any(|n| open.name == name_of(n));
        let paragraph = self
            .open
            .iter()
            .rposition(|open| open.layout == Layout::Block)
            .filter(|at| self.open[*at].name == name_of(b"p"));
        if let Some(at) = paragraph {
            self.close_to(at);
        }
        if !ends.is_empty() {
            let scope = self.open.iter().rposition(|open| bytes(open, within));
            let from = scope.map_or(0, |at| at + 1);
            if let Some(at) = (from..self.open.len()).find(|at| bytes(&self.open[*at], ends)) {
                self.close_to(at);
            }
        }
    }

    fn end(&mut self, tag: &[u8]) {
        let tag = &tag[memchr::memrchr(b':', tag).map_or(0, |colon| colon + 1)..];
        let name = name_of(tag);
        let layout = layout(tag);
        match layout {
            Layout::Other => return,
            Layout::Void => {
                return if tag == b"br" {
                    self.line_break()
                };
            }
            Layout::Block => self.flush(),
            Layout::Inline | Layout::Hidden => {}
        }
        if tag == b"a" {
            self.close_link();
        }
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        let inline = layout == Layout::Inline;
        let heading =
            |name: &Name| name[0] == b'h' && matches!(name[1], b'1'..=b'6') && name[2] == 0;
        let at = self
            .open
            .iter()
            .rev()
            .take_while(|open| !inline || open.layout == Layout::Inline)
            .position(|open| open.name == name || (heading(&name) && heading(&open.name)));
        if let Some(above) = at {
            self.close_to(self.open.len() - 1 - above);
        }
    }

    fn close_to(&mut self, at: usize) {
        let Some(open) = self.open.get(at) else {
            return;
        };
        self.context = open.outside;
        if self.open[at..]
            .iter()
            .any(|open| open.name == name_of(b"a"))
        {
            self.close_link();
        }
        self.open.truncate(at);
    }

    fn innermost_is(&self, tag: &[u8]) -> bool {
        self.open
            .last()
            .is_some_and(|open| open.name == name_of(tag))
    }

    fn string(&mut self, text: &str, run: (usize, usize)) {
        if self.context.hidden {
            if self.innermost_is(b"title") {
                self.document.head.title(text);
            } else if self.innermost_is(b"script") && self.attributes.is_json_ld() {
                self.document.head.json_ld.push(text.to_owned());
            }
            return;
        }
        if self.context.preformatted {
            for (index, line) in text.split('\n').enumerate() {
                if index > 0 {
                    self.line_break();
                }
                self.text(line, run);
            }
        } else {
            self.text(text, run);
        }
    }

    /// Adds text to the block with its white space collapsed.
    fn text(&mut self, text: &str, run: (usize, usize)) {
        let Self {
            document, block, ..
        } = self;
        let blank = |byte: u8| byte.is_ascii_whitespace();
        let text = without_soft_hyphens(text);
        let text = text.as_ref();
        if text.bytes().next().is_some_and(blank) {
            block.space = true;
        }
        let trimmed = text.trim_ascii();
        if trimmed.is_empty() {
            return;
        }
        if document.text.len() == block.begin {
            block.run = Some(run);
        } else if block.space {
            document.text.push(' ');
        }
        block.runs += 1;
        block.space = false;
        if let Some((_, start @ None)) = &mut block.link {
            *start = Some(counted(&document.text, block.begin, &mut block.counted));
        }
        push_collapsed(&mut document.text, trimmed);
        block.space = text.bytes().next_back().is_some_and(blank);
    }

    /// A break inside a block starts a new line, but not in a heading or a caption.
    fn line_break(&mut self) {
        match self.context.mark {
            Mark::Heading(_) | Mark::Caption => self.block.space = true,
            _ => self.flush(),
        }
    }

    fn open_link(&mut self) {
        self.close_link();
        if self.context.hidden || matches!(self.context.area, Area::Menu | Area::Outside) {
            return;
        }
        let target = join(self.document.head.base_address(), self.attributes.href());
        self.block.link = target.map(|target| (target, None));
    }

    fn close_link(&mut self) {
        let Self {
            document, block, ..
        } = self;
        if let Some((target, Some(start))) = block.link.take() {
            let end = counted(&document.text, block.begin, &mut block.counted);
            if end > start {
                document.links.push(Link::new(start, end - start, target));
            }
        }
    }

    fn time(&mut self) {
        let value = self.attributes.datetime();
        if !value.is_empty() && self.block.time.is_none() {
            self.block.time = Some(self.document.times.len());
            self.document.times.push(value.to_owned());
        }
    }

    fn image(&mut self) {
        let shown = !self.context.hidden && !self.attributes.is_pixel();
        if !shown || matches!(self.context.area, Area::Menu | Area::Outside) {
            return;
        }
        let base = self.document.head.base_address();
        let address = join(base, self.attributes.src()).and_then(LinkTarget::into_address);
        let Some(address) = address else { return };
        if self.context.mark != Mark::Caption {
            self.flush();
        }
        self.block.image = Some(self.document.images.len());
        self.document.images.push(address);
        let mark = std::mem::replace(&mut self.context.mark, Mark::Caption);
        self.flush();
        self.context.mark = mark;
    }

    /// Ends the block.
    fn flush(&mut self) {
        let reopened = self
            .block
            .link
            .as_ref()
            .map(|(target, _)| (target.clone(), None));
        self.close_link();
        let Self {
            document,
            block,
            context,
            ..
        } = self;
        let whole = &document.text[block.begin..];
        let text = whole.trim();
        if text.is_empty() && block.time.is_none() && block.image.is_none() {
            document.text.truncate(block.begin);
            document.links.truncate(block.links_begin);
            block.space = false;
            block.run = None;
            block.runs = 0;
            block.link = reopened;
            block.counted = (0, 0);
            return;
        }
        let cut = text.as_ptr() as usize - whole.as_ptr() as usize;
        let begin = block.begin + if text.is_empty() { 0 } else { cut };
        let end = begin + text.len();
        let skipped = whole[..cut.min(whole.len())].chars().count() as u32;
        shift(&mut document.links, block.links_begin, skipped, text);
        let (from, to) = block.run.unwrap_or((0, 0));
        let raw = self.source.get(from..to).unwrap_or_default();
        let indent = raw.len() - raw.trim_start().len();
        let same = block.runs == 1 && raw.trim() == text;
        document.blocks.push(Block {
            text: (begin, end),
            links: (block.links_begin, document.links.len()),
            start: self.cursor.position(self.source, from + indent),
            verbatim: same,
            mark: context.mark,
            area: context.area,
            time: block.time,
            image: block.image,
        });
        *block = Partial {
            begin: document.text.len(),
            links_begin: document.links.len(),
            link: reopened,
            ..Partial::default()
        };
    }
}

/// Adds a trimmed text with each run of white space as one space. Most texts have no other, which
/// is seen in many bytes at once.
fn push_collapsed(to: &mut String, text: &str) {
    let pairs = text.bytes().zip(text.bytes().skip(1));
    let uneven = pairs.fold(false, |found, (before, byte)| {
        let blank = matches!(byte, b'\t' | b'\n' | b'\x0C' | b'\r');
        found | blank | ((before == b' ') & (byte == b' '))
    });
    if !uneven {
        to.push_str(text);
        return;
    }
    for (index, word) in text.split_ascii_whitespace().enumerate() {
        if index > 0 {
            to.push(' ');
        }
        to.push_str(word);
    }
}

/// A soft hyphen is no character of the text but a hint for breaking lines.
fn without_soft_hyphens(text: &str) -> Cow<'_, str> {
    const SOFT_HYPHEN: &str = "\u{AD}";
    match memchr::memmem::find(text.as_bytes(), SOFT_HYPHEN.as_bytes()) {
        Some(_) => Cow::Owned(text.replace(SOFT_HYPHEN, "")),
        None => Cow::Borrowed(text),
    }
}

/// Moves the links from this one on to a text that was trimmed; what was a link of nothing but space
/// is none.
fn shift(links: &mut Vec<Link>, begin: usize, skipped: u32, text: &str) {
    if links.len() == begin {
        return;
    }
    let length = text.chars().count() as u32;
    for link in &mut links[begin..] {
        let end = (link.start + link.length)
            .saturating_sub(skipped)
            .min(length);
        link.start = link.start.saturating_sub(skipped).min(length);
        link.length = end.saturating_sub(link.start);
    }
    links
        .extract_if(begin.., |link| link.length == 0)
        .for_each(drop);
}

/// The characters of the block so far. What was counted once is not counted again.
fn counted(text: &str, begin: usize, counted: &mut (u32, usize)) -> u32 {
    let fresh = &text[begin + counted.1..];
    *counted = (counted.0 + fresh.chars().count() as u32, text.len() - begin);
    counted.0
}

fn area_of(tag: &[u8], attributes: &Attributes, within: Area) -> Option<Area> {
    match (tag, attributes.role()) {
        (b"nav", _) | (_, "navigation") => Some(Area::Menu),
        (b"main", _) | (_, "main") => Some(Area::Main),
        (b"article", _) if within == Area::Unknown => Some(Area::Main),
        (b"header" | b"footer", _) if within == Area::Main => None,
        (b"header" | b"footer" | b"aside" | b"button" | b"dialog", _)
        | (_, "banner" | "contentinfo" | "complementary" | "dialog" | "search" | "alert") => {
            Some(Area::Outside)
        }
        _ => None,
    }
}

/// Line and column of places in a source, asked for in their order.
#[derive(Default)]
struct Cursor {
    at: usize,
    lines: u32,
    columns: u32,
}

impl Cursor {
    fn position(&mut self, source: &str, offset: usize) -> Position {
        let fresh = source.get(self.at..offset).unwrap_or_default();
        if self.at <= offset {
            let breaks = memchr::memchr_iter(b'\n', fresh.as_bytes()).count() as u32;
            self.lines += breaks;
            let tail = match memchr::memrchr(b'\n', fresh.as_bytes()) {
                Some(last) => {
                    self.columns = 0;
                    &fresh[last + 1..]
                }
                None => fresh,
            };
            self.columns += tail.chars().count() as u32;
            self.at = offset;
        }
        Position::new(self.lines + 1, self.columns + 1)
    }
}
