//! Emits the constants of webhooks.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::constant::method_variant;
use super::context::Cx;
use super::imports::Imports;
use super::module::Module;
use super::prose::{Doc, code, docs, words};
use crate::ir::{Challenge, MessagePart, SignatureEncoding, SignatureScheme, Webhook};
use crate::rust_type::owned;
use crate::tokens::tokens;

/// The file of webhooks, if the document has any.
pub(super) fn emit_webhooks(cx: &Cx<'_>) -> Option<Module> {
    let webhooks = &cx.api.webhooks;
    if webhooks.is_empty() {
        return None;
    }
    let mut about = Doc::of("The calls that the service makes: `parse` reads the body of its request.");
    about.add(match &cx.api.signature {
        Some(_) => "`Receiver` first checks whether a request comes from the service, with the constant `SIGNATURE`; it needs the feature `webhooks` of the package.",
        None => "First check that a request comes from the service, as its documentation describes.",
    });
    let mut module = Module::new(cx.file(&["webhooks"]), about);
    let mut imports = Imports::default();
    imports.runtime("Method");
    imports.runtime("Webhook");
    if let Some(signature) = &cx.api.signature {
        import_signature(signature, &mut imports);
    }
    for webhook in webhooks {
        imports.reference(&webhook.of);
    }
    let mut uses = imports.declarations(|_| true);
    if !imports.siblings().is_empty() {
        let module = cx.api.module.iter();
        uses.push(quote! { use crate::#(#module::)*types; });
    }
    module.block(uses);
    if let Some(signature) = &cx.api.signature {
        module.declare(emit_signature(signature));
    }
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
    let of = owned(&webhook.of, &tokens! { types:: });
    let method = method_variant(&webhook.method);
    quote! {
        #about
        pub const #constant: Webhook<#of> = Webhook::new(#wire, #method);
    }
}

fn import_signature(signature: &SignatureScheme, imports: &mut Imports) {
    for name in ["MessagePart", "SignatureEncoding", "SignatureScheme"] {
        imports.runtime(name);
    }
    if signature.challenge.is_some() {
        imports.runtime("Challenge");
    }
}

fn emit_signature(signature: &SignatureScheme) -> TokenStream {
    let SignatureScheme { header, prefix, encoding, message, timestamp_header, tolerance, challenge } =
        signature;
    let encoding = match encoding {
        SignatureEncoding::Hex => quote! { Hex },
        SignatureEncoding::Base64 => quote! { Base64 },
    };
    let message = message.iter().map(|part| match part {
        MessagePart::Text(text) => quote! { MessagePart::Text(#text) },
        MessagePart::Timestamp => quote! { MessagePart::Timestamp },
        MessagePart::Header(name) => quote! { MessagePart::Header(#name) },
        MessagePart::Body => quote! { MessagePart::Body },
    });
    let timestamp_header = optional(timestamp_header.as_ref().map(|name| quote! { #name }));
    let tolerance = Literal::u32_unsuffixed(*tolerance);
    let challenge = optional(challenge.as_ref().map(emit_challenge));
    quote! {
        /// How the service signs these calls, for a `Receiver`.
        pub const SIGNATURE: SignatureScheme = SignatureScheme {
            header: #header,
            prefix: #prefix,
            encoding: SignatureEncoding::#encoding,
            message: &[#(#message),*],
            timestamp_header: #timestamp_header,
            tolerance: #tolerance,
            challenge: #challenge,
        };
    }
}

fn emit_challenge(challenge: &Challenge) -> TokenStream {
    let Challenge { property, value, token, plain, signed } = challenge;
    quote! {
        Challenge {
            property: #property,
            value: #value,
            token: &[#(#token),*],
            plain: #plain,
            signed: #signed,
        }
    }
}

fn optional(value: Option<TokenStream>) -> TokenStream {
    match value {
        Some(value) => quote! { Some(#value) },
        None => quote! { None },
    }
}
