//! [`File`]: content with a name and a content type.

use std::fmt::{self, Debug};
#[cfg(any(feature = "client", not(target_family = "wasm")))]
use std::io;
#[cfg(not(target_family = "wasm"))]
use std::path::Path;

#[cfg(feature = "client")]
use futures_core::Stream;

use super::Content;
use crate::Bytes;

/// A file to send. It is always sent with a name and a content type, because services refuse parts without them. An empty name
/// is replaced by that of the field, and an empty content type by `application/octet-stream`.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct File {
    name: String,
    content_type: String,
    content: Content,
}

impl File {
    /// A file from memory.
    pub fn from_bytes(
        name: impl Into<String>,
        content_type: impl Into<String>,
        content: impl Into<Bytes>,
    ) -> Self {
        File::from_content(name, content_type, content.into())
    }

    /// A file from the disk, which is opened and read when it is sent. Its content type is guessed from the extension.
    ///
    /// [`Content::from_path`] describes what happens if the file cannot be read.
    #[cfg(all(feature = "client", not(target_family = "wasm")))]
    pub fn from_path(path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        File::from_content(name(path), guess(path), Content::from_path(path))
    }

    /// A file from a stream of bytes, which can be sent only once; see [`Content::from_stream`].
    #[cfg(feature = "client")]
    pub fn from_stream(
        name: impl Into<String>,
        content_type: impl Into<String>,
        stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        File::from_content(name, content_type, Content::from_stream(stream, length))
    }

    /// A file with any content.
    pub fn from_content(
        name: impl Into<String>,
        content_type: impl Into<String>,
        content: impl Into<Content>,
    ) -> Self {
        File { name: name.into(), content_type: content_type.into(), content: content.into() }
    }

    /// A file from the disk, which is read into memory now; this blocks the thread. Its content type is guessed from the
    /// extension.
    ///
    /// # Errors
    /// If the file cannot be read.
    #[cfg(not(target_family = "wasm"))]
    pub fn read(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let content = std::fs::read(path)?;
        Ok(File::from_bytes(name(path), guess(path), content))
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The content type.
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// The content.
    pub fn content(&self) -> &Content {
        &self.content
    }
}

#[cfg(feature = "client")]
impl File {
    /// Whether the file has no name.
    pub(crate) fn is_nameless(&self) -> bool {
        self.name.is_empty()
    }

    /// The file name to send in a field. Without a name, it is that of the field, with an extension if the type is known.
    pub(crate) fn name_in(&self, field: &str) -> String {
        if !self.name.is_empty() {
            return self.name.clone();
        }
        match TYPES.iter().find(|(_, content_type)| *content_type == self.content_type) {
            Some((extension, _)) => format!("{field}.{extension}"),
            None => field.to_owned(),
        }
    }

    /// The content type to send.
    pub(crate) fn media_type(&self) -> &str {
        if self.content_type.is_empty() { UNKNOWN } else { &self.content_type }
    }
}

/// The media type of unknown bytes.
pub(crate) const UNKNOWN: &str = "application/octet-stream";

/// Extensions and their content types. The first extension of a type is preferred.
const TYPES: [(&str, &str); 10] = [
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("gif", "image/gif"),
    ("mp4", "video/mp4"),
    ("mov", "video/quicktime"),
    ("pdf", "application/pdf"),
    ("txt", "text/plain"),
    ("csv", "text/csv"),
    ("json", "application/json"),
];

#[cfg(not(target_family = "wasm"))]
fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(not(target_family = "wasm"))]
fn guess(path: &Path) -> &'static str {
    let extension = path.extension().unwrap_or_default();
    let known = TYPES.iter().find(|(known, _)| extension.eq_ignore_ascii_case(known));
    known.map_or(UNKNOWN, |(_, content_type)| content_type)
}

impl Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("content", &self.content)
            .finish()
    }
}
