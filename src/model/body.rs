use serde::{Deserialize, Serialize};

use super::{Address, LinkTarget};

/// One block of an item's body, in the order of the page.
///
/// Texts are plain: no markup, no entities, one line each. Writers make markup from the kind of the
/// block and escape the text, so nothing in a text can become markup.
///
/// | block | RSS `content:encoded` |
/// |---|---|
/// | paragraph | `<p>` |
/// | heading | `<h2>` |
/// | list | `<ul>` or `<ol>` with `<li>` |
/// | quote | `<blockquote>` with `<p>` |
/// | image | `<figure>` with `<img>` and `<figcaption>` |
///
/// ```
/// use osce_news::model::Block;
///
/// let block = Block::paragraph("The training took place in Dushanbe.");
/// assert_eq!(block.texts().collect::<Vec<_>>(), ["The training took place in Dushanbe."]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Block {
    /// A paragraph.
    Paragraph(Passage),
    /// A heading inside the body.
    Heading(Passage),
    /// A quotation set as a block of its own.
    Quote(Passage),
    /// A list.
    #[non_exhaustive]
    List {
        /// Whether its entries are numbered.
        #[serde(default)]
        ordered: bool,
        /// The entries.
        entries: Vec<Passage>,
    },
    /// A picture or its caption.
    #[non_exhaustive]
    Image {
        /// Where the picture is; none where only the caption came along.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        address: Option<Address>,
        /// The caption with its credit, as printed; empty where there is none.
        caption: Passage,
    },
}

impl Block {
    /// A paragraph with this text.
    pub fn paragraph(text: impl Into<Passage>) -> Self {
        Self::Paragraph(text.into())
    }

    /// A heading with this text.
    pub fn heading(text: impl Into<Passage>) -> Self {
        Self::Heading(text.into())
    }

    /// A quotation with this text.
    pub fn quote(text: impl Into<Passage>) -> Self {
        Self::Quote(text.into())
    }

    /// A list of these entries, without numbers.
    pub fn list<T: Into<Passage>>(entries: impl IntoIterator<Item = T>) -> Self {
        Self::List {
            ordered: false,
            entries: entries.into_iter().map(Into::into).collect(),
        }
    }

    /// A numbered list of these entries.
    pub fn ordered_list<T: Into<Passage>>(entries: impl IntoIterator<Item = T>) -> Self {
        Self::List {
            ordered: true,
            entries: entries.into_iter().map(Into::into).collect(),
        }
    }

    /// A picture with its caption.
    pub fn image(address: Option<Address>, caption: impl Into<Passage>) -> Self {
        Self::Image {
            address,
            caption: caption.into(),
        }
    }

    /// The passages of the block: one, or one an entry for a list.
    pub fn passages(&self) -> &[Passage] {
        match self {
            Self::Paragraph(passage) | Self::Heading(passage) | Self::Quote(passage) => {
                std::slice::from_ref(passage)
            }
            Self::Image { caption, .. } => std::slice::from_ref(caption),
            Self::List { entries, .. } => entries,
        }
    }

    /// The texts of the block's [passages](Self::passages).
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.passages().iter().map(|passage| passage.text.as_str())
    }
}

/// A stretch of plain text with the links in it.
///
/// ```
/// use osce_news::model::{Link, Passage};
///
/// let mut passage = Passage::from("See the report.");
/// passage.links.push(Link::new(8, 6, "https://www.osce.org/odihr/1".parse()?));
/// # Ok::<(), osce_news::NewsError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Passage {
    /// The text: no markup, no line ends.
    pub text: String,
    /// Its links, in order and without overlaps; writers leave out one that breaks this or
    /// reaches beyond the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub links: Vec<Link>,
}

impl Passage {
    /// A passage with this text and no links.
    pub fn new(text: impl Into<String>) -> Self {
        text.into().into()
    }
}

impl<T: Into<String>> From<T> for Passage {
    fn from(text: T) -> Self {
        Self {
            text: text.into(),
            links: Vec::new(),
        }
    }
}

/// A part of a passage that links somewhere.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Link {
    /// Where it begins, in characters from 0.
    pub start: u32,
    /// Its length in characters.
    pub length: u32,
    /// Where it leads.
    pub target: LinkTarget,
}

impl Link {
    /// A link from this character on, over this many characters.
    pub fn new(start: u32, length: u32, target: LinkTarget) -> Self {
        Self {
            start,
            length,
            target,
        }
    }
}
