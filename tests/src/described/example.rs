//! Values that a schema describes, made from what it says: examples, defaults, enumerations, formats and bounds.

use serde_json::{Map, Value, json};

use super::schema::{Schema, accepts};

/// How much of a value is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// What is required and no more.
    Required,
    /// Every property that the schema names.
    Everything,
}

/// Texts of which one may fit a pattern.
const TEXTS: [&str; 8] = ["a", "A", "1", "12", "123456", "abc", "a-b", "2030-01-02"];

impl Schema {
    /// A value of the schema. Leaves are taken from a larger example where that has one at their place; of a union
    /// it is the alternative that was chosen, or the first.
    ///
    /// # Panics
    /// If a value cannot be made by what the schema says; it needs an `example` then.
    pub fn example(&self, fill: Fill, choice: Option<usize>, hint: Option<&Value>) -> Value {
        let alternative = choice.and_then(|index| self.alternatives().get(index).copied());
        let value = make(alternative.unwrap_or(self.source()), "value", fill, hint);
        let problems = self.problems("the example", &value);
        assert!(problems.is_empty(), "{problems:?}: {value:#}");
        value
    }
}

fn make(schema: &Value, name: &str, fill: Fill, hint: Option<&Value>) -> Value {
    if let Some(members) = schema["allOf"].as_array() {
        return all(schema, members, name, fill, hint);
    }
    let alternatives = ["oneOf", "anyOf"].iter().filter_map(|key| schema[key].as_array());
    if let Some(first) = alternatives.flatten().next() {
        return make(first, name, fill, hint);
    }
    if schema["type"] == "object" || schema.get("properties").is_some() {
        return object(schema, fill, hint);
    }
    if schema["type"] == "array" {
        return array(schema, name, fill, hint);
    }
    leaf(schema, name, hint)
}

/// The members of an `allOf` are one object.
fn all(schema: &Value, members: &[Value], name: &str, fill: Fill, hint: Option<&Value>) -> Value {
    let mut value = Map::new();
    let own = schema.get("properties").map(|_| object(schema, fill, hint));
    let made = members.iter().map(|member| make(member, name, fill, hint)).chain(own);
    value.extend(made.filter_map(|made| made.as_object().cloned()).flatten());
    Value::Object(value)
}

fn object(schema: &Value, fill: Fill, hint: Option<&Value>) -> Value {
    let required = schema["required"].as_array().cloned().unwrap_or_default();
    let properties = schema["properties"].as_object().into_iter().flatten();
    let wanted = properties.filter(|(name, _)| fill == Fill::Everything || required.contains(&json!(name)));
    let entry = |(name, schema): (&String, &Value)| {
        (name.clone(), make(schema, name, fill, hint.and_then(|hint| hint.get(name))))
    };
    wanted.map(entry).collect()
}

/// As few elements as are allowed, or as many as the example has, but one at least.
fn array(schema: &Value, name: &str, fill: Fill, hint: Option<&Value>) -> Value {
    let bound = |key: &str| schema[key].as_u64().and_then(|bound| usize::try_from(bound).ok());
    let hints = hint.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let least = bound("minItems").unwrap_or(0);
    let count = match fill {
        Fill::Required => least,
        Fill::Everything => hints.len().max(least).max(1).min(bound("maxItems").unwrap_or(usize::MAX)),
    };
    let item = |index: usize| make(&schema["items"], name, fill, hints.get(index));
    let items: Vec<Value> = (0..count).map(item).collect();
    if schema["uniqueItems"] == true { unique(items) } else { items.into() }
}

/// Tells equal texts and numbers apart.
fn unique(mut items: Vec<Value>) -> Value {
    for index in 1..items.len() {
        let (before, from) = items.split_at_mut(index);
        if let Some(item) = from.first_mut().filter(|item| before.contains(item)) {
            *item = match item.as_i64() {
                Some(number) => json!(number + index as i64),
                None => json!(format!("{}-{index}", item.as_str().unwrap_or_default())),
            };
        }
    }
    items.into()
}

/// A value without parts: one that the document names, or else one that is made up. A schema is checked in full
/// against candidates alone, which are few.
fn leaf(schema: &Value, name: &str, hint: Option<&Value>) -> Value {
    let listed = |key: &str| schema[key].as_array().cloned().unwrap_or_default();
    let named = hint.into_iter().chain(schema.get("example")).chain(schema.get("default")).cloned();
    let named = named.chain(listed("examples")).chain(listed("enum"));
    let mut candidates = named.chain(made_up(schema, name));
    match candidates.find(|value| accepts(schema, value)) {
        Some(value) => value,
        None => panic!("no value for `{name}`; give it an example: {schema}"),
    }
}

fn made_up(schema: &Value, name: &str) -> Vec<Value> {
    match schema["type"].as_str() {
        Some("integer" | "number") => numbers(schema),
        Some("boolean") => vec![json!(true)],
        _ if schema.get("pattern").is_some() => TEXTS.iter().map(|text| json!(text)).collect(),
        _ => vec![json!(text(schema, name))],
    }
}

fn numbers(schema: &Value) -> Vec<Value> {
    let step = schema["multipleOf"].as_f64().unwrap_or(1.0);
    let least = schema["minimum"].as_f64();
    let most = schema["maximum"].as_f64();
    let starts = [Some(7.0), least.map(|least| least + step), least, most.map(|most| most - step), most];
    let multiples = starts.into_iter().flatten().map(|start| (start / step).ceil() * step);
    multiples.map(|number| if number.fract() == 0.0 { json!(number as i64) } else { json!(number) }).collect()
}

/// A text of the format; or the name of the property, so that texts of two properties are not mixed up unseen.
fn text(schema: &Value, name: &str) -> String {
    let formatted = match schema["format"].as_str() {
        Some("date-time") => "2030-01-02T03:04:05Z",
        Some("date") => "2030-01-02",
        Some("email") => "zoomie.userton@example.com",
        Some("uuid") => "123e4567-e89b-42d3-a456-426614174000",
        Some("uri") => "https://example.com/",
        Some("ipv4") => "192.0.2.1",
        Some("ipv6") => "2001:db8::1",
        Some("hostname") => "example.com",
        Some("byte") => "AQID",
        _ => name,
    };
    let length = |key: &str| schema[key].as_u64().and_then(|bound| usize::try_from(bound).ok());
    let text: String = formatted.chars().take(length("maxLength").unwrap_or(usize::MAX)).collect();
    let missing = length("minLength").unwrap_or(0).saturating_sub(text.chars().count());
    text + &"x".repeat(missing)
}
