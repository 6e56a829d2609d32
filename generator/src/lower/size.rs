//! Boxes fields that would make a struct too large for the stack.

use std::collections::BTreeMap;

use super::recursion::{edges, held};
use crate::ir::{Alternative, Field, Presence, Scalar, Struct, TypeDefinition, TypeKind, TypeReference};
use crate::naming::TypeName;

/// The largest estimated size of a struct in bytes. Values are built on the stack and moved, with about ten
/// of them at once for each level of a document, and the stack of a thread may be only 2 MiB.
const MOST: usize = 8 * 1024;

type Sizes = BTreeMap<TypeName, usize>;

/// Boxes the fields that would make their struct too large. The parts of a type are handled before the type.
pub(super) fn limit(types: &mut [TypeDefinition]) {
    let mut places = BTreeMap::new();
    for (index, one) in types.iter().enumerate() {
        places.insert(one.name.clone(), index);
    }
    let mut sizes = Sizes::new();
    for name in parts_first(types) {
        let Some(definition) = places.get(&name).and_then(|index| types.get_mut(*index)) else { continue };
        let size = match &mut definition.kind {
            TypeKind::Struct(of) => limit_struct(of, &sizes),
            TypeKind::Union(of) => {
                let mut largest = JSON;
                for one in of.alternatives.iter().filter_map(Alternative::of) {
                    largest = largest.max(size(one, &sizes));
                }
                8 + largest
            }
            TypeKind::Enumeration(_) => TEXT,
            TypeKind::ValueEnumeration(_) | TypeKind::Views(_) => JSON,
        };
        sizes.insert(name, size);
    }
}

/// Boxes the largest fields (all of equal size together) until the struct is small enough or contains no more
/// types of the client.
fn limit_struct(of: &mut Struct, sizes: &Sizes) -> usize {
    for _ in 0..of.fields.len() {
        let mut largest = POINTER;
        for field in &of.fields {
            if !held(&field.of).is_empty() {
                largest = largest.max(size(&field.of, sizes));
            }
        }
        if largest == POINTER || size_of_fields(&of.fields, sizes) <= MOST {
            break;
        }
        for field in &mut of.fields {
            if !held(&field.of).is_empty() && size(&field.of, sizes) == largest {
                field.of = TypeReference::Boxed(Box::new(field.of.clone()));
            }
        }
    }
    LIST + size_of_fields(&of.fields, sizes)
}

fn size_of_fields(fields: &[Field], sizes: &Sizes) -> usize {
    let mut total = 0;
    for field in fields {
        let flag = if field.presence == Presence::Required { 0 } else { 8 };
        total += size(&field.of, sizes) + flag;
    }
    total
}

const POINTER: usize = 8;
const LIST: usize = 24;
const TEXT: usize = 24;
const JSON: usize = 32;
const FILE: usize = 128;

/// The approximate size of a value on a 64-bit machine.
fn size(of: &TypeReference, sizes: &Sizes) -> usize {
    match of {
        TypeReference::Named(name) => sizes.get(name).copied().unwrap_or(POINTER),
        TypeReference::Flags(_) => 8,
        // Nothing is known about the size of these, so that of a JSON value is assumed.
        TypeReference::Any | TypeReference::Fixed(_) | TypeReference::Own(..) => JSON,
        TypeReference::List(_) | TypeReference::Map(_) => LIST,
        TypeReference::Tuple(elements) => elements.iter().map(|of| size(of, sizes)).sum(),
        TypeReference::OpenTuple(of) => LIST + of.first.iter().map(|of| size(of, sizes)).sum::<usize>(),
        TypeReference::Nullable(of) => 8 + size(of, sizes),
        TypeReference::Boxed(_) => POINTER,
        TypeReference::Linked(_) => 2 * POINTER,
        TypeReference::Scalar(scalar) => match scalar {
            Scalar::Boolean | Scalar::Integer32 | Scalar::Unsigned32 => 8,
            Scalar::Integer64 | Scalar::Unsigned64 | Scalar::Float64 => 8,
            Scalar::String
            | Scalar::DateTime
            | Scalar::Date
            | Scalar::Uuid
            | Scalar::Decimal
            | Scalar::CommaList => TEXT,
            Scalar::Base64 | Scalar::Base64Url => LIST,
            Scalar::File => FILE,
        },
    }
}

/// The types, each after the types that it contains, with a work list instead of recursion, since documents
/// can nest deeply. Circles were broken before.
fn parts_first(types: &[TypeDefinition]) -> Vec<TypeName> {
    let edges = edges(types, |_| true);
    let mut order = Vec::new();
    let mut met = std::collections::BTreeSet::new();
    for start in edges.keys() {
        let mut path = vec![(start.clone(), false)];
        while let Some((name, is_done)) = path.pop() {
            if is_done {
                order.push(name);
                continue;
            }
            if !met.insert(name.clone()) {
                continue;
            }
            let below = edges.get(&name).into_iter().flatten().cloned();
            path.push((name.clone(), true));
            path.extend(below.map(|name| (name, false)));
        }
    }
    order
}
