//! Bodies of requests.

use openapiv3 as source;
use serde_json::Value;

use super::media_type::MediaType;
use super::read::{Reader, SharedObject, edited, flat_content, typed};
use crate::diagnostic::Diagnostic;
use crate::place::Pointer;

/// A Request Body Object (OpenAPI 3.0.3).
#[derive(Clone, Debug)]
pub struct RequestBody {
    /// Its place in the document.
    pub place: Pointer,
    /// Its description.
    pub description: Option<String>,
    /// Whether every request must have a body.
    pub required: bool,
    /// The possible media types, in document order.
    pub content: Vec<MediaType>,
}

impl SharedObject for RequestBody {
    fn read<'a>(reader: &mut Reader<'a>, node: &'a Value, place: &Pointer) -> Result<Self, Diagnostic> {
        let body: source::RequestBody = typed(flat(node, place), "request-body", place)?;
        Ok(Self {
            place: place.clone(),
            description: body.description,
            required: body.required,
            content: reader.content(node, place),
        })
    }
}

fn flat(node: &Value, place: &Pointer) -> Value {
    edited(node, |key, value| match key {
        "content" => Some(flat_content(value, &place.child(key))),
        _ => Some(value.clone()),
    })
}
