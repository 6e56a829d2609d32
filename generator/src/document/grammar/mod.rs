//! Which objects of OpenAPI stand where: the members of each kind of object that lead to others, of 2.0 and of 3.0 to 3.2 at once.

mod words;

use serde_json::{Map, Value};

use super::Pointer;
pub(super) use words::{Values, Words};

/// A kind of object (OpenAPI 3.1.1, section 4.8; Swagger 2.0, "Schema").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
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
    /// An object that leads to no others.
    Leaf,
}

/// The members of an example that hold a value of the type that it is an example of (OpenAPI 3.2.0, Example Object); the first goes before.
pub(crate) const EXAMPLE: [&str; 2] = ["dataValue", "value"];

/// What a member holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    One(Kind),
    /// An object, or a boolean that says whether anything may stand there.
    OneOrBoolean(Kind),
    List(Kind),
    /// A list of objects; older schemas have one object in its place.
    OneOrList(Kind),
    /// Objects by names of any kind.
    Map(Kind),
    /// Objects by names, beside extensions.
    Extensible(Kind),
}

impl Holds {
    /// Whether a key of a mapping is the name of an object.
    pub(super) fn is_name(self, key: &str) -> bool {
        !matches!(self, Self::Extensible(_)) || !key.starts_with("x-")
    }
}

impl Kind {
    /// Whether a reference object may stand in its place, as the specification has it.
    pub(super) fn may_be_reference(self) -> bool {
        use Kind::*;
        matches!(
            self,
            Parameter | RequestBody | Response | Header | Schema | Example | Link | Callback | SecurityScheme
        )
    }

    /// What a member leads to, if to anything.
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

/// Whether the walk from the root of a document comes to a place by what stands where, references aside.
pub(super) fn is_reached(place: &Pointer) -> bool {
    let mut at = Holds::One(Kind::Document);
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

/// Whether the walk from the root of a document comes to what stands at a place and leads further, references aside.
pub(super) fn is_visited(place: &Pointer, root: &Value) -> bool {
    let (mut at, mut value) = (Holds::One(Kind::Document), root);
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
        Holds::One(kind) => kind != Kind::Leaf,
        Holds::OneOrBoolean(kind) | Holds::OneOrList(kind) => kind != Kind::Leaf && value.is_object(),
        Holds::List(_) | Holds::Map(_) | Holds::Extensible(_) => false,
    }
}

/// Keywords of schemas that hold schemas, of all drafts that OpenAPI has used.
fn schema(key: &str) -> Option<Holds> {
    Some(match key {
        "properties" | "patternProperties" | "definitions" | "$defs" | "dependentSchemas" => {
            Holds::Map(Kind::Schema)
        }
        "allOf" | "oneOf" | "anyOf" | "prefixItems" | "items" => Holds::OneOrList(Kind::Schema),
        "not" | "if" | "then" | "else" | "propertyNames" | "contentSchema" => Holds::One(Kind::Schema),
        "additionalProperties" | "additionalItems" | "contains" => Holds::OneOrBoolean(Kind::Schema),
        "unevaluatedItems" | "unevaluatedProperties" => Holds::OneOrBoolean(Kind::Schema),
        _ => return None,
    })
}

use Holds::{Extensible, List, Map as MapOf, One};

const DOCUMENT: &[(&str, Holds)] = &[
    ("info", One(Kind::Leaf)),
    ("paths", Extensible(Kind::PathItem)),
    ("webhooks", MapOf(Kind::PathItem)),
    ("x-webhooks", MapOf(Kind::PathItem)),
    ("components", One(Kind::Components)),
    ("servers", List(Kind::Leaf)),
    ("tags", List(Kind::Leaf)),
    ("definitions", MapOf(Kind::Schema)),
    ("parameters", MapOf(Kind::Parameter)),
    ("responses", MapOf(Kind::Response)),
    ("securityDefinitions", MapOf(Kind::SecurityScheme)),
];

const COMPONENTS: &[(&str, Holds)] = &[
    ("schemas", MapOf(Kind::Schema)),
    ("parameters", MapOf(Kind::Parameter)),
    ("requestBodies", MapOf(Kind::RequestBody)),
    ("responses", MapOf(Kind::Response)),
    ("headers", MapOf(Kind::Header)),
    ("examples", MapOf(Kind::Example)),
    ("links", MapOf(Kind::Link)),
    ("callbacks", MapOf(Kind::Callback)),
    ("securitySchemes", MapOf(Kind::SecurityScheme)),
    ("pathItems", MapOf(Kind::PathItem)),
    ("mediaTypes", MapOf(Kind::MediaType)),
];

const PATH_ITEM: &[(&str, Holds)] = &[
    ("get", One(Kind::Operation)),
    ("put", One(Kind::Operation)),
    ("post", One(Kind::Operation)),
    ("delete", One(Kind::Operation)),
    ("options", One(Kind::Operation)),
    ("head", One(Kind::Operation)),
    ("patch", One(Kind::Operation)),
    ("trace", One(Kind::Operation)),
    ("query", One(Kind::Operation)),
    ("additionalOperations", MapOf(Kind::Operation)),
    ("parameters", List(Kind::Parameter)),
    ("servers", List(Kind::Leaf)),
];

const OPERATION: &[(&str, Holds)] = &[
    ("parameters", List(Kind::Parameter)),
    ("requestBody", One(Kind::RequestBody)),
    ("responses", Extensible(Kind::Response)),
    ("callbacks", Extensible(Kind::Callback)),
    ("servers", List(Kind::Leaf)),
];

/// A header is a parameter without name and place; Swagger 2.0 has `items` beside `type` in both.
const PARAMETER: &[(&str, Holds)] = &[
    ("schema", One(Kind::Schema)),
    ("items", One(Kind::Schema)),
    ("content", MapOf(Kind::MediaType)),
    ("examples", MapOf(Kind::Example)),
];

const REQUEST_BODY: &[(&str, Holds)] = &[("content", MapOf(Kind::MediaType))];

/// `schema` is Swagger 2.0's; its `examples` are data.
const RESPONSE: &[(&str, Holds)] = &[
    ("content", MapOf(Kind::MediaType)),
    ("headers", MapOf(Kind::Header)),
    ("links", MapOf(Kind::Link)),
    ("schema", One(Kind::Schema)),
];

const MEDIA_TYPE: &[(&str, Holds)] = &[
    ("schema", One(Kind::Schema)),
    ("itemSchema", One(Kind::Schema)),
    ("examples", MapOf(Kind::Example)),
    ("encoding", MapOf(Kind::Encoding)),
    ("prefixEncoding", List(Kind::Encoding)),
    ("itemEncoding", One(Kind::Encoding)),
];

const ENCODING: &[(&str, Holds)] = &[
    ("headers", MapOf(Kind::Header)),
    ("encoding", MapOf(Kind::Encoding)),
    ("prefixEncoding", List(Kind::Encoding)),
    ("itemEncoding", One(Kind::Encoding)),
];

/// Visits an object and every object below it, the outer one first; references are not followed.
pub(super) fn visit(value: &mut Value, kind: Kind, act: &mut dyn FnMut(Kind, &mut Map<String, Value>)) {
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

/// Adds the places directly below an object at which others stand, in its own order; what leads no further is left out.
///
/// What stands there need not be an object where one is expected.
pub(super) fn children(
    kind: Kind,
    node: &Map<String, Value>,
    place: &Pointer,
    found: &mut Vec<(Kind, Pointer)>,
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
