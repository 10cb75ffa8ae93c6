use std::borrow::{Borrow, Cow};
use std::io::{self, Write};

use chrono::{DateTime, SecondsFormat, Utc};

use super::{Options, parts};
use crate::error::Result;
use crate::model::{Channel, Field, NewsItem};

const COLUMNS: [&str; 13] = [
    "number",
    "address",
    "language",
    "content_type",
    "title",
    "summary",
    "issued_on",
    "published_at",
    "updated_at",
    "issued_by",
    "fields_of_work",
    "locations",
    "body",
];

/// Writes CSV ([RFC 4180]) in UTF-8: a line of column names, then a line an item.
///
/// Several names in one cell are parted by `; `, the texts of the body by line ends. Texts are
/// written as they are; a spreadsheet may take one that begins with `=`, `+`, `-` or `@` for a
/// formula, so import the columns as text.
///
/// # Errors
/// [`NewsError::Io`](crate::NewsError::Io) where `out` fails.
///
/// ```
/// use osce_news::{model::{Channel, NewsItem}, write};
///
/// let channel = Channel::new("News", "https://news.example/".parse()?);
/// let item = NewsItem::new("Officers & diplomats meet");
/// let mut table = Vec::new();
/// write::csv(&channel, [&item], &write::Options::default(), &mut table)?;
/// assert!(String::from_utf8_lossy(&table).contains("Officers & diplomats meet"));
/// # Ok::<(), osce_news::NewsError>(())
/// ```
///
/// [RFC 4180]: https://www.rfc-editor.org/rfc/rfc4180
pub fn csv<I>(channel: &Channel, items: I, _: &Options, out: impl Write) -> Result<()>
where
    I: IntoIterator,
    I::Item: Borrow<NewsItem>,
{
    let mut builder = csv::WriterBuilder::new();
    let mut lines = builder
        .buffer_capacity(64 * 1024)
        .terminator(csv::Terminator::CRLF)
        .from_writer(out);
    lines.write_record(COLUMNS).map_err(io::Error::from)?;
    let language = parts::label_language(channel);
    for item in items {
        let item = item.borrow();
        let names = |field: Field| {
            parts::categories(item, language)
                .filter(|category| category.field == field)
                .map(|category| category.label)
                .collect::<Vec<_>>()
                .join("; ")
        };
        let issuers: Vec<&str> = parts::issuers(item).map(|(_, name)| name).collect();
        let moment = |moment: DateTime<Utc>| moment.to_rfc3339_opts(SecondsFormat::AutoSi, true);
        let text = |text: Option<String>| Cow::Owned(text.unwrap_or_default());
        let cells: [Cow<'_, str>; COLUMNS.len()] = [
            text(item.number.map(|number| number.to_string())),
            item.link().unwrap_or_default(),
            text(item.language.as_ref().map(ToString::to_string)),
            names(Field::ContentType).into(),
            item.title.as_str().into(),
            item.summary.as_str().into(),
            text(item.issued_on.map(|day| day.to_string())),
            text(item.published_at.map(moment)),
            text(item.updated_at.map(moment)),
            issuers.join("; ").into(),
            names(Field::FieldsOfWork).into(),
            names(Field::Locations).into(),
            parts::plain_text(item).into(),
        ];
        lines
            .write_record(cells.iter().map(|cell| cell.as_bytes()))
            .map_err(io::Error::from)?;
    }
    Ok(lines.flush()?)
}
