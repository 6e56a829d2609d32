//! Repairs parameters and headers: schemas as in Swagger 2.0 or none, flags as strings, unknown locations and
//! styles.

use serde_json::{Map, Value, json};

use super::content;
use super::form::KeywordForm::{Flag, Mapping, Text};
use super::form::{Loss, Row, repair};
use crate::document::members::Members;
use crate::document::normalize::context::Context;

const ROWS: [Row; 8] = [
    ("name", Text, Loss::None),
    ("description", Text, Loss::None),
    ("required", Flag, Loss::None),
    ("deprecated", Flag, Loss::None),
    ("explode", Flag, Loss::None),
    ("allowReserved", Flag, Loss::None),
    ("allowEmptyValue", Flag, Loss::None),
    ("content", Mapping, Loss::Instead("it is read as a string")),
];

/// Keywords that belong to a Swagger 2.0 parameter, and from 3.0 on to its schema (OpenAPI 2.0, Parameter
/// Object).
const OF_SCHEMA: [&str; 19] = [
    "type",
    "format",
    "items",
    "enum",
    "default",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
    "uniqueItems",
    "multipleOf",
    "nullable",
    "properties",
    "oneOf",
];

/// Repairs one parameter.
pub(in crate::document::normalize) fn rewrite(parameter: &mut Map<String, Value>, context: &mut Context<'_>) {
    if parameter.contains_key("$ref") {
        return;
    }
    place(parameter, context);
    if parameter.string("in") == Some("querystring") {
        query_string(parameter, context);
    }
    header(parameter, context);
    style(parameter, context);
    if parameter.string("in") == Some("path") && parameter.get("required") != Some(&Value::Bool(true)) {
        parameter.insert("required".into(), true.into());
        let name = parameter.string("name").unwrap_or_default();
        let message = format!("the path parameter `{name}` is not marked as required; it always is");
        context.repaired_here("path-parameter", message);
    }
}

/// Repairs the members that a response's header has in common with parameters.
pub(in crate::document::normalize) fn header(parameter: &mut Map<String, Value>, context: &mut Context<'_>) {
    if parameter.contains_key("$ref") {
        return;
    }
    repair(parameter, &ROWS, "parameter", context);
    if !parameter.contains_key("schema") && !parameter.contains_key("content") {
        schema(parameter, context);
    }
    content::rewrite_parameter(parameter, context);
}

fn schema(parameter: &mut Map<String, Value>, context: &mut Context<'_>) {
    let mut schema = Map::new();
    for key in OF_SCHEMA {
        if let Some(value) = parameter.shift_remove(key) {
            schema.insert(key.to_owned(), value);
        }
    }
    let message = if schema.is_empty() {
        schema.insert("type".into(), "string".into());
        "there is no schema; it is read as a string"
    } else {
        collection(parameter, &schema);
        "the type is beside the name, as in Swagger 2.0; it is read as the schema"
    };
    context.repaired_here("parameter", message);
    parameter.insert("schema".into(), schema.into());
}

/// Rewrites `collectionFormat` as `style` and `explode`. The default is comma-separated (OpenAPI 2.0,
/// Parameter Object).
fn collection(parameter: &mut Map<String, Value>, schema: &Map<String, Value>) {
    let format = parameter.shift_remove("collectionFormat");
    let is_list = schema.has_type("array");
    if !is_list || parameter.contains_key("style") || parameter.contains_key("explode") {
        return;
    }
    let Some(Value::String(format)) = format else { return };
    match format.as_str() {
        "ssv" => drop(parameter.insert("style".into(), "spaceDelimited".into())),
        "pipes" => drop(parameter.insert("style".into(), "pipeDelimited".into())),
        _ => {}
    }
    parameter.insert("explode".into(), (format == "multi").into());
}

/// `in: querystring` needs a media type (OpenAPI 3.2.0, Parameter Object). One with only a schema is read as
/// a form.
fn query_string(parameter: &mut Map<String, Value>, context: &mut Context<'_>) {
    if !parameter.contains_key("name") {
        parameter.insert("name".into(), "query".into());
        context.repaired_here("parameter", "the query as a whole has no name; it is called `query`");
    }
    let schema = parameter.shift_remove("schema");
    if parameter.contains_key("content") {
        if schema.is_some() {
            context.repaired(
                "parameter",
                "schema",
                "the query as a whole has content; the schema beside it is not read",
            );
        }
        return;
    }
    let message = "the query as a whole has no media type; it is read as a form";
    let keyword = if schema.is_some() { "schema" } else { "in" };
    context.repaired("parameter", keyword, message);
    let media_type = match schema {
        Some(schema) => json!({ "schema": schema }),
        None => json!({}),
    };
    parameter.insert("content".into(), json!({ "application/x-www-form-urlencoded": media_type }));
}

const PLACES: [&str; 7] = ["query", "querystring", "path", "header", "cookie", "body", "formData"];

/// Repairs `in`: another case, or missing.
fn place(parameter: &mut Map<String, Value>, context: &mut Context<'_>) {
    let given = parameter.string("in").unwrap_or_default().to_owned();
    if PLACES.contains(&given.as_str()) {
        return;
    }
    let trimmed = given.trim();
    let name = parameter.string("name").unwrap_or_default();
    let path = context.place.tokens().get(1).cloned().unwrap_or_default();
    let meant = match trimmed.to_ascii_lowercase().as_str() {
        "url" | "uri" | "params" => "query",
        "headers" => "header",
        "cookies" => "cookie",
        "" if path.contains(&format!("{{{name}}}")) => "path",
        "" => "query",
        _ => match PLACES.iter().find(|place| place.eq_ignore_ascii_case(trimmed)) {
            Some(place) => place,
            None => return,
        },
    };
    context.repaired_here("parameter", format!("`{given}` is not a place of a parameter; `{meant}` is used"));
    parameter.insert("in".into(), meant.into());
}

/// Removes styles that are not allowed at the parameter's location (OpenAPI 3.0.3, Style Values).
fn style(parameter: &mut Map<String, Value>, context: &mut Context<'_>) {
    let Some(given) = parameter.get("style") else { return };
    let known: &[&str] = match parameter.string("in") {
        Some("query") => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        Some("path") => &["simple", "label", "matrix"],
        Some("header") => &["simple"],
        Some("cookie") => &["form", "cookie"],
        _ => return,
    };
    if known.iter().any(|style| given == style) {
        return;
    }
    let message =
        format!("{given} is not a style of a parameter here; `{}` is used", known.first().unwrap_or(&""));
    parameter.shift_remove("style");
    context.repaired("parameter-style", "style", message);
}
