use std::collections::BTreeSet;

use super::dateline::{glued_dateline, parse_dateline};
use super::lines::{Leftover, Line, Mark};
use super::record::Record;
use crate::model::{Block, Field, Passage, Place};

/// Summary and body of an item while they are read.
pub(super) struct Body<'r> {
    record: &'r mut Record,
    leftovers: Vec<Leftover>,
}

impl<'r> Body<'r> {
    /// Reads summary and body from their lines, of which the first `above_labels` stand before the
    /// labels. What belongs to neither comes back.
    pub(super) fn read(
        record: &'r mut Record,
        lines: &[Line<'_>],
        above_labels: Option<usize>,
    ) -> Vec<Leftover> {
        let mut body = Body {
            record,
            leftovers: Vec::new(),
        };
        let (summary, rest) = lines.split_at(usize::from(has_summary(lines, above_labels)));
        if let [summary] = summary {
            body.record.item.summary = summary.text.to_owned();
            body.record.found(Place::field(Field::Summary), summary);
        }
        body.blocks(&without_repetition(rest));
        let paragraph = body.record.item.body.iter().find_map(|block| match block {
            Block::Paragraph(passage) => Some(passage),
            _ => None,
        });
        if let Some(dateline) = paragraph.and_then(|passage| parse_dateline(&passage.text)) {
            body.record.item.dateline = Some(dateline);
        }
        body.leftovers
    }

    /// Reads lines that are all body.
    #[cfg(feature = "feed")]
    pub(super) fn blocks_of(record: &'r mut Record, lines: &[Line<'_>]) -> Vec<Leftover> {
        let mut body = Body {
            record,
            leftovers: Vec::new(),
        };
        body.blocks(lines);
        body.leftovers
    }

    fn blocks(&mut self, lines: &[Line<'_>]) {
        self.record.item.body.reserve(lines.len());
        let mut rest = lines;
        while let Some((line, after)) = rest.split_first() {
            let ordered = |line: &Line<'_>| match line.mark {
                Mark::Entry { ordered, .. } => Some(ordered),
                _ => None,
            };
            match ordered(line) {
                Some(kind) => {
                    let end = rest.iter().take_while(|l| ordered(l) == Some(kind)).count();
                    self.list(&rest[..end], kind);
                    rest = &rest[end..];
                }
                None => {
                    rest = self.block(line, after);
                }
            }
        }
    }

