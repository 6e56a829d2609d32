//! Removes operations and client from a document's client, so that only types are left.

use std::collections::BTreeSet;

use crate::collect::Inventory;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Service};
use crate::place::Pointer;
use crate::selection::Selection;
use crate::spec::Spec;

/// Requests all definitions, whether operations use them or not. If only some operations are selected, only
/// the definitions that those use are kept.
pub(crate) fn want_definitions(selection: &Selection, spec: &mut Spec) {
    if selection.is_all() {
        spec.wanted = spec.schemas.definitions().values().copied().collect();
    }
}

/// Removes everything except types and webhooks.
pub(crate) fn strip(api: &mut Api) {
    api.has_types_alone = true;
    api.servers.clear();
    api.credentials.clear();
    api.tags.clear();
    api.shared_enums.clear();
    api.headers.clear();
    api.error = None;
    api.service = Service::default();
    for definition in &mut api.types {
        definition.tags.clear();
    }
}

/// What is to be said of a package that has nothing.
pub(crate) fn emptiness(api: &Api) -> Diagnostics {
    let mut found = Diagnostics::new();
    if api.types.is_empty() && api.webhooks.is_empty() {
        let message = "the package has no types, since what is asked for of the document has none of its own";
        let help = "generate a client, without `--types-only`";
        found.push(Diagnostic::warning("configuration", message).help(help));
    }
    found
}

/// The findings about types and the document as a whole, without those about operations.
pub(crate) fn findings(found: Diagnostics, inventory: &Inventory<'_>) -> Diagnostics {
    let operations: BTreeSet<&Pointer> = inventory.spec.operations.iter().map(|one| &one.place).collect();
    found.about(|place| {
        let mut at = Some(place.clone());
        while let Some(place) = at {
            if inventory.schema_at(&place).is_some() {
                return true;
            }
            if operations.contains(&place) || inventory.spec.lost.contains(&place) {
                return false;
            }
            at = place.parent();
        }
        true
    })
}
