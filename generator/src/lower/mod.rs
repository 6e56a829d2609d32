//! From the inventory and its names to the intermediate representation; the last stage that knows OpenAPI.

mod body;
mod chain;
mod discrimination;
mod encoding;
mod grant;
mod header;
mod media_type;
mod operation;
mod origin;
mod pagination;
mod parameter;
mod reach;
mod recursion;
mod response;
mod schema;
mod security;
mod server;
mod service;
mod siblings;
mod size;
mod tags;
mod tuple;
mod unions;
mod webhook;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::collect::{Inventory, Names, Places};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, ErrorBody, Tag, TypeReference};
use crate::naming::{ModuleName, Scope, TypeName, method_name, module_name, type_name};
use crate::place::Pointer;
use crate::spec::{Operation, Response, SchemaId, Spec};

/// What the stages below share.
struct Lowering<'a> {
    spec: &'a Spec,
    inventory: &'a Inventory<'a>,
    names: &'a Names,
    places: Places<'a>,
    /// The operations by their ids.
    operations: BTreeMap<&'a str, &'a Operation>,
    /// The responses by the places where they stand.
    responses: BTreeMap<&'a Pointer, &'a Response>,
    /// The paths that differ in one segment.
    siblings: siblings::Siblings<'a>,
    files: Vec<ModuleName>,
    /// The names in each tag's file of operations.
    scopes: Vec<Scope>,
    /// The security schemes that the document requires of all operations without defining them, as far as they were reported.
    undefined: BTreeSet<String>,
    /// The headers of responses that were met.
    headers: Vec<header::Met>,
    /// The places about which something was said that holds wherever they are referred to.
    reported: BTreeSet<Pointer>,
    diagnostics: Diagnostics,
}

/// Decides everything that a client consists of.
pub fn lower(inventory: &Inventory<'_>, names: &Names, module: Option<&str>) -> (Api, Diagnostics) {
    let mut lowering = Lowering::new(inventory, names);
    let api = lowering.api(module);
    (api, lowering.diagnostics)
}

/// The types of the schemas at these places, null among their values where the document says so.
pub(crate) fn types_of(inventory: &Inventory<'_>, names: &Names, schemas: &[SchemaId]) -> Vec<TypeReference> {
    let mut lowering = Lowering::new(inventory, names);
    schemas.iter().map(|schema| lowering.nullable_reference(*schema)).collect()
}

impl<'a> Lowering<'a> {
    fn new(inventory: &'a Inventory<'a>, names: &'a Names) -> Self {
        let spec = inventory.spec;
        let responses = spec.operations.iter().flat_map(|operation| &operation.responses);
        let responses = responses.filter_map(|(_, response)| response.get());
        Self {
            spec,
            inventory,
            names,
            places: Places::new(inventory),
            operations: spec.operations.iter().map(|operation| (operation.id.as_str(), operation)).collect(),
            responses: responses.map(|response| (&response.place, response)).collect(),
            siblings: siblings::Siblings::new(&spec.operations),
            files: tag_files(inventory),
            scopes: inventory.tags.iter().map(|_| Scope::of_operations()).collect(),
            undefined: BTreeSet::new(),
            headers: Vec::new(),
            reported: BTreeSet::new(),
            diagnostics: Diagnostics::new(),
        }
    }
}

