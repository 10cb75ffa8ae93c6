//! The memory that writers need does not grow with the number of items.

use std::io;

use osce_news::model::{Channel, NewsItem};
use osce_news::write::{Format, Options};
use osce_news::{read, sample};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The most memory in use, in bytes, while this many items are written.
fn peak(format: Format, channel: &Channel, item: &NewsItem, count: usize) -> usize {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let items = std::iter::repeat_n(item, count);
    format
        .write(channel, items, &Options::default(), io::sink())
        .expect("a sink takes all");
    MEMORY.peak_usage() - before
}

#[test]
#[cfg_attr(debug_assertions, ignore = "slow unless optimized")]
fn a_hundred_thousand_items_need_no_more_than_ten() {
    let channel = Channel::new("News", "https://news.example/".parse().expect("an address"));
    let mut item = read::page(sample::PAGE).expect("the sample").item;
    item.issued_on = "2025-11-14".parse().ok();
    item.number = Some(1);
    item.body.truncate(1);
    for &format in Format::ALL {
        let few = peak(format, &channel, &item, 10);
        let many = peak(format, &channel, &item, 100_000);
        println!("{format}: {few} bytes for 10 items, {many} for 100,000");
        // The test runner's own memory and the digits of larger numbers count too; one byte an
        // item would be far beyond that.
        assert!(many <= few + 4096, "{format}");
    }
}
