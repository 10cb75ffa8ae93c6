use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::error::NewsError;

/// An absolute `http` or `https` address, written in ASCII.
///
/// Characters beyond ASCII in path, query and fragment are percent-encoded as UTF-8 on the way in
/// ([RFC 3987], section 3.1), so that every format can carry the address. The host must be ASCII;
/// scheme and host, whose case does not count, are written in small letters.
///
/// # Errors
/// Parsing fails with [`NewsError::NotAbsolute`] for another scheme, a missing host, a blank, a
/// control character, or one of `<>"{}|\^` and the backtick.
///
/// ```
/// use osce_news::model::Address;
///
/// let address: Address = "https://www.osce.org/secretariat/513310".parse()?;
/// assert_eq!(address.number(), Some(513310));
/// assert!("/secretariat/513310".parse::<Address>().is_err());
/// # Ok::<(), osce_news::NewsError>(())
/// ```
///
/// [RFC 3987]: https://www.rfc-editor.org/rfc/rfc3987#section-3.1
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Address(String);

impl Address {
    /// The address in ASCII.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number of the item behind an address of osce.org or one of its sub-domains: the last
    /// segment of the path where it is made of digits. It is the only part that stays the same over
    /// the years. polis.osce.org counts its pages by itself, so its numbers are none.
    pub fn number(&self) -> Option<u32> {
        let (_, rest) = split_scheme(&self.0)?;
        let (host, path) = rest.split_once('/')?;
        let host = host.split(':').next().unwrap_or(host);
        let of_osce = host == "osce.org" || host.ends_with(".osce.org");
        if !of_osce || host == "polis.osce.org" {
            return None;
        }
        let path = path.split(['?', '#']).next().unwrap_or(path);
        let last = path.trim_end_matches('/').rsplit('/').next()?;
        let digits = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| last.parse().ok()).flatten()
    }
}

impl FromStr for Address {
    type Err = NewsError;

    fn from_str(text: &str) -> Result<Self, NewsError> {
        let error = || NewsError::NotAbsolute {
            address: text.to_owned(),
        };
        let text = text.trim();
        let (scheme, rest) = split_scheme(text).ok_or_else(error)?;
        if !scheme.eq_ignore_ascii_case("http") && !scheme.eq_ignore_ascii_case("https") {
            return Err(error());
        }
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let named = host.bytes().any(|byte| byte.is_ascii_alphanumeric());
        if !named || !host.is_ascii() {
            return Err(error());
        }
        let mut address = in_ascii(text).ok_or_else(error)?;
        address[..scheme.len() + "://".len() + host.len()].make_ascii_lowercase();
        Ok(Self(address))
    }
}

/// Where a link in a text leads: an [`Address`], or a `mailto:` address in ASCII.
///
/// # Errors
/// Parsing fails with [`NewsError::NotAbsolute`] for everything else, so `javascript:` and `data:`
/// never get into a body.
///
/// ```
/// use osce_news::model::LinkTarget;
///
/// assert!("mailto:press@osce.example".parse::<LinkTarget>().is_ok());
/// assert!("javascript:alert(1)".parse::<LinkTarget>().is_err());
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LinkTarget(String);

impl LinkTarget {
    /// The target in ASCII.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The target as an address, if it is one.
    #[cfg(any(feature = "feed", feature = "html"))]
    pub(crate) fn into_address(self) -> Option<Address> {
        self.0.starts_with("http").then_some(Address(self.0))
    }
}

impl FromStr for LinkTarget {
    type Err = NewsError;

    fn from_str(text: &str) -> Result<Self, NewsError> {
        const SCHEME: &str = "mailto:";
        let text = text.trim();
        match text.split_at_checked(SCHEME.len()) {
            Some((scheme, to)) if scheme.eq_ignore_ascii_case(SCHEME) && to.contains('@') => {
                in_ascii(text)
                    .map(Self)
                    .ok_or_else(|| NewsError::NotAbsolute {
                        address: text.to_owned(),
                    })
            }
            _ => text.parse().map(|Address(address)| Self(address)),
        }
    }
}

impl From<Address> for LinkTarget {
    fn from(address: Address) -> Self {
        Self(address.0)
    }
}

/// The scheme of an address with a host, and what follows `://`.
fn split_scheme(text: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = text.split_once(':')?;
    Some((scheme, rest.strip_prefix("//")?))
}

/// The text with what is beyond ASCII percent-encoded; none where a URI cannot carry a character.
fn in_ascii(text: &str) -> Option<String> {
    if text
        .bytes()
        .all(|byte| matches!(byte, b'-'..=b':' | b'_') || byte.is_ascii_alphabetic())
    {
        return Some(text.to_owned());
    }
    let mut ascii = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '<' | '>' | '"' | '{' | '}' | '|' | '\\' | '^' | '`' => return None,
            _ if character.is_control() || character.is_whitespace() => return None,
            _ if character.is_ascii() => ascii.push(character),
            _ => {
                for byte in character.encode_utf8(&mut [0; 4]).bytes() {
                    ascii.push_str(&format!("%{byte:02X}"));
                }
            }
        }
    }
    Some(ascii)
}

macro_rules! as_string {
    ($($name:ident),*) => {$(
        impl TryFrom<String> for $name {
            type Error = NewsError;

            fn try_from(text: String) -> Result<Self, NewsError> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> String {
                value.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }
    )*};
}

as_string!(Address, LinkTarget);
