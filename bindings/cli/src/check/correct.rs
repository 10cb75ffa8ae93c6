//! Sure corrections, written into the source of a page.

use osce_news::check::{self, Level, Rule, Settings};
use osce_news::model::{Field, NewsItem, Place, Span};
use osce_news::read::Page;

/// The source with its texts corrected; none where nothing changes.
///
/// A text is exchanged where the source has it letter for letter, so markup is never touched.
pub(super) fn corrected(source: &str, page: &Page, settings: &Settings) -> Option<String> {
    let mut settings = settings.clone();
    for structural in [Rule::ParagraphRepeated, Rule::LabelRepeated] {
        settings.set(structural, Level::Off);
        for levels in settings.issuers.values_mut() {
            levels.remove(&structural);
        }
    }
    let mut item = page.item.clone();
    if check::fix(&mut item, &settings).is_empty() {
        return None;
    }
    let mut changes: Vec<_> = texts(&page.item)
        .into_iter()
        .zip(texts(&item))
        .filter(|((_, old), (_, new))| old != new)
        .filter_map(|((place, old), (_, new))| {
            let range = bytes(source, page.sources.span(place)?)?;
            (source.get(range.clone())? == old).then(|| (range, new.to_owned()))
        })
        .collect();
    changes.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
    let mut corrected = source.to_owned();
    for (range, new) in changes {
        corrected.replace_range(range, &new);
    }
    (corrected != source).then_some(corrected)
}

/// The texts of an item with their places.
fn texts(item: &NewsItem) -> Vec<(Place, &str)> {
    let mut texts = vec![
        (Place::field(Field::Title), item.title.as_str()),
        (Place::field(Field::Summary), item.summary.as_str()),
    ];
    for (index, block) in (0..).zip(&item.body) {
        let list = matches!(block, osce_news::model::Block::List { .. });
        texts.extend((0..).zip(block.texts()).map(|(line, text)| {
            let place = match list {
                true => Place::line(index, line),
                false => Place::entry(Field::Body, index),
            };
            (place, text)
        }));
    }
    texts
}

/// The bytes of a stretch of a line. Lines end with LF, CR LF or CR; a byte order mark does not
/// count.
fn bytes(source: &str, span: Span) -> Option<std::ops::Range<usize>> {
    let text = source.strip_prefix('\u{FEFF}').unwrap_or(source);
    let mut rest = text;
    for _ in 1..span.start.line {
        let end = rest.find(['\n', '\r'])?;
        rest = &rest[end..];
        rest = rest.strip_prefix("\r\n").unwrap_or(&rest[1..]);
    }
    let mut characters = rest.char_indices().map(|(at, _)| at).chain([rest.len()]);
    let first = characters.nth((span.start.column as usize).checked_sub(1)?)?;
    let last = match span.length {
        0 => first,
        length => characters.nth(length as usize - 1)?,
    };
    let before = source.len() - rest.len();
    Some(before + first..before + last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use osce_news::model::Position;

    #[test]
    fn lines_and_columns_become_bytes() {
        let source = "\u{FEFF}é\r\nüb\rc\nßd";
        let part = |line, column, length| {
            let span = Span::new(Position::new(line, column), length);
            bytes(source, span).map(|range| &source[range])
        };
        assert_eq!(part(1, 1, 1), Some("é"));
        assert_eq!(part(2, 1, 2), Some("üb"));
        assert_eq!(part(3, 1, 1), Some("c"));
        assert_eq!(part(4, 2, 1), Some("d"));
        assert_eq!(part(4, 2, 0), Some(""));
        assert_eq!(part(5, 1, 0), None);
        assert_eq!(part(4, 2, 9), None);
    }
}
