//! Words and numbers in running text, for the rules.

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
    let digits = |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    let first = groups.next().filter(|first| digits(first))?;
    groups.try_fold(first.parse().ok()?, |value: u64, group| {
        let value = value.checked_mul(1000)?;
        let group = (group.len() == 3 && digits(group)).then_some(group)?;
        value.checked_add(group.parse().ok()?)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_digits_or_small_names() {
        assert_eq!(number("6,300"), Some(6300));
        assert_eq!(number("Twelve"), Some(12));
        assert_eq!(number("6,30"), None);
        assert_eq!(number("x"), None);
    }
}
