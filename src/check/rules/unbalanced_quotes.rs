use super::prelude::*;

docs! {
    /// A quotation opens and never closes, or closes without having opened.
    ///
    /// ## Why
    /// The reader cannot tell who speaks.
    ///
    /// A quotation of several paragraphs may open each of them and close the last.
    ///
    /// ## Example
    /// `“It is time, said the Head of Mission.`
    ///
    /// ## Source
    /// Curly marks show their direction; straight ones do not and are not looked at.
}

pub(in crate::check) fn check(item: &Item<'_>, report: &mut Report<'_>) {
    let mut left_open: Option<(Text<'_>, usize)> = None;
    for text in item.english() {
        let german = text.text.contains('„');
        let mut open: Option<usize> = None;
        for (index, token) in text.shaped(Shape::CURLY_QUOTE) {
            if german {
                break;
            }
            match text.of(token) {
                "“" => {
                    let goes_on = left_open.take().filter(|_| index > 0);
                    for (text, at) in goes_on.into_iter().chain(open.map(|at| (text, at))) {
                        never_closes(text, at, report);
                    }
                    open = Some(index);
                }
                _ if open.take().is_none() && left_open.take().is_none() => {
                    report.text(text, token.range(), "no quotation opens before this mark");
                }
                _ => {}
            }
        }
        if let Some((text, at)) = left_open.take() {
            never_closes(text, at, report);
        }
        left_open = open.map(|at| (text, at));
        if let Some((text, at)) = left_open
            && !matches!(text.role, Role::Paragraph | Role::Quote)
        {
            never_closes(text, at, report);
            left_open = None;
        }
    }
    if let Some((text, at)) = left_open {
        never_closes(text, at, report);
    }
}

fn never_closes(text: Text<'_>, at: usize, report: &mut Report<'_>) {
    report.text(text, text.tokens[at].range(), "the quotation never closes");
}
