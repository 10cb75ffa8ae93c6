//! Readers, and what they give.

use chrono::NaiveDate;
use osce_news::model::{Place, Position, Span};
use osce_news::read;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::convert::Bridge;
use crate::input::Input;
use crate::model::Dateline;
use crate::record::view;
use crate::{error, html};

view! {
    /// What a page holds.
    Page(read::Page) {
        /// The item.
        item,
        /// The menu of the site, empty where the page came without it.
        navigation,
        /// Lines that have no place in the item or the menu.
        leftovers,
    }

    /// Where in the page the text at a place of the item, such as "issued_by[0]", was read; None
    /// where the page has no trace of it.
    fn span(&self, place: &Bound<'_, PyAny>) -> PyResult<Option<SourceSpan>> {
        let span = self.0.sources.span(Place::from_py(place)?);
        Ok(span.map(SourceSpan))
    }

    fn _repr_html_(&self) -> String {
        html::item(&self.0.item)
    }
}

view! {
    /// A line of the page that has no place in the item.
    Leftover(read::Leftover) {
        /// Its text, trimmed.
        text,
        /// Where it begins.
        start,
    }
}

view! {
    /// A position in a source text.
    SourcePosition(Position) {
        /// The line, from 1.
        line,
        /// The column in characters, from 1.
        column,
    }
}

view! {
    /// A stretch of one line of a source text.
    SourceSpan(Span) {
        /// Where it begins.
        start,
        /// Its length in characters; 0 marks a point.
        length,
    }
}

view! {
    /// The menu of the site as a page carries it.
    Navigation(read::Navigation) {
        /// All entries, each before those below it.
        entries,
    }

    fn __bool__(&self) -> bool {
        !self.0.is_empty()
    }

    /// The participating States that it lists, in its order.
    #[getter]
    fn participating_states<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.participating_states().collect::<Vec<_>>().to_py(py)
    }

    /// The fields of work that it lists, in its order.
    #[getter]
    fn fields_of_work<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.fields_of_work().collect::<Vec<_>>().to_py(py)
    }

    /// The State that holds the Chair and the year, where the menu says so.
    #[getter]
    fn chair<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyTuple>>> {
        let chair = self.0.chair();
        chair.map(|chair| (chair.state.to_py(py)?, chair.year).into_pyobject(py)).transpose()
    }

    /// How it differs from the vocabulary, a sentence each.
    #[getter]
    fn drift<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.drift().iter().map(ToString::to_string).collect::<Vec<_>>().to_py(py)
    }
}

view! {
    /// An entry of the menu.
    MenuEntry(read::Entry) {
        /// The label as printed.
        label,
        /// Where it stands in the page.
        start,
        /// How deep it stands: 1 at the highest level, else one more than the entry it stands
        /// under, which is the last one before it with a smaller level.
        level,
    }

    /// The term it names, where the vocabulary knows it.
    #[getter]
    fn term<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let term = self.0.term.map(|term| match term {
            read::Term::FieldOfWork(term) => term.to_py(py),
            read::Term::Meeting(term) => term.to_py(py),
            read::Term::ParticipatingState(term) => term.to_py(py),
            read::Term::PartnerGroup(term) => term.to_py(py),
            read::Term::Structure(term) => term.to_py(py),
            read::Term::StructureKind(term) => term.to_py(py),
            other => other.label().to_owned().to_py(py),
        });
        term.transpose()
    }
}

/// Reads one page: copied text or HTML, as text, bytes, a path or an open file.
///
/// Raises NotNewsError where it is no news page.
#[pyfunction]
pub(crate) fn read_page(source: &Bound<'_, PyAny>) -> PyResult<Page> {
    reading(source, |bytes| read::page(bytes)).map(Page)
}

view! {
    /// What a listing of the newsroom holds.
    Listing(read::Listing) {
        /// The items in the order of the page, without bodies.
        items,
        /// The menu of the site, empty where the page came without it.
        navigation,
        /// Lines that have no place in an item or the menu.
        leftovers,
    }
}

view! {
    /// What a feed holds.
    Feed(read::Feed) {
        /// The channel; None where the feed has no address at all.
        channel,
        /// The items in the order of the feed.
        items,
        /// What has no place in channel or items.
        leftovers,
        /// Where an ill-formed feed could not be read on; what stands before was read.
        broken_at,
    }
}

view! {
    /// A text of a feed that has no place in the model.
    FeedLeftover(read::FeedLeftover) {
        /// The item it stands in, from 0; None for the channel.
        item,
        /// The element it stands in, by the name that RSS has for it.
        element,
        /// The text.
        text,
    }
}

view! {
    /// What the library's own XML holds.
    Document(read::Document) {
        /// The channel.
        channel,
        /// The items.
        items,
        /// Elements and attributes that the reader does not know.
        ignored,
    }
}

view! {
    /// A part of the library's own XML that the reader does not know.
    Ignored(read::Ignored) {
        /// The element.
        element,
        /// Where it stands.
        position,
        /// Its text.
        value,
    }
}

/// What was read, as the class of its kind.
pub(crate) fn any_to_py(py: Python<'_>, any: read::Any) -> PyResult<Bound<'_, PyAny>> {
    match any {
        read::Any::Page(page) => page.to_py(py),
        read::Any::Listing(listing) => listing.to_py(py),
        read::Any::Feed(feed) => feed.to_py(py),
        read::Any::Xml(document) => document.to_py(py),
        other => other.into_items().to_py(py),
    }
}

/// Runs a reader on a source without the interpreter.
fn reading<T: Send>(
    source: &Bound<'_, PyAny>,
    reader: impl FnOnce(&[u8]) -> osce_news::Result<T> + Send,
) -> PyResult<T> {
    let input = Input::of(source)?;
    let bytes = input.bytes()?;
    source.py().detach(|| reader(bytes)).map_err(error::raise)
}

/// Reads a listing of the newsroom: copied text or HTML.
#[pyfunction]
pub(crate) fn read_listing(source: &Bound<'_, PyAny>) -> PyResult<Listing> {
    reading(source, |bytes| read::listing(bytes)).map(Listing)
}

/// Reads a feed: RSS, Atom or JSON Feed.
#[pyfunction]
pub(crate) fn read_feed(source: &Bound<'_, PyAny>) -> PyResult<Feed> {
    reading(source, |bytes| read::feed(bytes)).map(Feed)
}

/// Reads the library's own XML.
#[pyfunction]
pub(crate) fn read_xml(source: &Bound<'_, PyAny>) -> PyResult<Document> {
    reading(source, |bytes| read::xml(bytes)).map(Document)
}

/// Reads a page, a listing, a feed, the library's own XML or JSON Lines, whichever the source is; of
/// JSON Lines it gives the items.
#[pyfunction]
pub(crate) fn read_any<'py>(source: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let any = reading(source, |bytes| read::any(bytes))?;
    any_to_py(source.py(), any)
}

/// The day that a text is, in the forms and the six languages in which the OSCE prints days; None
/// where it is none, or could be two: "12/05/2015".
#[pyfunction]
pub(crate) fn parse_date(text: &str) -> Option<NaiveDate> {
    read::parse_date(text)
}

/// The dateline that opens a paragraph, as in "VIENNA, 15 November 2024 – The Chair …"; None where
/// there is none.
#[pyfunction]
pub(crate) fn parse_dateline(paragraph: &str) -> Option<Dateline> {
    read::parse_dateline(paragraph).map(Dateline)
}
