//! Makes documents of any size by repeating the operations and schemas of one document under new names.

use serde_json::{Map, Value, json};

/// The document with `times` copies of its paths, operations and component schemas. The first copy keeps its
/// names.
///
/// Properties get new names too. Otherwise equal structures would share types, and a document of twice the
/// size would not be twice the work.
pub fn repeated(document: &Value, times: usize) -> Value {
    let empty = Map::new();
    let of = |pointer: &str| document.pointer(pointer).and_then(Value::as_object).unwrap_or(&empty);
    let (paths, schemas) = (of("/paths"), of("/components/schemas"));
    let (mut all_paths, mut all_schemas) = (paths.clone(), schemas.clone());
    for number in 2..=times {
        let copy = Copy { number, schemas };
        let items = paths.iter().filter(|(path, _)| path.starts_with('/'));
        all_paths.extend(items.map(|(path, item)| (copy.path(path), copy.value(item))));
        all_schemas.extend(schemas.iter().map(|(name, schema)| (copy.name(name), copy.value(schema))));
    }
    let mut document = document.clone();
    if let Value::Object(root) = &mut document {
        root.insert("paths".into(), Value::Object(all_paths));
        let components = root.entry("components").or_insert_with(|| json!({}));
        if let Value::Object(components) = components {
            components.insert("schemas".into(), Value::Object(all_schemas));
        }
    }
    document
}

/// One of the copies, with the schemas that it renames.
struct Copy<'a> {
    number: usize,
    schemas: &'a Map<String, Value>,
}

impl Copy<'_> {
    /// Names that start with a capital letter stay in camel case, others in snake case.
    fn name(&self, name: &str) -> String {
        let is_type = name.starts_with(|first: char| first.is_uppercase());
        format!("{name}{}{}", if is_type { "Copy" } else { "_copy" }, self.number)
    }

    fn path(&self, path: &str) -> String {
        format!("/copy{}{path}", self.number)
    }

    fn value(&self, value: &Value) -> Value {
        match value {
            Value::Object(map) => {
                Value::Object(map.iter().map(|(key, value)| (key.clone(), self.member(key, value))).collect())
            }
            Value::Array(items) => items.iter().map(|item| self.value(item)).collect(),
            other => other.clone(),
        }
    }

    fn member(&self, key: &str, value: &Value) -> Value {
        match (key, value) {
            ("example" | "examples", data) => data.clone(),
            ("$ref", Value::String(reference)) => self.reference(reference).into(),
            ("operationId" | "x-rust-name" | "propertyName", Value::String(name)) => self.name(name).into(),
            ("properties", Value::Object(properties)) => Value::Object(
                properties.iter().map(|(name, schema)| (self.name(name), self.value(schema))).collect(),
            ),
            ("required", Value::Array(names)) => {
                names.iter().filter_map(Value::as_str).map(|name| self.name(name)).collect()
            }
            ("mapping", Value::Object(mapping)) => Value::Object(
                mapping.iter().map(|(value, schema)| (value.clone(), self.mapped(schema))).collect(),
            ),
            (_, other) => self.value(other),
        }
    }

    /// A discriminator's mapping has names of schemas or references (OpenAPI 3.0.3, Discriminator Object).
    fn mapped(&self, schema: &Value) -> Value {
        match schema.as_str() {
            Some(name) if self.schemas.contains_key(name) => self.name(name).into(),
            Some(reference) => self.reference(reference).into(),
            None => schema.clone(),
        }
    }

    /// The reference to the same place in the copy. Parts that are not copied are shared.
    fn reference(&self, reference: &str) -> String {
        let tokens: Vec<&str> = reference.split('/').collect();
        let (head, rest) = match tokens.as_slice() {
            ["#", "components", "schemas", name, rest @ ..] => {
                (format!("#/components/schemas/{}", self.name(name)), rest)
            }
            ["#", "paths", path, rest @ ..] => (format!("#/paths/~1copy{}{path}", self.number), rest),
            _ => return reference.to_owned(),
        };
        let mut renamed = head;
        for (index, token) in rest.iter().enumerate() {
            let is_property = index > 0 && rest[index - 1] == "properties";
            renamed.push('/');
            renamed.push_str(&if is_property { self.name(token) } else { (*token).to_owned() });
        }
        renamed
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::repeated;

    #[test]
    fn copies_have_names_and_references_of_their_own() {
        let document = json!({
            "paths": { "/users": { "get": {
                "operationId": "listUsers",
                "parameters": [{ "$ref": "#/components/parameters/size" }],
                "responses": { "default": { "$ref": "#/paths/~1users/get/responses/200" } },
            } } },
            "components": { "parameters": { "size": {} }, "schemas": {
                "User": { "required": ["id"], "properties": { "id": { "$ref": "#/components/schemas/Id" } } },
                "Id": { "discriminator": { "propertyName": "kind", "mapping": { "a": "User" } } },
            } },
        });
        let twice = repeated(&document, 2);
        assert_eq!(twice.pointer("/paths/~1users"), document.pointer("/paths/~1users"));
        assert_eq!(
            twice.pointer("/paths/~1copy2~1users/get"),
            Some(&json!({
                "operationId": "listUsers_copy2",
                "parameters": [{ "$ref": "#/components/parameters/size" }],
                "responses": { "default": { "$ref": "#/paths/~1copy2~1users/get/responses/200" } },
            }))
        );
        assert_eq!(
            twice.pointer("/components/schemas/UserCopy2"),
            Some(&json!({
                "required": ["id_copy2"],
                "properties": { "id_copy2": { "$ref": "#/components/schemas/IdCopy2" } },
            }))
        );
        assert_eq!(
            twice.pointer("/components/schemas/IdCopy2/discriminator"),
            Some(&json!({ "propertyName": "kind_copy2", "mapping": { "a": "UserCopy2" } }))
        );
    }

    #[test]
    fn once_is_the_document_itself() {
        let document = json!({ "paths": {}, "components": { "schemas": { "User": {} } } });
        assert_eq!(repeated(&document, 1), document);
        let eight = repeated(&document, 8);
        let names = eight.pointer("/components/schemas").and_then(|schemas| schemas.as_object());
        assert_eq!(names.map(|names| names.len()), Some(8));
    }
}
