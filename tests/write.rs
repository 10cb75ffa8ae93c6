//! Feeds, read back by the parsers of others.

mod support;

use osce_news::model::{Block, Channel, Field, Link, NewsItem, Passage, Place};
use osce_news::write::{self, Content, Format, Ids, IllegalCharacters, Markup, Options};
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

#[test]
fn every_format_writes_every_item_and_nothing() {
    let page = read::page(sample::PAGE).expect("the sample");
    let hostile: Vec<NewsItem> = items(50, Texts::Any).collect();
    for format in Format::ALL {
        for items in [
            &hostile[..],
            std::slice::from_ref(&page.item),
            &[],
            &[NewsItem::default()],
        ] {
            let mut out = Vec::new();
            format
                .write(&channel(), items, &Options::default(), &mut out)
                .unwrap_or_else(|error| panic!("{format}: {error}"));
            let text = String::from_utf8(out).expect("UTF-8");
            if format.extension() == "json" || format.extension() == "jsonld" {
                serde_json::from_str::<serde_json::Value>(&text).expect("JSON");
            }
        }
        assert_eq!(format.code().parse(), Ok(*format));
    }
    assert!("rss2".parse::<Format>().is_err());
}

#[test]
fn formats_of_xml_reject_by_policy() {
    let items: Vec<NewsItem> = items(3, Texts::Any).collect();
    let reject = policy(IllegalCharacters::Reject);
    let checked = [
        Format::Rss,
        Format::Atom,
        Format::JsonFeed,
        Format::Ninjs,
        Format::NewsmlG2,
    ];
    for format in checked {
        let error = format.write(&channel(), &items, &reject, Vec::new());
        assert!(
            matches!(error, Err(NewsError::IllegalCharacter { .. })),
            "{format}"
        );
    }
    for format in [Format::Xml, Format::Jsonl, Format::Csv, Format::JsonLd] {
        format
            .write(&channel(), &items, &reject, Vec::new())
            .expect("carries all");
    }
}

#[test]
fn feed_rs_reads_atom_and_json_feed_back_equal() {
    let items: Vec<NewsItem> = items(200, Texts::Legal).collect();
    for format in [Format::Atom, Format::JsonFeed] {
        let mut out = Vec::new();
        format
            .write(&channel(), &items, &Options::default(), &mut out)
            .expect("written");
        let feed = feed_rs::parser::parse(&out[..]).expect("a feed");
        assert_eq!(feed.title.expect("a title").content, channel().title);
        assert_eq!(feed.entries.len(), items.len());
        for (read, item) in feed.entries.iter().zip(&items) {
            assert_eq!(read.title.as_ref().expect("a title").content, item.title);
            assert_eq!(read.id, item.id());
            let link = read.links.first().map(|link| link.href.as_str());
            assert_eq!(link, item.link().as_deref());
            assert_eq!(read.published, item.published_at);
            assert_eq!(read.updated, item.updated_at);
            assert_eq!(
                read.summary.as_ref().expect("a summary").content,
                item.summary
            );
            let issuer = item.issued_by[0].issuer_label();
            assert_eq!(read.authors[0].name.as_deref(), Some(issuer));
            let body = read
                .content
                .as_ref()
                .and_then(|content| content.body.as_ref());
            assert!(body.expect("a body").starts_with("<p>Text "));
        }
    }
}

#[test]
fn atom_ids_can_be_tags() {
    let mut options = Options::default();
    options.ids = Ids::Tag("2025-01-01".parse().expect("a day"));
    options.markup = Markup::Xhtml;
    let items: Vec<NewsItem> = items(12, Texts::Legal).collect();
    let mut out = Vec::new();
    write::atom(&channel(), &items, &options, &mut out).expect("written");
    let text = String::from_utf8(out).expect("UTF-8");
    assert!(text.contains("<id>tag:news.example,2025-01-01:feeds/all.xml?a=1&amp;b=2</id>"));
    assert!(text.contains("<id>tag:news.example,2025-01-01:item/500000</id>"));
    assert!(text.contains("<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>"));
}

#[test]
fn the_sitemap_keeps_two_days_and_a_thousand() {
    let count = |items: &[NewsItem], made_at: Option<&str>| {
        let mut options = Options::default();
        options.made_at = made_at.map(|moment| moment.parse().expect("a moment"));
        let mut out = Vec::new();
        write::sitemap(&channel(), items, &options, &mut out).expect("written");
        String::from_utf8(out)
            .expect("UTF-8")
            .matches("<url>")
            .count()
    };
    let mut items: Vec<NewsItem> = items(1200, Texts::Legal).collect();
    items.iter_mut().for_each(|item| item.number = Some(1));
    assert_eq!(count(&items, None), 1000);
    assert_eq!(count(&items, Some("2001-01-05T00:00:00Z")), 2);
    items.iter_mut().for_each(|item| item.title.clear());
    assert_eq!(count(&items, None), 0);
}

