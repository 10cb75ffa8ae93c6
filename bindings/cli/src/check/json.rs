//! Findings as JSON.

use std::io::{self, Write};

use serde_json::json;

use super::Checked;

/// One array with an object an item: the input's name as `source`, the number of the item in a
/// listing or feed as `item`, and its findings as the library serializes them.
pub(super) fn write(pages: &[Checked], out: &mut impl Write) -> io::Result<()> {
    let pages: Vec<_> = pages
        .iter()
        .map(|checked| {
            json!({
                "source": checked.name,
                "item": checked.number,
                "findings": checked.findings,
            })
        })
        .collect();
    serde_json::to_writer_pretty(&mut *out, &pages)?;
    writeln!(out)
}
