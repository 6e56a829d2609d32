//! The types of responses, for the search for lists and tokens.

use std::collections::BTreeMap;

use crate::ir::{Field, Struct, TypeKind, TypeReference};
use crate::naming::TypeName;

/// The types of the client, by name.
pub(super) type Types<'a> = BTreeMap<&'a TypeName, &'a TypeKind>;

/// The struct behind a type, through boxes.
pub(super) fn structure<'a>(types: &Types<'a>, of: &TypeReference) -> Option<&'a Struct> {
    match of {
        TypeReference::Named(name) => match types.get(name)? {
            TypeKind::Struct(structure) => Some(structure),
            _ => None,
        },
        TypeReference::Boxed(of) | TypeReference::Linked(of) => structure(types, of),
        _ => None,
    }
}

/// The property with the longest name that the path starts with, and the rest of the path.
pub(super) fn property<'s, 'p>(structure: &'s Struct, path: &'p str) -> Option<(&'s Field, &'p str)> {
    let mut end = path.len();
    loop {
        let (name, rest) = path.split_at(end);
        if let Some(field) = structure.fields.iter().find(|field| field.wire == name) {
            return Some((field, rest.trim_start_matches('.')));
        }
        end = name.rfind('.')?;
    }
}
