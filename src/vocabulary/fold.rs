//! Folding: what is left of a name when case, diacritics, dashes and spaces do not count.

/// Longer keys are no names.
const CAPACITY: usize = 256;

/// What each ASCII byte becomes; 0 drops it.
const ASCII: [u8; 128] = {
    let mut table = [0; 128];
    let mut byte = 0;
    while byte < 128 {
        if (byte as u8).is_ascii_alphanumeric() {
            table[byte] = (byte as u8).to_ascii_lowercase();
        }
        byte += 1;
    }
    table
};

/// A name with only its letters and digits, small and without diacritics, on the stack.
pub(super) struct Folded {
    bytes: [u8; CAPACITY],
    length: usize,
}

impl Folded {
    pub(super) fn new(name: &str) -> Self {
        let mut folded = Folded {
            bytes: [0; CAPACITY],
            length: 0,
        };
        if name.len() < CAPACITY && name.is_ascii() {
            for byte in name.bytes() {
                let byte = ASCII[usize::from(byte & 127)];
                folded.bytes[folded.length] = byte;
                folded.length += usize::from(byte != 0);
            }
        } else {
            for c in name.chars().flat_map(char::to_lowercase) {
                folded.push(c);
            }
        }
        folded
    }

    fn push(&mut self, c: char) {
        let mut utf8 = [0; 4];
        let bytes = match plain(c) {
            Some(plain) => plain.as_bytes(),
            None if c.is_alphanumeric() => c.encode_utf8(&mut utf8).as_bytes(),
            None => return,
        };
        let end = self.length + bytes.len();
        if end < CAPACITY {
            self.bytes[self.length..end].copy_from_slice(bytes);
            self.length = end;
        } else {
            self.length = CAPACITY;
        }
    }

    /// The key: without the prefix of the organization and the suffixes that come and go.
    ///
    /// `None` if nothing is left or the name is too long.
    pub(super) fn key(&self) -> Option<&[u8]> {
        let mut key = self
            .bytes
            .get(..self.length)
            .filter(|key| key.len() < CAPACITY)?;
        for prefix in [b"osce", b"csce"] {
            if let Some(rest) = strip(key.strip_prefix(prefix)) {
                key = rest;
                break;
            }
        }
        if let Some(rest) = strip(without_closed(key)) {
            key = rest;
        }
        if let Some(rest) = strip(without_chair(key)) {
            key = rest;
        }
        strip(Some(key))
    }

    /// Whether the name ends in "(closed)" or "(discontinued)".
    pub(super) fn says_closed(&self) -> bool {
        without_closed(&self.bytes[..self.length]).is_some()
    }
}

fn strip(rest: Option<&[u8]>) -> Option<&[u8]> {
    rest.filter(|rest| !rest.is_empty())
}

fn without_closed(key: &[u8]) -> Option<&[u8]> {
    key.strip_suffix(b"closed")
        .or_else(|| key.strip_suffix(b"discontinued"))
}

/// "finlandoscechairpersonship2025" without all but the State, "chairpersonship2025" without the
/// year.
fn without_chair(key: &[u8]) -> Option<&[u8]> {
    let (chair, year) = key.split_last_chunk::<4>()?;
    if !year.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let state = chair
        .strip_suffix(b"chairpersonship")
        .or_else(|| chair.strip_suffix(b"chairmanship"))?;
    match state.strip_suffix(b"osce").unwrap_or(state) {
        b"" => Some(chair),
        state => Some(state),
    }
}

/// The plain letters for one that carries a diacritic or is a ligature; nothing for the diacritic.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{300}'..='\u{36f}' => "",
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ə' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ё' => "е",
        'й' => "и",
        'ї' => "і",
        'ў' => "у",
        _ => return None,
    })
}
