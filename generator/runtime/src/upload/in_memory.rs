//! [`Content`] without the feature `client`: bytes in memory.

use crate::Bytes;

/// Bytes in memory. With the feature `client`, content may also be a file or a stream.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content(Bytes);

impl Content {
    /// The bytes. They are always in memory without the feature `client`.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        Some(&self.0)
    }
}

impl<T: Into<Bytes>> From<T> for Content {
    fn from(bytes: T) -> Self {
        Content(bytes.into())
    }
}
