//! The answer of a server as a web archive keeps it.

use std::borrow::Cow;
use std::io::Read;

use flate2::read::{MultiGzDecoder, ZlibDecoder};
use httparse::{EMPTY_HEADER, Response, Status};

use super::unread;
use crate::error::{NewsError, Result};
use crate::read::INPUT_LIMIT;

/// The body of an answer with the character set that its header declares.
pub(super) struct Answer<'a> {
    pub(super) body: Cow<'a, [u8]>,
    pub(super) charset: Option<String>,
}

struct Head {
    code: u16,
    content_type: String,
    encoding: String,
    chunked: bool,
    length: usize,
}

fn head(block: &[u8]) -> Result<Head> {
    let mut headers = [EMPTY_HEADER; 128];
    let mut response = Response::new(&mut headers);
    let parsed = httparse::ParserConfig::default()
        .allow_spaces_after_header_name_in_responses(true)
        .ignore_invalid_headers_in_responses(true)
        .parse_response(&mut response, block)
        .map_err(unread)?;
    let Status::Complete(length) = parsed else {
        return Err(unread("the record ends inside the answer's header"));
    };
    let value = |name: &str| -> String {
        let found = response
            .headers
            .iter()
            .find(|header| header.name.eq_ignore_ascii_case(name));
        found.map_or_else(String::new, |header| {
            String::from_utf8_lossy(header.value)
                .trim()
                .to_ascii_lowercase()
        })
    };
    Ok(Head {
        code: response.code.unwrap_or_default(),
        content_type: value("content-type"),
        encoding: value("content-encoding"),
        chunked: value("transfer-encoding").contains("chunked"),
        length,
    })
}

/// Whether an answer is a success of a type that is read. One that is broken is, to be reported.
pub(super) fn is_news(block: &[u8]) -> bool {
    const TYPES: [&str; 4] = ["html", "xml", "json", "text/plain"];
    head(block).map_or(true, |head| {
        let kind = &head.content_type;
        let known = kind.is_empty() || TYPES.iter().any(|known| kind.contains(known));
        (200..300).contains(&head.code) && known
    })
}

/// The body of an answer, without chunks and compression.
pub(super) fn body(block: &[u8]) -> Result<Answer<'_>> {
    let head = head(block)?;
    let raw = &block[head.length..];
    // Many archives keep the header of a chunked answer but not its chunks.
    let whole = match head.chunked.then(|| without_chunks(raw)).flatten() {
        Some(body) => Cow::Owned(body),
        None => Cow::Borrowed(raw),
    };
    let gzip = whole.starts_with(&[0x1F, 0x8B]);
    let body = match head.encoding.as_str() {
        "gzip" | "x-gzip" if gzip => Cow::Owned(inflated(MultiGzDecoder::new(&whole[..]))?),
        "deflate" => match inflated(ZlibDecoder::new(&whole[..])) {
            Ok(body) => Cow::Owned(body),
            Err(_) => whole,
        },
        "" | "identity" | "gzip" | "x-gzip" => whole,
        other => return Err(unread(format!("the answer is compressed with “{other}”"))),
    };
    let charset = head.content_type.split_once("charset=").map(|(_, rest)| {
        let end = rest.find(';').unwrap_or(rest.len());
        rest[..end].trim_matches(['"', '\'', ' ']).to_owned()
    });
    Ok(Answer { body, charset })
}

fn inflated(from: impl Read) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    let limit = INPUT_LIMIT as u64;
    from.take(limit + 1)
        .read_to_end(&mut body)
        .map_err(unread)?;
    match body.len() as u64 {
        length if length > limit => Err(NewsError::TooLarge { length, limit }),
        _ => Ok(body),
    }
}

/// The data of a chunked body; none where it is not chunked.
fn without_chunks(mut raw: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::with_capacity(raw.len());
    loop {
        let Ok(Status::Complete((start, length))) = httparse::parse_chunk_size(raw) else {
            return None;
        };
        let length = usize::try_from(length).ok()?;
        if length == 0 {
            return Some(body);
        }
        body.extend_from_slice(raw.get(start..start.checked_add(length)?)?);
        raw = raw[start + length..].strip_prefix(b"\r\n")?;
    }
}
