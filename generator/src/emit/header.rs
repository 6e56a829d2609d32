//! Emits the constants of response headers.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Cx;
use super::gate;
use super::imports::{Imports, allowed_unused};
use super::module::Module;
use super::parameter::header_style;
use super::prose::{Doc, code, docs, words};
use crate::ir::ResponseHeader;
use crate::rust_type::owned;
use crate::tokens::{Tokens, tokens};

/// The file of headers, if the document describes any.
pub(super) fn emit_headers(cx: &Cx<'_>) -> Option<Module> {
    let headers = &cx.api.headers;
    if headers.is_empty() {
        return None;
    }
    let mut about = Doc::of("Headers of responses.");
    about.add(
        "`Response::header_value` reads one of them from a response, `ApiError::header_value` from an error.",
    );
    let mut module = Module::new(cx.file(&["headers"]), about);
    let mut imports = Imports::default();
    imports.runtime("HeaderStyle");
    imports.runtime("ResponseHeader");
    let (mut is_gated, mut constants) = (false, Vec::with_capacity(headers.len()));
    for header in headers {
        imports.reference(&header.of);
        let gate = gate_of(cx, header);
        is_gated |= gate.is_some();
        constants.push(emit_header(header, gate));
    }
    let mut uses = imports.declarations(|_| true);
    if !imports.siblings().is_empty() {
        let module = cx.api.module.iter();
        uses.push(quote! { use crate::#(#module::)*types; });
    }
    module.block(if is_gated { allowed_unused(&uses) } else { uses });
    for constant in constants {
        module.declare(constant);
    }
    Some(module)
}

/// A header with a type of the client needs the features of its tags.
fn gate_of(cx: &Cx<'_>, header: &ResponseHeader) -> Option<Tokens> {
    if header.of.named().is_empty() { None } else { gate::of_tags(cx, &header.tags) }
}

fn emit_header(header: &ResponseHeader, gate: Option<Tokens>) -> TokenStream {
    let (constant, wire) = (&header.constant, &header.wire);
    let about = docs(&Doc::said_or(header.docs.as_deref(), || words![code(wire), "."]));
    let of = owned(&header.of, &tokens! { types:: });
    let style = header_style(header.style, header.explode);
    quote! {
        #about
        #gate
        pub const #constant: ResponseHeader<#of> = ResponseHeader::new(#wire, HeaderStyle::#style);
    }
}
