//! Tags within tags: a parent that is not there, and circles of parents (OpenAPI 3.2.0, Tag Object).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;

/// Takes away the parents that a tag cannot have.
pub(super) fn repair(root: &mut Value, diagnostics: &mut Diagnostics) {
    let Some(tags) = root.get_mut("tags").and_then(Value::as_array_mut) else { return };
    let mut parents: BTreeMap<String, Option<String>> = BTreeMap::new();
    for tag in tags.iter() {
        if let Some(name) = text(tag, "name") {
            parents.entry(name.to_owned()).or_insert_with(|| text(tag, "parent").map(str::to_owned));
        }
    }
    let circles = circles(&parents);
    for (index, tag) in tags.iter_mut().enumerate() {
        let (Some(name), Some(parent)) = (text(tag, "name"), text(tag, "parent")) else { continue };
        let message = if !parents.contains_key(parent) {
            format!("the parent `{parent}` of the tag `{name}` is no tag of the document; it is not reported")
        } else if circles.contains(name) {
            format!("the tag `{name}` is a part of itself by its parent `{parent}`, which is not reported")
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

/// The tags that are among their own parents.
fn circles(parents: &BTreeMap<String, Option<String>>) -> BTreeSet<String> {
    let mut circles = BTreeSet::new();
    let mut done = BTreeSet::new();
    for first in parents.keys() {
        let mut way: Vec<&String> = Vec::new();
        let mut on_way = BTreeSet::new();
        let mut at = Some(first);
        while let Some(name) = at.filter(|name| !done.contains(*name)) {
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

fn text<'v>(tag: &'v Value, key: &str) -> Option<&'v str> {
    tag.get(key).and_then(Value::as_str)
}
