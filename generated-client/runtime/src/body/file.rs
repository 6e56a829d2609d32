// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`File`]: octets with a name and a content type.

use std::fmt::{self, Debug};
use std::path::Path;

use crate::Bytes;

/// A file to send.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct File {
    name: String,
    content_type: String,
    content: Bytes,
}

impl File {
    /// A file from memory.
    pub fn from_bytes(
        name: impl Into<String>,
        content_type: impl Into<String>,
        content: impl Into<Bytes>,
    ) -> Self {
        File { name: name.into(), content_type: content_type.into(), content: content.into() }
    }

    /// A file from the disk, read at once and without yielding; the content type is guessed from the name.
    pub fn read(path: impl AsRef<Path>) -> std::io::Result<Self> {
        let path = path.as_ref();
        let content = std::fs::read(path)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Ok(File::from_bytes(name.as_ref(), guess(path), content))
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The content type.
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// The octets.
    pub fn content(&self) -> &Bytes {
        &self.content
    }
}

fn guess(path: &Path) -> &'static str {
    let extension = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    match extension.as_str() {
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "mp4" => "video/mp4",
        "mov" => "video/quicktime",
        "pdf" => "application/pdf",
        "txt" => "text/plain",
        "csv" => "text/csv",
        "json" => "application/json",
        _ => "application/octet-stream",
    }
}

impl Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("length", &self.content.len())
            .finish()
    }
}
