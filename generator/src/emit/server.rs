//! Emits servers with variables: a type for each, which converts to the URL.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Cx;
use super::module::Module;
use super::prose::{Doc, code, codes, docs, named, words};
use super::structure::open_end;
use crate::ir::{Server, ServerTemplate, ServerVariable, UrlPiece};

/// The file of servers, if one of them has variables.
pub(super) fn emit_servers(cx: &Cx<'_>) -> Option<Module> {
    let mut templates = cx.api.servers.iter().filter_map(|server| Some((server, server.template.as_ref()?)));
    let first = templates.next()?;
    let mut about = Doc::of("Servers whose addresses have variables.");
    about.add(words![
        code(&format!("Client::builder().base_url(servers::{} {{ … }})", first.1.name)),
        " goes to one of them; `Default` has the values that the document gives."
    ]);
    let mut module = Module::new(cx.file(&["servers"]), about);
    for (server, template) in [first].into_iter().chain(templates) {
        module.declare(emit_struct(server, template));
        module.declare(emit_default(template));
        module.declare(emit_address(template));
    }
    Some(module)
}

fn emit_struct(server: &Server, template: &ServerTemplate) -> TokenStream {
    let name = &template.name;
    let mut about = Doc::said_or(server.docs.as_deref(), || "A server of the service.".into());
    about.add(code(&shown(template)));
    let about = docs(&about);
    let fields = template.variables.iter().map(|variable| {
        let (name, about) = (&variable.name, docs(&variable_docs(variable)));
        quote! { #about pub #name: String, }
    });
    let open = open_end();
    quote! {
        #about
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct #name { #(#fields)* #open }
    }
}

/// The URL with the names of fields in braces.
fn shown(template: &ServerTemplate) -> String {
    let shown = template.pieces.iter().map(|piece| match piece {
        UrlPiece::Text(text) => text.clone(),
        UrlPiece::Variable(name) => format!("{{{name}}}"),
    });
    shown.collect()
}

fn variable_docs(variable: &ServerVariable) -> Doc {
    let mut about = Doc::said_or(variable.docs.as_deref(), || named(&variable.wire));
    let default = words!["Default: ", code(&variable.default), "."];
    match variable.values.as_slice() {
        [] => about.add(default),
        values => {
            let values = codes(values.iter().map(String::as_str), ", ", " or ");
            about.add(words!["One of ", values, ". ", default]);
        }
    }
    about
}

fn emit_default(template: &ServerTemplate) -> TokenStream {
    let name = &template.name;
    let fields = template.variables.iter().map(|variable| {
        let (name, default) = (&variable.name, &variable.default);
        quote! { #name: #default.to_owned() }
    });
    quote! {
        impl Default for #name {
            fn default() -> Self {
                Self { #(#fields,)* non_exhaustive: () }
            }
        }
    }
}

fn emit_address(template: &ServerTemplate) -> TokenStream {
    let name = &template.name;
    let pieces = template.pieces.iter().map(|piece| match piece {
        UrlPiece::Text(text) => quote! { #text },
        UrlPiece::Variable(name) => quote! { server.#name.as_str() },
    });
    quote! {
        impl From<#name> for String {
            #[inline]
            fn from(server: #name) -> Self {
                [#(#pieces),*].concat()
            }
        }
    }
}
