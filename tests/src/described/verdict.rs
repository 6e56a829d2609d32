//! Why a request is not what the document describes.

use std::fmt;

/// One reason to refuse a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where the document says so, as a JSON pointer; empty where HTTP itself says so.
    pub pointer: String,
    /// The reason in words.
    pub reason: String,
}

impl Problem {
    /// A reason that the document gives at a place.
    pub fn at(pointer: &str, reason: impl Into<String>) -> Problem {
        Problem { pointer: pointer.to_owned(), reason: reason.into() }
    }

    /// A reason that holds for every request of HTTP.
    pub fn http(reason: impl Into<String>) -> Problem {
        Problem::at("", reason)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.pointer.as_str() {
            "" => f.write_str(&self.reason),
            pointer => write!(f, "{} (`{pointer}`)", self.reason),
        }
    }
}
