//! References by `$anchor`, `$id` and `$dynamicRef`, which become references to places.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;

/// The places that have names: `#name` or an identifier.
#[derive(Default)]
struct Names {
    places: BTreeMap<String, Pointer>,
    has_dynamic: bool,
    /// How often each dynamic anchor is declared: one that is declared once leads to one place whoever refers to it.
    dynamic: BTreeMap<String, usize>,
}

/// Replaces every reference to a name by one to the place that has it.
pub(in crate::document::normalize) fn resolve(root: &mut Value, diagnostics: &mut Diagnostics) {
    let mut names = Names::default();
    collect(root, &Pointer::root(), &mut names);
    if !names.places.is_empty() || names.has_dynamic {
        rewrite(root, &Pointer::root(), &names, diagnostics);
    }
}

fn collect(value: &Value, place: &Pointer, names: &mut Names) {
    match value {
        Value::Object(map) => {
            declared(map, place, names);
            for (key, value) in map.iter().filter(|(_, value)| value.is_object() || value.is_array()) {
                collect(value, &place.child(key), names);
            }
        }
        Value::Array(items) => {
            for (index, item) in
                items.iter().enumerate().filter(|(_, item)| item.is_object() || item.is_array())
            {
                collect(item, &place.index(index), names);
            }
        }
        _ => {}
    }
}

/// The first place of a name keeps it.
fn declared(map: &Map<String, Value>, place: &Pointer, names: &mut Names) {
    names.has_dynamic |= map.get("$dynamicRef").is_some_and(Value::is_string);
    let text = |key: &str| map.get(key).and_then(Value::as_str);
    if let Some(anchor) = text("$dynamicAnchor") {
        *names.dynamic.entry(format!("#{anchor}")).or_default() += 1;
    }
    for anchor in [text("$anchor"), text("$dynamicAnchor")].into_iter().flatten() {
        names.places.entry(format!("#{anchor}")).or_insert_with(|| place.clone());
    }
    if let Some(id) = text("$id").filter(|id| !id.trim_end_matches('#').is_empty()) {
        let id = if id.starts_with('#') { id } else { id.trim_end_matches('#') };
        names.places.entry(id.to_owned()).or_insert_with(|| place.clone());
    }
}

fn rewrite(value: &mut Value, place: &Pointer, names: &Names, diagnostics: &mut Diagnostics) {
    match value {
        Value::Object(map) => {
            one(map, place, names, diagnostics);
            for (key, value) in map.iter_mut().filter(|(_, value)| value.is_object() || value.is_array()) {
                rewrite(value, &place.child(key), names, diagnostics);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                rewrite(item, &place.index(index), names, diagnostics);
            }
        }
        _ => {}
    }
}

fn one(map: &mut Map<String, Value>, place: &Pointer, names: &Names, diagnostics: &mut Diagnostics) {
    if let Some(target) = map.get("$ref").and_then(Value::as_str).and_then(|text| names.find(text)) {
        map.insert("$ref".into(), target.to_reference().into());
    }
    let Some(dynamic) = map.get("$dynamicRef").and_then(Value::as_str) else { return };
    let target = names.find(dynamic).or_else(|| Pointer::from_reference(dynamic));
    let is_certain = names.dynamic.get(dynamic).is_none_or(|count| *count == 1);
    if let Some(target) = target.as_ref().filter(|_| is_certain && !map.contains_key("$ref")) {
        map.insert("$ref".into(), target.to_reference().into());
        map.shift_remove("$dynamicRef");
        return;
    }
    let message = "`$dynamicRef` is resolved where a schema is used";
    let place = place.child("$dynamicRef");
    let (target, instead) = match target {
        Some(target) if !map.contains_key("$ref") => {
            (Some(target), "the definition without extensions stands in")
        }
        _ => (None, "any value is taken here"),
    };
    diagnostics.push(Diagnostic::warning("dynamic-reference", message).costing(instead).at(&place));
    map.shift_remove("$dynamicRef");
    map.extend(target.map(|target| ("$ref".to_owned(), target.to_reference().into())));
}

impl Names {
    /// The place that a reference names: all of it, or an identifier with a pointer or an anchor after it.
    fn find(&self, reference: &str) -> Option<Pointer> {
        if reference.starts_with("#/") {
            return None;
        }
        if let Some(place) = self.places.get(reference.trim_end_matches('#')) {
            return Some(place.clone());
        }
        let (id, fragment) = reference.split_once('#')?;
        let holder = self.places.get(id)?;
        if fragment.starts_with('/') {
            return Pointer::from_reference(&format!("{}{fragment}", holder.to_reference()));
        }
        self.places.get(&format!("#{fragment}")).cloned()
    }
}
