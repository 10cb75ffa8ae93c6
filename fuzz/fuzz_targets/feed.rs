//! Any bytes as a feed.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(feed) = osce_news::read::feed(bytes) {
        let items = feed.items.len() as u32;
        assert!(feed.leftovers.iter().all(|left| left.item.is_none_or(|item| item < items)));
    }
});
