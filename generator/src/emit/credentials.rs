//! Emits the type of each credential.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::context::Cx;
use super::module::Module;
use super::prose::{Doc, Words, code, codes, docs, words};
use crate::ir::{
    ApiKeyLocation, App, Credential, CredentialKind, CredentialPart, Endpoints, Grant, PartKind,
};
use crate::naming::{FieldName, TypeName};
use crate::tokens::Tokens;

/// The file of the credentials.
pub(super) fn emit_credentials(cx: &Cx<'_>) -> Module {
    let mut module = Module::new(cx.file(&["credentials"]), Doc::of("The credentials of a caller."));
    let mut uses = vec![quote! { pub use crate::runtime::Credentials; }];
    if !cx.api.credentials.is_empty() {
        uses.push(quote! { use crate::runtime::{Secret, security}; });
    }
    module.block(uses);
    for credential in &cx.api.credentials {
        match &credential.kind {
            CredentialKind::Held(parts) => {
                module.declare(emit_struct(credential, parts));
                module.declare(emit_methods(&credential.name, parts));
                module.declare(emit_conversion(&credential.name, parts));
            }
            CredentialKind::Grant(grant) => {
                module.declare(emit_grant(credential, grant));
                module.declare(emit_grant_methods(&credential.name, grant));
            }
            CredentialKind::App(app) => {
                module.declare(emit_app(credential));
                module.declare(emit_app_methods(&credential.name, app));
            }
        }
    }
    module
}

