//! Bytes to text.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1251, WINDOWS_1252};

use super::INPUT_LIMIT;
use crate::error::{NewsError, Result};

/// The bytes as text, without a byte order mark.
///
/// A byte order mark decides; else what is UTF-8 is read as that; else the character set counts
/// that `declared` or the head of the document names; else, and where a Western one is named, as
/// servers do by default, Cyrillic and Western bytes are told apart by how often letters follow one
/// another. What does not fit becomes U+FFFD.
pub(super) fn decode<'a>(bytes: &'a [u8], declared: Option<&str>) -> Result<Cow<'a, str>> {
    if bytes.len() > INPUT_LIMIT {
        return Err(NewsError::TooLarge {
            length: bytes.len() as u64,
            limit: INPUT_LIMIT as u64,
        });
    }
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return Ok(encoding.decode_without_bom_handling(&bytes[length..]).0);
    }
    let error = match std::str::from_utf8(bytes) {
        Ok(text) => return Ok(Cow::Borrowed(text)),
        Err(error) => error,
    };
    if let Some(offset) = memchr::memchr(0, bytes) {
        return Err(NewsError::NotText {
            offset: offset as u64,
        });
    }
    let declared = declared
        .and_then(|label| Encoding::for_label(label.trim().as_bytes()))
        .or_else(|| declared_in_head(bytes));
    let encoding = match declared {
        Some(encoding) if encoding == WINDOWS_1252 && is_cyrillic(bytes) => WINDOWS_1251,
        Some(encoding) if encoding != UTF_8 => encoding,
        _ if mostly_utf8(bytes, error.valid_up_to()) => UTF_8,
        _ if is_cyrillic(bytes) => WINDOWS_1251,
        _ => WINDOWS_1252,
    };
    Ok(encoding.decode_without_bom_handling(bytes).0)
}

/// The character set that `charset=` of HTML or `encoding=` of XML names in the first bytes.
fn declared_in_head(bytes: &[u8]) -> Option<&'static Encoding> {
    const HEAD: usize = 1024;
    let head = bytes[..HEAD.min(bytes.len())].to_ascii_lowercase();
    ["charset", "encoding"].into_iter().find_map(|name| {
        let after = memchr::memmem::find(&head, name.as_bytes())? + name.len();
        let value = head[after..].trim_ascii_start().strip_prefix(b"=")?;
        let value = value.trim_ascii_start();
        let value = value
            .strip_prefix(b"\"")
            .or_else(|| value.strip_prefix(b"'"))
            .unwrap_or(value);
        let end = value
            .iter()
            .position(|byte| !byte.is_ascii_alphanumeric() && !b"-_:.".contains(byte))
            .unwrap_or(value.len());
        Encoding::for_label(&value[..end])
    })
}

/// Whether the text is UTF-8 with a few broken bytes: more characters beyond ASCII fit than not.
fn mostly_utf8(bytes: &[u8], valid_up_to: usize) -> bool {
    let mut rest = bytes;
    let (mut fitting, mut broken) = (0_usize, 0_usize);
    let mut end = valid_up_to;
    loop {
        let (valid, tail) = rest.split_at(end);
        fitting += valid.iter().filter(|byte| **byte >= 0xC0).count();
        if tail.is_empty() {
            return fitting > broken;
        }
        broken += 1;
        rest = &tail[1..];
        end = match std::str::from_utf8(rest) {
            Ok(_) => rest.len(),
            Err(error) => error.valid_up_to(),
        };
    }
}

/// Whether most bytes beyond ASCII stand beside another one: so do the letters of Cyrillic text in
/// windows-1251, while Western text in windows-1252 has single accented letters.
fn is_cyrillic(bytes: &[u8]) -> bool {
    let letter = |byte: u8| byte >= 0xC0;
    let all = bytes.iter().filter(|byte| letter(**byte)).count();
    let pairs = bytes
        .windows(2)
        .filter(|pair| letter(pair[0]) && letter(pair[1]))
        .count();
    pairs * 2 > all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_declared_character_set_counts_where_the_bytes_are_no_utf_8() {
        let (bytes, _, _) = WINDOWS_1251.encode("<meta charset='windows-1251'>Вена");
        assert!(decode(&bytes, None).unwrap().ends_with("Вена"));
        let utf_8 = "<meta charset=windows-1251>Вена".as_bytes();
        assert!(decode(utf_8, None).unwrap().ends_with("Вена"));
    }

    #[test]
    fn undeclared_bytes_are_cyrillic_or_western() {
        let (bytes, _, _) = WINDOWS_1251.encode("Дата публикации: Вена");
        assert_eq!(decode(&bytes, None).unwrap(), "Дата публикации: Вена");
        let (bytes, _, _) = WINDOWS_1252.encode("Le café de Genève – “ouvert”");
        assert_eq!(
            decode(&bytes, None).unwrap(),
            "Le café de Genève – “ouvert”"
        );
    }

    #[test]
    fn a_broken_byte_in_utf_8_is_marked() {
        assert_eq!(
            decode("Wien – Genève\u{e9}".as_bytes(), None).unwrap(),
            "Wien – Genèveé"
        );
        assert_eq!(
            decode(b"Gen\xC3\xA8ve \xE9 \xC3\xA9", None).unwrap(),
            "Genève \u{FFFD} é"
        );
        assert!(matches!(
            decode(b"\xFF\x00\xFE\x00a", None),
            Err(NewsError::NotText { .. }) | Ok(_)
        ));
    }
}
