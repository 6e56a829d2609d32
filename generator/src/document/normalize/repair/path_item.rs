//! Repairs path items: methods in another case, and members that are not methods.

use serde_json::{Map, Value};

use super::form::KeywordForm::{List, Mapping};
use super::form::{Loss, Row, repair};
use crate::diagnostic::Diagnostic;
use crate::document::normalize::context::{Context, rename};
use crate::http::{ADDITIONAL, CONNECT, METHODS, is_token};

const ROWS: [Row; 2] = [
    ("parameters", List, Loss::Instead("its parameters are left out")),
    (ADDITIONAL, Mapping, Loss::Instead("its operations are left out")),
];

const LEFT_OUT: &str = "the operation is left out";

/// Repairs one path item.
pub(in crate::document::normalize) fn rewrite(item: &mut Map<String, Value>, context: &mut Context<'_>) {
    repair(item, &ROWS, "path", context);
    // Extensions are not operations (OpenAPI 3.0.3, Path Item Object).
    let is_odd = |key: &&String| !METHODS.contains(&key.as_str()) && !key.starts_with("x-");
    let odd: Vec<String> = item.keys().filter(is_odd).cloned().collect();
    for key in odd {
        let lower = key.trim().to_ascii_lowercase();
        let is_operation = item.get(&key).is_some_and(is_operation);
        if METHODS.contains(&lower.as_str()) && !item.contains_key(&lower) {
            rename(item, &key, &lower);
            context.repaired("method", &key, format!("the method `{key}` is read as `{lower}`"));
        } else if is_operation {
            let message = format!("`{key}` is not a known method");
            context.lost("method", &key, &message, LEFT_OUT);
        }
    }
    others(item, context);
}

/// Keeps only other methods in `additionalOperations`. Those that have a member of the path item are moved
/// there.
fn others(item: &mut Map<String, Value>, context: &mut Context<'_>) {
    let Some(Value::Object(others)) = item.get_mut(ADDITIONAL) else { return };
    let mut moved = Vec::new();
    for method in others.keys().cloned().collect::<Vec<_>>() {
        let fixed = METHODS.into_iter().find(|fixed| fixed.to_ascii_uppercase() == method);
        if fixed.is_none() && is_token(&method) && method != CONNECT {
            continue;
        }
        let Some(operation) = others.shift_remove(&method) else { continue };
        match fixed {
            Some(fixed) => moved.push((method, fixed, operation)),
            None => {
                let message = format!("the method `{method}` is not one that a call can have");
                reported(Diagnostic::warning("method", message).degraded_to(LEFT_OUT), &method, context);
            }
        }
    }
    for (method, fixed, operation) in moved {
        if item.contains_key(fixed) {
            let message = format!("the path already has an operation for the method `{method}`");
            reported(Diagnostic::warning("method", message).degraded_to(LEFT_OUT), &method, context);
            continue;
        }
        let message = format!("`{method}` is the field `{fixed}` of the path");
        reported(Diagnostic::repair("method", message), &method, context);
        item.insert(fixed.to_owned(), operation);
    }
}

fn reported(finding: Diagnostic, method: &str, context: &mut Context<'_>) {
    let place = context.place.child(ADDITIONAL).child(method);
    context.diagnostics.push(finding.at(&place));
}

fn is_operation(value: &Value) -> bool {
    ["responses", "operationId"].iter().any(|key| value.get(key).is_some())
}
