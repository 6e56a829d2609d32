//! Documents that are nearly OpenAPI: the keywords stand where they belong, mostly, and lead to each other.

use arbitrary::{Arbitrary, Result, Unstructured};
use generator::document::{Document, Source};
use serde_json::{Map, Value, json};

/// A document as a tree.
#[derive(Debug)]
pub struct Tree(Value);

impl Tree {
    /// The same as the generator has it.
    pub fn document(self) -> Document {
        Document::new(Source { name: "document".into(), text: self.0.to_string() }, self.0)
    }
}

impl<'a> Arbitrary<'a> for Tree {
    fn arbitrary(input: &mut Unstructured<'a>) -> Result<Self> {
        let mut root = object(input, Kind::Document, 0)?;
        let version = *input.choose(&["3.0.3", "3.0.3", "3.1.0", "2.0"])?;
        let key = if version == "2.0" { "swagger" } else { "openapi" };
        root.insert(key.into(), version.into());
        Ok(Self(Value::Object(root)))
    }
}

/// What stands in a place.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Document,
    Components,
    PathItem,
    Operation,
    Parameter,
    Body,
    Response,
    MediaType,
    Header,
    Schema,
    Discriminator,
    SecurityScheme,
    Flow,
    Server,
    Info,
    /// A mapping from the names of a list.
    Map(&'static [&'static str], &'static Kind),
    List(&'static Kind),
    OneOf(&'static [&'static str]),
    Name,
    Flag,
    Number,
    Any,
}

use Kind::{Any, Flag, List, Name, Number, OneOf};

const NAMES: &[&str] = &["a", "b", "c", "A", "self", "type", "a-b", "a_b", "", "1", "é", "Vec", "String", "data", "\"", "*/"];
const PATHS: &[&str] = &["/", "/a", "/{a}", "/a/{b}", "/{a}{b}", "/{", "a", "/a?b={c}"];
const STATUSES: &[&str] = &["200", "201", "204", "404", "4XX", "default", "x-a", "999", "a"];
const MEDIA_TYPES: &[&str] = &[
    "application/json", "application/json; charset=utf-8", "application/x-www-form-urlencoded", "multipart/form-data", "text/plain",
    "application/octet-stream", "image/*", "*/*", "application/xml", "application/problem+json", "", "text/event-stream",
];
const TYPES: &[&str] = &["string", "number", "integer", "boolean", "array", "object", "null", "file", "text"];
const FORMATS: &[&str] = &["int32", "int64", "float", "double", "byte", "binary", "date", "date-time", "password", "uuid", "uri"];
const STYLES: &[&str] = &["form", "simple", "label", "matrix", "spaceDelimited", "pipeDelimited", "deepObject", "a"];
const PLACES: &[&str] = &["query", "path", "header", "cookie", "body", "formData", "a"];
const REFERENCES: &[&str] = &[
    "#/components/schemas/a", "#/components/schemas/b", "#/components/schemas/c", "#/components/schemas/a/properties/a",
    "#/components/schemas/A/allOf/0", "#/components/parameters/a", "#/components/responses/a", "#/components/requestBodies/a",
    "#/components/headers/a", "#/paths/~1a", "#/paths/~1a/get", "#/definitions/a", "#/definitions/b", "#", "#/", "a.yaml", "a.yaml#/b", "#a",
];

