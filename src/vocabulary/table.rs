//! What turns a table into a list of terms: the trait of its rows, and the macros.

use chrono::NaiveDate;

use super::name::{Name, NameKind};
use super::{Language, PartialDate, Site, Vocabulary};

/// A row of a table.
pub(super) trait Row: Sync + 'static {
    fn code(&self) -> &'static str;

    /// The labels in the order of [`Language::ALL`], empty where none is known.
    fn labels(&'static self) -> &'static [&'static str; 6];

    /// The names beside the labels.
    fn own_names(&'static self) -> Vec<Name>;

    /// The days between which the term existed, as far as they are known.
    fn lifetime(&self) -> (Option<NaiveDate>, Option<NaiveDate>) {
        (None, None)
    }

    /// The label as a site prints it, where it is not the label of the list.
    fn printed(&self, _: Site, _: NaiveDate, _: Language) -> Option<&'static str> {
        None
    }

    fn label(&'static self, language: Language) -> &'static str {
        pick(self.labels(), language)
    }

    fn names(&'static self) -> Vec<Name> {
        let mut names: Vec<_> = labels_as_names(self.labels()).collect();
        names.extend(self.own_names());
        names
    }
}

/// The note of a row, from the notes of all rows of its table, each with a NUL behind it.
pub(super) fn note(notes: &str, row: usize) -> Option<String> {
    let note = notes.split('\0').nth(row)?;
    let words: Vec<_> = note.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// The labels of a term that is known in English only.
pub(super) const fn english(label: &'static str) -> [&'static str; 6] {
    [label, "", "", "", "", ""]
}

/// The label in a language from a row's six, or the English one.
fn pick(labels: &[&'static str; 6], language: Language) -> &'static str {
    match labels[language as usize] {
        "" => labels[0],
        label => label,
    }
}

/// The labels of a row as names.
fn labels_as_names(labels: &'static [&'static str; 6]) -> impl Iterator<Item = Name> {
    Language::ALL
        .iter()
        .map(|&language| {
            Name::new(labels[language as usize], NameKind::Label).in_language(language)
        })
        .filter(|name| !name.text.is_empty())
}

/// A lifetime that is taken as long as the dates allow.
pub(super) fn lifetime(
    from: Option<PartialDate>,
    until: Option<PartialDate>,
) -> (Option<NaiveDate>, Option<NaiveDate>) {
    (
        from.map(PartialDate::earliest),
        until.map(PartialDate::latest),
    )
}

/// The label as a site prints it where nothing else is known: today's, or that of the day.
pub(super) fn printed_plainly<T: Vocabulary>(
    term: T,
    site: Site,
    on: NaiveDate,
    language: Language,
) -> &'static str {
    match site {
        Site::Portal => term.label(language),
        Site::Newsroom => term.label_on(on, language),
    }
}

/// Makes a list from a table: the enum, `ALL` and the row behind each variant.
///
/// The row type is a [`Row`]; the comment of a row is the term's documentation, and what stands
/// below its first line is the term's note.
macro_rules! table {
    (
        $(#[$meta:meta])*
        $name:ident ($kind:literal): $row:ty {
            $( #[doc = $title:literal] $(#[doc = $note:literal])* $variant:ident = $data:expr, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        #[non_exhaustive]
        pub enum $name {
            $( #[doc = $title] $(#[doc = $note])* $variant, )+
        }

        #[allow(clippy::needless_update, reason = "some rows name every field")]
        static ROWS: &[$row] = &[ $($data,)+ ];
        static NOTES: &str = concat!($( $($note,)* "\0", )+);

        impl $name {
            /// All terms, in the order of the site's menu.
            pub const ALL: &'static [Self] = &[ $(Self::$variant,)+ ];

            fn row(self) -> &'static $row {
                &ROWS[self as usize]
            }

            /// The stable code, which never changes.
            pub fn code(self) -> &'static str {
                $crate::vocabulary::table::Row::code(self.row())
            }

            /// The label in a language, or the English one where none is known in it.
            pub fn label(self, language: $crate::vocabulary::Language) -> &'static str {
                $crate::vocabulary::table::Row::label(self.row(), language)
            }
        }

        $crate::vocabulary::table::common! {
            $name ($kind)
            names: |term| $crate::vocabulary::table::Row::names(term.row()),
            note: |term| $crate::vocabulary::table::note(NOTES, term as usize),
            lifetime: |term| $crate::vocabulary::table::Row::lifetime(term.row()),
            printed: |term, site, on, language| {
                $crate::vocabulary::table::Row::printed(term.row(), site, on, language)
            },
        }
    };
}

/// Gives a list the traits that all lists have.
macro_rules! common {
    (
        $name:ident ($kind:literal)
        names: |$named:ident| $names:expr,
        note: |$noted:ident| $note:expr,
        lifetime: |$living:ident| $lifetime:expr,
        printed: |$printed:ident, $site:ident, $on:ident, $language:ident| $text:expr,
    ) => {
        impl $name {
            /// The term with exactly this code.
            pub fn from_code(code: &str) -> Option<Self> {
                <Self as $crate::vocabulary::Vocabulary>::from_code(code)
            }
        }

        impl $crate::vocabulary::private::Sealed for $name {
            const KIND: &'static str = $kind;

            fn index() -> &'static $crate::vocabulary::index::Index {
                static INDEX: std::sync::LazyLock<$crate::vocabulary::index::Index> =
                    std::sync::LazyLock::new($crate::vocabulary::index::Index::of::<$name>);
                &INDEX
            }

            fn lifetime(self) -> (Option<chrono::NaiveDate>, Option<chrono::NaiveDate>) {
                let $living = self;
                $lifetime
            }
        }

        impl $crate::vocabulary::Vocabulary for $name {
            const ALL: &'static [Self] = $name::ALL;

            fn code(self) -> &'static str {
                $name::code(self)
            }

            fn label(self, language: $crate::vocabulary::Language) -> &'static str {
                $name::label(self, language)
            }

            fn names(self) -> Vec<$crate::vocabulary::Name> {
                let $named = self;
                $names
            }

            fn note(self) -> Option<String> {
                let $noted = self;
                $note
            }

            fn printed(
                self,
                $site: $crate::vocabulary::Site,
                $on: chrono::NaiveDate,
                $language: $crate::vocabulary::Language,
            ) -> &'static str {
                let $printed = self;
                $text.unwrap_or_else(|| {
                    $crate::vocabulary::table::printed_plainly(self, $site, $on, $language)
                })
            }
        }

        /// The English label.
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.label($crate::vocabulary::Language::English))
            }
        }

        /// From the exact code or English label.
        impl std::str::FromStr for $name {
            type Err = $crate::vocabulary::UnknownTerm;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let english = $crate::vocabulary::Language::English;
                Self::from_code(text)
                    .or_else(|| {
                        Self::ALL
                            .iter()
                            .copied()
                            .find(|term| term.label(english) == text)
                    })
                    .ok_or_else(|| $crate::vocabulary::UnknownTerm {
                        kind: $kind,
                        text: text.to_owned(),
                    })
            }
        }

        /// As the code.
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        /// From the exact code.
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let code = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                Self::from_code(&code).ok_or_else(|| {
                    serde::de::Error::custom(format_args!("no {} has the code {code:?}", $kind))
                })
            }
        }
    };
}

pub(super) use {common, table};
