//! The macros that turn a table into a list of terms.

use chrono::NaiveDate;

use super::name::{Name, NameKind};
use super::{Language, PartialDate};

/// The labels of a term that is known in English only.
pub(super) const fn english(label: &'static str) -> [&'static str; 6] {
    [label, "", "", "", "", ""]
}

/// The label in a language from a row's six, or the English one.
pub(super) fn pick(labels: &[&'static str; 6], language: Language) -> &'static str {
    match labels[language as usize] {
        "" => labels[0],
        label => label,
    }
}

/// The labels of a row as names.
pub(super) fn labels_as_names(labels: &'static [&'static str; 6]) -> impl Iterator<Item = Name> {
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

/// Makes a list from a table: the enum, `ALL` and the row behind each variant.
///
/// The row type provides `code`, `label`, `names` and `lifetime`.
macro_rules! table {
    (
        $(#[$meta:meta])*
        $name:ident ($kind:literal): $row:ty {
            $( $(#[$doc:meta])* $variant:ident = $data:expr, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $( $(#[$doc])* $variant, )+
        }

        static ROWS: &[$row] = &[ $($data,)+ ];

        impl $name {
            /// All terms, in the order of the site's menu.
            pub const ALL: &'static [Self] = &[ $(Self::$variant,)+ ];

            fn row(self) -> &'static $row {
                &ROWS[self as usize]
            }

            /// The stable code, which never changes.
            pub fn code(self) -> &'static str {
                self.row().code()
            }

            /// The label in a language, or the English one where none is known in it.
            pub fn label(self, language: $crate::vocabulary::Language) -> &'static str {
                self.row().label(language)
            }
        }

        $crate::vocabulary::table::common!($name, $kind, |term: $name| term.row().names(), |term: $name| term.row().lifetime());
    };
}

/// Gives a list the traits that all lists have.
macro_rules! common {
    ($name:ident, $kind:literal, $names:expr, $lifetime:expr) => {
        impl $name {
            /// The term with exactly this code.
            pub fn from_code(code: &str) -> Option<Self> {
                <Self as $crate::vocabulary::Vocabulary>::from_code(code)
            }
        }

        impl $crate::vocabulary::private::Sealed for $name {
            const KIND: &'static str = $kind;

            fn index() -> &'static $crate::vocabulary::lookup::Index {
                static INDEX: std::sync::LazyLock<$crate::vocabulary::lookup::Index> =
                    std::sync::LazyLock::new($crate::vocabulary::lookup::Index::of::<$name>);
                &INDEX
            }

            fn lifetime(self) -> (Option<chrono::NaiveDate>, Option<chrono::NaiveDate>) {
                $lifetime(self)
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
                $names(self)
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
