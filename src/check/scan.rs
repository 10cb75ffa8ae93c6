//! The one pass over a text that all rules share.

use std::ops::Range;

use super::eight;
use super::language::Languages;
use super::lexicon::{self, Key, Senses};
use super::text::ahead;

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters, with digits, hyphens and apostrophes only inside: `co-operation`, `OSCE’s`, `113th`.
    Word,
    /// Digits, with commas and points only inside: `6,300`, `2.5`.
    Number,
    /// One character that is neither letter, digit nor space.
    Mark,
}

/// A word, number or mark of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token {
    start: u32,
    end: u32,
    pub(super) senses: Senses,
    pub(super) shape: Shape,
    pub(super) kind: Kind,
}

impl Token {
    /// Where it stands in its text, in bytes.
    pub(super) fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A set of bits that tells how a token, or any token of a text, is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Shape(u32);

impl Shape {
    /// Begins with a capital.
    pub(super) const CAPITAL: Self = Self(1);
    /// Has two capitals or more and no small letter before a possessive.
    pub(super) const CAPITALS: Self = Self(1 << 1);
    /// Stands in quotation marks.
    pub(super) const QUOTED: Self = Self(1 << 2);
    /// Is the first word of a sentence.
    pub(super) const FIRST: Self = Self(1 << 3);
    /// Has letters beyond ASCII.
    pub(super) const BEYOND_ASCII: Self = Self(1 << 4);
    /// Follows another token without a space.
    pub(super) const GLUED: Self = Self(1 << 5);
    /// Is an ordinal in digits, or meant to be one.
    pub(super) const ORDINAL: Self = Self(1 << 6);
    /// Mixes letters of the Latin script with Cyrillic or Greek ones.
    pub(super) const MIXED: Self = Self(1 << 7);
    /// Follows two spaces or more; in a text also: begins or ends with a space.
    pub(super) const SPACED: Self = Self(1 << 8);
    /// A straight double quotation mark.
    pub(super) const STRAIGHT_QUOTE: Self = Self(1 << 9);
    /// A curly double quotation mark.
    pub(super) const CURLY_QUOTE: Self = Self(1 << 10);
    /// An ampersand.
    pub(super) const AMPERSAND: Self = Self(1 << 11);
    /// `<` or `>`.
    pub(super) const ANGLE: Self = Self(1 << 12);
    /// A round or square bracket.
    pub(super) const BRACKET: Self = Self(1 << 13);
    /// A character that nobody sees and that has no meaning in the text, or a control character.
    pub(super) const INVISIBLE: Self = Self(1 << 14);
    /// A character that shows a broken encoding.
    pub(super) const BROKEN: Self = Self(1 << 15);
    /// A comma, full stop or semicolon behind a space.
    pub(super) const LOOSE_STOP: Self = Self(1 << 16);
    /// `_`, `{`, `}` or `?`.
    pub(super) const BLANK: Self = Self(1 << 17);
    /// `/`.
    pub(super) const SLASH: Self = Self(1 << 18);
    /// Has letters of the Cyrillic or the Greek script.
    pub(super) const FOREIGN: Self = Self(1 << 19);
    /// A word or number that a comma, full stop or semicolon touches from before.
    pub(super) const BEHIND_STOP: Self = Self(1 << 20);
    /// Has a full stop between digits.
    pub(super) const POINT: Self = Self(1 << 21);
    /// Is the word before it once more, one that is only ever doubled by mistake.
    pub(super) const AGAIN: Self = Self(1 << 22);

