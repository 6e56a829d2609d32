//! Which objects appear in which members of which objects, for Swagger 2.0 and OpenAPI 3.0 to 3.2 together.

mod words;

use serde_json::{Map, Value};

use super::Pointer;
pub(super) use words::{Values, Words};

/// A kind of object (OpenAPI 3.1.1, section 4.8; Swagger 2.0, "Schema").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum ObjectKind {
    Document,
    Components,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Encoding,
    Schema,
    Example,
    Link,
    Callback,
    SecurityScheme,
    /// An object that contains no objects of interest.
    Leaf,
}

/// The members of an example that have the value itself (OpenAPI 3.2.0, Example Object); the first is
/// preferred.
pub(crate) const EXAMPLE: [&str; 2] = ["dataValue", "value"];

/// What a member contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    One(ObjectKind),
    /// An object, or a boolean that says whether other values are allowed.
    OneOrBoolean(ObjectKind),
    List(ObjectKind),
    /// A list of objects, or one object in older schemas.
    OneOrList(ObjectKind),
    /// Objects by arbitrary names.
    Map(ObjectKind),
    /// Objects by names; keys with `x-` are extensions.
    Extensible(ObjectKind),
}

impl Holds {
    /// Whether a key of the mapping is the name of an object.
    pub(super) fn is_name(self, key: &str) -> bool {
        !matches!(self, Self::Extensible(_)) || !key.starts_with("x-")
    }
}

impl ObjectKind {
    /// Whether the specification allows a Reference Object here.
    pub(super) fn may_be_reference(self) -> bool {
        use ObjectKind::*;
        matches!(
            self,
            Parameter | RequestBody | Response | Header | Schema | Example | Link | Callback | SecurityScheme
        )
    }

    /// What the member contains, if it contains objects.
    pub(super) fn member(self, key: &str) -> Option<Holds> {
        match self {
            Self::Schema => schema(key),
            Self::Callback => (key != "$ref" && !key.starts_with("x-")).then_some(Holds::One(Self::PathItem)),
            _ => {
                let table: &[(&str, Holds)] = match self {
                    Self::Document => DOCUMENT,
                    Self::Components => COMPONENTS,
                    Self::PathItem => PATH_ITEM,
                    Self::Operation => OPERATION,
                    Self::Parameter | Self::Header => PARAMETER,
                    Self::RequestBody => REQUEST_BODY,
                    Self::Response => RESPONSE,
                    Self::MediaType => MEDIA_TYPE,
                    Self::Encoding => ENCODING,
                    _ => &[],
                };
                table.iter().find(|(name, _)| *name == key).map(|(_, holds)| *holds)
            }
        }
    }
}

/// Whether the walk from the root reaches this place without following references.
pub(super) fn is_reached(place: &Pointer) -> bool {
    let mut at = Holds::One(ObjectKind::Document);
    for token in place.steps() {
        let next = match at {
            Holds::One(kind) | Holds::OneOrBoolean(kind) => kind.member(&token),
            Holds::List(kind) | Holds::Map(kind) => Some(Holds::One(kind)),
            Holds::Extensible(kind) if at.is_name(&token) => Some(Holds::One(kind)),
            Holds::Extensible(_) => None,
            Holds::OneOrList(kind) => {
                let is_item = token.bytes().all(|byte| byte.is_ascii_digit());
                if is_item { Some(Holds::One(kind)) } else { kind.member(&token) }
            }
        };
        let Some(next) = next else { return false };
        at = next;
    }
    true
}

