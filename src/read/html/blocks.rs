//! Text into blocks: its white space, its links, and where it stands in the source.

use std::borrow::Cow;

use crate::model::{Address, Link, LinkTarget, Position};
use crate::read::lines::{Area, Line, Mark};

/// The blocks of a document.
#[derive(Debug, Default)]
pub(super) struct Blocks {
    text: String,
    blocks: Vec<Block>,
    links: Vec<Link>,
    images: Vec<Address>,
    times: Vec<String>,
}

/// A line to be: ranges into the lists of the blocks.
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

impl Blocks {
    pub(super) fn len(&self) -> usize {
        self.blocks.len()
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

/// The text of a document while it flows into blocks.
pub(super) struct Flow<'a> {
    source: &'a str,
    done: Blocks,
    block: Partial,
    cursor: Cursor,
}

impl<'a> Flow<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        let mut done = Blocks::default();
        // A page is mostly markup, a text of a feed is mostly text.
        const SMALL: usize = 4096;
        let text = source.len().min(SMALL).max(source.len() / 4);
        done.text.reserve(text);
        Self {
            source,
            done,
            block: Partial::default(),
            cursor: Cursor::default(),
        }
    }

    pub(super) fn len(&self) -> usize {
        self.done.len()
    }

    pub(super) fn into_blocks(self) -> Blocks {
        self.done
    }

    /// Adds text to the block with its white space collapsed.
    pub(super) fn text(&mut self, text: &str, run: (usize, usize)) {
        let Self { done, block, .. } = self;
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
        if done.text.len() == block.begin {
            block.run = Some(run);
        } else if block.space {
            done.text.push(' ');
        }
        block.runs += 1;
        block.space = false;
        if let Some((_, start @ None)) = &mut block.link {
            *start = Some(counted(&done.text, block.begin, &mut block.counted));
        }
        push_collapsed(&mut done.text, trimmed);
        block.space = text.bytes().next_back().is_some_and(blank);
    }

    /// Adds space, if text follows in the block.
    pub(super) fn space(&mut self) {
        self.block.space = true;
    }

    pub(super) fn open_link(&mut self, target: Option<LinkTarget>) {
        self.block.link = target.map(|target| (target, None));
    }

    pub(super) fn close_link(&mut self) {
        let Self { done, block, .. } = self;
        if let Some((target, Some(start))) = block.link.take() {
            let end = counted(&done.text, block.begin, &mut block.counted);
            if end > start {
                done.links.push(Link::new(start, end - start, target));
            }
        }
    }

    /// Adds the `datetime` of a `<time>`, if it is the first of the block.
    pub(super) fn time(&mut self, value: &str) {
        if self.block.time.is_none() {
            self.block.time = Some(self.done.times.len());
            self.done.times.push(value.to_owned());
        }
    }

    /// Adds a picture, which ends the block as its caption.
    pub(super) fn image(&mut self, address: Address, area: Area) {
        self.block.image = Some(self.done.images.len());
        self.done.images.push(address);
        self.flush(Mark::Caption, area);
    }

    /// Ends the block.
    pub(super) fn flush(&mut self, mark: Mark, area: Area) {
        let reopened = self
            .block
            .link
            .as_ref()
            .map(|(target, _)| (target.clone(), None));
        self.close_link();
        let Self { done, block, .. } = self;
        let whole = &done.text[block.begin..];
        let text = whole.trim();
        if text.is_empty() && block.time.is_none() && block.image.is_none() {
            done.text.truncate(block.begin);
            done.links.truncate(block.links_begin);
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
        shift(&mut done.links, block.links_begin, skipped, text);
        let (from, to) = block.run.unwrap_or((0, 0));
        let raw = self.source.get(from..to).unwrap_or_default();
        let indent = raw.len() - raw.trim_start().len();
        let same = block.runs == 1 && raw.trim() == text;
        done.blocks.push(Block {
            text: (begin, end),
            links: (block.links_begin, done.links.len()),
            start: self.cursor.position(self.source, from + indent),
            verbatim: same,
            mark,
            area,
            time: block.time,
            image: block.image,
        });
        *block = Partial {
            begin: done.text.len(),
            links_begin: done.links.len(),
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
