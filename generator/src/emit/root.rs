//! Emits the root of the crate and of each document's module.

use proc_macro2::TokenStream;
use quote::quote;

use super::client::emit_error;
use super::context::Cx;
use super::gate;
use super::letters::has_unusual_letters;
use super::manifest::Package;
use super::module::Module;
use super::prose::{Doc, Words, brief, client_method, docs, item, line, words};
use super::readme;
use crate::ir::{Api, CredentialKind, Tag, TypeReference};
use crate::naming::{library_name, module_name};

/// The root of the crate. A document without a module is part of it.
pub fn root(package: &Package, apis: &[Api]) -> Module {
    let mut about = Doc::default();
    let mut items = Vec::new();
    if let [api] = apis
        && api.module.is_none()
    {
        let library = library_name(&package.name);
        let cx = Cx::new(api, &library);
        items.extend(document_items(&cx));
        guide(&mut about, api);
    }
    let mut module = Module::new("lib".into(), about);
    module.attributes = front_page(package, apis);
    module.block(recursion_limit(apis).into_iter().chain(lints(apis)).collect());
    let modules = apis
        .iter()
        .filter_map(|api| Some((api.module.as_ref()?, gate::condition(&api.features()))))
        .map(|(module, gate)| quote! { #gate #[rustfmt::skip] pub mod #module; });
    module.block(modules.collect());
    let written = package.modules.iter().map(|name| {
        let name = module_name(name);
        quote! { pub mod #name; }
    });
    module.block(written.collect());
    module.block(vec![quote! { #[doc(inline)] pub use ::runtime; }]);
    items.into_iter().for_each(|block| module.block(block));
    module
}

/// Includes the README as the crate's documentation, if its program can be compiled.
fn front_page(package: &Package, apis: &[Api]) -> Vec<TokenStream> {
    let page = quote! { include_str!("../README.md") };
    let needed = readme::needed(package, apis);
    let condition = match needed.as_slice() {
        [] => return vec![quote! { #![doc = #page] }],
        [one] => quote! { feature = #one },
        several => quote! { all(#(feature = #several),*) },
    };
    // The text is short, so that `rustfmt` and `prettyplease` format it in the same way.
    let about = "See README.md of the package.";
    vec![
        quote! { #![cfg_attr(#condition, doc = #page)] },
        quote! { #![cfg_attr(not(#condition), doc = #about)] },
    ]
}

/// The recursion limit for chains of types. The client itself needs it for whole chains; for its users, links
/// cut them.
fn recursion_limit(apis: &[Api]) -> Option<TokenStream> {
    let longest = apis.iter().filter_map(|api| api.longest_chain).max()?;
    let limit = longest.saturating_mul(8).max(256).to_string();
    Some(quote! { #![recursion_limit = #limit] })
}

/// The lints for letters can only be turned off for a whole crate.
fn lints(apis: &[Api]) -> Option<TokenStream> {
    if !apis.iter().any(has_unusual_letters) {
        return None;
    }
    Some(quote! {
        #![allow(
            confusable_idents, mixed_script_confusables, uncommon_codepoints,
            reason = "names have the letters of the document"
        )]
    })
}

/// The root of a document's module.
pub(super) fn emit_document(cx: &Cx<'_>) -> Module {
    let mut module = Module::new(cx.file(&["mod"]), document_docs(cx.api));
    document_items(cx).into_iter().for_each(|block| module.block(block));
    module
}

fn document_docs(api: &Api) -> Doc {
    let version = match line(&api.version) {
        version if version.is_empty() => "".into(),
        version => words![" (version ", version, ")"],
    };
    let mut about = Doc::of(words![line(&api.title), version, "."]);
    let description = api.description.as_deref().filter(|text| text.trim() != api.title.trim());
    about.extend(description.map(Doc::said).unwrap_or_default());
    guide(&mut about, api);
    about
}

/// How to construct and use a client of the document.
fn guide(about: &mut Doc, api: &Api) {
    if api.has_types_alone {
        guide_to_types(about, api);
        return;
    }
    let (apps, credentials): (Vec<_>, Vec<_>) =
        api.credentials.iter().partition(|credential| matches!(credential.kind, CredentialKind::App(_)));
    let links: Vec<Words> = credentials.iter().map(|credential| item(&credential.name)).collect();
    about.heading("Use");
    let mut begin = vec!["[`Client::new`] ".into(), taken(links), ".".into()];
    begin
        .extend(apps.iter().map(|app| {
            words![" ", item(&app.name), " leads to the credential of a user who authorises it."]
        }));
    if !api.tags.is_empty() {
        begin.push(" The methods of the client lead to the operations:".into());
    }
    about.add(begin);
    about.list(api.tags.iter().map(tag_entry).collect());
    let lists = if api.operations().any(|operation| operation.pagination.is_some()) {
        "`.items()` of a list returns the items of all pages, and `.pages()` the pages. "
    } else {
        ""
    };
    about.add(words![
        "`.send().await`, or only `.await`, sends a call and returns the decoded body; `.response().await` returns it with status, headers and bytes. ",
        lists,
        "`.options(…)` sets a timeout, headers and query parameters for one call. Every failure is an `Error` of the runtime, with all that the service sent. \
         A call is retried if that is safe; `Client::builder` has settings for this, and for timeouts, pacing, middleware and another transport."
    ]);
    if !api.headers.is_empty() {
        about.add(
            "The headers of responses are constants of [`headers`], which `Response::header_value` reads.",
        );
    }
    if !api.webhooks.is_empty() {
        about.add("The calls that the service makes are constants of [`webhooks`], which read their bodies.");
    }
}

/// What the crate has without a client.
fn guide_to_types(about: &mut Doc, api: &Api) {
    about.add("[`types`] has the types of the document; nothing here sends calls.");
    if !api.webhooks.is_empty() {
        about.add("The calls that the service makes are constants of [`webhooks`], which read their bodies.");
    }
}

fn taken(mut links: Vec<Words>) -> Words {
    let Some(last) = links.pop() else {
        return "takes the credentials that the service requires, or `Credentials::none()`".into();
    };
    if links.is_empty() {
        return words!["takes the credential ", last];
    }
    let mut parts: Vec<Words> = vec!["takes a credential: ".into()];
    for (index, link) in links.into_iter().enumerate() {
        parts.push(words![if index == 0 { "" } else { ", " }, link]);
    }
    words![parts, " or ", last]
}

fn tag_entry(tag: &Tag) -> Doc {
    let method = client_method(&tag.method);
    match tag.docs.as_deref().map(brief) {
        Some(about) if !about.is_empty() => Doc::of(words![method, ": ", about]),
        _ => Doc::of(method),
    }
}

/// Allows complex types: tuples are as long and lists as deep as in the document, which may exceed clippy's
/// limit.
fn complexity(api: &Api) -> Option<TokenStream> {
    let types = api.types.iter().flat_map(|one| one.kind.references());
    let operations = api.operations().flat_map(|operation| operation.references());
    if types.chain(operations).any(TypeReference::is_complex) {
        return Some(
            quote! { #[allow(clippy::type_complexity, reason = "lists and maps are as the document has them")] },
        );
    }
    None
}

/// The responses for test doubles, in a file next to the module.
fn emit_examples() -> TokenStream {
    let about = docs(&Doc::of("A response of each operation, for `Fake::of` of the runtime's `test_util`."));
    quote! {
        #about
        #[cfg(feature = "test-util")]
        pub const EXAMPLES: crate::runtime::test_util::Examples =
            crate::runtime::test_util::Examples::new(include_str!("examples.json"));
    }
}

fn document_items(cx: &Cx<'_>) -> Vec<Vec<TokenStream>> {
    let webhooks = (!cx.api.webhooks.is_empty()).then(|| quote! { #[rustfmt::skip] pub mod webhooks; });
    let complexity = complexity(cx.api);
    if cx.api.has_types_alone {
        let mut modules = vec![quote! { #[rustfmt::skip] #complexity pub mod types; }];
        modules.extend(webhooks);
        return vec![modules];
    }
    let credentials = cx.api.credentials.iter().map(|credential| &credential.name);
    let plans = match cx.api.service.plans.as_slice() {
        [] => None,
        _ => Some(quote! { #[rustfmt::skip] pub mod plans; }),
    };
    let has_variables = cx.api.servers.iter().any(|server| server.template.is_some());
    let servers = has_variables.then(|| quote! { #[rustfmt::skip] pub mod servers; });
    let headers = (!cx.api.headers.is_empty()).then(|| quote! { #[rustfmt::skip] pub mod headers; });
    let mut modules =
        vec![quote! { #[rustfmt::skip] mod client; }, quote! { #[rustfmt::skip] pub mod credentials; }];
    modules.extend(headers);
    modules.push(quote! { #[rustfmt::skip] #complexity pub mod operations; });
    modules.extend(plans.into_iter().chain(servers));
    modules.push(quote! { #[rustfmt::skip] #complexity pub mod types; });
    modules.extend(webhooks);
    let examples = cx.api.operations().next().map(|_| emit_examples());
    vec![
        modules,
        vec![
            quote! { pub use client::{Client, SERVERS}; },
            quote! { pub use credentials::{Credentials #(, #credentials)*}; },
        ],
        emit_error(cx).into_iter().collect(),
        examples.into_iter().collect(),
    ]
}
