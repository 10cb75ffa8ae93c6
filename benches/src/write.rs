//! Writing feeds of 10,000 items with titles of 120 characters, summaries of 400, bodies of 3,000
//! and three categories, against the crates that write them and against copying the result.

use std::cell::RefCell;
use std::io::{self, Write};

use atom_syndication as atom;
use chrono::{DateTime, Utc};
use osce_news::model::{Block, Channel, NewsItem};
use osce_news::vocabulary::{Country, FieldOfWork, Structure};
use osce_news::write::{Format, Options};
use quick_xml::Writer;
use quick_xml::events::BytesText;

use crate::bench::Bench;

const ITEMS: usize = 10_000;

pub(crate) fn run(bench: &mut Bench) {
    if !bench.wants("write-rss/") && !bench.wants("write-atom/") {
        return;
    }
    let channel = channel();
    let items: Vec<NewsItem> = (0..ITEMS).map(item).collect();
    let ours = |format: Format, out: &mut Vec<u8>| {
        format
            .write(&channel, &items, &Options::default(), out)
            .expect("a Vec takes all");
    };
    let mut feed = Vec::new();
    ours(Format::Rss, &mut feed);
    let length = feed.len() * 11 / 10;
    // The peers and we write into the same memory, which is there already, so that the writers are
    // timed and not the system's giving of memory; copying is compared with new memory for both.
    let out = RefCell::new(vec![0; length]);
    let empty = || {
        let mut out = out.borrow_mut();
        out.clear();
        out
    };

    let peer = rss_channel(&channel, &items);
    bench.compare(
        "write-rss/rss",
        || ours(Format::Rss, &mut empty()),
        || {
            peer.write_to(&mut *empty())
                .map(|_| ())
                .expect("a Vec takes all")
        },
    );
    bench.compare(
        "write-rss/quick-xml",
        || ours(Format::Rss, &mut empty()),
        || quick_xml_rss(&peer, &mut empty()).expect("a Vec takes all"),
    );
    bench.compare(
        "write-rss/memcpy",
        || {
            let mut out = Vec::with_capacity(length);
            ours(Format::Rss, &mut out);
            out
        },
        || {
            let mut out = Vec::with_capacity(length);
            out.extend_from_slice(&feed);
            out
        },
    );
    drop((peer, feed));

    let peer = atom_feed(&channel, &items);
    bench.compare(
        "write-atom/atom_syndication",
        || ours(Format::Atom, &mut empty()),
        || {
            peer.write_to(&mut *empty())
                .map(|_| ())
                .expect("a Vec takes all")
        },
    );
}

fn channel() -> Channel {
    let address = "https://news.example/".parse().expect("an address");
    let mut channel = Channel::new("News & views", address);
    channel.description = "News of the missions".to_owned();
    channel.feed_address = "https://news.example/feed.xml".parse().ok();
    channel
}

fn item(number: usize) -> NewsItem {
    let mut item = NewsItem::new(prose(number, 120).replace("third of", "3rd & of"));
    item.number = Some(500_000 + number as u32);
    item.address = format!("https://www.osce.org/secretariat/{}", 500_000 + number)
        .parse()
        .ok();
    item.summary = prose(number + 1, 400);
    item.published_at = DateTime::from_timestamp(1_500_000_000 + number as i64 * 3600, 0);
    item.issued_by = vec![Structure::Secretariat];
    item.fields_of_work = vec![FieldOfWork::Policing, FieldOfWork::GenderEquality];
    item.locations = vec![Country::ALL[number % Country::ALL.len()]];
    item.body = (0..6)
        .map(|paragraph| Block::paragraph(prose(number + paragraph, 500)))
        .collect();
    item
}

/// Text of this many characters as news has it: mostly ASCII, with quotation marks, dashes, a few
/// names in other letters.
fn prose(seed: usize, length: usize) -> String {
    const WORDS: [&str; 12] = [
        "officers from twelve participating States",
        "took part in the training course",
        "“Small things like that decide who stays,”",
        "said the Head of the Mission,",
        "on co-operation between border police and customs",
        "in Dushanbe and Prishtinë –",
        "the OSCE’s Transnational Threats Department",
        "a handbook in three languages",
        "with support of the authorities of the host country",
        "Бишкек and Osh",
        "during the two-day round table.",
        "It was the third of five events held this year",
    ];
    let mut text = String::with_capacity(length * 2);
    let mut word = seed;
    while text.chars().count() < length {
        text.push_str(WORDS[word % WORDS.len()]);
        text.push(' ');
        word = word.wrapping_mul(7).wrapping_add(seed + 3);
    }
    let end = text
        .char_indices()
        .nth(length)
        .map_or(text.len(), |(end, _)| end);
    // In exactly its memory, as the copies are that the peers get.
    text[..end].to_owned()
}

fn body(item: &NewsItem) -> String {
    let text = |text: &str| text.replace('&', "&amp;");
    item.body
        .iter()
        .flat_map(Block::texts)
        .map(|it| format!("<p>{}</p>", text(it)))
        .collect()
}

fn date(item: &NewsItem) -> DateTime<Utc> {
    item.published_at.expect("a date")
}

