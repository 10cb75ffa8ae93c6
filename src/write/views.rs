use std::borrow::Borrow;
use std::collections::BTreeSet;
use std::io::{self, Write};

use super::{Format, Options, opml, parts};
use crate::error::Result;
use crate::model::{Address, Channel, NewsItem};
use crate::vocabulary::{Country, FieldOfWork, Language, Structure};

/// A part of a channel that has a feed of its own.
///
/// ```
/// use osce_news::vocabulary::FieldOfWork;
/// use osce_news::write::{Format, View};
///
/// let view = View::FieldOfWork(FieldOfWork::Policing);
/// assert_eq!(view.file_name(Format::Rss), "field-of-work-policing.xml");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum), uniffi(name = "FeedView"))]
#[non_exhaustive]
pub enum View {
    /// The items of a field of work and of its sub-topics.
    FieldOfWork(FieldOfWork),
    /// The items about a country.
    Country(Country),
    /// The items that a structure issued.
    Structure(Structure),
}

impl View {
    /// The views that an item belongs to.
    pub fn of(item: &NewsItem) -> impl Iterator<Item = Self> {
        let fields = item.fields_of_work.iter();
        let fields = fields
            .flat_map(|&field| [Some(field), field.parent()])
            .flatten();
        fields
            .map(Self::FieldOfWork)
            .chain(item.locations.iter().copied().map(Self::Country))
            .chain(item.issued_by.iter().copied().map(Self::Structure))
    }

    /// The name of the view's file, made of the vocabulary and the term's stable code.
    pub fn file_name(self, format: Format) -> String {
        let (vocabulary, code) = match self {
            Self::FieldOfWork(field) => ("field-of-work", field.code()),
            Self::Country(country) => ("country", country.code()),
            Self::Structure(structure) => ("structure", structure.code()),
        };
        let code = code.to_ascii_lowercase();
        format!("{vocabulary}-{code}.{}", format.extension())
    }

    /// The name of the term in a language.
    pub fn label(self, language: Language) -> &'static str {
        match self {
            Self::FieldOfWork(field) => field.label(language),
            Self::Country(country) => country.label(language),
            Self::Structure(structure) => structure.issuer_label(),
        }
    }

    /// Where the view's feed is: beside the channel's own feed, or else its page.
    pub(super) fn address(self, channel: &Channel, format: Format) -> Address {
        sibling(channel, &self.file_name(format))
    }

    pub(super) fn kind(self) -> ViewKind {
        match self {
            Self::FieldOfWork(_) => ViewKind::FieldOfWork,
            Self::Country(_) => ViewKind::Country,
            Self::Structure(_) => ViewKind::Structure,
        }
    }

    fn channel(self, whole: &Channel, format: Format) -> Channel {
        let label = self.label(parts::label_language(whole));
        let mut channel = whole.clone();
        channel.title = format!("{} – {label}", parts::channel_title(whole));
        channel.feed_address = Some(self.address(whole, format));
        channel
    }
}

/// The kinds of views, in the order in which they are listed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ViewKind {
    FieldOfWork,
    Country,
    Structure,
}

impl ViewKind {
    pub(super) const ALL: [Self; 3] = [Self::FieldOfWork, Self::Country, Self::Structure];

    pub(super) fn label(self) -> &'static str {
        match self {
            Self::FieldOfWork => "Fields of work",
            Self::Country => "Countries",
            Self::Structure => "Structures",
        }
    }
}

/// The views that items belong to, in order.
pub(super) fn occurring<I>(items: I) -> Vec<View>
where
    I: IntoIterator,
    I::Item: Borrow<NewsItem>,
{
    let mut views = BTreeSet::new();
    for item in items {
        views.extend(View::of(item.borrow()));
    }
    views.into_iter().collect()
}

/// Splits a channel into a feed for each field of work, country and structure that its items name,
/// and writes `feeds.opml` over them.
///
/// The items are gone through once for each feed. `open` is called with each file name; each file
/// is finished before the next one is opened. The feeds' addresses are beside
/// [`Channel::feed_address`]. The views that were written are returned.
///
/// # Errors
/// As [`rss`](super::rss()), and what `open` fails with.
///
/// ```
/// use osce_news::{model::{Channel, NewsItem}, vocabulary::FieldOfWork, write};
///
/// let channel = Channel::new("News", "https://news.example/".parse()?);
/// let mut item = NewsItem::new("Officers meet");
/// item.fields_of_work.push(FieldOfWork::Policing);
/// let mut names = Vec::new();
/// write::views(&channel, &[item], write::Format::Rss, &write::Options::default(), |name| {
///     names.push(name.to_owned());
///     Ok(Vec::new())
/// })?;
/// assert_eq!(names, ["field-of-work-policing.xml", "feeds.opml"]);
/// # Ok::<(), osce_news::NewsError>(())
/// ```
pub fn views<I, W>(
    channel: &Channel,
    items: I,
    format: Format,
    options: &Options,
    mut open: impl FnMut(&str) -> io::Result<W>,
) -> Result<Vec<View>>
where
    I: IntoIterator + Clone,
    I::Item: Borrow<NewsItem>,
    W: Write,
{
    let views = occurring(items.clone());
    for view in &views {
        let items = items.clone().into_iter();
        let mut items = items.filter(|item| View::of(item.borrow()).any(|of| of == *view));
        // As trait objects, so that a program has each writer once and not once a caller.
        let items: &mut dyn Iterator<Item = I::Item> = &mut items;
        let out: &mut dyn Write = &mut open(&view.file_name(format))?;
        format.write(&view.channel(channel, format), items, options, out)?;
    }
    let list = open("feeds.opml")?;
    opml::outlines(channel, &views, format, options.characters, list)?;
    Ok(views)
}

/// The address of a file beside the channel's feed, or else its page.
pub(super) fn sibling(channel: &Channel, name: &str) -> Address {
    let address = channel.feed_address.as_ref().unwrap_or(&channel.address);
    let text = address.as_str();
    let text = text.split(['?', '#']).next().unwrap_or(text);
    let folder = match text.split_once("://").map(|(_, rest)| rest.rfind('/')) {
        Some(Some(_)) => &text[..=text.rfind('/').unwrap_or(text.len() - 1)],
        _ => text,
    };
    let slash = if folder.ends_with('/') { "" } else { "/" };
    let sibling = format!("{folder}{slash}{name}").parse();
    sibling.unwrap_or_else(|_| address.clone())
}
