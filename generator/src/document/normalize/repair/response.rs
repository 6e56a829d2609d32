//! Repairs responses and bodies: content as in Swagger 2.0, and members of the wrong form.

use serde_json::{Map, Value};

use super::content;
use super::form::KeywordForm::{Flag, Mapping, Text};
use super::form::{Loss, Row, repair};
use crate::document::normalize::context::Context;
use crate::document::normalize::version::Version;

const RESPONSE: [Row; 3] = [
    ("description", Text, Loss::None),
    ("headers", Mapping, Loss::Instead("its headers are unknown")),
    ("content", Mapping, Loss::Instead("its content is unknown")),
];

const BODY: [Row; 3] = [
    ("description", Text, Loss::None),
    ("required", Flag, Loss::None),
    ("content", Mapping, Loss::Instead("its content is unknown")),
];

/// Repairs one response.
pub(in crate::document::normalize) fn rewrite(response: &mut Map<String, Value>, context: &mut Context<'_>) {
    repair(response, &RESPONSE, "response", context);
    if !response.contains_key("description") && context.version < Version::V3_2 {
        response.insert("description".into(), "".into());
        context.noted_here("response", "the response has no description, though OpenAPI requires one");
    }
    content::rewrite(response, "response", context);
}

/// Repairs one request body.
pub(in crate::document::normalize) fn body(body: &mut Map<String, Value>, context: &mut Context<'_>) {
    repair(body, &BODY, "request-body", context);
    content::rewrite(body, "request-body", context);
}
