//! Any bytes as a page, copied text or HTML as they seem to be; what was read comes back from the
//! library's own XML.
#![no_main]

use osce_news::model::Channel;
use osce_news::write::{self, Options};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(page) = osce_news::read::page(bytes) {
        let _ = page.navigation.drift();
        assert!(page.item.title.chars().all(|c| c != '\n' && c != '\r'));
        let channel = Channel::new("News", "https://news.example/".parse().unwrap());
        let mut out = Vec::new();
        write::xml(&channel, [&page.item], &Options::default(), &mut out).unwrap();
        let document = osce_news::read::xml(out).unwrap();
        assert_eq!(document.items, [page.item]);
    }
});
