//! Repairs inputs in the notation of Swagger 2.0 in later documents (`in: body` and `in: formData`), and
//! repeated parameters.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::document::members::Members;
use crate::document::normalize::context::Context;
use crate::media_type::essence;

const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

const PARAMETER: &str = "the body is a parameter, as in Swagger 2.0; it is read as `requestBody`";
const FIELDS: &str =
    "fields of the form are parameters, as in Swagger 2.0; they are read as a part of `requestBody`";

/// Moves body parameters and form fields into a request body, and removes repeated parameters.
pub(in crate::document::normalize) fn rewrite(operation: &mut Map<String, Value>, context: &mut Context<'_>) {
    repeated(operation, context);
    let inputs = inputs(operation, context.root);
    if inputs.is_empty() {
        return;
    }
    let whole = inputs.iter().find(|one| one.string("in") == Some("body"));
    let fields = Fields::new(&inputs);
    let (body, message) = match (operation.get("requestBody"), whole) {
        (None, Some(whole)) => (Some(json_body(whole)), PARAMETER),
        (None, None) => (Some(fields.body()), PARAMETER),
        (Some(body), None) => (fields.joined(body, context.root), FIELDS),
        (Some(_), Some(_)) => (None, ""),
    };
    let message =
        if body.is_some() { message } else { "there is a body beside `requestBody`; that one is read" };
    if let Some(body) = body {
        operation.insert("requestBody".into(), body);
    }
    context.repaired("request-body", "parameters", message);
}

/// Removes and returns the parameters that are a body or a form field, after references were followed.
fn inputs(operation: &mut Map<String, Value>, root: &Value) -> Vec<Value> {
    let Some(Value::Array(parameters)) = operation.get_mut("parameters") else { return Vec::new() };
    let is_input = |one: &mut Value| matches!(followed(one, root).string("in"), Some("body" | "formData"));
    parameters.extract_if(.., is_input).map(|one| followed(&one, root).clone()).collect()
}

fn followed<'v>(value: &'v Value, root: &'v Value) -> &'v Value {
    Pointer::target(value).and_then(|target| target.find(root)).unwrap_or(value)
}

fn json_body(parameter: &Value) -> Value {
    let schema = parameter.get("schema").cloned().unwrap_or_else(|| json!({}));
    let required = parameter.get("required").cloned().unwrap_or_else(|| json!(false));
    let mut body = json!({ "required": required, "content": { "application/json": { "schema": schema } } });
    if let (Some(docs), Value::Object(body)) = (parameter.get("description"), &mut body) {
        body.insert("description".into(), docs.clone());
    }
    body
}

/// The fields of a form as the properties of one object.
struct Fields {
    properties: Map<String, Value>,
    required: Vec<String>,
    has_files: bool,
}

impl Fields {
    fn new(fields: &[Value]) -> Self {
        let (mut properties, mut required, mut has_files) = (Map::new(), Vec::new(), false);
        for field in fields {
            let Some(name) = field.string("name") else { continue };
            let mut schema = field.as_object().cloned().unwrap_or_default();
            if let Some(Value::Object(inner)) = schema.shift_remove("schema") {
                schema.extend(inner);
            }
            for key in ["name", "in", "allowEmptyValue"] {
                schema.shift_remove(key);
            }
            if schema.shift_remove("required") == Some(Value::Bool(true)) {
                required.push(name.to_owned());
            }
            has_files |=
                is_file(&schema) || schema.get("items").and_then(Value::as_object).is_some_and(is_file);
            properties.insert(name.to_owned(), schema.into());
        }
        Self { properties, required, has_files }
    }

    fn schema(&self) -> Value {
        json!({ "type": "object", "properties": self.properties, "required": self.required })
    }

    /// The body that has only these fields.
    fn body(&self) -> Value {
        let media_type = if self.has_files { MULTIPART } else { FORM };
        let schema = self.schema();
        json!({ "required": !self.required.is_empty(), "content": { media_type: { "schema": schema } } })
    }

    /// The body with the fields added to its form, which becomes multipart if a field is a file. `None` if
    /// the body has no form.
    fn joined(&self, body: &Value, root: &Value) -> Option<Value> {
        let mut whole = followed(body, root).clone();
        let Some(Value::Object(content)) = whole.get_mut("content") else { return None };
        let (mut forms, mut others): (Vec<_>, Vec<_>) = Default::default();
        for (name, content) in std::mem::take(content) {
            let is_form = [FORM, MULTIPART].contains(&essence(&name).as_str());
            if is_form { forms.push((name, content)) } else { others.push((name, content)) }
        }
        if forms.is_empty() {
            return None;
        }
        // Sorted so that a form that was multipart before replaces one that becomes multipart.
        forms.sort_by_key(|(name, _)| essence(name) == MULTIPART);
        for (name, form) in forms {
            let name = if self.has_files { MULTIPART.to_owned() } else { name };
            content.insert(name, self.added(form));
        }
        content.extend(others);
        if !self.required.is_empty() {
            whole["required"] = true.into();
        }
        Some(whole)
    }

    /// A form's Media Type Object with the fields added to its schema.
    fn added(&self, mut form: Value) -> Value {
        let schema = match form.get("schema") {
            Some(own) => json!({ "allOf": [own, self.schema()] }),
            None => self.schema(),
        };
        match &mut form {
            Value::Object(map) => drop(map.insert("schema".into(), schema)),
            other => *other = json!({ "schema": schema }),
        }
        form
    }
}

fn is_file(schema: &Map<String, Value>) -> bool {
    let is_bytes = schema.contains_key("contentMediaType") && !schema.contains_key("contentEncoding");
    schema.has_type("file") || schema.string("format") == Some("binary") || is_bytes
}

/// Of several parameters with the same name and location, only the last is kept.
fn repeated(operation: &mut Map<String, Value>, context: &mut Context<'_>) {
    let Some(Value::Array(parameters)) = operation.get_mut("parameters") else { return };
    let identities: Vec<Option<(String, String)>> =
        parameters.iter().map(|parameter| identity(parameter, context.root)).collect();
    let last: BTreeMap<_, _> = identities.iter().enumerate().map(|(index, one)| (one, index)).collect();
    let is_last = |index: usize| identities[index].is_none() || last.get(&identities[index]) == Some(&index);
    let place = context.place.child("parameters");
    let mut kept = Vec::new();
    for (index, parameter) in std::mem::take(parameters).into_iter().enumerate() {
        if is_last(index) {
            kept.push(parameter);
            continue;
        }
        let Some((name, _)) = &identities[index] else { continue };
        let message = format!("the parameter `{name}` is listed twice; the last one is used");
        let reported = Diagnostic::repair("parameter", message);
        context.diagnostics.push(reported.at(&place.index(index)));
    }
    *parameters = kept;
}

fn identity(parameter: &Value, root: &Value) -> Option<(String, String)> {
    let target = Pointer::target(parameter);
    let parameter = match &target {
        Some(target) => target.find(root)?,
        None => parameter,
    };
    Some((parameter.string("name")?.to_owned(), parameter.string("in")?.to_owned()))
}
