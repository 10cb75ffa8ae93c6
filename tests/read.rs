//! Reads the fixtures and compares with what stands beside them, checked by hand.
//!
//! `OSCE_NEWS_BLESS=1 cargo test --test read` writes the golden files anew; look at the difference
//! before you commit it.

mod golden;

use osce_news::model::{Channel, NewsItem, Position};
use osce_news::read::{self, Page};
use serde::Serialize;

#[derive(Serialize)]
struct PageForm<'a> {
    item: &'a NewsItem,
    menu_entries: usize,
    leftovers: Vec<&'a str>,
}

impl<'a> From<&'a Page> for PageForm<'a> {
    fn from(page: &'a Page) -> Self {
        Self {
            item: &page.item,
            menu_entries: page.navigation.entries.len(),
            leftovers: page.leftovers.iter().map(|l| l.text.as_str()).collect(),
        }
    }
}

#[derive(Serialize)]
struct ListingForm<'a> {
    items: &'a [NewsItem],
    leftovers: Vec<&'a str>,
}

#[test]
fn listings_are_read_as_their_golden_files_say() {
    golden::compare("listings", |bytes| match read::listing(bytes) {
        Ok(listing) => serde_json::to_value(ListingForm {
            items: &listing.items,
            leftovers: listing.leftovers.iter().map(|l| l.text.as_str()).collect(),
        })
        .unwrap(),
        Err(error) => serde_json::json!({ "error": error.to_string() }),
    });
}

#[derive(Serialize)]
struct FeedForm<'a> {
    channel: &'a Option<Channel>,
    items: &'a [NewsItem],
    leftovers: &'a [read::FeedLeftover],
    #[serde(skip_serializing_if = "Option::is_none")]
    broken_at: Option<Position>,
}

#[test]
fn feeds_are_read_as_their_golden_files_say() {
    golden::compare("feeds", |bytes| match read::feed(bytes) {
        Ok(feed) => serde_json::to_value(FeedForm {
            channel: &feed.channel,
            items: &feed.items,
            leftovers: &feed.leftovers,
            broken_at: feed.broken_at,
        })
        .unwrap(),
        Err(error) => serde_json::json!({ "error": error.to_string() }),
    });
}

/// Each folder holds some items in several files, named so that their order is that of reading.
#[test]
fn items_read_twice_are_merged_as_their_golden_files_say() {
    for folder in golden::folders("pairs") {
        let mut items = Vec::new();
        for path in golden::fixtures(&folder) {
            items.extend(
                read::any(std::fs::read(&path).unwrap())
                    .unwrap()
                    .into_items(),
            );
        }
        let mut turned = items.clone();
        turned.reverse();
        let merged = read::merge(items);
        assert_eq!(merged.len(), read::merge(turned).len(), "{folder}");
        assert_eq!(
            read::merge(merged.clone()),
            merged,
            "{folder}: merging again changes nothing"
        );
        golden::check(
            &format!("{folder}/golden"),
            "merged",
            &serde_json::to_value(&merged).unwrap(),
        );
    }
}

#[test]
fn pages_are_read_as_their_golden_files_say() {
    golden::compare("pages", |bytes| match read::page(bytes) {
        Ok(page) => serde_json::to_value(PageForm::from(&page)).unwrap(),
        Err(error) => serde_json::json!({ "error": error.to_string() }),
    });
}

#[test]
fn a_title_from_the_head_is_one_line() {
    let html = "<meta property='og:title' content='Two\nlines'><ul><li>Issued by:</li>
        <li>OSCE Secretariat</li></ul><p>The text follows.</p>";
    assert_eq!(
        read::page(html).expect("it is a page").item.title,
        "Two lines"
    );
}

#[test]
fn a_menu_has_the_levels_of_its_sections() {
    let level_in = |text: &str, label: &str| {
        let menu = read::page(text).expect("it is a page").navigation;
        let mut entries = menu.entries.iter();
        entries
            .find(|entry| entry.label == label)
            .map(|entry| entry.level)
    };
    let other_year =
        osce_news::sample::PAGE.replacen("\n- Albania\n", "\n- Atlantis\n- Albania\n", 1);
    for text in [osce_news::sample::PAGE, &other_year] {
        for (label, level) in [
            ("Our work", 1),
            ("Fields of work", 2),
            ("Policing", 3),
            ("Participating States", 2),
            ("Albania", 3),
            ("Finland – OSCE Chairpersonship 2025", 3),
            ("Structures and institutions", 1),
            ("Secretary General", 3),
            ("Court of Conciliation and Arbitration", 2),
        ] {
            assert_eq!(level_in(text, label), Some(level), "{label}");
        }
    }
    assert_eq!(level_in(&other_year, "Atlantis"), Some(3));
}

