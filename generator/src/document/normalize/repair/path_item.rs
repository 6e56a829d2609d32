//! Path items: methods in another case, and what is no method.

use serde_json::{Map, Value};

use super::form::Form::List;
use super::form::{Loss, Row, mend};
use crate::diagnostic::Diagnostic;
use crate::document::normalize::context::{Context, rename};
use crate::http::METHODS;

const ROWS: [Row; 1] = [("parameters", List, Loss::Instead("its parameters are left out"))];

/// Mends one path item.
pub(in crate::document::normalize) fn rewrite(item: &mut Map<String, Value>, context: &mut Context<'_>) {
    mend(item, &ROWS, "path", context);
    // Extensions are no operations, whatever they hold (OpenAPI 3.0.3, Path Item Object).
    let is_odd = |key: &&String| !METHODS.contains(&key.as_str()) && !key.starts_with("x-");
    let odd: Vec<String> = item.keys().filter(is_odd).cloned().collect();
    for key in odd {
        let lower = key.trim().to_ascii_lowercase();
        let is_operation = item.get(&key).is_some_and(is_operation);
        if METHODS.contains(&lower.as_str()) && !item.contains_key(&lower) {
            rename(item, &key, &lower);
            context.repaired("method", &key, format!("the method `{key}` is read as `{lower}`"));
        } else if is_operation {
            let message = format!("`{key}` is not a method that is known");
            context.lost("method", &key, &message, "the operation is left out");
        }
    }
    let others = item.get("additionalOperations").and_then(Value::as_object).into_iter().flatten();
    let others: Vec<String> = others.map(|(method, _)| method.clone()).collect();
    for method in others {
        let message = format!("the method `{method}` is not one that calls can have");
        let holder = context.place.child("additionalOperations").child(&method);
        let told = Diagnostic::warning("method", message);
        context.diagnostics.push(told.costing("the operation is left out").at(&holder));
    }
}

fn is_operation(value: &Value) -> bool {
    ["responses", "operationId"].iter().any(|key| value.get(key).is_some())
}
