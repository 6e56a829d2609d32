//! Makes a response of each operation for test doubles, from the document's examples and schemas.

mod fits;
mod pages;
mod value;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use self::value::Maker;
use crate::collect::{Inventory, OperationEntry};
use crate::http::StatusPattern;
use crate::ir::{Api, Framing, Operation, Payload, Success, TypeDefinition, TypeKind};
use crate::media_type::{is_any, is_json};
use crate::naming::TypeName;
use crate::render::HEADER;
use crate::spec::{MediaType, SchemaId};

/// The boundary of a multipart body.
const BOUNDARY: &str = "part";

/// The longest body. If it would be longer, it gets less nesting.
const LONGEST: usize = 8 * 1024;

/// The nesting of types in a body, in the order in which it is tried.
const DEPTHS: [i32; 4] = [6, 3, 1, 0];

/// The responses as the text of a JSON file; `None` if there are no operations.
pub fn replies(inventory: &Inventory<'_>, api: &Api) -> Option<String> {
    api.operations().next()?;
    let source = ReplySource { inventory, types: api.types.iter().map(kind_of).collect() };
    let base = api.servers.first().map_or("", |server| path_of(&server.url));
    let (about, base) = (json!(HEADER), json!(base));
    let mut text = format!("{{\n  \"about\": {about},\n  \"base\": {base},\n  \"answers\": [\n");
    let mut separator = "";
    for row in api.operations().filter_map(|operation| source.reply(operation)) {
        text.push_str(&format!("{separator}    {row}"));
        separator = ",\n";
    }
    text.push_str("\n  ]\n}\n");
    Some(text)
}

/// The path of a URL, without a slash at the end.
fn path_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let path = match rest.find('/') {
        Some(start) => rest.get(start..).unwrap_or_default(),
        None => "",
    };
    path.trim_end_matches('/')
}

/// A response of an operation, as far as it is described.
struct DescribedResponse<'a> {
    status: u16,
    content: Option<&'a MediaType>,
}

/// The sources of responses.
struct ReplySource<'a> {
    inventory: &'a Inventory<'a>,
    types: BTreeMap<&'a TypeName, &'a TypeKind>,
}

impl<'a> ReplySource<'a> {
    fn reply(&self, operation: &Operation) -> Option<Value> {
        let payload = match &operation.success {
            Success::One(payload) => payload,
            Success::ByStatus(of) => &of.cases.first()?.payload,
        };
        let shown = self.shown(operation, payload);
        let mut row = Map::new();
        row.insert("method".into(), operation.method.as_str().into());
        row.insert("path".into(), template(&operation.path).into());
        row.insert("status".into(), shown.status.into());
        match payload {
            Payload::Empty => {}
            Payload::Redirect => drop(row.insert("location".into(), "/".into())),
            Payload::Text => text(&mut row, name_of(&shown, "text/plain"), "text".into()),
            Payload::Bytes => text(&mut row, name_of(&shown, "application/octet-stream"), "bytes".into()),
            Payload::Untyped => text(&mut row, "application/octet-stream".into(), "bytes".into()),
            Payload::Value(of) => {
                let value = self.value(&shown, |maker, schema| maker.value(of, schema, "value"))?;
                row.insert("type".into(), name_of(&shown, "application/json").into());
                pages::add(&mut row, operation, &value);
                row.insert("body".into(), pages::ended(operation, value));
            }
            Payload::Stream(framing, of) => {
                let value = self.value(&shown, |maker, _| maker.value(of, None, "value"))?;
                text(&mut row, streamed(*framing, &shown), framed(*framing, &value));
            }
        }
        Some(Value::Object(row))
    }