    /// Whether it has one of these bits.
    pub(super) const fn has(self, any: Self) -> bool {
        self.0 & any.0 != 0
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

/// What a text holds: the bits of all its tokens.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Seen {
    pub(super) senses: Senses,
    pub(super) shape: Shape,
}

/// Appends the tokens of a text, counts its words by language and tells what they hold. A text
/// beyond 4 GiB is cut there.
pub(super) fn scan(text: &str, tokens: &mut Vec<Token>, languages: &mut Languages) -> Seen {
    let mut scanner = Scanner {
        text: ahead(text, 0, u32::MAX as usize),
        tokens,
        languages,
        seen: Seen::default(),
        quoted: None,
        first: true,
        before: Key::default(),
    };
    scanner.run();
    scanner.seen
}

struct Scanner<'a> {
    text: &'a str,
    tokens: &'a mut Vec<Token>,
    languages: &'a mut Languages,
    seen: Seen,
    /// The mark that will end the quotation.
    quoted: Option<char>,
    /// Whether the next word begins a sentence.
    first: bool,
    /// The word before; empty behind a number or mark.
    before: Key,
}

impl Scanner<'_> {
    fn run(&mut self) {
        let bytes = self.text.as_bytes();
        let mut at = 0;
        let mut spaces = 0;
        while let Some(&byte) = bytes.get(at) {
            if byte == b' ' {
                spaces += 1;
                at += 1;
                continue;
            }
            let c = if byte < 0x80 {
                byte as char
            } else {
                self.text[at..].chars().next().unwrap_or_default()
            };
            if c.is_whitespace() && !c.is_control() {
                spaces += 1;
                at += c.len_utf8();
                continue;
            }
            let shape = match spaces {
                0 if at > 0 => Shape::GLUED,
                0 => Shape::default(),
                1 if at > 1 => Shape::default(),
                _ => Shape::SPACED,
            };
            at = if is_letter(c) {
                self.word(at, shape)
            } else {
                self.mark(c, at, spaces > 0, shape)
            };
            spaces = 0;
        }
        if spaces > 0 {
            self.seen.shape.add(Shape::SPACED);
        }
    }

    fn push(&mut self, range: Range<usize>, senses: Senses, mut shape: Shape, kind: Kind) {
        if self.quoted.is_some() {
            shape.add(Shape::QUOTED);
        }
        self.seen.senses.add(senses);
        self.seen.shape.add(shape);
        self.tokens.push(Token {
            start: range.start as u32,
            end: range.end as u32,
            senses,
            shape,
            kind,
        });
    }

    /// Reads the word or number that begins here; gives its end.
    fn word(&mut self, start: usize, mut shape: Shape) -> usize {
        let bytes = self.text.as_bytes();
        if shape.has(Shape::GLUED) && matches!(bytes[start - 1], b',' | b'.' | b';') {
            shape.add(Shape::BEHIND_STOP);
        }
        let mut classes = 0;
        let mut at = start;
        while let Some(&byte) = bytes.get(at) {
            let class = CLASSES[usize::from(byte)];
            let step = match class {
                END => break,
                SMALL => eight::small_letters(&bytes[at..]),
                JOINT => self.joint(at),
                _ => 1,
            };
            if step == 0 {
                break;
            }
            classes |= class;
            at += step;
        }
        if self.first {
            shape.add(Shape::FIRST);
            self.first = false;
        }
        let mut bare = at;
        let mut kind = Kind::Word;
        if classes & (DIGIT | JOINT) == 0 {
            // Most words: letters of ASCII alone.
            if bytes[start].is_ascii_uppercase() {
                shape.add(Shape::CAPITAL);
            }
            if classes == CAPITAL && at - start > 1 {
                shape.add(Shape::CAPITALS);
            }
        } else {
            let word = &self.text[start..at];
            bare = start + lexicon::without_possessive(word).len();
            let count = Count::of(word);
            shape.add(count.shape(word, bare < at));
            if count.letters() == 0 && count.digits > 0 {
                kind = Kind::Number;
            }
        }
        if kind == Kind::Number {
            self.before = Key::default();
            self.push(start..at, Senses::NUMBER, shape, kind);
            return at;
        }
        let word = Key::new(bytes, start..bare);
        let senses = lexicon::senses(word);
        if word == self.before && senses.has(Senses::NEVER_TWICE) {
            shape.add(Shape::AGAIN);
        }
        self.before = word;
        self.languages.add(senses, shape.has(Shape::FOREIGN));
        self.push(start..at, senses, shape, kind);
        at
    }

    /// How many bytes of a word the character here has; 0 where it ends the word.
    fn joint(&self, at: usize) -> usize {
        let bytes = self.text.as_bytes();
        let inside = match bytes[at] {
            b'.' | b',' => {
                bytes[at - 1].is_ascii_digit() && bytes.get(at + 1).is_some_and(u8::is_ascii_digit)
            }
            b'\'' | b'-' => self.letter_follows(at + 1),
            _ => {
                let c = self.text[at..].chars().next().unwrap_or_default();
                let joins = is_letter(c) || (c == '’' && self.letter_follows(at + c.len_utf8()));
                return if joins { c.len_utf8() } else { 0 };
            }
        };
        usize::from(inside)
    }