/// Whether the walk from the root visits an object at this place without following references.
pub(super) fn is_visited(place: &Pointer, root: &Value) -> bool {
    let (mut at, mut value) = (Holds::One(ObjectKind::Document), root);
    for token in place.steps() {
        let next = match (at, value) {
            (Holds::List(kind) | Holds::OneOrList(kind), Value::Array(items)) => token
                .parse()
                .ok()
                .and_then(|index: usize| items.get(index))
                .map(|item| (Holds::One(kind), item)),
            (Holds::One(kind) | Holds::OneOrBoolean(kind) | Holds::OneOrList(kind), Value::Object(map)) => {
                kind.member(&token).zip(map.get(&*token))
            }
            (Holds::Map(kind) | Holds::Extensible(kind), Value::Object(map)) if at.is_name(&token) => {
                map.get(&*token).map(|value| (Holds::One(kind), value))
            }
            _ => None,
        };
        let Some(next) = next else { return false };
        (at, value) = next;
    }
    match at {
        Holds::One(kind) => kind != ObjectKind::Leaf,
        Holds::OneOrBoolean(kind) | Holds::OneOrList(kind) => kind != ObjectKind::Leaf && value.is_object(),
        Holds::List(_) | Holds::Map(_) | Holds::Extensible(_) => false,
    }
}

/// Keywords that contain schemas, in all drafts of JSON Schema that OpenAPI has used.
fn schema(key: &str) -> Option<Holds> {
    Some(match key {
        "properties" | "patternProperties" | "definitions" | "$defs" | "dependentSchemas" => {
            Holds::Map(ObjectKind::Schema)
        }
        "allOf" | "oneOf" | "anyOf" | "prefixItems" | "items" => Holds::OneOrList(ObjectKind::Schema),
        "not" | "if" | "then" | "else" | "propertyNames" | "contentSchema" => Holds::One(ObjectKind::Schema),
        "additionalProperties" | "additionalItems" | "contains" => Holds::OneOrBoolean(ObjectKind::Schema),
        "unevaluatedItems" | "unevaluatedProperties" => Holds::OneOrBoolean(ObjectKind::Schema),
        _ => return None,
    })
}

use Holds::{Extensible, List, Map as MapOf, One};

const DOCUMENT: &[(&str, Holds)] = &[
    ("info", One(ObjectKind::Leaf)),
    ("paths", Extensible(ObjectKind::PathItem)),
    ("webhooks", MapOf(ObjectKind::PathItem)),
    ("x-webhooks", MapOf(ObjectKind::PathItem)),
    ("components", One(ObjectKind::Components)),
    ("servers", List(ObjectKind::Leaf)),
    ("tags", List(ObjectKind::Leaf)),
    ("definitions", MapOf(ObjectKind::Schema)),
    ("parameters", MapOf(ObjectKind::Parameter)),
    ("responses", MapOf(ObjectKind::Response)),
    ("securityDefinitions", MapOf(ObjectKind::SecurityScheme)),
];

const COMPONENTS: &[(&str, Holds)] = &[
    ("schemas", MapOf(ObjectKind::Schema)),
    ("parameters", MapOf(ObjectKind::Parameter)),
    ("requestBodies", MapOf(ObjectKind::RequestBody)),
    ("responses", MapOf(ObjectKind::Response)),
    ("headers", MapOf(ObjectKind::Header)),
    ("examples", MapOf(ObjectKind::Example)),
    ("links", MapOf(ObjectKind::Link)),
    ("callbacks", MapOf(ObjectKind::Callback)),
    ("securitySchemes", MapOf(ObjectKind::SecurityScheme)),
    ("pathItems", MapOf(ObjectKind::PathItem)),
    ("mediaTypes", MapOf(ObjectKind::MediaType)),
];

const PATH_ITEM: &[(&str, Holds)] = &[
    ("get", One(ObjectKind::Operation)),
    ("put", One(ObjectKind::Operation)),
    ("post", One(ObjectKind::Operation)),
    ("delete", One(ObjectKind::Operation)),
    ("options", One(ObjectKind::Operation)),
    ("head", One(ObjectKind::Operation)),
    ("patch", One(ObjectKind::Operation)),
    ("trace", One(ObjectKind::Operation)),
    ("query", One(ObjectKind::Operation)),
    ("additionalOperations", MapOf(ObjectKind::Operation)),
    ("parameters", List(ObjectKind::Parameter)),
    ("servers", List(ObjectKind::Leaf)),
];

