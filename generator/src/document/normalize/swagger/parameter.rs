//! Parameters except bodies, and headers of responses.

use serde_json::{Map, Value};

use super::collection::{Carrier, VALUE};
use super::rewriting::Rewriting;
use super::{extensions, take};
use crate::document::Pointer;
use crate::document::members::Members;

/// What a parameter becomes, by its `in`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Input {
    Body,
    Form,
    Other,
}

/// Reads `in` without regard to case.
pub(super) fn input(parameter: &Value) -> Input {
    let place = parameter.string("in").unwrap_or_default().to_ascii_lowercase();
    match place.as_str() {
        "body" => Input::Body,
        "formdata" | "form" => Input::Form,
        _ => Input::Other,
    }
}

impl Rewriting<'_> {
    /// Rewrites a parameter of a path, a query or a header. References stay references.
    pub(super) fn parameter(&mut self, value: &Value, from: &Pointer, to: &Pointer) -> Value {
        let Value::Object(map) = value else { return value.clone() };
        self.moved(from, to);
        if map.contains_key("$ref") {
            return value.clone();
        }
        let mut parameter = Map::new();
        take(
            map,
            &["name", "in", "description", "required", "deprecated", "allowEmptyValue"],
            &mut parameter,
        );
        self.add_value(map, &mut parameter, from, to);
        Value::Object(parameter)
    }

    /// Rewrites a header of a response.
    pub(super) fn header(&mut self, value: &Value, from: &Pointer, to: &Pointer) -> Value {
        let Value::Object(map) = value else { return value.clone() };
        if map.contains_key("$ref") {
            return value.clone();
        }
        let mut header = Map::new();
        take(map, &["description"], &mut header);
        self.add_value(map, &mut header, from, to);
        Value::Object(header)
    }

    fn add_value(
        &mut self,
        map: &Map<String, Value>,
        to_map: &mut Map<String, Value>,
        from: &Pointer,
        to: &Pointer,
    ) {
        let own = |key: &String| !VALUE.contains(&key.as_str());
        to_map.extend(extensions(map).into_iter().filter(|(key, _)| own(key)));
        if let Some(example) = map.get("x-example") {
            to_map.insert("example".into(), example.clone());
        }
        if map.contains_key("schema") && !map.contains_key("type") {
            self.mixed("schema", from);
            take(map, &["schema", "style", "explode", "example", "examples"], to_map);
            return;
        }
        let place = map.string("in").unwrap_or_default();
        let is_query = place.eq_ignore_ascii_case("query");
        let carrier = if is_query { Carrier::Query } else { Carrier::Line };
        let (schema, style) = self.value(map, carrier, from);
        self.moves.insert(to.child("schema").as_str().to_owned(), from.clone());
        to_map.insert("schema".into(), schema);
        if let Some((style, explode)) = style {
            to_map.insert("style".into(), style.into());
            to_map.insert("explode".into(), explode.into());
        }
    }
}