    fn letter_follows(&self, at: usize) -> bool {
        match self.text.as_bytes().get(at) {
            Some(byte) if *byte < 0x80 => byte.is_ascii_alphanumeric(),
            Some(_) => self.text[at..].starts_with(is_letter),
            None => false,
        }
    }

    /// Whether a title whose full stop ends no sentence stands before a point: `Ms.`
    fn follows_title(&self, point: usize) -> bool {
        let near = &self.text.as_bytes()[point.saturating_sub(4)..point];
        if !near.iter().any(u8::is_ascii_uppercase) {
            return false;
        }
        let before = self.text[..point]
            .rsplit(|c: char| !c.is_alphabetic())
            .next();
        matches!(
            before,
            Some(
                "Amb" | "Capt" | "Col" | "Dr" | "Gen" | "Lt" | "Mr" | "Mrs" | "Ms" | "Prof" | "St"
            )
        )
    }

    /// Reads the mark that stands here; gives its end.
    fn mark(&mut self, c: char, start: usize, after_space: bool, mut shape: Shape) -> usize {
        let end = start + c.len_utf8();
        self.before = Key::default();
        let opens = || start == 0 || after_space || self.text[..start].ends_with(['(', '[']);
        match c {
            '"' => shape.add(Shape::STRAIGHT_QUOTE),
            '“' | '”' | '„' => shape.add(Shape::CURLY_QUOTE),
            '&' => shape.add(Shape::AMPERSAND),
            '<' | '>' => shape.add(Shape::ANGLE),
            '(' | ')' | '[' | ']' => shape.add(Shape::BRACKET),
            ',' | '.' | ';' if after_space => shape.add(Shape::LOOSE_STOP),
            '_' | '{' | '}' | '?' => shape.add(Shape::BLANK),
            '/' => shape.add(Shape::SLASH),
            '\u{FFFD}' => shape.add(Shape::BROKEN),
            _ if is_invisible(c) => shape.add(Shape::INVISIBLE),
            _ => {}
        }
        let closes = self.quoted == Some(c);
        if closes {
            self.push(start..end, Senses::default(), shape, Kind::Mark);
            self.quoted = None;
        } else {
            if self.quoted.is_none() {
                self.quoted = match c {
                    '“' | '„' => Some('”'),
                    '«' => Some('»'),
                    '‘' if opens() => Some('’'),
                    '"' => Some('"'),
                    _ => None,
                };
            } else if self.quoted == Some('”') && c == '“' && !opens() {
                // „German quotation“
                self.quoted = None;
            }
            self.push(start..end, Senses::default(), shape, Kind::Mark);
        }
        if c == '.' && self.follows_title(start) {
            self.first = false;
        } else if matches!(c, '.' | '!' | '?' | '…' | ':') {
            self.first = true;
        } else if matches!(c, ',' | ';') {
            self.first = false;
        }
        end
    }
}

/// Whether a character is a letter or digit. None of the General Punctuation is: that spares the
/// search in the tables of Unicode for the marks that stand in every text.
fn is_letter(c: char) -> bool {
    !matches!(c, '\u{2000}'..='\u{206F}') && c.is_alphanumeric()
}

/// What a byte is in a word: it ends it, is a letter or digit of ASCII, or may join them.
const END: u8 = 0;
const SMALL: u8 = 1;
const CAPITAL: u8 = 1 << 1;
const DIGIT: u8 = 1 << 2;
const JOINT: u8 = 1 << 3;

static CLASSES: [u8; 256] = {
    let mut classes = [END; 256];
    let mut byte = 0;
    while byte < classes.len() {
        classes[byte] = match byte as u8 {
            b'a'..=b'z' => SMALL,
            b'A'..=b'Z' => CAPITAL,
            b'0'..=b'9' => DIGIT,
            b'.' | b',' | b'\'' | b'-' | 0x80.. => JOINT,
            _ => END,
        };
        byte += 1;
    }
    classes
};

/// How many characters of each kind a word has.
#[derive(Default)]
struct Count {
    small: usize,
    capital: usize,
    digits: usize,
    points: usize,
    beyond: usize,
    latin: usize,
    foreign: usize,
}

