//! What the lowering of all nouns shares: the document's parts, the names, and what was found so far.

use std::collections::{BTreeMap, BTreeSet};

use super::files::tag_files;
use super::siblings::Siblings;
use crate::collect::{Inventory, Names, OperationEntry, Places};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Explode, HeaderStyle, TypeReference};
use crate::naming::{ModuleName, Scope, TypeName};
use crate::place::Pointer;
use crate::spec::{Operation, Response, Spec};

/// What the stages below share.
pub(super) struct Lowering<'a> {
    pub(super) spec: &'a Spec,
    pub(super) inventory: &'a Inventory<'a>,
    pub(super) names: &'a Names,
    pub(super) places: Places<'a>,
    /// The operations by their ids.
    pub(super) operations: BTreeMap<&'a str, &'a Operation>,
    /// The responses by the places where they stand.
    pub(super) responses: BTreeMap<&'a Pointer, &'a Response>,
    /// The paths that differ in one segment.
    pub(super) siblings: Siblings<'a>,
    pub(super) files: Vec<ModuleName>,
    /// The names in each tag's file of operations.
    pub(super) scopes: Vec<Scope>,
    /// Names in these files that were published, by the place of the operation and what they are for.
    pub(super) kept: BTreeMap<(Pointer, String), TypeName>,
    /// The security schemes that the document requires of all operations without defining them, as far as they were reported.
    pub(super) undefined: BTreeSet<String>,
    /// The headers of responses that were met.
    pub(super) headers: Vec<MetHeader>,
    /// The places about which something was said that holds wherever they are referred to.
    pub(super) reported: BTreeSet<Pointer>,
    pub(super) diagnostics: Diagnostics,
}

/// A header as the responses of one operation have it.
#[derive(Clone, Debug)]
pub(super) struct MetHeader {
    pub(super) operation: String,
    /// Method and path, without the names of the path's parameters.
    pub(super) call: String,
    pub(super) tag: usize,
    pub(super) wire: String,
    pub(super) form: HeaderForm,
    pub(super) docs: Option<String>,
}

/// What makes two headers of a name the same.
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
    /// The name of what belongs to an operation: the one that was published, or the first that is free.
    pub(super) fn claimed(&mut self, entry: OperationEntry<'_>, role: &str, wanted: &[String]) -> TypeName {
        match self.kept.remove(&(entry.operation.place.clone(), role.to_owned())) {
            Some(name) => name,
            None => self.scopes[entry.tag].claim_type(wanted),
        }
    }

    /// Reports a fault that costs only a part, once wherever the part is referred to.
    pub(super) fn warn_once(&mut self, place: &Pointer, fault: Diagnostic, consequence: &str) {
        if self.reported.insert(place.clone()) {
            self.diagnostics.push(fault.at(place).degraded_to(consequence));
        }
    }
}
