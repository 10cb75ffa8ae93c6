use serde::{Deserialize, Serialize};

use super::{Address, LanguageCode};

/// What a feed says about itself, before its first item.
///
/// It holds no items: writers take them from any iterator and keep one at a time in memory.
///
/// ```
/// use osce_news::model::Channel;
///
/// let mut channel = Channel::new("News from Bishkek", "https://news.example/bishkek".parse()?);
/// channel.description = "What the Programme Office does".to_owned();
/// # Ok::<(), osce_news::NewsError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Channel {
    /// Name of the channel, plain text. RSS: `title`.
    pub title: String,
    /// The page for people that the feed belongs to. RSS: `link`.
    pub address: Address,
    /// One or two sentences about it, plain text. RSS: `description`; where empty, the title.
    #[serde(default)]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub description: String,
    /// Language of the channel and of the labels written into it. RSS: `language`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub language: Option<LanguageCode>,
    /// Where the feed itself is published. RSS: `atom:link` with `rel="self"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub feed_address: Option<Address>,
    /// A picture for the channel. RSS: `image`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub image: Option<Address>,
    /// Who may use it how, plain text; empty where it does not say. RSS: `copyright`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub copyright: String,
    /// For how many minutes a reader may keep a copy. RSS: `ttl`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub ttl: Option<u32>,
    /// The WebSub hub that tells of changes. RSS: `atom:link` with `rel="hub"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub hub: Option<Address>,
}

impl Channel {
    /// A channel with this title, belonging to this page, and nothing else set.
    pub fn new(title: impl Into<String>, address: Address) -> Self {
        Self {
            title: title.into(),
            address,
            description: String::new(),
            language: None,
            feed_address: None,
            image: None,
            copyright: String::new(),
            ttl: None,
            hub: None,
        }
    }
}
