//! The module and handle of each tag.

use std::collections::BTreeMap;

use super::context::Lowering;
use super::files::{by_name, name_of, published_tag};
use crate::ir::Tag;
use crate::naming::{Scope, TypeName, method_name, type_name};

impl Lowering<'_> {
    /// The tags without operations. Their handles have unique names, since the client imports all of them.
    pub(super) fn empty_tags(&mut self) -> Vec<Tag> {
        let mut handles = self.handles();
        let mut tags = Vec::new();
        for ((entry, file), scope) in self.inventory.tags.iter().zip(&self.files).zip(&mut self.scopes) {
            let handle = handles.remove(entry.wire.as_str()).unwrap_or_else(|| type_name(name_of(entry)));
            scope.claim(handle.as_str(), '\0');
            tags.push(Tag {
                wire: entry.wire.clone(),
                module: file.clone(),
                method: method_name(file.file_stem()),
                handle,
                feature: None,
                docs: entry.docs.clone(),
                parent: entry.parent.clone(),
                operations: Vec::new(),
            });
        }
        tags
    }

    /// The names of handles, by tag.
    fn handles(&self) -> BTreeMap<String, TypeName> {
        let mut scope = Scope::of_operations();
        let mut handles = BTreeMap::new();
        for (_, entry) in by_name(self.inventory) {
            if let Some((_, handle)) = published_tag(self.inventory, entry)
                && let Some(handle) = scope.claim_published(handle)
            {
                handles.insert(entry.wire.clone(), handle);
            }
        }
        for (_, entry) in by_name(self.inventory) {
            if handles.contains_key(&entry.wire) {
                continue;
            }
            let name = name_of(entry);
            let handle = scope.claim_type([name.to_owned(), format!("{name} operations")]);
            handles.insert(entry.wire.clone(), handle);
        }
        handles
    }
}
