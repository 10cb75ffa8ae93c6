//! Large and hostile pages: time in proportion to the length, no deep recursion.

use std::time::{Duration, Instant};

use osce_news::{NewsError, read};

/// Far above what is needed, far below what an algorithm of the second order takes.
const PATIENCE: Duration = Duration::from_secs(60);

/// Ten megabytes; one where the compiler does not optimize.
const LENGTH: usize = if cfg!(debug_assertions) {
    1 << 20
} else {
    10 << 20
};

fn page(body: &str) -> String {
    format!("<p>News Item<h1>A title</h1><ul><li>Issued by:<li>OSCE Secretariat</ul>{body}")
}

fn read_in_time(name: &str, body: &str) -> read::Page {
    let source = page(body);
    let start = Instant::now();
    let page = read::page(&source).unwrap();
    assert!(start.elapsed() < PATIENCE, "{name}: {:?}", start.elapsed());
    assert_eq!(page.item.title, "A title", "{name}");
    page
}

#[test]
fn megabytes_of_every_kind_are_survived() {
    for piece in [
        "<div>",
        "</div>",
        "<p>",
        "<b>",
        "<li>",
        "<ul>",
        "<a href=/x>",
        "<a href=/x>y",
        "<table><tr><td>",
        "<p>Text of a paragraph.",
        "text ",
        "&amp;",
        "&#x1F600;",
        "<!-- ",
        "<",
        "<p a=",
        "<time datetime=x>",
        "<img src=/x.jpg>",
        "<blockquote>q",
        "<svg>",
        "<br>",
        "\n",
        "\u{AD}",
        "1 May 2020 ",
        "(OSCE/",
        "</x>",
        "<select><option>",
        "Issued by: ",
    ] {
        let body = piece.repeat(LENGTH / piece.len());
        read_in_time(piece, &body);
    }
}

#[test]
fn text_deep_inside_is_found() {
    let depth = 100_000;
    let body = format!(
        "{}<p>Deep text.</p>{}<p>After.",
        "<div>".repeat(depth),
        "</div>".repeat(depth)
    );
    let page = read_in_time("depth", &body);
    assert_eq!(page.item.body.len(), 2, "{:?}", page.item.body);
}

#[test]
fn long_copied_texts_and_feeds_are_survived() {
    for piece in [
        "- ",
        "-\n",
        "- Albania\n",
        "Issued by:\n",
        "VIENNA, 1 May 2020 – x\n",
        "x ",
        "a:b\n",
    ] {
        let source = format!("News Item\nA title\n{}", piece.repeat(LENGTH / piece.len()));
        let start = Instant::now();
        let _ = read::page(&source);
        assert!(
            start.elapsed() < PATIENCE,
            "{piece:?}: {:?}",
            start.elapsed()
        );
        let start = Instant::now();
        let _ = read::listing(format!("Newsroom\n{source}"));
        assert!(
            start.elapsed() < PATIENCE,
            "listing of {piece:?}: {:?}",
            start.elapsed()
        );
    }
    for piece in [
        "<item>",
        "<item><title>x</title></item>",
        "<a xmlns:b='c'>",
        "&#65;",
        "&nbsp;",
        "<![CDATA[x]]>",
    ] {
        let source = format!(
            "<rss><channel><item><title>{}",
            piece.repeat(LENGTH / piece.len())
        );
        let start = Instant::now();
        let _ = read::feed(&source);
        assert!(
            start.elapsed() < PATIENCE,
            "feed of {piece:?}: {:?}",
            start.elapsed()
        );
    }
}

#[test]
fn more_lines_than_the_limit_are_an_error() {
    for (piece, head) in [
        ("-\n", "News Item\nA title\n"),
        ("<p>x", "<h1>A title</h1>"),
    ] {
        let fits = format!("{head}{}", piece.repeat(read::LINE_LIMIT - 2));
        let result = read::listing(&fits);
        assert!(!matches!(result, Err(NewsError::TooManyLines { .. })));
        let source = format!("{head}{}", piece.repeat(read::LINE_LIMIT));
        for error in [
            read::page(&source).err(),
            read::listing(&source).err(),
            read::any(&source).err(),
        ] {
            let text = error.map(|error| error.to_string());
            let expected = "the input has more than 1048576 lines, which is the limit";
            assert_eq!(text.as_deref(), Some(expected), "{piece}");
        }
    }
}

#[test]
fn a_feed_is_read_up_to_the_limit_of_items() {
    let entries = "<item/>".repeat(read::ITEM_LIMIT + 5);
    let text = format!("<rss><channel><title>Long</title>{entries}</channel></rss>");
    let feed = read::feed(text).expect("what stands before is read");
    assert_eq!(feed.items.len(), read::ITEM_LIMIT);
    assert!(feed.broken_at.is_some());

    let entries = vec!["{}"; read::ITEM_LIMIT + 1].join(",");
    let version = "https://jsonfeed.org/version/1.1";
    let text = format!("{{\"version\":\"{version}\",\"items\":[{entries}]}}");
    let error = read::feed(text).expect_err("it is too long");
    assert!(error.to_string().contains("the limit is 262144"), "{error}");
}
