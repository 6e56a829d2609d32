//! Emits Rust code for the intermediate representation. All decisions are made already, so nothing here can
//! fail.

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
mod letters;
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

use crate::ir::{Api, Tag};
use crate::naming::{LibraryName, ModuleName};

pub use context::Cx;
pub(crate) use manifest::RECORD;
pub use manifest::{Package, SharedRuntime, manifest, runtime_manifest};
pub(crate) use module::header;
pub use module::{HEADER, Item, Module, Table};
pub use readme::readme;
pub use root::root;
pub(crate) use texts::Texts;

/// A part of a document's client that can be emitted separately.
#[derive(Clone, Copy)]
pub struct ClientPart<'a> {
    cx: &'a Cx<'a>,
    of: PartOf<'a>,
}

#[derive(Clone, Copy)]
enum PartOf<'a> {
    /// The items that exist once: the client, credentials, servers, and the lists of operations and types.
    Whole,
    Tag(&'a Tag),
    Types(&'a ModuleName),
}

/// All parts of a document's client.
pub fn parts<'a>(cx: &'a Cx<'a>) -> Vec<ClientPart<'a>> {
    // The largest come first, so that no thread starts one when all others are finished.
    let mut parts: Vec<_> = cx.files.keys().map(|file| PartOf::Types(file)).collect();
    parts.extend(cx.api.tags.iter().map(PartOf::Tag));
    parts.push(PartOf::Whole);
    parts.into_iter().map(|of| ClientPart { cx, of }).collect()
}

impl ClientPart<'_> {
    /// Emits the modules of this part.
    pub fn emit(self) -> Vec<Module> {
        match self.of {
            PartOf::Whole => emit_whole(self.cx),
            PartOf::Tag(tag) => vec![operation::emit_tag(self.cx, tag)],
            PartOf::Types(file) => vec![types::emit_file(self.cx, file)],
        }
    }
}

fn emit_whole(cx: &Cx<'_>) -> Vec<Module> {
    let mut modules = Vec::new();
    if cx.api.module.is_some() {
        modules.push(root::emit_document(cx));
    }
    if !cx.api.has_types_alone {
        modules.extend([client::emit_client(cx), credentials::emit_credentials(cx)]);
        modules.extend(server::emit_servers(cx));
        modules.extend(service::emit_plans(cx));
        modules.push(operation::emit_operations(cx));
        modules.extend(header::emit_headers(cx));
    }
    modules.extend(webhook::emit_webhooks(cx));
    modules.push(types::emit_index(cx));
    modules
}

/// Emits the client of a document in this library.
pub fn emit(api: &Api, library: &LibraryName) -> Vec<Module> {
    let cx = Cx::new(api, library);
    parts(&cx).into_iter().flat_map(ClientPart::emit).collect()
}
