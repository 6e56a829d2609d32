//! Types that hold themselves: one edge of each circle goes through a box.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Presence, TypeDefinition, TypeKind, TypeReference};
use crate::naming::TypeName;

/// Boxes the fields that close a circle. Types are visited in the order of their names, so the same edge is chosen however the document is ordered.
pub(super) fn break_cycles(types: &mut [TypeDefinition]) {
    let edges: BTreeMap<TypeName, Vec<TypeName>> =
        types.iter().map(|one| (one.name.clone(), direct(one))).collect();
    let required: BTreeMap<TypeName, Vec<TypeName>> =
        types.iter().map(|one| (one.name.clone(), required(one))).collect();
    let mut closing = BTreeSet::new();
    let mut done = BTreeSet::new();
    for name in edges.keys() {
        visit(name, &edges, &mut Vec::new(), &mut done, &mut closing);
    }
    for definition in types {
        let TypeKind::Struct(structure) = &mut definition.kind else { continue };
        for field in &mut structure.fields {
            if let TypeReference::Named(target) = &field.of
                && closing.contains(&(definition.name.clone(), target.clone()))
            {
                // A circle of required fields alone has no value at all, so the document cannot mean it.
                if field.presence == Presence::Required && leads_to(target, &definition.name, &required) {
                    field.presence = Presence::Optional;
                }
                field.of = TypeReference::Boxed(Box::new(field.of.clone()));
            }
        }
    }
}

/// The types that a struct holds without a list, map or box between; a union's payloads are boxed already.
fn direct(definition: &TypeDefinition) -> Vec<TypeName> {
    let TypeKind::Struct(structure) = &definition.kind else { return Vec::new() };
    let named = |of: &TypeReference| match of {
        TypeReference::Named(name) => Some(name.clone()),
        _ => None,
    };
    structure.fields.iter().filter_map(|field| named(&field.of)).collect()
}

/// The types that every value of a struct holds.
fn required(definition: &TypeDefinition) -> Vec<TypeName> {
    let TypeKind::Struct(structure) = &definition.kind else { return Vec::new() };
    let required = structure.fields.iter().filter(|field| field.presence == Presence::Required);
    let named = |of: &TypeReference| match of {
        TypeReference::Named(name) => Some(name.clone()),
        _ => None,
    };
    required.filter_map(|field| named(&field.of)).collect()
}

/// Whether a way of edges leads from one type to another.
fn leads_to(from: &TypeName, to: &TypeName, edges: &BTreeMap<TypeName, Vec<TypeName>>) -> bool {
    let mut open = vec![from];
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        if seen.insert(name) {
            open.extend(edges.get(name).into_iter().flatten());
        }
    }
    false
}

/// Depth first with a list of open ends, since documents nest as deep as they like.
fn visit(
    start: &TypeName,
    edges: &BTreeMap<TypeName, Vec<TypeName>>,
    path: &mut Vec<(TypeName, usize)>,
    done: &mut BTreeSet<TypeName>,
    closing: &mut BTreeSet<(TypeName, TypeName)>,
) {
    if done.contains(start) {
        return;
    }
    path.push((start.clone(), 0));
    while let Some((name, next)) = path.last_mut() {
        let name = name.clone();
        let target = edges.get(&name).and_then(|targets| targets.get(*next)).cloned();
        *next += 1;
        match target {
            None => {
                done.insert(name);
                path.pop();
            }
            Some(target) if path.iter().any(|(open, _)| *open == target) => {
                closing.insert((name, target));
            }
            Some(target) if done.contains(&target) => {}
            Some(target) => path.push((target, 0)),
        }
    }
}
