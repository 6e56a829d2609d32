//! A change of a client's public surface: what it is, what it means for callers, and what they have to do.

use serde::Serialize;

use crate::surface::ItemKind;

/// What a change means for a program that uses the client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Impact {
    /// It compiles, and its calls mean the same.
    #[default]
    None,
    /// It compiles, but what goes over the wire or what it means is different.
    Wire,
    /// It may not compile.
    Rust,
}

impl Impact {
    /// Whether callers have to look at it.
    pub fn is_breaking(self) -> bool {
        self != Self::None
    }

    /// A few words for it.
    pub fn words(self) -> &'static str {
        match self {
            Self::None => "compatible",
            Self::Wire => "breaking on the wire",
            Self::Rust => "breaking in Rust",
        }
    }
}

/// The sort of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    /// The item is new.
    Added,
    /// The document advises against the item now.
    Deprecated,
    /// The item is another.
    Changed,
    /// The item has another name.
    Renamed,
    /// The item is gone.
    Removed,
}

/// One difference of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Detail {
    /// What is different, in a few words.
    pub what: String,
    /// As it was, if it was there.
    pub before: String,
    /// As it is, if it is there.
    pub after: String,
    /// What it means.
    pub impact: Impact,
    /// What a caller has to do; nothing if that is nothing.
    pub action: String,
}

/// Where something is in a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Site {
    /// The file, if it is known.
    pub file: String,
    /// The line, if it is known.
    pub line: Option<usize>,
    /// The JSON pointer.
    pub pointer: String,
}

/// A change of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its sort.
    pub sort: Sort,
    /// What the item is.
    pub kind: ItemKind,
    /// Its path: in the new client, or in the old one if it is gone.
    pub path: String,
    /// Its path in the old client, if that was another.
    pub from: Option<String>,
    /// What is different; a single entry for an item that is new or gone.
    pub details: Vec<Detail>,
    /// How many parts came or went with it.
    pub parts: usize,
    /// Where it stands: in the old document if it is gone.
    pub site: Site,
}

impl Change {
    /// The worst that its details mean.
    pub fn impact(&self) -> Impact {
        self.details.iter().map(|detail| detail.impact).max().unwrap_or_default()
    }
}

impl Detail {
    /// A detail without texts before and after.
    pub fn new(what: impl Into<String>, impact: Impact, action: impl Into<String>) -> Self {
        let (before, after) = (String::new(), String::new());
        Self { what: what.into(), before, after, impact, action: action.into() }
    }

    /// The detail with what was and what is.
    #[must_use]
    pub fn between(mut self, before: &str, after: &str) -> Self {
        self.before = before.to_owned();
        self.after = after.to_owned();
        self
    }
}
