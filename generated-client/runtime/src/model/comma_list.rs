// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`CommaList`]: several values in one string.

use super::verbatim::verbatim_text;

verbatim_text!(CommaList, is_list, "a list with commas", "`format: comma-separated`");

impl CommaList {
    /// The values, without the spaces around them and without empty ones.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.as_str().split(',').map(str::trim).filter(|value| !value.is_empty())
    }

    /// The values as a list.
    pub fn to_vec(&self) -> Vec<&str> {
        self.iter().collect()
    }
}

/// Values that have a comma of their own cannot be told from two.
impl<S: AsRef<str>> FromIterator<S> for CommaList {
    fn from_iter<I: IntoIterator<Item = S>>(values: I) -> Self {
        let mut text = String::new();
        for value in values {
            if !text.is_empty() {
                text.push(',');
            }
            text.push_str(value.as_ref());
        }
        Self::from_text(text)
    }
}

impl From<&str> for CommaList {
    fn from(text: &str) -> Self {
        Self::from_text(text)
    }
}

/// Any string is a list, if only of one value or of none.
fn is_list(_text: &str) -> bool {
    true
}
