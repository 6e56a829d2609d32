//! Simplifies `oneOf` and `anyOf` whose alternatives are no types of their own: several lists of values, a list and any other text, null.

use serde_json::{Map, Value, json};

use super::all_of::referenced_with_prose;
use super::later::null::is_null;
use super::walk;
use crate::document::Pointer;
use crate::document::pointer::MAX_CHAIN;

/// Keywords by which a schema only narrows what another one describes.
const NARROWING: [&str; 8] = [
    "required",
    "not",
    "title",
    "description",
    "type",
    "minProperties",
    "maxProperties",
    "dependentRequired",
];

/// Formats of texts that become types of their own.
const TYPED_FORMATS: [&str; 8] =
    ["date", "date-time", "byte", "base64", "binary", "uuid", "decimal", "base64url"];

/// Rewrites each union that is less than one.
pub(super) fn simplify(root: &mut Value) {
    let mut found = walk::schemas(root, |map| alternatives(map).is_some());
    // From within outwards, so that a union sees what became of the unions in it.
    while let Some(pointer) = found.pop() {
        let simple =
            pointer.find(root).and_then(Value::as_object).and_then(|schema| simplified(root, schema));
        if let (Some(simple), Some(slot)) = (simple, root.pointer_mut(pointer.as_str())) {
            *slot = simple;
        }
    }
}

/// Whether the alternatives only say which of the properties must be there, so that all of them are one type.
pub(super) fn only_narrow(alternatives: &[Value]) -> bool {
    let narrows = |one: &Value| {
        one.as_object().is_some_and(|map| {
            let is_object = map.get("type").is_none_or(|of| of == "object");
            is_object
                && map.contains_key("required")
                && map.keys().all(|key| NARROWING.contains(&key.as_str()))
        })
    };
    !alternatives.is_empty() && alternatives.iter().all(narrows)
}

fn alternatives(schema: &Map<String, Value>) -> Option<(&'static str, &Vec<Value>)> {
    let key = ["oneOf", "anyOf"].into_iter().find(|key| schema.get(*key).is_some_and(Value::is_array))?;
    Some((key, schema.get(key)?.as_array()?))
}

fn simplified(root: &Value, schema: &Map<String, Value>) -> Option<Value> {
    let (key, all) = alternatives(schema)?;
    if schema.contains_key("discriminator") {
        return None;
    }
    let mut own = schema.clone();
    own.shift_remove(key);
    if only_narrow(all) {
        own.entry("type").or_insert_with(|| json!("object"));
        return Some(Value::Object(own));
    }
    let mut kept: Vec<&Value> = Vec::new();
    for one in all.iter().flat_map(opened) {
        if is_null(resolved(root, one)) {
            own.insert("nullable".into(), Value::Bool(true));
        } else if !kept.contains(&one) {
            kept.push(one);
        }
    }
    let simple: Vec<Simple> = kept.iter().filter_map(|one| Simple::read(resolved(root, one))).collect();
    let merged = if simple.len() == kept.len() { merged(&kept, &simple) } else { None };
    match (merged, kept.as_slice()) {
        (Some(merged), _) => Some(beside(own, &merged)),
        (None, [only]) => Some(beside(own, only)),
        (None, _) if kept.len() != all.len() => {
            own.insert(key.into(), kept.into_iter().cloned().collect());
            Some(Value::Object(own))
        }
        _ => None,
    }
}

/// The alternatives of an alternative that is nothing but a union itself.
fn opened(one: &Value) -> Vec<&Value> {
    let Some(map) = one.as_object() else { return vec![one] };
    let is_union_only =
        map.keys().all(|key| ["oneOf", "anyOf", "title", "description"].contains(&key.as_str()));
    match alternatives(map).filter(|_| is_union_only) {
        Some((_, inner)) => inner.iter().collect(),
        None => vec![one],
    }
}

/// The only alternative, with what stands beside the union.
fn beside(mut own: Map<String, Value>, only: &Value) -> Value {
    if let Some(reference) = only.get("$ref") {
        own.shift_remove("type");
        return match referenced_with_prose(&own, reference) {
            Some(simple) => simple,
            None => {
                own.insert("oneOf".into(), json!([only]));
                Value::Object(own)
            }
        };
    }
    let mut whole = only.as_object().cloned().unwrap_or_default();
    whole.extend(own);
    Value::Object(whole)
}

fn resolved<'a>(root: &'a Value, schema: &'a Value) -> &'a Value {
    let mut at = schema;
    for _ in 0..MAX_CHAIN {
        match Pointer::target(at).and_then(|target| target.find(root)) {
            Some(next) => at = next,
            None => break,
        }
    }
    at
}

/// An alternative that is a text or a number, and nothing else.
struct Simple<'a> {
    of: &'a str,
    format: Option<&'a str>,
    values: Option<&'a Vec<Value>>,
    about: Option<&'a str>,
}

impl<'a> Simple<'a> {
    fn read(schema: &'a Value) -> Option<Self> {
        let text = |key: &str| schema.get(key).and_then(Value::as_str);
        let values = schema.get("enum").and_then(Value::as_array).filter(|values| !values.is_empty());
        let of = match (text("type"), values) {
            (Some(of @ ("string" | "integer" | "number")), _) => of,
            (None, Some(values)) if values.iter().all(Value::is_string) => "string",
            (None, Some(values)) if values.iter().all(Value::is_i64) => "integer",
            _ => return None,
        };
        let fits = |value: &Value| if of == "string" { value.is_string() } else { value.is_i64() };
        let is_plain =
            ["$ref", "oneOf", "anyOf", "allOf", "nullable"].iter().all(|key| schema.get(*key).is_none());
        (is_plain && values.is_none_or(|values| values.iter().all(fits))).then(|| Simple {
            of,
            format: text("format"),
            values,
            about: text("description").or_else(|| text("title")),
        })
    }
}

/// The one schema that several simple ones come to: a list of values is open for others in any case.
fn merged(kept: &[&Value], simple: &[Simple<'_>]) -> Option<Value> {
    let first = simple.first().filter(|_| simple.len() > 1)?;
    let is_text = first.of == "string";
    if simple.iter().any(|one| (one.of == "string") != is_text) {
        return None;
    }
    let listed: Vec<usize> = (0..simple.len()).filter(|at| simple[*at].values.is_some()).collect();
    let is_typed = |one: &Simple<'_>| one.format.is_some_and(|format| TYPED_FORMATS.contains(&format));
    match listed.as_slice() {
        // One type for both would lose the digits of large integers.
        [] if simple.iter().any(|one| one.of != first.of) => None,
        [] => {
            let of = first.of;
            let format = first.format.filter(|format| simple.iter().all(|one| one.format == Some(format)));
            Some(
                format
                    .map_or_else(|| json!({ "type": of }), |format| json!({ "type": of, "format": format })),
            )
        }
        _ if simple.iter().any(|one| is_typed(one) || one.of == "number") => None,
        [only] => Some(kept[*only].clone()),
        _ => Some(enumeration(first.of, simple)),
    }
}

fn enumeration(of: &str, simple: &[Simple<'_>]) -> Value {
    let mut values: Vec<Value> = Vec::new();
    let mut about = Map::new();
    for one in simple {
        for value in one.values.into_iter().flatten().filter(|value| !value.is_null()) {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        if let (Some([value]), Some(text)) = (one.values.map(Vec::as_slice), one.about) {
            let key = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            about.insert(key, json!(text));
        }
    }
    let mut schema = json!({ "type": of, "enum": values });
    if !about.is_empty() {
        schema["x-enum-descriptions"] = Value::Object(about);
    }
    schema
}
