//! Any text as HTML with an article: what comes out is typed, and its links are safe.
#![no_main]

use osce_news::model::Block;

libfuzzer_sys::fuzz_target!(|text: &str| {
    let html = format!("<base href='https://www.osce.org/'><p>News Item<h1>A title</h1>{text}");
    let Ok(page) = osce_news::read::page(html) else {
        return;
    };
    for passage in page.item.body.iter().flat_map(Block::passages) {
        let length = passage.text.chars().count() as u32;
        let mut end = 0;
        for link in &passage.links {
            assert!(link.start >= end && link.length > 0, "links overlap");
            end = link.start + link.length;
            assert!(end <= length, "a link reaches beyond its text");
            let target = link.target.as_str();
            let safe = ["http://", "https://", "mailto:"];
            assert!(safe.iter().any(|scheme| target.to_ascii_lowercase().starts_with(scheme)));
        }
    }
});
