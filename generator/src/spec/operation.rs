//! Operations: the methods of a path item, and what the path item declares for all of them.

use std::collections::BTreeMap;

use openapiv3 as source;
use serde_json::{Map, Value};

use super::body::RequestBody;
use super::parameter::{self, Parameter};
use super::part::Use;
use super::read::{
    Followed, Reader, edited, elements_of, extension, members_of, reference, text, typed, with_default,
};
use super::response::Response;
use super::security::{self, Requirement};
use super::server::Server;
use crate::diagnostic::Diagnostic;
use crate::http::{Method, StatusPattern};
use crate::place::Pointer;
use crate::published::key;

/// The longest path that servers usually accept, in bytes. The limit exists since the names of each parameter
/// are made from the whole path.
const MAX_PATH: usize = 8 * 1024;

/// An operation, together with what its path item declares for all operations.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Its place in the document.
    pub place: Pointer,
    /// Its `operationId`.
    pub id: String,
    /// The path, with placeholders.
    pub path: String,
    /// The method.
    pub method: Method,
    /// Its tags.
    pub tags: Vec<String>,
    /// A short description.
    pub summary: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// When the service removes it (`x-sunset`), as written.
    pub sunset: Option<String>,
    /// Its parameters: its own, and those of the path item that it does not override.
    pub parameters: Vec<Use<Parameter>>,
    /// Its body.
    pub body: Option<Use<RequestBody>>,
    /// Its responses, in document order.
    pub responses: Vec<(StatusPattern, Use<Response>)>,
    /// Its security requirements, which replace the document's; `None` if it has none of its own.
    pub security: Option<Vec<Requirement>>,
    /// Its servers, or those of its path item, which replace the document's.
    pub servers: Vec<Server>,
    /// The name of the method (`x-rust-name`).
    pub rust_name: Option<String>,
    /// The kind of call for rate limits (`x-rate-limit-label`).
    pub rate_limit: Option<String>,
    /// Whether repeating a call has no further effect (`x-idempotent`).
    pub idempotent: bool,
    /// How a parameter decides which alternative the response is (`x-rust-choice`).
    pub choice: Option<Value>,
    /// How its list is paginated (`x-pagination`).
    pub pagination: Option<Value>,
    /// The same as an extension of dropshot (`x-dropshot-pagination`).
    pub dropshot_pagination: Option<Value>,
    /// The same as an extension of AutoRest (`x-ms-pageable`).
    pub ms_pageable: Option<Value>,
}

impl Operation {
    /// The id without the path and method that some frameworks append to the function's name:
    /// `read_item_items__item_id__get`, `readItemUsingGET`.
    pub(crate) fn plain_id(&self) -> &str {
        let plain = |symbol: char| if symbol.is_alphanumeric() { symbol } else { '_' };
        let path: String = self.path.chars().map(plain).collect();
        for appended in [format!("{path}_{}", self.method.written()), format!("Using{}", self.method.sent())]
        {
            match self.id.strip_suffix(&appended) {
                Some(name) if !name.is_empty() => return name,
                _ => {}
            }
        }
        &self.id
    }

    /// Its parameters that could be read.
    pub fn parameters(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter_map(Use::get)
    }
}

/// What a path item declares for all its operations. Its parameters are read with the first operation.
struct Item<'a> {
    path: &'a str,
    place: Pointer,
    node: &'a Value,
    parameters: Option<Vec<Use<Parameter>>>,
}

