//! Bodies as arguments and setters, and the line that passes each to the runtime.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;

use super::context::Cx;
use super::imports::Imports;
use super::parameter::field_styles;
use super::prose::{Doc, code, docs, words};
use super::reference::{argument, is_borrowed_whole, owned};
use crate::ir::{
    Body, BodyChoice, BodyContent, BodyEncoding, BodyPayload, Operation, PartEncoding, PartSpread,
    SequenceFrame, TypeReference,
};

/// The statement that sets the body.
pub(super) fn emit_body(body: &Body, call: &TokenStream) -> TokenStream {
    let name = &body.name;
    match &body.content {
        BodyContent::One(payload) => emit_payload(payload, &quote! { #name }, call),
        BodyContent::OneOf(_) => quote! { #name.into().set(&mut #call); },
    }
}

fn emit_payload(payload: &BodyPayload, name: &TokenStream, call: &TokenStream) -> TokenStream {
    let media_type = &payload.media_type;
    match &payload.encoding {
        BodyEncoding::Json(of) => {
            let name = borrowed(of, name);
            quote! { #call.json(#media_type, #name); }
        }
        BodyEncoding::Form(of, _) => {
            let name = borrowed(of, name);
            quote! { #call.form(#name); }
        }
        BodyEncoding::Multipart(of, _) => {
            let name = borrowed(of, name);
            quote! { #call.multipart(#name); }
        }
        BodyEncoding::PlacedParts(of, _) => {
            let name = borrowed(of, name);
            quote! { #call.placed_parts(#media_type, #name); }
        }
        BodyEncoding::Parts => quote! { #call.parts(#media_type, #name); },
        BodyEncoding::Sequence(frame, _) => match frame {
            SequenceFrame::Lines => quote! { #call.lines(#media_type, #name); },
            SequenceFrame::Records => quote! { #call.records(#media_type, #name); },
            SequenceFrame::Parts(content_type) => {
                quote! { #call.json_parts(#media_type, #content_type, #name); }
            }
        },
        BodyEncoding::Text => quote! { #call.text(#media_type, #name); },
        BodyEncoding::Bytes => quote! { #call.binary(#media_type, #name); },
    }
}

/// A borrowed value is passed as it is; a text or a list needs one more borrow to become a trait object.
fn borrowed(of: &TypeReference, name: &TokenStream) -> TokenStream {
    if is_borrowed_whole(of) {
        quote! { #name }
    } else {
        quote! { &#name }
    }
}

/// The type that the body is taken as.
pub(super) fn body_type(cx: &Cx<'_>, body: &Body, path: &TokenStream) -> TokenStream {
    match &body.content {
        BodyContent::One(payload) => payload_type(cx, payload, path, &TokenStream::new()),
        BodyContent::OneOf(choice) => {
            let (name, lifetime) = (&choice.name, lifetime(cx, body));
            quote! { impl Into<#name #lifetime> }
        }
    }
}

/// The parameter of the function that takes a body, if its type borrows by a name.
pub(super) fn lifetime(cx: &Cx<'_>, body: &Body) -> TokenStream {
    match body.choice() {
        Some(choice) if is_borrowed(cx, choice) => quote! { <'a> },
        _ => TokenStream::new(),
    }
}

/// The type of one media type's content; `lifetime` is that of what it borrows.
pub(super) fn payload_type(
    cx: &Cx<'_>,
    payload: &BodyPayload,
    path: &TokenStream,
    lifetime: &TokenStream,
) -> TokenStream {
    match &payload.encoding {
        BodyEncoding::Json(TypeReference::Named(name)) => quote! { &#lifetime #path #name },
        BodyEncoding::Json(of)
        | BodyEncoding::Form(of, _)
        | BodyEncoding::Multipart(of, _)
        | BodyEncoding::PlacedParts(of, _) => with_lifetime(argument(cx, of, path), lifetime),
        BodyEncoding::Parts => quote! { Parts },
        BodyEncoding::Sequence(_, of) => {
            let of = owned(of, path);
            let values = quote! { Sequence<#of> };
            if lifetime.is_empty() {
                quote! { impl Into<#values> }
            } else {
                values
            }
        }
        BodyEncoding::Text => quote! { &#lifetime str },
        BodyEncoding::Bytes if lifetime.is_empty() => quote! { impl Into<Content> },
        BodyEncoding::Bytes => quote! { Content },
    }
}

/// The enum of a body that can be sent as several media types, and the ways to it.
pub(super) fn emit_choice(cx: &Cx<'_>, operation: &Operation) -> Vec<TokenStream> {
    let Some(choice) = operation.body.as_ref().and_then(Body::choice) else { return Vec::new() };
    let path = quote! { types:: };
    let lifetime = quote! { 'a };
    let name = &choice.name;
    let (generic, elided) = match is_borrowed(cx, choice) {
        true => (quote! { <'a> }, quote! { <'_> }),
        false => (TokenStream::new(), TokenStream::new()),
    };
    let about = docs(&Doc::of(words![
        "The body of ",
        code(operation.name.as_str()),
        ": the variant selects its media type."
    ]));
    let (body, call) = (quote! { body }, quote! { call });
    let (mut types, mut variants, mut arms) = (Vec::new(), Vec::new(), Vec::new());
    for (name, payload) in &choice.variants {
        let of = payload_type(cx, payload, &path, &lifetime);
        let about = docs(&Doc::of(words!["Sent as ", code(&payload.media_type), "."]));
        variants.push(quote! { #about #name(#of), });
        types.push(of);
        let statement = emit_payload(payload, &body, &call);
        arms.push(quote! { Self::#name(body) => { #statement } });
    }
    let mut items = vec![
        quote! {
            #about
            #[derive(Clone, Debug)]
            #[non_exhaustive]
            pub enum #name #generic { #(#variants)* }
        },
        quote! {
            impl #name #elided {
                #[inline]
                fn set(self, call: &mut RequestBuilder) {
                    match self { #(#arms)* }
                }
            }
        },
    ];
    let texts: Vec<String> = types.iter().map(TokenStream::to_string).collect();
    for ((variant, _), (of, text)) in choice.variants.iter().zip(types.iter().zip(&texts)) {
        // A type that two variants have says nothing about which of them is meant.
        if texts.iter().filter(|other| *other == text).count() == 1 {
            items.push(quote! {
                impl #generic From<#of> for #name #generic {
                    #[inline]
                    fn from(body: #of) -> Self {
                        Self::#variant(body)
                    }
                }
            });
        }
    }
    items
}

fn is_borrowed(cx: &Cx<'_>, choice: &BodyChoice) -> bool {
    let lifetime = quote! { 'a };
    choice.variants.iter().any(|(_, payload)| {
        let of = payload_type(cx, payload, &TokenStream::new(), &lifetime);
        of.to_string().contains('&')
    })
}

/// The type with a lifetime in each reference.
fn with_lifetime(tokens: TokenStream, lifetime: &TokenStream) -> TokenStream {
    let mut out = TokenStream::new();
    for tree in tokens {
        match tree {
            TokenTree::Group(group) => {
                let inner = with_lifetime(group.stream(), lifetime);
                out.extend([TokenTree::Group(Group::new(group.delimiter(), inner))]);
            }
            TokenTree::Punct(sign) if sign.as_char() == '&' => {
                out.extend([TokenTree::Punct(sign)]);
                out.extend(lifetime.clone());
            }
            other => out.extend([other]),
        }
    }
    out
}

/// The rows of an operation's constant about single fields and parts of its body.
pub(super) fn emit_encodings(operation: &Operation) -> TokenStream {
    let (mut fields, mut parts) = (Vec::new(), Vec::new());
    for payload in operation.body.iter().flat_map(Body::payloads) {
        match &payload.encoding {
            BodyEncoding::Form(_, of) => fields.extend(of.iter().cloned()),
            BodyEncoding::Multipart(_, of) | BodyEncoding::PlacedParts(_, of) => {
                parts.extend(of.iter().map(emit_part))
            }
            _ => {}
        }
    }
    let mut rows = TokenStream::new();
    if !fields.is_empty() {
        let fields = field_styles(&fields);
        rows.extend(quote! { fields: #fields, });
    }
    if !parts.is_empty() {
        rows.extend(quote! { parts: &[#(#parts),*], });
    }
    rows
}

fn emit_part(part: &PartEncoding) -> TokenStream {
    let wire = &part.wire;
    let mut fields = TokenStream::new();
    if let Some(content_type) = &part.content_type {
        fields.extend(quote! { content_type: #content_type, });
    }
    match part.spread {
        PartSpread::Elements => {}
        PartSpread::Deep => fields.extend(quote! { deep: true, }),
        PartSpread::Joined(separator) => fields.extend(quote! { separator: #separator, }),
    }
    if !part.headers.is_empty() {
        let headers = part.headers.iter().map(|(name, value)| quote! { (#name, #value) });
        fields.extend(quote! { headers: &[#(#headers),*], });
    }
    quote! { PartEncoding { name: #wire, #fields ..PartEncoding::DEFAULT } }
}

/// The names of the runtime that a body is written with.
pub(super) fn imports(body: &Body, imports: &mut Imports) {
    if body.choice().is_some() {
        imports.runtime("RequestBuilder");
    }
    for payload in body.payloads() {
        match &payload.encoding {
            BodyEncoding::Bytes => imports.runtime("Content"),
            BodyEncoding::Parts => imports.runtime("Parts"),
            BodyEncoding::Sequence(..) => imports.runtime("Sequence"),
            BodyEncoding::Form(_, fields) if !fields.is_empty() => imports.runtime("QueryStyle"),
            BodyEncoding::Multipart(_, parts) | BodyEncoding::PlacedParts(_, parts) if !parts.is_empty() => {
                imports.runtime("PartEncoding")
            }
            _ => {}
        }
        if let Some(of) = payload.encoding.reference() {
            imports.reference(of);
        }
    }
}