/// The keywords of a place, and what they hold.
fn keywords(kind: Kind) -> &'static [(&'static str, Kind)] {
    match kind {
        Kind::Document => &[
            ("paths", Kind::Map(PATHS, &Kind::PathItem)),
            ("paths", Kind::Map(PATHS, &Kind::PathItem)),
            ("components", Kind::Components),
            ("components", Kind::Components),
            ("definitions", Kind::Map(NAMES, &Kind::Schema)),
            ("webhooks", Kind::Map(NAMES, &Kind::PathItem)),
            ("servers", List(&Kind::Server)),
            ("security", List(&Kind::Map(NAMES, &List(&Name)))),
            ("securityDefinitions", Kind::Map(NAMES, &Kind::SecurityScheme)),
            ("tags", List(&Kind::Info)),
            ("info", Kind::Info),
            ("consumes", List(&OneOf(MEDIA_TYPES))),
            ("produces", List(&OneOf(MEDIA_TYPES))),
            ("host", Name),
            ("basePath", OneOf(PATHS)),
        ],
        Kind::Components => &[
            ("schemas", Kind::Map(NAMES, &Kind::Schema)),
            ("schemas", Kind::Map(NAMES, &Kind::Schema)),
            ("parameters", Kind::Map(NAMES, &Kind::Parameter)),
            ("responses", Kind::Map(NAMES, &Kind::Response)),
            ("requestBodies", Kind::Map(NAMES, &Kind::Body)),
            ("headers", Kind::Map(NAMES, &Kind::Header)),
            ("securitySchemes", Kind::Map(NAMES, &Kind::SecurityScheme)),
            ("pathItems", Kind::Map(NAMES, &Kind::PathItem)),
        ],
        Kind::PathItem => &[
            ("get", Kind::Operation),
            ("post", Kind::Operation),
            ("put", Kind::Operation),
            ("head", Kind::Operation),
            ("delete", Kind::Operation),
            ("parameters", List(&Kind::Parameter)),
            ("servers", List(&Kind::Server)),
            ("$ref", OneOf(REFERENCES)),
        ],
        Kind::Operation => &[
            ("operationId", Name),
            ("tags", List(&Name)),
            ("parameters", List(&Kind::Parameter)),
            ("requestBody", Kind::Body),
            ("responses", Kind::Map(STATUSES, &Kind::Response)),
            ("responses", Kind::Map(STATUSES, &Kind::Response)),
            ("security", List(&Kind::Map(NAMES, &List(&Name)))),
            ("servers", List(&Kind::Server)),
            ("description", Name),
            ("deprecated", Flag),
            ("callbacks", Kind::Map(NAMES, &Kind::Map(PATHS, &Kind::PathItem))),
            ("consumes", List(&OneOf(MEDIA_TYPES))),
            ("produces", List(&OneOf(MEDIA_TYPES))),
        ],
        Kind::Parameter => &[
            ("name", Name),
            ("name", Name),
            ("in", OneOf(PLACES)),
            ("in", OneOf(PLACES)),
            ("schema", Kind::Schema),
            ("content", Kind::Map(MEDIA_TYPES, &Kind::MediaType)),
            ("required", Flag),
            ("style", OneOf(STYLES)),
            ("explode", Flag),
            ("type", OneOf(TYPES)),
            ("items", Kind::Schema),
            ("collectionFormat", OneOf(&["csv", "ssv", "tsv", "pipes", "multi"])),
            ("$ref", OneOf(REFERENCES)),
        ],
        Kind::Body => &[
            ("content", Kind::Map(MEDIA_TYPES, &Kind::MediaType)),
            ("content", Kind::Map(MEDIA_TYPES, &Kind::MediaType)),
            ("required", Flag),
            ("$ref", OneOf(REFERENCES)),
        ],
        Kind::Response => &[
            ("description", Name),
            ("content", Kind::Map(MEDIA_TYPES, &Kind::MediaType)),
            ("content", Kind::Map(MEDIA_TYPES, &Kind::MediaType)),
            ("headers", Kind::Map(NAMES, &Kind::Header)),
            ("schema", Kind::Schema),
            ("$ref", OneOf(REFERENCES)),
        ],
        Kind::MediaType => &[
            ("schema", Kind::Schema),
            ("schema", Kind::Schema),
            ("example", Any),
            ("examples", Kind::Map(NAMES, &Any)),
            ("encoding", Kind::Map(NAMES, &Kind::Header)),
        ],
        Kind::Header => &[
            ("schema", Kind::Schema),
            ("style", OneOf(STYLES)),
            ("contentType", OneOf(MEDIA_TYPES)),
            ("explode", Flag),
            ("$ref", OneOf(REFERENCES)),
        ],
        Kind::Schema => &[
            ("type", OneOf(TYPES)),
            ("type", OneOf(TYPES)),
            ("type", List(&OneOf(TYPES))),
            ("$ref", OneOf(REFERENCES)),
            ("$ref", OneOf(REFERENCES)),
            ("properties", Kind::Map(NAMES, &Kind::Schema)),
            ("properties", Kind::Map(NAMES, &Kind::Schema)),
            ("required", List(&OneOf(NAMES))),
            ("additionalProperties", Kind::Schema),
            ("additionalProperties", Flag),
            ("items", Kind::Schema),
            ("prefixItems", List(&Kind::Schema)),
            ("allOf", List(&Kind::Schema)),
            ("oneOf", List(&Kind::Schema)),
            ("anyOf", List(&Kind::Schema)),
            ("not", Kind::Schema),
            ("if", Kind::Schema),
            ("discriminator", Kind::Discriminator),
            ("enum", List(&Any)),
            ("enum", List(&OneOf(NAMES))),
            ("const", Any),
            ("format", OneOf(FORMATS)),
            ("nullable", Flag),
            ("readOnly", Flag),
            ("default", Any),
            ("example", Any),
            ("examples", List(&Any)),
            ("minimum", Number),
            ("maximum", Number),
            ("description", Name),
            ("title", OneOf(NAMES)),
            ("patternProperties", Kind::Map(NAMES, &Kind::Schema)),
            ("unevaluatedProperties", Flag),
            ("$defs", Kind::Map(NAMES, &Kind::Schema)),
            ("$id", Name),
            ("$anchor", OneOf(NAMES)),
            ("x-rust-name", Name),
            ("x-enum-varnames", List(&OneOf(NAMES))),
        ],
        Kind::Discriminator => {
            &[("propertyName", OneOf(NAMES)), ("mapping", Kind::Map(NAMES, &OneOf(REFERENCES)))]
        }
        Kind::SecurityScheme => &[
            ("type", OneOf(&["apiKey", "http", "oauth2", "openIdConnect", "basic", "mutualTLS"])),
            ("in", OneOf(PLACES)),
            ("name", Name),
            ("scheme", OneOf(&["basic", "bearer", "digest"])),
            ("flows", Kind::Map(&["implicit", "password", "clientCredentials", "authorizationCode"], &Kind::Flow)),
            ("flow", OneOf(&["implicit", "password", "application", "accessCode"])),
            ("tokenUrl", Name),
            ("$ref", OneOf(REFERENCES)),
        ],
        Kind::Flow => &[
            ("tokenUrl", Name),
            ("authorizationUrl", Name),
            ("refreshUrl", Name),
            ("scopes", Kind::Map(NAMES, &Name)),
        ],
        Kind::Server => {
            &[("url", OneOf(&["https://a.b", "https://{a}.b/c", "/a", "", "{a}", "a b"])), ("variables", Kind::Map(NAMES, &Kind::Info))]
        }
        Kind::Info => &[("title", Name), ("version", Name), ("name", Name), ("description", Name), ("default", Name), ("enum", List(&Name))],
        _ => &[],
    }
}

