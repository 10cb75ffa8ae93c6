use serde::{Deserialize, Serialize};

use super::article::Article;
use super::charset::decode;
use super::copied::menu_of_2025;
use super::lines::{Leftover, Line, lines};
use super::markup::is_html;
use super::navigation::Navigation;
use super::parts::Parts;
use super::sources::Sources;
use crate::error::{NewsError, Result};
use crate::model::NewsItem;

/// What a page holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Page {
    /// The item.
    pub item: NewsItem,
    /// The menu of the site, empty where the page came without it.
    pub navigation: Navigation,
    /// Lines that have no place in the item or the menu.
    pub leftovers: Vec<Leftover>,
    /// Where each text of the item was read.
    ///
    /// In HTML a text has its first line and column in the source; its length is 0 where the source
    /// writes it differently (with markup inside, character references, or over several lines).
    pub sources: Sources,
}

impl Page {
    fn new(article: Article, navigation: Navigation) -> Self {
        Self {
            item: article.item,
            navigation,
            leftovers: article.leftovers,
            sources: article.sources,
        }
    }
}

/// Reads one page, from HTML or copied text: today's, those of 1999 to 2025, stories, events,
/// reports, and those of oscepa.org and polis.osce.org.
///
/// Both are read by one grammar. It keys on the heading that names the kind of content, on labels
/// (`Issued by:`, `Fields of work:`, `Publishing date:`, …), in any order and with any of them
/// missing, and on datelines. Of HTML it takes the blocks as a person sees them, with their links
/// (`http`, `https` and `mailto` only), and from its head the addresses, the language and the
/// moments of publication and of the last change (`<link>`, `og:`, JSON-LD). Labels that the
/// vocabulary does not know are kept in [`unresolved`](NewsItem::unresolved), other lines without a
/// place in [`leftovers`](Page::leftovers): every visible line ends in one of the four fields of
/// the result, but for a paragraph that the page repeats.
///
/// Text in another character set than UTF-8 is decoded: a byte order mark counts first, then what
/// the document declares, then what the bytes look like (windows-1251 or windows-1252).
///
/// # Errors
/// [`NewsError::NotNews`] where neither such a heading nor such a label nor a dateline is found,
/// [`NewsError::NotText`], [`NewsError::TooLarge`] and [`NewsError::TooManyLines`] for input that is
/// no text or above [`INPUT_LIMIT`](super::INPUT_LIMIT) or [`LINE_LIMIT`](super::LINE_LIMIT).
///
/// ```
/// let page = osce_news::read::page(osce_news::sample::PAGE)?;
/// assert_eq!(page.item.body.len(), 6);
/// assert!(page.leftovers.is_empty());
///
/// # #[cfg(feature = "html")] {
/// let html = "<p>News Item</p><h1>A title</h1><ul><li>Issued by:</li>
///     <li><a href='/skopje'>OSCE Mission to Skopje</a></li></ul><p>Text.</p>";
/// let page = osce_news::read::page(html)?;
/// assert_eq!(page.item.issued_by.len(), 1);
/// # }
/// # Ok::<(), osce_news::NewsError>(())
/// ```
pub fn page(input: impl AsRef<[u8]>) -> Result<Page> {
    page_of(&decode(input.as_ref(), None)?)
}

/// Reads a page whose text is decoded.
pub(super) fn page_of(text: &str) -> Result<Page> {
    match is_html(text) {
        true => html(text),
        false => copied(text),
    }
}

fn copied(text: &str) -> Result<Page> {
    let text = text.trim_start_matches('\u{FEFF}');
    let (menu, rest, number) = menu_of_2025(text);
    let below = lines(rest, number)?;
    let not_news = || lines(text, 1).map_or_else(|error| error, |all| not_news(&all));
    let parts = Parts::of(&below).ok_or_else(not_news)?;
    let (navigation, leftovers) = menu.read(&below[..parts.start]);
    let mut article = Article::read(&below, &parts).ok_or_else(not_news)?;
    article.leftovers.splice(0..0, leftovers);
    Ok(Page::new(article, navigation))
}

#[cfg(feature = "html")]
fn html(text: &str) -> Result<Page> {
    use super::html::Document;
    use super::lines::Area;
    use super::navigation::Menu;

    let mut document = Document::of_page(text, None)?;
    document.head.take_json_ld();
    let lines = document.lines();
    let (menu, rest): (Vec<Line<'_>>, Vec<Line<'_>>) =
        lines.iter().partition(|line| line.area == Area::Menu);
    let home = match rest.iter().any(|line| line.area == Area::Main) {
        true => Area::Main,
        false => Area::Unknown,
    };
    let (article, outside): (Vec<Line<'_>>, Vec<Line<'_>>) =
        rest.into_iter().partition(|line| line.area == home);
    let parts = Parts::of(&article).ok_or_else(|| not_news(&lines))?;
    let read = Article::read(&article, &parts).ok_or_else(|| not_news(&lines))?;
    let (navigation, no_menu) = Menu::new().read(&menu);
    let mut page = Page::new(read, navigation);
    let before = &article[..parts.start];
    let visible = |line: &&Line<'_>| !line.text.is_empty();
    page.leftovers.extend(no_menu);
    page.leftovers.extend(
        before
            .iter()
            .chain(&outside)
            .filter(visible)
            .map(|line| (*line).into()),
    );
    Leftover::sort(&mut page.leftovers);
    document.head.give(&mut page.item);
    Ok(page)
}

#[cfg(not(feature = "html"))]
fn html(_: &str) -> Result<Page> {
    Err(needs_html())
}

#[cfg(not(feature = "html"))]
pub(super) fn needs_html() -> NewsError {
    NewsError::NotNews {
        line: 1,
        column: 1,
        reason: "it is HTML, which only a build with the feature `html` reads".to_owned(),
    }
}

pub(super) fn not_news(lines: &[Line<'_>]) -> NewsError {
    let (line, column) = lines
        .first()
        .map_or((1, 1), |line| (line.start.line, line.start.column));
    let reason = match lines.is_empty() {
        true => "it has no text",
        false => "neither a heading such as “News Item” nor a label such as “Issued by:” follows",
    };
    NewsError::NotNews {
        line,
        column,
        reason: reason.to_owned(),
    }
}
