use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::error::NewsError;

/// An absolute `http` or `https` address, written in ASCII.
///
/// Characters beyond ASCII in path, query and fragment are percent-encoded as UTF-8 on the way in
/// ([RFC 3987], section 3.1), and so are brackets, a second `#` and a `%` that encodes nothing, so
/// that every format can carry the address. The host must be ASCII; scheme and host, whose case
/// does not count, are written in small letters.
///
/// # Errors
/// Parsing fails with [`NewsError::NotAbsolute`] for another scheme, a missing or impossible host,
/// a port that is no number, a blank, a control character, or one of `<>"{}|\^` and the backtick.
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
        let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        let (user, host) = authority.split_at(authority.find('@').map_or(0, |at| at + 1));
        if !is_host_and_port(host) {
            return Err(error());
        }
        let mut address = String::with_capacity(text.len());
        address.push_str(scheme);
        address.push_str("://");
        push_ascii(&mut address, user).ok_or_else(error)?;
        address.push_str(host);
        address[..scheme.len()].make_ascii_lowercase();
        let start = address.len() - host.len();
        address[start..].make_ascii_lowercase();
        push_ascii(&mut address, path).ok_or_else(error)?;
        Ok(Self(address))
    }
}

/// Whether this is a name, or an IP address, that can stand in a URI, with or without a port.
fn is_host_and_port(text: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let ip = text.strip_prefix('[').and_then(|text| text.split_once(']'));
    if let Some((ip, port)) = ip {
        let is_port = port.strip_prefix(':').map_or(port.is_empty(), digits);
        return is_port && ip.parse::<std::net::Ipv6Addr>().is_ok();
    }
    let (name, port) = text.split_once(':').unwrap_or((text, ""));
    let named = name.bytes().any(|byte| byte.is_ascii_alphanumeric());
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=".contains(&byte);
    named && name.bytes().all(is_name) && digits(port)
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
                let mut target = String::with_capacity(text.len());
                match push_ascii(&mut target, text) {
                    Some(()) => Ok(Self(target)),
                    None => Err(NewsError::NotAbsolute {
                        address: text.to_owned(),
                    }),
                }
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

/// Adds the text, percent-encoded where a URI asks for it; none where it has a character that no
/// address should have.
fn push_ascii(ascii: &mut String, text: &str) -> Option<()> {
    let mut rest = text;
    let mut in_fragment = false;
    loop {
        let plain = rest.bytes().position(|byte| !is_plain(byte));
        let (plain, other) = rest.split_at(plain.unwrap_or(rest.len()));
        ascii.push_str(plain);
        let Some(character) = other.chars().next() else {
            return Some(());
        };
        rest = &other[character.len_utf8()..];
        let encoded = match character {
            '<' | '>' | '"' | '{' | '}' | '|' | '\\' | '^' | '`' => return None,
            _ if character.is_control() || character.is_whitespace() => return None,
            '#' => std::mem::replace(&mut in_fragment, true),
            '%' => {
                let code = rest.as_bytes().get(..2);
                !code.is_some_and(|code| code.iter().all(u8::is_ascii_hexdigit))
            }
            _ => true,
        };
        match encoded {
            false => ascii.push(character),
            true => {
                for byte in other[..character.len_utf8()].bytes() {
                    ascii.push_str(&format!("%{byte:02X}"));
                }
            }
        }
    }
}

/// Whether a URI carries a byte as it is, anywhere after the host.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphabetic()
        || matches!(
            byte,
            b'&'..=b';' | b'=' | b'?' | b'@' | b'_' | b'~' | b'!' | b'$'
        )
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
