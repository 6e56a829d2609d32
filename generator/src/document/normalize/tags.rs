//! Repairs parents of tags that do not exist or form a circle (OpenAPI 3.2.0, Tag Object).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::document::members::Members;

/// Removes invalid parents of tags.
pub(super) fn repair(root: &mut Value, diagnostics: &mut Diagnostics) {
    let Some(Value::Array(tags)) = root.get_mut("tags") else { return };
    let mut parents: BTreeMap<String, Option<String>> = BTreeMap::new();
    for tag in tags.iter() {
        if let Some(name) = tag.string("name") {
            parents.entry(name.to_owned()).or_insert_with(|| tag.string("parent").map(str::to_owned));
        }
    }
    let circles = circles(&parents);
    for (index, tag) in tags.iter_mut().enumerate() {
        let (Some(name), Some(parent)) = (tag.string("name"), tag.string("parent")) else { continue };
        let message = if !parents.contains_key(parent) {
            format!("the parent `{parent}` of the tag `{name}` is not a tag of the document; it is ignored")
        } else if circles.contains(name) {
            format!("the tag `{name}` is inside itself through its parent `{parent}`, which is ignored")
        } else {
            continue;
        };
        let place = Pointer::root().child("tags").index(index).child("parent");
        diagnostics.push(Diagnostic::repair("tag", message).at(&place));
        if let Some(tag) = tag.as_object_mut() {
            tag.shift_remove("parent");
        }
    }
}

/// The tags that are their own ancestors.
fn circles(parents: &BTreeMap<String, Option<String>>) -> BTreeSet<String> {
    let mut circles = BTreeSet::new();
    let mut done = BTreeSet::new();
    for first in parents.keys() {
        let mut way: Vec<&String> = Vec::new();
        let mut on_way = BTreeSet::new();
        let mut at = Some(first);
        while let Some(name) = at {
            if done.contains(name) {
                break;
            }
            if !on_way.insert(name) {
                circles.extend(way.iter().skip_while(|one| **one != name).map(|one| (*one).clone()));
                break;
            }
            way.push(name);
            at = parents.get(name).and_then(Option::as_ref);
        }
        done.extend(way);
    }
    circles
}
