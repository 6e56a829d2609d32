//! Bytes inside JSON (`format: binary`, or `contentMediaType` without an encoding) are read as strings, since
//! JSON has no bytes.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::walk::Visited;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::document::grammar::{ObjectKind, children};
use crate::document::members::Members;
use crate::media_type::holds_json;

/// Removes the format from schemas that are only used in JSON. A schema that is also used in forms stays a
/// file; in JSON it is a string.
pub(super) fn settle(root: &mut Value, places: &Visited, diagnostics: &mut Diagnostics) {
    let (mut json, mut others) = (Vec::new(), Vec::new());
    for place in places.of_kind(ObjectKind::MediaType) {
        let Some(Value::Object(map)) = place.find(root) else { continue };
        // A body that is only bytes is a file, whatever its media type is.
        let list = if holds_json(&place.last()) { &mut json } else { &mut others };
        for key in ["schema", "itemSchema"] {
            if map.contains_key(key) {
                list.push(place.child(key));
            }
        }
    }
    let whole: BTreeSet<Pointer> = json.iter().map(|place| followed(root, place)).collect();
    let elsewhere = reached(root, others);
    for place in reached(root, json) {
        if elsewhere.contains(&place) || whole.contains(&place) {
            continue;
        }
        let Some(Value::Object(schema)) = place.find_mut(root) else { continue };
        if is_bytes(schema) {
            schema.shift_remove("format");
            let message = "JSON has no bytes, and the document does not say how they are written";
            let finding = Diagnostic::warning("binary", message).at(&place);
            diagnostics.push(
                finding
                    .instead("a string, as it is in the JSON")
                    .help("`contentEncoding: base64`, or `format: byte`, says that it is Base64"),
            );
        }
    }
}

fn is_bytes(schema: &Map<String, Value>) -> bool {
    let is_string = !schema.contains_key("type") || schema.has_type("string");
    is_string && schema.string("format") == Some("binary")
}

/// The places of all schemas that values of these schemas can contain, after references were followed.
pub(super) fn reached(root: &Value, starts: Vec<Pointer>) -> BTreeSet<Pointer> {
    let mut seen = BTreeSet::new();
    let mut open = starts;
    let mut below = Vec::new();
    while let Some(place) = open.pop() {
        let Some(Value::Object(schema)) = place.find(root) else { continue };
        if !seen.insert(place.clone()) {
            continue;
        }
        open.extend(Pointer::target_of(schema));
        children(ObjectKind::Schema, schema, &place, &mut below);
        for (kind, place) in below.drain(..) {
            if kind == ObjectKind::Schema {
                open.push(place);
            }
        }
    }
    seen
}

/// The place of the schema itself, after references were followed.
fn followed(root: &Value, place: &Pointer) -> Pointer {
    let mut at = place.clone();
    for _ in 0..crate::place::MAX_CHAIN {
        let Some(Value::Object(schema)) = at.find(root) else { break };
        let Some(target) = Pointer::target_of(schema) else { break };
        at = target;
    }
    at
}