/// The deepest tree; beyond it everything is empty.
const MAX_DEPTH: usize = 24;

fn value(input: &mut Unstructured<'_>, kind: Kind, depth: usize) -> Result<Value> {
    if depth > MAX_DEPTH || input.is_empty() {
        return Ok(Value::Object(Map::new()));
    }
    if input.ratio(1, 40)? {
        return anything(input);
    }
    Ok(match kind {
        Kind::Map(names, of) => {
            let mut map = Map::new();
            for _ in 0..input.int_in_range(0..=4)? {
                let name = *input.choose(names)?;
                map.insert(name.into(), value(input, *of, depth + 1)?);
            }
            Value::Object(map)
        }
        List(of) => {
            let count = input.int_in_range(0..=3)?;
            (0..count).map(|_| value(input, *of, depth + 1)).collect::<Result<_>>()?
        }
        OneOf(texts) => (*input.choose(texts)?).into(),
        Name if input.ratio(2, 3)? => (*input.choose(NAMES)?).into(),
        Name => input.arbitrary::<&str>()?.into(),
        Flag => input.arbitrary::<bool>()?.into(),
        Number => input.arbitrary::<i64>()?.into(),
        Any => anything(input)?,
        kind => Value::Object(object(input, kind, depth)?),
    })
}

fn object(input: &mut Unstructured<'_>, kind: Kind, depth: usize) -> Result<Map<String, Value>> {
    let keywords = keywords(kind);
    let mut map = Map::new();
    for _ in 0..input.int_in_range(1..=6)? {
        let (keyword, kind) = input.choose(keywords)?;
        map.insert((*keyword).into(), value(input, *kind, depth + 1)?);
    }
    Ok(map)
}

fn anything(input: &mut Unstructured<'_>) -> Result<Value> {
    let anything = [
        Value::Null, json!(true), json!(0), json!(-1), json!(1.5), json!(u64::MAX), json!(1e300), json!(""), json!("a"), json!("2020-01-01"),
        json!([]), json!({}), json!(["a", 1, null]), json!({ "a": "b" }), json!({ "$ref": "#/components/schemas/a" }), json!([[[]]]),
    ];
    input.choose(&anything).cloned()
}