fn emit_struct(credential: &Credential, parts: &[CredentialPart]) -> TokenStream {
    let name = &credential.name;
    let schemes = codes(parts.iter().map(|part| part.scheme.as_str()), " and ", " and ");
    let about = about(credential, words!["The credential of the security scheme ", schemes, "."]);
    let mut fields = Vec::with_capacity(parts.len());
    for (index, part) in parts.iter().enumerate() {
        let (field, of) = (field(index), part_type(&part.kind));
        fields.push(quote! { #field: security::#of });
    }
    quote! {
        #about
        #[derive(Debug)]
        pub struct #name {
            #(#fields),*
        }
    }
}

fn about(credential: &Credential, default: Words) -> Tokens {
    let mut about = Doc::said_or(credential.docs.as_deref(), || default);
    if let Some(url) = &credential.metadata {
        about.add(words!["The authorization server describes itself at ", code(url), "."]);
    }
    if credential.deprecated {
        about.add("Deprecated by the document.");
    }
    docs(&about)
}

fn field(index: usize) -> proc_macro2::Ident {
    format_ident!("part_{}", index + 1)
}

fn part_type(kind: &PartKind) -> TokenStream {
    match kind {
        PartKind::ApiKey(..) => quote! { ApiKey },
        PartKind::Basic => quote! { Basic },
        PartKind::Bearer => quote! { Bearer },
        PartKind::Http(_) => quote! { HttpScheme },
    }
}

fn emit_methods(name: &TypeName, parts: &[CredentialPart]) -> TokenStream {
    let (mut taken, mut fields) = (Vec::new(), Vec::new());
    for (index, part) in parts.iter().enumerate() {
        taken.extend(arguments(part));
        let (field, value) = (field(index), emit_part(part));
        fields.push(quote! { #field: #value });
    }
    quote! {
        impl #name {
            /// A credential of these parts.
            pub fn new(#(#taken),*) -> Self {
                Self { #(#fields),* }
            }
        }
    }
}

/// User names and the like are plain strings; everything else is a secret.
fn arguments(part: &CredentialPart) -> Vec<TokenStream> {
    let of = |(index, name): (usize, &FieldName)| match (&part.kind, index) {
        (PartKind::Basic, 0) => quote! { #name: impl Into<String> },
        _ => quote! { #name: impl Into<Secret> },
    };
    part.arguments.iter().enumerate().map(of).collect()
}

fn emit_part(part: &CredentialPart) -> TokenStream {
    let arguments = &part.arguments;
    match &part.kind {
        PartKind::ApiKey(location, wire) => {
            let location = match location {
                ApiKeyLocation::Header => quote! { header },
                ApiKeyLocation::Query => quote! { query },
                ApiKeyLocation::Cookie => quote! { cookie },
                ApiKeyLocation::Form => quote! { form },
            };
            quote! { security::ApiKey::#location(#wire, #(#arguments),*) }
        }
        PartKind::Basic => quote! { security::Basic::new(#(#arguments),*) },
        PartKind::Bearer => quote! { security::Bearer::new(#(#arguments),*) },
        PartKind::Http(word) => quote! { security::HttpScheme::new(#word, #(#arguments),*) },
    }
}

fn emit_conversion(name: &TypeName, parts: &[CredentialPart]) -> TokenStream {
    let mut parts = parts.iter().enumerate().map(|(index, part)| {
        let (field, scheme) = (field(index), &part.scheme);
        quote! { Credentials::scheme(#scheme, credential.#field) }
    });
    let first = parts.next();
    quote! {
        impl From<#name> for Credentials {
            #[inline]
            fn from(credential: #name) -> Self {
                #first #(.and(#parts))*
            }
        }
    }
}

fn emit_grant(credential: &Credential, grant: &Grant) -> TokenStream {
    let name = &credential.name;
    let default = words![
        "A token for the security scheme ",
        code(&grant.scheme),
        ", which the client requests itself."
    ];
    let about = about(credential, default);
    quote! {
        #about
        #[derive(Clone, Debug)]
        pub struct #name {
            credential: security::oauth2::Credential,
        }
    }
}

fn emit_grant_methods(name: &TypeName, grant: &Grant) -> TokenStream {
    let Grant { scheme, grant_type, parameters, arguments, endpoints } = grant;
    let (values, client) = arguments.split_at(parameters.len().min(arguments.len()));
    let [client_id, client_secret] = client else { return TokenStream::new() };
    let token = &endpoints.token;
    let setters = setters(endpoints);
    quote! {
        impl #name {
            /// A credential of these parts.
            pub fn new(
                #(#values: impl Into<Secret>,)*
                #client_id: impl Into<String>,
                #client_secret: impl Into<Secret>
            ) -> Self {
                Self {
                    credential: security::oauth2::App::confidential(#token, #client_id, #client_secret)
                        .for_scheme(#scheme)
                        #(#setters)*
                        .grant(#grant_type)
                        #(.parameter(#parameters, #values))*
                }
            }
        }
        crate::runtime::own_token!(#name);
    }
}

/// An app has no value of its own: its constructors return the runtime's app.
fn emit_app(credential: &Credential) -> TokenStream {
    let name = &credential.name;
    let about = about(credential, "An app that acts for its users.".into());
    quote! {
        #about
        #[derive(Clone, Copy, Debug)]
        pub enum #name {}
    }
}

fn emit_app_methods(name: &TypeName, app: &App) -> TokenStream {
    let (scheme, token) = (&app.scheme, &app.endpoints.token);
    let setters = setters(&app.endpoints);
    quote! {
        impl #name {
            /// An app that can keep a secret, as one on a server can.
            pub fn confidential(
                client_id: impl Into<String>,
                client_secret: impl Into<Secret>
            ) -> security::oauth2::App {
                Self::at_home(security::oauth2::App::confidential(#token, client_id, client_secret))
            }

            /// An app that cannot keep a secret, as one that users install cannot.
            pub fn public(client_id: impl Into<String>) -> security::oauth2::App {
                Self::at_home(security::oauth2::App::public(#token, client_id))
            }

            #[inline]
            fn at_home(app: security::oauth2::App) -> security::oauth2::App {
                app.for_scheme(#scheme) #(#setters)*
            }
        }
    }
}

/// The calls that set the other endpoints.
fn setters(endpoints: &Endpoints) -> Vec<TokenStream> {
    let Endpoints { token: _, refresh, authorization, device_authorization, revocation, base_url_field } =
        endpoints;
    let given = [
        ("refresh_url", refresh),
        ("authorization_url", authorization),
        ("device_authorization_url", device_authorization),
        ("revocation_url", revocation),
        ("base_url_field", base_url_field),
    ];
    let mut setters = Vec::new();
    for (setter, value) in given {
        if let Some(value) = value {
            let setter = format_ident!("{setter}");
            setters.push(quote! { .#setter(#value) });
        }
    }
    setters
}
