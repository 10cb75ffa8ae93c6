//! What checking costs in memory.

use osce_news::check::{Checker, Settings};
use osce_news::model::{Block, NewsItem};
use osce_news::read;
use osce_news::vocabulary::{ContentType, FieldOfWork, Structure};

/// An item of about 3 KB in which the default settings find nothing.
fn clean(number: u32) -> NewsItem {
    let mut item = NewsItem::new("Border officers train with OSCE support in Osh");
    let paragraphs = [
        "VIENNA, 15 November 2024 – Twelve border officers from Osh and Batken, five women and \
         seven men, took part in a training on the search of vehicles, which the OSCE Programme \
         Office in Bishkek held together with the State Border Service this week.",
        "The participants practised with dogs and scanners, compared forged papers with real ones \
         and heard what the law says about the rights of travellers. “We learned to look twice”, \
         said one of them, “and to explain what we do”.",
        "Over the past two years, more than 300 officers from three regions have passed such \
         courses. They come back to the line with handbooks in Kyrgyz and Russian, and many of \
         them now train their colleagues at the stations where they serve.",
        "The training is part of the Programme Office’s co-operation with the Border Service on \
         open and secure borders. It goes on with a course for station commanders in March, and \
         with a visit to a training centre in Dushanbe.",
    ];
    item.number = Some(500_000 + number);
    item.summary = paragraphs[1].to_owned();
    item.content_type = Some(ContentType::PressRelease);
    item.issued_on = chrono::NaiveDate::from_ymd_opt(2024, 11, 15);
    item.issued_by.push(Structure::ProgrammeOfficeInBishkek);
    item.fields_of_work.push(FieldOfWork::BorderManagement);
    for round in 0..4 {
        for paragraph in paragraphs.iter().skip(usize::from(round > 0)) {
            let text = if round == 0 {
                (*paragraph).to_owned()
            } else {
                format!(
                    "{paragraph} This was day {}.",
                    ["one", "two", "three", "four"][round]
                )
            };
            item.body.push(Block::paragraph(text));
        }
    }
    let first = item.body[0].texts().next().expect("it has a text");
    item.dateline = read::parse_dateline(first);
    item
}

#[test]
fn a_clean_item_costs_few_allocations() {
    const MOST: u64 = 10;
    let settings = Settings::default();
    let mut checker = Checker::new(&settings);
    // The first items build the lexicon and the scratch.
    for number in 0..3 {
        let findings = checker.item(&clean(number));
        assert!(findings.is_empty(), "{findings:#?}");
    }
    let item = clean(4);
    let bytes: usize = item.body.iter().flat_map(Block::texts).map(str::len).sum();
    assert!(bytes > 3_000, "{bytes}");
    let memory = allocation_counter::measure(|| {
        assert!(checker.item(&item).is_empty());
    });
    assert!(memory.count_total <= MOST, "{memory:?}");
    println!(
        "{} allocations for {bytes} bytes of body",
        memory.count_total
    );
}

#[test]
fn a_hostile_text_costs_no_more_than_its_length() {
    const MOST: usize = 1000;
    let settings = Settings::default();
    let pieces = [
        "a  ",
        "a,b",
        "&",
        "<b ",
        "{{ ",
        "[",
        "“",
        "Kupchyna ",
        "over 5 officers ",
        "ODIHR ",
        "the the ",
        "Turkey ",
        "states ",
        "15 officers (",
        "\u{0}",
        "â€",
        "Сo",
        "1.000 people ",
    ];
    for piece in pieces {
        let text = piece.repeat(100_000 / piece.len());
        let mut item = NewsItem::new(text.clone());
        item.summary = text.clone();
        item.body.push(Block::paragraph(format!("{text} end")));
        item.issued_on = chrono::NaiveDate::from_ymd_opt(2024, 11, 15);
        let findings = Checker::new(&settings).item(&item);
        let mut rules: Vec<_> = findings.iter().map(|finding| finding.rule).collect();
        rules.sort();
        let most = rules.chunk_by(|a, b| a == b).map(<[_]>::len).max();
        assert!(most.unwrap_or(0) <= MOST, "{piece}");
    }
}
