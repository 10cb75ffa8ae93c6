//! What is written is read back equal: the library's own XML, and every value as JSON.

mod support;

use osce_news::check::{self, Finding, Group, Level, Settings};
use osce_news::mention::{self, ItemMention};
use osce_news::model::{Block, Channel, Field, NewsItem};
use osce_news::read::{self, Page};
use osce_news::vocabulary::Structure;
use osce_news::write::{self, Options};
use support::{Texts, channel, items};

#[test]
fn own_xml_reads_back_equal_whatever_it_holds() {
    let items: Vec<NewsItem> = items(300, Texts::Any)
        .chain(items(200, Texts::Legal))
        .collect();
    let mut out = Vec::new();
    write::xml(&channel(), &items, &Options::default(), &mut out).expect("written");
    let document = read::xml(&out).expect("read");
    assert_eq!(document.version, "1.0");
    assert_eq!(document.channel, Some(channel()));
    assert_eq!(document.items, items);
    assert_eq!(document.ignored, []);
}

#[test]
fn own_xml_keeps_far_years_and_empty_parts() {
    let mut item = NewsItem::default();
    item.issued_on = chrono::NaiveDate::from_ymd_opt(12_024, 1, 2);
    item.published_at = "+12024-01-02T03:04:05.678Z".parse().ok();
    item.body = vec![
        Block::paragraph(""),
        Block::list([""; 0]),
        Block::image(None, ""),
    ];
    let mut out = Vec::new();
    let channel = Channel::new("", channel().address);
    write::xml(&channel, [&item], &Options::default(), &mut out).expect("written");
    assert_eq!(read::xml(&out).expect("read").items, [item]);
}

#[test]
fn own_xml_reads_over_what_it_does_not_know() {
    let text = "<?xml version='1.0'?>\n<n:news xmlns:n='urn:osce-news:xml:1' version='1.7'>\n\
        <n:mood>sunny<n:title>not this</n:title></n:mood>\n\
        <n:item>\n<n:title>Kept &amp; <b xmlns=''>bold</b>read</n:title>\n\
        <title xmlns='urn:other'>Not this</title><n:number>many</n:number>\n\
        <n:issued-by code='academy-on-mars'>OSCE Academy on Mars</n:issued-by>\n\
        <n:body><n:paragraph>See <n:link to='javascript:x'>here</n:link></n:paragraph></n:body>\n\
        </n:item></n:news>";
    let document = read::xml(text).expect("read");
    assert_eq!(document.version, "1.7");
    assert_eq!(document.channel, None);
    let item = &document.items[0];
    assert_eq!(item.title, "Kept & read");
    assert_eq!(item.number, None);
    assert_eq!(
        item.unresolved_in(Field::IssuedBy).next(),
        Some("OSCE Academy on Mars")
    );
    assert_eq!(item.body, [Block::paragraph("See here")]);
    let ignored = document.ignored.iter();
    let ignored: Vec<(&str, &str, u32)> = ignored
        .map(|it| (it.element.as_str(), it.value.as_str(), it.position.line))
        .collect();
    let expected = [
        ("mood", "", 3),
        ("b", "", 5),
        ("title", "", 6),
        ("number", "many", 6),
        ("issued-by", "academy-on-mars", 7),
        ("link", "javascript:x", 8),
    ];
    assert_eq!(ignored, expected);
}

#[test]
fn what_is_no_own_xml_is_an_error_with_its_place() {
    let bad = [
        ("<rss/>", "line 1"),
        (
            "<news xmlns='urn:osce-news:xml:1'>\n<item></news>",
            "line 2",
        ),
        ("<news xmlns='urn:osce-news:xml:1'>\n<item>", "line 2"),
        (
            "<news xmlns='urn:osce-news:xml:1'>\n<item><title>&bomb;",
            "&bomb;",
        ),
        (
            "<news xmlns='urn:osce-news:xml:1'/><news/>",
            "after its end",
        ),
        ("", "line 1"),
    ];
    for (text, reason) in bad {
        let error = read::xml(text).expect_err(text).to_string();
        let reason = reason.trim_matches(['&', ';']);
        assert!(error.contains(reason), "{text}: {error}");
    }
}

#[test]
fn what_is_read_and_found_comes_back_from_json() {
    fn through_json<T: serde::Serialize + serde::de::DeserializeOwned>(value: &T) -> T {
        let text = serde_json::to_string(value).expect("written");
        serde_json::from_str(&text).expect("read")
    }
    let page: Page = read::page(osce_news::sample::PAGE).expect("a page");
    let again = through_json(&page);
    assert_eq!(again, page);
    assert_eq!(again.navigation.drift(), []);
    let any = read::any(osce_news::sample::PAGE).expect("a page");
    assert_eq!(through_json(&any), any);

    let mut settings = Settings::default();
    settings.set_group(Group::House, Level::Error);
    settings.accept.insert("organise".to_owned());
    let issuer = settings.issuers.entry(Structure::Secretariat).or_default();
    issuer.insert(check::Rule::Placeholder, Level::Note);
    assert_eq!(through_json(&settings), settings);

    let findings: Vec<Finding> = check::page(&page, &settings);
    assert!(findings.iter().any(|finding| finding.fix.is_some()));
    assert_eq!(through_json(&findings), findings);
    let mentions: Vec<ItemMention> = mention::item(&page.item);
    assert!(!mentions.is_empty());
    assert_eq!(through_json(&mentions), mentions);
}
