//! Responses of an operation, by status.

use openapiv3 as source;
use serde_json::{Value, json};

use super::media_type::{Header, MediaType};
use super::part::Use;
use super::read::{
    Reader, SharedObject, edited, flat_content, members_of, reference, text, texts_of, typed, with_default,
};
use crate::diagnostic::Diagnostic;
use crate::http::StatusPattern;
use crate::place::Pointer;

/// A Response Object (OpenAPI 3.0.3).
#[derive(Clone, Debug)]
pub struct Response {
    /// Its place in the document.
    pub place: Pointer,
    /// Its description.
    pub description: String,
    /// The possible media types, in document order.
    pub content: Vec<MediaType>,
    /// The media types of a response without a schema (Swagger 2.0, `produces`).
    pub produces: Vec<String>,
    /// Its headers, by name.
    pub headers: Vec<(String, Use<Header>)>,
}

impl<'a> Reader<'a> {
    /// The responses of an operation in document order. Keys that are not statuses are reported.
    pub(super) fn responses(
        &mut self,
        operation: &'a Value,
        place: &Pointer,
    ) -> Vec<(StatusPattern, Use<Response>)> {
        let place = place.child("responses");
        let mut responses = Vec::new();
        for (key, node) in members_of(operation, "responses") {
            let at = place.child(key);
            match StatusPattern::of_key(key) {
                Some(status) => responses.push((status, self.part(at, node, "the response is left out"))),
                None if key.starts_with("x-") => {}
                None => {
                    let message = format!("`{key}` is not a status");
                    let help = "write a status such as `200`, a range such as `4XX`, or `default`";
                    let reported =
                        Diagnostic::warning("status", message).degraded_to("the response is left out");
                    self.report(reported.at(&at).help(help));
                }
            }
        }
        responses
    }
}

impl SharedObject for Response {
    fn read<'a>(reader: &mut Reader<'a>, node: &'a Value, place: &Pointer) -> Result<Self, Diagnostic> {
        let response: source::Response = typed(flat(node, place), "response", place)?;
        for (name, _) in members_of(node, "links") {
            if name.starts_with("x-") {
                continue;
            }
            let message =
                format!("the link `{name}` from this response to another operation is not followed");
            let reported = Diagnostic::note("link", message).at(&place.child("links").child(name));
            reader
                .report(reported.instead("callers take the values from the response and call the operation"));
        }
        Ok(Self {
            place: place.clone(),
            description: match (response.description.is_empty(), text(node, "summary")) {
                (true, Some(summary)) => summary,
                _ => response.description,
            },
            content: reader.content(node, place),
            produces: texts_of(node, "produces"),
            headers: reader.headers(node, place),
        })
    }
}

fn flat(node: &Value, place: &Pointer) -> Value {
    let mut flat = edited(node, |key, value| match key {
        "content" => Some(flat_content(value, &place.child(key))),
        "headers" => {
            let place = place.child(key);
            Some(edited(value, |name, _| Some(reference(&place.child(name)))))
        }
        "links" => None,
        _ => Some(value.clone()),
    });
    with_default(&mut flat, "description", || json!(""));
    flat
}
