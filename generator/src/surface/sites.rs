//! The places of a client's parts in its document.

use std::collections::BTreeMap;

use crate::collect::{Inventory, Names, Shape};
use crate::ir::ParameterEncoding;
use crate::naming::{MethodName, TypeName};
use crate::place::Pointer;
use crate::spec::Operation;

/// The places of a document's types, operations and webhooks.
#[derive(Clone, Debug, Default)]
pub struct Sites {
    types: BTreeMap<TypeName, TypeSite>,
    operations: BTreeMap<(usize, MethodName), OperationSite>,
    webhooks: BTreeMap<String, Pointer>,
}

/// The places of a type and its fields.
#[derive(Clone, Debug)]
pub(super) struct TypeSite {
    /// The place that the type is named after.
    pub(super) place: Pointer,
    /// The place where it was written.
    pub(super) written: Pointer,
    /// The places of properties, by wire name, where they do not follow from the place of the type.
    fields: BTreeMap<String, Pointer>,
}

/// The places of an operation and its inputs, by location and wire name.
#[derive(Clone, Debug)]
pub(super) struct OperationSite {
    pub(super) place: Pointer,
    /// The places of inputs that are not inline in the operation.
    inputs: BTreeMap<(&'static str, String), Pointer>,
}

impl Sites {
    /// The places of all named items.
    pub(crate) fn new(inventory: &Inventory<'_>, names: &Names) -> Self {
        let mut sites = Self::default();
        for group in &names.groups {
            let Some(entry) = inventory.entries.get(&group.leader) else { continue };
            let mut fields = BTreeMap::new();
            if let Shape::Object(object) = &entry.shape {
                let below = entry.written.child("properties");
                for (wire, schema) in &object.known {
                    let written = &inventory.schemas.get(*schema).written;
                    if *written != below.child(wire) {
                        fields.insert(wire.clone(), written.clone());
                    }
                }
            }
            let site = TypeSite { place: entry.place.clone(), written: entry.written.clone(), fields };
            sites.types.insert(group.name.clone(), site);
        }
        for (entry, name) in inventory.operations.iter().zip(&names.methods) {
            sites.operations.insert((entry.tag, name.clone()), OperationSite::new(entry.operation));
        }
        for webhook in &inventory.spec.webhooks {
            sites.webhooks.insert(webhook.name.clone(), webhook.place.clone());
        }
        sites
    }

    pub(super) fn of_type(&self, name: &TypeName) -> Option<&TypeSite> {
        self.types.get(name)
    }

    pub(super) fn operation(&self, tag: usize, name: &MethodName) -> Option<&OperationSite> {
        self.operations.get(&(tag, name.clone()))
    }

    pub(super) fn webhook(&self, wire: &str) -> &str {
        self.webhooks.get(wire).map_or("", Pointer::as_str)
    }
}

impl TypeSite {
    /// The place of a property; empty if it follows from the place of the type.
    pub(super) fn field(&self, wire: &str) -> &str {
        self.fields.get(wire).map_or("", Pointer::as_str)
    }
}

impl OperationSite {
    fn new(operation: &Operation) -> Self {
        let mut inputs = BTreeMap::new();
        for one in &operation.parameters {
            let Some(parameter) = one.get() else { continue };
            if !one.place.is_below(&operation.place) {
                let key = (parameter.location.name(), parameter.name.clone());
                inputs.insert(key, one.place.clone());
            }
        }
        Self { place: operation.place.clone(), inputs }
    }

    /// The place of an input; empty if it is inline in the operation, since its index there changes with its
    /// neighbours.
    pub(super) fn input(&self, encoding: &ParameterEncoding, wire: &str) -> &str {
        self.inputs.get(&(encoding.location(), wire.to_owned())).map_or("", Pointer::as_str)
    }
}
