//! Checks whether an example of the document matches the client's type.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::ir::{Constant, Extra, Presence, Scalar, Struct, TypeKind, TypeReference, Values};
use crate::naming::TypeName;

/// How deep values are checked.
const DEEPEST: usize = 32;

/// Whether the client can decode the value as this type.
pub(super) fn fits(
    value: &Value,
    of: &TypeReference,
    types: &BTreeMap<&TypeName, &TypeKind>,
    depth: usize,
) -> bool {
    if depth > DEEPEST {
        return false;
    }
    let below = |value: &Value, of: &TypeReference| fits(value, of, types, depth + 1);
    match of {
        TypeReference::Any => true,
        // It is unknown what these types accept.
        TypeReference::Own(..) => false,
        TypeReference::Scalar(scalar) => is_scalar(value, *scalar),
        TypeReference::Fixed(constant) => is_constant(value, constant),
        TypeReference::Nullable(of) => value.is_null() || below(value, of),
        TypeReference::Boxed(of) | TypeReference::Linked(of) => below(value, of),
        TypeReference::List(of) => value.as_array().is_some_and(|all| all.iter().all(|one| below(one, of))),
        TypeReference::Map(of) => value.as_object().is_some_and(|all| all.values().all(|one| below(one, of))),
        TypeReference::Tuple(of) => value
            .as_array()
            .is_some_and(|all| all.len() == of.len() && all.iter().zip(of).all(|(one, of)| below(one, of))),
        TypeReference::OpenTuple(of) => value.as_array().is_some_and(|all| {
            let (first, rest) = all.split_at(all.len().min(of.first.len()));
            first.len() >= of.required
                && first.iter().zip(&of.first).all(|(one, of)| below(one, of))
                && rest.iter().all(|one| below(one, &of.rest))
        }),
        TypeReference::Flags(_) => value.is_i64(),
        TypeReference::Named(name) => types.get(name).is_some_and(|kind| named_fits(value, kind, below)),
    }
}

fn named_fits(value: &Value, kind: &TypeKind, below: impl Fn(&Value, &TypeReference) -> bool) -> bool {
    match kind {
        TypeKind::Struct(of) => structure_fits(value, of, below),
        TypeKind::Enumeration(of) => match of.values {
            Values::String(_) => value.is_string(),
            Values::Integer(_) => value.is_i64(),
        },
        // The client has its own rules for choosing an alternative.
        TypeKind::Union(of) => of.alternatives.iter().filter_map(|one| one.of()).any(|of| below(value, of)),
        TypeKind::ValueEnumeration(_) | TypeKind::Views(_) => true,
    }
}

fn structure_fits(value: &Value, of: &Struct, below: impl Fn(&Value, &TypeReference) -> bool) -> bool {
    let Some(members) = value.as_object() else { return false };
    for field in &of.fields {
        let is_nullable = field.presence != Presence::Required;
        let fits = match members.get(&field.wire) {
            None => !matches!(field.presence, Presence::Required | Presence::Nullable),
            Some(Value::Null) => is_nullable,
            Some(value) => below(value, &field.of),
        };
        if !fits {
            return false;
        }
    }
    match &of.extra {
        Extra::Skipped => true,
        Extra::Kept(_, of_rest) => members
            .iter()
            .all(|(name, value)| of.fields.iter().any(|field| field.wire == *name) || below(value, of_rest)),
    }
}

fn is_scalar(value: &Value, scalar: Scalar) -> bool {
    match scalar {
        Scalar::Boolean => value.is_boolean(),
        Scalar::Integer32 => value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        Scalar::Integer64 => value.is_i64(),
        Scalar::Unsigned32 => value.as_u64().is_some_and(|number| u32::try_from(number).is_ok()),
        Scalar::Unsigned64 => value.is_u64(),
        Scalar::Float64 => value.is_number(),
        Scalar::String | Scalar::CommaList => value.is_string(),
        // The format of these strings is not checked here, so they count as not fitting.
        Scalar::DateTime | Scalar::Date | Scalar::Uuid | Scalar::Decimal => false,
        Scalar::Base64 | Scalar::Base64Url | Scalar::File => false,
    }
}

fn is_constant(value: &Value, constant: &Constant) -> bool {
    match constant {
        Constant::Boolean(own) => value.as_bool() == Some(*own),
        Constant::Integer(own) => value.as_i64() == Some(*own),
        Constant::Number(own) => value.as_f64() == own.parse().ok(),
        Constant::String(own) => value.as_str() == Some(own),
    }
}
