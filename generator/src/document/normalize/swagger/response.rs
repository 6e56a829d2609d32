//! Responses: the schema becomes the content of each media type in `produces`.

use serde_json::{Map, Value, json};

use super::rewriting::Rewriting;
use super::{concrete, extensions, take};
use crate::document::Pointer;
use crate::document::members::Members;
use crate::media_type::{is_json, is_xml};

impl Rewriting<'_> {
    /// Rewrites the responses of an operation.
    pub(super) fn responses(&mut self, value: &Value, produces: &[String], place: &Pointer) -> Value {
        let Value::Object(map) = value else { return value.clone() };
        let mut responses = Map::new();
        for (status, response) in map {
            let at = place.child(status);
            let new = if status.starts_with("x-") {
                response.clone()
            } else if response.get("$ref").is_some() {
                self.shared_response(status, response, produces, &at)
            } else if is_refusal(status, response, produces) {
                self.response(response, &["application/json".into()], &at, &at)
            } else {
                self.response(response, produces, &at, &at)
            };
            responses.insert(status.clone(), new);
        }
        Value::Object(responses)
    }

    pub(super) fn response(
        &mut self,
        value: &Value,
        produces: &[String],
        from: &Pointer,
        to: &Pointer,
    ) -> Value {
        let Value::Object(map) = value else { return value.clone() };
        if map.contains_key("$ref") {
            return value.clone();
        }
        if map.contains_key("content") {
            self.mixed("content", from);
            return value.clone();
        }
        let mut response = Map::new();
        take(map, &["description"], &mut response);
        if let Some(Value::Object(headers)) = map.get("headers") {
            let mut rewritten = Map::new();
            for (name, header) in headers {
                let (from, to) = (from.child("headers").child(name), to.child("headers").child(name));
                rewritten.insert(name.clone(), self.header(header, &from, &to));
            }
            response.insert("headers".into(), Value::Object(rewritten));
        }
        let content = self.response_content(map, produces, from, to);
        if !content.is_empty() {
            response.insert("content".into(), Value::Object(content));
        } else if !produces.is_empty() && !map.contains_key("schema") {
            // The media type is known and is requested, although there is no schema.
            response.insert("produces".into(), concrete(produces, "application/json").into());
        }
        response.extend(extensions(map));
        Value::Object(response)
    }

    fn response_content(
        &mut self,
        map: &Map<String, Value>,
        produces: &[String],
        from: &Pointer,
        to: &Pointer,
    ) -> Map<String, Value> {
        let mut content = match map.get("schema").filter(|schema| schema.is_object()) {
            Some(schema) => {
                let media_types = self.response_types(schema, produces, from);
                self.content(&media_types, schema.clone(), &from.child("schema"), to)
            }
            None => Map::new(),
        };
        for (media_type, example) in map.entries("examples") {
            if !media_type.contains('/') {
                continue;
            }
            match content.get_mut(media_type) {
                Some(Value::Object(known)) => drop(known.insert("example".into(), example.clone())),
                Some(_) => {}
                None if map.contains_key("schema") => {}
                None => drop(content.insert(media_type.clone(), json!({ "example": example }))),
            }
        }
        content
    }

    /// The media types of a response. A file is never JSON.
    fn response_types(&mut self, schema: &Value, produces: &[String], from: &Pointer) -> Vec<String> {
        if !schema.has_type("file") {
            return concrete(produces, "application/json");
        }
        let produces =
            if produces.is_empty() { Vec::new() } else { concrete(produces, "application/octet-stream") };
        let others: Vec<String> =
            produces.iter().filter(|media_type| !is_json(media_type)).cloned().collect();
        if !others.is_empty() {
            return others;
        }
        if !produces.is_empty() {
            let message = "the response is a file, and `produces` lists only JSON; any bytes are accepted";
            self.repair("swagger", message, from);
        }
        vec!["application/octet-stream".into()]
    }

    /// A shared response has the document's `produces`. An operation with another `produces` gets a copy that
    /// refers to the schema.
    fn shared_response(
        &mut self,
        status: &str,
        value: &Value,
        produces: &[String],
        place: &Pointer,
    ) -> Value {
        let all = self.media_types(None, "produces");
        let (target, response) = self.followed(place);
        if is_refusal(status, response, produces) {
            return value.clone();
        }
        let schema = response.get("schema").filter(|schema| schema.is_object());
        if produces == all || !target.as_str().starts_with("/responses/") {
            return value.clone();
        }
        let Some(schema) = schema else {
            let place = place.clone();
            return self.response(response, produces, &target, &place);
        };
        let reference = match schema.get("$ref") {
            Some(reference) => json!({ "$ref": reference }),
            None => json!({ "$ref": target.child("schema").to_reference() }),
        };
        let mut copy = response.as_object().cloned().unwrap_or_default();
        let is_file = schema.has_type("file");
        copy.insert("schema".into(), if is_file { schema.clone() } else { reference });
        let place = place.clone();
        self.response(&Value::Object(copy), produces, &target, &place)
    }
}

/// Whether an error response has a structured schema although the operation produces only bytes or plain
/// text. Then the error is JSON.
fn is_refusal(status: &str, response: &Value, produces: &[String]) -> bool {
    let carries_structures =
        |media_type: &String| is_json(media_type) || is_xml(media_type) || media_type.contains('*');
    let Some(schema) = response.get("schema") else { return false };
    let is_structure = schema.get("$ref").is_some()
        || schema.get("properties").is_some()
        || matches!(schema.string("type"), Some("object" | "array"));
    !status.starts_with('2')
        && is_structure
        && !produces.is_empty()
        && !produces.iter().any(carries_structures)
}
