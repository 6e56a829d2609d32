//! Bytes within JSON (`format: binary`, or a media type of content without an encoding): JSON has no bytes, so they are strings as they stand there.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::walk::Visited;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::document::grammar::{ObjectKind, children};
use crate::document::members::Members;
use crate::media_type::holds_json;

/// Takes the format from the schemas that JSON alone holds. One that forms hold too stays a file, whose text JSON has.
pub(super) fn settle(root: &mut Value, places: &Visited, diagnostics: &mut Diagnostics) {
    let (mut json, mut others) = (Vec::new(), Vec::new());
    for place in places.of_kind(ObjectKind::MediaType) {
        let Some(Value::Object(map)) = place.find(root) else { continue };
        // A body that is nothing but bytes is a file, whatever its media type says.
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

/// All schemas that values of these hold, their own places after references.
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

/// Where a schema itself stands.
fn followed(root: &Value, place: &Pointer) -> Pointer {
    let mut at = place.clone();
    for _ in 0..crate::place::MAX_CHAIN {
        let Some(Value::Object(schema)) = at.find(root) else { break };
        let Some(target) = Pointer::target_of(schema) else { break };
        at = target;
    }
    at
}
