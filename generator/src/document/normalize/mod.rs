//! Rewrites a document into the form that later stages read. Each pass has its own file and findings.
//!
//! The passes run in this order, since later ones need earlier ones:
//! 1. `swagger` rewrites 2.0 as 3.0, so that all other passes know one grammar.
//! 2. `repair::document`, `identifier` and `media_types` handle the document as a whole: its version,
//!    references only by pointer, and no references to media types.
//! 3. `nodes` repairs each node and rewrites it as 3.0. Parents come first, since a parent decides the kind
//!    of its children.
//! 4. `operations` and `examples` add what operations leave out: ids, parameters of the path, schemas of
//!    responses. `headers` merges headers that differ in case, `tags` removes invalid parents of tags.
//! 5. `files` and `binary` come last, since they need to know the content of each body.
//!
//! Compositions of schemas come later, on the typed model (`compose`).

mod binary;
mod context;
mod examples;
mod files;
mod headers;
mod media_types;
mod newer_versions;
mod operations;
mod repair;
mod schema;
mod swagger;
mod tags;
mod version;
mod walk;

use serde_json::Value;

use self::context::Context;
use self::version::Version;
use self::walk::Visited;
use super::Document;
use super::address;
use super::grammar::ObjectKind;
use super::identifier;
use super::requirement;
use crate::diagnostic::Diagnostics;

/// Rewrites the document, and reports what was repaired or given up.
pub fn normalize(mut document: Document) -> (Document, Diagnostics) {
    let mut diagnostics = std::mem::take(&mut document.findings);
    address::bound(&mut document.root, &mut diagnostics);
    swagger::rewrite(&mut document, &mut diagnostics);
    let version = version::read(&document.root, &mut diagnostics);
    if diagnostics.has_errors() {
        return (document, diagnostics);
    }
    let root = &mut document.root;
    repair::document::repair(root, version, &mut diagnostics);
    requirement::resolve(root);
    identifier::resolve(root);
    media_types::resolve(root, &mut diagnostics);
    let mut places = nodes(root, version, &mut diagnostics);
    let known = diagnostics.iter().count();
    let has_copied = operations::repair(root, &mut diagnostics);
    headers::repair(root, &mut diagnostics);
    tags::repair(root, &mut diagnostics);
    // Every change after the walk is reported, except for copies; so without both, the visited places are
    // still right.
    if has_copied || diagnostics.iter().count() > known {
        places = Visited::of(root);
    }
    examples::infer(root, &places, &mut diagnostics);
    media_types::share(root, &places);
    files::settle(root, &places, version, &mut diagnostics);
    binary::settle(root, &places, &mut diagnostics);
    // All strings are as they were written by now.
    document.texts = Vec::new();
    (document, diagnostics)
}

/// Repairs every node, and rewrites features of later versions as 3.0.
fn nodes(root: &mut Value, version: Version, diagnostics: &mut Diagnostics) -> Visited {
    let mut places = Visited::default();
    walk::visit(root, |kind, place, node, root| {
        node_of(kind, node, &mut Context { version, root, place, diagnostics });
        if node.is_object() {
            places.note(kind, place);
        }
    });
    places
}

fn node_of(kind: ObjectKind, node: &mut Value, context: &mut Context<'_>) {
    if let Value::Object(map) = &*node {
        newer_versions::field::report(kind, map, context);
    }
    match kind {
        ObjectKind::Schema => return schema::rewrite(node, context),
        ObjectKind::Operation => repair::operation::rewrite(node, context),
        ObjectKind::Response => repair::operation::response(node, context),
        _ => {}
    }
    let Value::Object(map) = node else { return };
    repair::reference::rewrite(map, context);
    if matches!(kind, ObjectKind::Response | ObjectKind::RequestBody) {
        repair::kind::of_content(map, context);
    }
    if map.contains_key("$ref") && kind != ObjectKind::PathItem {
        return;
    }
    match kind {
        ObjectKind::Components => repair::component::rewrite(map, context),
        ObjectKind::PathItem => repair::path_item::rewrite(map, context),
        ObjectKind::Parameter => repair::parameter::rewrite(map, context),
        ObjectKind::Header => repair::parameter::header(map, context),
        ObjectKind::RequestBody => repair::response::body(map, context),
        ObjectKind::MediaType => repair::encoding::of_media_type(map, context),
        ObjectKind::Encoding => repair::encoding::rewrite(map, context),
        ObjectKind::Response => {
            repair::response::rewrite(map, context);
            headers::of_response(map, context);
        }
        ObjectKind::SecurityScheme => repair::security::rewrite(map, context),
        _ => {}
    }
}
