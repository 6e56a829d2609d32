//! What the targets share: the generator's stages over a document that may be anything.

pub mod tree;

use generator::document::bundle::bundle_with;
use generator::document::input::{MissingFiles, Unread};
use generator::document::normalize::normalize;
use generator::document::{Document, Source, parse};
use generator::emit::emit;
use generator::lowered;
use generator::render::render;

/// The document that the octets hold, if they are the text of one.
pub fn document(octets: &[u8]) -> Option<Document> {
    let text = std::str::from_utf8(octets).ok()?.to_owned();
    parse(Source { name: "document".into(), text }).ok()
}

/// All stages up to the text of the client; what is emitted must be Rust.
///
/// # Panics
/// The generator does, or what it emits is not Rust.
pub fn pipeline(document: Document) {
    // Whatever a document names, nothing outside of it is read.
    let (document, _) = bundle_with(document, MissingFiles::Error, &|_, _| Err(Unread::Missing));
    let (document, mut findings) = normalize(document);
    findings.locate(&document);
    if findings.has_errors() {
        return;
    }
    let (lowered, found) = lowered(&document, None);
    if found.has_errors() {
        return;
    }
    for (name, text) in render(&emit(&lowered.api)) {
        if let Err(error) = syn::parse_file(&text) {
            panic!("`{name}` is not Rust: {error}\n{text}");
        }
    }
}
