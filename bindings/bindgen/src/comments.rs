//! Rust's documentation in the comments of other languages.

/// The text with its comments for readers who do not write Rust: without the examples, with the
/// words of links into the Rust documentation but without the links.
pub(crate) fn for_readers(text: &str) -> String {
    let mut lines = Vec::new();
    let mut in_comment = false;
    let mut in_example = false;
    for line in text.lines() {
        let trimmed = line.trim_start();
        in_comment |= trimmed.starts_with("/**");
        if !in_comment {
            lines.push(line.to_owned());
            continue;
        }
        let words = trimmed.trim_start_matches(['/', '*', ' ']);
        let fence = words.starts_with("```");
        if fence {
            in_example = !in_example;
        } else if !in_example {
            lines.push(without_links(line));
        }
        if trimmed.ends_with("*/") {
            trim_blank(&mut lines);
            in_comment = false;
        }
    }
    lines.join("\n") + "\n"
}

/// Drops the blank comment lines before the last line, which ends the comment.
fn trim_blank(lines: &mut Vec<String>) {
    let Some(end) = lines.pop() else { return };
    while lines
        .last()
        .is_some_and(|line| line.trim() == "*" || line.trim().is_empty())
    {
        lines.pop();
    }
    lines.push(end);
}

/// `[words](crate::path)` and `[words]` of code become their words; links to the web stay.
fn without_links(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(open) = rest.find('[') {
        let (before, link) = rest.split_at(open);
        out.push_str(before);
        let Some(close) = link.find(']') else {
            rest = link;
            break;
        };
        let words = &link[1..close];
        let after = &link[close + 1..];
        let target = after
            .strip_prefix('(')
            .and_then(|target| target.split_once(')'));
        match target {
            Some((target, after)) if !target.starts_with("http") => {
                out.push_str(words);
                rest = after;
            }
            None if words.starts_with('`') && words.ends_with('`') => {
                out.push_str(words);
                rest = after;
            }
            _ => {
                out.push_str(&link[..close + 1]);
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_and_inner_links_go() {
        let text = "/**\n * A [`Page`](crate::read::Page), [RFC 1](https://x.example), [`Item`].\n *\n * ```\n * let x = [1];\n * ```\n */\nval x = a[1](2)\n";
        let want = "/**\n * A `Page`, [RFC 1](https://x.example), `Item`.\n */\nval x = a[1](2)\n";
        assert_eq!(for_readers(text), want);
    }
}
