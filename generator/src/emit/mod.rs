//! From the intermediate representation to Rust; every decision is made by now, so nothing here can fail.

mod added;
mod alternatives;
mod body;
mod by_status;
mod choice;
mod client;
mod coding;
mod constant;
mod context;
mod credentials;
mod enumeration;
mod gate;
mod header;
mod imports;
mod manifest;
mod module;
mod needs;
mod operation;
mod pagination;
mod parameter;
mod prose;
mod readme;
mod reference;
mod root;
mod sample;
mod server;
mod service;
mod structure;
mod texts;
mod types;
mod webhook;

use self::context::Cx;
use crate::ir::Api;
use crate::naming::LibraryName;

pub(crate) use manifest::RECORD;
pub use manifest::{Package, SharedRuntime, manifest, runtime_manifest};
pub use module::{HEADER, Item, Module, Table};
pub use readme::readme;
pub use root::root;
pub(crate) use texts::Texts;

/// The modules of one document's client, which is in this library.
pub fn emit(api: &Api, library: &LibraryName) -> Vec<Module> {
    let cx = Cx::new(api, library);
    let mut modules = vec![client::emit_client(&cx), credentials::emit_credentials(&cx)];
    modules.extend(server::emit_servers(&cx));
    modules.extend(service::emit_plans(&cx));
    if api.module.is_some() {
        modules.push(root::emit_document(&cx));
    }
    modules.push(operation::emit_operations(&cx));
    for tag in &api.tags {
        modules.push(operation::emit_tag(&cx, tag));
    }
    modules.extend(header::emit_headers(&cx));
    modules.extend(webhook::emit_webhooks(&cx));
    modules.extend(types::emit_types(&cx));
    modules
}
