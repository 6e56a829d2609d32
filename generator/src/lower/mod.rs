//! Lowers the inventory and its names to the intermediate representation. This is the last stage that knows
//! OpenAPI.

mod about;
mod body;
mod chain;
mod choice;
mod context;
mod discrimination;
mod encoding;
mod enumeration;
mod files;
mod grant;
mod handles;
mod header;
mod media_type;
mod operation;
mod origin;
mod pagination;
mod parameter;
mod placed_parts;
mod promises;
mod reach;
mod recursion;
mod reference;
mod response;
mod schema;
mod security;
mod server;
mod service;
mod shape;
mod shared_enums;
mod siblings;
mod signature;
mod size;
mod tags;
mod tuple;
mod unions;
mod webhook;

pub(crate) use pagination::PAGE_HEURISTICS;
pub use promises::MissingRequired;

use std::collections::BTreeMap;

use self::context::Lowering;
use crate::collect::{Inventory, Names};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, ErrorBody, Operation, Tag, TypeDefinition, TypeReference};
use crate::naming::{TypeName, module_name};
use crate::place::Pointer;
use crate::spec::SchemaId;

/// Makes the client of a document as plain data.
pub fn lower(inventory: &Inventory<'_>, names: &Names, module: Option<&str>) -> (Api, Diagnostics) {
    let mut lowering = Lowering::new(inventory, names);
    let api = lowering.api(module);
    (api, lowering.diagnostics)
}

/// The types of these schemas, nullable if the document says so.
pub(crate) fn types_of(inventory: &Inventory<'_>, names: &Names, schemas: &[SchemaId]) -> Vec<TypeReference> {
    let mut lowering = Lowering::new(inventory, names);
    schemas.iter().map(|schema| lowering.nullable_reference(*schema)).collect()
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
        let wanted: Vec<TypeReference> =
            self.spec.wanted.iter().map(|schema| self.reference(*schema)).collect();
        reach::settle(&tags, &headers, &webhooks, &wanted, &mut types);
        self.relax_promises(&tags, &mut types);
        self.mark_sent(&tags, &mut types);
        let opened = recursion::break_cycles(&mut types);
        self.report_opened(&opened);
        size::limit(&mut types);
        let longest_chain = chain::shorten(&mut types);
        self.choose(&mut tags, &types);
        self.paginate(&mut tags, &types);
        let shared_enums = self.share_enums(&mut tags);
        // Their names differ.
        types.sort_unstable_by(|one, other| one.name.cmp(&other.name));
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
            has_types_alone: false,
            tags,
            shared_enums,
            types,
        }
    }

    /// The earlier common error type, which is kept when operations with other ones are added.
    fn published_error(&self, types: &[TypeDefinition]) -> Option<TypeReference> {
        let name = self.inventory.published.error.as_ref()?;
        let definition = types.iter().find(|definition| definition.name.as_str() == name)?;
        Some(TypeReference::Named(definition.name.clone()))
    }

    /// Reports properties that become optional since no finite value could exist otherwise.
    fn report_opened(&mut self, opened: &[(TypeName, String)]) {
        let mut leaders: BTreeMap<&TypeName, SchemaId> = BTreeMap::new();
        for group in &self.names.groups {
            leaders.insert(&group.name, group.leader);
        }
        for (name, property) in opened {
            let message = format!(
                "`{property}` of `{name}` leads back only through required properties, so every value would be infinite"
            );
            let place = match leaders.get(name) {
                Some(leader) => self.inventory.schemas.get(*leader).written.clone(),
                None => Pointer::root(),
            };
            let finding = Diagnostic::warning("recursion", message).at(&place);
            self.diagnostics.push(finding.degraded_to("it becomes optional"));
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

    /// Claims earlier names of operations' items before any other names.
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
}

/// The error type, if all operations have the same one.
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
