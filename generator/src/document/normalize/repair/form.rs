//! The forms that values of keywords can have, and how values of another form are read.

use serde_json::{Map, Value, json};

use super::types::is_type;
use crate::document::normalize::context::Context;
use crate::document::tree::kind;
use crate::place::member;

/// The form of a keyword's value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum KeywordForm {
    Mapping,
    List,
    SchemaOrFlag,
    Flag,
    Text,
    Number,
}

/// What the client loses if a value cannot be read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Loss {
    /// Nothing.
    None,
    /// A part of the document, which is replaced by what the text describes.
    Instead(&'static str),
}

/// A keyword, its form, and what is lost without it.
pub(super) type Row = (&'static str, KeywordForm, Loss);

/// Repairs each keyword whose value has another form, or removes it.
pub(super) fn repair(
    node: &mut Map<String, Value>,
    rows: &[Row],
    feature: &'static str,
    context: &mut Context<'_>,
) {
    for (keyword, form, loss) in rows {
        let Some(value) = member(node, keyword) else { continue };
        if form.is_of(value) {
            continue;
        }
        let fault = format!("`{keyword}` is {}, not {}", kind(value), form.words());
        match (form.read(value), loss) {
            (Some(read), _) => {
                node.insert((*keyword).to_owned(), read);
                context.repaired(feature, keyword, format!("{fault}; it is read as one"));
            }
            (None, Loss::Instead(instead)) if !value.is_null() => {
                node.shift_remove(*keyword);
                context.lost(feature, keyword, &fault, instead);
            }
            (None, _) => {
                node.shift_remove(*keyword);
                context.repaired(feature, keyword, format!("{fault}; it is not read"));
            }
        }
    }
}

impl KeywordForm {
    fn is_of(self, value: &Value) -> bool {
        match self {
            Self::Mapping => value.is_object(),
            Self::List => value.is_array(),
            Self::SchemaOrFlag => value.is_object() || value.is_boolean(),
            Self::Flag => value.is_boolean(),
            Self::Text => value.is_string(),
            Self::Number => value.is_number(),
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Mapping => "a mapping",
            Self::List => "a list",
            Self::SchemaOrFlag => "a schema or a boolean",
            Self::Flag => "a boolean",
            Self::Text => "a string",
            Self::Number => "a number",
        }
    }

    /// The value in this form, if its meaning is clear.
    fn read(self, value: &Value) -> Option<Value> {
        match (self, value) {
            (Self::Mapping, _) | (Self::List, Value::Null) => None,
            (Self::List, one) => Some(json!([one])),
            (Self::SchemaOrFlag | Self::Flag, Value::String(text)) if flag(text).is_some() => {
                flag(text).map(Value::Bool)
            }
            (Self::Flag, Value::Number(number)) => {
                let number = number.as_i64()?;
                if number < 2 { Some((number == 1).into()) } else { None }
            }
            (Self::SchemaOrFlag, Value::String(name)) if is_type(name) => Some(json!({ "type": name })),
            (Self::SchemaOrFlag, Value::Null) => Some(json!({})),
            (Self::Text, Value::Number(_) | Value::Bool(_)) => Some(value.to_string().into()),
            (Self::Text, Value::Array(lines)) if lines.iter().all(Value::is_string) => {
                let lines: Vec<&str> = lines.iter().filter_map(Value::as_str).collect();
                Some(lines.join("\n").into())
            }
            (Self::Number, Value::String(text)) => number(text),
            _ => None,
        }
    }
}

/// The boolean that a string means.
fn flag(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "true" | "yes" | "on" | "1" => Some(true),
        "false" | "no" | "off" | "0" => Some(false),
        _ => None,
    }
}

/// The number in a string; integers stay integers.
pub(super) fn number(text: &str) -> Option<Value> {
    let text = text.trim();
    if let Ok(whole) = text.parse::<i64>() {
        return Some(whole.into());
    }
    match text.parse::<f64>() {
        Ok(number) if number.is_finite() => Some(number.into()),
        _ => None,
    }
}