#[test]
fn json_ld_can_stand_in_a_page() {
    let items: Vec<NewsItem> = items(100, Texts::Any).collect();
    let mut out = Vec::new();
    write::json_ld(&channel(), &items, &Options::default(), &mut out).expect("written");
    let text = String::from_utf8(out).expect("UTF-8");
    assert!(!text.contains('<'));
    let read: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let articles = read["@graph"].as_array().expect("a list");
    for (read, item) in articles.iter().zip(&items) {
        assert_eq!(read["headline"], *item.title);
        assert_eq!(
            read["spatialCoverage"][0]["identifier"],
            item.locations[0].code()
        );
        assert_eq!(read["about"][0]["termCode"], item.fields_of_work[0].code());
    }
}

#[test]
fn csv_reads_back_equal() {
    let items: Vec<NewsItem> = items(100, Texts::Any).collect();
    let mut out = Vec::new();
    write::csv(&channel(), &items, &Options::default(), &mut out).expect("written");
    let mut reader = csv::Reader::from_reader(&out[..]);
    for (record, item) in reader.records().zip(&items) {
        let record = record.expect("a record");
        assert_eq!(record[4], item.title);
        assert_eq!(record[5], item.summary);
        assert_eq!(Some(record[6].parse().expect("a day")), item.issued_on);
    }
}

/// Where the error about the only illegal character stands.
fn rejected(format: Format, channel: &Channel, item: &NewsItem) -> Option<String> {
    let reject = policy(IllegalCharacters::Reject);
    match format.write(channel, [item], &reject, Vec::new()) {
        Ok(()) => None,
        Err(error) => Some(error.to_string()),
    }
}

#[test]
fn rejecting_names_the_item_and_counts_in_the_whole_text() {
    let mut passage = Passage::from("See the report\u{1B} now");
    let target = "https://news.example/1".parse().expect("an address");
    passage.links = vec![Link::new(4, 3, target)];
    let mut item = NewsItem::new("Fine");
    item.number = Some(5);
    item.body = vec![Block::paragraph(passage)];
    let mut linked = item.clone();
    let Block::Paragraph(passage) = &mut linked.body[0] else {
        panic!("a paragraph");
    };
    passage.links[0].length = 12;
    let expected = "https://www.osce.org/node/5: body[0], character 15: XML cannot carry U+001B";
    for format in [
        Format::Rss,
        Format::Atom,
        Format::JsonFeed,
        Format::Ninjs,
        Format::NewsmlG2,
    ] {
        for item in [&item, &linked] {
            let error = rejected(format, &channel(), item);
            assert_eq!(error.as_deref(), Some(expected), "{format}");
        }
    }
    item.title.clear();
    item.body = vec![Block::list(["", "a\u{1B}"])];
    let expected = "https://www.osce.org/node/5: body[0][1], character 2: XML cannot carry U+001B";
    for format in [Format::Rss, Format::Atom] {
        let error = rejected(format, &channel(), &item);
        assert_eq!(error.as_deref(), Some(expected), "{format}");
    }
}

#[test]
fn rejecting_names_the_text_of_the_channel() {
    let mut item = NewsItem::new("Fine");
    item.number = Some(5);
    item.published_at = chrono::DateTime::from_timestamp(0, 0);
    let mut title = channel();
    title.title = "a\u{1B}".to_owned();
    let mut copyright = channel();
    copyright.copyright = "a\u{1B}".to_owned();
    let carry_copyright = [
        Format::Rss,
        Format::Atom,
        Format::NewsmlG2,
        Format::NewsmlG2Package,
    ];
    let carry_title = [Format::Sitemap, Format::Opml];
    for format in carry_copyright.into_iter().chain(carry_title) {
        let error = rejected(format, &title, &item);
        let expected = "channel.title, character 2: XML cannot carry U+001B";
        assert_eq!(error.as_deref(), Some(expected), "{format}");
    }
    for format in carry_copyright {
        let error = rejected(format, &copyright, &item);
        let expected = "channel.copyright, character 2: XML cannot carry U+001B";
        assert_eq!(error.as_deref(), Some(expected), "{format}");
    }
}

/// A document of one format.
fn written(format: Format, channel: &Channel, items: &[NewsItem], options: &Options) -> String {
    let mut out = Vec::new();
    format
        .write(channel, items, options, &mut out)
        .expect("written");
    String::from_utf8(out).expect("UTF-8")
}

