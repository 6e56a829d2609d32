//! What the targets share: the generator's stages over a document that may be anything, and a server that answers anything.

pub mod models;
pub mod prose;
pub mod response;
pub mod server;
pub mod tree;

#[path = "../../tests/src/pagination_styles/mod.rs"]
#[rustfmt::skip]
pub mod pagination_styles;
#[path = "../../tests/src/response_by_status/mod.rs"]
#[rustfmt::skip]
pub mod response_by_status;
#[path = "../../tests/src/response_content_types/mod.rs"]
#[rustfmt::skip]
pub mod response_content_types;
#[path = "../../tests/src/response_headers/mod.rs"]
#[rustfmt::skip]
pub mod response_headers;
#[path = "../../tests/src/response_streams/mod.rs"]
#[rustfmt::skip]
pub mod response_streams;
#[path = "../../tests/src/schema_composition/mod.rs"]
#[rustfmt::skip]
pub mod schema_composition;
#[path = "../../tests/src/schema_enumerations/mod.rs"]
#[rustfmt::skip]
pub mod schema_enumerations;
#[path = "../../tests/src/schema_formats/mod.rs"]
#[rustfmt::skip]
pub mod schema_formats;
#[path = "../../tests/src/schema_inheritance/mod.rs"]
#[rustfmt::skip]
pub mod schema_inheritance;
#[path = "../../tests/src/schema_tuples/mod.rs"]
#[rustfmt::skip]
pub mod schema_tuples;
#[path = "../../tests/src/schema_unions/mod.rs"]
#[rustfmt::skip]
pub mod schema_unions;

// The golden clients are modules of this crate, so it stands for theirs: it has the runtime.
pub use ::runtime;

use generator::document::bundle::bundle_with;
use generator::input::{MissingFiles, Unread};
use generator::document::normalize::normalize;
use generator::document::{Document, Source, parse};
use generator::emit::emit;
use generator::naming::library_name;
use generator::{lowered, read};
use generator::render::render;

/// The document that the bytes hold, if they are the text of one.
pub fn document(bytes: &[u8]) -> Option<Document> {
    let text = std::str::from_utf8(bytes).ok()?.to_owned();
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
    findings.locate(&document.source, &document.origins);
    if findings.has_errors() {
        return;
    }
    let (spec, mut findings) = read(&document);
    let (lowered, found) = lowered(&spec, None);
    findings.extend(found);
    if findings.has_errors() {
        return;
    }
    for (name, text) in render(emit(&lowered.api, &library_name("client"))) {
        if let Err(error) = syn::parse_file(&text) {
            panic!("`{name}` is not Rust: {error}\n{text}");
        }
    }
}
