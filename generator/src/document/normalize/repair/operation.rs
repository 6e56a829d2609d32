//! Repairs operations: members of the wrong form, and statuses such as `200 OK`.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::form::KeywordForm::{Flag, List, Mapping, Text};
use super::form::{Loss, Row, repair};
use super::input;
use crate::diagnostic::Diagnostic;
use crate::document::normalize::context::Context;
use crate::document::tree::kind;
use crate::http::StatusPattern;

const ROWS: [Row; 9] = [
    ("parameters", List, Loss::Instead("its parameters are left out")),
    ("tags", List, Loss::None),
    ("security", List, Loss::Instead("what the document requires of all operations is required")),
    ("responses", Mapping, Loss::Instead("its responses are unknown")),
    ("callbacks", Mapping, Loss::Instead("its callbacks are left out")),
    ("summary", Text, Loss::None),
    ("description", Text, Loss::None),
    ("operationId", Text, Loss::None),
    ("deprecated", Flag, Loss::None),
];

/// Repairs one operation.
pub(in crate::document::normalize) fn rewrite(node: &mut Value, context: &mut Context<'_>) {
    if node.is_null() {
        context.repaired_here(
            "operation",
            "the operation is empty; it has no inputs, and its responses are unknown",
        );
        *node = json!({ "responses": {} });
    }
    let Value::Object(operation) = node else { return };
    repair(operation, &ROWS, "operation", context);
    if let Some(Value::Array(tags)) = operation.get_mut("tags") {
        tags.retain(Value::is_string);
    }
    if let Some(Value::Array(requirements)) = operation.get_mut("security") {
        // A scheme's name alone means a requirement without scopes.
        for requirement in requirements.iter_mut() {
            if let Value::String(name) = requirement {
                let name = std::mem::take(name);
                *requirement = json!({ name: [] });
            }
        }
        requirements.retain(is_requirement);
    }
    if operation.get("requestBody").is_some_and(Value::is_null) {
        operation.shift_remove("requestBody");
        context.repaired("operation", "requestBody", "the body is empty; the operation has none");
    }
    input::rewrite(operation, context);
    if let Some(Value::Object(responses)) = operation.get_mut("responses") {
        statuses(responses, context);
    }
}

/// Whether it maps names of schemes to lists of scopes (OpenAPI 3.0.3, Security Requirement Object).
fn is_requirement(one: &Value) -> bool {
    let is_scopes = |scopes: &Value| scopes.as_array().is_some_and(|all| all.iter().all(Value::is_string));
    one.as_object().is_some_and(|schemes| schemes.values().all(is_scopes))
}

/// Reads keys such as `200 OK`, `2xx` and `Default` as statuses.
fn statuses(responses: &mut Map<String, Value>, context: &mut Context<'_>) {
    let is_odd = |key: &str| StatusPattern::of_key(key).is_none() && !key.starts_with("x-");
    if !responses.keys().any(|key| is_odd(key)) {
        return;
    }
    let mut known: BTreeSet<String> = responses.keys().cloned().collect();
    let place = context.place.child("responses");
    for (key, response) in std::mem::take(responses) {
        let meant = match status(&key) {
            Some(meant) if is_odd(&key) && !known.contains(&meant) => meant,
            _ => {
                responses.insert(key, response);
                continue;
            }
        };
        let message = format!("`{key}` is read as the status `{meant}`");
        context.diagnostics.push(Diagnostic::repair("status", message).at(&place.child(&key)));
        known.insert(meant.clone());
        responses.insert(meant, response);
    }
}

fn status(key: &str) -> Option<String> {
    let key = key.trim();
    let upper = key.to_ascii_uppercase().replace('*', "X");
    let meant = if key.eq_ignore_ascii_case("default") {
        "default"
    } else {
        let (start, rest) = upper.split_at_checked(3)?;
        if rest.starts_with(|next: char| next.is_ascii_alphanumeric()) {
            return None;
        }
        start
    };
    StatusPattern::of_key(meant)?;
    Some(meant.to_owned())
}

/// Repairs one response.
pub(in crate::document::normalize) fn response(node: &mut Value, context: &mut Context<'_>) {
    match &mut *node {
        Value::Object(_) => {}
        Value::Null => {
            context.repaired_here("response", "the response is empty; it has no content");
            *node = json!({ "description": "" });
        }
        Value::String(text) => {
            context.repaired_here("response", "the response is a string, which is read as its description");
            let description = std::mem::take(text);
            *node = json!({ "description": description });
        }
        other => {
            let message = format!("the response is {}, not a mapping", kind(other));
            context.lost_here("response", &message, "its content is unknown");
            *node = json!({ "description": "" });
        }
    }
}
