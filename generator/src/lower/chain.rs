//! Cuts long chains of types that contain each other: a link between two types hides the rest of the chain
//! from the compiler.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Alternative, Extra, Field, Presence, TypeDefinition, TypeKind, TypeReference};
use crate::naming::TypeName;

/// The longest chain in steps from a type to its parts. The compiler's limit is 128; the rest is left for the
/// caller's own types and futures.
const MOST: usize = 48;

/// For each type, the types that it contains and the number of steps to them.
type Edges = BTreeMap<TypeName, Vec<(TypeName, usize)>>;

/// Adds links where a chain is too long. References back into the chain do not count, since the compiler
/// knows those types already. Types are visited in alphabetical order, so that the links do not depend on the
/// order of the document. If there are links, returns the length of the longest chain for the compilation of
/// the client itself.
pub(super) fn shorten(types: &mut [TypeDefinition]) -> Option<usize> {
    let mut edges = Edges::new();
    for definition in types.iter() {
        edges.insert(definition.name.clone(), steps(&definition.kind));
    }
    let cut = too_long(&edges);
    if cut.is_empty() {
        return None;
    }
    let targets: BTreeSet<&TypeName> = cut.iter().map(|(_, target)| target).collect();
    for definition in types.iter_mut() {
        definition.is_linked = targets.contains(&definition.name);
        let owner = definition.name.clone();
        let is_cut = |target: &TypeName| cut.contains(&(owner.clone(), target.clone()));
        references(&mut definition.kind).into_iter().for_each(|of| link(of, &is_cut));
    }
    Some(types.len())
}

/// The edges to cut, starting from the ends of chains.
fn too_long(edges: &Edges) -> BTreeSet<(TypeName, TypeName)> {
    let mut cut = BTreeSet::new();
    let mut heights: BTreeMap<&TypeName, usize> = BTreeMap::new();
    let mut met = BTreeSet::new();
    for start in edges.keys() {
        let mut path = vec![(start, false)];
        while let Some((name, is_done)) = path.pop() {
            let below = edges.get(name).into_iter().flatten();
            if is_done {
                let mut height = 0;
                // A type without a height is above this one.
                for (target, steps) in below {
                    let Some(below) = heights.get(target) else { continue };
                    let long = below + steps;
                    if long > MOST {
                        cut.insert((name.clone(), target.clone()));
                    } else {
                        height = height.max(long);
                    }
                }
                heights.insert(name, height);
            } else if met.insert(name) {
                path.push((name, true));
                path.extend(below.map(|(target, _)| (target, false)));
            }
        }
    }
    cut
}

/// The types that a type contains, also inside lists and boxes, with the number of steps to each.
fn steps(kind: &TypeKind) -> Vec<(TypeName, usize)> {
    let mut found = Vec::new();
    match kind {
        TypeKind::Struct(of) => {
            of.fields.iter().for_each(|field| collect(&field.of, 1 + of_presence(field), &mut found));
            if let Extra::Kept(_, of) = &of.extra {
                collect(of, 1 + MAP, &mut found);
            }
        }
        TypeKind::Union(of) => {
            of.alternatives.iter().filter_map(Alternative::of).for_each(|of| collect(of, 1, &mut found));
        }
        TypeKind::Enumeration(_) | TypeKind::ValueEnumeration(_) | TypeKind::Views(_) => {}
    }
    found
}

fn of_presence(field: &Field) -> usize {
    match field.presence {
        Presence::Required => 0,
        Presence::Optional | Presence::Nullable => 1,
        Presence::OptionalNullable => 2,
    }
}

/// `Box`, `Vec` and `BTreeMap` consist of several nested types.
const BOX: usize = 3;
const LIST: usize = 4;
const MAP: usize = 8;

fn collect(of: &TypeReference, steps: usize, found: &mut Vec<(TypeName, usize)>) {
    match of {
        TypeReference::Named(name) => found.push((name.clone(), steps)),
        TypeReference::List(of) => collect(of, steps + LIST, found),
        TypeReference::Map(of) => collect(of, steps + MAP, found),
        TypeReference::Nullable(of) => collect(of, steps + 1, found),
        TypeReference::Boxed(of) => collect(of, steps + BOX, found),
        TypeReference::Tuple(elements) => elements.iter().for_each(|of| collect(of, steps + 1, found)),
        TypeReference::OpenTuple(of) => of.parts().for_each(|of| collect(of, steps + 1 + LIST, found)),
        TypeReference::Scalar(_)
        | TypeReference::Any
        | TypeReference::Fixed(_)
        | TypeReference::Own(..)
        | TypeReference::Flags(_)
        | TypeReference::Linked(_) => {}
    }
}

fn references(kind: &mut TypeKind) -> Vec<&mut TypeReference> {
    match kind {
        TypeKind::Struct(of) => {
            let extra = match &mut of.extra {
                Extra::Skipped => None,
                Extra::Kept(_, of) => Some(of),
            };
            of.fields.iter_mut().map(|field| &mut field.of).chain(extra).collect()
        }
        TypeKind::Union(of) => of.alternatives.iter_mut().filter_map(Alternative::of_mut).collect(),
        TypeKind::Enumeration(_) | TypeKind::ValueEnumeration(_) | TypeKind::Views(_) => Vec::new(),
    }
}

/// Adds the link directly around a type. It replaces a box.
fn link(of: &mut TypeReference, is_cut: &impl Fn(&TypeName) -> bool) {
    match of {
        TypeReference::Named(name) if is_cut(name) => *of = TypeReference::Linked(Box::new(of.clone())),
        TypeReference::Boxed(inner) => {
            link(inner, is_cut);
            if let TypeReference::Linked(_) = **inner {
                *of = (**inner).clone();
            }
        }
        TypeReference::List(of) | TypeReference::Map(of) | TypeReference::Nullable(of) => link(of, is_cut),
        TypeReference::Tuple(elements) => elements.iter_mut().for_each(|of| link(of, is_cut)),
        TypeReference::OpenTuple(tuple) => {
            tuple.first.iter_mut().chain([&mut *tuple.rest]).for_each(|of| link(of, is_cut));
        }
        TypeReference::Named(_)
        | TypeReference::Flags(_)
        | TypeReference::Scalar(_)
        | TypeReference::Any
        | TypeReference::Fixed(_)
        | TypeReference::Own(..)
        | TypeReference::Linked(_) => {}
    }
}
