// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`CommaList`]: several values in one string, separated by commas.

use std::fmt::{self, Debug, Display};

use super::{Decode, DecodeTarget, Encode, Fit, Parse, ValueRef};
use crate::sanitize::sanitize;

/// Several values in one string, separated by commas (`format: comma-separated`). The string is kept as it was received.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct CommaList(String);

impl CommaList {
    /// The values, without the spaces around them and without empty ones.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.split(',').map(str::trim).filter(|value| !value.is_empty())
    }

    /// The values as a list.
    pub fn to_vec(&self) -> Vec<&str> {
        self.iter().collect()
    }

    /// The string.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Joins the values by commas. A value that contains a comma is read back as two.
impl<S: AsRef<str>> FromIterator<S> for CommaList {
    fn from_iter<I: IntoIterator<Item = S>>(values: I) -> Self {
        let mut text = String::new();
        for value in values {
            if !text.is_empty() {
                text.push(',');
            }
            text.push_str(value.as_ref());
        }
        CommaList(text)
    }
}

impl From<&str> for CommaList {
    fn from(text: &str) -> Self {
        CommaList(text.to_owned())
    }
}

impl From<String> for CommaList {
    fn from(text: String) -> Self {
        CommaList(text)
    }
}

impl Display for CommaList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl Debug for CommaList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CommaList").field(&sanitize(&self.0)).finish()
    }
}

impl Encode for CommaList {
    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::String(&self.0)
    }
}

impl Decode for CommaList {
    fn target(&mut self) -> DecodeTarget<'_> {
        DecodeTarget::Parse(self)
    }
}

impl Parse for CommaList {
    fn text(&mut self, text: &str) -> Fit {
        text.clone_into(&mut self.0);
        Fit::known(true)
    }
}

crate::codec!(CommaList);