impl Lowering<'_> {
    fn api(&mut self, module: Option<&str>) -> Api {
        let credentials = self.credentials();
        let service = self.service();
        let mut tags = self.tags();
        let mut types = self.types();
        let headers = self.response_headers();
        let webhooks = self.webhooks();
        reach::settle(&tags, &headers, &webhooks, &mut types);
        let leaders: BTreeMap<&TypeName, SchemaId> =
            self.names.groups.iter().map(|group| (&group.name, group.leader)).collect();
        for (name, property) in recursion::break_cycles(&mut types) {
            let message = format!(
                "`{property}` of `{name}` leads back through required properties alone, so no value could end; it is taken as optional"
            );
            let leader = leaders.get(&name).copied();
            let place = leader
                .map_or_else(Pointer::root, |leader| self.inventory.schemas.get(leader).written.clone());
            let finding = Diagnostic::warning("recursion", message).at(&place);
            self.diagnostics.push(finding.instead("an optional property"));
        }
        size::limit(&mut types);
        let longest_chain = chain::shorten(&mut types);
        self.paginate(&mut tags, &types);
        types.sort_by(|one, other| one.name.cmp(&other.name));
        Api {
            module: module.map(module_name),
            feature: None,
            title: self.spec.title.clone().unwrap_or_else(|| "An API without a title".into()),
            version: self.spec.version.clone().unwrap_or_default(),
            description: self.spec.description.clone(),
            servers: self.servers(),
            credentials,
            error: shared_error(&tags),
            headers,
            webhooks,
            service,
            longest_chain,
            tags,
            types,
        }
    }

    fn tags(&mut self) -> Vec<Tag> {
        let mut tags = self.empty_tags();
        for (entry, name) in self.inventory.operations.iter().zip(&self.names.methods) {
            let operation = match self.operation(*entry, name) {
                Ok(operation) => operation,
                Err(fault) => {
                    self.diagnostics.push(fault.degraded_to("the operation is left out"));
                    continue;
                }
            };
            if let Some(tag) = tags.get_mut(entry.tag) {
                tag.operations.push(operation);
            }
        }
        tags
    }

    /// The client imports all handles, so their names are unique among all tags.
    fn empty_tags(&mut self) -> Vec<Tag> {
        let mut handles = self.handles();
        let mut tags = Vec::new();
        for ((entry, file), scope) in self.inventory.tags.iter().zip(&self.files).zip(&mut self.scopes) {
            let name = entry.rust_name.as_deref().unwrap_or(&entry.wire);
            let handle = handles.remove(entry.wire.as_str()).unwrap_or_else(|| type_name(name));
            scope.claim(handle.as_str(), '\0');
            tags.push(Tag {
                wire: entry.wire.clone(),
                module: file.clone(),
                method: method_name(file.file_stem()),
                handle,
                feature: None,
                docs: entry.docs.clone(),
                parent: entry.parent.clone(),
                operations: Vec::new(),
            });
        }
        tags
    }

    /// The names of the tags' handles, by the tags.
    fn handles(&self) -> BTreeMap<String, TypeName> {
        let mut scope = Scope::of_operations();
        let tags = by_name(self.inventory).into_iter().filter_map(|index| self.inventory.tags.get(index));
        tags.map(|entry| {
            let name = entry.rust_name.as_deref().unwrap_or(&entry.wire);
            (entry.wire.clone(), scope.claim_type([name.to_owned(), format!("{name} operations")]))
        })
        .collect()
    }

    /// Reports a fault that costs only a part, once wherever the part is referred to.
    fn warn_once(&mut self, place: &Pointer, fault: Diagnostic, consequence: &str) {
        if self.reported.insert(place.clone()) {
            self.diagnostics.push(fault.at(place).degraded_to(consequence));
        }
    }
}

fn tag_files(inventory: &Inventory<'_>) -> Vec<ModuleName> {
    // `shared` is the file of types that several tags use, `mod` the one that lists the files.
    // `new`, `builder` and `core` are functions of the client, beside which each tag has one.
    // A module within its own namesake confuses, and the others are names that Windows keeps for devices.
    let taken =
        ["shared", "mod", "new", "builder", "core", "operations", "types", "con", "prn", "aux", "nul"];
    let ports =
        ["com", "lpt"].into_iter().flat_map(|port| (0..=9).map(move |number| format!("{port}{number}")));
    let mut scope = Scope::new(&taken);
    ports.for_each(|port| drop(scope.claim(&port, '_')));
    let name =
        |entry: &crate::collect::TagEntry| entry.rust_name.clone().unwrap_or_else(|| entry.wire.clone());
    let mut files = vec![module_name(""); inventory.tags.len()];
    for index in by_name(inventory) {
        if let (Some(file), Some(entry)) = (files.get_mut(index), inventory.tags.get(index)) {
            let wanted = module_name(&name(entry));
            *file = module_name(scope.claim(wanted.as_str(), '_').trim_start_matches("r#"));
        }
    }
    files
}

/// The tags in the order in which they get their names: the document's may change.
fn by_name(inventory: &Inventory<'_>) -> Vec<usize> {
    let mut order: Vec<usize> = (0..inventory.tags.len()).collect();
    order.sort_by_key(|index| inventory.tags.get(*index).map(|tag| &tag.wire));
    order
}

fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The error type, if all operations that have one agree.
fn shared_error(tags: &[Tag]) -> Option<TypeReference> {
    let mut errors = tags.iter().flat_map(|tag| &tag.operations).map(|operation| match &operation.error {
        ErrorBody::Value(of) => Some(of),
        _ => None,
    });
    let first = errors.next()??;
    errors.all(|error| error == Some(first)).then(|| first.clone())
}
