//! Types without a client: what stays of a document when its operations are none of the package's business.

use std::collections::BTreeSet;

use crate::collect::Inventory;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Service};
use crate::place::Pointer;
use crate::selection::Selection;
use crate::spec::Spec;

/// Asks for all definitions, be they a part of an operation or not; of a part of the document for those alone that it reaches.
pub(crate) fn want_definitions(selection: &Selection, spec: &mut Spec) {
    if selection.is_all() {
        spec.wanted = spec.schemas.definitions().values().copied().collect();
    }
}

/// Takes away all but the types and the calls that the service makes.
pub(crate) fn strip(api: &mut Api) {
    api.has_types_alone = true;
    api.servers.clear();
    api.credentials.clear();
    api.tags.clear();
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

/// The findings about types, and about the document as a whole: what became of operations matters to nobody here.
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
