//! Relative addresses.

use std::borrow::Cow;

use crate::model::{Address, LinkTarget};

/// Where a reference in a document leads ([RFC 3986], section 5), if a link may lead there: an
/// absolute `http` or `https` address, or a `mailto:` address. A reference to a place in the same
/// document leads nowhere else and is none.
///
/// [RFC 3986]: https://www.rfc-editor.org/rfc/rfc3986#section-5
pub(super) fn join(base: Option<&Address>, reference: &str) -> Option<LinkTarget> {
    let reference = reference.trim();
    if reference.is_empty() || reference.starts_with('#') {
        return None;
    }
    let scheme = reference
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.')))
        .is_some_and(|end| end > 0 && reference[end..].starts_with(':'));
    if scheme {
        return without_spaces(reference).parse().ok();
    }
    let base = base?.as_str();
    let (scheme, rest) = base.split_once("://")?;
    let host_end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(host_end);
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let joined = if let Some(other) = reference.strip_prefix("//") {
        format!("{scheme}://{other}")
    } else if reference.starts_with('?') {
        format!("{scheme}://{host}{path}{reference}")
    } else {
        let cut = reference.find(['?', '#']).unwrap_or(reference.len());
        let (relative, tail) = reference.split_at(cut);
        let folder = &path[..path.rfind('/').map_or(0, |at| at + 1)];
        let whole = match relative.starts_with('/') {
            true => relative.to_owned(),
            false => format!("{folder}{relative}"),
        };
        format!("{scheme}://{host}/{}{tail}", without_dots(&whole))
    };
    without_spaces(&joined).parse().ok()
}

fn without_spaces(reference: &str) -> Cow<'_, str> {
    match reference.contains(' ') {
        true => Cow::Owned(reference.replace(' ', "%20")),
        false => Cow::Borrowed(reference),
    }
}

/// A path without its first slash, and without `.` and `..`.
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let segments = path.trim_start_matches('/').split('/');
    let mut open = false;
    for segment in segments {
        open = matches!(segment, "." | "..");
        match segment {
            "." => {}
            ".." => {
                kept.pop();
            }
            _ => kept.push(segment),
        }
    }
    if open {
        kept.push("");
    }
    kept.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_joined_as_rfc_3986_has_it() {
        let base: Address = "https://www.osce.org/fsc/910091?x=1".parse().unwrap();
        let to = |reference: &str| join(Some(&base), reference).map(|target| target.to_string());
        assert_eq!(
            to("/node/1").as_deref(),
            Some("https://www.osce.org/node/1")
        );
        assert_eq!(
            to("../910090").as_deref(),
            Some("https://www.osce.org/910090")
        );
        assert_eq!(to("2#a").as_deref(), Some("https://www.osce.org/fsc/2#a"));
        assert_eq!(
            to("?y=2").as_deref(),
            Some("https://www.osce.org/fsc/910091?y=2")
        );
        assert_eq!(
            to("//odihr.osce.org/1").as_deref(),
            Some("https://odihr.osce.org/1")
        );
        assert_eq!(
            to("https://a.example/b c").as_deref(),
            Some("https://a.example/b%20c")
        );
        assert_eq!(to("../../../x").as_deref(), Some("https://www.osce.org/x"));
        assert_eq!(
            to("mailto:a@b.example").as_deref(),
            Some("mailto:a@b.example")
        );
        for nowhere in [
            "javascript:alert(1)",
            "data:text/html,x",
            "#top",
            "",
            "tel:+431",
        ] {
            assert_eq!(to(nowhere), None, "{nowhere}");
        }
        assert_eq!(join(None, "/node/1"), None);
    }
}