const OPERATION: &[(&str, Holds)] = &[
    ("parameters", List(ObjectKind::Parameter)),
    ("requestBody", One(ObjectKind::RequestBody)),
    ("responses", Extensible(ObjectKind::Response)),
    ("callbacks", Extensible(ObjectKind::Callback)),
    ("servers", List(ObjectKind::Leaf)),
];

/// Also for headers, which are parameters without `name` and `in`. Swagger 2.0 has `items` next to `type` in
/// both.
const PARAMETER: &[(&str, Holds)] = &[
    ("schema", One(ObjectKind::Schema)),
    ("items", One(ObjectKind::Schema)),
    ("content", MapOf(ObjectKind::MediaType)),
    ("examples", MapOf(ObjectKind::Example)),
];

const REQUEST_BODY: &[(&str, Holds)] = &[("content", MapOf(ObjectKind::MediaType))];

/// `schema` is for Swagger 2.0. Its `examples` are plain values, so they are not listed.
const RESPONSE: &[(&str, Holds)] = &[
    ("content", MapOf(ObjectKind::MediaType)),
    ("headers", MapOf(ObjectKind::Header)),
    ("links", MapOf(ObjectKind::Link)),
    ("schema", One(ObjectKind::Schema)),
];

const MEDIA_TYPE: &[(&str, Holds)] = &[
    ("schema", One(ObjectKind::Schema)),
    ("itemSchema", One(ObjectKind::Schema)),
    ("examples", MapOf(ObjectKind::Example)),
    ("encoding", MapOf(ObjectKind::Encoding)),
    ("prefixEncoding", List(ObjectKind::Encoding)),
    ("itemEncoding", One(ObjectKind::Encoding)),
];

const ENCODING: &[(&str, Holds)] = &[
    ("headers", MapOf(ObjectKind::Header)),
    ("encoding", MapOf(ObjectKind::Encoding)),
    ("prefixEncoding", List(ObjectKind::Encoding)),
    ("itemEncoding", One(ObjectKind::Encoding)),
];

/// Visits an object and all objects inside it, the outer one first, without following references.
pub(super) fn visit(
    value: &mut Value,
    kind: ObjectKind,
    act: &mut dyn FnMut(ObjectKind, &mut Map<String, Value>),
) {
    let Value::Object(map) = value else { return };
    act(kind, map);
    for (key, value) in map.iter_mut() {
        let Some(holds) = kind.member(key) else { continue };
        match (holds, value) {
            (Holds::List(kind) | Holds::OneOrList(kind), Value::Array(items)) => {
                for item in items {
                    visit(item, kind, act);
                }
            }
            (Holds::One(kind) | Holds::OneOrBoolean(kind) | Holds::OneOrList(kind), one) => {
                visit(one, kind, act);
            }
            (Holds::Map(kind) | Holds::Extensible(kind), Value::Object(members)) => {
                for (name, member) in members {
                    if holds.is_name(name) {
                        visit(member, kind, act);
                    }
                }
            }
            (Holds::List(_) | Holds::Map(_) | Holds::Extensible(_), _) => {}
        }
    }
}

/// Adds the places of the objects directly inside an object, in its order.
///
/// The value at such a place may be of another type than the object that is expected.
pub(super) fn children(
    kind: ObjectKind,
    node: &Map<String, Value>,
    place: &Pointer,
    found: &mut Vec<(ObjectKind, Pointer)>,
) {
    for (key, value) in node {
        let Some(holds) = kind.member(key) else { continue };
        let at = || place.child(key);
        match (holds, value) {
            (Holds::List(kind) | Holds::OneOrList(kind), Value::Array(items)) => {
                let at = at();
                for index in 0..items.len() {
                    found.push((kind, at.index(index)));
                }
            }
            (Holds::Map(kind) | Holds::Extensible(kind), Value::Object(members)) => {
                let at = at();
                for name in members.keys() {
                    if holds.is_name(name) {
                        found.push((kind, at.child(name)));
                    }
                }
            }
            (Holds::One(kind), _) => found.push((kind, at())),
            (Holds::OneOrBoolean(kind) | Holds::OneOrList(kind), Value::Object(_)) => {
                found.push((kind, at()));
            }
            _ => {}
        }
    }
}
