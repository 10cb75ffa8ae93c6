use super::{Checker, Finding, Fix, Rule, Settings};
use crate::model::{Block, Field, Link, NewsItem, Passage};
use crate::read::parse_dateline;

/// Applies the corrections of which the rules are sure, and gives the findings that this settled.
///
/// What was corrected checks clean afterwards, a second call changes nothing, and no correction
/// stays that would lead to a new finding. Links move with their words. Rules offer no correction
/// inside a quotation that would change its words, nor for the names of other organizations.
///
/// ```
/// use osce_news::check::{self, Settings};
/// use osce_news::model::NewsItem;
///
/// let mut item = NewsItem::new("Officers  train in Bishkek.");
/// let settled = check::fix(&mut item, &Settings::default());
/// assert_eq!(item.title, "Officers train in Bishkek");
/// assert_eq!(settled.len(), 2);
/// assert!(check::fix(&mut item, &Settings::default()).is_empty());
/// ```
pub fn fix(item: &mut NewsItem, settings: &Settings) -> Vec<Finding> {
    let mut checker = Checker::new(settings);
    let mut findings = checker.item(item);
    let mut settled = Vec::new();
    loop {
        let batch = batch(&findings);
        let Some((changed, after, done)) = better(item, &findings, &batch, &mut checker) else {
            return settled;
        };
        *item = changed;
        findings = after;
        settled.extend(done);
    }
}

/// The item after these corrections, with what is found then and what was applied; where together
/// they make it no better, after one half of them or the other.
fn better(
    item: &NewsItem,
    findings: &[Finding],
    batch: &[&Finding],
    checker: &mut Checker<'_>,
) -> Option<(NewsItem, Vec<Finding>, Vec<Finding>)> {
    if batch.is_empty() {
        return None;
    }
    let mut changed = item.clone();
    apply(&mut changed, batch);
    let after = checker.item(&changed);
    if improves(findings, &after) {
        let done = batch.iter().map(|finding| (*finding).clone()).collect();
        return Some((changed, after, done));
    }
    let (one, other) = batch.split_at(batch.len() / 2);
    if one.is_empty() {
        return None;
    }
    better(item, findings, one, checker).or_else(|| better(item, findings, other, checker))
}

/// Whether there are fewer findings, and of no rule more.
fn improves(before: &[Finding], after: &[Finding]) -> bool {
    let count = |findings: &[Finding]| {
        let mut counts = [0usize; Rule::ALL.len()];
        for finding in findings {
            counts[finding.rule as usize] += 1;
        }
        counts
    };
    let (old, new) = (count(before), count(after));
    after.len() < before.len() && old.iter().zip(&new).all(|(old, new)| new <= old)
}

/// The findings with a safe correction, without those that touch one before them.
fn batch(findings: &[Finding]) -> Vec<&Finding> {
    let mut batch: Vec<&Finding> = Vec::new();
    let safe = |finding: &&Finding| finding.fix.as_ref().is_some_and(|fix| fix.safe);
    for finding in findings.iter().filter(safe) {
        let touches = |other: &&Finding| match (&finding.fix, &other.fix) {
            (Some(a), Some(b)) => touch(a, b),
            _ => false,
        };
        // They stand in order, so only the last one before can touch it.
        if !batch.last().is_some_and(touches) {
            batch.push(finding);
        }
    }
    batch
}

fn touch(a: &Fix, b: &Fix) -> bool {
    let same_block = a.place.field == b.place.field && a.place.index == b.place.index;
    match (a.range, b.range) {
        (Some(x), Some(y)) => a.place == b.place && x.start <= y.end() && y.start <= x.end(),
        _ => same_block,
    }
}

fn apply(item: &mut NewsItem, findings: &[&Finding]) {
    let mut fixes: Vec<&Fix> = findings.iter().filter_map(|it| it.fix.as_ref()).collect();
    fixes.sort_by_key(|fix| (fix.place, fix.range));
    // From the end, so that the places of those before stay what they are.
    for fix in fixes.into_iter().rev() {
        change(item, fix);
    }
}

