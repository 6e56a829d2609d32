//! Repairs properties whose names are placeholders for any name: `<field_name>`, `{id}`, `additionalProp1`.

use serde_json::{Map, Value, json};

use crate::diagnostic::Diagnostic;
use crate::document::members::Members;
use crate::document::normalize::context::Context;

/// The brackets around a placeholder; longer ones first.
const SIGNS: [(&str, &str); 4] = [("{{", "}}"), ("{", "}"), ("<", ">"), ("[", "]")];

/// Reads properties whose names are placeholders as `additionalProperties`.
pub(in crate::document::normalize) fn rewrite(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    let names: Vec<String> = schema
        .entries("properties")
        .map(|(name, _)| name)
        .filter(|name| is_placeholder(name))
        .cloned()
        .collect();
    if names.is_empty() {
        return;
    }
    let mut kinds: Vec<Value> = match schema.get("additionalProperties") {
        Some(Value::Object(own)) => vec![Value::Object(own.clone())],
        _ => Vec::new(),
    };
    for name in &names {
        let Some(Value::Object(properties)) = schema.get_mut("properties") else { return };
        let Some(kind) = properties.shift_remove(name) else { continue };
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
        let message =
            format!("the name `{name}` stands for any name; properties of all other names have its schema");
        let place = context.place.child("properties").child(name);
        context.diagnostics.push(Diagnostic::repair("placeholder", message).at(&place));
    }
    let of = match (kinds.pop(), kinds.is_empty()) {
        (None, _) => return,
        (Some(only), true) => only,
        (Some(last), false) => {
            kinds.push(last);
            json!({ "anyOf": kinds })
        }
    };
    schema.insert("additionalProperties".into(), of);
    if schema.entries("properties").next().is_none() {
        schema.shift_remove("properties");
    }
    // No value has a property with the placeholder's own name.
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        required.retain(|required| !names.iter().any(|name| required == name));
    }
}

/// Whether a name is one word in brackets, or one that Swagger UI shows for the keys of a map.
pub(in crate::document::normalize) fn is_placeholder(name: &str) -> bool {
    if matches!(name, "additionalProp1" | "additionalProp2" | "additionalProp3") {
        return true;
    }
    SIGNS.iter().any(|(open, close)| {
        let inner = name.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
        inner.is_some_and(is_word)
    })
}

/// Letters, digits and separators; a star is a placeholder too.
fn is_word(text: &str) -> bool {
    let is_part = |symbol: char| symbol.is_alphanumeric() || "_-. ".contains(symbol);
    text == "*" || text.starts_with(char::is_alphabetic) && text.chars().all(is_part)
}
