//! Media types of bodies, responses and parameters, with schemas and encodings; and headers, which refer to
//! media types and are part of them.

use std::sync::Arc;

use serde_json::Value;

use super::part::{Example, Use};
use super::read::{Followed, Reader, members_of, text};
use super::schema::SchemaId;
use crate::diagnostic::Diagnostic;
use crate::document::EXAMPLE;
use crate::place::Pointer;

/// A Media Type Object (OpenAPI 3.2.0, section 4.14).
#[derive(Clone, Debug)]
pub struct MediaType {
    /// Its place in the document.
    pub place: Pointer,
    /// The media type or media range, as written.
    pub name: String,
    /// The schema of the whole content.
    pub schema: Option<SchemaId>,
    /// The schema of each element of a stream.
    pub item_schema: Option<SchemaId>,
    /// The encodings of the fields of a form or the parts of a multipart body.
    pub encoding: Vec<Encoding>,
    /// In a body with unnamed parts, the encodings of the first parts.
    pub prefix_encoding: Vec<Encoding>,
    /// In a body with unnamed parts, the encoding of all further parts.
    pub item_encoding: Option<Encoding>,
    /// Example values in the document.
    pub examples: Vec<Example>,
}

/// The encoding of a form field or a multipart part (OpenAPI 3.0.3, Encoding Object).
#[derive(Clone, Debug)]
pub struct Encoding {
    /// Its place in the document.
    pub place: Pointer,
    /// The name of the property.
    pub name: String,
    /// The possible media types, separated by commas.
    pub content_type: Option<String>,
    /// The style, as written.
    pub style: Option<String>,
    /// Whether the elements of a list are written separately.
    pub explode: Option<bool>,
    /// Whether reserved characters are not escaped.
    pub allow_reserved: Option<bool>,
    /// The headers of a part, by name.
    pub headers: Vec<(String, Use<Header>)>,
    /// The places of `encoding`, `prefixEncoding` and `itemEncoding` of OpenAPI 3.2.0, which describe parts
    /// within the part.
    pub nested: Vec<Pointer>,
}

/// How the value of a parameter or header is described.
#[derive(Clone, Debug)]
pub enum Described {
    /// By a schema, which may be missing.
    Schema(Option<SchemaId>),
    /// By a media type; the specification allows only one.
    Content(Box<MediaType>),
}

/// The places of those members that exist.
fn members(node: &Value, place: &Pointer, keys: &[&str]) -> Vec<Pointer> {
    let mut places = Vec::new();
    for key in keys {
        if node.get(*key).is_some() {
            places.push(place.child(key));
        }
    }
    places
}

impl MediaType {
    /// The places of `prefixEncoding` and `itemEncoding`, which describe unnamed parts.
    pub fn of_positions(&self) -> Vec<Pointer> {
        let mut places = Vec::new();
        if !self.prefix_encoding.is_empty() {
            places.push(self.place.child("prefixEncoding"));
        }
        places.extend(self.item_encoding.iter().map(|encoding| encoding.place.clone()));
        places
    }

    /// Its schemas: of the whole content, and of the elements.
    pub fn schemas(&self) -> impl Iterator<Item = SchemaId> {
        self.schema.into_iter().chain(self.item_schema)
    }
}

impl Described {
    /// Its schemas.
    pub fn schemas(&self) -> impl Iterator<Item = SchemaId> {
        let (schema, content) = match self {
            Self::Schema(schema) => (*schema, None),
            Self::Content(content) => (None, Some(content)),
        };
        schema.into_iter().chain(content.into_iter().flat_map(|content| content.schemas()))
    }
}

/// A Header Object (OpenAPI 3.0.3).
#[derive(Clone, Debug)]
pub struct Header {
    /// Its place in the document.
    pub place: Pointer,
    /// Its description.
    pub description: Option<String>,
    /// Whether the members of an object are written as `key=value`.
    pub explode: bool,
    /// Its value.
    pub value: Described,
}

