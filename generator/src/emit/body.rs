//! Bodies as arguments and setters, and the line that passes each to the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use super::Cx;
use super::reference::argument;
use crate::ir::{Body, BodyEncoding, TypeReference};

/// The statement that sets the body.
pub(super) fn emit_body(body: &Body, call: &TokenStream) -> TokenStream {
    let (name, media_type) = (&body.name, &body.media_type);
    match &body.encoding {
        BodyEncoding::Json(of) => {
            let name = borrowed(of, name);
            quote! { #call.json(#media_type, #name); }
        }
        BodyEncoding::Form(of) => {
            let name = borrowed(of, name);
            quote! { #call.form(#name); }
        }
        BodyEncoding::Multipart(of) => {
            let name = borrowed(of, name);
            quote! { #call.multipart(#name); }
        }
        BodyEncoding::Text => quote! { #call.text(#media_type, #name); },
        BodyEncoding::Bytes => quote! { #call.bytes(#media_type, #name); },
    }
}

/// A model is passed as it is; what is itself a value or a borrowed slice needs one more borrow to become a trait object.
fn borrowed(of: &TypeReference, name: &crate::naming::FieldName) -> TokenStream {
    match of {
        TypeReference::Named(_) | TypeReference::Any | TypeReference::Map(_) => quote! { #name },
        _ => quote! { &#name },
    }
}

/// The type that the body is taken as.
pub(super) fn body_type(cx: &Cx<'_>, body: &Body, path: &TokenStream) -> TokenStream {
    match &body.encoding {
        BodyEncoding::Json(TypeReference::Named(name)) => quote! { &#path #name },
        BodyEncoding::Json(of) | BodyEncoding::Form(of) | BodyEncoding::Multipart(of) => {
            argument(cx, of, path)
        }
        BodyEncoding::Text => quote! { &str },
        BodyEncoding::Bytes => quote! { impl Into<Content> },
    }
}
