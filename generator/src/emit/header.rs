//! The headers that answers have, a constant each.

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use super::module::Module;
use super::parameter::header_style;
use super::prose::{Doc, code, docs, words};
use super::reference::owned;
use super::{Cx, gate};
use crate::ir::ResponseHeader;

/// The file of headers, if answers have any that the document describes.
pub(super) fn emit_headers(cx: &Cx<'_>) -> Option<Module> {
    let headers = &cx.api.headers;
    if headers.is_empty() {
        return None;
    }
    let mut about = Doc::of("Headers of responses.");
    about.add(
        "`Response::header_value` reads one of them from a response, `ApiError::header_value` from one that refuses the call.",
    );
    let mut module = Module::new(cx.file(&["headers"]), about);
    let mut imports = Imports::default();
    ["HeaderStyle", "ResponseHeader"].into_iter().for_each(|name| imports.runtime(name));
    headers.iter().for_each(|header| imports.reference(&header.of));
    let gates: Vec<Option<TokenStream>> = headers.iter().map(|header| gate_of(cx, header)).collect();
    // Which imports are used depends on the features.
    let allow = gates.iter().any(Option::is_some).then(|| {
        quote! { #[allow(unused_imports, reason = "which of them are used depends on the features")] }
    });
    let mut uses = imports.declarations(|_| true);
    uses.extend((!imports.siblings().is_empty()).then(|| {
        let module = cx.api.module.iter();
        quote! { use crate::#(#module::)*types; }
    }));
    module.block(uses.into_iter().map(|one| quote! { #allow #one }).collect());
    for (header, gate) in headers.iter().zip(gates) {
        module.declare(emit_header(header, gate));
    }
    Some(module)
}

/// A header whose type belongs to some tags needs their features.
fn gate_of(cx: &Cx<'_>, header: &ResponseHeader) -> Option<TokenStream> {
    if header.of.named().is_empty() { None } else { gate::of_tags(cx, &header.tags) }
}

fn emit_header(header: &ResponseHeader, gate: Option<TokenStream>) -> TokenStream {
    let (constant, wire) = (&header.constant, &header.wire);
    let about = docs(&Doc::said_or(header.docs.as_deref(), || words![code(wire), "."]));
    let of = owned(&header.of, &quote! { types:: });
    let style = header_style(header.style, header.explode);
    quote! {
        #about
        #gate
        pub const #constant: ResponseHeader<#of> = ResponseHeader::new(#wire, HeaderStyle::#style);
    }
}
