//! Emits references to types, for fields and for arguments.

use super::context::Cx;
use crate::ir::{ErrorBody, Framing, Operation, Payload, Scalar, Success, TypeKind, TypeReference};
use crate::rust_type::{owned, scalar_type};
use crate::tokens::{Tokens, Word, tokens};

/// The type of an argument: small values and enums by value, others borrowed.
pub(super) fn argument(cx: &Cx<'_>, of: &TypeReference, path: &Tokens) -> Tokens {
    match of {
        TypeReference::Scalar(Scalar::String) => tokens! { &str },
        TypeReference::Scalar(
            Scalar::DateTime
            | Scalar::Date
            | Scalar::Uuid
            | Scalar::Decimal
            | Scalar::CommaList
            | Scalar::Base64
            | Scalar::Base64Url
            | Scalar::File,
        ) => {
            let of = owned(of, path);
            tokens! { &#of }
        }
        TypeReference::Scalar(scalar) => scalar_type(*scalar),
        TypeReference::Flags(_) => owned(of, path),
        TypeReference::Named(name) if matches!(cx.kinds.get(name), Some(TypeKind::Enumeration(_))) => {
            tokens! { #path #name }
        }
        TypeReference::List(of) => {
            let of = match &**of {
                TypeReference::Scalar(Scalar::String) => tokens! { &str },
                other => owned(other, path),
            };
            tokens! { &[#of] }
        }
        other => {
            let of = owned(other, path);
            tokens! { &#of }
        }
    }
}

/// Whether an argument borrows the whole value with `&`. Strings and lists have borrowed forms, and small
/// values are copied.
pub(super) fn is_borrowed(cx: &Cx<'_>, of: &TypeReference) -> bool {
    match of {
        TypeReference::Named(name) => !matches!(cx.kinds.get(name), Some(TypeKind::Enumeration(_))),
        other => is_borrowed_whole(other),
    }
}

/// The same for all types except the document's own, which it treats alike.
pub(super) fn is_borrowed_whole(of: &TypeReference) -> bool {
    match of {
        TypeReference::Scalar(
            Scalar::DateTime
            | Scalar::Date
            | Scalar::Uuid
            | Scalar::Decimal
            | Scalar::Base64
            | Scalar::Base64Url
            | Scalar::File,
        ) => true,
        TypeReference::Scalar(_) | TypeReference::Flags(_) | TypeReference::List(_) => false,
        _ => true,
    }
}

/// The type of a response's content.
pub(super) fn payload_type(payload: &Payload, types: &Tokens) -> Tokens {
    match payload {
        Payload::Empty => tokens! { () },
        Payload::Value(of) => owned(of, types),
        Payload::Text => tokens! { String },
        Payload::Bytes => tokens! { Bytes },
        Payload::Untyped => tokens! { Untyped },
        Payload::Redirect => tokens! { Redirect },
        Payload::Stream(framing, of) => {
            let (stream, of) = (Word(stream_name(*framing)), owned(of, types));
            tokens! { #stream<#of> }
        }
    }
}

/// The runtime's type for a stream.
pub(super) fn stream_name(framing: Framing) -> &'static str {
    match framing {
        Framing::Events => "Events",
        Framing::Lines => "Lines",
        Framing::Records => "Records",
        Framing::Values => "Values",
        Framing::Parts => "ResponseParts",
    }
}

/// The types of a successful and of a failed response.
pub(super) fn result_types(operation: &Operation) -> (Tokens, Tokens) {
    let types = tokens! { types:: };
    let success = match &operation.success {
        Success::One(payload) => payload_type(payload, &types),
        Success::ByStatus(of) => {
            let name = &of.name;
            tokens! { #name }
        }
    };
    let error = match &operation.error {
        ErrorBody::Unknown => tokens! { Json },
        ErrorBody::Value(of) => owned(of, &types),
        ErrorBody::ByStatus(of) => {
            let name = &of.name;
            tokens! { #name }
        }
    };
    (success, error)
}
