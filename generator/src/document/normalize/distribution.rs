//! Gives the common properties of an object that is also a union to each of its alternatives.

use serde_json::{Map, Value, json};

use super::all_of::refer;
use super::inheritance::definition;
use super::later::null::is_null;
use super::unions::only_narrow;
use crate::document::Pointer;

/// Marks a union whose properties were given to its alternatives: they are still there to be referred to, and no more.
pub(crate) const DISTRIBUTED: &str = "x-distributed";

/// An object with properties that is also a union.
pub(super) fn is_object_and_union(schema: &Map<String, Value>) -> bool {
    !schema.contains_key(DISTRIBUTED)
        && schema
            .get("properties")
            .and_then(Value::as_object)
            .is_some_and(|properties| !properties.is_empty())
        && ["oneOf", "anyOf"].iter().any(|key| schema.get(*key).is_some_and(is_filled_list))
}

fn is_filled_list(value: &Value) -> bool {
    value.as_array().is_some_and(|items| !items.is_empty())
}

/// An object that is also a `oneOf` becomes a `oneOf` of objects, each with the common properties; these stay where they are
/// and are referred to, since other schemas may refer to them too.
pub(super) fn distribute(mut merged: Map<String, Value>, place: &Pointer, root: &Value) -> Value {
    let union = ["oneOf", "anyOf"].into_iter().find(|key| merged.get(*key).is_some_and(is_filled_list));
    let Some((key, Value::Array(alternatives))) =
        union.filter(|_| is_object_and_union(&merged)).and_then(|key| Some((key, merged.shift_remove(key)?)))
    else {
        return Value::Object(merged);
    };
    if only_narrow(&alternatives) {
        return Value::Object(merged);
    }
    if let Some(only) = only_alternative(&alternatives) {
        if alternatives.len() > 1 {
            merged.insert("nullable".into(), Value::Bool(true));
        }
        return json!({ "allOf": [only, merged] });
    }
    let mut union: Map<String, Value> = ["description", "title", "x-rust-name", "discriminator", "nullable"]
        .into_iter()
        .filter_map(|key| Some((key.to_owned(), merged.shift_remove(key)?)))
        .collect();
    if let Some(discriminator) = union.get_mut("discriminator") {
        redirect(discriminator, &alternatives, &place.child(key));
    }
    union.insert(DISTRIBUTED.into(), Value::Bool(true));
    union.extend(merged.get("properties").map(|properties| ("properties".to_owned(), properties.clone())));
    refer(&mut merged, place);
    let base = Value::Object(merged);
    let alternatives = alternatives.into_iter().map(|one| {
        let name = definition(&one);
        let about = Pointer::target(&one).and_then(|target| target.find(root)?.get("description").cloned());
        let mut both = json!({ "allOf": [one, base.clone()] });
        if let Some(about) = about {
            both["description"] = about;
        }
        if let Some(name) = name {
            both["title"] = Value::String(name);
        }
        both
    });
    union.insert(key.into(), alternatives.collect());
    Value::Object(union)
}

/// The alternative beside which there is null at most.
fn only_alternative(alternatives: &[Value]) -> Option<&Value> {
    let mut others = alternatives.iter().filter(|one| !is_null(one));
    others.next().filter(|_| others.next().is_none())
}

/// Lets the names of a discriminator lead to the alternatives that take the place of definitions.
fn redirect(discriminator: &mut Value, alternatives: &[Value], place: &Pointer) {
    let Some(discriminator) = discriminator.as_object_mut() else { return };
    let known = discriminator.get("mapping").and_then(Value::as_object).cloned().unwrap_or_default();
    let mut mapping = Map::new();
    for (index, one) in alternatives.iter().enumerate() {
        let Some(name) = definition(one) else { continue };
        let reference = json!(place.index(index).to_reference());
        let leads = |target: &Value| target.as_str() == Some(&name) || Some(target) == one.get("$ref");
        let tags: Vec<&String> =
            known.iter().filter(|(_, target)| leads(target)).map(|(tag, _)| tag).collect();
        if tags.is_empty() {
            mapping.insert(name, reference);
        } else {
            mapping.extend(tags.into_iter().map(|tag| (tag.clone(), reference.clone())));
        }
    }
    if !mapping.is_empty() {
        discriminator.insert("mapping".into(), Value::Object(mapping));
    }
}
