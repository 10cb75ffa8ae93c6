//! Where labels are printed.

/// A site of the OSCE with labels of its own.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Site {
    /// The site since autumn 2025, with "Issued by" and "Fields of work".
    Portal,
    /// The newsroom of 2015 to 2025, with "Where we are" and "What we do".
    Newsroom,
}
