//! The menu of 2025 as it stands above copied pages: compared with that of the sample page as a
//! whole, so that its 140 lines are not cut and looked up for each page.

use std::borrow::Cow;
use std::iter::zip;
use std::sync::LazyLock;

use super::lines::lines;
use super::navigation::{Entry, Menu, without_chair};
use crate::sample;

/// The menu of the sample page.
struct Copied {
    entries: Vec<Entry>,
    text: &'static str,
    /// Where each entry begins in the text, in bytes, and where the last one ends.
    begins: Vec<usize>,
}

static COPIED: LazyLock<Copied> = LazyLock::new(|| {
    let text = sample::PAGE
        .split_once("News Item")
        .map_or("", |(menu, _)| menu);
    let lines = lines(text, 1).unwrap_or_default();
    let (navigation, _) = Menu::new().read(&lines);
    let entries = navigation.entries;
    let ends = text.split_inclusive('\n').scan(0, |end, line| {
        *end += line.len();
        Some(*end)
    });
    let ends: Vec<usize> = ends.collect();
    let of_entries = entries
        .iter()
        .map(|entry| ends[entry.start.line as usize - 1]);
    let begins = std::iter::once(0).chain(of_entries).collect();
    Copied {
        entries,
        text,
        begins,
    }
});

/// The menu that a copied text begins with, as far as it is that of 2025 byte by byte, but for the
/// mark of the Chairpersonship. Gives what is behind it, with the number of its first line.
pub(super) fn menu_of_2025(text: &str) -> (Menu, &str, u32) {
    let known = &*COPIED;
    let mut entries = Vec::new();
    let mut rest = text;
    loop {
        let from = entries.len();
        let begin = known.begins[from];
        let same = begin + common(&known.text[begin..], rest);
        let upto = known.begins.partition_point(|begin| *begin <= same) - 1;
        entries.extend_from_slice(&known.entries[from..upto]);
        rest = &rest[known.begins[upto] - begin..];
        let next = known.entries.get(upto);
        let Some((entry, behind)) = next.and_then(|next| but_for_chair(next, rest)) else {
            break;
        };
        entries.push(entry);
        rest = behind;
    }
    let number = entries.last().map_or(1, |last| last.start.line + 1);
    (Menu::behind(entries), rest, number)
}

/// How many bytes two texts begin with that are the same.
fn common(a: &str, b: &str) -> usize {
    const BLOCK: usize = 32;
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let blocks = zip(a.as_chunks::<BLOCK>().0, b.as_chunks::<BLOCK>().0);
    let in_blocks = BLOCK * blocks.take_while(|(a, b)| a == b).count();
    let behind = zip(&a[in_blocks..], &b[in_blocks..]);
    in_blocks + behind.take_while(|(a, b)| a == b).count()
}

/// This entry with another mark of the Chairpersonship or none, if a text begins so, and what is
/// behind it.
fn but_for_chair<'t>(entry: &Entry, text: &'t str) -> Option<(Entry, &'t str)> {
    let (line, behind) = text.strip_prefix("- ")?.split_once('\n')?;
    let name = without_chair(&entry.label);
    let same = line.starts_with(name) && without_chair(line) == name;
    if !same || entry.section.is_some() || line.contains('\r') {
        return None;
    }
    let label = Cow::Owned(line.trim_end().to_owned());
    Some((Entry { label, ..*entry }, behind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_menu_is_taken_with_any_mark_of_the_chair() {
        let menu = COPIED.text;
        let moved = menu
            .replace(" – OSCE Chairpersonship 2025", "")
            .replace("Switzerland", "Switzerland – OSCE Chairpersonship 2026");
        for menu in [menu.to_owned(), moved] {
            let page = format!("{menu}News Item\n");
            let (read, rest, number) = menu_of_2025(&page);
            assert_eq!((rest, number), ("News Item\n", 152));
            let lines = lines(&menu, 1).unwrap();
            assert_eq!(read.read(&[]), Menu::new().read(&lines));
        }
    }

    #[test]
    fn another_menu_is_read_on_from_where_it_differs() {
        let known = COPIED.text;
        let mut parts: Vec<_> = known.split_inclusive('\n').collect();
        parts.insert(100, "- Nowhere\n");
        let menu = parts.concat();
        let (read, rest, number) = menu_of_2025(&menu);
        assert!(rest.starts_with("- Nowhere\n"));
        let read = read.read(&lines(rest, number).unwrap());
        assert_eq!(read, Menu::new().read(&lines(&menu, 1).unwrap()));
    }
}
