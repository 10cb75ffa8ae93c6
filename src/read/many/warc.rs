//! Web archives, [WARC 1.0 and 1.1].
//!
//! The framing is read here: a version line, named fields, a block of a given length. The crates
//! for it trust the length of a header line or of a block and so can be made to take all memory.
//!
//! [WARC 1.0 and 1.1]: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/

use std::io::{BufRead, Read};

use super::unread;
use crate::error::{NewsError, Result};
use crate::read::INPUT_LIMIT;

/// A record with an answer of a server.
#[derive(Debug)]
pub(super) struct Record {
    /// The address that was asked for.
    pub(super) uri: String,
    /// The answer, headers and body; the beginning of one above the limit.
    block: Vec<u8>,
    /// The length of the whole answer.
    length: u64,
}

impl Record {
    /// How many bytes it holds.
    pub(super) fn held_bytes(&self) -> u64 {
        self.block.len() as u64
    }

    /// The answer, headers and body.
    pub(super) fn answer(&self) -> Result<&[u8]> {
        match self.length {
            length if length > LIMIT => Err(NewsError::TooLarge {
                length,
                limit: LIMIT,
            }),
            _ => Ok(&self.block),
        }
    }
}

const LIMIT: u64 = INPUT_LIMIT as u64;

/// The records of an archive that may hold news; it ends behind the first that is broken.
pub(super) struct Archive<R> {
    source: R,
    over: bool,
}

impl<R: BufRead> Archive<R> {
    pub(super) fn new(source: R) -> Self {
        Self {
            source,
            over: false,
        }
    }

    /// The next record: none at the end, and one without a block where it is of no use here.
    fn record(&mut self) -> Result<Option<Option<Record>>> {
        let mut version = self.line()?;
        while version.as_deref() == Some("") {
            version = self.line()?;
        }
        let Some(version) = version else {
            return Ok(None);
        };
        if !version.starts_with("WARC/") {
            return Err(unread("no record of a web archive begins where one should"));
        }
        let fields = self.fields()?;
        let length: u64 = fields
            .length
            .trim()
            .parse()
            .map_err(|_| unread("a record of a web archive does not say its length"))?;
        let answer = fields.kind.eq_ignore_ascii_case("response")
            && fields
                .content
                .to_ascii_lowercase()
                .starts_with("application/http");
        // The header of an answer above the limit tells whether it is to be reported.
        const HEADER: u64 = 64 << 10;
        let kept = match (answer, length > LIMIT) {
            (false, _) => 0,
            (true, true) => HEADER,
            (true, false) => length,
        };
        let mut block = Vec::with_capacity(kept as usize);
        let mut rest = (&mut self.source).take(length);
        (&mut rest)
            .take(kept)
            .read_to_end(&mut block)
            .map_err(unread)?;
        std::io::copy(&mut rest, &mut std::io::sink()).map_err(unread)?;
        if rest.limit() > 0 {
            return Err(unread("the web archive ends inside a record"));
        }
        let uri = fields.uri.trim_matches(['<', '>', ' ']).to_owned();
        let record = Record { uri, block, length };
        Ok(Some(answer.then_some(record).filter(is_news)))
    }

    fn fields(&mut self) -> Result<Fields> {
        const MOST: usize = 256;
        let mut fields = Fields::default();
        for _ in 0..MOST {
            let Some(line) = self.line()? else {
                return Err(unread("the web archive ends inside a record's header"));
            };
            if line.is_empty() {
                return Ok(fields);
            }
            let Some((name, value)) = line.split_once(':') else {
                continue;
            };
            let value = value.trim().to_owned();
            match name.trim().to_ascii_lowercase().as_str() {
                "content-length" => fields.length = value,
                "content-type" => fields.content = value,
                "warc-target-uri" => fields.uri = value,
                "warc-type" => fields.kind = value,
                _ => {}
            }
        }
        Err(unread("a record of a web archive has too many fields"))
    }

    /// The next line without its end; none at the end of the archive.
    fn line(&mut self) -> Result<Option<String>> {
        const LONGEST: u64 = 64 << 10;
        let mut line = Vec::new();
        let mut limited = (&mut self.source).take(LONGEST);
        let read = limited.read_until(b'\n', &mut line).map_err(unread)?;
        if read as u64 == LONGEST {
            return Err(unread("a line in a web archive's header is too long"));
        }
        let text = String::from_utf8_lossy(&line);
        Ok((read > 0).then(|| text.trim_end_matches(['\r', '\n']).to_owned()))
    }
}

#[derive(Default)]
struct Fields {
    kind: String,
    uri: String,
    content: String,
    length: String,
}

/// Whether an answer is a success of a type that is read.
fn is_news(record: &Record) -> bool {
    super::http::is_news(&record.block)
}

impl<R: BufRead> Iterator for Archive<R> {
    type Item = Result<Record>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.over {
            match self.record() {
                Ok(Some(Some(record))) => return Some(Ok(record)),
                Ok(Some(None)) => {}
                Ok(None) => self.over = true,
                Err(error) => {
                    self.over = true;
                    return Some(Err(error));
                }
            }
        }
        None
    }
}
