//! What kind of markup a text is in.

/// Whether a text is HTML: it begins with a tag, or has end tags of HTML near its beginning.
pub(super) fn is_html(text: &str) -> bool {
    const HEAD: usize = 4096;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text).trim_start();
    if let Some(rest) = text.strip_prefix('<') {
        return rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '!' | '?' | '/'));
    }
    let head = &text.as_bytes()[..HEAD.min(text.len())];
    const ENDS: [&[u8]; 6] = [b"</p>", b"</div>", b"</li>", b"</h1>", b"</td>", b"</a>"];
    memchr::memchr_iter(b'<', head).any(|at| {
        ENDS.iter().any(|end| {
            head.get(at..at + end.len())
                .is_some_and(|found| found.eq_ignore_ascii_case(end))
        })
    })
}
