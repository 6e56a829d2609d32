//! The text of a reference: which file it names, and which place there.

use std::path::{Path, PathBuf};

use crate::document::Pointer;
use crate::input::joined;
use crate::place::percent_decoded;

/// Where a reference leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum ReferenceTarget {
    /// A place in the file that holds the reference.
    Here(Pointer),
    /// A place in another file.
    File(PathBuf, Pointer),
    /// A URL, which is never read.
    Url(String),
    /// A path from the machine's root or of a drive, which is never read.
    Absolute(String),
}

/// Reads a reference that stands in a file of the given folder.
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

/// The scheme of a URL (RFC 3986, section 3.1), or the letter of a drive.
fn is_scheme(text: &str) -> bool {
    text.chars().all(|letter| letter.is_ascii_alphanumeric() || "+.-".contains(letter))
}

/// Whether a value of a discriminator's mapping is the address of a file and no name.
pub(super) fn names_a_file(text: &str) -> bool {
    let file = text.split('#').next().unwrap_or_default();
    let file_name = file.to_ascii_lowercase();
    !file.is_empty()
        && (text.contains('#') || [".yaml", ".yml", ".json"].iter().any(|ending| file_name.ends_with(ending)))
}
