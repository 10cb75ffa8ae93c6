//! Readers, and what they give.

use osce_news::model::{Place, Position, Span};
use osce_news::read;
use pyo3::prelude::*;
use pyo3::types::PyTuple;

use crate::convert::Bridge;
use crate::input::Input;
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
        /// The entries of the highest level.
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
        /// The entries below it.
        children,
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
    let input = Input::of(source)?;
    let bytes = input.bytes()?;
    let page = source.py().detach(|| read::page(bytes));
    page.map(Page).map_err(error::raise)
}
