//! A schema of OpenAPI 3.0: what it says in JSON Schema, and which values it refuses.

use std::sync::OnceLock;

use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};

use super::node::Node;
use super::verdict::Problem;

/// The formats that are checked; others are free text (OpenAPI 3.0.3 section "Data Types").
const FORMATS: [&str; 8] = ["date-time", "date", "email", "uuid", "uri", "ipv4", "ipv6", "hostname"];

/// A schema at its place in the document.
pub struct Schema {
    pointer: String,
    source: Value,
    validator: OnceLock<Validator>,
}

impl Schema {
    pub(super) fn new(node: &Node<'_>) -> Schema {
        Schema::of(node.pointer(), node.resolved())
    }

    /// A schema without references.
    pub(super) fn of(pointer: &str, source: Value) -> Schema {
        Schema { pointer: pointer.to_owned(), source, validator: OnceLock::new() }
    }

    /// Where the schema stands, as a JSON pointer.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// The schema as the document has it, but with references followed.
    pub fn source(&self) -> &Value {
        &self.source
    }

    /// The alternatives of a union.
    pub(super) fn alternatives(&self) -> Vec<&Value> {
        ["oneOf", "anyOf"].iter().filter_map(|key| self.source[key].as_array()).flatten().collect()
    }

    /// One alternative of a union.
    pub(super) fn alternative(&self, index: usize) -> Schema {
        let pointer = format!("{}/oneOf/{index}", self.pointer);
        Schema::of(&pointer, self.alternatives().get(index).map_or(Value::Null, |found| (*found).clone()))
    }

    /// What the schema says against a value, which is named for the messages.
    pub(super) fn problems(&self, what: &str, value: &Value) -> Vec<Problem> {
        let validator = self.validator.get_or_init(|| compile(&self.pointer, &self.source));
        let problem = |error: jsonschema::ValidationError<'_>| {
            let place = error.instance_path().to_string();
            let place = if place.is_empty() { what.to_owned() } else { format!("{what} at `{place}`") };
            Problem::at(&format!("{}{}", self.pointer, error.schema_path()), format!("{place}: {error}"))
        };
        validator.iter_errors(value).map(problem).collect()
    }
}

/// Whether a schema takes a value.
pub(super) fn accepts(schema: &Value, value: &Value) -> bool {
    compile("", schema).is_valid(value)
}

fn compile(pointer: &str, schema: &Value) -> Validator {
    let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true);
    match options.build(&translated(schema, Openness::Closed)) {
        Ok(validator) => validator,
        Err(error) => panic!("the schema `{pointer}` is none: {error}"),
    }
}

/// Whether an object that names its properties may have others.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Openness {
    /// Not unless `additionalProperties` says so, for a client must not make up properties.
    Closed,
    /// The members of an `allOf` each see the properties of the others.
    Member,
}

/// The schema in the words of JSON Schema 2020-12. OpenAPI 3.0 has its own for `null`, for exclusive bounds and for
/// the sizes of numbers; what describes without restricting is dropped.
fn translated(schema: &Value, openness: Openness) -> Value {
    let Some(source) = schema.as_object() else { return schema.clone() };
    let mut target = Map::new();
    for (key, value) in source {
        let (key, value) = match key.as_str() {
            "type" | "enum" | "multipleOf" | "pattern" | "required" | "uniqueItems" | "maxLength"
            | "minLength" | "maxItems" | "minItems" | "maxProperties" | "minProperties" => {
                (key.as_str(), value.clone())
            }
            "minimum" | "maximum" => (bound(source, key), value.clone()),
            "format" => {
                if let Some(format) = value.as_str() {
                    translate_format(format, &mut target);
                }
                continue;
            }
            "items" | "not" => (key.as_str(), translated(value, Openness::Closed)),
            "additionalProperties" => (key.as_str(), translated(value, Openness::Closed)),
            "properties" => ("properties", entries(value)),
            "allOf" => ("allOf", list(value, Openness::Member)),
            // The alternatives of real documents overlap, so that a value of one is often one of another too.
            "oneOf" | "anyOf" => ("anyOf", list(value, openness)),
            _ => continue,
        };
        target.insert(key.to_owned(), value);
    }
    if source.get("nullable") == Some(&Value::Bool(true)) && source.contains_key("type") {
        let named = source["type"].clone();
        target.insert("type".to_owned(), json!([named, "null"]));
    }
    close(source, &mut target, openness);
    Value::Object(target)
}

/// Refuses properties that are not named, unless the schema says something about them.
fn close(source: &Map<String, Value>, target: &mut Map<String, Value>, openness: Openness) {
    let names = source.contains_key("properties") || source.contains_key("allOf");
    if names && openness == Openness::Closed && !source.contains_key("additionalProperties") {
        target.insert("unevaluatedProperties".to_owned(), Value::Bool(false));
    }
}

fn bound(source: &Map<String, Value>, key: &str) -> &'static str {
    let exclusive = |key: &str| source.get(key) == Some(&Value::Bool(true));
    match key {
        "minimum" if exclusive("exclusiveMinimum") => "exclusiveMinimum",
        "minimum" => "minimum",
        _ if exclusive("exclusiveMaximum") => "exclusiveMaximum",
        _ => "maximum",
    }
}

fn translate_format(format: &str, target: &mut Map<String, Value>) {
    let mut bounds = |least: i64, most: i64| {
        // A bound of the schema's own is narrower.
        target.entry("minimum").or_insert(least.into());
        target.entry("maximum").or_insert(most.into());
    };
    match format {
        "int32" => bounds(i32::MIN.into(), i32::MAX.into()),
        "int64" => bounds(i64::MIN, i64::MAX),
        known if FORMATS.contains(&known) => drop(target.insert("format".to_owned(), known.into())),
        _ => {}
    }
}

fn entries(properties: &Value) -> Value {
    let entries = properties.as_object().into_iter().flatten();
    entries.map(|(key, value)| (key.clone(), translated(value, Openness::Closed))).collect()
}

fn list(members: &Value, openness: Openness) -> Value {
    members.as_array().into_iter().flatten().map(|member| translated(member, openness)).collect()
}
