//! Repairs enums: values of another type than the schema's, repeated values, an empty list, and values that
//! belong to the items.

use serde_json::{Map, Value, json};

use super::form::number;
use crate::document::members::Members;
use crate::document::normalize::context::Context;

/// Repairs the values of an enum.
pub(in crate::document::normalize) fn rewrite(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    let Some(Value::Array(values)) = schema.get("enum") else { return };
    if values.is_empty() {
        schema.shift_remove("enum");
        context.repaired(
            "enumeration",
            "enum",
            "the list of values is empty; any value of the type is accepted",
        );
        return;
    }
    let values = values.clone();
    let of = schema.string("type").unwrap_or_default().to_owned();
    if of == "array" && !values.iter().any(Value::is_array) {
        return to_items(schema, context);
    }
    let values = typed(schema, &of, values, context);
    let distinct = distinct(&values);
    if distinct.len() < values.len() {
        context.repaired("enumeration", "enum", "values are listed twice; each is one value");
    }
    schema.insert("enum".into(), distinct.into());
}

/// Values next to `type: array` are moved to the items.
fn to_items(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    let Some(values) = schema.shift_remove("enum") else { return };
    context.repaired("enumeration", "enum", "the values are not lists; they are read as those of the items");
    if let Value::Object(items) = schema.entry("items").or_insert_with(|| json!({}))
        && !items.contains_key("$ref")
    {
        items.entry("enum").or_insert(values);
    }
}

/// Converts the values to the schema's type. If that is not possible, the type is removed.
fn typed(
    schema: &mut Map<String, Value>,
    of: &str,
    values: Vec<Value>,
    context: &mut Context<'_>,
) -> Vec<Value> {
    if values.iter().all(|value| has_type(value, of)) {
        return values;
    }
    let read: Option<Vec<Value>> = values.iter().map(|value| as_type(value, of)).collect();
    match read {
        Some(read) => {
            let message = format!("values are not of the type `{of}`; they are read as such");
            context.repaired("enumeration", "enum", message);
            read
        }
        None => {
            let message = format!("values are not of the type `{of}`; the type is not read");
            context.repaired("enumeration", "enum", message);
            schema.shift_remove("type");
            values
        }
    }
}

fn has_type(value: &Value, of: &str) -> bool {
    match of {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "object" => value.is_object(),
        _ => true,
    }
}

fn as_type(value: &Value, of: &str) -> Option<Value> {
    match (of, value) {
        _ if has_type(value, of) => Some(value.clone()),
        ("string", Value::Number(_) | Value::Bool(_)) => Some(value.to_string().into()),
        ("integer" | "number", Value::String(text)) => {
            let number = number(text)?;
            if has_type(&number, of) { Some(number) } else { None }
        }
        ("integer", Value::Number(number)) => {
            let number = number.as_f64()?;
            let is_whole = number.fract() == 0.0 && number.abs() < 9e15;
            if is_whole { Some(Value::from(number as i64)) } else { None }
        }
        ("boolean", Value::String(text)) => Some(text.to_ascii_lowercase().parse::<bool>().ok()?.into()),
        _ => None,
    }
}

fn distinct(values: &[Value]) -> Vec<Value> {
    let mut seen = std::collections::BTreeSet::new();
    values.iter().filter(|value| seen.insert(value.to_string())).cloned().collect()
}
