//! Media types of answers: how each is read, and which are worth asking for.

use super::Lowering;
use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::gather::{Shape, event_data};
use crate::ir::{Framing, Payload, Scalar, TypeReference};
use crate::media_type::{self, essence};

/// The properties that an event of a stream has (WHATWG HTML, section 9.2.6).
const EVENT: [&str; 4] = ["data", "event", "id", "retry"];

/// How deep a schema is looked through for what another is the same as.
const MAX_CHAIN: usize = 64;

/// Whether a media type is one value of JSON, and not one after the other.
pub(crate) fn is_json(essence: &str) -> bool {
    framing(essence).is_none() && media_type::is_json(essence)
}

/// Any media type; services that do not tell theirs mean JSON by it.
fn is_any(essence: &str) -> bool {
    essence == "*/*" || essence == "application/*"
}

/// How a media type of one value after the other tells them apart.
fn framing(essence: &str) -> Option<Framing> {
    match essence {
        "text/event-stream" => Some(Framing::Events),
        "application/x-ndjson"
        | "application/ndjson"
        | "application/jsonl"
        | "application/x-jsonl"
        | "application/jsonlines"
        | "application/x-jsonlines"
        | "application/json-lines"
        | "text/jsonl"
        | "text/x-ndjson"
        | "application/stream+json"
        | "application/x-json-stream" => Some(Framing::Lines),
        "application/json-seq" => Some(Framing::Records),
        sequence if sequence.ends_with("+json-seq") => Some(Framing::Records),
        _ => None,
    }
}

/// Whether it is text without further rules.
fn is_text(essence: &str) -> bool {
    let subtype = essence.split('/').next_back().unwrap_or("");
    essence.starts_with("text/")
        || ["xml", "yaml", "x-yaml", "x-www-form-urlencoded", "csv", "javascript", "graphql"]
            .contains(&subtype)
        || subtype.ends_with("+xml")
        || subtype.ends_with("+yaml")
}

/// Whether it only writes in another way what JSON beside it says.
pub(super) fn repeats_json(essence: &str) -> bool {
    let subtype = essence.split('/').next_back().unwrap_or("").trim_start_matches("x-");
    let binary = ["msgpack", "cbor", "protobuf", "vnd.msgpack", "vnd.google.protobuf"];
    ["text/plain", "text/html", "application/x-www-form-urlencoded"].contains(&essence)
        || ["xml", "yaml", "vnd.yaml", "vnd.oai.openapi"].contains(&subtype)
        || subtype.ends_with("+xml")
        || subtype.ends_with("+yaml")
        || binary.contains(&subtype)
}

