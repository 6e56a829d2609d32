//! Emits bodies as arguments and setters, and the statements that pass them to the runtime.

use super::context::Cx;
use super::imports::Imports;
use super::parameter::field_styles;
use super::prose::{Doc, code, docs, words};
use super::reference::{argument, is_borrowed_whole};
use crate::ir::{
    Body, BodyChoice, BodyContent, BodyEncoding, BodyPayload, Operation, PartEncoding, PartSpread,
    SequenceFrame, TypeReference,
};
use crate::rust_type::owned;
use crate::tokens::{Tokens, tokens};

/// The statement that sets the body of a call.
pub(super) fn emit_body(body: &Body, call: &Tokens) -> Tokens {
    let name = &body.name;
    match &body.content {
        BodyContent::One(payload) => emit_payload(payload, &tokens! { #name }, call),
        BodyContent::OneOf(_) => tokens! { #name.into().set(&mut #call); },
    }
}

fn emit_payload(payload: &BodyPayload, name: &Tokens, call: &Tokens) -> Tokens {
    let media_type = &payload.media_type;
    match &payload.encoding {
        BodyEncoding::Json(of) => {
            let name = borrowed(of, name);
            tokens! { #call.json(#media_type, #name); }
        }
        BodyEncoding::Form(of, _) => {
            let name = borrowed(of, name);
            tokens! { #call.form(#name); }
        }
        BodyEncoding::Multipart(of, _) => {
            let name = borrowed(of, name);
            tokens! { #call.multipart(#name); }
        }
        BodyEncoding::PlacedParts(of, _) => {
            let name = borrowed(of, name);
            tokens! { #call.placed_parts(#media_type, #name); }
        }
        BodyEncoding::Parts => tokens! { #call.parts(#media_type, #name); },
        BodyEncoding::Sequence(frame, _) => match frame {
            SequenceFrame::Lines => tokens! { #call.lines(#media_type, #name); },
            SequenceFrame::Records => tokens! { #call.records(#media_type, #name); },
            SequenceFrame::Parts(content_type) => {
                tokens! { #call.json_parts(#media_type, #content_type, #name); }
            }
        },
        BodyEncoding::Text => tokens! { #call.text(#media_type, #name); },
        BodyEncoding::Bytes => tokens! { #call.binary(#media_type, #name); },
    }
}

/// A borrowed value is passed directly. A string or list needs another borrow to become a trait object.
fn borrowed(of: &TypeReference, name: &Tokens) -> Tokens {
    if is_borrowed_whole(of) {
        tokens! { #name }
    } else {
        tokens! { &#name }
    }
}

/// The type of the body's argument.
pub(super) fn body_type(cx: &Cx<'_>, body: &Body, path: &Tokens) -> Tokens {
    match &body.content {
        BodyContent::One(payload) => payload_type(cx, payload, path, &Tokens::default()),
        BodyContent::OneOf(choice) => {
            let (name, lifetime) = (&choice.name, lifetime(cx, body));
            tokens! { impl Into<#name #lifetime> }
        }
    }
}

/// The lifetime parameter of a function that takes a body, if the body's type needs a named one.
pub(super) fn lifetime(cx: &Cx<'_>, body: &Body) -> Tokens {
    match body.choice() {
        Some(choice) if is_borrowed(cx, choice) => tokens! { <'a> },
        _ => Tokens::default(),
    }
}

/// The type for one media type. `lifetime` is that of its borrows.
pub(super) fn payload_type(cx: &Cx<'_>, payload: &BodyPayload, path: &Tokens, lifetime: &Tokens) -> Tokens {
    match &payload.encoding {
        BodyEncoding::Json(TypeReference::Named(name)) => tokens! { &#lifetime #path #name },
        BodyEncoding::Json(of)
        | BodyEncoding::Form(of, _)
        | BodyEncoding::Multipart(of, _)
        | BodyEncoding::PlacedParts(of, _) => with_lifetime(&argument(cx, of, path), lifetime),
        BodyEncoding::Parts => tokens! { Parts },
        BodyEncoding::Sequence(_, of) => {
            let of = owned(of, path);
            let values = tokens! { Sequence<#of> };
            if lifetime.is_empty() {
                tokens! { impl Into<#values> }
            } else {
                values
            }
        }
        BodyEncoding::Text => tokens! { &#lifetime str },
        BodyEncoding::Bytes if lifetime.is_empty() => tokens! { impl Into<Content> },
        BodyEncoding::Bytes => tokens! { Content },
    }
}

/// The enum of a body with several media types, and its conversions.
pub(super) fn emit_choice(cx: &Cx<'_>, operation: &Operation) -> Vec<Tokens> {
    let Some(choice) = operation.body.as_ref().and_then(Body::choice) else { return Vec::new() };
    let path = tokens! { types:: };
    let lifetime = tokens! { 'a };
    let name = &choice.name;
    let (generic, elided) = match is_borrowed(cx, choice) {
        true => (tokens! { <'a> }, tokens! { <'_> }),
        false => (Tokens::default(), Tokens::default()),
    };
    let about = docs(&Doc::of(words![
        "The body of ",
        code(operation.name.as_str()),
        ": the variant selects its media type."
    ]));
    let (body, call) = (tokens! { body }, tokens! { call });
    let (mut types, mut variants, mut arms) = (Vec::new(), Vec::new(), Vec::new());
    for (name, payload) in &choice.variants {
        let of = payload_type(cx, payload, &path, &lifetime);
        let about = docs(&Doc::of(words!["Sent as ", code(&payload.media_type), "."]));
        variants.push(tokens! { #about #name(#of), });
        types.push(of);
        let statement = emit_payload(payload, &body, &call);
        arms.push(tokens! { Self::#name(body) => { #statement } });
    }
    let mut items = vec![
        tokens! {
            #about
            #[derive(Clone, Debug)]
            #[non_exhaustive]
            pub enum #name #generic { #(#variants)* }
        },
        tokens! {
            impl #name #elided {
                #[inline]
                fn set(self, call: &mut RequestBuilder) {
                    match self { #(#arms)* }
                }
            }
        },
    ];
    let texts: Vec<String> = types.iter().map(Tokens::source).collect();
    for ((variant, _), (of, text)) in choice.variants.iter().zip(types.iter().zip(&texts)) {
        // If two variants have the same type, a conversion from it would be ambiguous.
        if texts.iter().filter(|other| *other == text).count() == 1 {
            items.push(tokens! {
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
    let lifetime = tokens! { 'a };
    choice.variants.iter().any(|(_, payload)| {
        let of = payload_type(cx, payload, &Tokens::default(), &lifetime);
        of.words().any(|word| word == "&")
    })
}

/// The type, with this lifetime in each reference.
fn with_lifetime(tokens: &Tokens, lifetime: &Tokens) -> Tokens {
    let mut out = Tokens::default();
    for word in tokens.words() {
        out.word(word);
        if word == "&" {
            out.add(lifetime);
        }
    }
    out
}

/// The fields and parts of a body with their own encoding, for the operation's constant.
pub(super) fn emit_encodings(operation: &Operation) -> Tokens {
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
    let mut rows = Tokens::default();
    if !fields.is_empty() {
        let fields = field_styles(&fields);
        rows.add(&tokens! { fields: #fields, });
    }
    if !parts.is_empty() {
        rows.add(&tokens! { parts: &[#(#parts),*], });
    }
    rows
}

fn emit_part(part: &PartEncoding) -> Tokens {
    let wire = &part.wire;
    let mut fields = Tokens::default();
    if let Some(content_type) = &part.content_type {
        fields.add(&tokens! { content_type: #content_type, });
    }
    match part.spread {
        PartSpread::Elements => {}
        PartSpread::Deep => fields.add(&tokens! { deep: true, }),
        PartSpread::Joined(separator) => fields.add(&tokens! { separator: #separator, }),
    }
    if !part.headers.is_empty() {
        let headers: Vec<Tokens> =
            part.headers.iter().map(|(name, value)| tokens! { (#name, #value) }).collect();
        fields.add(&tokens! { headers: &[#(#headers),*], });
    }
    tokens! { PartEncoding { name: #wire, #fields ..PartEncoding::DEFAULT } }
}

/// Imports the names of the runtime that a body needs.
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
