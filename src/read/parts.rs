use super::dateline::{glued_dateline, parse_dateline, place_and_day};
use super::furniture;
use super::label::Label;
use super::lines::{Line, Mark};
use crate::vocabulary::{ContentType, exact};

/// Where the parts of a page are among its lines.
#[derive(Debug, Default)]
pub(super) struct Parts {
    /// What is before belongs to the site.
    pub(super) start: usize,
    /// The heading that names the kind of content.
    pub(super) kind: Option<(usize, ContentType)>,
    /// Whether a heading of the site's sections stands above the title.
    pub(super) in_section: bool,
    pub(super) title: Option<usize>,
    /// The first line behind the title.
    pub(super) rest: usize,
}

impl Parts {
    /// The parts, if something tells where an article begins: a title marked as such, the heading
    /// of a section or kind of content, a label, or a dateline.
    pub(super) fn of(lines: &[Line<'_>]) -> Option<Self> {
        title_at_level(lines, 1)
            .or_else(|| below_section(lines))
            .or_else(|| title_at_level(lines, 2))
            .or_else(|| above_label(lines))
            .or_else(|| above_dateline(lines))
    }
}

/// The kind of content that a line names.
pub(super) fn kind(line: &Line<'_>) -> Option<ContentType> {
    const LONGEST: usize = 40;
    let text = line.text;
    if text.len() > LONGEST || line.is_entry() {
        return None;
    }
    let singular = text.strip_suffix(['s', 'S']).unwrap_or(text);
    exact::<ContentType>(text, None).or_else(|| exact::<ContentType>(singular, None))
}

fn is_heading_of_section(lines: &[Line<'_>], index: usize) -> bool {
    let line = &lines[index];
    is_prose(lines, index) && (furniture::is_section(line.text) || kind(line).is_some())
}

/// Whether a line is no entry of a list and no heading in a copied menu.
fn is_prose(lines: &[Line<'_>], index: usize) -> bool {
    let heads_menu = || index > 0 && lines[index - 1].is_bare_bullet();
    !lines[index].is_entry() && !heads_menu()
}

fn title_at_level(lines: &[Line<'_>], level: u8) -> Option<Parts> {
    let title = lines
        .iter()
        .position(|line| line.mark == Mark::Heading(level) && !furniture::is_section(line.text))?;
    if furniture::begins_tail(lines[title].text) {
        return None;
    }
    const AROUND: usize = 3;
    let before = title.saturating_sub(AROUND)..title;
    let headings = |index: &usize| is_heading_of_section(lines, *index);
    let after = (title + 1 < lines.len()).then_some(title + 1);
    let kind = before
        .clone()
        .rev()
        .chain(after)
        .find_map(|index| kind(&lines[index]).map(|kind| (index, kind)));
    let follows = kind.is_some_and(|(index, _)| index > title);
    Some(Parts {
        start: before.clone().find(headings).unwrap_or(title),
        kind,
        in_section: before.clone().any(|index| headings(&index)),
        title: Some(title),
        rest: title + 1 + usize::from(follows),
    })
}

fn below_section(lines: &[Line<'_>]) -> Option<Parts> {
    let last = lines.len().checked_sub(1)?;
    let start = (0..last)
        .find(|&index| is_heading_of_section(lines, index) && is_prose(lines, index + 1))?;
    let title = (start + 1..last)
        .find(|&index| !is_heading_of_section(lines, index))
        .unwrap_or(last);
    let kind = (start..title)
        .rev()
        .find_map(|index| kind(&lines[index]).map(|kind| (index, kind)));
    Some(Parts {
        start,
        kind,
        in_section: true,
        title: Some(title),
        rest: title + 1,
    })
}

fn above_label(lines: &[Line<'_>]) -> Option<Parts> {
    let label = lines
        .iter()
        .position(|line| Label::of(*line).is_some_and(|label| label.colon))?;
    let title = (0..label)
        .rev()
        .take_while(|&index| is_prose(lines, index) && !furniture::is_line(lines[index].text))
        .last();
    Some(Parts {
        start: title.unwrap_or(label),
        title,
        rest: title.map_or(label, |title| title + 1),
        ..Parts::default()
    })
}

fn above_dateline(lines: &[Line<'_>]) -> Option<Parts> {
    const HEAD: usize = 20;
    let dateline = lines.iter().take(HEAD).position(|line| {
        place_and_day(line.text).is_some()
            || parse_dateline(line.text).is_some_and(|dateline| dateline.date.is_some())
            || glued_dateline(line.text).is_some()
    })?;
    let title = (0..dateline)
        .rev()
        .find(|&index| is_prose(lines, index) && lines[index].mark != Mark::Caption);
    Some(Parts {
        start: title.unwrap_or(dateline),
        title,
        rest: title.map_or(dateline, |title| title + 1),
        ..Parts::default()
    })
}
