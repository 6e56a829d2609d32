//! Emits the client of a document: its servers, and a method for each tag.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::context::Cx;
use super::module::Module;
use super::prose::{Doc, brief, code, docs, line, words};
use super::{gate, service};
use crate::ir::{Server, Tag, TypeReference};

/// The file of the client.
pub(super) fn emit_client(cx: &Cx<'_>) -> Module {
    let api = cx.api;
    let mut module = Module::new(
        cx.file(&["client"]),
        Doc::of("The client: the address of the service, and a method for the operations of each tag."),
    );
    let mut uses = vec![quote! { use std::ops::Deref; }];
    for tag in &api.tags {
        let (module, file, handle) = (api.module.iter(), &tag.module, &tag.handle);
        let gate = gate::of_tag(tag);
        uses.push(quote! { #gate use crate::#(#module::)*operations::#file::#handle; });
    }
    let facts = service::imports(&api.service).into_iter().map(|name| format_ident!("{name}"));
    uses.push(quote! { use crate::runtime::{Client as Core, ClientBuilder, Credentials #(, #facts)*}; });
    module.block(uses);
    module.declare(emit_servers(&api.servers));
    if let Some(constant) = service::emit_constant(&api.service) {
        module.declare(constant);
    }
    let about = docs(&Doc::of(words![
        "A client of ",
        line(&api.title),
        "; cheap to clone, and clones share everything."
    ]));
    module.declare(quote! {
        #about
        #[derive(Clone, Debug)]
        pub struct Client {
            core: Core,
        }
    });
    module.declare(emit_methods(cx));
    module.declare(quote! {
        /// Calls that the document does not have, and the base URL.
        impl Deref for Client {
            type Target = Core;

            #[inline]
            fn deref(&self) -> &Core {
                &self.core
            }
        }
    });
    module.declare(quote! {
        impl From<Core> for Client {
            #[inline]
            fn from(core: Core) -> Self {
                Self { core }
            }
        }
    });
    module
}

/// The common error type of all operations.
pub(super) fn emit_error(cx: &Cx<'_>) -> Option<TokenStream> {
    let TypeReference::Named(name) = cx.api.error.as_ref()? else { return None };
    let definition = cx.api.types.iter().find(|definition| definition.name == *name)?;
    let gate = gate::of_tags(cx, &definition.tags);
    Some(quote! {
        /// Why a call failed.
        #gate
        pub type Error = crate::runtime::Error<types::#name>;
    })
}

fn emit_servers(servers: &[Server]) -> TokenStream {
    let mut about = Doc::of("The addresses of the service; a client uses the first one by default.");
    let mut described = Vec::new();
    for server in servers {
        if let Some(text) = &server.docs {
            described.push(Doc::of(words![code(&server.url), ": ", brief(text)]));
        }
    }
    about.list(described);
    let about = docs(&about);
    let urls = servers.iter().map(|server| &server.url);
    quote! {
        #about
        pub const SERVERS: &[&str] = &[#(#urls),*];
    }
}

fn emit_methods(cx: &Cx<'_>) -> TokenStream {
    let service = service::emit_constant(&cx.api.service).map(|_| quote! { .service(&SERVICE) });
    let accessors = cx.api.tags.iter().map(emit_accessor);
    quote! {
        impl Client {
            /// A client with these credentials and the defaults of [`Client::builder`].
            pub fn new(credentials: impl Into<Credentials>) -> Self {
                Self::builder().credentials(credentials).build_or_defer()
            }

            /// Begins a client with settings of its own.
            #[inline]
            pub fn builder() -> ClientBuilder<Self> {
                Core::builder(SERVERS[0])
                    .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
                    #service
                    .for_client()
            }

            #(#accessors)*

            /// What sends the calls: `get`, `post` and so on begin one that the document does not have.
            pub fn core(&self) -> &Core {
                &self.core
            }
        }
    }
}

fn emit_accessor(tag: &Tag) -> TokenStream {
    let (method, handle) = (&tag.method, &tag.handle);
    let about = docs(&super::operation::tag_docs(tag));
    let gate = gate::of_tag(tag);
    quote! {
        #about
        #gate
        pub fn #method(&self) -> #handle<'_> {
            #handle { core: &self.core }
        }
    }
}
