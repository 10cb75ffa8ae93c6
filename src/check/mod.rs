//! Checking an item as an editor would.
