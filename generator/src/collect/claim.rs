//! The name that a schema gets if no other schema has a claim to it.

use super::definitions::Spellings;
use super::place::{Places, Root};
use super::schemas::SchemaEntry;
use crate::naming::{condensed, upper_camel_case};

/// The name that a schema claims.
pub(super) fn claim(entry: &SchemaEntry<'_>, places: &Places<'_>, spellings: &Spellings) -> String {
    let place = places.of(entry.place);
    match (&entry.about.extensions.rust_name, place.stems.last()) {
        (Some(name), _) | (None, Some(name)) => upper_camel_case(name),
        (None, None) => upper_camel_case(&root_name(&place.root, spellings)),
    }
}

/// The name of a place's root.
pub(super) fn root_name(root: &Root, spellings: &Spellings) -> String {
    match root {
        Root::Definition(name) => spellings.definition(name).to_owned(),
        Root::Parameter(operation) => condensed(spellings.operation(operation)),
        Root::Request(_) => format!("{} request", spellings.prefix(root)),
        Root::Response(_, None) => format!("{} response", spellings.prefix(root)),
        Root::Response(_, Some(status)) => format!("{} {status} response", spellings.prefix(root)),
    }
}
