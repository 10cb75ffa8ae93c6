//! A page in, an RSS feed out.
//!
//! ```sh
//! cargo run --example publish_page -- page.txt > feed.xml
//! ```

use std::error::Error;
use std::io;

use osce_news::check::{self, Settings};
use osce_news::model::Channel;
use osce_news::{read, sample, write};

fn main() -> Result<(), Box<dyn Error>> {
    let page = match std::env::args_os().nth(1) {
        Some(path) => read::page(std::fs::read(path)?)?,
        None => read::page(sample::PAGE)?,
    };
    for finding in check::page(&page, &Settings::default()) {
        eprintln!("{finding}");
    }
    let mut channel = Channel::new("News of my mission", "https://news.example/".parse()?);
    channel.feed_address = Some("https://news.example/feed.xml".parse()?);
    write::rss(
        &channel,
        [&page.item],
        &write::Options::default(),
        io::BufWriter::new(io::stdout().lock()),
    )?;
    Ok(())
}
