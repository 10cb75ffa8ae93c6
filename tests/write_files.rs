//! Writes what the checks from outside read (`cargo xtask test formats`): every format with 1,000
//! items of hostile texts and with the sample, and what the items hold as JSON.

mod support;

use std::fs::{self, File};
use std::io::BufWriter;
use std::path::Path;

use chrono::DateTime;
use osce_news::model::NewsItem;
use osce_news::write::{self, Format, IllegalCharacters, Markup, Options};
use osce_news::{read, sample};
use support::{Texts, channel, items};

fn write_all(folder: &Path, items: &[NewsItem], options: &Options) {
    fs::create_dir_all(folder).expect("a folder");
    let file = |name: &str| BufWriter::new(File::create(folder.join(name)).expect("a file"));
    for &format in Format::ALL {
        let out = file(&format!("{format}.{}", format.extension()));
        format
            .write(&channel(), items, options, out)
            .expect("written");
    }
    let mut options = options.clone();
    options.markup = Markup::Xhtml;
    write::atom(&channel(), items, &options, file("atom-xhtml.atom")).expect("written");
    let expected: Vec<serde_json::Value> = items.iter().map(expected).collect();
    serde_json::to_writer(file("expected.json"), &expected).expect("written");
}

/// What a reader of feeds must find.
fn expected(item: &NewsItem) -> serde_json::Value {
    use osce_news::model::{Block, Field};
    use osce_news::vocabulary::Language;
    let unknown = |field| {
        item.unresolved_in(field)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let english = Language::English;
    let issuers = item
        .issued_by
        .iter()
        .map(|issuer| issuer.issuer_label().to_owned());
    let kinds = item
        .content_type
        .iter()
        .map(|kind| kind.label(english).to_owned());
    let fields = item
        .fields_of_work
        .iter()
        .map(|field| field.label(english).to_owned());
    let countries = item
        .locations
        .iter()
        .map(|country| country.label(english).to_owned());
    serde_json::json!({
        "id": item.id(),
        "title": item.title,
        "link": item.link(),
        "date": item.published_at.or(item.issued_on.map(|day| day.and_time(Default::default()).and_utc())),
        "authors": issuers.chain(unknown(Field::IssuedBy)).collect::<Vec<_>>(),
        "categories": kinds
            .chain(unknown(Field::ContentType))
            .chain(fields)
            .chain(unknown(Field::FieldsOfWork))
            .chain(countries)
            .chain(unknown(Field::Locations))
            .collect::<Vec<_>>(),
        "body": item.body.iter().flat_map(Block::texts).collect::<Vec<_>>(),
    })
}

#[test]
fn files_for_the_checks_from_outside() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("formats");
    let mut options = Options::default();
    options.made_at = DateTime::from_timestamp(1_064_700_000, 0);
    let legal: Vec<NewsItem> = items(1000, Texts::Legal).collect();
    write_all(&folder.join("hostile"), &legal, &options);
    options.characters = IllegalCharacters::Strip;
    let any: Vec<NewsItem> = items(1000, Texts::Any).collect();
    write_all(&folder.join("forbidden"), &any, &options);
    let page = read::page(sample::PAGE).expect("the sample");
    write_all(&folder.join("sample"), &[page.item], &options);
    // Little or nothing in a feed: here only the schemas are asked.
    let mut leap_second = NewsItem::default();
    leap_second.published_at = "2016-12-31T23:59:60Z".parse().ok();
    let edges = [NewsItem::default(), leap_second];
    write_all(&folder.join("edges"), &edges, &Options::default());
    write_all(&folder.join("empty"), &[], &Options::default());
    if let Some(shared) = std::env::var_os("OSCE_NEWS_SHARED") {
        let page = fs::read(Path::new(&shared).join("osce-news-page.txt")).expect("the page");
        let page = read::page(page).expect("a page");
        write_all(&folder.join("real-page"), &[page.item], &options);
    } else {
        eprintln!("skipped the real page: OSCE_NEWS_SHARED is not set");
    }
}
