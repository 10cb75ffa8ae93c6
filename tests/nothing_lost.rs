//! Nothing is lost: what a person sees of a page ends in a field, in the menu or in the leftovers.
//!
//! What a person sees of HTML is asked of another parser, html5ever by way of scraper.

mod golden;

use std::collections::HashMap;

use chrono::Datelike;
use osce_news::model::{Block, NewsItem};
use osce_news::read::{self, Page};
use osce_news::vocabulary::Vocabulary;
use proptest::prelude::*;
use scraper::{ElementRef, Html, Node};

/// The visible texts of an HTML document, one a text node.
fn visible(html: &str) -> Vec<String> {
    const UNSEEN: [&str; 13] = [
        "audio", "canvas", "head", "iframe", "math", "noscript", "object", "script", "style",
        "svg", "template", "textarea", "video",
    ];
    let document = Html::parse_document(html);
    let mut texts = Vec::new();
    let mut waiting = vec![document.tree.root()];
    while let Some(node) = waiting.pop() {
        match node.value() {
            Node::Text(text) => texts.push(text.to_string()),
            Node::Element(element) => {
                let style = element.attr("style").unwrap_or_default().replace(' ', "");
                let hidden = element.attr("hidden").is_some() || style.contains("display:none");
                let unseen = UNSEEN.contains(&element.name());
                if ElementRef::wrap(node).is_none() || hidden || unseen {
                    continue;
                }
                waiting.extend(node.children().rev());
            }
            _ => waiting.extend(node.children().rev()),
        }
    }
    texts
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let text = text.replace('\u{AD}', "").to_lowercase();
    // A raised number is a word of its own to a person, but glued to the one before as text.
    let class = |c: char| (c.is_alphanumeric(), c.is_numeric());
    let characters: Vec<char> = text.chars().collect();
    let words: Vec<String> = characters
        .chunk_by(|a, b| class(*a) == class(*b))
        .filter(|word| word[0].is_alphanumeric())
        .map(|word| word.iter().collect())
        .collect();
    words.into_iter()
}

fn count<'t>(texts: impl IntoIterator<Item = &'t str>) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for word in texts.into_iter().flat_map(words) {
        *counts.entry(word).or_default() += 1;
    }
    counts
}

/// Every text of a page as it was read.
fn texts(page: &Page) -> Vec<String> {
    let mut texts = texts_of(&page.item);
    texts.extend(
        page.navigation
            .entries
            .iter()
            .map(|entry| entry.label.to_string()),
    );
    texts.extend(page.leftovers.iter().map(|leftover| leftover.text.clone()));
    texts
}

fn texts_of(item: &NewsItem) -> Vec<String> {
    let mut texts = vec![item.title.clone(), item.summary.clone()];
    texts.extend(item.body.iter().flat_map(Block::texts).map(str::to_owned));
    texts.extend(
        item.details
            .iter()
            .map(|detail| format!("{} {}", detail.label, detail.text)),
    );
    texts.extend(item.unresolved.iter().map(|label| label.text.clone()));
    texts
}

/// The words that stand for something typed: labels, terms under any of their names, days.
fn typed(item: &NewsItem) -> Vec<String> {
    const LABELS: &str = "Issued on by Fields of work Publishing date Content type Where we are What \
        we do Location Locations Date Source Our Published creation OSCE closed discontinued";
    fn names<T: Vocabulary>(terms: &[T]) -> impl Iterator<Item = String> {
        let names: Vec<_> = terms.iter().flat_map(|term| term.names()).collect();
        names.into_iter().map(|name| name.text.to_owned())
    }
    let mut texts = vec![LABELS.to_owned()];
    texts.extend(names(&item.issued_by));
    texts.extend(names(&item.fields_of_work));
    texts.extend(names(&item.locations));
    texts.extend(
        item.content_type
            .iter()
            .flat_map(|kind| names(&[*kind]).collect::<Vec<_>>()),
    );
    // A heading such as “Press Releases” is in the plural.
    texts.extend(item.content_type.map(|kind| format!("{kind}s")));
    if let Some(day) = item.issued_on {
        const MONTHS: &str = "января февраля марта апреля мая июня июля августа сентября октября \
            ноября декабря mars mai juni settembre mayo oct de 1er er";
        texts.push(format!(
            "{} {:02} {} {}",
            day.day(),
            day.day(),
            day.year(),
            day.format("%B")
        ));
        texts.push(MONTHS.to_owned());
    }
    texts.extend(item.dateline.iter().map(|dateline| dateline.text.clone()));
    texts
}

/// A text that the page prints twice need be there once.
fn once(texts: Vec<String>) -> Vec<String> {
    const SHORT: usize = 40;
    let mut seen = std::collections::HashSet::new();
    let squeezed = |text: &String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    texts
        .into_iter()
        .filter(|text| text.len() < SHORT || seen.insert(squeezed(text)))
        .collect()
}

