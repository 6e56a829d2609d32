//! Parses a reference into a file and a place in it.

use std::path::{Path, PathBuf};

use crate::document::Pointer;
use crate::input::joined;
use crate::place::percent_decoded;

/// The target of a reference.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum ReferenceTarget {
    /// A place in the same file.
    Here(Pointer),
    /// A place in another file.
    File(PathBuf, Pointer),
    /// A URL; it is never read.
    Url(String),
    /// An absolute path or one with a drive letter; it is never read.
    Absolute(String),
}

/// Parses a reference in a file of the given folder.
pub(super) fn target(reference: &str, folder: &Path) -> ReferenceTarget {
    let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let slash = if fragment.is_empty() || fragment.starts_with(['/', '%']) { "" } else { "/" };
    let pointer = Pointer::from_reference(&format!("#{slash}{fragment}")).unwrap_or_else(Pointer::root);
    if file.is_empty() {
        return ReferenceTarget::Here(pointer);
    }
    let file = percent_decoded(file);
    let scheme = file.split_once(':').map(|(scheme, _)| scheme).filter(|text| is_scheme(text));
    match scheme {
        Some(scheme) if scheme.len() > 1 && scheme != "file" => ReferenceTarget::Url(file),
        Some(_) => ReferenceTarget::Absolute(file),
        None if file.starts_with("//") => ReferenceTarget::Url(file),
        None if file.starts_with(['/', '\\']) => ReferenceTarget::Absolute(file),
        None => ReferenceTarget::File(joined(folder, Path::new(&file)), pointer),
    }
}

/// Whether the text is a URL's scheme (RFC 3986, section 3.1) or a drive letter.
fn is_scheme(text: &str) -> bool {
    text.chars().all(|letter| letter.is_ascii_alphanumeric() || "+.-".contains(letter))
}

/// Whether a value of a discriminator's mapping is a file's address, not a name.
pub(super) fn names_a_file(text: &str) -> bool {
    let file = text.split('#').next().unwrap_or_default();
    let file_name = file.to_ascii_lowercase();
    !file.is_empty()
        && (text.contains('#') || [".yaml", ".yml", ".json"].iter().any(|ending| file_name.ends_with(ending)))
}
