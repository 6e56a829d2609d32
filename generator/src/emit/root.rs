//! The crate's root, and the root of each document's module.

use proc_macro2::TokenStream;
use quote::quote;

use super::client::emit_error;
use super::module::Module;
use super::prose::lines;
use super::{Cx, Package};
use crate::ir::Api;

/// The root of the crate; a single document without a module of its own lies there itself.
pub fn root(package: &Package, apis: &[Api]) -> Module {
    let mut about = vec![package.description.clone()];
    let mut items = Vec::new();
    let mut module = match apis {
        [api] if api.module.is_none() => {
            let cx = Cx { api, kinds: Default::default() };
            items.extend(document_items(&cx));
            about = document_docs(api);
            Module::new("lib".into(), Vec::new())
        }
        several => {
            about.push(String::new());
            for api in several {
                let name = api.module.as_ref().map_or("", |module| module.as_str());
                about.push(format!("- [`{name}`]: {}", super::prose::one_line(&api.title)));
            }
            Module::new("lib".into(), Vec::new())
        }
    };
    module.docs = about;
    let modules = apis
        .iter()
        .filter_map(|api| api.module.as_ref())
        .map(|module| quote! { #[rustfmt::skip] pub mod #module; });
    module.block(modules.chain([quote! { #[rustfmt::skip] pub mod runtime; }]).collect());
    items.into_iter().for_each(|block| module.block(block));
    module
}

/// The root of a document's module.
pub(super) fn emit_document(cx: &Cx<'_>) -> Module {
    let mut module = Module::new(cx.file(&["mod"]), document_docs(cx.api));
    document_items(cx).into_iter().for_each(|block| module.block(block));
    module
}

fn document_docs(api: &Api) -> Vec<String> {
    let version = if api.version.is_empty() {
        String::new()
    } else {
        format!(" (version {})", super::prose::one_line(&api.version))
    };
    let mut about = vec![format!("{}{version}.", super::prose::one_line(&api.title))];
    if let Some(description) = api.description.as_deref().filter(|text| !text.trim().is_empty()) {
        about.push(String::new());
        about.extend(lines(description));
    }
    about
}

fn document_items(cx: &Cx<'_>) -> Vec<Vec<TokenStream>> {
    vec![
        vec![
            quote! { #[rustfmt::skip] mod client; },
            quote! { #[rustfmt::skip] pub mod credentials; },
            quote! { #[rustfmt::skip] pub mod operations; },
            quote! { #[rustfmt::skip] pub mod types; },
        ],
        vec![quote! { pub use client::{Client, SERVERS}; }, quote! { pub use credentials::*; }],
        emit_error(cx).into_iter().collect(),
    ]
}