fn change(item: &mut NewsItem, fix: &Fix) {
    let index = fix.place.index.map(|index| index as usize);
    match (fix.place.field, index, fix.range) {
        (Field::Title, ..) => edit(&mut item.title, fix),
        (Field::Summary, ..) => edit(&mut item.summary, fix),
        (Field::IssuedBy, Some(index), None) => remove(&mut item.issued_by, index),
        (Field::FieldsOfWork, Some(index), None) => remove(&mut item.fields_of_work, index),
        (Field::Locations, Some(index), None) => remove(&mut item.locations, index),
        (Field::Body, Some(index), None) => remove(&mut item.body, index),
        (Field::Body, Some(index), Some(_)) => {
            let line = fix.place.line.unwrap_or(0) as usize;
            let block = item.body.get_mut(index);
            let Some(passage) = block.and_then(|block| passage(block, line)) else {
                return;
            };
            edit(&mut passage.text, fix);
            move_links(&mut passage.links, fix);
            if let (0, Some(dateline)) = (index, &mut item.dateline)
                && let Some(read) = parse_dateline(&passage.text)
            {
                *dateline = read;
            }
        }
        _ => {}
    }
}

fn passage(block: &mut Block, line: usize) -> Option<&mut Passage> {
    match block {
        Block::Paragraph(passage) | Block::Heading(passage) | Block::Quote(passage) => {
            Some(passage)
        }
        Block::Image { caption, .. } => Some(caption),
        Block::List { entries, .. } => entries.get_mut(line),
    }
}

fn remove<T>(list: &mut Vec<T>, index: usize) {
    if index < list.len() {
        list.remove(index);
    }
}

fn edit(text: &mut String, fix: &Fix) {
    let Some(range) = fix.range else {
        text.clone_from(&fix.replacement);
        return;
    };
    let byte = |character: u32| {
        text.char_indices()
            .nth(character as usize)
            .map_or(text.len(), |(byte, _)| byte)
    };
    let range = byte(range.start)..byte(range.end());
    text.replace_range(range, &fix.replacement);
}

/// Keeps links on their words: one that holds the changed part grows or shrinks with it, one that
/// was inside it holds the replacement, and one that is left without a word goes.
fn move_links(links: &mut Vec<Link>, fix: &Fix) {
    let Some(range) = fix.range else { return };
    let inserted = fix.replacement.chars().count() as u32;
    for link in links.iter_mut() {
        let (start, end) = (link.start, link.start.saturating_add(link.length));
        let moved = |at: u32| at.saturating_sub(range.length).saturating_add(inserted);
        let new_start = match start {
            _ if start >= range.end() => moved(start),
            _ if start > range.start => range.start,
            _ => start,
        };
        let new_end = match end {
            _ if end >= range.end() => moved(end),
            _ if end > range.start => range.start + inserted,
            _ => end,
        };
        link.start = new_start;
        link.length = new_end.saturating_sub(new_start);
    }
    links.retain(|link| link.length > 0);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::TextRange;
    use crate::model::Place;

    fn changed(
        text: &str,
        link: (u32, u32),
        range: (u32, u32),
        new: &str,
    ) -> (String, Vec<(u32, u32)>) {
        let mut item = NewsItem::new("");
        let mut passage = Passage::from(text);
        let target = "https://www.osce.org/odihr/1".parse().unwrap();
        passage.links.push(Link::new(link.0, link.1, target));
        item.body.push(Block::Paragraph(passage));
        let fix = Fix {
            place: Place::entry(Field::Body, 0),
            range: Some(TextRange::new(range.0, range.1)),
            replacement: new.to_owned(),
            safe: true,
        };
        change(&mut item, &fix);
        let passage = &item.body[0].passages()[0];
        let links = passage.links.iter().map(|it| (it.start, it.length));
        (passage.text.clone(), links.collect())
    }

    #[test]
    fn links_stay_on_their_words() {
        let text = "é the report, here";
        assert_eq!(
            changed(text, (6, 6), (2, 3), "a"),
            ("é a report, here".into(), vec![(4, 6)])
        );
        assert_eq!(
            changed(text, (6, 6), (14, 4), "there"),
            ("é the report, there".into(), vec![(6, 6)])
        );
        assert_eq!(
            changed(text, (6, 6), (8, 2), "PP"),
            ("é the rePPrt, here".into(), vec![(6, 6)])
        );
        assert_eq!(
            changed(text, (6, 6), (5, 8), " paper"),
            ("é the paper here".into(), vec![(5, 6)])
        );
        assert_eq!(
            changed(text, (6, 6), (6, 6), ""),
            ("é the , here".into(), vec![])
        );
    }
}
