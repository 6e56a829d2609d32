//! Values of random schemas, and mutations of values.

use serde_json::{Map, Value, json};

use super::random::Random;
use super::truth::referred;

/// The deepest nesting of values; deeper ones are null.
const DEPTH: usize = 12;

const TEXTS: [&str; 8] = ["", "red", "blue", "1", "true", "a b", "\u{e9}\n\"", "2024-01-31"];

const INTEGERS: [i64; 7] = [0, 1, 2, 30, -7, 2_147_483_647, 9_007_199_254_740_993];

/// Makes values for the schemas of a document.
pub struct Maker<'d> {
    document: &'d Value,
    random: Random,
    /// The strings that the document lists.
    listed: Vec<String>,
}

impl<'d> Maker<'d> {
    /// Values for a document.
    pub fn new(document: &'d Value, seed: u64) -> Self {
        let mut listed: Vec<String> = Vec::new();
        collect_texts(&document["components"], &mut listed);
        Self { document, random: Random::new(seed), listed }
    }

    /// A value that a definition may allow.
    pub fn of_definition(&mut self, name: &str) -> Value {
        let schema = &self.document["components"]["schemas"][name];
        self.of(schema, Some(name), 0)
    }

    fn of(&mut self, schema: &'d Value, name: Option<&str>, depth: usize) -> Value {
        if depth > DEPTH {
            return Value::Null;
        }
        if let Some(name) = referred(schema) {
            let target = &self.document["components"]["schemas"][name];
            return self.of(target, Some(name), depth + 1);
        }
        if is_nullable(schema) && self.random.percent(15) {
            return Value::Null;
        }
        if let Some(only) = schema.get("const") {
            return only.clone();
        }
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            return self.random.pick(values).cloned().unwrap_or_default();
        }
        let mut made = self.own(schema, depth);
        for member in schema["allOf"].as_array().into_iter().flatten() {
            let member = self.member(member, depth + 1);
            made = merged(made, member);
        }
        if let Some(alternatives) = ["oneOf", "anyOf"].iter().find_map(|key| schema.get(key)?.as_array()) {
            let is_any = schema.get("anyOf").is_some() && schema.get("discriminator").is_none();
            let rounds = if is_any && self.random.percent(30) { 2 } else { 1 };
            for _ in 0..rounds {
                let Some(one) = self.random.pick(alternatives) else { break };
                let mut value = self.of(one, None, depth + 1);
                self.tag(&mut value, schema, referred(one));
                made = merged(made, Some(value));
            }
        } else if let Some(child) = name.and_then(|name| self.child(schema, name)) {
            let mut value = self.of(&self.document["components"]["schemas"][&child], Some(&child), depth + 1);
            self.tag(&mut value, schema, Some(&child));
            made = merged(made, Some(value));
        }
        made.unwrap_or_else(|| self.any(depth))
    }

    /// A value for a member of a conjunction. A base is not one of its children there.
    fn member(&mut self, schema: &'d Value, depth: usize) -> Option<Value> {
        if depth > DEPTH {
            return None;
        }
        let Some(name) = referred(schema) else { return Some(self.of(schema, None, depth)) };
        let target = &self.document["components"]["schemas"][name];
        match target.get("discriminator").is_some() && target.get("properties").is_some() {
            true => self.own(target, depth),
            false => Some(self.of(target, None, depth)),
        }
    }

    /// A definition that extends a base, for a value of the base.
    fn child(&mut self, schema: &Value, base: &str) -> Option<String> {
        schema.get("discriminator")?;
        let all = self.document["components"]["schemas"].as_object()?.iter();
        let extends = |schema: &Value| {
            schema["allOf"].as_array().into_iter().flatten().filter_map(referred).any(|one| one == base)
        };
        let children: Vec<&String> = all.filter(|(_, one)| extends(one)).map(|(name, _)| name).collect();
        if self.random.percent(15) { None } else { self.random.pick(&children).map(|name| (*name).clone()) }
    }

    /// Usually adds the tag of a definition.
    fn tag(&mut self, value: &mut Value, schema: &Value, name: Option<&str>) {
        let (Some(tag), Some(name)) = (schema["discriminator"]["propertyName"].as_str(), name) else {
            return;
        };
        let mapping = schema["discriminator"]["mapping"].as_object();
        let mapped = mapping.into_iter().flatten().filter(|(_, target)| {
            target.as_str().is_some_and(|target| target.rsplit('/').next() == Some(name))
        });
        let mut values: Vec<&str> = mapped.map(|(value, _)| value.as_str()).collect();
        if values.is_empty() || self.random.percent(20) {
            values.push(name);
        }
        let is_written = self.random.percent(90);
        if let (Some(map), Some(value)) =
            (value.as_object_mut().filter(|_| is_written), self.random.pick(&values))
        {
            map.insert(tag.to_owned(), json!(value));
        }
    }

    /// A value for the keywords next to `allOf` and alternatives; `None` if there are none.
    fn own(&mut self, schema: &'d Value, depth: usize) -> Option<Value> {
        let of = match &schema["type"] {
            Value::String(of) => of.as_str(),
            Value::Array(all) => all.iter().filter_map(Value::as_str).find(|of| *of != "null")?,
            _ if schema.get("properties").is_some() => "object",
            _ => return None,
        };
        Some(match of {
            "string" => self.text(schema["format"].as_str().unwrap_or_default()),
            "integer" => self.random.pick(&INTEGERS).map(|number| json!(number)).unwrap_or_default(),
            "number" => {
                self.random.pick(&[json!(1), json!(-2.5), json!(0.1), json!(1e300), json!(2.0)]).cloned()?
            }
            "boolean" => json!(self.random.percent(50)),
            "null" => Value::Null,
            "array" => self.list(schema, depth),
            _ => self.object(schema, depth),
        })
    }

    fn text(&mut self, format: &str) -> Value {
        json!(match format {
            "date-time" => "2024-01-31T10:00:00.120+02:00",
            "date" => "2024-01-31",
            "byte" => self.random.word(&["", "AAEC", "aGVsbG8h"]),
            "uuid" => self.random.word(&["8c6a2c5e-6b1f-4a58-9b11-7d6f6d1c2b3a", "no uuid"]),
            "decimal" => self.random.word(&["1.10", "12 EUR"]),
            _ => self.random.word(&TEXTS),
        })
    }

    fn list(&mut self, schema: &'d Value, depth: usize) -> Value {
        let first = schema["prefixItems"].as_array();
        let mut list: Vec<Value> =
            first.into_iter().flatten().map(|one| self.of(one, None, depth + 1)).collect();
        if schema.get("items").is_none_or(|items| !items.is_boolean()) {
            for _ in 0..self.random.below(3) {
                let element = schema.get("items").map(|items| self.of(items, None, depth + 1));
                list.push(element.unwrap_or_else(|| self.any(depth + 1)));
            }
        }
        if schema.get("minItems").is_none() && self.random.percent(20) {
            list.pop();
        }
        json!(list)
    }

    fn object(&mut self, schema: &'d Value, depth: usize) -> Value {
        let mut map = Map::new();
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        for (name, of) in schema["properties"].as_object().into_iter().flatten() {
            if required.contains(&name.as_str()) || self.random.percent(60) {
                map.insert(name.clone(), self.of(of, None, depth + 1));
            }
        }
        if schema.get("additionalProperties").is_some_and(|more| more != &json!(false)) {
            for name in ["x", "more"] {
                let more = &schema["additionalProperties"];
                let value = if more.is_object() { self.of(more, None, depth + 1) } else { self.any(depth) };
                map.insert(name.to_owned(), value);
            }
        }
        Value::Object(map)
    }

    fn any(&mut self, depth: usize) -> Value {
        match self.random.below(if depth > 3 { 5 } else { 7 }) {
            0 => Value::Null,
            1 => json!(self.random.percent(50)),
            2 => json!(1),
            3 => json!(self.random.word(&TEXTS)),
            4 => json!(-2.5),
            5 => json!([self.any(depth + 1)]),
            _ => json!({ "id": self.any(depth + 1) }),
        }
    }

    /// The value with one change at a random place.
    pub fn mutation(&mut self, value: &Value) -> Value {
        let mut places = Vec::new();
        collect_places(value, String::new(), &mut places);
        let place = self.random.pick(&places).cloned().unwrap_or_default();
        let mut value = value.clone();
        let Some(at) = value.pointer_mut(&place) else { return value };
        match (at, self.random.below(4)) {
            (Value::Object(map), 0) => {
                let names: Vec<String> = map.keys().cloned().collect();
                if let Some(name) = self.random.pick(&names) {
                    map.shift_remove(name);
                }
            }
            (Value::Object(map), 1) => {
                let name = self.random.word(&["id", "name", "size", "owner", "kind", "type", "unknown"]);
                map.insert(name.to_owned(), self.any(2));
            }
            (Value::Array(list), 0) => drop(list.pop()),
            (Value::Array(list), 1) => list.push(self.any(2)),
            (Value::String(text), 0..=2) => {
                if let Some(other) = self.random.pick(&self.listed) {
                    text.clone_from(other);
                }
            }
            (at, _) => *at = self.any(2),
        }
        value
    }
}

