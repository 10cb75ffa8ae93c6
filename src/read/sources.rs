use std::collections::BTreeMap;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::model::{Place, Position, Span};

/// Where in the source each text of an item was read.
///
/// A field that the page names but leaves empty (`Issued on:`) stands at its label.
///
/// ```
/// use osce_news::model::{Field, Place};
///
/// let page = osce_news::read::page("News Item\nA title\n- Issued by:\n- OSCE Mission to Skopje\nText.")?;
/// let span = page.sources.span(Place::entry(Field::IssuedBy, 0)).expect("it was read");
/// assert_eq!((span.start.line, span.start.column, span.length), (4, 3, 22));
/// # Ok::<(), osce_news::NewsError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "BTreeMap<Place, Span>", into = "BTreeMap<Place, Span>")]
pub struct Sources(Vec<(Place, Span)>);

impl Sources {
    /// Where the whole text at this place stands; none where the page has no trace of it.
    pub fn span(&self, place: Place) -> Option<Span> {
        let at = self.0.binary_search_by_key(&place, |(place, _)| *place);
        at.ok().map(|at| self.0[at].1)
    }

    /// All places with their texts' spans, in the order of [`Place`].
    pub fn iter(&self) -> impl Iterator<Item = (Place, Span)> {
        self.0.iter().copied()
    }

    /// Where a part of the text at this place stands. `range` counts characters from 0 in that
    /// text; a range beyond its end is cut there.
    pub fn part(&self, place: Place, range: Range<u32>) -> Option<Span> {
        let whole = self.span(place)?;
        let from = range.start.min(whole.length);
        let to = range.end.clamp(from, whole.length);
        let start = Position::new(whole.start.line, whole.start.column + from);
        Some(Span::new(start, to - from))
    }

    /// From what was found; what was found last at a place counts.
    pub(super) fn new(mut found: Vec<(Place, Span)>) -> Self {
        found.sort_by_key(|(place, _)| *place);
        found.dedup_by(|later, kept| {
            let same = later.0 == kept.0;
            if same {
                *kept = *later;
            }
            same
        });
        Self(found)
    }
}

impl From<BTreeMap<Place, Span>> for Sources {
    fn from(spans: BTreeMap<Place, Span>) -> Self {
        Self(spans.into_iter().collect())
    }
}

impl From<Sources> for BTreeMap<Place, Span> {
    fn from(sources: Sources) -> Self {
        sources.0.into_iter().collect()
    }
}
