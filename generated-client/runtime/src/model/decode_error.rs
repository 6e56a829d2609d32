// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`DecodeError`]: a value that does not fit its type.

use std::fmt::{self, Debug, Display};

use crate::sanitize::sanitize;

/// A value, such as the body of a response, that does not fit its type.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// The place of the error, such as `users[3].created_at`; empty for the whole value. Keys of maps that are not plain
    /// words are quoted, escaped and truncated, as in `labels["a b"]`.
    pub path: String,
    /// What is wrong there. Parts of the value are escaped and truncated.
    pub message: String,
    /// The line in the body, from 1; 0 if it is not known.
    pub line: usize,
    /// The column in the line, from 1; 0 if it is not known.
    pub column: usize,
}

impl DecodeError {
    /// An error about the whole value.
    pub fn new(message: impl Into<String>) -> Self {
        DecodeError { message: sanitize(&message.into()).to_string(), ..DecodeError::default() }
    }
}

impl Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", sanitize(&self.path))?;
        }
        Display::fmt(&sanitize(&self.message), f)?;
        if self.line > 0 {
            write!(f, " (line {}, column {})", self.line, self.column)?;
        }
        Ok(())
    }
}

impl Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("path", &sanitize(&self.path))
            .field("message", &sanitize(&self.message))
            .field("line", &self.line)
            .field("column", &self.column)
            .finish()
    }
}

impl std::error::Error for DecodeError {}
