//! Files as text, for JSON, URLs and urlencoded forms.

use crate::upload::File;

/// The content of a file, if it is in memory and valid UTF-8. This is also how a file is read from JSON.
pub(super) fn file_text(file: &File) -> Option<&str> {
    std::str::from_utf8(file.content().as_bytes()?).ok()
}