impl<'a> Reader<'a> {
    /// The operations of all paths in document order, and the places of those that could not be read.
    pub(super) fn operations(&mut self) -> (Vec<(Operation, &'a Value)>, Vec<Pointer>) {
        let (mut operations, mut lost) = (Vec::new(), Vec::new());
        let paths = Pointer::root().child("paths");
        for (path, node) in members_of(self.root(), "paths") {
            if path.starts_with("x-") {
                continue;
            }
            let at = paths.child(path);
            if path.len() > MAX_PATH {
                let message = format!("the path has more than {MAX_PATH} bytes, which servers do not accept");
                let fault = Diagnostic::warning("paths", message).degraded_to("the path is left out");
                self.report(fault.at(&at));
                continue;
            }
            let Followed { place, node, .. } = match self.follow(&at, node) {
                Ok(item) => item,
                Err(fault) => {
                    self.report(fault.degraded_to("the path is left out"));
                    continue;
                }
            };
            if !node.is_object() && !node.is_null() {
                let message = "the path has no mapping of methods";
                let fault = Diagnostic::warning("paths", message).degraded_to("the path is left out");
                self.report(fault.at(&place));
            }
            let mut item = Item { path, place, node, parameters: None };
            let Some(members) = node.as_object() else { continue };
            for method in Method::of(members) {
                let Some(node) = method.find(members) else { continue };
                let at = method.place(&item.place);
                match self.operation(&mut item, method, node) {
                    Ok(operation) => operations.push((operation, node)),
                    Err(fault) => {
                        self.report(fault.degraded_to("the operation is left out"));
                        lost.push(at);
                    }
                }
            }
        }
        self.report_twins(&operations);
        (operations, lost)
    }

    /// Reports operations whose paths differ only in the names of parameters, which OpenAPI forbids (OpenAPI
    /// 3.0.4, Paths Object): a service cannot tell their requests apart.
    fn report_twins(&mut self, operations: &[(Operation, &Value)]) {
        let mut known: BTreeMap<String, &Operation> = BTreeMap::new();
        for (operation, _) in operations {
            let Some(twin) = known.insert(key(&operation.method.sent(), &operation.path), operation) else {
                continue;
            };
            let message = format!(
                "the path differs from `{}` only in the names of parameters, so both calls send the same requests",
                twin.path
            );
            let help = "describe both as one operation, or give the paths different fixed parts";
            self.report(Diagnostic::warning("same-path", message).help(help).at(&operation.place));
        }
    }

    fn operation(
        &mut self,
        item: &mut Item<'a>,
        method: Method,
        node: &'a Value,
    ) -> Result<Operation, Diagnostic> {
        let Followed { place, node, .. } = self.follow(&method.place(&item.place), node)?;
        let source: source::Operation = typed(flat(node, &place), "operation", &place)?;
        let common = item.parameters.get_or_insert_with(|| self.parameters(item.node, &item.place));
        let own = self.parameters(node, &place);
        let parameters = parameter::of_operation(common, own);
        let mut servers = self.servers(node, &place);
        if servers.is_empty() {
            servers = self.servers(item.node, &item.place);
        }
        let body = node.get("requestBody");
        Ok(Operation {
            id: source.operation_id.unwrap_or_default(),
            path: item.path.to_owned(),
            method,
            tags: source.tags,
            summary: source.summary,
            description: source.description,
            deprecated: source.deprecated,
            sunset: text(node, "x-sunset"),
            parameters,
            body: body.map(|body| self.part(place.child("requestBody"), body, "the body is left out")),
            responses: self.responses(node, &place),
            security: if node.get("security").is_some() { Some(security::requirements(node)) } else { None },
            servers,
            rust_name: text(node, "x-rust-name"),
            rate_limit: text(node, "x-rate-limit-label"),
            idempotent: node.get("x-idempotent") == Some(&Value::Bool(true)),
            choice: extension(node, "x-rust-choice"),
            pagination: extension(node, "x-pagination"),
            dropshot_pagination: extension(node, "x-dropshot-pagination"),
            ms_pageable: extension(node, "x-ms-pageable"),
            place,
        })
    }

    fn parameters(&mut self, holder: &'a Value, place: &Pointer) -> Vec<Use<Parameter>> {
        let place = place.child("parameters");
        let mut parameters = Vec::new();
        for (index, node) in elements_of(holder, "parameters").iter().enumerate() {
            parameters.push(self.part(place.index(index), node, "the parameter is left out"));
        }
        parameters
    }
}

/// The operation for `openapiv3`, without its parts, which are read separately.
fn flat(node: &Value, place: &Pointer) -> Value {
    let mut flat = edited(node, |key, value| match key {
        "parameters" | "responses" | "callbacks" | "servers" | "externalDocs" => None,
        "requestBody" => Some(reference(&place.child(key))),
        _ => Some(value.clone()),
    });
    with_default(&mut flat, "responses", || Value::Object(Map::new()));
    flat
}
