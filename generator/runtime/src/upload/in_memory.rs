//! [`Content`] where nothing is sent: bytes in memory alone.

use crate::Bytes;

/// Bytes in memory. With a client, they may also be in a file that is opened when it is sent, or in a stream.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Content(Bytes);

impl Content {
    /// The bytes, if they are in memory, as they always are here.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        Some(&self.0)
    }
}

impl<T: Into<Bytes>> From<T> for Content {
    fn from(bytes: T) -> Self {
        Content(bytes.into())
    }
}
