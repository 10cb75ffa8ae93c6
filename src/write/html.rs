//! Bodies as HTML, made from the typed blocks; the same markup is XHTML.

use std::io::Write;

use super::IllegalCharacters;
use super::element::{Forbidden, Xml, attribute, is_forbidden, name};
use super::parts::{entry, number};
use crate::error::{NewsError, Result};
use crate::model::{Block, Field, Link, Passage, Place};

/// Writes the blocks of a body.
pub(super) fn blocks<W: Write>(xml: &mut Xml<W>, body: &[Block]) -> Result<()> {
    for (index, block) in body.iter().enumerate() {
        xml.at(entry(Field::Body, index));
        match block {
            Block::Paragraph(passage) => xml.element(name!("p"), &[], |xml| text(xml, passage))?,
            Block::Heading(passage) => xml.element(name!("h2"), &[], |xml| text(xml, passage))?,
            Block::Quote(passage) => xml.element(name!("blockquote"), &[], |xml| {
                xml.element(name!("p"), &[], |xml| text(xml, passage))
            })?,
            Block::List { ordered, entries } => {
                let list = if *ordered { name!("ol") } else { name!("ul") };
                xml.element(list, &[], |xml| list_entries(xml, index, entries))?;
            }
            Block::Image { address, caption } => xml.element(name!("figure"), &[], |xml| {
                if let Some(address) = address {
                    let source = (name!("src"), address.as_str());
                    xml.empty(name!("img"), &[source, attribute!("alt", "")])?;
                }
                if caption.text.is_empty() {
                    return Ok(());
                }
                xml.element(name!("figcaption"), &[], |xml| text(xml, caption))
            })?,
        }
    }
    Ok(())
}

/// The body as a text of HTML.
pub(super) fn to_string(body: &[Block], characters: IllegalCharacters) -> Result<String> {
    let mut xml = Xml::fragment(Vec::new(), Forbidden::Policy(characters));
    blocks(&mut xml, body)?;
    Ok(String::from_utf8_lossy(&xml.into_inner()).into_owned())
}

fn list_entries<W: Write>(xml: &mut Xml<W>, block: usize, entries: &[Passage]) -> Result<()> {
    for (line, passage) in entries.iter().enumerate() {
        xml.at(Place::line(number(block), number(line)));
        xml.element(name!("li"), &[], |xml| text(xml, passage))?;
    }
    Ok(())
}

fn text<W: Write>(xml: &mut Xml<W>, passage: &Passage) -> Result<()> {
    runs(passage, |run, link| match link {
        None => xml.text(run),
        Some(link) => xml.leaf(name!("a"), &[(name!("href"), link.target.as_str())], run),
    })
    .map_err(|error| in_whole(error, &passage.text))
}

/// The error with the position counted from the start of the passage, not of a stretch of it.
fn in_whole(mut error: NewsError, text: &str) -> NewsError {
    if let NewsError::IllegalCharacter { position, .. } = &mut error {
        let before = text
            .chars()
            .take_while(|&character| !is_forbidden(character));
        *position = u32::try_from(before.count() + 1).unwrap_or(u32::MAX);
    }
    error
}

/// Calls with each stretch of a passage and the link it is, leaving out links that overlap an
/// earlier one, are empty, or reach beyond the text.
pub(super) fn runs(
    passage: &Passage,
    mut run: impl FnMut(&str, Option<&Link>) -> Result<()>,
) -> Result<()> {
    let mut rest = passage.text.as_str();
    let mut characters = 0;
    for link in &passage.links {
        let Some(gap) = link.start.checked_sub(characters) else {
            continue;
        };
        let Some((before, linked)) = split_at_character(rest, gap) else {
            continue;
        };
        let Some((linked, after)) = split_at_character(linked, link.length) else {
            continue;
        };
        if linked.is_empty() {
            continue;
        }
        if !before.is_empty() {
            run(before, None)?;
        }
        run(linked, Some(link))?;
        rest = after;
        characters = link.start + link.length;
    }
    if rest.is_empty() {
        Ok(())
    } else {
        run(rest, None)
    }
}

/// The text before and from this character on; none where the text is shorter.
fn split_at_character(text: &str, number: u32) -> Option<(&str, &str)> {
    let mut ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    text.split_at_checked(ends.nth(number as usize)?)
}
