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
        let at = self.find(place).ok()?;
        Some(self.0[at].1)
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

    /// From what was read, in any order; of several spans for a place the last counts.
    pub(super) fn new(read: Vec<(Place, Span)>) -> Self {
        if read.is_sorted_by(|(one, _), (next, _)| one < next) {
            Self(read)
        } else {
            read.into_iter().collect::<BTreeMap<_, _>>().into()
        }
    }

    fn find(&self, place: Place) -> Result<usize, usize> {
        self.0.binary_search_by_key(&place, |(known, _)| *known)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Field;

    #[test]
    fn places_stand_in_their_order_with_their_last_spans() {
        let place = |index| Place::entry(Field::Body, index);
        let span = |line| Span::new(Position::new(line, 1), 4);
        for read in [
            vec![
                (place(0), span(1)),
                (place(1), span(2)),
                (place(2), span(3)),
            ],
            vec![
                (place(2), span(3)),
                (place(0), span(1)),
                (place(1), span(2)),
            ],
            vec![
                (place(1), span(9)),
                (place(0), span(1)),
                (place(1), span(2)),
                (place(2), span(3)),
            ],
        ] {
            let sources = Sources::new(read);
            let found: Vec<_> = sources.iter().collect();
            assert_eq!(
                found,
                (0..3)
                    .map(|at| (place(at), span(at + 1)))
                    .collect::<Vec<_>>()
            );
            assert_eq!(sources.span(place(1)), Some(span(2)));
            assert_eq!(sources.span(place(3)), None);
        }
    }
}
