//! Headers of responses, and of the parts of multipart bodies.

use std::sync::Arc;

use serde_json::Value;

use super::media_type::Described;
use super::part::Use;
use super::read::{Followed, Reader, members_of, text};
use crate::diagnostic::Diagnostic;
use crate::place::Pointer;

/// A Header Object (OpenAPI 3.0.3).
#[derive(Clone, Debug)]
pub struct Header {
    /// Where it stands.
    pub place: Pointer,
    /// What the document says about it.
    pub description: Option<String>,
    /// Whether the members of an object are written `key=value`.
    pub explode: bool,
    /// What its value is.
    pub value: Described,
}

impl<'a> Reader<'a> {
    /// The headers of a response, by name; what is no header is reported.
    pub(super) fn headers(&mut self, response: &'a Value, place: &Pointer) -> Vec<(String, Use<Header>)> {
        let mut headers = Vec::new();
        for (name, at, node) in members(response, place) {
            let found = self.header(at, node);
            // The content type is the media type's (OpenAPI 3.0.3, Response Object), so nothing is missing without it.
            match found {
                Err(fault) if !name.eq_ignore_ascii_case("content-type") => {
                    self.report(fault.degraded_to("the header is left out"));
                }
                Err(_) => {}
                Ok(header) => headers.push((name.clone(), header)),
            }
        }
        headers
    }

    /// The headers of a part of a multipart body, by name; one that cannot be read is reported where its value is asked for.
    pub(super) fn headers_of_part(
        &mut self,
        encoding: &'a Value,
        place: &Pointer,
    ) -> Vec<(String, Use<Header>)> {
        let mut headers = Vec::new();
        for (name, at, node) in members(encoding, place) {
            let lost = Use { at: at.clone(), place: at.clone(), remark: None, part: None };
            headers.push((name.clone(), self.header(at, node).unwrap_or(lost)));
        }
        headers
    }

    fn header(&mut self, at: Pointer, node: &'a Value) -> Result<Use<Header>, Diagnostic> {
        let Followed { place, node, remark } = self.follow(&at, node)?;
        if !node.is_object() {
            let name = at.tokens().pop().unwrap_or_default();
            return Err(Diagnostic::warning("response-header", format!("`{name}` is not a header")).at(&at));
        }
        let schema = self.schema_of(node, &place, "schema");
        let header = Header {
            description: text(node, "description"),
            explode: node.get("explode") == Some(&Value::Bool(true)),
            value: match self.content(node, &place).into_iter().next() {
                Some(content) => Described::Content(Box::new(content)),
                None => Described::Schema(schema),
            },
            place: place.clone(),
        };
        Ok(Use { at, place, remark: remark.map(str::to_owned), part: Some(Arc::new(header)) })
    }
}

fn members<'a>(holder: &'a Value, place: &Pointer) -> impl Iterator<Item = (&'a String, Pointer, &'a Value)> {
    let place = place.child("headers");
    members_of(holder, "headers").map(move |(name, node)| (name, place.child(name), node))
}
