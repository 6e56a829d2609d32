//! [`Content`]: bytes to send, from memory, a file or a stream.

use std::fmt::{self, Debug};
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use futures_core::Stream;
use tokio::io::AsyncRead;

use super::path::open;
use super::segments::{ByteStream, Chunks, Segment};
use crate::Bytes;

/// Bytes to send: in memory, in a file that is opened when it is sent, or from a stream.
///
/// Strings and bytes convert into it. Content that is not in memory is read in chunks while it is sent.
#[derive(Clone)]
pub struct Content {
    origin: Origin,
}

#[derive(Clone)]
enum Origin {
    Memory(Bytes),
    #[cfg_attr(target_family = "wasm", expect(dead_code, reason = "there are no files"))]
    Path(Arc<Path>),
    Stream(Arc<Once>),
}

/// A stream, until it is sent.
struct Once {
    bytes: Mutex<Option<ByteStream>>,
    length: Option<u64>,
}

impl Content {
    /// The content of a file, which is opened each time it is sent. Not available on targets without files, such as browsers.
    ///
    /// The timeouts of the call and of an attempt include the upload, so a large file over a slow connection needs longer ones
    /// ([`Options::attempt_timeout`](crate::Options::attempt_timeout), [`Options::timeout`](crate::Options::timeout)).
    ///
    /// If the file is missing when it is sent, or is a folder, a pipe or a device, the call fails with a
    /// [`BuildError`](crate::BuildError). If the file gets shorter while it is sent, the call fails with a
    /// [`TransportError`](crate::TransportError); bytes that are appended are not sent.
    #[cfg(not(target_family = "wasm"))]
    pub fn from_path(path: impl AsRef<Path>) -> Self {
        Content { origin: Origin::Path(path.as_ref().into()) }
    }

    /// A stream of bytes, and its length in bytes, if it is known. Without a length, the body is sent in chunks (RFC 9112 section
    /// 7.1), which not all services accept.
    ///
    /// Clones share the stream, which can be sent only once: a call that needs it again fails with a
    /// [`BuildError`](crate::BuildError). If the stream is longer or shorter than its length, the call fails.
    pub fn from_stream(
        stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        let bytes: ByteStream = Box::pin(stream);
        Content { origin: Origin::Stream(Arc::new(Once { bytes: Mutex::new(Some(bytes)), length })) }
    }

    /// The content of a reader, read 64 KiB at a time; otherwise like [`from_stream`](Self::from_stream).
    pub fn from_reader(reader: impl AsyncRead + Send + 'static, length: Option<u64>) -> Self {
        Content::from_stream(Chunks::new(reader), length)
    }

    /// The bytes, if they are in memory.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.origin {
            Origin::Memory(bytes) => Some(bytes),
            Origin::Path(_) | Origin::Stream(_) => None,
        }
    }

    /// Whether the content can be sent more than once. A stream cannot.
    pub fn is_repeatable(&self) -> bool {
        !matches!(self.origin, Origin::Stream(_))
    }

    /// Opens the content to send it; the error is the reason if that fails.
    pub(crate) async fn open(&self) -> Result<Segment, String> {
        match &self.origin {
            Origin::Memory(bytes) => Ok(Segment::Memory(bytes.clone())),
            Origin::Path(path) => {
                let what = format!("the file `{}`", path.display());
                open(path, &what).await.map_err(|error| format!("{what} cannot be read: {error}"))
            }
            Origin::Stream(once) => {
                let bytes = once.bytes.lock().unwrap_or_else(PoisonError::into_inner).take();
                let bytes =
                    bytes.ok_or("a stream of its body was already sent, and can be sent only once")?;
                Ok(Segment::stream(bytes, once.length, "a stream".to_owned()))
            }
        }
    }
}

impl Default for Content {
    fn default() -> Self {
        Content::from(Bytes::new())
    }
}

/// Bytes are compared by their values, and files by their paths. A stream is equal only to its clones.
impl PartialEq for Content {
    fn eq(&self, other: &Self) -> bool {
        match (&self.origin, &other.origin) {
            (Origin::Memory(left), Origin::Memory(right)) => left == right,
            (Origin::Path(left), Origin::Path(right)) => left == right,
            (Origin::Stream(left), Origin::Stream(right)) => Arc::ptr_eq(left, right),
            _ => false,
        }
    }
}

impl Eq for Content {}

impl Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.origin {
            Origin::Memory(bytes) => write!(f, "<{} bytes>", bytes.len()),
            Origin::Path(path) => write!(f, "<{}>", path.display()),
            Origin::Stream(once) => match once.length {
                Some(length) => write!(f, "<a stream of {length} bytes>"),
                None => f.write_str("<a stream>"),
            },
        }
    }
}

impl From<Bytes> for Content {
    fn from(bytes: Bytes) -> Self {
        Content { origin: Origin::Memory(bytes) }
    }
}

macro_rules! from_memory {
    ($($type:ty),*) => {
        $(impl From<$type> for Content {
            fn from(bytes: $type) -> Self {
                Content::from(Bytes::from(bytes))
            }
        })*
    };
}

from_memory!(Vec<u8>, String, &'static [u8], &'static str);
