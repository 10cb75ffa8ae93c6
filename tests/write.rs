//! Feeds, read back by the parsers of others.

mod support;

use osce_news::model::{Block, Channel, Field, Link, NewsItem, Passage, Place};
use osce_news::write::{self, Content, IllegalCharacters, Options};
use osce_news::{NewsError, read, sample};
use support::{Texts, channel, items};

fn rss(channel: &Channel, items: &[NewsItem], options: &Options) -> String {
    let mut out = Vec::new();
    write::rss(channel, items, options, &mut out).expect("written");
    String::from_utf8(out).expect("UTF-8")
}

fn policy(characters: IllegalCharacters) -> Options {
    let mut options = Options::default();
    options.characters = characters;
    options
}

/// The text as the policy leaves it.
fn kept(text: &str, characters: IllegalCharacters) -> String {
    let illegal =
        |c: &char| matches!(c, '\u{FFFE}' | '\u{FFFF}') || (*c < ' ' && !"\t\n\r".contains(*c));
    match characters {
        IllegalCharacters::Strip => text.chars().filter(|c| !illegal(c)).collect(),
        _ => text.replace(|c: char| illegal(&c), "\u{FFFD}"),
    }
}

#[test]
fn the_rss_crate_reads_hostile_items_back_equal() {
    for characters in [IllegalCharacters::Strip, IllegalCharacters::Replace] {
        let items: Vec<NewsItem> = items(200, Texts::Any).collect();
        let text = rss(&channel(), &items, &policy(characters));
        let feed: rss::Channel = text.parse().expect("a feed");
        let about = channel();
        assert_eq!(feed.title, about.title);
        assert_eq!(feed.link, about.address.as_str());
        assert_eq!(feed.description, about.description);
        assert_eq!(feed.language.as_deref(), Some("en"));
        assert_eq!(feed.copyright, Some(about.copyright));
        assert_eq!(feed.ttl.as_deref(), Some("60"));
        assert_eq!(
            feed.image.expect("an image").url,
            "https://news.example/logo.png"
        );
        assert_eq!(feed.items.len(), items.len());
        for (read, item) in feed.items.iter().zip(&items) {
            assert_eq!(read.title, Some(kept(&item.title, characters)));
            assert_eq!(read.link.as_deref(), item.link().as_deref());
            assert_eq!(read.guid.as_ref().expect("a guid").value, item.id());
            let date = read.pub_date.as_ref().expect("a date");
            let date = chrono::DateTime::parse_from_rfc2822(date).expect("RFC 822");
            assert_eq!(Some(date.to_utc()), item.published_at);
            let creators = &read.dublin_core_ext.as_ref().expect("Dublin Core").creators;
            let issuers = item
                .issued_by
                .iter()
                .map(|issuer| issuer.issuer_label().to_owned());
            let unknown = item
                .unresolved_in(Field::IssuedBy)
                .map(|label| kept(label, characters));
            assert_eq!(*creators, issuers.chain(unknown).collect::<Vec<_>>());
            let categories = |domain: &str| -> Vec<&str> {
                let of_domain = |category: &&rss::Category| category.domain() == Some(domain);
                read.categories
                    .iter()
                    .filter(of_domain)
                    .map(rss::Category::name)
                    .collect()
            };
            assert_eq!(
                categories("field-of-work")[0],
                item.fields_of_work[0].to_string()
            );
            assert_eq!(categories("country")[0], item.locations[0].to_string());
            let unknown: Vec<String> = item
                .unresolved_in(Field::Locations)
                .map(|label| kept(label, characters))
                .collect();
            assert_eq!(categories("country")[1..], unknown);
        }
    }
}

