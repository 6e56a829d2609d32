//! Gives each schema inside an `allOf` member that a reference leads to a place of its own. Merging removes
//! `allOf`, and a type should not be named after a member's index.

use std::collections::{BTreeMap, BTreeSet};

use super::place::move_to;
use crate::naming::upper_camel_case;
use crate::place::Pointer;
use crate::spec::{Says, SchemaId, Schemas};

/// Moves the schemas, the innermost first.
pub(super) fn name(schemas: &mut Schemas) {
    let mut found: BTreeSet<SchemaId> = BTreeSet::new();
    for id in schemas.ids() {
        if let Says::Reference(target) = schemas.get(id).says
            && is_taken_apart(schemas, target)
        {
            found.insert(target);
        }
    }
    let mut found: Vec<SchemaId> = found.into_iter().collect();
    found.sort_by_key(|id| {
        let place = &schemas.get(*id).place;
        (std::cmp::Reverse(place.as_str().matches('/').count()), place.clone())
    });
    let mut numbers = BTreeMap::new();
    for id in found {
        let name = free_name(schemas, &schemas.get(id).place, &mut numbers);
        schemas.define(&name, id);
        move_to(schemas, id, &Pointer::of_schema(&name));
    }
}

/// Whether a schema is inside a member of `allOf`.
fn is_taken_apart(schemas: &Schemas, id: SchemaId) -> bool {
    let schema = schemas.get(id);
    if schema.keywords().is_none() {
        return false;
    }
    let tokens = schema.place.tokens();
    let mut holder = "";
    for token in &tokens {
        if token == "allOf" && holder != "properties" && holder != "schemas" {
            return true;
        }
        holder = token;
    }
    false
}

/// A free name from the definition and the properties on the way to the schema. `numbers` has the next number
/// for each name that was used before.
fn free_name(schemas: &Schemas, target: &Pointer, numbers: &mut BTreeMap<String, usize>) -> String {
    let tokens = target.tokens();
    let mut words: Vec<&str> = Vec::new();
    let mut rest = match tokens.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["components", "schemas", name, ..] => {
            words.push(name);
            &tokens[3..]
        }
        ["paths", path, ..] => {
            words.extend(last_word(path));
            &tokens[2..]
        }
        _ => &tokens[..],
    };
    while let [first, second, ..] = rest {
        if first == "properties" {
            words.push(second);
            rest = &rest[2..];
        } else {
            rest = &rest[1..];
        }
    }
    if words.len() < 2 || tokens.get(tokens.len().wrapping_sub(2)).is_some_and(|token| token == "allOf") {
        words.push("part");
    }
    let name = upper_camel_case(&words.join(" "));
    if !schemas.definitions().contains_key(&name) {
        return name;
    }
    let number = numbers.entry(name.clone()).or_insert(2);
    loop {
        let numbered = format!("{name}{number}");
        *number += 1;
        if !schemas.definitions().contains_key(&numbered) {
            return numbered;
        }
    }
}

/// The last word of a path that is not a placeholder.
fn last_word(path: &str) -> Option<&str> {
    path.split('/').rfind(|word| !word.is_empty() && !word.contains(['{', '}']))
}
