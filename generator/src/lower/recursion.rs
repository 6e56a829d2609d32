//! Recursive types: in each circle of types, one field is boxed.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Field, Presence, TypeDefinition, TypeKind, TypeReference};
use crate::naming::TypeName;

/// Boxes the fields that close a circle, and returns those that it made optional. Types are visited in
/// alphabetical order, so that the choice does not depend on the order of the document.
pub(super) fn break_cycles(types: &mut [TypeDefinition]) -> Vec<(TypeName, String)> {
    let edges = edges(types, |_| true);
    let required = self::edges(types, |field| field.presence == Presence::Required);
    let mut closing = BTreeSet::new();
    let mut done = BTreeSet::new();
    for name in edges.keys() {
        visit(name, &edges, &mut Vec::new(), &mut done, &mut closing);
    }
    let mut opened = Vec::new();
    for definition in types {
        let TypeKind::Struct(structure) = &mut definition.kind else { continue };
        for field in &mut structure.fields {
            let mut targets = held(&field.of);
            targets.retain(|target| closing.contains(&(definition.name.clone(), (*target).clone())));
            if targets.is_empty() {
                continue;
            }
            let is_required = field.presence == Presence::Required;
            if is_required && targets.iter().any(|target| leads_to(target, &definition.name, &required)) {
                field.presence = Presence::Optional;
                opened.push((definition.name.clone(), field.wire.clone()));
            }
            field.of = TypeReference::Boxed(Box::new(field.of.clone()));
        }
    }
    opened
}

pub(super) type Edges = BTreeMap<TypeName, Vec<TypeName>>;

/// The types that each struct contains in some of its fields without a list, map or box between. The content
/// of unions is boxed already.
pub(super) fn edges(types: &[TypeDefinition], counts: impl Fn(&Field) -> bool) -> Edges {
    let mut edges = Edges::new();
    for definition in types {
        let targets = edges.entry(definition.name.clone()).or_default();
        let TypeKind::Struct(structure) = &definition.kind else { continue };
        for field in &structure.fields {
            if counts(field) {
                targets.extend(held(&field.of).into_iter().cloned());
            }
        }
    }
    edges
}

/// The types that a reference contains without a list, map or box between.
pub(super) fn held(of: &TypeReference) -> Vec<&TypeName> {
    match of {
        TypeReference::Named(name) => vec![name],
        TypeReference::Nullable(of) => held(of),
        TypeReference::Tuple(elements) => elements.iter().flat_map(held).collect(),
        TypeReference::OpenTuple(of) => of.first.iter().flat_map(held).collect(),
        _ => Vec::new(),
    }
}

/// Whether the edges lead from one type to another.
fn leads_to(from: &TypeName, to: &TypeName, edges: &Edges) -> bool {
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

/// A depth-first search with a work list instead of recursion, since documents can nest deeply.
fn visit(
    start: &TypeName,
    edges: &Edges,
    path: &mut Vec<(TypeName, usize)>,
    done: &mut BTreeSet<TypeName>,
    closing: &mut BTreeSet<(TypeName, TypeName)>,
) {
    if done.contains(start) {
        return;
    }
    path.push((start.clone(), 0));
    let mut open = BTreeSet::from([start.clone()]);
    while let Some((name, next)) = path.last_mut() {
        let name = name.clone();
        let target = edges.get(&name).and_then(|targets| targets.get(*next)).cloned();
        *next += 1;
        match target {
            None => {
                open.remove(&name);
                done.insert(name);
                path.pop();
            }
            Some(target) if open.contains(&target) => {
                closing.insert((name, target));
            }
            Some(target) if done.contains(&target) => {}
            Some(target) => {
                open.insert(target.clone());
                path.push((target, 0));
            }
        }
    }
}