#[test]
fn feed_rs_reads_hostile_items_back_equal() {
    let items: Vec<NewsItem> = items(200, Texts::Legal).collect();
    let text = rss(&channel(), &items, &Options::default());
    let feed = feed_rs::parser::parse(text.as_bytes()).expect("a feed");
    assert_eq!(feed.title.expect("a title").content, channel().title);
    assert_eq!(feed.entries.len(), items.len());
    for (read, item) in feed.entries.iter().zip(&items) {
        assert_eq!(read.title.as_ref().expect("a title").content, item.title);
        assert_eq!(read.id, item.id());
        assert_eq!(read.published, item.published_at);
        let issuer = item.issued_by[0].issuer_label();
        assert_eq!(read.authors[0].name.as_deref(), Some(issuer));
        assert_eq!(
            read.categories[0].term,
            item.content_type.expect("a type").to_string()
        );
        let body = read
            .content
            .as_ref()
            .and_then(|content| content.body.as_ref());
        assert!(body.expect("a body").starts_with("<p>Text "));
    }
}

#[test]
fn the_sample_page_becomes_a_feed() {
    let page = read::page(sample::PAGE).expect("the sample");
    let text = rss(
        &channel(),
        std::slice::from_ref(&page.item),
        &Options::default(),
    );
    let feed: rss::Channel = text.parse().expect("a feed");
    assert_eq!(feed.items[0].title.as_ref(), Some(&page.item.title));
    assert_eq!(feed.items[0].pub_date, None);
    let body = feed.items[0].content.as_ref().expect("a body");
    assert_eq!(body.matches("<p>").count(), page.item.body.len());
}

#[test]
fn rejecting_names_place_and_character() {
    let mut item = NewsItem::new("Fine");
    item.body = vec![Block::paragraph("fine"), Block::list(["fine", "né\u{1B}"])];
    let error = write::rss(
        &channel(),
        [&item],
        &policy(IllegalCharacters::Reject),
        Vec::new(),
    );
    match error {
        Err(NewsError::IllegalCharacter {
            place,
            position,
            character,
            ..
        }) => {
            assert_eq!(place, Place::line(1, 1));
            assert_eq!((position, character), (3, '\u{1B}'));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn bodies_become_markup_and_texts_never_do() {
    let mut item = NewsItem::new("Title");
    item.summary = "a <b> & c".to_owned();
    let mut passage = Passage::from("See the repört ]]> <i>now</i>.");
    passage.links = vec![
        Link::new(
            8,
            6,
            "https://www.osce.org/1?a=1&b=2"
                .parse()
                .expect("an address"),
        ),
        Link::new(
            10,
            2,
            "https://overlap.example/".parse().expect("an address"),
        ),
        Link::new(
            25,
            99,
            "https://beyond.example/".parse().expect("an address"),
        ),
    ];
    item.body = vec![
        Block::paragraph(passage),
        Block::quote("Q"),
        Block::ordered_list(["one", "two"]),
        Block::image(None, "Caption"),
    ];
    let text = rss(&channel(), &[item.clone()], &Options::default());
    let feed: rss::Channel = text.parse().expect("a feed");
    assert_eq!(
        feed.items[0].description.as_deref(),
        Some("a &lt;b&gt; &amp; c")
    );
    let body = feed.items[0].content.as_deref();
    assert_eq!(
        body,
        Some(
            "<p>See the <a href=\"https://www.osce.org/1?a=1&amp;b=2\">repört</a> \
             ]]&gt; &#x3C;i&gt;now&#x3C;/i&gt;.</p><blockquote><p>Q</p></blockquote>\
             <ol><li>one</li><li>two</li></ol><figure><figcaption>Caption</figcaption></figure>"
        )
    );
    let mut options = Options::default();
    options.content = Content::Summary;
    assert!(!rss(&channel(), &[item], &options).contains("content:encoded>"));
}

#[test]
fn an_item_without_anything_is_still_valid() {
    let text = rss(&channel(), &[NewsItem::default()], &Options::default());
    let feed: rss::Channel = text.parse().expect("a feed");
    let item = &feed.items[0];
    assert!(
        item.title
            .as_ref()
            .is_some_and(|title| title.starts_with("urn:uuid:"))
    );
    assert_eq!(item.link, None);
}
