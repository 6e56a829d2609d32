//! The walk that builds the one tree: each part is copied once, and references to it lead to that place.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::files::{Address, Files};
use super::names::{free_name, section};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::document::grammar::{Kind, visit};
use crate::document::members::Members;
use crate::http::ADDITIONAL;
use crate::place::FileNumber;

/// The deepest place in the tree; real documents stay below 100.
pub(super) const MAX_DEPTH: usize = 512;

/// The most parts without names that are copied into the places of references to them.
const MAX_COPIES: usize = 100_000;

/// A part to be copied: where it goes, and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Part<'p> {
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
    homes: BTreeMap<Address, Pointer>,
    /// What references lead to, by the names of the files, so that the order in which they are found decides nothing.
    open: BTreeSet<(String, Address, Kind)>,
    /// References that get their text when all parts have places.
    pending: Vec<(Pointer, Address)>,
    /// The references that are being replaced by what they lead to.
    copying: Vec<Address>,
    copies_left: usize,
    /// The names that schemas have in their files, by references to them, where another name was free.
    renamed: BTreeMap<String, String>,
    is_swagger: bool,
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

    /// The root document with all that it refers to.
    pub(super) fn whole(&mut self) -> Value {
        let root = self.files.root(0);
        let at = Address { file: 0, pointer: Pointer::root() };
        let mut tree = self.part(Part { out: &Pointer::root(), at: &at, depth: 0 }, Kind::Document, &root);
        while let Some((_, address, kind)) = self.open.pop_first() {
            self.place(&mut tree, &address, kind);
        }
        for (place, address) in std::mem::take(&mut self.pending) {
            if let (Some(home), Some(slot)) = (self.homes.get(&address), place.find_mut(&mut tree)) {
                *slot = home.to_reference().into();
            }
        }
        if !self.renamed.is_empty() {
            visit(&mut tree, Kind::Document, &mut |_, map| keep_tags(map, &self.renamed));
        }
        tree
    }

    /// Gives a part that a reference leads to its place, unless it has one.
    fn place(&mut self, tree: &mut Value, address: &Address, kind: Kind) {
        let Some(section) = section(kind, self.is_swagger) else { return };
        if self.homes.contains_key(address) {
            return;
        }
        let root = self.files.root(address.file);
        let Some(value) = address.pointer.find(&root) else { return };
        if address.file == 0 {
            if self.holds_places(&address.pointer) {
                return;
            }
            let part = self.part(Part { out: &address.pointer, at: address, depth: 0 }, kind, value);
            if let Some(slot) = address.pointer.find_mut(tree) {
                *slot = part;
            }
            return;
        }
        let name = free_name(address, self.files.name(address.file), section.find(tree));
        let out = section.child(&name);
        if let Some(own) = address.pointer.tokens().pop()
            && own != name
        {
            self.renamed.insert(out.to_reference(), own);
        }
        self.place_at(&out, address);
        let part = self.part(Part { out: &out, at: address, depth: 0 }, kind, value);
        let holder = section.tokens().into_iter().try_fold(tree, |holder, token| {
            Some(holder.as_object_mut()?.entry(token).or_insert_with(|| json!({})))
        });
        if let Some(Value::Object(holder)) = holder {
            holder.insert(name, part);
        }
    }

    /// Whether something at or below this place of the root document was copied before: a schema of that address is none.
    fn holds_places(&self, pointer: &Pointer) -> bool {
        let below = Address { file: 0, pointer: pointer.child("") };
        let Some((next, _)) = self.homes.range(&below..).next() else { return false };
        next.file == 0 && next.pointer.as_str().starts_with(below.pointer.as_str())
    }

    pub(super) fn place_at(&mut self, out: &Pointer, at: &Address) {
        self.placed.insert(out.as_str().to_owned(), (at.file, at.pointer.clone()));
    }

    /// A copy of a part, its references led to the one tree.
    pub(super) fn part(&mut self, part: Part<'_>, kind: Kind, value: &Value) -> Value {
        if part.depth > MAX_DEPTH {
            let message = format!("the files of the document nest more than {MAX_DEPTH} deep");
            self.fault(Diagnostic::error("nesting", message), part.at);
            return Value::Null;
        }
        if self.has_name(kind) {
            match self.homes.get(part.at) {
                Some(home) if home != part.out => return self.reference_to(part, kind),
                None if part.at.file == 0 && part.at.pointer != *part.out => {
                    return self.reference_to(part, kind);
                }
                _ => {}
            }
            self.homes.entry(part.at.clone()).or_insert_with(|| part.out.clone());
        }
        let Value::Object(map) = value else { return value.clone() };
        match map.string("$ref") {
            Some(reference) => self.reference(part, kind, map, reference),
            None => Value::Object(self.members(part, kind, map)),
        }
    }

    fn has_name(&self, kind: Kind) -> bool {
        kind.may_be_reference() && section(kind, self.is_swagger).is_some()
    }

    /// A reference to a part that stands elsewhere in the tree.
    fn reference_to(&mut self, part: Part<'_>, kind: Kind) -> Value {
        self.lead(part.out.child("$ref"), part.at.clone(), kind);
        json!({ "$ref": "" })
    }

    /// Lets the text at a place of the tree become the reference to a part.
    pub(super) fn lead(&mut self, place: Pointer, to: Address, kind: Kind) {
        self.open.insert((self.files.name(to.file).to_owned(), to.clone(), kind));
        self.pending.push((place, to));
    }

    fn reference(&mut self, part: Part<'_>, kind: Kind, map: &Map<String, Value>, reference: &str) -> Value {
        let mut members = self.members(part, kind, map);
        // No part of a client depends on examples and links.
        if matches!(kind, Kind::Example | Kind::Link)
            && self.files.optional_address(reference, part.at).is_none()
        {
            return Value::Object(Map::new());
        }
        let Some(to) = self.target(part.at, reference) else {
            // What leads nowhere in another file must not lead to something in this one.
            if part.at.file != 0 && reference.starts_with('#') {
                members.insert("$ref".into(), format!("{}{reference}", self.files.name(part.at.file)).into());
            }
            return Value::Object(members);
        };
        if !self.has_name(kind) || self.is_alias(part, kind, &to) {
            members.shift_remove("$ref");
            return self.copy(part, kind, &to, members);
        }
        if to.file != 0 || part.at.file != 0 || !reference.starts_with('#') {
            self.lead(part.out.child("$ref"), to, kind);
        } else {
            self.open.insert((String::new(), to, kind));
        }
        Value::Object(members)
    }

    /// Whether a component of the root document is another file's part by reference, which then gets the component's name.
    fn is_alias(&self, part: Part<'_>, kind: Kind, to: &Address) -> bool {
        to.file != 0 && part.out.parent() == section(kind, self.is_swagger) && !self.homes.contains_key(to)
    }

    /// What a reference leads to, in its place; what stands beside the reference is added.
    pub(super) fn copy(
        &mut self,
        part: Part<'_>,
        kind: Kind,
        to: &Address,
        beside: Map<String, Value>,
    ) -> Value {
        if self.copying.contains(to) || self.copies_left == 0 {
            let fault =
                Diagnostic::warning("reference", "the reference leads in a circle and never to a value");
            self.fault(fault.degraded_to("it is left out"), part.at);
            return json!({});
        }
        self.copies_left -= 1;
        self.copying.push(to.clone());
        self.place_at(part.out, to);
        let root = self.files.root(to.file);
        let value = to.pointer.find(&root).unwrap_or(&Value::Null);
        let mut copy = self.part(Part { at: to, depth: part.depth + 1, ..part }, kind, value);
        self.copying.pop();
        self.add_beside(part, &mut copy, beside);
        copy
    }

    /// Prose beside a reference speaks of this use; other members count where the target has none.
    pub(super) fn add_beside(&mut self, part: Part<'_>, copy: &mut Value, beside: Map<String, Value>) {
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
                "`{reference}` is a name and no reference; it is taken for `{}`",
                named.pointer.to_reference()
            );
            (named, message)
        } else {
            if at.file == 0 {
                return None;
            }
            let pointer = Pointer::from_reference(reference)?;
            let to = self.files.find(0, &pointer, &mut self.diagnostics, 1)?;
            let message =
                format!("`{reference}` is not in this file; it is taken from `{}`", self.files.name(0));
            (to, message)
        };
        self.fault(Diagnostic::repair("reference", message), &at.child("$ref"));
        Some(to)
    }

    pub(super) fn fault(&mut self, fault: Diagnostic, at: &Address) {
        self.diagnostics.push(fault.in_file(self.files.name(at.file)).at(&at.pointer));
    }
}

/// A discriminator tells alternatives by the names that they have in their files, also where the tree has others for them.
fn keep_tags(map: &mut Map<String, Value>, renamed: &BTreeMap<String, String>) {
    let mut tags = Vec::new();
    for alternative in map.list("oneOf").iter().chain(map.list("anyOf")) {
        let Some(reference) = alternative.string("$ref") else { continue };
        if let Some(name) = renamed.get(reference) {
            tags.push((name.clone(), reference.to_owned()));
        }
    }
    let Some(Value::Object(discriminator)) = map.get_mut("discriminator") else { return };
    for (name, reference) in tags {
        let mapping = discriminator.entry("mapping").or_insert_with(|| json!({}));
        if let Value::Object(mapping) = mapping
            && mapping.values().all(|known| known.as_str() != Some(&reference))
        {
            mapping.entry(name).or_insert_with(|| reference.into());
        }
    }
}