fn is_nullable(schema: &Value) -> bool {
    let is_listed = schema["type"].as_array().is_some_and(|all| all.contains(&json!("null")));
    is_listed || schema.get("nullable") == Some(&Value::Bool(true))
}

/// Merges the values for two schemas; objects are joined.
fn merged(one: Option<Value>, other: Option<Value>) -> Option<Value> {
    match (one, other) {
        (Some(Value::Object(mut one)), Some(Value::Object(other))) => {
            one.extend(other);
            Some(Value::Object(one))
        }
        (one, other) => other.or(one),
    }
}

fn collect_texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            found.extend(map.get("const").and_then(Value::as_str).map(str::to_owned));
            let listed = map.get("enum").and_then(Value::as_array).into_iter().flatten();
            found.extend(listed.filter_map(Value::as_str).map(str::to_owned));
            found.extend(
                map.get("mapping")
                    .and_then(Value::as_object)
                    .into_iter()
                    .flatten()
                    .map(|(key, _)| key.clone()),
            );
            map.values().for_each(|value| collect_texts(value, found));
        }
        Value::Array(all) => all.iter().for_each(|value| collect_texts(value, found)),
        _ => {}
    }
}

fn collect_places(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            map.iter().for_each(|(name, value)| collect_places(value, format!("{at}/{name}"), found));
        }
        Value::Array(all) => {
            let all = all.iter().enumerate();
            all.for_each(|(index, value)| collect_places(value, format!("{at}/{index}"), found));
        }
        _ => {}
    }
    found.push(at);
}
