//! A page to try the library on.

/// A page of our own in the shape of the OSCE's pages of 2025 as copied text: the whole menu, a
/// news item, and the mistakes that real pages have (no issue date, a placeholder in the summary
/// where the body has the number).
///
/// ```
/// let page = osce_news::read::page(osce_news::sample::PAGE)?;
/// assert_eq!(page.item.issued_by.len(), 2);
/// # Ok::<(), osce_news::NewsError>(())
/// ```
pub const PAGE: &str = include_str!("sample.txt");
