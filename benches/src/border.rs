//! What Rust alone needs to read the feed that the bindings read: `--border FILE` writes the feed and
//! prints the nanoseconds.

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::time::Instant;

use osce_news::model::{Block, Channel, NewsItem};
use osce_news::vocabulary::{Country, FieldOfWork, Structure};
use osce_news::{read, write};

const ITEMS: usize = 1000;

pub(crate) fn run(path: &str) -> Result<(), Box<dyn Error>> {
    let channel = Channel::new("News", "https://news.example/".parse()?);
    let items = (0..ITEMS).map(item);
    let mut feed = Vec::new();
    write::rss(&channel, items, &write::Options::default(), &mut feed)?;
    fs::write(path, &feed)?;
    let fastest = (0..20).map(|_| {
        let start = Instant::now();
        black_box(read::feed(black_box(&feed)).map(|feed| feed.items.len()))?;
        Ok(start.elapsed().as_nanos())
    });
    let fastest: Result<Vec<_>, osce_news::NewsError> = fastest.collect();
    println!("{}", fastest?.into_iter().min().unwrap_or_default());
    Ok(())
}

fn item(number: usize) -> NewsItem {
    let mut item = NewsItem::new(format!("Officers train for the {number}th time"));
    item.number = Some(100_000 + number as u32);
    item.summary = "Twelve officers took part in a course on border management.".to_owned();
    item.issued_by
        .push(Structure::ALL[number % Structure::ALL.len()]);
    item.fields_of_work
        .push(FieldOfWork::ALL[number % FieldOfWork::ALL.len()]);
    item.locations
        .push(Country::ALL[number % Country::ALL.len()]);
    for paragraph in 0..6 {
        item.body.push(Block::paragraph(format!(
            "In paragraph {paragraph} the trainers tell what a patrol looks for, how it reports, and \
             whom it calls when a traveller needs help; the officers then try it out in small groups.",
        )));
    }
    item
}