#[test]
fn every_visible_word_of_every_page_is_somewhere() {
    let mut checked = 0;
    for path in golden::fixtures("pages") {
        let bytes = std::fs::read(&path).unwrap();
        let Ok(page) = read::page(&bytes) else {
            continue;
        };
        let Ok(source) = String::from_utf8(bytes) else {
            continue;
        };
        let html = path.extension().is_some_and(|ending| ending == "html");
        let seen = match html {
            true => visible(&source),
            false => source.split(['\n', '\r']).map(str::to_owned).collect(),
        };
        let seen = once(seen);
        let read = texts(&page);
        let typed = typed(&page.item);
        let found = count(read.iter().map(String::as_str));
        let typed = count(typed.iter().map(String::as_str));
        for (word, times) in count(seen.iter().map(String::as_str)) {
            let there = found.get(&word).copied().unwrap_or_default();
            let enough = there >= times || typed.contains_key(&word);
            assert!(
                enough,
                "{}: “{word}” stands {times} times, read {there}",
                path.display()
            );
        }
        checked += 1;
    }
    assert!(checked > 60, "{checked}");
}

/// The text of an item as a page of today.
fn page_text(item: &NewsItem) -> String {
    let mut text = format!(
        "News Item\n{}\n{}\n- Issued by:\n",
        item.title, item.summary
    );
    text.push_str("- OSCE Secretariat\n");
    for label in &item.unresolved {
        text.push_str(&format!("- {}\n", label.text));
    }
    for detail in &item.details {
        text.push_str(&format!("- {}:\n- {}\n", detail.label, detail.text));
    }
    for line in item.body.iter().flat_map(Block::texts) {
        text.push_str(line);
        text.push('\n');
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_text_read_and_written_keeps_all_words(
        title in "[A-Z][a-zé–]{2,9}( [a-zA-Z0-9,’]{1,9}){0,8}",
        lines in prop::collection::vec("\\PC{0,60}", 0..12),
    ) {
        let source = format!("News Item\n{title}\n- Issued by:\n- OSCE Secretariat\n{}", lines.join("\n"));
        let page = read::page(&source).unwrap();
        let mut read = texts(&page);
        read.extend(typed(&page.item));
        let found = count(read.iter().map(String::as_str));
        for word in lines.iter().flat_map(|line| words(line)) {
            prop_assert!(found.contains_key(&word), "{word:?} of {source:?} is lost");
        }
        let again = read::page(page_text(&page.item)).unwrap();
        let (before, after) = (texts_of(&page.item), texts(&again));
        let after = count(after.iter().map(String::as_str));
        let titled = count(typed(&again.item).iter().map(String::as_str));
        for word in before.iter().flat_map(|text| words(text)) {
            let kept = after.contains_key(&word) || titled.contains_key(&word);
            prop_assert!(kept, "{word:?} is lost on the way back");
        }
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = (read::page(&bytes), read::listing(&bytes), read::feed(&bytes), read::any(&bytes));
    }

    #[test]
    fn links_of_arbitrary_markup_stand_in_their_texts(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..60),
    ) {
        let text = pieces.concat();
        let _ = (read::listing(&text), read::any(&text));
        let page = read::page(format!("<p>News Item<h1>A title</h1>{text}"));
        let items = page.into_iter().map(|page| page.item);
        let entry = "<rss><channel><item><description><![CDATA[";
        let feed = read::feed(format!("{entry}{}", text.replace("]]>", "")));
        for item in items.chain(feed.into_iter().flat_map(|feed| feed.items)) {
            for passage in item.body.iter().flat_map(Block::passages) {
                let length = passage.text.chars().count() as u32;
                let mut end = 0;
                for link in &passage.links {
                    prop_assert!(link.start >= end && link.length > 0, "{link:?} in {passage:?}");
                    end = link.start + link.length;
                    prop_assert!(end <= length, "{link:?} in {passage:?}");
                }
            }
        }
    }
}

/// What the readers key on, to be thrown together.
const PIECES: &[&str] = &[
    "<p>",
    "</p>",
    "<ul>",
    "<li>",
    "</ul>",
    "<h1>",
    "</h1>",
    "<a href='/x'>",
    "<a href='https://news.example/'>",
    "</a>",
    "<a href='a:b'>",
    "<table>",
    "<td>",
    "<time datetime='2024-01-01T00:00:00Z'>",
    "</time>",
    "<img src='/x.jpg'>",
    "<nav>",
    "</nav>",
    "<main>",
    "<!--",
    "-->",
    "<script>",
    "</script>",
    "<svg>",
    "<br>",
    "&amp;",
    "&nbsp;",
    "&#0;",
    "<![CDATA[",
    "]]>",
    "<rss>",
    "<channel>",
    "<item>",
    "</item>",
    "<title>",
    "<link>",
    "<description>",
    "<content:encoded>",
    "<pubDate>",
    "12/05/2015",
    "<feed>",
    "<entry>",
    "xmlns='http://www.w3.org/2005/Atom'",
    "{\"items\":[",
    "]}",
    "News Item\n",
    "Issued by:\n",
    "- ",
    "-\n",
    "\n",
    "\r\n",
    "\r",
    "Publishing date: 1 May 2020\n",
    "Что мы делаем",
    "VIENNA, 1 May 2020 – ",
    "1er mars",
    "(OSCE/X)",
    "912345 ",
    "SDGs SDGs: 16 - ",
    "Photo details",
    "\u{AD}",
    "\u{A0}",
    "İ",
    "🙂",
    "OSCE Secretariat\n",
];