impl<'a> Reader<'a> {
    /// The media types in a `content`, in document order.
    pub(super) fn content(&mut self, holder: &'a Value, place: &Pointer) -> Vec<MediaType> {
        let place = place.child("content");
        let mut media_types = Vec::new();
        for (name, node) in members_of(holder, "content") {
            media_types.push(self.media_type(name, node, place.child(name)));
        }
        media_types
    }

    fn media_type(&mut self, name: &str, node: &'a Value, place: Pointer) -> MediaType {
        MediaType {
            name: name.to_owned(),
            schema: self.schema_of(node, &place, "schema"),
            item_schema: self.schema_of(node, &place, "itemSchema"),
            encoding: self.encodings(node, &place),
            prefix_encoding: self.prefix_encodings(node, &place),
            item_encoding: self.item_encoding(node, &place),
            examples: self.examples(node, &place),
            place,
        }
    }

    fn encodings(&mut self, holder: &'a Value, place: &Pointer) -> Vec<Encoding> {
        let place = place.child("encoding");
        let mut encodings = Vec::new();
        for (name, node) in members_of(holder, "encoding") {
            encodings.push(self.encoding(name, node, place.child(name)));
        }
        encodings
    }

    fn prefix_encodings(&mut self, holder: &'a Value, place: &Pointer) -> Vec<Encoding> {
        let place = place.child("prefixEncoding");
        let mut encodings = Vec::new();
        let listed = holder.get("prefixEncoding").and_then(Value::as_array);
        for (index, node) in listed.into_iter().flatten().enumerate() {
            encodings.push(self.encoding(&index.to_string(), node, place.index(index)));
        }
        encodings
    }

    fn item_encoding(&mut self, holder: &'a Value, place: &Pointer) -> Option<Encoding> {
        let key = "itemEncoding";
        Some(self.encoding(key, holder.get(key)?, place.child(key)))
    }

    fn encoding(&mut self, name: &str, node: &'a Value, place: Pointer) -> Encoding {
        let flag = |key: &str| node.get(key)?.as_bool();
        Encoding {
            name: name.to_owned(),
            content_type: text(node, "contentType"),
            style: text(node, "style"),
            explode: flag("explode"),
            allow_reserved: flag("allowReserved"),
            headers: self.headers_of_part(node, &place),
            nested: members(node, &place, &["encoding", "prefixEncoding", "itemEncoding"]),
            place,
        }
    }

    /// The values of `example` and `examples` (OpenAPI 3.0.3, Media Type Object). References without a target
    /// are skipped.
    pub(super) fn examples(&self, holder: &'a Value, place: &Pointer) -> Vec<Example> {
        let mut examples = Vec::new();
        if let Some(value) = holder.get("example") {
            examples.push(Example { place: place.child("example"), value: value.clone() });
        }
        for (name, node) in members_of(holder, "examples") {
            let Ok(found) = self.follow(&place.child("examples").child(name), node) else { continue };
            let value = EXAMPLE.into_iter().find_map(|key| Some((key, found.node.get(key)?)));
            if let Some((key, value)) = value {
                examples.push(Example { place: found.place.child(key), value: value.clone() });
            }
        }
        examples
    }
}

impl<'a> Reader<'a> {
    /// The headers of a response, by name. Invalid ones are reported.
    pub(super) fn headers(&mut self, response: &'a Value, place: &Pointer) -> Vec<(String, Use<Header>)> {
        let mut headers = Vec::new();
        for (name, at, node) in headers_in(response, place) {
            let found = self.header(at, node);
            // The media type already has the content type (OpenAPI 3.0.3, Response Object), so such a header
            // may be missing.
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

    /// The headers of a multipart part, by name. A header that cannot be read is reported where its value is
    /// needed.
    pub(super) fn headers_of_part(
        &mut self,
        encoding: &'a Value,
        place: &Pointer,
    ) -> Vec<(String, Use<Header>)> {
        let mut headers = Vec::new();
        for (name, at, node) in headers_in(encoding, place) {
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

fn headers_in<'a>(
    holder: &'a Value,
    place: &Pointer,
) -> impl Iterator<Item = (&'a String, Pointer, &'a Value)> {
    let place = place.child("headers");
    members_of(holder, "headers").map(move |(name, node)| (name, place.child(name), node))
}
