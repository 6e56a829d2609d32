//! The calls that the service makes, a constant each.

use proc_macro2::TokenStream;
use quote::quote;

use super::constant::method_variant;
use super::context::Cx;
use super::imports::Imports;
use super::module::Module;
use super::prose::{Doc, code, docs, words};
use super::reference::owned;
use crate::ir::Webhook;

/// The file of webhooks, if the document has any.
pub(super) fn emit_webhooks(cx: &Cx<'_>) -> Option<Module> {
    let webhooks = &cx.api.webhooks;
    if webhooks.is_empty() {
        return None;
    }
    let mut about = Doc::of("The calls that the service makes: `parse` reads the body of its request.");
    about.add(
        "Whether a request comes from the service is for its receiver to check first, as the service says.",
    );
    let mut module = Module::new(cx.file(&["webhooks"]), about);
    let mut imports = Imports::default();
    imports.runtime("Method");
    imports.runtime("Webhook");
    for webhook in webhooks {
        imports.reference(&webhook.of);
    }
    let mut uses = imports.declarations(|_| true);
    if !imports.siblings().is_empty() {
        let module = cx.api.module.iter();
        uses.push(quote! { use crate::#(#module::)*types; });
    }
    module.block(uses);
    for webhook in webhooks {
        module.declare(emit_webhook(webhook));
    }
    Some(module)
}

fn emit_webhook(webhook: &Webhook) -> TokenStream {
    let (constant, wire) = (&webhook.constant, &webhook.wire);
    let mut about = webhook.docs.as_deref().map(Doc::said).unwrap_or_default();
    about.add(match &webhook.asked_by {
        None => words!["The webhook ", code(wire), ", a ", code(webhook.method.as_str()), "."],
        Some(callback) => words![
            "The callback ",
            code(wire),
            ", a ",
            code(webhook.method.as_str()),
            " to ",
            code(&callback.address),
            ", for which ",
            code(&callback.operation),
            " asks."
        ],
    });
    let about = docs(&about);
    let of = owned(&webhook.of, &quote! { types:: });
    let method = method_variant(&webhook.method);
    quote! {
        #about
        pub const #constant: Webhook<#of> = Webhook::new(#wire, #method);
    }
}
