//! From the inventory and its names to the intermediate representation; the last stage that knows OpenAPI.

mod about;
mod body;
mod chain;
mod choice;
mod discrimination;
mod encoding;
mod grant;
mod header;
mod media_type;
mod operation;
mod origin;
mod pagination;
mod parameter;
mod promises;
mod reach;
mod recursion;
mod response;
mod schema;
mod security;
mod server;
mod service;
mod siblings;
mod signature;
mod size;
mod tags;
mod tuple;
mod unions;
mod webhook;

pub(crate) use pagination::PAGE_HEURISTICS;
pub use promises::MissingRequired;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::collect::{Inventory, Names, OperationEntry, Places, TagEntry};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, ErrorBody, Explode, HeaderStyle, Operation, Tag, TypeDefinition, TypeReference};
use crate::naming::{ModuleName, Scope, TypeName, method_name, module_name, type_name};
use crate::place::Pointer;
use crate::spec::{Operation as Source, Response, SchemaId, Spec};

/// What the stages below share.
struct Lowering<'a> {
    spec: &'a Spec,
    inventory: &'a Inventory<'a>,
    names: &'a Names,
    places: Places<'a>,
    /// The operations by their ids.
    operations: BTreeMap<&'a str, &'a Source>,
    /// The responses by the places where they stand.
    responses: BTreeMap<&'a Pointer, &'a Response>,
    /// The paths that differ in one segment.
    siblings: siblings::Siblings<'a>,
    files: Vec<ModuleName>,
    /// The names in each tag's file of operations.
    scopes: Vec<Scope>,
    /// Names in these files that were published, by the place of the operation and what they are for.
    kept: BTreeMap<(Pointer, String), TypeName>,
    /// The security schemes that the document requires of all operations without defining them, as far as they were reported.
    undefined: BTreeSet<String>,
    /// The headers of responses that were met.
    headers: Vec<MetHeader>,
    /// The places about which something was said that holds wherever they are referred to.
    reported: BTreeSet<Pointer>,
    diagnostics: Diagnostics,
}

/// A header as the responses of one operation have it.
#[derive(Clone, Debug)]
struct MetHeader {
    operation: String,
    tag: usize,
    wire: String,
    form: HeaderForm,
    docs: Option<String>,
}

/// What makes two headers of a name the same.
#[derive(Clone, Debug, PartialEq)]
struct HeaderForm {
    of: TypeReference,
    style: HeaderStyle,
    explode: Explode,
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
        let (mut operations, mut responses) = (BTreeMap::new(), BTreeMap::new());
        for operation in &spec.operations {
            operations.insert(operation.id.as_str(), operation);
            for (_, response) in &operation.responses {
                if let Some(response) = response.get() {
                    responses.insert(&response.place, response);
                }
            }
        }
        Self {
            spec,
            inventory,
            names,
            places: Places::new(inventory),
            operations,
            responses,
            siblings: siblings::Siblings::new(&spec.operations),
            files: tag_files(inventory),
            scopes: inventory.tags.iter().map(|_| Scope::of_operations()).collect(),
            kept: BTreeMap::new(),
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
        let signature = self.signature();
        let webhooks = self.webhooks(signature.is_some());
        reach::settle(&tags, &headers, &webhooks, &mut types);
        self.relax_promises(&tags, &mut types);
        self.mark_sent(&tags, &mut types);
        let opened = recursion::break_cycles(&mut types);
        self.report_opened(&opened);
        size::limit(&mut types);
        let longest_chain = chain::shorten(&mut types);
        self.choose(&mut tags, &types);
        self.paginate(&mut tags, &types);
        types.sort_by(|one, other| one.name.cmp(&other.name));
        Api {
            module: module.map(module_name),
            feature: None,
            title: self.spec.title.clone().unwrap_or_else(|| "An API without a title".into()),
            version: self.spec.version.clone().unwrap_or_default(),
            description: self.spec.description.clone(),
            about: about::about(self.spec),
            servers: self.servers(),
            credentials,
            error: shared_error(&tags).or_else(|| self.published_error(&types)),
            headers,
            webhooks,
            signature,
            service,
            longest_chain,
            tags,
            types,
        }
    }

    /// The error type that was that of all operations stays what it was called after operations came that have another one.
    fn published_error(&self, types: &[TypeDefinition]) -> Option<TypeReference> {
        let name = self.inventory.published.error.as_ref()?;
        let definition = types.iter().find(|definition| definition.name.as_str() == name)?;
        Some(TypeReference::Named(definition.name.clone()))
    }

    /// Reports the properties that are optional because no value could end otherwise.
    fn report_opened(&mut self, opened: &[(TypeName, String)]) {
        let mut leaders: BTreeMap<&TypeName, SchemaId> = BTreeMap::new();
        for group in &self.names.groups {
            leaders.insert(&group.name, group.leader);
        }
        for (name, property) in opened {
            let message = format!(
                "`{property}` of `{name}` leads back through required properties alone, so no value could end; it is taken as optional"
            );
            let place = match leaders.get(name) {
                Some(leader) => self.inventory.schemas.get(*leader).written.clone(),
                None => Pointer::root(),
            };
            let finding = Diagnostic::warning("recursion", message).at(&place);
            self.diagnostics.push(finding.instead("an optional property"));
        }
    }

