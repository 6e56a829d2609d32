//! The public API of a client as text, for the file next to it and for comparisons.

mod document;
mod item;
mod lock;
mod of_client;
mod of_operations;
mod of_types;
mod published;
mod signature;
mod sites;

use self::document::Document;
use self::of_types::Used;
use crate::emit::Package;
use crate::ir::{Api, ErrorBody, Operation, Payload, Success, TypeReference};
use crate::naming::library_name;

pub use item::{Facts, Item, ItemKind, Surface};
pub use lock::{LOCK, load, read, write};
pub use published::{operation_key, published};
pub use signature::{arguments, names};
pub use sites::Sites;

/// The surface of a client with these documents. `sites` has the places of their parts.
pub fn surface(package: &Package, apis: &[Api], sites: &[Sites]) -> Surface {
    let library = library_name(&package.name);
    let mut surface = Surface::default();
    surface.extend(of_client::package(package, apis));
    for (api, sites) in apis.iter().zip(sites) {
        let document = Document::new(api, &library, sites);
        let own: Vec<TypeReference> =
            api.types.iter().map(|definition| TypeReference::Named(definition.name.clone())).collect();
        // Without operations, it is unknown what callers do with types, so all count as sent and received.
        let (sent, received) =
            if api.has_types_alone { (own.iter().collect(), own.iter().collect()) } else { used(api) };
        let used = Used::new(&api.types, sent, received);
        surface.extend(of_client::items(&document));
        for (index, tag) in api.tags.iter().enumerate() {
            surface.extend(of_operations::items(&document, index, tag));
        }
        for shared in &api.shared_enums {
            surface.extend(of_operations::shared_enum(&document, shared));
        }
        for definition in &api.types {
            surface.extend(of_types::items(&document, definition, &used));
        }
    }
    surface
}

/// The types that requests contain, and those in responses and webhooks.
fn used(api: &Api) -> (Vec<&TypeReference>, Vec<&TypeReference>) {
    let (mut sent, mut received) = (Vec::new(), Vec::new());
    for operation in api.operations() {
        sent.extend(operation.parameters.iter().map(|parameter| &parameter.of));
        let payloads = operation.body.iter().flat_map(|body| body.payloads());
        sent.extend(payloads.filter_map(|payload| payload.encoding.reference()));
        received.extend(given(operation));
    }
    received.extend(api.references());
    (sent, received)
}

fn given(operation: &Operation) -> Vec<&TypeReference> {
    let (mut payloads, mut given): (Vec<&Payload>, Vec<&TypeReference>) = (Vec::new(), Vec::new());
    match &operation.success {
        Success::One(payload) => payloads.push(payload),
        Success::ByStatus(of) => payloads.extend(of.cases.iter().map(|case| &case.payload)),
    }
    match &operation.error {
        ErrorBody::Unknown => {}
        ErrorBody::Value(of) => given.push(of),
        ErrorBody::ByStatus(of) => payloads.extend(of.cases.iter().map(|case| &case.payload)),
    }
    given.extend(payloads.into_iter().filter_map(Payload::reference));
    given
}
