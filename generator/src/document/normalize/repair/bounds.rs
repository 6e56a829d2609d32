//! Repairs bounds of values: numbers that are strings, and bounds that the type cannot have.

use serde_json::{Map, Value};

use super::form::KeywordForm::{Flag, Number};
use super::form::{Loss, Row, repair};
use crate::document::members::Members;
use crate::document::normalize::context::Context;

const ROWS: [Row; 9] = [
    ("minimum", Number, Loss::None),
    ("maximum", Number, Loss::None),
    ("multipleOf", Number, Loss::None),
    ("minLength", Number, Loss::None),
    ("maxLength", Number, Loss::None),
    ("minItems", Number, Loss::None),
    ("maxItems", Number, Loss::None),
    ("minProperties", Number, Loss::None),
    ("maxProperties", Number, Loss::None),
];

/// `uniqueItems`, and exclusive bounds as in 3.0.
const FLAGS: [Row; 1] = [("uniqueItems", Flag, Loss::None)];

const OF_NUMBERS: [&str; 4] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
const OF_TEXTS: [&str; 2] = ["minLength", "maxLength"];
const OF_LISTS: [&str; 2] = ["minItems", "maxItems"];

/// Repairs the bounds of a schema. They appear in the documentation of its values.
pub(in crate::document::normalize) fn rewrite(schema: &mut Map<String, Value>, context: &mut Context<'_>) {
    repair(schema, &ROWS, "bounds", context);
    repair(schema, &FLAGS, "bounds", context);
    for keyword in ["exclusiveMinimum", "exclusiveMaximum"] {
        if schema.get(keyword).is_some_and(Value::is_string) {
            repair(schema, &[(keyword, Number, Loss::None)], "bounds", context);
        }
    }
    let Some(of) = schema.string("type").map(str::to_owned) else { return };
    let groups: [(&[&str], &[&str]); 3] =
        [(&OF_NUMBERS, &["number", "integer"]), (&OF_TEXTS, &["string"]), (&OF_LISTS, &["array"])];
    for (keywords, types) in groups {
        if types.contains(&of.as_str()) {
            continue;
        }
        for keyword in keywords {
            if schema.shift_remove(*keyword).is_some() {
                context.repaired(
                    "bounds",
                    keyword,
                    format!("`{keyword}` has no meaning for the type `{of}`; it is not read"),
                );
            }
        }
    }
}
