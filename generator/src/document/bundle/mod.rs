//! Joins the files of a document into one tree: targets of references in other files are copied into the root
//! document.

mod copy;
mod discriminator;
mod files;
mod names;
mod reference;
mod tree;
mod whole;

use std::path::Path;

use serde_json::Value;

use super::{Document, Origins, identifier, requirement, strings};
use crate::diagnostic::Diagnostics;
use crate::document::members::Members;
use crate::input::{Access, FileText, MissingFiles, Reader, Unread};
use files::Files;
use tree::Tree;

/// Copies the parts of other files that a document refers to into its tree. Each file is read once, and
/// references are relative to the file that contains them.
///
/// A definition of another file becomes a component of the root document, under its own name, or under the
/// name of the file if the definition is the whole file. A component that is only a reference to another file
/// keeps its name.
pub fn bundle(document: Document, access: &Access) -> (Document, Diagnostics) {
    let reader = Reader::new(Path::new(&document.source.name), &access.boundary);
    let read = |path: &Path, most: u64| match &reader {
        Ok(reader) => reader.read(path, most),
        Err(why) => Err(Unread::Refused(format!("the folder that may be read is not there: {why}"))),
    };
    bundle_with(document, access.missing_files, &read)
}

/// As [`bundle`], but reads files with `read`, which gets the path and the most bytes that the file may have.
pub fn bundle_with(
    document: Document,
    missing: MissingFiles,
    read: &dyn Fn(&Path, u64) -> Result<FileText, Unread>,
) -> (Document, Diagnostics) {
    let mut document = document;
    requirement::resolve(&mut document.root);
    identifier::resolve(&mut document.root);
    if !leads_out(&document.root) {
        return (document, Diagnostics::new());
    }
    let Document { source, root, findings, origins: _, mut texts } = document;
    let texts = texts.pop().unwrap_or_default();
    let mut tree = Tree::new(Files::new(&source, root, texts, missing, read));
    let root = tree.whole();
    let Tree { files, placed, diagnostics, .. } = tree;
    let (sources, outside, texts) = files.into_parts();
    let origins = Origins::of_files(sources, outside, placed);
    let mut document = Document { source, root, origins, findings, texts };
    // The kinds of the copied parts are known only now, and so which of their values should be strings.
    strings::restore(&mut document);
    (document, diagnostics)
}

/// Whether the document may have a reference to another file, or a path item that is a reference, which the
/// same walk replaces.
fn leads_out(root: &Value) -> bool {
    let items = root.object("paths");
    items.is_some_and(|items| items.values().any(|item| item.get("$ref").is_some()))
        || has_outer_reference(root)
}

fn has_outer_reference(value: &Value) -> bool {
    match value {
        Value::Object(map) => map.iter().any(|(key, value)| match (key.as_str(), value) {
            ("$ref", Value::String(text)) => !text.starts_with('#'),
            ("mapping", Value::Object(mapping)) => {
                mapping.values().filter_map(Value::as_str).any(reference::names_a_file)
            }
            ("defaultMapping", Value::String(text)) => reference::names_a_file(text),
            (_, value) => has_outer_reference(value),
        }),
        Value::Array(items) => items.iter().any(has_outer_reference),
        _ => false,
    }
}