#[test]
fn blank_texts_are_left_out() {
    let mut channel = Channel::new("News", channel().address);
    channel.description = " ".to_owned();
    channel.copyright = "\u{A0}".to_owned();
    let mut item = NewsItem::new(" \n ");
    item.summary = "\t".to_owned();
    item.body = vec![Block::paragraph(" "), Block::paragraph("")];
    item.dateline = Some(osce_news::model::Dateline::new(" "));
    for (format, names) in [
        (Format::JsonFeed, &["description", "\"summary", "\\n"][..]),
        (Format::Ninjs, &["descri", "copyright", "\"headline", "\\n"]),
        (Format::JsonLd, &["headline", "descr", "dateline", "Body"]),
        (
            Format::NewsmlG2,
            &["dateline", "<description", "rights", "<title> "],
        ),
        (Format::Rss, &["copyright"]),
    ] {
        let text = written(format, &channel, &[item.clone()], &Options::default());
        for name in names {
            // The channel of ninjs has a title, and so a headline.
            let most = usize::from((format, *name) == (Format::Ninjs, "\"headline"));
            assert_eq!(text.matches(name).count(), most, "{format}: {text}");
        }
    }
}

#[test]
fn a_message_without_items_holds_an_empty_package() {
    let text = written(Format::NewsmlG2, &channel(), &[], &Options::default());
    let package = written(
        Format::NewsmlG2Package,
        &channel(),
        &[],
        &Options::default(),
    );
    let content = package.split("<catalog>").nth(1).expect("a catalog");
    assert!(text.contains(content.trim_end()), "{text}");
    assert!(!text.contains("<newsItem"));
}

#[test]
fn the_year_0_is_no_year_of_xml_schema() {
    let mut item = NewsItem::new("Old");
    item.issued_on = chrono::NaiveDate::from_ymd_opt(0, 1, 1);
    let text = written(Format::Atom, &channel(), &[item], &Options::default());
    assert!(!text.contains("0000-"), "{text}");
}

#[test]
fn tags_of_different_items_differ() {
    let mut options = Options::default();
    options.ids = Ids::Tag("2025-01-01".parse().expect("a day"));
    let item = |address: &str| {
        let mut item = NewsItem::new("Title");
        item.address = Some(address.parse().expect("an address"));
        item
    };
    let mut numbered = NewsItem::new("Title");
    numbered.number = Some(5);
    let items = [
        numbered,
        item("https://news.example/5"),
        item("https://other.example/5"),
        item("https://other.example/5?a=1"),
        item("https://other.example/5#a"),
    ];
    let text = written(Format::Atom, &channel(), &items, &options);
    let mut ids: Vec<&str> = text
        .split("<id>")
        .skip(2)
        .map(|rest| rest.split("</id>").next().expect("an end"))
        .collect();
    assert!(ids.iter().all(|id| !id.contains('#')), "{ids:?}");
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), items.len(), "{ids:?}");
}

#[test]
fn addresses_are_addresses_of_uris() {
    let parsed = |text: &str| text.parse::<osce_news::model::Address>().ok();
    let as_text = |text: &str| parsed(text).map(String::from);
    for (given, kept) in [
        (
            "https://a.example/x?f[0]=1",
            "https://a.example/x?f%5B0%5D=1",
        ),
        ("https://a.example/50%", "https://a.example/50%25"),
        (
            "https://a.example/ü€/~a!$&'()*+,;=@:?",
            "https://a.example/%C3%BC%E2%82%AC/~a!$&'()*+,;=@:?",
        ),
        (
            "https://a.example/%zz%C3%a9",
            "https://a.example/%25zz%C3%a9",
        ),
        ("https://a.example/#a#b", "https://a.example/#a%23b"),
        (
            "HTTP://Me:Secret@A.example:80",
            "http://Me:Secret@a.example:80",
        ),
        ("http://[2001:DB8::1]:8080/X", "http://[2001:db8::1]:8080/X"),
    ] {
        assert_eq!(as_text(given).as_deref(), Some(kept));
        assert_eq!(parsed(kept), parsed(given), "kept as it is");
    }
    for impossible in [
        "http://a.example:port/",
        "http://a@b@c.example/",
        "http://[::1/",
        "http://[a.example]/",
        "http://a.example]/",
        "http://:80/",
        "http://me@/",
        "http://a.example/a b",
        "http://a.example/\u{7F}",
        "http://a.example/{x}",
    ] {
        assert_eq!(as_text(impossible), None, "{impossible}");
    }
}

#[test]
fn an_item_without_its_body_is_a_part() {
    let mut item = NewsItem::new("Title");
    let mut options = Options::default();
    let mut is_full = |item: &NewsItem, content| {
        options.content = content;
        let text = written(
            Format::Ninjs,
            &channel(),
            std::slice::from_ref(item),
            &options,
        );
        let partial = text.contains(r#""representationType":"partial""#);
        let full = text.contains(r#""representationType":"full""#);
        assert_ne!(full, partial, "{text}");
        full
    };
    assert!(!is_full(&item, Content::Full));
    item.body = vec![Block::paragraph("Text")];
    assert!(is_full(&item, Content::Full));
    assert!(!is_full(&item, Content::Summary));
}