impl Count {
    fn of(word: &str) -> Self {
        let mut count = Self::default();
        for c in word.chars() {
            match c {
                'a'..='z' => count.small += 1,
                'A'..='Z' => count.capital += 1,
                '0'..='9' => count.digits += 1,
                '.' => count.points += 1,
                ',' | '\'' | '-' | '’' => {}
                _ => count.beyond(c),
            }
        }
        count
    }

    fn beyond(&mut self, c: char) {
        self.beyond += 1;
        self.capital += usize::from(c.is_uppercase());
        match c {
            '\u{370}'..='\u{3FF}' | '\u{400}'..='\u{52F}' => self.foreign += 1,
            '\u{C0}'..='\u{24F}' => self.latin += 1,
            _ => {}
        }
    }

    fn letters(&self) -> usize {
        self.small + self.capital + self.beyond
    }

    /// How the word is written that was counted.
    fn shape(&self, word: &str, possessive: bool) -> Shape {
        let mut shape = Shape::default();
        let mut mark = |is: bool, as_this| {
            if is {
                shape.add(as_this);
            }
        };
        mark(word.starts_with(char::is_uppercase), Shape::CAPITAL);
        let small = self.small > usize::from(possessive);
        mark(self.capital > 1 && !small, Shape::CAPITALS);
        mark(self.beyond > 0, Shape::BEYOND_ASCII);
        mark(self.points > 0, Shape::POINT);
        mark(self.foreign > 0, Shape::FOREIGN);
        let latin = self.small + self.capital + self.latin > 0;
        mark(self.foreign > 0 && latin, Shape::MIXED);
        if self.digits > 0 && self.letters() == 2 && word.as_bytes()[0].is_ascii_digit() {
            let suffix = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',');
            mark(matches!(suffix, "st" | "nd" | "rd" | "th"), Shape::ORDINAL);
        }
        shape
    }
}

/// Whether a character has no place in a text and cannot be seen there: controls, the byte order
/// mark, the zero-width space, the soft hyphen, and code points that are no characters. Joiners and
/// marks of direction have their uses and do not count.
pub(super) fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FFFE}' | '\u{FFFF}')
        || matches!(c, '\u{FDD0}'..='\u{FDEF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<(&str, Kind)> {
        let mut tokens = Vec::new();
        scan(text, &mut tokens, &mut Languages::default());
        let part = |token: &Token| (&text[token.range()], token.kind);
        tokens.iter().map(part).collect()
    }

    #[test]
    fn words_numbers_and_marks() {
        use Kind::{Mark, Number, Word};
        assert_eq!(
            tokens("The OSCE’s co-operation: over 6,300 in 2024, says the 113th."),
            [
                ("The", Word),
                ("OSCE’s", Word),
                ("co-operation", Word),
                (":", Mark),
                ("over", Word),
                ("6,300", Number),
                ("in", Word),
                ("2024", Number),
                (",", Mark),
                ("says", Word),
                ("the", Word),
                ("113th", Word),
                (".", Mark),
            ]
        );
    }

    #[test]
    fn quotations_are_marked() {
        let text = "He said “it is” and \"so\" ‘too’, the officers’ way.";
        let mut tokens = Vec::new();
        scan(text, &mut tokens, &mut Languages::default());
        let quoted: Vec<_> = tokens
            .iter()
            .filter(|token| token.kind == Kind::Word && token.shape.has(Shape::QUOTED))
            .map(|token| &text[token.range()])
            .collect();
        assert_eq!(quoted, ["it", "is", "so", "too"]);
    }

    #[test]
    fn what_a_text_holds() {
        let mut tokens = Vec::new();
        let seen = |text: &str, tokens: &mut Vec<Token>| {
            scan(text, tokens, &mut Languages::default()).shape
        };
        assert!(!seen("A plain text, all right.", &mut tokens).has(Shape::SPACED));
        assert!(seen("Two  spaces", &mut tokens).has(Shape::SPACED));
        assert!(seen("At the end ", &mut tokens).has(Shape::SPACED));
        assert!(seen(" At the beginning", &mut tokens).has(Shape::SPACED));
        assert!(seen("A \u{421}oronavirus", &mut tokens).has(Shape::MIXED));
        assert!(seen("Bell\u{7}", &mut tokens).has(Shape::INVISIBLE));
    }
}
