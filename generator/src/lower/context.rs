//! State that the lowering of all nouns shares: the document, the names, and the findings so far.

use std::collections::{BTreeMap, BTreeSet};

use super::files::tag_files;
use super::siblings::Siblings;
use crate::collect::{Inventory, Names, OperationEntry, Places};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Explode, HeaderStyle, TypeReference};
use crate::naming::{ModuleName, Scope, TypeName};
use crate::place::Pointer;
use crate::spec::{Operation, Response, Spec};

/// The state of lowering.
pub(super) struct Lowering<'a> {
    pub(super) spec: &'a Spec,
    pub(super) inventory: &'a Inventory<'a>,
    pub(super) names: &'a Names,
    pub(super) places: Places<'a>,
    /// The operations, by id.
    pub(super) operations: BTreeMap<&'a str, &'a Operation>,
    /// The responses, by place.
    pub(super) responses: BTreeMap<&'a Pointer, &'a Response>,
    /// Paths that differ in only one segment.
    pub(super) siblings: Siblings<'a>,
    pub(super) files: Vec<ModuleName>,
    /// The names that are taken in each tag's file.
    pub(super) scopes: Vec<Scope>,
    /// Earlier names in these files, by the place of the operation and their role.
    pub(super) kept: BTreeMap<(Pointer, String), TypeName>,
    /// Undefined schemes in the document's own requirements that were reported.
    pub(super) undefined: BTreeSet<String>,
    /// The response headers so far.
    pub(super) headers: Vec<MetHeader>,
    /// Places with a fault that was reported, since several references may lead there.
    pub(super) reported: BTreeSet<Pointer>,
    pub(super) diagnostics: Diagnostics,
}

/// A response header of an operation.
#[derive(Clone, Debug)]
pub(super) struct MetHeader {
    pub(super) operation: String,
    /// The method and path, without the names of path parameters.
    pub(super) call: String,
    pub(super) tag: usize,
    pub(super) wire: String,
    pub(super) form: HeaderForm,
    pub(super) docs: Option<String>,
}

/// Two headers with the same name and form share a constant.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct HeaderForm {
    pub(super) of: TypeReference,
    pub(super) style: HeaderStyle,
    pub(super) explode: Explode,
}

impl<'a> Lowering<'a> {
    pub(super) fn new(inventory: &'a Inventory<'a>, names: &'a Names) -> Self {
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
            siblings: Siblings::new(&spec.operations),
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
    /// The name of an item of an operation: its earlier name, or else the first of `wanted` that is free.
    pub(super) fn claimed(&mut self, entry: OperationEntry<'_>, role: &str, wanted: &[String]) -> TypeName {
        match self.kept.remove(&(entry.operation.place.clone(), role.to_owned())) {
            Some(name) => name,
            None => self.scopes[entry.tag].claim_type(wanted),
        }
    }

    /// Reports a fault that costs only a part of the document. It is reported once, even if several
    /// references lead there.
    pub(super) fn warn_once(&mut self, place: &Pointer, fault: Diagnostic, consequence: &str) {
        if self.reported.insert(place.clone()) {
            self.diagnostics.push(fault.at(place).degraded_to(consequence));
        }
    }
}
