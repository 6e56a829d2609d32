//! Values of parameters other than bodies: `type` and related keywords become a schema, `collectionFormat` a
//! style.

use serde_json::{Map, Value, json};

use super::rewriting::Rewriting;
use super::take;
use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::document::members::Members;

/// Keywords that are next to `type` in Swagger 2.0, and in the schema in OpenAPI 3.0.
pub(super) const VALUE: [&str; 22] = [
    "type",
    "format",
    "items",
    "default",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "enum",
    "multipleOf",
    "x-nullable",
    "x-enum-varnames",
    "x-enum-descriptions",
    "x-enumNames",
    "x-ms-enum",
    "x-rust-name",
];

/// The location of a value, which decides how lists can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Carrier {
    Query,
    /// A path or a header, where only commas can separate lists.
    Line,
    Form,
}

/// `style` and `explode` of OpenAPI 3.0, if they differ from the default.
pub(super) type Style = Option<(&'static str, bool)>;

impl Rewriting<'_> {
    /// The schema of a value, and the style if it is a list.
    pub(super) fn value(
        &mut self,
        map: &Map<String, Value>,
        carrier: Carrier,
        place: &Pointer,
    ) -> (Value, Style) {
        let mut schema = Map::new();
        take(map, &VALUE, &mut schema);
        self.complete(&mut schema, map, carrier, place);
        if !schema.has_type("array") {
            return (Value::Object(schema), None);
        }
        let items = self.items(schema.get("items"), &place.child("items"));
        let is_file = items.has_type("file");
        schema.insert("items".into(), items);
        let format = map.get("collectionFormat").map(|value| value.as_str().unwrap_or("?"));
        match self.style(format, carrier, is_file, place) {
            Ok(style) => (Value::Object(schema), style),
            Err(separator) => {
                let message =
                    format!("OpenAPI 3.0 has no style for values that are separated by {separator} here");
                let fault = Diagnostic::warning("collection-format", message).at(place);
                self.diagnostics.push(
                    fault.degraded_to(format!(
                        "callers write one string, with {separator} between the values"
                    )),
                );
                (json!({ "type": "string" }), None)
            }
        }
    }

    /// Adds the most likely type to a value without a usable one.
    fn complete(
        &mut self,
        schema: &mut Map<String, Value>,
        map: &Map<String, Value>,
        carrier: Carrier,
        place: &Pointer,
    ) {
        let name = map.string("name").unwrap_or_default();
        if !schema.contains_key("type") {
            let likely = if schema.contains_key("items") { "array" } else { "string" };
            self.repair("parameter", format!("`{name}` has no `type`; it is read as `{likely}`"), place);
            schema.insert("type".into(), likely.into());
        }
        let is_file = schema.has_type("file");
        if is_file && matches!(carrier, Carrier::Query | Carrier::Line) {
            let message = format!("`{name}` cannot be a file here; it is read as a string");
            self.repair("parameter", message, &place.child("type"));
            schema.insert("type".into(), "string".into());
        }
    }

    /// The items of a list. OpenAPI 3.0 has no separators for nested lists.
    fn items(&mut self, items: Option<&Value>, place: &Pointer) -> Value {
        let Some(Value::Object(items)) = items else {
            self.repair("parameter", "a list has no `items`; they are read as strings", place);
            return json!({ "type": "string" });
        };
        if items.has_type("array") {
            let message = "OpenAPI 3.0 has no style for lists within lists";
            let fault = Diagnostic::warning("collection-format", message).at(place);
            self.diagnostics.push(fault.degraded_to("callers write each inner list as one string"));
            return json!({ "type": "string" });
        }
        let mut items = items.clone();
        items.shift_remove("collectionFormat");
        Value::Object(items)
    }

    /// `collectionFormat` (Swagger 2.0, Parameter Object) as a style; the default is commas. The error is the
    /// name of a separator that OpenAPI 3.0 does not have there.
    fn style(
        &mut self,
        format: Option<&str>,
        carrier: Carrier,
        is_file: bool,
        place: &Pointer,
    ) -> Result<Style, &'static str> {
        let mut format = format.unwrap_or(if is_file { "multi" } else { "csv" });
        let is_line = carrier == Carrier::Line;
        if !["csv", "ssv", "tsv", "pipes", "multi"].contains(&format) || (format == "multi" && is_line) {
            let message = format!("`{format}` is not a format of a list here; commas are used");
            self.repair("collection-format", message, &place.child("collectionFormat"));
            format = "csv";
        }
        match (carrier, format) {
            (Carrier::Line, "csv") | (Carrier::Form, "multi") => Ok(None),
            (Carrier::Query, "multi") => Ok(Some(("form", true))),
            (Carrier::Query | Carrier::Form, "csv") => Ok(Some(("form", false))),
            (Carrier::Query | Carrier::Form, "ssv") => Ok(Some(("spaceDelimited", false))),
            (Carrier::Query | Carrier::Form, "pipes") => Ok(Some(("pipeDelimited", false))),
            (_, "ssv") => Err("spaces"),
            (_, "pipes") => Err("bars"),
            _ => Err("tabs"),
        }
    }
}
