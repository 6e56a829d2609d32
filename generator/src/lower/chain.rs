//! Types that follow one another in a long line: a link between two of them hides the end of the line from the compiler.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Alternative, Extra, Field, Presence, TypeDefinition, TypeKind, TypeReference};
use crate::naming::TypeName;

/// The most steps that the compiler takes from a type to what it is made of, out of the 128 that it takes by itself; the others are for the caller's own types
/// and futures around it.
const MOST: usize = 48;

/// A type that another one leads to, and in how many steps.
type Edges = BTreeMap<TypeName, Vec<(TypeName, usize)>>;

/// Puts links where a line of types is too long. What leads back to where a line came from is no part of it: the compiler knows those types already. Types are visited in the order of their names, so the same
/// links are chosen however the document is ordered. Returns how many types may follow one another for whoever compiles the client itself, if there are links.
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

/// The edges that would make a line too long, found from the ends of the lines.
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
                // One that has no height yet is above.
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

/// The types that a type is made of, through lists and boxes too, with the steps to each.
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

/// `Box`, `Vec` and `BTreeMap` are made of several types each.
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

/// Puts the link directly around a type, instead of a box if there is one.
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
