//! The name that each schema claims if no other claims it.

use super::definitions::Spellings;
use super::place::{Places, Root};
use super::schemas::SchemaEntry;
use crate::naming::{condensed, upper_camel_case};

/// What a schema would be called if no other had a claim to the name.
pub(super) fn claim(entry: &SchemaEntry<'_>, places: &Places<'_>, spellings: &Spellings) -> String {
    let place = places.of(entry.place);
    match (&entry.about.rust_name, place.stems.last()) {
        (Some(name), _) | (None, Some(name)) => upper_camel_case(name),
        (None, None) => upper_camel_case(&root_name(&place.root, spellings)),
    }
}

/// The name of a place by what stands at its root.
pub(super) fn root_name(root: &Root, spellings: &Spellings) -> String {
    match root {
        Root::Definition(name) => spellings.definition(name).to_owned(),
        Root::Parameter(operation) => condensed(spellings.operation(operation)),
        Root::Request(_) => format!("{} request", spellings.prefix(root)),
        Root::Response(_, None) => format!("{} response", spellings.prefix(root)),
        Root::Response(_, Some(status)) => format!("{} {status} response", spellings.prefix(root)),
    }
}