fn categories(item: &NewsItem) -> impl Iterator<Item = (String, &'static str)> {
    let fields = item
        .fields_of_work
        .iter()
        .map(|field| (field.to_string(), "field-of-work"));
    fields.chain(
        item.locations
            .iter()
            .map(|country| (country.to_string(), "country")),
    )
}

fn rss_channel(channel: &Channel, items: &[NewsItem]) -> rss::Channel {
    let items = items.iter().map(|item| {
        let mut guid = rss::Guid::default();
        guid.set_value(item.id());
        guid.set_permalink(false);
        let mut dublin_core = rss::extension::dublincore::DublinCoreExtension::default();
        dublin_core.set_creators(vec![item.issued_by[0].issuer_label().to_owned()]);
        let categories = categories(item).map(|(name, domain)| {
            let mut category = rss::Category::default();
            category.set_name(name);
            category.set_domain(domain.to_owned());
            category
        });
        let mut made = rss::Item::default();
        made.set_title(item.title.clone());
        made.set_link(item.link().map(String::from));
        made.set_description(item.summary.clone());
        made.set_categories(categories.collect::<Vec<_>>());
        made.set_guid(guid);
        made.set_pub_date(date(item).to_rfc2822());
        made.set_content(body(item));
        made.set_dublin_core_ext(dublin_core);
        made
    });
    let mut made = rss::Channel::default();
    made.set_title(channel.title.clone());
    made.set_link(channel.address.as_str());
    made.set_description(channel.description.clone());
    made.set_items(items.collect::<Vec<_>>());
    made
}

/// What the feed takes with the writer of quick-xml, which escapes texts.
fn quick_xml_rss(channel: &rss::Channel, out: &mut Vec<u8>) -> io::Result<()> {
    type Out<'a> = Writer<&'a mut Vec<u8>>;
    fn leaf<'a, 'o>(
        writer: &'a mut Out<'o>,
        name: &'a str,
        text: &str,
    ) -> io::Result<&'a mut Out<'o>> {
        writer
            .create_element(name)
            .write_text_content(BytesText::new(text))
    }
    let mut writer = Writer::new(out);
    writer
        .get_mut()
        .write_all(b"<?xml version=\"1.0\" encoding=\"utf-8\"?>")?;
    let rss = writer.create_element("rss").with_attributes([
        ("version", "2.0"),
        ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ]);
    rss.write_inner_content(|writer| {
        writer
            .create_element("channel")
            .write_inner_content(|writer| {
                leaf(writer, "title", &channel.title)?;
                leaf(writer, "link", &channel.link)?;
                leaf(writer, "description", &channel.description)?;
                for item in &channel.items {
                    writer
                        .create_element("item")
                        .write_inner_content(|writer| {
                            leaf(writer, "title", item.title().unwrap_or_default())?;
                            leaf(writer, "link", item.link().unwrap_or_default())?;
                            leaf(
                                writer,
                                "description",
                                item.description().unwrap_or_default(),
                            )?;
                            for creator in
                                item.dublin_core_ext().iter().flat_map(|it| it.creators())
                            {
                                leaf(writer, "dc:creator", creator)?;
                            }
                            for category in item.categories() {
                                let domain = ("domain", category.domain().unwrap_or_default());
                                let category = BytesText::new(&category.name);
                                let element =
                                    writer.create_element("category").with_attribute(domain);
                                element.write_text_content(category)?;
                            }
                            let guid = item.guid().map_or("", |guid| guid.value());
                            writer
                                .create_element("guid")
                                .with_attribute(("isPermaLink", "false"))
                                .write_text_content(BytesText::new(guid))?;
                            leaf(writer, "pubDate", item.pub_date().unwrap_or_default())?;
                            leaf(
                                writer,
                                "content:encoded",
                                item.content().unwrap_or_default(),
                            )?;
                            Ok(())
                        })?;
                }
                Ok(())
            })?;
        Ok(())
    })?;
    Ok(())
}

fn atom_feed(channel: &Channel, items: &[NewsItem]) -> atom::Feed {
    let link = |address: &str| {
        let mut link = atom::Link::default();
        link.set_href(address);
        link
    };
    let entries = items.iter().map(|item| {
        let mut content = atom::Content::default();
        content.set_value(body(item));
        content.set_content_type("html".to_owned());
        let mut author = atom::Person::default();
        author.set_name(item.issued_by[0].issuer_label());
        let categories = categories(item).map(|(name, scheme)| {
            let mut category = atom::Category::default();
            category.set_term(name.clone());
            category.set_scheme(scheme.to_owned());
            category.set_label(name);
            category
        });
        let mut entry = atom::Entry::default();
        entry.set_title(item.title.as_str());
        entry.set_id(item.id());
        entry.set_links(vec![link(&item.link().expect("a link"))]);
        entry.set_updated(date(item).fixed_offset());
        entry.set_published(date(item).fixed_offset());
        entry.set_authors(vec![author]);
        entry.set_categories(categories.collect::<Vec<_>>());
        entry.set_summary(atom::Text::plain(item.summary.as_str()));
        entry.set_content(content);
        entry
    });
    let mut feed = atom::Feed::default();
    feed.set_title(channel.title.as_str());
    feed.set_id(channel.address.as_str());
    feed.set_links(vec![link(channel.address.as_str())]);
    feed.set_entries(entries.collect::<Vec<_>>());
    feed
}
