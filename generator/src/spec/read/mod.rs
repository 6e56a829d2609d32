//! From the repaired tree to the model: each node is read once, without its children, as the type that OpenAPI gives it.
//!
//! What a node leads to is replaced by references before `openapiv3` reads it, and is read by itself. So a fault costs the node it is in and
//! nothing else, a reference may point anywhere in the document, and a recursive schema is as finite as any other. What `openapiv3` drops in
//! silence is read from the tree.

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
    /// The parts that were read, by their types and the addresses of their nodes; nothing for those that could not be.
    parts: BTreeMap<(TypeId, usize), Option<Arc<dyn Any + Send + Sync>>>,
    /// The nodes, by their addresses, whose faults were reported.
    reported: BTreeSet<usize>,
    diagnostics: Diagnostics,
}

/// A part that may be shared by reference.
pub(super) trait SharedObject: Any + Send + Sync + Sized {
    /// Reads one.
    ///
    /// # Errors
    /// The node is none.
    fn read<'a>(reader: &mut Reader<'a>, node: &'a Value, place: &Pointer) -> Result<Self, Diagnostic>;
}

/// What stands at a place, references followed.
pub(super) struct Followed<'a> {
    pub(super) place: Pointer,
    pub(super) node: &'a Value,
    /// The description beside the first reference that led here, which speaks of this use of the node.
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

    /// The schemas that were read, and what was found.
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

    /// The same, once for a node that several places use.
    pub(super) fn report_once(&mut self, node: &Value, finding: Diagnostic) {
        if self.reported.insert(address(node)) {
            self.report(finding);
        }
    }

    /// The value at a place, references followed.
    ///
    /// # Errors
    /// A reference to nothing, to another file, or in a circle.
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

    /// A part at a place that uses it; it is read once, and what its fault costs is reported.
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

    /// The schema that a node holds under a key.
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
