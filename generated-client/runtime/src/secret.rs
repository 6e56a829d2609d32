// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Secret`]: a string that is hidden in logs.

use std::fmt::{self, Debug, Display};
use std::sync::Arc;

/// A secret string; `Debug` and `Display` write `<hidden>` instead.
#[derive(Clone)]
pub struct Secret(Arc<str>);

impl Secret {
    /// Makes a string a secret.
    pub fn new(text: impl Into<Secret>) -> Self {
        text.into()
    }

    /// The string itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Secret(text.into())
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Secret(text.into())
    }
}

impl Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<hidden>")
    }
}

impl Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<hidden>")
    }
}
