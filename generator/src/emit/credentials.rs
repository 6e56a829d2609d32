//! What a caller identifies itself with: a type for each credential of the document.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Cx;
use super::module::Module;
use super::prose::{code, docs, lines};
use crate::ir::{ApiKeyLocation, Credential, CredentialKind, CredentialPart};
use crate::naming::FieldName;

/// The file of the credentials.
pub(super) fn emit_credentials(cx: &Cx<'_>) -> Module {
    let mut module =
        Module::new(cx.file(&["credentials"]), vec!["What a caller identifies itself with.".into()]);
    let mut uses = vec![quote! { pub use crate::runtime::Credentials; }];
    if !cx.api.credentials.is_empty() {
        uses.push(quote! { use crate::runtime::{Secret, security}; });
    }
    module.block(uses);
    for credential in &cx.api.credentials {
        module.declare(emit_struct(credential));
        module.declare(emit_methods(credential));
        module.declare(emit_conversion(credential));
    }
    module
}

fn emit_struct(credential: &Credential) -> TokenStream {
    let name = &credential.name;
    let about = docs(
        &credential
            .docs
            .as_deref()
            .filter(|text| !text.trim().is_empty())
            .map_or_else(|| default_docs(credential), lines),
    );
    let fields = credential.parts.iter().enumerate().map(|(index, part)| {
        let (field, of) = (field(index), part_type(&part.kind));
        quote! { #field: security::#of }
    });
    quote! {
        #about
        #[derive(Debug)]
        pub struct #name {
            #(#fields),*
        }
    }
}

fn default_docs(credential: &Credential) -> Vec<String> {
    let schemes: Vec<String> = credential.parts.iter().map(|part| code(&part.scheme)).collect();
    vec![format!("The credential of the security scheme {}.", schemes.join(" and "))]
}

fn field(index: usize) -> proc_macro2::Ident {
    format_ident!("part_{}", index + 1)
}

fn part_type(kind: &CredentialKind) -> TokenStream {
    match kind {
        CredentialKind::ApiKey(..) => quote! { ApiKey },
        CredentialKind::Basic => quote! { Basic },
        CredentialKind::Bearer => quote! { Bearer },
        CredentialKind::Grant { .. } => quote! { oauth2::Grant },
    }
}

fn emit_methods(credential: &Credential) -> TokenStream {
    let name = &credential.name;
    let arguments = credential.parts.iter().flat_map(arguments);
    let parts = credential.parts.iter().enumerate().map(|(index, part)| {
        let (field, value) = (field(index), emit_part(part));
        quote! { #field: #value }
    });
    let token_url = credential
        .parts
        .iter()
        .enumerate()
        .filter(|(_, part)| matches!(part.kind, CredentialKind::Grant { .. }))
        .map(|(index, _)| {
            let field = field(index);
            quote! {
                /// Asks another address for tokens than the document's.
                #[must_use]
                pub fn token_url(mut self, token_url: impl Into<String>) -> Self {
                    self.#field = self.#field.token_url(token_url);
                    self
                }
            }
        });
    quote! {
        impl #name {
            /// A credential of these parts.
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#parts),* }
            }

            #(#token_url)*
        }
    }
}

/// What identifies the caller is plain text; everything else is kept out of sight.
fn arguments(part: &CredentialPart) -> Vec<TokenStream> {
    let plain = match &part.kind {
        CredentialKind::Basic => Some(0),
        CredentialKind::Grant { parameters, .. } => Some(parameters.len()),
        CredentialKind::ApiKey(..) | CredentialKind::Bearer => None,
    };
    let argument = |(index, name): (usize, &FieldName)| {
        if Some(index) == plain {
            quote! { #name: impl Into<String> }
        } else {
            quote! { #name: impl Into<Secret> }
        }
    };
    part.arguments.iter().enumerate().map(argument).collect()
}

fn emit_part(part: &CredentialPart) -> TokenStream {
    let arguments = &part.arguments;
    match &part.kind {
        CredentialKind::ApiKey(location, wire) => {
            let location = match location {
                ApiKeyLocation::Header => quote! { header },
                ApiKeyLocation::Query => quote! { query },
                ApiKeyLocation::Cookie => quote! { cookie },
                ApiKeyLocation::Form => quote! { form },
            };
            quote! { security::ApiKey::#location(#wire, #(#arguments),*) }
        }
        CredentialKind::Basic => quote! { security::Basic::new(#(#arguments),*) },
        CredentialKind::Bearer => quote! { security::Bearer::new(#(#arguments),*) },
        CredentialKind::Grant { token_url, grant_type, parameters } => {
            let client = &arguments[parameters.len().min(arguments.len())..];
            let parameters =
                parameters.iter().zip(arguments).map(|(wire, name)| quote! { .parameter(#wire, #name) });
            quote! {
                security::oauth2::Grant::new(#token_url, #(#client),*)
                    .parameter("grant_type", #grant_type)
                    #(#parameters)*
            }
        }
    }
}

fn emit_conversion(credential: &Credential) -> TokenStream {
    let name = &credential.name;
    let mut parts = credential.parts.iter().enumerate().map(|(index, part)| {
        let (field, scheme) = (field(index), &part.scheme);
        quote! { Credentials::scheme(#scheme, credential.#field) }
    });
    let first = parts.next();
    quote! {
        impl From<#name> for Credentials {
            fn from(credential: #name) -> Self {
                #first #(.and(#parts))*
            }
        }
    }
}
