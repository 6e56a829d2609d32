//! `in: formData` becomes a request body: a URL-encoded form, or multipart if there are files.

use serde_json::{Map, Value, json};

use super::collection::Carrier;
use super::rewriting::Rewriting;
use crate::document::Pointer;
use crate::document::members::Members;

const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// A form field and its place.
pub(super) struct Field<'a> {
    pub(super) place: Pointer,
    pub(super) map: &'a Map<String, Value>,
}

impl Rewriting<'_> {
    /// The request body with these fields.
    pub(super) fn form(&mut self, fields: &[Field<'_>], consumes: &[String], to: &Pointer) -> Value {
        let media_type = self.form_type(fields, consumes);
        let content = to.child("content").child(media_type);
        let properties = content.child("schema").child("properties");
        let (mut members, mut required, mut encoding) = (Map::new(), Vec::new(), Map::new());
        for field in fields {
            let Some(name) = field.map.string("name") else { continue };
            let (mut schema, style) = self.value(field.map, Carrier::Form, &field.place);
            add_prose(field.map, &mut schema);
            self.moved(&field.place, &properties.child(name));
            members.insert(name.to_owned(), schema);
            if field.map.get("required") == Some(&Value::Bool(true)) {
                required.push(name);
            }
            if let Some((style, explode)) = style {
                encoding.insert(name.to_owned(), json!({ "style": style, "explode": explode }));
            }
        }
        let mut schema = json!({ "type": "object", "properties": members });
        if !required.is_empty() {
            schema["required"] = json!(required);
        }
        let mut value = json!({ "schema": schema });
        if !encoding.is_empty() {
            value["encoding"] = Value::Object(encoding);
        }
        json!({ "required": !required.is_empty(), "content": { media_type: value } })
    }

    /// Files need multipart. If both media types are possible, the URL-encoded form is used, which is
    /// shorter.
    fn form_type(&mut self, fields: &[Field<'_>], consumes: &[String]) -> &'static str {
        let is_there =
            |media_type: &str| consumes.iter().any(|one| one.to_ascii_lowercase().starts_with(media_type));
        let file = fields.iter().find(|field| is_file(field.map));
        if let Some(file) = file {
            if !is_there(MULTIPART) {
                let message = format!("files are sent as `{MULTIPART}`, which `consumes` does not name");
                self.repair("swagger", message, &file.place);
            }
            return MULTIPART;
        }
        if is_there(MULTIPART) && !is_there(FORM) { MULTIPART } else { FORM }
    }
}

fn is_file(map: &Map<String, Value>) -> bool {
    let type_of = |value: Option<&Value>| {
        value.and_then(|value| value.get("type")).and_then(Value::as_str) == Some("file")
    };
    map.has_type("file") || type_of(map.get("items"))
}

fn add_prose(map: &Map<String, Value>, schema: &mut Value) {
    let Value::Object(schema) = schema else { return };
    if let Some(description) = map.get("description") {
        schema.insert("description".into(), description.clone());
    }
    if let Some(example) = map.get("x-example") {
        schema.insert("example".into(), example.clone());
    }
}
