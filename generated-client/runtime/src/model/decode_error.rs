// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`DecodeError`]: a document that does not fit its description.

use std::fmt::{self, Debug, Display};

use crate::shown::shown;

/// A document that does not fit its description.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// The place in the document, such as `users[3].created_at`; empty for the document itself. Keys that are free and
    /// no plain words are quoted, escaped and cut, as in `labels["a b"]`.
    pub path: String,
    /// What is wrong there; what it repeats of the document is escaped and cut.
    pub message: String,
    /// The line in the body, from 1; 0 when it is not known.
    pub line: usize,
    /// The column in the line, from 1; 0 when it is not known.
    pub column: usize,
}

impl DecodeError {
    /// An error about the whole document.
    pub fn new(message: impl Into<String>) -> Self {
        DecodeError { message: shown(&message.into()).to_string(), ..DecodeError::default() }
    }
}

impl Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", shown(&self.path))?;
        }
        Display::fmt(&shown(&self.message), f)?;
        if self.line > 0 {
            write!(f, " (line {}, column {})", self.line, self.column)?;
        }
        Ok(())
    }
}

impl Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("path", &shown(&self.path))
            .field("message", &shown(&self.message))
            .field("line", &self.line)
            .field("column", &self.column)
            .finish()
    }
}

impl std::error::Error for DecodeError {}
