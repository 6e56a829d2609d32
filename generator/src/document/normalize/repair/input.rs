//! Inputs in the way of Swagger 2.0 within a later document: `in: body` and `in: formData`; and parameters that stand twice.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::document::members::Members;
use crate::document::normalize::context::Context;

/// Makes a body of what only Swagger 2.0 calls parameters, and takes out repeated ones.
pub(in crate::document::normalize) fn rewrite(operation: &mut Map<String, Value>, context: &mut Context<'_>) {
    repeated(operation, context);
    let Some(Value::Array(parameters)) = operation.get_mut("parameters") else { return };
    let bodies: Vec<Value> =
        parameters.extract_if(.., |one| matches!(one.string("in"), Some("body" | "formData"))).collect();
    if bodies.is_empty() {
        return;
    }
    if operation.contains_key("requestBody") {
        context.repaired(
            "request-body",
            "parameters",
            "there is a body beside `requestBody`; that one is read",
        );
        return;
    }
    let body = match bodies.iter().find(|one| one.string("in") == Some("body")) {
        Some(whole) => json_body(whole),
        None => form(&bodies),
    };
    operation.insert("requestBody".into(), body);
    let message = "the body is a parameter, as in Swagger 2.0; it is read as `requestBody`";
    context.repaired("request-body", "parameters", message);
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
fn form(fields: &[Value]) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    let mut has_files = false;
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
        has_files |= schema.has_type("file") || schema.string("format") == Some("binary");
        properties.insert(name.to_owned(), schema.into());
    }
    let media_type = if has_files { "multipart/form-data" } else { "application/x-www-form-urlencoded" };
    let schema = json!({ "type": "object", "properties": properties, "required": required });
    json!({ "required": !required.is_empty(), "content": { media_type: { "schema": schema } } })
}

/// The last of several parameters of one name in one place is read.
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
        let message = format!("the parameter `{name}` stands twice; the last one is read");
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
