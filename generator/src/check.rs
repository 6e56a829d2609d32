//! Checks the ir before code is emitted. A finding here is a bug of an earlier stage, which would otherwise
//! be code that does not compile.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, TypeReference};
use crate::naming::TypeName;

/// Checks that every type that is referred to exists, and that names are unique.
pub fn check(api: &Api) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    let mut types: BTreeSet<&TypeName> = BTreeSet::new();
    for definition in &api.types {
        if !types.insert(&definition.name) {
            diagnostics
                .push(Diagnostic::error("type-name", format!("two types are called `{}`", definition.name)));
        }
    }
    for tag in &api.tags {
        let mut methods = BTreeSet::new();
        for operation in &tag.operations {
            if !methods.insert(&operation.name) {
                let message =
                    format!("two operations of the tag `{}` are called `{}`", tag.wire, operation.name);
                diagnostics.push(Diagnostic::error("method-name", message));
            }
        }
    }
    let references = api
        .types
        .iter()
        .flat_map(|one| one.kind.references())
        .chain(api.operations().flat_map(|operation| operation.references()))
        .chain(api.references());
    for name in references.flat_map(TypeReference::named) {
        if !types.contains(name) {
            diagnostics.push(Diagnostic::error(
                "type-reference",
                format!("the type `{name}` is used, but not defined"),
            ));
        }
    }
    diagnostics
}
