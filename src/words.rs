//! Words and numbers in running text, for the readers and the rules.

use std::ops::Range;

/// A word of a text with its place in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word<'a> {
    pub(crate) text: &'a str,
    pub(crate) start: usize,
}

impl Word<'_> {
    pub(crate) fn range(self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }
}

/// The words of a text: runs of letters and digits, with `.`, `,`, `'`, `’` and `-` only between
/// them, so that `6,300`, `OSCE’s` and `co-operation` are one word each.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, _) = rest.find(|(_, c)| c.is_alphanumeric())?;
        let mut end = start + text[start..].chars().next().map_or(0, char::len_utf8);
        while let Some(&(at, c)) = rest.peek() {
            let joins = matches!(c, '.' | ',' | '\'' | '’' | '-')
                && text[at + c.len_utf8()..].starts_with(char::is_alphanumeric)
                && (!matches!(c, '.' | ',')
                    || text[at + 1..].starts_with(|c: char| c.is_ascii_digit()));
            if !c.is_alphanumeric() && !joins {
                break;
            }
            end = at + c.len_utf8();
            rest.next();
        }
        Some(Word {
            text: &text[start..end],
            start,
        })
    })
}

/// The value of a number word: digits with thousands commas, or `one` to `twelve`.
pub(crate) fn number(word: &str) -> Option<u64> {
    const NAMES: [&str; 12] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    if let Some(place) = NAMES
        .iter()
        .position(|name| name.eq_ignore_ascii_case(word))
    {
        return u64::try_from(place + 1).ok();
    }
    let mut groups = word.split(',');
    let first = groups.next()?;
    let digits = |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    let whole = digits(first) && groups.all(|group| group.len() == 3 && digits(group));
    whole.then(|| word.replace(',', "").parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_what_joins_them() {
        let text = "The OSCE’s co-operation: over 6,300 people, in 2024.";
        let found: Vec<_> = words(text).map(|word| word.text).collect();
        assert_eq!(
            found,
            [
                "The",
                "OSCE’s",
                "co-operation",
                "over",
                "6,300",
                "people",
                "in",
                "2024"
            ]
        );
        assert!(words(text).all(|word| &text[word.range()] == word.text));
    }

    #[test]
    fn numbers_are_digits_or_small_names() {
        assert_eq!(number("6,300"), Some(6300));
        assert_eq!(number("Twelve"), Some(12));
        assert_eq!(number("6,30"), None);
        assert_eq!(number("x"), None);
    }
}
