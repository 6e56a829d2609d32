//! Rewrites a document into the form that the later stages read: one pass a file, each with its own findings.

mod all_of;
mod examples;
mod operations;
mod version;

pub use operations::{METHODS, expanded_names};

use super::Document;
use crate::diagnostic::Diagnostics;

/// Rewrites the document; what was repaired or given up is reported.
pub fn normalize(mut document: Document) -> (Document, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    version::check(&document.root, &mut diagnostics);
    if diagnostics.has_errors() {
        return (document, diagnostics);
    }
    operations::repair(&mut document.root, &mut diagnostics);
    examples::infer(&mut document.root, &mut diagnostics);
    all_of::merge(&mut document.root, &mut diagnostics);
    (document, diagnostics)
}
