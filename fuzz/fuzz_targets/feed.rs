//! Any bytes as a feed; what was read is well-formed when it is written as one.
#![no_main]

use osce_news::model::Channel;
use osce_news::write::{self, Options};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(feed) = osce_news::read::feed(bytes) {
        let items = feed.items.len() as u32;
        assert!(feed.leftovers.iter().all(|left| left.item.is_none_or(|item| item < items)));
        let default = || Channel::new("News", "https://news.example/".parse().unwrap());
        let channel = feed.channel.unwrap_or_else(default);
        let mut out = Vec::new();
        write::rss(&channel, &feed.items, &Options::default(), &mut out).unwrap();
        let again = osce_news::read::feed(out).unwrap();
        assert_eq!((again.items.len() as u32, again.broken_at), (items, None));
    }
});
