//! Media types of responses: how each is decoded, which are requested, and the types of elements of streams.

use super::context::Lowering;
use crate::collect::{Shape, event_data};
use crate::diagnostic::Diagnostic;
use crate::ir::{Framing, Payload, Scalar, TypeReference};
use crate::media_type::{essence, framing, is_any, is_form_data, is_json, is_multipart, is_text};
use crate::spec::{MediaType, Response, SchemaId};

/// The properties of an event in a stream (WHATWG HTML, section 9.2.6).
const EVENT: [&str; 4] = ["data", "event", "id", "retry"];

/// The longest chain of schemas that are the same as another.
const MAX_CHAIN: usize = 64;

impl<'a> Lowering<'a> {
    /// How the content of a response is decoded.
    pub(super) fn payload(&mut self, content: &MediaType) -> Payload {
        if let Some(framing) = framing(&content.name) {
            return Payload::Stream(framing, self.element_type(framing, content));
        }
        if self.part_of_json(content).is_some() {
            return Payload::Stream(Framing::Parts, self.element_type(Framing::Parts, content));
        }
        self.report_items(content);
        let of = content.schema.map_or(TypeReference::Any, |schema| self.nullable_reference(schema));
        let essence = essence(&content.name);
        match (essence.as_str(), without_null(&of)) {
            ("*/*", TypeReference::Any) => Payload::Untyped,
            // JSON cannot contain bytes, so such a response is a file, whatever its media type says.
            (json, TypeReference::Scalar(Scalar::File)) if is_json(json) || is_any(json) => Payload::Bytes,
            (json, _) if is_json(json) || is_any(json) => Payload::Value(of),
            ("text/plain", TypeReference::Scalar(scalar)) if is_number(*scalar) => Payload::Value(of),
            (text, of) if is_text(text) => {
                self.report_unread(content, of, "its text");
                Payload::Text
            }
            (_, of) => {
                self.report_unread(content, of, "its bytes");
                Payload::Bytes
            }
        }
    }

    /// The same for a response whose description may say that it is a stream.
    pub(super) fn payload_of(&mut self, response: &Response, content: &MediaType) -> Payload {
        match (self.payload(content), content.schema) {
            (Payload::Value(of), Some(schema))
                if is_json(&content.name) && self.is_streamed(response, schema) =>
            {
                if self.reported.insert(content.place.clone()) {
                    let message = "by its description, the response is a stream of values, but its media type is for a single value";
                    let finding = Diagnostic::note("media-type", message).at(&content.place);
                    let help = "use a media type for sequences such as `application/jsonl`";
                    self.diagnostics
                        .push(finding.instead("the values one after the other, in `Values`").help(help));
                }
                Payload::Stream(Framing::Values, of)
            }
            (payload, _) => payload,
        }
    }

    /// Whether a response is a stream of grpc-gateway: each value has a result or an error.
    fn is_streamed(&self, response: &Response, schema: SchemaId) -> bool {
        let Some(Shape::Object(object)) = self.shape(schema) else { return false };
        let has_parts = object.known.contains_key("result")
            && object.known.keys().all(|key| ["result", "error"].contains(&key.as_str()));
        let says_so = |schema: SchemaId| {
            let title = self.inventory.schemas.get(schema).about.title.as_deref();
            title.is_some_and(|title| title.starts_with("Stream result of "))
        };
        let is_described = response.description.contains("(streaming responses)");
        has_parts && (is_described || says_so(schema) || says_so(self.same(schema)))
    }

    /// Reports an `itemSchema` for a media type with a single value.
    pub(super) fn report_items(&mut self, content: &MediaType) {
        let is_lost = content.item_schema.is_some() && is_json(&content.name);
        if is_lost && self.reported.insert(content.place.child("itemSchema")) {
            let message =
                format!("`{}` is a single value, but `itemSchema` describes one of several", content.name);
            let help =
                "give the value a `schema`, or use a media type for sequences such as `application/jsonl`";
            let finding = Diagnostic::warning("media-type", message).at(&content.place.child("itemSchema"));
            let instead = if content.schema.is_some() {
                "the schema of the whole response is used"
            } else {
                "any value"
            };
            self.diagnostics.push(finding.instead(instead).help(help));
        }
    }

    /// Reports a schema of parts that the client cannot decode.
    fn report_unread(&mut self, content: &MediaType, of: &TypeReference, instead: &str) {
        let has_parts = is_structured(of) || content.item_schema.is_some();
        if has_parts && self.reported.insert(content.place.clone()) {
            let message = format!("the client does not read `{}`", content.name);
            let finding = Diagnostic::warning("media-type", message).at(&content.place);
            let instead = format!("the response is {instead}");
            self.diagnostics.push(finding.degraded_to(instead).help("use JSON if you need the parts"));
        }
    }

    /// The type of a stream's elements: from `itemSchema`, or from a list as the whole schema (OpenAPI 3.2,
    /// "Sequential Media Types"). Any other schema describes an element too, as documents before 3.2 mean it.
    pub(super) fn element_type(&mut self, framing: Framing, content: &MediaType) -> TypeReference {
        let inventory = self.inventory;
        let whole = content.schema;
        let shape = whole.and_then(|whole| self.shape(whole));
        let schema = match (content.item_schema, whole, shape) {
            (Some(item), ..) => item,
            (None, _, Some(Shape::List(Some(items)))) => *items,
            (None, Some(whole), Some(_)) => whole,
            _ if framing == Framing::Events => return TypeReference::Scalar(Scalar::String),
            _ => return TypeReference::Any,
        };
        if framing == Framing::Events {
            return self.event_type(schema);
        }
        match self.nullable_reference(schema) {
            // The schema describes the whole stream as a string.
            TypeReference::Scalar(Scalar::String | Scalar::File) if inventory.schema(schema).is_some() => {
                TypeReference::Any
            }
            of => of,
        }
    }

