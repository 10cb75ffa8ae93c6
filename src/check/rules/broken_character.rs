use super::prelude::*;

docs! {
    /// A text was read in the wrong encoding.
    ///
    /// ## Why
    /// `â€™` is what becomes of `’` when UTF-8 is read as Windows-1252.
    ///
    /// ## Example
    /// `OSCEâ€™s`, `RÃ©union`, U+FFFD.
    ///
    /// ## Source
    /// The WHATWG Encoding Standard: windows-1252, and U+FFFD for what cannot be decoded.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    for &text in &item.texts {
        for (_, token) in text.shaped(Shape::BROKEN) {
            report.text(text, token.range(), "a character was lost here");
        }
        if text.seen.shape.has(Shape::BEYOND_ASCII) {
            misread(text, report);
        }
    }
}

fn misread(text: Text<'_>, report: &mut Report<'_>) {
    let mut from = 0;
    while let Some(at) = text.text[from..].find(['Ã', 'Â', 'â', 'Å', 'Ä', 'Ð', 'Ñ']) {
        let start = from + at;
        match decoded(&text.text[start..]) {
            Some((right, length)) => {
                from = start + length;
                let wrong = &text.text[start..from];
                let message = format!("“{wrong}” is “{right}” read in the wrong encoding");
                report.text(text, start..from, message).fix(right);
            }
            None => {
                from = start + text.text[start..].chars().next().map_or(1, char::len_utf8);
            }
        }
    }
}

/// The character that the beginning of a text was before it was misread, and how many bytes the
/// misreading takes.
fn decoded(text: &str) -> Option<(String, usize)> {
    let mut bytes = [0; 3];
    let mut length = 0;
    for (count, c) in text.chars().take(3).enumerate() {
        let byte = windows_1252(c)?;
        // The first stands for a lead byte of UTF-8, the others for continuation bytes.
        if count > 0 && byte & 0xC0 != 0x80 {
            return None;
        }
        bytes[count] = byte;
        length += c.len_utf8();
        let read = std::str::from_utf8(&bytes[..=count]).ok().filter(|_| count > 0);
        if let Some(right) = read {
            let sound = right.chars().all(|c| c.is_alphanumeric() || "’‘“”–—…€ ".contains(c));
            return sound.then(|| (right.to_owned(), length));
        }
    }
    None
}

fn windows_1252(c: char) -> Option<u8> {
    const SPECIAL: [char; 27] = [
        '€', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 'Ž', '‘', '’', '“', '”', '•',
        '–', '—', '˜', '™', 'š', '›', 'œ', 'ž', 'Ÿ',
    ];
    const AT: [u8; 27] = [
        0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8A, 0x8B, 0x8C, 0x8E, 0x91, 0x92,
        0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9A, 0x9B, 0x9C, 0x9E, 0x9F,
    ];
    let special = SPECIAL.iter().position(|it| *it == c);
    special.map(|index| AT[index]).or_else(|| u8::try_from(c).ok())
}
