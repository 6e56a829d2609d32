//! What the walk that builds the one tree knows: which parts have a place there, and where references lead.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::files::{Address, Files};
use super::names::section;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::document::grammar::ObjectKind;
use crate::http::ADDITIONAL;
use crate::place::FileNumber;

/// The most parts without names that are copied into the places of references to them.
const MAX_COPIES: usize = 100_000;

/// A part to be copied: where it goes, and where it is.
#[derive(Clone, Copy)]
pub(super) struct CopyJob<'p> {
    pub(super) out: &'p Pointer,
    pub(super) at: &'p Address,
    pub(super) depth: usize,
}

pub(super) struct Tree<'a> {
    pub(super) files: Files<'a>,
    /// Where the parts of other places than the tree's own stand.
    pub(super) placed: BTreeMap<String, (FileNumber, Pointer)>,
    pub(super) diagnostics: Diagnostics,
    /// The place in the tree of each part that a reference may lead to.
    pub(super) homes: BTreeMap<Address, Pointer>,
    /// What references lead to, by the names of the files, so that the order in which they are found decides nothing.
    pub(super) open: BTreeSet<(String, Address, ObjectKind)>,
    /// References that get their text when all parts have places.
    pub(super) pending: Vec<(Pointer, Address)>,
    /// The references that are being replaced by what they lead to.
    pub(super) copying: Vec<Address>,
    pub(super) copies_left: usize,
    /// The names that schemas have in their files, by references to them, where another name was free.
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
            homes: BTreeMap::new(),
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

    /// A reference to a part that stands elsewhere in the tree.
    pub(super) fn reference_to(&mut self, part: CopyJob<'_>, kind: ObjectKind) -> Value {
        self.lead(part.out.child("$ref"), part.at.clone(), kind);
        json!({ "$ref": "" })
    }

    /// Lets the text at a place of the tree become the reference to a part.
    pub(super) fn lead(&mut self, place: Pointer, to: Address, kind: ObjectKind) {
        self.open.insert((self.files.name(to.file).to_owned(), to.clone(), kind));
        self.pending.push((place, to));
    }

    /// Whether a component of the root document is another file's part by reference, which then gets the component's name.
    pub(super) fn is_alias(&self, part: CopyJob<'_>, kind: ObjectKind, to: &Address) -> bool {
        to.file != 0 && part.out.parent() == section(kind, self.is_swagger) && !self.homes.contains_key(to)
    }

    /// Prose beside a reference speaks of this use; other members count where the target has none.
    pub(super) fn add_beside(&mut self, part: CopyJob<'_>, copy: &mut Value, beside: Map<String, Value>) {
        let Value::Object(copy) = copy else { return };
        for (key, value) in beside {
            // Each of them is an operation beside the others.
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

    /// Where a reference leads, faults that authors commonly make repaired.
    pub(super) fn target(&mut self, at: &Address, reference: &str) -> Option<Address> {
        if let Some(to) = self.files.address(reference, at, &mut self.diagnostics) {
            return Some(to);
        }
        let (to, message) = if let Some(named) = self.files.named(reference) {
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
