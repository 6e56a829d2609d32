//! Reads the repaired tree into the model. Each node is read once, without its children, as its type in
//! `openapiv3`.
//!
//! Before `openapiv3` reads a node, its children are replaced by references; they are read separately. So a
//! fault costs only the node that contains it, references can lead to any place in the document, and
//! recursive schemas need no special case. What `openapiv3` drops is read from the tree.

mod dynamic;
mod node;
mod schema;

use std::any::{Any, TypeId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;

use self::node::address;
pub(super) use self::node::{
    edited, elements_of, extension, flat_content, members_of, reference, str_of, text, texts, texts_of,
    typed, with_default,
};
use self::schema::SchemaReader;
use super::part::Use;
use super::schema::SchemaId;
use super::schemas::Schemas;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::place::{MAX_CHAIN, Pointer};

/// Reads one document.
pub(super) struct Reader<'a> {
    root: &'a Value,
    schemas: SchemaReader<'a>,
    /// The parts that were read, by type and address of the node; `None` for those that could not be read.
    parts: BTreeMap<(TypeId, usize), Option<Arc<dyn Any + Send + Sync>>>,
    /// The addresses of nodes whose faults were reported.
    reported: BTreeSet<usize>,
    diagnostics: Diagnostics,
}

/// A part that may be shared by reference.
pub(super) trait SharedObject: Any + Send + Sync + Sized {
    /// Reads one.
    /// An error if the node is not of this type.
    fn read<'a>(reader: &mut Reader<'a>, node: &'a Value, place: &Pointer) -> Result<Self, Diagnostic>;
}

/// A node after references were followed.
pub(super) struct Followed<'a> {
    pub(super) place: Pointer,
    pub(super) node: &'a Value,
    /// The description next to the first reference, which is about this use of the node.
    pub(super) remark: Option<&'a str>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(root: &'a Value) -> Self {
        Self {
            root,
            schemas: SchemaReader::new(root),
            parts: BTreeMap::new(),
            reported: BTreeSet::new(),
            diagnostics: Diagnostics::new(),
        }
    }

    /// The schemas that were read, and the findings.
    pub(super) fn finish(mut self) -> (Schemas, Diagnostics) {
        let (schemas, finding) = self.schemas.finish();
        if let Some(finding) = finding {
            self.diagnostics.push(finding);
        }
        (schemas, self.diagnostics)
    }

    pub(super) fn root(&self) -> &'a Value {
        self.root
    }

    pub(super) fn report(&mut self, finding: Diagnostic) {
        self.diagnostics.push(finding);
    }

    /// Reports a finding about a node once, even if several places use the node.
    pub(super) fn report_once(&mut self, node: &Value, finding: Diagnostic) {
        if self.reported.insert(address(node)) {
            self.report(finding);
        }
    }

    /// Follows the references from a place.
    ///
    /// # Errors
    /// An error if a reference has no target, leads to another file, or is part of a circle.
    pub(super) fn follow(&self, at: &Pointer, node: &'a Value) -> Result<Followed<'a>, Diagnostic> {
        let (mut place, mut found) = (at.clone(), node);
        for _ in 0..MAX_CHAIN {
            let Some(reference) = str_of(found, "$ref") else {
                let is_reference = !std::ptr::eq(found, node);
                let remark = if is_reference { str_of(node, "description") } else { None };
                return Ok(Followed { place, node: found, remark });
            };
            place = target(&place, reference)?;
            let Some(next) = place.find(self.root) else { return Err(dangling(at, &place)) };
            found = next;
        }
        let message = "the reference is part of a circle and has no value";
        let help = "let one of the references point to a definition";
        Err(Diagnostic::warning("reference", message).at(at).help(help))
    }

    /// Reads a part that is used at a place. Each part is read once. If it cannot be read, the finding says
    /// what is lost (`cost`).
    pub(super) fn part<T: SharedObject>(&mut self, at: Pointer, node: &'a Value, cost: &str) -> Use<T> {
        let Followed { place, node, remark } = match self.follow(&at, node) {
            Ok(found) => found,
            Err(fault) => {
                self.report(fault.degraded_to(cost));
                return Use { place: at.clone(), at, remark: None, part: None };
            }
        };
        let remark = remark.map(str::to_owned);
        let key = (TypeId::of::<T>(), address(node));
        if let Some(known) = self.parts.get(&key).cloned() {
            let part = known.and_then(|part| part.downcast().ok());
            return Use { at, place, remark, part };
        }
        let part = match T::read(self, node, &place) {
            Ok(part) => Some(Arc::new(part)),
            Err(fault) => {
                self.report(fault.degraded_to(cost));
                None
            }
        };
        self.parts.insert(key, part.clone().map(|part| part as Arc<dyn Any + Send + Sync>));
        Use { at, place, remark, part }
    }

    /// The schema under this key.
    pub(super) fn schema_of(&mut self, holder: &'a Value, place: &Pointer, key: &str) -> Option<SchemaId> {
        let node = holder.get(key)?;
        Some(self.schemas.schema(node, || place.child(key)))
    }
}

fn dangling(from: &Pointer, to: &Pointer) -> Diagnostic {
    Diagnostic::warning("reference", format!("the reference to `{}` has no target", to.to_reference()))
        .at(from)
        .help("correct the reference, or add the definition under `components`")
}

fn target(at: &Pointer, reference: &str) -> Result<Pointer, Diagnostic> {
    if let Some(place) = Pointer::from_reference(reference) {
        return Ok(place);
    }
    let message = format!("the reference `{reference}` has no target");
    let help = "correct the reference, or add the definition to the file that it names";
    Err(Diagnostic::warning("reference", message).at(at).help(help))
}
