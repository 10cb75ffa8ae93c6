//! Any bytes as a page, copied text or HTML as they seem to be.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(page) = osce_news::read::page(bytes) {
        let _ = page.navigation.drift();
        assert!(page.item.title.chars().all(|c| c != '\n' && c != '\r'));
    }
});
