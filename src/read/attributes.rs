//! The attributes of one start tag.

/// What is kept of a start tag's attributes. The strings are used again for the next tag.
#[derive(Debug, Default)]
pub(super) struct Attributes {
    values: [String; KNOWN.len()],
    given: [bool; KNOWN.len()],
    current: Option<usize>,
}

/// The attributes that matter here, at the places of the constants below.
const KNOWN: [&[u8]; 17] = [
    b"class",
    b"content",
    b"datetime",
    b"height",
    b"hidden",
    b"href",
    b"itemprop",
    b"lang",
    b"name",
    b"property",
    b"rel",
    b"role",
    b"src",
    b"style",
    b"type",
    b"width",
    b"xml:lang",
];
const CLASS: usize = 0;
const CONTENT: usize = 1;
const DATETIME: usize = 2;
const HEIGHT: usize = 3;
const HIDDEN: usize = 4;
const HREF: usize = 5;
const ITEMPROP: usize = 6;
const LANG: usize = 7;
const NAME: usize = 8;
const PROPERTY: usize = 9;
const REL: usize = 10;
const ROLE: usize = 11;
const SRC: usize = 12;
const STYLE: usize = 13;
const TYPE: usize = 14;
const WIDTH: usize = 15;
const XML_LANG: usize = 16;

impl Attributes {
    pub(super) fn clear(&mut self) {
        self.given = [false; KNOWN.len()];
        self.current = None;
    }

    /// An attribute begins. The first of two with one name counts, as in HTML.
    pub(super) fn name(&mut self, name: &[u8]) {
        self.current = KNOWN
            .iter()
            .position(|known| *known == name)
            .filter(|&index| !self.given[index]);
        if let Some(index) = self.current {
            self.given[index] = true;
            self.values[index].clear();
        }
    }

    pub(super) fn value(&mut self, value: &[u8]) {
        if let Some(index) = self.current {
            self.values[index].push_str(&String::from_utf8_lossy(value));
        }
    }

    fn get(&self, index: usize) -> &str {
        match self.given[index] {
            true => self.values[index].trim(),
            false => "",
        }
    }

    pub(super) fn href(&self) -> &str {
        self.get(HREF)
    }

    pub(super) fn src(&self) -> &str {
        self.get(SRC)
    }

    pub(super) fn content(&self) -> &str {
        self.get(CONTENT)
    }

    pub(super) fn datetime(&self) -> &str {
        self.get(DATETIME)
    }

    pub(super) fn lang(&self) -> &str {
        match self.get(LANG) {
            "" => self.get(XML_LANG),
            language => language,
        }
    }

    pub(super) fn rel(&self) -> &str {
        self.get(REL)
    }

    pub(super) fn role(&self) -> &str {
        self.get(ROLE)
    }

    /// The name of a `<meta>`.
    pub(super) fn key(&self) -> &str {
        [PROPERTY, NAME, ITEMPROP]
            .into_iter()
            .map(|index| self.get(index))
            .find(|key| !key.is_empty())
            .unwrap_or_default()
    }

    pub(super) fn is_json_ld(&self) -> bool {
        self.get(TYPE).eq_ignore_ascii_case("application/ld+json")
    }

    /// Whether the element is hidden from everybody. One that is hidden from the eye alone is not.
    pub(super) fn hides(&self) -> bool {
        let style = self.get(STYLE);
        let none = || {
            style.split(';').any(|rule| {
                rule.split_once(':').is_some_and(|(name, value)| {
                    name.trim().eq_ignore_ascii_case("display")
                        && value.trim().to_ascii_lowercase().starts_with("none")
                })
            })
        };
        (self.given[HIDDEN] && !self.get(HIDDEN).eq_ignore_ascii_case("until-found"))
            || (!style.is_empty() && none())
    }

    /// Whether a picture is a point that counts visits.
    pub(super) fn is_pixel(&self) -> bool {
        [WIDTH, HEIGHT]
            .into_iter()
            .all(|index| matches!(self.get(index), "0" | "1"))
    }

    pub(super) fn class(&self) -> Class<'_> {
        Class(self.get(CLASS))
    }
}

/// The class names of an element: hints, never more.
pub(super) struct Class<'a>(&'a str);

impl Class<'_> {
    pub(super) fn is_label(&self) -> bool {
        self.0
            .split_ascii_whitespace()
            .any(|name| name == "label" || name.ends_with("__label") || name.ends_with("-label"))
    }

    pub(super) fn is_caption(&self) -> bool {
        self.0.contains("caption")
    }
}
