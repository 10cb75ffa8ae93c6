use std::borrow::Borrow;
use std::collections::BTreeSet;

use super::{Format, parts};
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

    /// The view's channel, made of the whole one.
    pub(super) fn channel(self, whole: &Channel, format: Format) -> Channel {
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
