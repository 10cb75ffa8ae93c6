use serde::{Deserialize, Serialize};

use super::charset::decode;
use super::furniture;
use super::label::{Label, Meaning};
use super::lines::{Leftover, Line, Mark, lines};
use super::markup::is_html;
use super::navigation::{Menu, Navigation};
use super::page::not_news;
use super::record::Record;
#[cfg(doc)]
use crate::error::NewsError;
use crate::error::Result;
#[cfg(feature = "html")]
use crate::model::Address;
use crate::model::{Field, NewsItem, Place};

/// What a listing of the newsroom holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Listing {
    /// The items in the order of the page, each with what the listing says about it: title, day,
    /// labels, summary, in HTML the address too. None has a body.
    pub items: Vec<NewsItem>,
    /// The menu of the site, empty where the page came without it.
    pub navigation: Navigation,
    /// Lines that have no place in an item or the menu: heads, the pager, the foot.
    pub leftovers: Vec<Leftover>,
}

/// Reads a listing of the newsroom of 2001 to 2025, from HTML or copied text, in English or Russian.
///
/// A record is a title with a labelled day behind it (`Publishing date: 16 December 2024`), then
/// labels in any order and with any of them missing, then a summary that may be missing too. Links
/// without a host lead to where the document's head says, or to www.osce.org.
///
/// # Errors
/// [`NewsError::NotNews`] where there is neither a record nor the heading of a newsroom;
/// [`NewsError::NotText`] and [`NewsError::TooLarge`] as for [`page`](super::page()).
///
/// ```
/// let listing = osce_news::read::listing(
///     "Newsroom\nA title\nPublishing date: 16 December 2024\nContent type: News\nA summary of it.",
/// )?;
/// assert_eq!(listing.items[0].title, "A title");
/// assert_eq!(listing.items[0].issued_on.unwrap().to_string(), "2024-12-16");
/// # Ok::<(), osce_news::NewsError>(())
/// ```
pub fn listing(input: impl AsRef<[u8]>) -> Result<Listing> {
    listing_in(&decode(input.as_ref(), None)?)
}

pub(super) fn listing_in(text: &str) -> Result<Listing> {
    found_in(text).map(|found| found.listing)
}

/// A listing with what tells that it may be none.
#[derive(Default)]
pub(super) struct Found {
    pub(super) listing: Listing,
    /// Whether the title of the first record is the title of a page.
    #[cfg_attr(not(feature = "feed"), expect(dead_code))]
    pub(super) is_page: bool,
}

pub(super) fn found_in(text: &str) -> Result<Found> {
    match is_html(text) {
        true => html(text),
        false => copied(text),
    }
}

fn copied(text: &str) -> Result<Found> {
    let lines = lines(text.trim_start_matches('\u{FEFF}'), 1)?;
    let first = records(&lines).first().map_or(lines.len(), |first| *first);
    let (navigation, leftovers) = Menu::new().read(&lines[..first]);
    let mut found = read(&lines[first..], &lines)?;
    found.listing.navigation = navigation;
    found.listing.leftovers.splice(0..0, leftovers);
    Ok(found)
}

#[cfg(feature = "html")]
fn html(text: &str) -> Result<Found> {
    use super::html::Document;
    use super::lines::Area;

    let site: Option<Address> = "https://www.osce.org/".parse().ok();
    let document = Document::of_page(text, site.as_ref())?;
    let lines = document.lines();
    let (menu, rest): (Vec<Line<'_>>, Vec<Line<'_>>) =
        lines.iter().partition(|line| line.area == Area::Menu);
    let mut found = read(&rest, &lines)?;
    let listing = &mut found.listing;
    let (navigation, no_menu) = Menu::new().read(&menu);
    listing.navigation = navigation;
    listing.leftovers.extend(no_menu);
    Leftover::sort(&mut listing.leftovers);
    for item in &mut listing.items {
        item.language = document.head.language;
    }
    Ok(found)
}

#[cfg(not(feature = "html"))]
fn html(_: &str) -> Result<Found> {
    Err(super::page::needs_html())
}

