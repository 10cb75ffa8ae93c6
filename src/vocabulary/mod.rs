//! The names of the OSCE's world, each with a stable code.