impl Lowering<'_> {
    /// How the content of an answer is read; `place` is its media type object.
    pub(super) fn payload(&mut self, media_type: &str, place: &Pointer) -> Payload {
        let schema = place.child("schema");
        let has_schema = schema.find(self.resolver.root()).is_some();
        let essence = essence(media_type).to_ascii_lowercase();
        if let Some(framing) = framing(&essence) {
            return Payload::Stream(framing, self.element_type(framing, place));
        }
        let of = if has_schema { self.nullable_reference(&schema) } else { TypeReference::Any };
        match (essence.as_str(), without_null(&of)) {
            // Octets are no JSON, whatever the media type says: such answers are files.
            (json, TypeReference::Scalar(Scalar::File)) if is_json(json) || is_any(json) => Payload::Bytes,
            (json, _) if is_json(json) || is_any(json) => Payload::Value(of),
            ("text/plain", TypeReference::Scalar(scalar)) if is_number(*scalar) => Payload::Value(of),
            (text, of) if is_text(text) => {
                self.tell_unread(media_type, place, of, "its text");
                Payload::Text
            }
            (_, of) => {
                self.tell_unread(media_type, place, of, "its octets");
                Payload::Bytes
            }
        }
    }

    /// A schema of parts that the client cannot read.
    fn tell_unread(&mut self, media_type: &str, place: &Pointer, of: &TypeReference, instead: &str) {
        if !matches!(of, TypeReference::Scalar(_) | TypeReference::Any) && self.told.insert(place.clone()) {
            let message = format!("the client does not read `{media_type}`; the answer is {instead}");
            let finding = Diagnostic::warning("media-type", message).at(place);
            self.diagnostics.push(finding.instead(instead).help("use JSON where the parts are wanted"));
        }
    }

    /// The type of the elements of a stream: `itemSchema` speaks of one, a list of all of them (OpenAPI 3.2, "Sequential
    /// Media Types"), and any other schema of one too, as documents before 3.2 mean it.
    fn element_type(&mut self, framing: Framing, place: &Pointer) -> TypeReference {
        let inventory = self.inventory;
        let (item, whole) = (place.child("itemSchema"), place.child("schema"));
        let schema = match item.find(self.resolver.root()) {
            Some(_) => item,
            None => match self.shape(&whole) {
                Some(Shape::List(Some(items))) => items.clone(),
                Some(_) => whole,
                None if framing == Framing::Events => return TypeReference::Scalar(Scalar::Text),
                None => return TypeReference::Any,
            },
        };
        if framing == Framing::Events {
            return self.event_type(&schema);
        }
        match self.nullable_reference(&schema) {
            // The text of the whole.
            TypeReference::Scalar(Scalar::Text | Scalar::File)
                if inventory.schema(self.resolver, &schema).is_some() =>
            {
                TypeReference::Any
            }
            of => of,
        }
    }

    /// The type of an event's data. A schema may describe the event with its framing, of which the data are a part.
    fn event_type(&mut self, schema: &Pointer) -> TypeReference {
        let data = match self.shape(schema) {
            Some(Shape::Object(event)) if is_event(event.known.keys()) => event.known.get("data").cloned(),
            Some(Shape::Union(events)) if events.iter().all(|event| self.is_event(event)) => {
                if self.told.insert(schema.clone()) {
                    let message =
                        "the events of the stream have data of several kinds, told apart by their event";
                    let finding = Diagnostic::warning("event-stream", message).at(schema);
                    self.diagnostics.push(finding.instead("the data of each event as text"));
                }
                return TypeReference::Scalar(Scalar::Text);
            }
            _ => None,
        };
        let held = data.as_ref().and_then(|_| event_data(self.resolver, schema));
        match self.nullable_reference(held.as_ref().or(data.as_ref()).unwrap_or(schema)) {
            TypeReference::Scalar(Scalar::File) => TypeReference::Scalar(Scalar::Text),
            of => of,
        }
    }

    fn is_event(&self, schema: &Pointer) -> bool {
        matches!(self.shape(schema), Some(Shape::Object(event)) if is_event(event.known.keys()))
    }

    /// What a schema describes, whatever it is the same as.
    fn shape(&self, schema: &Pointer) -> Option<&Shape> {
        let mut entry = self.inventory.schema(self.resolver, schema)?;
        for _ in 0..MAX_CHAIN {
            let Shape::Same(other) = &entry.shape else { break };
            entry = self.inventory.schema(self.resolver, other)?;
        }
        Some(&entry.shape)
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
    use Scalar::{Boolean, Float64, Integer32, Integer64, Unsigned64};
    matches!(scalar, Boolean | Integer32 | Integer64 | Unsigned64 | Float64)
}

/// What a variant is called by its media type.
pub(super) fn label(media_type: &str, is_only_json: bool) -> String {
    let essence = essence(media_type).to_ascii_lowercase();
    let subtype = essence.split('/').next_back().unwrap_or("").trim_start_matches("x-");
    match (framing(&essence), essence.as_str()) {
        (Some(Framing::Events), _) => "events".to_owned(),
        (Some(Framing::Lines), _) => "lines".to_owned(),
        (Some(Framing::Records), _) => "records".to_owned(),
        (_, json) if is_json(json) && is_only_json => "json".to_owned(),
        (_, "*/*" | "application/*") => "any".to_owned(),
        (_, "text/plain") => "text".to_owned(),
        (_, "application/octet-stream") => "bytes".to_owned(),
        (_, range) if range.ends_with("/*") => range.trim_end_matches("/*").to_owned(),
        _ => subtype.replace(['.', '+'], " "),
    }
}
