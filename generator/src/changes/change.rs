//! A change of a client's public surface, its impact on callers, and what they must do.

use serde::Serialize;

use crate::surface::ItemKind;

/// The effect of a change on programs that use the client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Impact {
    /// They still compile, and calls have the same meaning.
    #[default]
    None,
    /// They still compile, but requests or responses change, or their meaning.
    Wire,
    /// They may not compile.
    Rust,
}

impl Impact {
    /// Whether callers must check it.
    pub fn is_breaking(self) -> bool {
        self != Self::None
    }

    /// The impact in a few words.
    pub fn words(self) -> &'static str {
        match self {
            Self::None => "compatible",
            Self::Wire => "breaking on the wire",
            Self::Rust => "breaking in Rust",
        }
    }
}

/// The kind of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    /// The item is new.
    Added,
    /// The item became deprecated.
    Deprecated,
    /// The item is different.
    Changed,
    /// The item has another name.
    Renamed,
    /// The item is gone.
    Removed,
}

/// A difference of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Detail {
    /// What differs, in a few words.
    pub what: String,
    /// The old text; empty if there was none.
    pub before: String,
    /// The new text; empty if there is none.
    pub after: String,
    /// Its impact.
    pub impact: Impact,
    /// What callers must do; empty if nothing.
    pub action: String,
}

/// A place in a document.
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
    /// Its kind.
    pub sort: Sort,
    /// The kind of the item.
    pub kind: ItemKind,
    /// Its path in the new client; if it was removed, in the old one.
    pub path: String,
    /// Its path in the old client, if that differs.
    pub from: Option<String>,
    /// The differences; a single one if the item was removed.
    pub details: Vec<Detail>,
    /// How many parts were added or removed with it.
    pub parts: usize,
    /// Its place in the new document; if it was removed, in the old one.
    pub site: Site,
}

impl Change {
    /// The highest impact of its details.
    pub fn impact(&self) -> Impact {
        self.details.iter().map(|detail| detail.impact).max().unwrap_or_default()
    }
}

impl Detail {
    /// A detail without old and new texts.
    pub fn new(what: impl Into<String>, impact: Impact, action: impl Into<String>) -> Self {
        let (before, after) = (String::new(), String::new());
        Self { what: what.into(), before, after, impact, action: action.into() }
    }

    /// Adds the old and new text.
    #[must_use]
    pub fn between(mut self, before: &str, after: &str) -> Self {
        self.before = before.to_owned();
        self.after = after.to_owned();
        self
    }
}