    fn list(&mut self, lines: &[Line<'_>], ordered: bool) {
        let block = self.record.item.body.len() as u32;
        for (number, line) in lines.iter().enumerate() {
            self.record.found(Place::line(block, number as u32), line);
        }
        let entries = lines.iter().map(passage).collect();
        self.record.item.body.push(Block::List { ordered, entries });
    }

    /// Adds the block of one line, and gives the lines that follow it.
    fn block<'l, 'a>(&mut self, line: &Line<'a>, after: &'l [Line<'a>]) -> &'l [Line<'a>] {
        let rest = after;
        let in_text = line.mark == Mark::Text;
        // Captions stand above the text, so only its beginning can have one glued to it.
        let first = in_text && self.record.item.body.len() < 2;
        if first && let Some(at) = glued_dateline(line.text) {
            self.caption(&line.part(line.text[..at].trim_end()));
            let paragraph = line.part(&line.text[at..]);
            self.push(Block::paragraph(tail_passage(line, at)), &paragraph);
            return rest;
        }
        match line.mark {
            Mark::Heading(_) => self.push(Block::heading(passage(line)), line),
            Mark::Quote => self.push(Block::quote(passage(line)), line),
            Mark::Caption if line.image.is_some() => {
                self.push(Block::image(line.image.cloned(), passage(line)), line);
            }
            Mark::Caption => self.caption(line),
            _ if in_text && is_caption(line.text) => self.caption(line),
            _ => self.push(Block::paragraph(passage(line)), line),
        }
        rest
    }

    /// Adds a caption: to the picture above it, or without one. The link to the picture's page
    /// behind it is no part of it.
    fn caption(&mut self, line: &Line<'_>) {
        let text = without_photo_link(line.text);
        let kept = line.part(text);
        if text.len() < line.text.len() {
            let link = line.part(line.text[text.len()..].trim_start());
            self.leftovers.push(link.into());
        }
        let mut passage = passage(line);
        let length = text.chars().count() as u32;
        passage
            .links
            .retain(|link| link.start + link.length <= length);
        passage.text.truncate(text.len());
        let last = self.record.item.body.len().saturating_sub(1) as u32;
        match self.record.item.body.last_mut() {
            Some(Block::Image {
                address: Some(_),
                caption,
            }) if caption.text.is_empty() => {
                *caption = passage;
                self.record.found(Place::entry(Field::Body, last), &kept);
            }
            _ => self.push(Block::image(None, passage), &kept),
        }
    }

    fn push(&mut self, block: Block, line: &Line<'_>) {
        let index = self.record.item.body.len() as u32;
        self.record.found(Place::entry(Field::Body, index), line);
        self.record.item.body.push(block);
    }
}

fn passage(line: &Line<'_>) -> Passage {
    let mut passage = Passage::from(line.text);
    passage.links = line.links.to_vec();
    passage
}

/// The passage of a line from a place in its text on.
fn tail_passage(line: &Line<'_>, at: usize) -> Passage {
    let skipped = line.text[..at].chars().count() as u32;
    let mut passage = Passage::from(&line.text[at..]);
    passage.links = line
        .links
        .iter()
        .filter(|link| link.start >= skipped)
        .cloned()
        .collect();
    for link in &mut passage.links {
        link.start -= skipped;
    }
    passage
}

/// Whether the first line is the summary: it is where it alone stands above the labels, or where the
/// next begins alike, since the site prints the summary from the first paragraph.
fn has_summary(lines: &[Line<'_>], above_labels: Option<usize>) -> bool {
    let Some((first, rest)) = lines.split_first() else {
        return false;
    };
    let is_prose = |line: &Line<'_>| line.mark == Mark::Text;
    let repeated = || {
        rest.iter()
            .find(|line| is_prose(line) && !is_caption(line.text))
            .is_some_and(|second| same_opening(first.text, second.text))
    };
    is_prose(first) && (above_labels == Some(1) || repeated())
}

/// Whether two paragraphs begin with the same words behind their datelines, as a summary and the
/// body it was taken from.
fn same_opening(a: &str, b: &str) -> bool {
    const WORDS: usize = 6;
    let opening = |text| {
        without_dateline(text)
            .split_whitespace()
            .take(WORDS)
            .map(|word| word.trim_end_matches(['.', ',', '…']))
    };
    let a = opening(a);
    a.clone().count() > 2 && a.eq(opening(b))
}

fn without_dateline(text: &str) -> &str {
    let Some(dateline) = parse_dateline(text) else {
        return text;
    };
    let rest = &text[text.find(&dateline.text).unwrap_or(0) + dateline.text.len()..];
    rest.trim_start_matches(|c: char| !c.is_alphanumeric())
        .strip_prefix("OSCE) --")
        .unwrap_or(rest)
        .trim_start_matches(|c: char| !c.is_alphanumeric())
}

/// The lines of the body without those that repeat an earlier one, as whole bodies are in some
/// captures. Short ones may well stand twice.
fn without_repetition<'a>(lines: &[Line<'a>]) -> Vec<Line<'a>> {
    const SHORT: usize = 40;
    let mut seen = BTreeSet::new();
    let mut lines = lines.to_vec();
    lines.retain(|line| line.text.len() < SHORT || seen.insert((line.text.len(), line.text)));
    lines
}

fn without_photo_link(text: &str) -> &str {
    text.strip_suffix("Photo details")
        .map_or(text, str::trim_end)
}

/// Whether a paragraph is the caption of a picture: it ends with a credit in brackets, as in
/// `(Name/OSCE)`, and with the link to the picture's page that older pages have.
fn is_caption(text: &str) -> bool {
    const LONGEST: usize = 400;
    let text = without_photo_link(text);
    let credit = || {
        let inner = text.strip_suffix(')')?;
        let credit = &inner[inner.rfind('(')? + 1..];
        let (a, b) = credit.split_once('/')?;
        (a.trim() == "OSCE"
            || b.trim() == "OSCE"
            || a.starts_with("OSCE ")
            || b.starts_with("OSCE "))
        .then_some(())
    };
    text.len() <= LONGEST && credit().is_some()
}
