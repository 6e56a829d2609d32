//! The crate's root, and the root of each document's module.

use proc_macro2::TokenStream;
use quote::quote;

use super::client::emit_error;
use super::module::Module;
use super::prose::lines;
use super::{Cx, Package, gate};
use crate::ir::{Api, Credential, CredentialKind};
use crate::naming::FeatureName;

/// The root of the crate; a single document without a module of its own lies there itself.
pub fn root(package: &Package, apis: &[Api]) -> Module {
    let mut about = vec![package.description.clone()];
    let mut items = Vec::new();
    match apis {
        [api] if api.module.is_none() => {
            let cx = Cx { api, kinds: Default::default(), modules: Default::default() };
            items.extend(document_items(&cx));
            about = document_docs(api);
        }
        several => {
            about.push(String::new());
            for api in several {
                let name = api.module.as_ref().map_or("", |module| module.as_str());
                about.push(format!("- [`{name}`]: {}", super::prose::one_line(&api.title)));
            }
        }
    }
    about.extend(about_features(apis));
    let mut module = Module::new("lib".into(), about);
    let modules = apis
        .iter()
        .filter_map(|api| Some((api.module.as_ref()?, gate::condition(&features(api)))))
        .map(|(module, gate)| quote! { #gate #[rustfmt::skip] pub mod #module; });
    module.block(modules.collect());
    module.block(vec![quote! { #[doc(inline)] pub use ::runtime; }]);
    items.into_iter().for_each(|block| module.block(block));
    module
}

/// The features of a document's tags.
fn features(api: &Api) -> Vec<&str> {
    let mut features: Vec<&str> =
        api.tags.iter().filter_map(|tag| tag.feature.as_ref()).map(FeatureName::as_str).collect();
    features.dedup();
    features
}

/// What the features of the package are for.
fn about_features(apis: &[Api]) -> Vec<String> {
    let mut about = vec![String::new()];
    if let Some(first) = apis.iter().flat_map(features).next() {
        about.extend(lines(&format!(
            "Each tag of a document is a feature of the package, such as `{first}`, and all of them are on by default. Without default features, \
             only what the chosen ones need is compiled."
        )));
        about.push(String::new());
    }
    about.push(
        "The features `chrono`, `time` and `jiff` convert dates to and from the types of those crates, `uuid` and `rust_decimal` identifiers and decimals."
            .into(),
    );
    about.push(
        "The feature `blocking` is for programs that are not asynchronous: every call can be waited for."
            .into(),
    );
    about.extend(lines(
        "The feature `pacing` has a limiter that holds calls back so that a budget lasts; the feature `redis` has one, and a store of tokens, that \
         several machines share.",
    ));
    about
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
    about.extend(guide(api));
    about
}

/// How a client of the document is begun and used.
fn guide(api: &Api) -> Vec<String> {
    let (apps, credentials): (Vec<_>, Vec<_>) =
        api.credentials.iter().partition(|credential| matches!(credential.kind, CredentialKind::App(_)));
    let link = |credential: &&Credential| format!("[`{}`]", credential.name);
    let credentials: Vec<String> = credentials.iter().map(link).collect();
    let taken = match credentials.as_slice() {
        [] => "takes the credentials that the service wants, or `Credentials::none()`".to_owned(),
        [one] => format!("takes the credential {one}"),
        [all @ .., last] => format!("takes a credential: {} or {last}", all.join(", ")),
    };
    let mut guide = vec![String::new(), "# Use".into(), String::new()];
    guide.push(format!("[`Client::new`] {taken}."));
    guide.extend(
        apps.iter().map(|app| format!("{} leads to the credential of a user who authorises it.", link(app))),
    );
    if !api.tags.is_empty() {
        guide.extend(["The methods of the client lead to the operations:".into(), String::new()]);
    }
    guide.extend(api.tags.iter().map(|tag| {
        let about =
            tag.docs.as_deref().map(|docs| format!(": {}", super::prose::one_line(docs))).unwrap_or_default();
        // Documentation cannot link to a raw identifier.
        match tag.method.as_str() {
            raw if raw.starts_with("r#") => format!("- `{raw}`{about}"),
            name => format!("- [`{name}`](Client::{name}){about}"),
        }
    }));
    guide.push(String::new());
    let lists = if api.operations().any(|operation| operation.pagination.is_some()) {
        "A list gives its items over all pages by `.items()`, and its pages by `.pages()`. "
    } else {
        ""
    };
    guide.extend(lines(&format!(
        "A call is sent by `.send().await`, or by `.await` alone, and gives the answer; `.response().await` gives it with status, headers and bytes. \
         {lists}`.options(…)` sets a timeout, headers and query parameters for one call. Whatever goes wrong is an `Error` of the runtime, which keeps what came. \
         A call is made again where that cannot do harm; `Client::builder` has the settings for this, for timeouts, for pacing and for hooks.",
    )));
    guide.extend(more_modules(api));
    guide
}

/// The parts of a client that only some have.
fn more_modules(api: &Api) -> Vec<String> {
    let headers = (!api.headers.is_empty()).then_some(
        "The headers of answers are constants of [`headers`], which `Response::header_value` reads.",
    );
    let webhooks = (!api.webhooks.is_empty()).then_some(
        "The calls that the service makes are constants of [`webhooks`], which read their bodies.",
    );
    headers.into_iter().chain(webhooks).flat_map(|text| [String::new(), text.to_owned()]).collect()
}

fn document_items(cx: &Cx<'_>) -> Vec<Vec<TokenStream>> {
    let credentials = cx.api.credentials.iter().map(|credential| &credential.name);
    let plans = match cx.api.service.plans.as_slice() {
        [] => None,
        _ => Some(quote! { #[rustfmt::skip] pub mod plans; }),
    };
    let has_variables = cx.api.servers.iter().any(|server| server.template.is_some());
    let servers = has_variables.then(|| quote! { #[rustfmt::skip] pub mod servers; });
    let headers = (!cx.api.headers.is_empty()).then(|| quote! { #[rustfmt::skip] pub mod headers; });
    let webhooks = (!cx.api.webhooks.is_empty()).then(|| quote! { #[rustfmt::skip] pub mod webhooks; });
    let mut modules =
        vec![quote! { #[rustfmt::skip] mod client; }, quote! { #[rustfmt::skip] pub mod credentials; }];
    modules.extend(headers);
    modules.push(quote! { #[rustfmt::skip] pub mod operations; });
    modules.extend(plans.into_iter().chain(servers));
    modules.push(quote! { #[rustfmt::skip] pub mod types; });
    modules.extend(webhooks);
    vec![
        modules,
        vec![
            quote! { pub use client::{Client, SERVERS}; },
            quote! { pub use credentials::{Credentials #(, #credentials)*}; },
        ],
        emit_error(cx).into_iter().collect(),
    ]
}