    fn tags(&mut self) -> Vec<Tag> {
        let mut tags = self.empty_tags();
        self.keep_published();
        let names = self.names;
        for ((entry, name), aliases) in
            self.inventory.operations.iter().zip(&names.methods).zip(&names.aliases)
        {
            let operation = match self.operation(*entry, name) {
                Ok(operation) => Operation { aliases: aliases.clone(), ..operation },
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

    /// Claims what belongs to operations and was published before anything else.
    fn keep_published(&mut self) {
        for (entry, method) in self.inventory.operations.iter().zip(&self.names.methods) {
            let operation = entry.operation;
            let published = self.inventory.published.operation(&operation.method.sent(), &operation.path);
            let Some(published) = published else { continue };
            let is_kept = method.as_str().trim_start_matches("r#") == published.method;
            if !is_kept && !self.inventory.published.has_aliases {
                continue;
            }
            let Some(scope) = self.scopes.get_mut(entry.tag) else { continue };
            let enums = published.enums.iter().map(|(role, one)| (role.as_str(), one.name.as_str()));
            for (role, name) in enums.chain([("call", published.call.as_str())]) {
                if let Some(name) = scope.claim_published(name) {
                    self.kept.insert((operation.place.clone(), role.to_owned()), name);
                }
            }
        }
    }

    /// The name of what belongs to an operation: the one that was published, or the first that is free.
    fn claimed(&mut self, entry: OperationEntry<'_>, role: &str, wanted: &[String]) -> TypeName {
        match self.kept.remove(&(entry.operation.place.clone(), role.to_owned())) {
            Some(name) => name,
            None => self.scopes[entry.tag].claim_type(wanted),
        }
    }

    /// The client imports all handles, so their names are unique among all tags.
    fn empty_tags(&mut self) -> Vec<Tag> {
        let mut handles = self.handles();
        let mut tags = Vec::new();
        for ((entry, file), scope) in self.inventory.tags.iter().zip(&self.files).zip(&mut self.scopes) {
            let handle = handles.remove(entry.wire.as_str()).unwrap_or_else(|| type_name(name_of(entry)));
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
        let mut handles = BTreeMap::new();
        for (_, entry) in by_name(self.inventory) {
            if let Some((_, handle)) = published_tag(self.inventory, entry)
                && let Some(handle) = scope.claim_published(handle)
            {
                handles.insert(entry.wire.clone(), handle);
            }
        }
        for (_, entry) in by_name(self.inventory) {
            if handles.contains_key(&entry.wire) {
                continue;
            }
            let name = name_of(entry);
            let handle = scope.claim_type([name.to_owned(), format!("{name} operations")]);
            handles.insert(entry.wire.clone(), handle);
        }
        handles
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
    let mut scope = Scope::new(&taken);
    for port in ["com", "lpt"] {
        for number in 0..=9 {
            scope.claim(&format!("{port}{number}"), '_');
        }
    }
    let mut files = vec![module_name(""); inventory.tags.len()];
    let mut open = Vec::new();
    for (index, entry) in by_name(inventory) {
        match published_tag(inventory, entry) {
            Some((file, _)) if module_name(file).file_stem() == file && scope.claim_free(file) => {
                files[index] = module_name(file);
            }
            _ => open.push((index, entry)),
        }
    }
    for (index, entry) in open {
        let wanted = module_name(name_of(entry));
        files[index] = module_name(scope.claim(wanted.as_str(), '_').trim_start_matches("r#"));
    }
    files
}

/// What the file and the type of a tag were called, unless the document asks for a name.
fn published_tag<'i>(inventory: &'i Inventory<'_>, tag: &TagEntry) -> Option<&'i (String, String)> {
    if tag.rust_name.is_some() { None } else { inventory.published.tags.get(&tag.wire) }
}

/// The tags with their places, in the order in which they get their names: the document's may change.
fn by_name<'i>(inventory: &'i Inventory<'_>) -> Vec<(usize, &'i TagEntry)> {
    let mut tags: Vec<(usize, &TagEntry)> = inventory.tags.iter().enumerate().collect();
    tags.sort_by_key(|(_, tag)| &tag.wire);
    tags
}

fn name_of(tag: &TagEntry) -> &str {
    tag.rust_name.as_deref().unwrap_or(&tag.wire)
}

fn text_of(value: &Value) -> String {
    match value.as_str() {
        Some(text) => text.to_owned(),
        None => value.to_string(),
    }
}

/// The error type, if all operations have the same.
fn shared_error(tags: &[Tag]) -> Option<TypeReference> {
    let mut shared = None;
    for operation in tags.iter().flat_map(|tag| &tag.operations) {
        let ErrorBody::Value(error) = &operation.error else { return None };
        if *shared.get_or_insert(error) != error {
            return None;
        }
    }
    shared.cloned()
}
