use super::prelude::*;

docs! {
    /// A link lies outside its text, on another link, or on nothing.
    ///
    /// ## Why
    /// Writers must leave it out.
    ///
    /// ## Example
    /// A link from character 90 on in a text of 80.
    ///
    /// ## Source
    /// `Passage::links`: in order, without overlaps, inside the text.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let passages = item.news.body.iter().flat_map(|block| block.passages());
    let linked = passages.zip(item.body()).filter(|(passage, _)| !passage.links.is_empty());
    for (passage, text) in linked {
        let length = passage.text.chars().count() as u32;
        let mut end = 0;
        for link in &passage.links {
            let link_end = link.start.saturating_add(link.length);
            let wrong = match () {
                () if link.length == 0 => "covers no word",
                () if link_end > length => "reaches beyond the text",
                () if link.start < end => "overlaps another or comes before it",
                () => "",
            };
            if !wrong.is_empty() {
                report.place(text.place, format!("the link to {} {wrong}", link.target));
            }
            end = end.max(link_end);
        }
    }
}
