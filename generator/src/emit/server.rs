//! Servers whose addresses have variables: a type each, which becomes the address.

use proc_macro2::TokenStream;
use quote::quote;

use super::Cx;
use super::module::Module;
use super::prose::{code, docs, lines};
use crate::ir::{Server, ServerTemplate, ServerVariable, UrlPiece};

/// The file of the servers, if one has variables.
pub(super) fn emit_servers(cx: &Cx<'_>) -> Option<Module> {
    let mut templates = cx.api.servers.iter().filter_map(|server| Some((server, server.template.as_ref()?)));
    let first = templates.next()?;
    let about = vec![
        "Servers whose addresses have variables.".into(),
        String::new(),
        format!(
            "`Client::builder().base_url(servers::{} {{ … }})` goes to one of them; `Default` has the values that the document gives.",
            first.1.name
        ),
    ];
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
    let text = server.docs.as_deref().filter(|text| !text.trim().is_empty());
    let mut about = text.map_or_else(|| vec!["A server of the service.".to_owned()], lines);
    about.extend([String::new(), code(&shown(template))]);
    let about = docs(&about);
    let fields = template.variables.iter().map(|variable| {
        let (name, about) = (&variable.name, docs(&variable_docs(variable)));
        quote! { #about pub #name: String, }
    });
    quote! {
        #about
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct #name { #(#fields)* }
    }
}

/// The address with the fields in braces.
fn shown(template: &ServerTemplate) -> String {
    let shown = template.pieces.iter().map(|piece| match piece {
        UrlPiece::Text(text) => text.clone(),
        UrlPiece::Variable(name) => format!("{{{name}}}"),
    });
    shown.collect()
}

fn variable_docs(variable: &ServerVariable) -> Vec<String> {
    let text = variable.docs.as_deref().filter(|text| !text.trim().is_empty());
    let mut about = text.map_or_else(|| vec![format!("The variable {}.", code(&variable.wire))], lines);
    about.push(String::new());
    let values: Vec<String> = variable.values.iter().map(|value| code(value)).collect();
    if !values.is_empty() {
        about.extend(lines(&format!("One of {}.", values.join(", "))));
    }
    about.push(format!("By default {}.", code(&variable.default)));
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
                Self { #(#fields),* }
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
            fn from(server: #name) -> Self {
                [#(#pieces),*].concat()
            }
        }
    }
}
