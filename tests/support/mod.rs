//! Items with hostile text in every field, always the same.

use chrono::{DateTime, Days, NaiveDate};
use osce_news::model::{
    Block, Channel, Dateline, Detail, Field, LanguageCode, Link, NewsItem, Passage, UnresolvedLabel,
};
use osce_news::vocabulary::{ContentType, Country, FieldOfWork, Structure};

/// Pieces of text that break careless writers and readers.
const PIECES: &[&str] = &[
    "officers took part",
    "a < b && c > d",
    "]]>",
    "<script>alert('x')</script>",
    "<b>bold</b>",
    "</item></channel>",
    "&amp; &lt;b&gt; &#60; &nbsp;",
    "\"quoted\" and 'single'",
    "emoji 👩‍👩‍👧‍👦 🇦🇲",
    "\u{202B}עברית and العربية\u{202C}",
    "Сотрудничество в Бишкеке",
    "\u{FFFD}\u{FFFC} ﬀ ｆｕｌｌ",
    "tab\there",
    "<!-- comment --><?pi?><![CDATA[x",
    "{{ template }} %s $1 \\n \\",
    "=1+1;\"cell\",x",
    "\u{7F}\u{85}\u{2028}\u{2029}.",
    "e\u{301}\u{300}\u{1F3FB}",
];

/// Pieces that hold what XML cannot carry, or does not carry as it is.
const FORBIDDEN: &[&str] = &[
    "nul \0 here",
    "\u{1} start",
    "escape \u{1B}[31m",
    "\u{FFFE}\u{FFFF} ends",
    "a\rb\r\nc\nd",
];

/// A channel with every field.
pub(crate) fn channel() -> Channel {
    let address = |text: &str| text.parse().expect("an address");
    let mut channel = Channel::new("News & views of <all>", address("https://news.example/"));
    channel.description = "What the OSCE does, \"day\" by day & 1 < 2".to_owned();
    channel.language = Some(LanguageCode::ENGLISH);
    channel.feed_address = Some(address("https://news.example/feeds/all.xml?a=1&b=2"));
    channel.image = Some(address("https://news.example/logo.png"));
    channel.copyright = "© OSCE & partners".to_owned();
    channel.ttl = Some(60);
    channel.hub = Some(address("https://hub.example/"));
    channel
}

/// How hostile the texts are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Texts {
    /// Characters that all formats carry.
    Legal,
    /// Also those that XML forbids.
    Any,
}

/// This many items, each with every field of the model.
pub(crate) fn items(count: u32, texts: Texts) -> impl Iterator<Item = NewsItem> + Clone {
    (0..count).map(move |number| item(number, texts))
}

fn item(number: u32, texts: Texts) -> NewsItem {
    let mut source = Source {
        state: u64::from(number) + 1,
        texts,
    };
    let day = NaiveDate::from_ymd_opt(2001, 1, 1).expect("a day") + Days::new(number.into());
    let mut item = NewsItem::new(source.text());
    item.number = (number % 3 != 2).then_some(500_000 + number);
    let path = format!("https://www.osce.org/path?x=1&y=(2)/{number}");
    item.address = (number % 4 != 3).then(|| path.parse().expect("an address"));
    item.other_addresses = vec!["https://osce.org/node/7?ü=&#1".parse().expect("an address")];
    item.language = Some(
        if number.is_multiple_of(2) { "en" } else { "ru" }
            .parse()
            .expect("a code"),
    );
    item.content_type = Some(source.pick(ContentType::ALL));
    item.summary = source.text();
    let mut dateline = Dateline::new(source.text());
    dateline.places = vec![source.text(), source.text()];
    dateline.date = Some(day);
    item.dateline = Some(dateline);
    item.issued_on = Some(day);
    let second = 978_307_200 + i64::from(number) * 86_400 + 3_661;
    item.published_at = DateTime::from_timestamp(second, 0);
    item.updated_at = DateTime::from_timestamp(second + 59, 0);
    item.issued_by = vec![source.pick(Structure::ALL), source.pick(Structure::ALL)];
    item.issued_by.dedup();
    item.fields_of_work = vec![source.pick(FieldOfWork::ALL)];
    item.locations = vec![source.pick(Country::ALL)];
    item.body = source.body();
    item.details = vec![Detail::new(source.text(), source.text())];
    let fields = [
        Field::ContentType,
        Field::IssuedBy,
        Field::FieldsOfWork,
        Field::Locations,
    ];
    item.unresolved = fields
        .into_iter()
        .map(|field| UnresolvedLabel::new(field, source.text()))
        .collect();
    item
}

/// A stream of choices that depends on nothing but its first state.
struct Source {
    state: u64,
    texts: Texts,
}

impl Source {
    fn next(&mut self) -> usize {
        self.state = self
            .state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.state >> 33) as usize
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.next() % from.len()]
    }

    /// Words around hostile pieces, so that nothing is lost by trimming.
    fn text(&mut self) -> String {
        let mut words = vec![format!("Text {}", self.next() % 1000)];
        for _ in 0..2 {
            words.push(self.pick(PIECES).to_owned());
        }
        if self.texts == Texts::Any {
            words.push(self.pick(FORBIDDEN).to_owned());
        }
        words.push("end".to_owned());
        words.join(" ")
    }

    fn passage(&mut self) -> Passage {
        let mut passage = Passage::from(self.text());
        let target = "https://www.osce.org/a?b=1&c='d'"
            .parse()
            .expect("an address");
        passage.links.push(Link::new(5, 4, target));
        let mail = "mailto:press@news.example?subject=A%20B"
            .parse()
            .expect("an address");
        passage.links.push(Link::new(12, 3, mail));
        passage
    }

    fn body(&mut self) -> Vec<Block> {
        let picture = "https://news.example/picture.jpg?w=1&h=2"
            .parse()
            .expect("an address");
        vec![
            Block::paragraph(self.passage()),
            Block::heading(self.text()),
            Block::list([self.passage(), self.passage()]),
            Block::ordered_list([self.text(), self.text()]),
            Block::quote(self.passage()),
            Block::image(Some(picture), self.text()),
            Block::image(None, self.text()),
        ]
    }
}
