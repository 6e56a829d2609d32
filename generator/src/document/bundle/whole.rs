//! The one tree: the root document, and a place in it for each part of another file that a reference leads to.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::files::Address;
use super::names::{free_name, section};
use super::tree::{CopyJob, Tree};
use crate::document::Pointer;
use crate::document::grammar::{ObjectKind, visit};
use crate::document::members::Members;

impl Tree<'_> {
    /// The root document with all that it refers to.
    pub(super) fn whole(&mut self) -> Value {
        let root = self.files.root(0);
        let at = Address { file: 0, pointer: Pointer::root() };
        let mut tree =
            self.part(CopyJob { out: &Pointer::root(), at: &at, depth: 0 }, ObjectKind::Document, &root);
        while let Some((_, address, kind)) = self.open.pop_first() {
            self.place(&mut tree, &address, kind);
        }
        for (place, address) in std::mem::take(&mut self.pending) {
            if let (Some(home), Some(slot)) = (self.homes.get(&address), place.find_mut(&mut tree)) {
                *slot = home.to_reference().into();
            }
        }
        if !self.renamed.is_empty() {
            visit(&mut tree, ObjectKind::Document, &mut |_, map| keep_tags(map, &self.renamed));
        }
        tree
    }

    /// Gives a part that a reference leads to its place, unless it has one.
    fn place(&mut self, tree: &mut Value, address: &Address, kind: ObjectKind) {
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
            let part = self.part(CopyJob { out: &address.pointer, at: address, depth: 0 }, kind, value);
            if let Some(slot) = address.pointer.find_mut(tree) {
                *slot = part;
            }
            return;
        }
        let name = free_name(address, self.files.below_root(address.file), section.find(tree));
        let out = section.child(&name);
        if let Some(own) = address.pointer.tokens().pop()
            && own != name
        {
            self.renamed.insert(out.to_reference(), own);
        }
        self.place_at(&out, address);
        let part = self.part(CopyJob { out: &out, at: address, depth: 0 }, kind, value);
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
