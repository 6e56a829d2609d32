//! Emits references to types, for fields and for arguments.

use proc_macro2::Literal;

use super::context::Cx;
use crate::ir::{ErrorBody, Framing, Operation, Payload, Scalar, Success, TypeKind, TypeReference};
use crate::own_type::OwnType;
use crate::tokens::{Tokens, Word, tokens};

/// The type in a field or a response. `path` comes before the names of the document's types.
pub(super) fn owned(of: &TypeReference, path: &Tokens) -> Tokens {
    match of {
        TypeReference::Scalar(scalar) => scalar_type(*scalar),
        TypeReference::Any => tokens! { Json },
        TypeReference::Fixed(_) => tokens! { Fixed },
        TypeReference::Own(of, _) => own_type(of),
        TypeReference::Named(name) => tokens! { #path #name },
        TypeReference::Flags(name) => tokens! { FlagSet<#path #name> },
        TypeReference::List(of) => {
            let of = owned(of, path);
            tokens! { Vec<#of> }
        }
        TypeReference::Tuple(elements) => {
            let elements: Vec<Tokens> = elements.iter().map(|of| owned(of, path)).collect();
            tokens! { (#(#elements,)*) }
        }
        TypeReference::OpenTuple(of) => {
            let first: Vec<Tokens> = of.first.iter().map(|of| owned(of, path)).collect();
            let rest = owned(&of.rest, path);
            let required = (of.required > 0).then(|| Literal::usize_unsuffixed(of.required));
            tokens! { OpenTuple<(#(#first,)*), #rest #(, #required)*> }
        }
        TypeReference::Map(of) => {
            let of = owned(of, path);
            tokens! { BTreeMap<String, #of> }
        }
        TypeReference::Nullable(of) => {
            let of = owned(of, path);
            tokens! { Option<#of> }
        }
        TypeReference::Boxed(of) => {
            let of = owned(of, path);
            tokens! { Box<#of> }
        }
        TypeReference::Linked(of) => {
            let of = owned(of, path);
            tokens! { Link<#of> }
        }
    }
}

/// A type that the user chose, with its adapter if it needs one.
fn own_type(of: &OwnType) -> Tokens {
    let path = Tokens::read(&of.written());
    match of.through().adapter() {
        Some(adapter) => {
            let adapter = Word(adapter);
            tokens! { #adapter<#path> }
        }
        None => path,
    }
}

fn scalar_type(scalar: Scalar) -> Tokens {
    match scalar {
        Scalar::Boolean => tokens! { bool },
        Scalar::Integer32 => tokens! { i32 },
        Scalar::Integer64 => tokens! { i64 },
        Scalar::Unsigned32 => tokens! { u32 },
        Scalar::Unsigned64 => tokens! { u64 },
        Scalar::Float64 => tokens! { f64 },
        Scalar::String => tokens! { String },
        Scalar::DateTime => tokens! { DateTime },
        Scalar::Date => tokens! { Date },
        Scalar::Uuid => tokens! { Uuid },
        Scalar::Decimal => tokens! { Decimal },
        Scalar::CommaList => tokens! { CommaList },
        Scalar::Base64 => tokens! { Bytes64 },
        Scalar::Base64Url => tokens! { Bytes64Url },
        Scalar::File => tokens! { File },
    }
}

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

/// A type as text, for tables.
pub(super) fn compact(of: &Tokens) -> String {
    let mut text = String::with_capacity(2 * of.unspaced().len());
    let mut before = "(";
    for word in of.words() {
        let is_tight = matches!(before, "(" | "[" | "<" | "&" | "::")
            || matches!(word, ")" | "]" | "<" | ">" | "," | "::");
        if !is_tight {
            text.push(' ');
        }
        text.push_str(word);
        before = word;
    }
    text
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