#[test]
fn drift_tells_what_is_unknown_missing_renamed_and_moved() {
    let drift_of = |from: &str, to: &str| {
        let text = osce_news::sample::PAGE.replacen(from, to, 1);
        assert_ne!(text, osce_news::sample::PAGE, "{from:?} stands in the menu");
        let page = read::page(&text).expect("it is a page");
        let drift = page.navigation.drift();
        drift.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let unknown = drift_of("\n- Policing\n", "\n- Policing\n- Space law\n");
    assert!(
        matches!(&unknown[..], [one] if one.contains("“Space law” is unknown")),
        "{unknown:?}"
    );
    let missing = drift_of("\n- Youth\n", "\n");
    assert_eq!(missing, ["“Youth” is missing"]);
    let renamed = drift_of("\n- Czechia\n", "\n- Czech Republic\n");
    assert!(
        matches!(&renamed[..], [one] if one.contains("“Czechia” is called “Czech Republic”")),
        "{renamed:?}"
    );
    let moved =
        |text: &str| text.contains("“Mission to Serbia” stands under “Participating States”");
    let both = drift_of("\n- Uzbekistan\n", "\n- Uzbekistan\n- Mission to Serbia\n");
    assert!(matches!(&both[..], [one] if moved(one)), "{both:?}");
}

#[test]
fn a_feed_may_declare_entities_of_its_own() {
    let feed = "<?xml version='1.0'?><!-- <html> -->
        <!DOCTYPE rss [ <!ENTITY nbsp '&#160;'> <!ENTITY eacute '&#233;'> ]>
        <rss><channel><item><title>Caf&eacute;&nbsp;in Vienna</title></item></channel></rss>";
    let read = read::any(feed).expect("it is a feed");
    assert_eq!(read.items()[0].title, "Caf\u{e9} in Vienna");
}

/// Item pages list related items, each with its labelled day, as the newsroom does.
#[test]
fn a_page_with_labels_of_the_newsroom_is_a_page() {
    let page = "<link rel=canonical href='https://www.osce.org/presence-in-albania/910777'>
        <h1>Police trained in Tirana</h1><div>Publishing date: 16 December 2024</div>
        <div>Where we are: OSCE Presence in Albania</div><p>Forty officers took part.</p>";
    let related = "<aside><h2>Related</h2>
        <div>An item of May</div><div>Publishing date: 3 May 2024</div>
        <div>An item of June</div><div>Publishing date: 3 June 2024</div></aside>";
    for text in [page.to_owned(), format!("{page}{related}")] {
        let read = read::any(text).expect("it is a page");
        let read::Any::Page(page) = read else {
            panic!("it is read as {read:?}");
        };
        assert_eq!(page.item.number, Some(910777));
        assert_eq!(page.item.issued_on.unwrap().to_string(), "2024-12-16");
        assert_eq!(page.item.body.len(), 1);
    }
}

#[test]
fn what_reads_like_a_label_in_the_body_is_text() {
    let invitation = "Press release\nOSCE invites media\nMedia are invited.\n- Issued on:\n\
        - 10 June 2024\n- Issued by:\n- OSCE Secretariat\n\
        WARSAW, 10 June 2024 – Journalists are invited to a briefing.\n\
        Date: 12 June 2024\nTime: 10:00\nLocation: Austria\nSource: OSCE Mission to Serbia\n\
        Date:\n13 June 2024\nThe briefing is on the record.\nContent type: News\n";
    let page = read::page(invitation).expect("it is a page");
    let item = page.item;
    assert_eq!(item.issued_on.unwrap().to_string(), "2024-06-10");
    assert_eq!(item.content_type.unwrap().code(), "press-release");
    assert_eq!(item.issued_by.len(), 1);
    assert!(item.locations.is_empty() && item.details.is_empty() && item.unresolved.is_empty());
    assert_eq!(item.body.len(), 9);
    assert!(page.leftovers.is_empty());
}

#[test]
fn a_record_whose_day_cannot_be_read_is_kept() {
    let listing = read::listing(
        "Newsroom\nTitle one\nPublishing date: 12/05/2015\nContent type: News\nSummary of the one.\n\
         Title two\nPublishing date:\nContent type: News\nDate: undecided\nSummary of the two.\n\
         Заголовок\nДата публикации: 16 декабря 2024\nГде мы находимся: Миссия ОБСЕ в Молдове\n\
         Вид контента: Пресс-релиз\nПредставитель призвал освободить журналистов.\n",
    )
    .expect("it is a listing");
    let [refused, missing, russian] = &listing.items[..] else {
        panic!("{listing:?}");
    };
    assert_eq!((refused.issued_on, missing.issued_on), (None, None));
    assert_eq!(refused.unresolved[0].text, "12/05/2015");
    assert_eq!(refused.summary, "Summary of the one.");
    assert_eq!(missing.title, "Title two");
    assert_eq!(missing.details[0].text, "undecided");
    assert_eq!(russian.details[0].label, "Где мы находимся");
    assert_eq!(russian.content_type.unwrap().code(), "press-release");
    assert!(russian.summary.starts_with("Представитель"));
    assert_eq!(listing.leftovers.len(), 1);
}

/// Whatever the order, for a feed and a listing are one through the page that has both.
#[test]
fn three_that_are_one_are_merged_in_any_order() {
    let listed = "Newsroom\nA title\nPublishing date: 16 December 2024\nA summary of the item.";
    let page = |labels: &str, body: &str| {
        format!(
            "<link rel=canonical href=https://www.osce.org/odihr/910888><p>News Item</p>
             <h1>A title</h1><ul>{labels}</ul><p>{body}"
        )
    };
    let issuer = page(
        "<li>Issued by:<li>OSCE Secretariat",
        "A longer body of text.",
    );
    let dated = page("<li>Issued on:<li>16 December 2024", "A body.");
    let texts = [listed, &issuer, &dated];
    for order in [
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 2],
        [1, 2, 0],
        [2, 0, 1],
        [2, 1, 0],
    ] {
        let items = order.map(|index| read::any(texts[index]).expect("it is read").into_items());
        let merged = read::merge(items.into_iter().flatten());
        let [one] = &merged[..] else {
            panic!("{order:?}: {merged:?}");
        };
        assert_eq!(one.summary, "A summary of the item.");
        assert_eq!((one.number, one.issued_by.len()), (Some(910888), 1));
        assert!(one.issued_on.is_some());
    }
}
