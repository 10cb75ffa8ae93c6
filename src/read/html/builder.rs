//! What the open elements say about the text in them.

use html5gum::Span;
use html5gum::emitters::callback::CallbackEvent;

use super::blocks::{Blocks, Flow};
use crate::model::{Address, LinkTarget};
use crate::read::attributes::Attributes;
use crate::read::head::Head;
use crate::read::lines::{Area, Mark};
use crate::read::url::join;

/// Elements nested deeper than this are read as if their tags were not there.
const DEEPEST: usize = 256;

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

/// A document while its tokens come.
pub(super) struct Builder<'a> {
    source: &'a str,
    flow: Flow<'a>,
    head: Head,
    open: Vec<Open>,
    /// Open elements beyond [`DEEPEST`].
    too_deep: usize,
    context: Context,
    attributes: Attributes,
    tag: Vec<u8>,
}

impl<'a> Builder<'a> {
    /// A builder with the address that relative links start from where the head has none.
    pub(super) fn new(source: &'a str, base: Option<&Address>) -> Self {
        Self {
            source,
            flow: Flow::new(source),
            head: Head::new(base),
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
        }
    }

    /// How many blocks there are so far.
    pub(super) fn blocks(&self) -> usize {
        self.flow.len()
    }

    pub(super) fn finish(mut self) -> (Blocks, Head) {
        self.flush();
        (self.flow.into_blocks(), self.head)
    }

    pub(super) fn event(&mut self, event: CallbackEvent<'_>, span: Span<usize>) {
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
            b"meta" => self.head.meta(&self.attributes),
            b"link" => self.head.link(&self.attributes),
            _ => self.head.base(&self.attributes),
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
            b"html" => self.head.language(attributes),
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
            self.flow.close_link();
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
            self.flow.close_link();
        }
        self.open.truncate(at);
    }

    fn innermost_is(&self, tag: &[u8]) -> bool {
        self.open
            .last()
            .is_some_and(|open| open.name == name_of(tag))
    }

    pub(super) fn string(&mut self, text: &str, run: (usize, usize)) {
        if self.context.hidden {
            if self.innermost_is(b"title") {
                self.head.title(text);
            } else if self.innermost_is(b"script") && self.attributes.is_json_ld() {
                self.head.json_ld.push(text.to_owned());
            }
            return;
        }
        if self.context.preformatted {
            for (index, line) in text.split('\n').enumerate() {
                if index > 0 {
                    self.line_break();
                }
                self.flow.text(line, run);
            }
        } else {
            self.flow.text(text, run);
        }
    }

    /// A break inside a block starts a new line, but not in a heading or a caption.
    fn line_break(&mut self) {
        match self.context.mark {
            Mark::Heading(_) | Mark::Caption => self.flow.space(),
            _ => self.flush(),
        }
    }

    fn open_link(&mut self) {
        self.flow.close_link();
        if self.context.hidden || matches!(self.context.area, Area::Menu | Area::Outside) {
            return;
        }
        let target = join(self.head.base_address(), self.attributes.href());
        self.flow.open_link(target);
    }

    fn time(&mut self) {
        let value = self.attributes.datetime();
        if !value.is_empty() {
            self.flow.time(value);
        }
    }

    fn image(&mut self) {
        let shown = !self.context.hidden && !self.attributes.is_pixel();
        if !shown || matches!(self.context.area, Area::Menu | Area::Outside) {
            return;
        }
        let base = self.head.base_address();
        let address = join(base, self.attributes.src()).and_then(LinkTarget::into_address);
        let Some(address) = address else { return };
        if self.context.mark != Mark::Caption {
            self.flush();
        }
        self.flow.image(address, self.context.area);
    }

    /// Ends the block.
    fn flush(&mut self) {
        self.flow.flush(self.context.mark, self.context.area);
    }
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
