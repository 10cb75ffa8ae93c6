//! The scaffolding of the core as one library.

osce_news::uniffi_reexport_scaffolding!();
