//! Any bytes as a listing.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(listing) = osce_news::read::listing(bytes) {
        assert!(listing.items.iter().all(|item| item.body.is_empty()));
        let items = listing.items.len();
        assert!(osce_news::read::merge(listing.items).len() <= items);
    }
});
