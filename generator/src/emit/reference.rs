//! References to types: as a field has them, and as an argument takes them.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::context::Cx;
use crate::ir::{ErrorBody, Framing, Operation, Payload, Scalar, Success, TypeKind, TypeReference};
use crate::own_type::OwnType;

/// The type as a field or a response has it; `path` stands before the names of the document's types.
pub(super) fn owned(of: &TypeReference, path: &TokenStream) -> TokenStream {
    match of {
        TypeReference::Scalar(scalar) => scalar_type(*scalar),
        TypeReference::Any => quote! { Json },
        TypeReference::Fixed(_) => quote! { Fixed },
        TypeReference::Own(of, _) => own_type(of),
        TypeReference::Named(name) => quote! { #path #name },
        TypeReference::Flags(name) => quote! { FlagSet<#path #name> },
        TypeReference::List(of) => {
            let of = owned(of, path);
            quote! { Vec<#of> }
        }
        TypeReference::Tuple(elements) => {
            let elements = elements.iter().map(|of| owned(of, path));
            quote! { (#(#elements,)*) }
        }
        TypeReference::OpenTuple(of) => {
            let (first, rest) = (of.first.iter().map(|of| owned(of, path)), owned(&of.rest, path));
            let required = (of.required > 0).then(|| Literal::usize_unsuffixed(of.required)).into_iter();
            quote! { OpenTuple<(#(#first,)*), #rest #(, #required)*> }
        }
        TypeReference::Map(of) => {
            let of = owned(of, path);
            quote! { BTreeMap<String, #of> }
        }
        TypeReference::Nullable(of) => {
            let of = owned(of, path);
            quote! { Option<#of> }
        }
        TypeReference::Boxed(of) => {
            let of = owned(of, path);
            quote! { Box<#of> }
        }
        TypeReference::Linked(of) => {
            let of = owned(of, path);
            quote! { Link<#of> }
        }
    }
}

/// A type that the caller chose, with what reads and writes it.
fn own_type(of: &OwnType) -> TokenStream {
    // It was read as a type when it was chosen.
    let path: TokenStream = of.written().parse().unwrap_or_default();
    match of.through().adapter() {
        Some(adapter) => {
            let adapter = format_ident!("{adapter}");
            quote! { #adapter<#path> }
        }
        None => path,
    }
}

fn scalar_type(scalar: Scalar) -> TokenStream {
    match scalar {
        Scalar::Boolean => quote! { bool },
        Scalar::Integer32 => quote! { i32 },
        Scalar::Integer64 => quote! { i64 },
        Scalar::Unsigned32 => quote! { u32 },
        Scalar::Unsigned64 => quote! { u64 },
        Scalar::Float64 => quote! { f64 },
        Scalar::String => quote! { String },
        Scalar::DateTime => quote! { DateTime },
        Scalar::Date => quote! { Date },
        Scalar::Uuid => quote! { Uuid },
        Scalar::Decimal => quote! { Decimal },
        Scalar::CommaList => quote! { CommaList },
        Scalar::Base64 => quote! { Bytes64 },
        Scalar::Base64Url => quote! { Bytes64Url },
        Scalar::File => quote! { File },
    }
}

/// The type as an argument takes it: small values and enumerations as they are, the rest borrowed.
pub(super) fn argument(cx: &Cx<'_>, of: &TypeReference, path: &TokenStream) -> TokenStream {
    match of {
        TypeReference::Scalar(Scalar::String) => quote! { &str },
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
            quote! { &#of }
        }
        TypeReference::Scalar(scalar) => scalar_type(*scalar),
        TypeReference::Flags(_) => owned(of, path),
        TypeReference::Named(name) if matches!(cx.kinds.get(name), Some(TypeKind::Enumeration(_))) => {
            quote! { #path #name }
        }
        TypeReference::List(of) => {
            let of = match &**of {
                TypeReference::Scalar(Scalar::String) => quote! { &str },
                other => owned(other, path),
            };
            quote! { &[#of] }
        }
        other => {
            let of = owned(other, path);
            quote! { &#of }
        }
    }
}

/// Whether an argument is a borrowed value, which can be written as it is; texts, lists and what comes by itself are lent.
pub(super) fn is_borrowed(cx: &Cx<'_>, of: &TypeReference) -> bool {
    match of {
        TypeReference::Named(name) => !matches!(cx.kinds.get(name), Some(TypeKind::Enumeration(_))),
        other => is_borrowed_whole(other),
    }
}

/// The same of all types but those of the document's own, whose kind is not asked.
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
pub(super) fn payload_type(payload: &Payload, types: &TokenStream) -> TokenStream {
    match payload {
        Payload::Empty => quote! { () },
        Payload::Value(of) => owned(of, types),
        Payload::Text => quote! { String },
        Payload::Bytes => quote! { Bytes },
        Payload::Untyped => quote! { Untyped },
        Payload::Redirect => quote! { Redirect },
        Payload::Stream(framing, of) => {
            let (stream, of) = (format_ident!("{}", stream_name(*framing)), owned(of, types));
            quote! { #stream<#of> }
        }
    }
}

/// The runtime's type of a stream.
pub(super) fn stream_name(framing: Framing) -> &'static str {
    match framing {
        Framing::Events => "Events",
        Framing::Lines => "Lines",
        Framing::Records => "Records",
        Framing::Values => "Values",
        Framing::Parts => "ResponseParts",
    }
}

/// A type as text, for tables: tokens print with spaces between all of them.
pub(super) fn compact(of: &TokenStream) -> String {
    of.to_string().replace(" :: ", "::").replace(" < ", "<").replace(" >", ">").replace(" ,", ",")
}

/// What the call gives when it succeeds and when it fails.
pub(super) fn result_types(operation: &Operation) -> (TokenStream, TokenStream) {
    let types = quote! { types:: };
    let success = match &operation.success {
        Success::One(payload) => payload_type(payload, &types),
        Success::ByStatus(of) => {
            let name = &of.name;
            quote! { #name }
        }
    };
    let error = match &operation.error {
        ErrorBody::Unknown => quote! { Json },
        ErrorBody::Value(of) => owned(of, &types),
        ErrorBody::ByStatus(of) => {
            let name = &of.name;
            quote! { #name }
        }
    };
    (success, error)
}
