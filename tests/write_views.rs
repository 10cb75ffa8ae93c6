//! A channel split into several documents.

mod support;

use osce_news::model::NewsItem;
use osce_news::write::{self, Format, Options, View};
use support::{Texts, channel, items};

/// Files by name.
type Files = std::collections::BTreeMap<String, Vec<u8>>;

/// A sink that keeps what is written under a name.
struct Sink<'a>(std::cell::RefMut<'a, Files>, String);

impl std::io::Write for Sink<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0
            .entry(self.1.clone())
            .or_default()
            .extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn views_split_a_channel_into_feeds() {
    let items: Vec<NewsItem> = items(300, Texts::Legal).collect();
    let files = std::cell::RefCell::new(Files::new());
    let open = |name: &str| Ok(Sink(files.borrow_mut(), name.to_owned()));
    let options = Options::default();
    let views = write::views(&channel(), &items, Format::Atom, &options, open).expect("written");
    let files = files.into_inner();
    assert_eq!(files.len(), views.len() + 1);
    for view in &views {
        let name = view.file_name(Format::Atom);
        let feed = feed_rs::parser::parse(&files[&name][..]).expect("a feed");
        let of_view = items
            .iter()
            .filter(|item| View::of(item).any(|of| of == *view));
        let titles: Vec<&str> = of_view.map(|item| item.title.as_str()).collect();
        let read: Vec<&str> = feed
            .entries
            .iter()
            .map(|e| e.title.as_ref().unwrap().content.as_str())
            .collect();
        assert_eq!(read, titles);
        let address = format!("https://news.example/feeds/{name}");
        assert!(feed.links.iter().any(|link| link.href == address), "{name}");
    }
    let list = String::from_utf8(files["feeds.opml"].clone()).expect("UTF-8");
    assert_eq!(list.matches("xmlUrl=").count(), views.len() + 1);
}

#[test]
fn each_document_of_several_is_passed_on_in_large_pieces() {
    let items: Vec<NewsItem> = items(200, Texts::Legal).collect();
    struct Pieces<'a>(&'a std::cell::RefCell<Vec<usize>>);
    impl std::io::Write for Pieces<'_> {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.borrow_mut().push(bytes.len());
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let pieces = std::cell::RefCell::new(Vec::new());
    let mut files = 0;
    let mut open = |_: &str| {
        files += 1;
        Ok(Pieces(&pieces))
    };
    let (channel, options) = (channel(), Options::default());
    write::views(&channel, &items, Format::Rss, &options, &mut open).expect("written");
    write::pages(&channel, &items, 50, Format::Rss, &options, &mut open).expect("written");
    let pieces = pieces.into_inner();
    let bytes: usize = pieces.iter().sum();
    assert!(bytes > 100_000, "{bytes} bytes");
    assert!(
        pieces.len() <= files + bytes / 4096,
        "{} pieces of {files} files",
        pieces.len()
    );
}

#[test]
fn pages_link_to_their_neighbours() {
    let items: Vec<NewsItem> = items(25, Texts::Legal).collect();
    for (format, pages) in [(Format::Rss, 3), (Format::JsonFeed, 3)] {
        let files = std::cell::RefCell::new(Files::new());
        let open = |name: &str| Ok(Sink(files.borrow_mut(), name.to_owned()));
        let options = Options::default();
        let count = write::pages(&channel(), &items, 10, format, &options, open);
        assert_eq!(count.expect("written"), pages);
        let files = files.into_inner();
        let mut read = Vec::new();
        let mut name = format!("feed.{}", format.extension());
        loop {
            let text = String::from_utf8(files[&name].clone()).expect("UTF-8");
            let feed = feed_rs::parser::parse(text.as_bytes()).expect("a feed");
            read.extend(feed.entries.into_iter().map(|entry| entry.id));
            let next = match format {
                Format::Rss => text.split("rel=\"next\" href=\"").nth(1),
                _ => text.split("\"next_url\":\"").nth(1),
            };
            let Some(next) = next.and_then(|next| next.split('"').next()) else {
                break;
            };
            name = next.rsplit('/').next().expect("a name").to_owned();
        }
        let ids: Vec<_> = items.iter().map(|item| item.id().into_owned()).collect();
        assert_eq!(read, ids);
    }
}

#[test]
fn archives_never_change_again() {
    let all: Vec<NewsItem> = items(35, Texts::Legal).collect();
    let write = |items: &[NewsItem]| {
        let files = std::cell::RefCell::new(Files::new());
        let open = |name: &str| Ok(Sink(files.borrow_mut(), name.to_owned()));
        let options = Options::default();
        let count = write::archives(&channel(), items, 10, Format::Atom, &options, open);
        (count.expect("written"), files.into_inner())
    };
    let (count, before) = write(&all[4..]);
    assert_eq!(count, 2);
    let (count, after) = write(&all);
    assert_eq!(count, 2);
    assert_eq!(before["archive-1.atom"], after["archive-1.atom"]);
    assert_eq!(before["archive-2.atom"], after["archive-2.atom"]);
    let entries = |name: &str| {
        feed_rs::parser::parse(&after[name][..])
            .expect("a feed")
            .entries
            .len()
    };
    assert_eq!(
        [
            entries("feed.atom"),
            entries("archive-2.atom"),
            entries("archive-1.atom")
        ],
        [15, 10, 10]
    );
    let archive = String::from_utf8_lossy(&after["archive-1.atom"]);
    assert!(archive.contains("<fh:archive/>") && archive.contains("rel=\"next-archive\""));
}

#[test]
fn all_documents_of_a_feed_have_its_identifier() {
    let items: Vec<NewsItem> = items(25, Texts::Legal).collect();
    let files = std::cell::RefCell::new(Files::new());
    let open = |name: &str| Ok(Sink(files.borrow_mut(), name.to_owned()));
    let options = Options::default();
    write::pages(&channel(), &items, 10, Format::Atom, &options, open).expect("written");
    let open = |name: &str| Ok(Sink(files.borrow_mut(), format!("archived-{name}")));
    write::archives(&channel(), &items, 10, Format::Atom, &options, open).expect("written");
    let files = files.into_inner();
    assert_eq!(files.len(), 5);
    for (name, text) in &files {
        let feed = feed_rs::parser::parse(&text[..]).expect("a feed");
        assert_eq!(feed.id, "https://news.example/feeds/feed.atom", "{name}");
    }
}

#[test]
fn the_moment_of_writing_does_not_change_archives() {
    let mut items: Vec<NewsItem> = items(25, Texts::Legal).collect();
    items[20].published_at = None;
    items[20].updated_at = None;
    items[20].issued_on = None;
    items[20].dateline = None;
    for format in [Format::Atom, Format::Rss, Format::NewsmlG2] {
        let write = |second| {
            let files = std::cell::RefCell::new(Files::new());
            let open = |name: &str| Ok(Sink(files.borrow_mut(), name.to_owned()));
            let mut options = Options::default();
            options.made_at = chrono::DateTime::from_timestamp(second, 0);
            write::archives(&channel(), &items, 10, format, &options, open).expect("written");
            files.into_inner()
        };
        let (before, after) = (write(1_700_000_000), write(1_800_000_000));
        let name = |stem: &str| format!("{stem}.{}", format.extension());
        assert_eq!(
            before[&name("archive-1")],
            after[&name("archive-1")],
            "{format}"
        );
        assert_ne!(before[&name("feed")], after[&name("feed")], "{format}");
    }
}
