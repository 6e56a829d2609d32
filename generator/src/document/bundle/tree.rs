//! The state of the walk that builds the bundled document: where each part goes, and the targets of
//! references.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::files::{Address, Files};
use super::names::section;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::document::grammar::ObjectKind;
use crate::http::ADDITIONAL;
use crate::place::FileNumber;

/// The most parts without a name that are copied to where they are referred to.
const MAX_COPIES: usize = 100_000;

/// A part to copy: where it goes (`out`), and where it is now (`at`).
#[derive(Clone, Copy)]
pub(super) struct CopyJob<'p> {
    pub(super) out: &'p Pointer,
    pub(super) at: &'p Address,
    pub(super) depth: usize,
}

pub(super) struct Tree<'a> {
    pub(super) files: Files<'a>,
    /// The origin of each part that was moved, by its place in the bundled document.
    pub(super) placed: BTreeMap<String, (FileNumber, Pointer)>,
    pub(super) diagnostics: Diagnostics,
    /// The place in the bundled document of each part that a reference may lead to.
    pub(super) places: BTreeMap<Address, Pointer>,
    /// Targets of references that are not copied yet, sorted by file name, so that the order in which they
    /// are found has no effect.
    pub(super) open: BTreeSet<(String, Address, ObjectKind)>,
    /// References that are written when all parts have a place.
    pub(super) pending: Vec<(Pointer, Address)>,
    /// The references that are being replaced by copies, to detect circles.
    pub(super) copying: Vec<Address>,
    pub(super) copies_left: usize,
    /// The names that schemas have in their own files, by reference, where the name in the bundled document
    /// differs.
    pub(super) renamed: BTreeMap<String, String>,
    pub(super) is_swagger: bool,
}

impl<'a> Tree<'a> {
    pub(super) fn new(files: Files<'a>) -> Self {
        let is_swagger = files.root(0).get("swagger").is_some();
        Self {
            files,
            placed: BTreeMap::new(),
            diagnostics: Diagnostics::new(),
            places: BTreeMap::new(),
            open: BTreeSet::new(),
            pending: Vec::new(),
            copying: Vec::new(),
            copies_left: MAX_COPIES,
            renamed: BTreeMap::new(),
            is_swagger,
        }
    }

    pub(super) fn place_at(&mut self, out: &Pointer, at: &Address) {
        self.placed.insert(out.as_str().to_owned(), (at.file, at.pointer.clone()));
    }

    pub(super) fn has_name(&self, kind: ObjectKind) -> bool {
        kind.may_be_reference() && section(kind, self.is_swagger).is_some()
    }

    /// Makes a reference to a part that has its own place in the bundled document.
    pub(super) fn reference_to(&mut self, part: CopyJob<'_>, kind: ObjectKind) -> Value {
        self.write_reference(part.out.child("$ref"), part.at.clone(), kind);
        json!({ "$ref": "" })
    }

    /// Records that the text at this place becomes a reference to the part.
    pub(super) fn write_reference(&mut self, place: Pointer, to: Address, kind: ObjectKind) {
        self.open.insert((self.files.name(to.file).to_owned(), to.clone(), kind));
        self.pending.push((place, to));
    }

    /// Whether a component of the root document is only a reference to a part of another file. The part then
    /// gets the component's name.
    pub(super) fn is_alias(&self, part: CopyJob<'_>, kind: ObjectKind, to: &Address) -> bool {
        to.file != 0 && part.out.parent() == section(kind, self.is_swagger) && !self.places.contains_key(to)
    }

    /// Descriptions next to a reference are about this use, so they replace those of the target. Other
    /// members are only added where the target has none.
    pub(super) fn add_beside(&mut self, part: CopyJob<'_>, copy: &mut Value, beside: Map<String, Value>) {
        let Value::Object(copy) = copy else { return };
        for (key, value) in beside {
            // Both lists have additional operations, so they are merged.
            if let (ADDITIONAL, Some(Value::Object(copied)), Value::Object(own)) =
                (key.as_str(), copy.get_mut(&key), &value)
            {
                for (method, one) in own {
                    if !copied.contains_key(method) {
                        let out = part.out.child(&key).child(method);
                        self.place_at(&out, &part.at.child(&key).child(method));
                        copied.insert(method.clone(), one.clone());
                    }
                }
                continue;
            }
            if matches!(key.as_str(), "description" | "summary") || !copy.contains_key(&key) {
                self.place_at(&part.out.child(&key), &part.at.child(&key));
                copy.insert(key, value);
            }
        }
    }

    /// The target of a reference; common errors in references are repaired.
    pub(super) fn target(&mut self, at: &Address, reference: &str) -> Option<Address> {
        if let Some(to) = self.files.address(reference, at, &mut self.diagnostics) {
            return Some(to);
        }
        let (to, message) = if let Some(named) = self.files.root_schema(reference) {
            let message = format!(
                "`{reference}` is a name, not a reference; it is read as `{}`",
                named.pointer.to_reference()
            );
            (named, message)
        } else {
            if at.file == 0 {
                return None;
            }
            let pointer = Pointer::from_reference(reference)?;
            let to = self.files.find(0, &pointer, &mut self.diagnostics, 1)?;
            let message = format!(
                "`{reference}` is not in this file; the definition in `{}` is used",
                self.files.name(0)
            );
            (to, message)
        };
        self.fault(Diagnostic::repair("reference", message), &at.child("$ref"));
        Some(to)
    }

    pub(super) fn fault(&mut self, fault: Diagnostic, at: &Address) {
        self.diagnostics.push(fault.in_file(self.files.name(at.file)).at(&at.pointer));
    }
}
