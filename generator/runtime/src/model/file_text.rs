//! The text that JSON, a URL or a form without parts can hold of a file.

use crate::upload::File;

/// The content of a file that is in memory and is a text, which is what a file is read from in JSON too.
pub(super) fn file_text(file: &File) -> Option<&str> {
    std::str::from_utf8(file.content().as_bytes()?).ok()
}