/// The places of the titles: each line with a labelled day behind it.
fn records(lines: &[Line<'_>]) -> Vec<usize> {
    let mut titles = Vec::new();
    let mut above = None;
    for (index, line) in lines.iter().enumerate() {
        if line.text.is_empty() {
            continue;
        }
        let next = lines.get(index + 1);
        if let Some(title) = above
            && is_day(line, next)
        {
            titles.push(title);
            above = None;
        } else {
            above = Some(index);
        }
    }
    titles
}

/// Whether a line is the label of a day of issue with the day behind it: one that can be read, one
/// in digits that could mean two, or none where the next label follows.
fn is_day(line: &Line<'_>, next: Option<&Line<'_>>) -> bool {
    Label::of(*line).is_some_and(|label| {
        let blank = label.value.text.is_empty();
        let value = if blank { next } else { Some(&label.value) };
        label.colon
            && label.meaning == Meaning::Field(Field::IssuedOn)
            && value.is_some_and(|value| {
                Record::fits(Field::IssuedOn, value)
                    || is_in_digits(value.text)
                    || (blank && is_label(value))
            })
    })
}

fn is_in_digits(text: &str) -> bool {
    let sign = |c: char| c.is_ascii_digit() || matches!(c, '/' | '.' | '-' | ' ');
    text.starts_with(|c: char| c.is_ascii_digit()) && text.chars().all(sign)
}

fn is_label(line: &Line<'_>) -> bool {
    Label::of(*line).is_some_and(|label| label.colon)
}

fn read(lines: &[Line<'_>], all: &[Line<'_>]) -> Result<Found> {
    let titles = records(lines);
    let mut listing = Listing::default();
    let heads_page = |title: &&usize| lines[**title].mark == Mark::Heading(1);
    let is_page = titles.first().is_some_and(|first| heads_page(&first))
        && titles.iter().filter(heads_page).count() == 1;
    let first = titles.first().map_or(lines.len(), |first| *first);
    let headed = all.iter().any(|line| furniture::is_section(line.text));
    if titles.is_empty() && !headed {
        return Err(not_news(all));
    }
    let visible = |line: &&Line<'_>| !line.text.is_empty();
    let head = lines[..first].iter().filter(visible);
    listing.leftovers.extend(head.map(|line| (*line).into()));
    for (number, &title) in titles.iter().enumerate() {
        let end = titles.get(number + 1).map_or(lines.len(), |next| *next);
        let item = record(&lines[title..end], &mut listing.leftovers);
        listing.items.push(item);
    }
    Ok(Found { listing, is_page })
}

/// Reads one record; the first line is its title.
fn record(lines: &[Line<'_>], leftovers: &mut Vec<Leftover>) -> NewsItem {
    let mut record = Record::default();
    let title = &lines[0];
    record.item.title = title.text.to_owned();
    if let Some(link) = title.links.first()
        && let Ok(address) = link.target.as_str().parse()
    {
        record.item.add_address(address);
    }
    let mut over = false;
    let mut index = 1;
    while let Some(&line) = lines.get(index) {
        index += 1;
        let label = Label::of(line).filter(|label| label.colon);
        // A label that no list knows, with one behind it that a list knows.
        let unknown = || {
            let next = lines.get(index).filter(|next| is_label(next));
            next.and_then(|_| Label::unknown(line, true))
        };
        match label.or_else(unknown).filter(|_| !over) {
            Some(label) => {
                let below = label.value.text.is_empty() && label.value.time.is_none();
                let value = match lines.get(index).filter(|_| below) {
                    Some(next) if Label::of(*next).is_none() => {
                        index += 1;
                        *next
                    }
                    _ => label.value,
                };
                match label.meaning {
                    Meaning::Field(field) if !value.text.is_empty() => record.value(field, value),
                    Meaning::Detail | Meaning::Date if !value.text.is_empty() => {
                        record.detail(label.name, &value);
                    }
                    _ => {}
                }
            }
            None if line.text.is_empty() => {}
            None if !over && is_summary(line.text) => {
                record.item.summary = line.text.to_owned();
                record.found(Place::field(Field::Summary), &line);
                over = true;
            }
            None => {
                over = true;
                leftovers.push(line.into());
            }
        }
    }
    record.item.dateline = super::dateline::parse_dateline(&record.item.summary);
    record.item
}

/// Whether a line behind the labels is a summary rather than a part of the pager.
fn is_summary(text: &str) -> bool {
    const FEWEST_WORDS: usize = 3;
    text.split_whitespace().count() >= FEWEST_WORDS && text.chars().any(char::is_alphabetic)
}