    /// A value that is not too long.
    fn value(
        &self,
        shown: &DescribedResponse<'_>,
        make: impl Fn(&mut Maker<'_>, Option<SchemaId>) -> Option<Value>,
    ) -> Option<Value> {
        let schema = shown.content.and_then(|content| content.schema);
        let mut shortest = None;
        for depth in DEPTHS {
            let mut maker = Maker::new(&self.types, self.inventory.schemas, depth);
            maker.examples = shown.content.map_or(&[], |content| content.examples.as_slice());
            let Some(value) = make(&mut maker, schema) else { continue };
            if value.to_string().len() <= LONGEST {
                return Some(value);
            }
            shortest = Some(value);
        }
        shortest
    }

    /// The successful response with this payload.
    fn shown(&self, operation: &Operation, payload: &Payload) -> DescribedResponse<'a> {
        let wanted = |content: &&MediaType| match payload {
            Payload::Value(_) => is_json(&content.name) || is_any(&content.name),
            Payload::Empty | Payload::Redirect => false,
            Payload::Text | Payload::Bytes | Payload::Untyped | Payload::Stream(..) => {
                !is_json(&content.name)
            }
        };
        let is_own = |own: &&OperationEntry<'_>| {
            own.operation.path == operation.path && own.operation.method.sent() == operation.method.as_str()
        };
        let mut found =
            DescribedResponse { status: if *payload == Payload::Empty { 204 } else { 200 }, content: None };
        let Some(entry) = self.inventory.operations.iter().find(is_own) else { return found };
        for (pattern, response) in &entry.operation.responses {
            let Some(response) = response.get() else { continue };
            let status = match pattern {
                StatusPattern::Exact(status) => *status,
                StatusPattern::Range(first) => first * 100,
                StatusPattern::Default => 200,
            };
            let succeeds = (200..300).contains(&status) || operation.redirects.contains(&status);
            if !succeeds {
                continue;
            }
            let content = response.content.iter().find(wanted);
            if content.is_some() || response.content.is_empty() == (*payload == Payload::Empty) {
                found = DescribedResponse { status, content };
            }
            if content.is_some() || *payload == Payload::Empty {
                break;
            }
        }
        found
    }
}

fn text(row: &mut Map<String, Value>, media_type: String, body: String) {
    row.insert("type".into(), media_type.into());
    row.insert("text".into(), true.into());
    row.insert("body".into(), body.into());
}

fn kind_of(definition: &TypeDefinition) -> (&TypeName, &TypeKind) {
    (&definition.name, &definition.kind)
}

/// The path without a query, which some documents include.
fn template(path: &str) -> &str {
    path.split('?').next().unwrap_or_default()
}

/// The media type of a response, or `otherwise` if the document has a range.
fn name_of(shown: &DescribedResponse<'_>, otherwise: &str) -> String {
    let name = shown.content.map(|content| content.name.as_str());
    name.filter(|name| !name.contains('*')).unwrap_or(otherwise).to_owned()
}

/// The media type of a stream, with a boundary for parts.
fn streamed(framing: Framing, shown: &DescribedResponse<'_>) -> String {
    let name = name_of(shown, media_type(framing));
    if framing == Framing::Parts { format!("{name}; boundary={BOUNDARY}") } else { name }
}

fn media_type(framing: Framing) -> &'static str {
    match framing {
        Framing::Events => "text/event-stream",
        Framing::Lines => "application/x-ndjson",
        Framing::Records => "application/json-seq",
        Framing::Parts => "multipart/mixed",
        Framing::Values => "application/json",
    }
}

/// A stream with one value. For an event whose data is a string, it is the text itself.
fn framed(framing: Framing, value: &Value) -> String {
    match (framing, value) {
        (Framing::Events, Value::String(text)) => format!("data: {text}\n\n"),
        (Framing::Events, value) => format!("data: {value}\n\n"),
        (Framing::Parts, value) => {
            format!("--{BOUNDARY}\r\ncontent-type: application/json\r\n\r\n{value}\r\n--{BOUNDARY}--\r\n")
        }
        (Framing::Records, value) => format!("\u{1e}{value}\n"),
        (Framing::Lines | Framing::Values, value) => format!("{value}\n"),
    }
}
