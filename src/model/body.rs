use serde::{Deserialize, Serialize};

/// One block of an item's body, in the order of the page.
///
/// Texts are plain: no markup, no entities, one line each. Writers make markup from the kind of the
/// block and escape the text, so nothing in a text can become markup.
///
/// | block | RSS `content:encoded` |
/// |---|---|
/// | paragraph | `<p>` |
/// | heading | `<h2>` |
/// | list | `<ul>` with `<li>` |
///
/// ```
/// use osce_news::model::Block;
///
/// let block = Block::paragraph("The training took place in Dushanbe.");
/// assert_eq!(block.texts().count(), 1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Block {
    /// A paragraph.
    #[non_exhaustive]
    Paragraph {
        /// Its text.
        text: String,
    },
    /// A heading inside the body.
    #[non_exhaustive]
    Heading {
        /// Its text.
        text: String,
    },
    /// A list without numbers.
    #[non_exhaustive]
    List {
        /// The text of each entry.
        entries: Vec<String>,
    },
}

impl Block {
    /// A paragraph with this text.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph { text: text.into() }
    }

    /// A heading with this text.
    pub fn heading(text: impl Into<String>) -> Self {
        Self::Heading { text: text.into() }
    }

    /// A list of these entries.
    pub fn list<T: Into<String>>(entries: impl IntoIterator<Item = T>) -> Self {
        Self::List {
            entries: entries.into_iter().map(Into::into).collect(),
        }
    }

    /// The texts of the block: one for a paragraph or heading, one an entry for a list.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        match self {
            Self::Paragraph { text } | Self::Heading { text } => std::slice::from_ref(text),
            Self::List { entries } => entries,
        }
        .iter()
        .map(String::as_str)
    }
}