    /// The content type of the parts of a multipart body without names, if all of them have the same JSON
    /// type (OpenAPI 3.2.0, Encoding Object: structured values are JSON unless the encoding says otherwise).
    pub(super) fn part_of_json(&mut self, content: &MediaType) -> Option<String> {
        let name = essence(&content.name);
        let is_alike = content.prefix_encoding.is_empty() && content.encoding.is_empty();
        if !is_multipart(&name) || is_form_data(&name) || !is_alike {
            return None;
        }
        let encoding = content.item_encoding.as_ref();
        if encoding.is_some_and(|encoding| !encoding.headers.is_empty() || !encoding.nested.is_empty()) {
            return None;
        }
        if content.item_schema.is_none() && self.has_places(content) {
            return None;
        }
        let Some(content_type) = encoding.and_then(|encoding| encoding.content_type.as_ref()) else {
            let item = self.item_of(content)?;
            return is_structured(&self.reference(item)).then(|| "application/json".to_owned());
        };
        (is_json(content_type) && !content_type.contains(',')).then(|| content_type.clone())
    }

    /// Whether the schema describes elements by position.
    fn has_places(&self, content: &MediaType) -> bool {
        let whole = content.schema.and_then(|schema| self.shape(schema));
        matches!(whole, Some(Shape::Tuple(..)))
    }

    /// The schema of each part, if parts have no names.
    fn item_of(&self, content: &MediaType) -> Option<SchemaId> {
        if content.item_schema.is_some() {
            return content.item_schema;
        }
        match self.shape(content.schema?) {
            Some(Shape::List(items)) => *items,
            _ => None,
        }
    }

    /// The type of an event's data. The schema may describe the data, or the whole event with the data as a
    /// property.
    fn event_type(&mut self, schema: SchemaId) -> TypeReference {
        let data = match self.shape(schema) {
            Some(Shape::Object(event)) if is_event(event.known.keys()) => event.known.get("data").copied(),
            Some(Shape::Union(events)) if events.iter().all(|event| self.is_event(*event)) => {
                let place = self.inventory.schemas.get(schema).written.clone();
                if self.reported.insert(place.clone()) {
                    let message = "the events of the stream have data of several types, distinguished by the name of the event";
                    let finding = Diagnostic::warning("event-stream", message).at(&place);
                    self.diagnostics.push(finding.instead("the data of each event as text"));
                }
                return TypeReference::Scalar(Scalar::String);
            }
            _ => None,
        };
        let held = data.and_then(|_| event_data(self.inventory.schemas, schema));
        match self.nullable_reference(held.or(data).unwrap_or(schema)) {
            TypeReference::Scalar(Scalar::File) => TypeReference::Scalar(Scalar::String),
            of => of,
        }
    }

    fn is_event(&self, schema: SchemaId) -> bool {
        matches!(self.shape(schema), Some(Shape::Object(event)) if is_event(event.known.keys()))
    }

    /// The shape of a schema, after schemas that are the same as another were followed.
    fn shape(&self, schema: SchemaId) -> Option<&'a Shape> {
        let inventory = self.inventory;
        inventory.schema(self.same(schema)).map(|entry| &entry.shape)
    }

    /// The schema after schemas that are the same as another were followed.
    fn same(&self, schema: SchemaId) -> SchemaId {
        let mut found = schema;
        for _ in 0..MAX_CHAIN {
            let Some(Shape::Same(other)) = self.inventory.schema(found).map(|entry| &entry.shape) else {
                break;
            };
            found = *other;
        }
        found
    }
}

fn is_event<'k>(keys: impl Iterator<Item = &'k String> + Clone) -> bool {
    keys.clone().any(|key| key == "data") && keys.clone().all(|key| EVENT.contains(&key.as_str()))
}

fn without_null(of: &TypeReference) -> &TypeReference {
    match of {
        TypeReference::Nullable(of) => of,
        of => of,
    }
}

fn is_number(scalar: Scalar) -> bool {
    use Scalar::{Boolean, Float64, Integer32, Integer64, Unsigned32, Unsigned64};
    matches!(scalar, Boolean | Integer32 | Integer64 | Unsigned32 | Unsigned64 | Float64)
}

impl Lowering<'_> {
    /// Whether forms can have it: whether a value of the schema, whose type this is, may have fields.
    pub(super) fn may_be_object(&self, schema: Option<SchemaId>, of: &TypeReference) -> bool {
        match of {
            TypeReference::List(_) | TypeReference::Tuple(_) | TypeReference::OpenTuple(_) => false,
            TypeReference::Flags(_) => false,
            TypeReference::Named(_) => !schema.is_some_and(|schema| self.is_enumeration_of_scalars(schema)),
            of => of.scalar().is_none(),
        }
    }

    fn is_enumeration_of_scalars(&self, schema: SchemaId) -> bool {
        let mut schema = schema;
        for _ in 0..MAX_CHAIN {
            match self.own_shape(schema) {
                Some(Shape::Same(other)) => schema = *other,
                Some(Shape::TextEnumeration(_) | Shape::IntegerEnumeration(_)) => return true,
                _ => return false,
            }
        }
        false
    }
}

pub(super) fn is_structured(of: &TypeReference) -> bool {
    of.scalar().is_none() && *of != TypeReference::Any
}
