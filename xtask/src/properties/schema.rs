//! Random schemas: scalars, lists, objects, and compositions.

use serde_json::{Map, Value, json};

use super::random::Random;

/// A version of OpenAPI, which decides which keywords there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// 3.0.3.
    V30,
    /// 3.1.0.
    V31,
}

impl Version {
    /// The version string of a document.
    pub fn text(self) -> &'static str {
        match self {
            Self::V30 => "3.0.3",
            Self::V31 => "3.1.0",
        }
    }
}

const NAMES: [&str; 10] = ["id", "name", "size", "label", "owner", "parts", "note", "count", "state", "at"];

/// Names of properties that are tags.
const TAGS: [&str; 3] = ["kind", "type", "object_type"];

const WORDS: [&str; 8] = ["red", "green", "blue", "a b", "1", "true", "Red", "x-y"];

const FORMATS: [&str; 8] = ["date-time", "date", "byte", "uuid", "decimal", "password", "email", "time"];

/// The deepest nesting of inline schemas.
const DEPTH: usize = 3;

/// The definitions of a document while they are made. Each refers to earlier ones, except that bases refer to
/// their children.
pub struct Sketch<'r> {
    pub(super) random: &'r mut Random,
    version: Version,
    /// The definitions by name, in the order in which they were made.
    pub definitions: Vec<(String, Value)>,
    /// The names of definitions that are objects with their own properties.
    objects: Vec<String>,
}

impl<'r> Sketch<'r> {
    /// A sketch without definitions.
    pub fn new(random: &'r mut Random, version: Version) -> Self {
        Self { random, version, definitions: Vec::new(), objects: Vec::new() }
    }

    /// Adds a definition, or several that belong together.
    pub fn define(&mut self) {
        match self.random.below(12) {
            0..=2 => {
                let object = self.object(0);
                let name = self.add("Thing", object);
                self.objects.push(name);
            }
            3 => self.tagged_union(),
            4 => self.base(),
            5 => self.listing_base(),
            6 | 7 => {
                let schema = self.all_of(0);
                self.add("Joined", schema);
            }
            8 | 9 => {
                let schema = self.union(0);
                self.add("Choice", schema);
            }
            10 => {
                let schema = self.object_with_union();
                self.add("Mixed", schema);
            }
            _ => {
                let schema = self.schema(0);
                self.add("Value", schema);
            }
        }
    }

    /// Adds a definition with a free name.
    fn add(&mut self, stem: &str, schema: Value) -> String {
        let name = format!("{stem}{}", letter(self.definitions.len()));
        self.definitions.push((name.clone(), schema));
        name
    }

    fn reference(&mut self) -> Option<Value> {
        let names: Vec<&String> = self.definitions.iter().map(|(name, _)| name).collect();
        self.random.pick(&names).map(|name| reference_to(name))
    }

    fn object_reference(&mut self) -> Option<String> {
        self.random.pick(&self.objects).cloned()
    }

    /// Any schema, or null.
    fn schema(&mut self, depth: usize) -> Value {
        let schema = self.plain(depth);
        if self.random.percent(20) { self.or_null(schema) } else { schema }
    }

    fn plain(&mut self, depth: usize) -> Value {
        if depth >= DEPTH {
            return self.scalar();
        }
        match self.random.below(20) {
            0..=4 => self.scalar(),
            5 | 6 => self.enumeration(),
            7..=10 => self.reference().unwrap_or_else(|| self.scalar()),
            11 => self.object(depth + 1),
            12 | 13 => json!({ "type": "array", "items": self.schema(depth + 1) }),
            14 => self.map(depth + 1),
            15 => self.tuple(depth + 1),
            16 => self.union(depth + 1),
            17 => self.all_of(depth + 1),
            18 => json!({ "type": "object" }),
            _ => json!({}),
        }
    }

    fn scalar(&mut self) -> Value {
        match self.random.below(8) {
            0 | 1 => json!({ "type": "string" }),
            2 => json!({ "type": "string", "format": self.random.word(&FORMATS) }),
            3 => json!({ "type": "integer" }),
            4 => json!({ "type": "integer", "format": self.random.word(&["int32", "int64"]) }),
            5 => json!({ "type": "number" }),
            6 => json!({ "type": "number", "format": self.random.word(&["float", "double"]) }),
            _ => json!({ "type": "boolean" }),
        }
    }

    fn enumeration(&mut self) -> Value {
        let is_new = self.version == Version::V31;
        match self.random.below(if is_new { 6 } else { 3 }) {
            0 => json!({ "type": "string", "enum": self.words() }),
            1 => json!({ "type": "integer", "enum": [1, 2, 30] }),
            2 => json!({ "type": "string", "enum": [self.random.word(&WORDS)] }),
            3 => json!({ "const": self.random.word(&WORDS) }),
            4 => json!({ "enum": ["red", 1, true, null] }),
            _ => json!({ "type": "boolean", "const": self.random.percent(50) }),
        }
    }

    fn words(&mut self) -> Vec<&'static str> {
        let mut words = WORDS.to_vec();
        self.random.shuffle(&mut words);
        words.truncate(1 + self.random.below(4));
        words
    }

    fn map(&mut self, depth: usize) -> Value {
        match self.random.below(3) {
            0 => json!({ "type": "object", "additionalProperties": true }),
            _ => json!({ "type": "object", "additionalProperties": self.schema(depth) }),
        }
    }

    fn tuple(&mut self, depth: usize) -> Value {
        if self.version == Version::V30 {
            return json!({ "type": "array", "items": self.schema(depth) });
        }
        let first: Vec<Value> = (0..1 + self.random.below(3)).map(|_| self.schema(depth)).collect();
        let count = first.len();
        match self.random.below(4) {
            0 => json!({ "type": "array", "prefixItems": first }),
            1 => {
                json!({ "type": "array", "prefixItems": first, "items": false, "minItems": count, "maxItems": count })
            }
            2 => json!({ "type": "array", "prefixItems": first, "items": self.schema(depth) }),
            _ => json!({ "type": "array", "prefixItems": first, "minItems": self.random.below(count + 1) }),
        }
    }

    fn object(&mut self, depth: usize) -> Value {
        let mut names = NAMES.to_vec();
        self.random.shuffle(&mut names);
        names.truncate(1 + self.random.below(4));
        let properties: Map<String, Value> =
            names.iter().map(|name| ((*name).to_owned(), self.schema(depth + 1))).collect();
        let required: Vec<&str> = names.into_iter().filter(|_| self.random.percent(50)).collect();
        let mut object = json!({ "type": "object", "properties": properties });
        if !required.is_empty() {
            object["required"] = json!(required);
        }
        match self.random.below(10) {
            0 => object["additionalProperties"] = json!(true),
            1 => object["additionalProperties"] = self.schema(depth + 1),
            2 => object["additionalProperties"] = json!(false),
            _ => {}
        }
        object
    }

    /// Makes a schema nullable, in one of the ways of the version.
    fn or_null(&mut self, schema: Value) -> Value {
        match self.version {
            Version::V30 => self.nullable(schema),
            Version::V31 => self.with_null(schema),
        }
    }

    fn nullable(&mut self, mut schema: Value) -> Value {
        let is_reference = schema.get("$ref").is_some();
        match self.random.below(3) {
            0 if is_reference => json!({ "allOf": [schema], "nullable": true }),
            1 if is_reference => json!({ "oneOf": [schema], "nullable": true }),
            2 if is_reference => json!({ "anyOf": [schema], "nullable": true }),
            _ => {
                schema["nullable"] = json!(true);
                schema
            }
        }
    }

    fn with_null(&mut self, mut schema: Value) -> Value {
        let of = schema.get("type").cloned().filter(Value::is_string);
        let is_listed = schema.get("enum").is_some() || schema.get("const").is_some();
        match (of, self.random.below(4)) {
            (Some(of), 0) if !is_listed => {
                schema["type"] = json!([of, "null"]);
                schema
            }
            (_, 1) => json!({ "oneOf": [{ "type": "null" }, schema] }),
            (_, 2) => json!({ "anyOf": [schema, { "enum": [null] }] }),
            _ => json!({ "anyOf": [schema, { "type": "null" }] }),
        }
    }

    /// `oneOf` or `anyOf` without a discriminator.
    fn union(&mut self, depth: usize) -> Value {
        let alternatives: Vec<Value> =
            (0..2 + self.random.below(3)).map(|_| self.alternative(depth)).collect();
        json!({ self.random.word(&["oneOf", "anyOf"]): alternatives })
    }

    fn alternative(&mut self, depth: usize) -> Value {
        match self.random.below(3) {
            0 => self.object_reference().map_or_else(|| self.object(depth + 1), |name| reference_to(&name)),
            1 => self.object(depth + 1),
            // Next to any value, the others would be no alternatives: a client accepts values that nearly
            // match.
            _ => match self.schema(depth + 1) {
                any if any == json!({}) => self.scalar(),
                other => other,
            },
        }
    }

    /// Properties next to alternatives, some of which have the same ones.
    fn object_with_union(&mut self) -> Value {
        let mut object = self.object(0);
        if let Some(map) = object.as_object_mut() {
            map.remove("additionalProperties");
        }
        let alternatives: Vec<Value> = (0..2 + self.random.below(2))
            .map(|_| match self.object_reference().filter(|_| self.random.percent(50)) {
                Some(name) => reference_to(&name),
                None => self.object(1),
            })
            .collect();
        object[self.random.word(&["oneOf", "anyOf"])] = json!(alternatives);
        object
    }

    /// A conjunction of definitions and inline schemas.
    fn all_of(&mut self, depth: usize) -> Value {
        let mut members: Vec<Value> = Vec::new();
        for _ in 0..1 + self.random.below(3) {
            let member = match self.random.below(6) {
                0 | 1 => self.object_reference().map(|name| reference_to(&name)),
                2 if depth < DEPTH => Some(self.all_of(depth + 1)),
                3 if depth < DEPTH => Some(self.union(depth + 1)),
                _ => None,
            };
            members.push(member.unwrap_or_else(|| self.object(depth + 1)));
        }
        if self.random.percent(40) {
            members.extend(self.narrowing());
        }
        self.random.shuffle(&mut members);
        let mut schema = json!({ "allOf": members });
        if self.random.percent(40) {
            let own = self.object(depth + 1);
            schema["type"] = json!("object");
            schema["properties"] = own["properties"].clone();
            if let Some(required) = own.get("required") {
                schema["required"] = required.clone();
            }
        }
        schema
    }

    /// Two members with the same property, one of them more specific.
    fn narrowing(&mut self) -> [Value; 2] {
        let pairs = [
            (json!({ "type": "string" }), json!({ "type": "string", "enum": ["red", "blue"] })),
            (json!({ "type": "number" }), json!({ "type": "integer" })),
            (json!({}), json!({ "type": "string", "format": "date" })),
            (
                json!({ "type": "array", "items": {} }),
                json!({ "type": "array", "items": { "type": "integer" } }),
            ),
            (
                json!({ "type": "object" }),
                json!({ "type": "object", "properties": { "id": { "type": "integer" } } }),
            ),
            (
                json!({ "type": "string", "enum": ["red", "blue", "1"] }),
                json!({ "type": "string", "enum": ["blue", "1", "green"] }),
            ),
            (
                json!({ "type": "object", "properties": { "id": { "type": "integer" } } }),
                json!({ "type": "object", "properties": { "name": { "type": "string" } }, "required": ["name"] }),
            ),
        ];
        let (wide, narrow) = pairs[self.random.below(pairs.len())].clone();
        let name = self.random.word(&NAMES);
        [wide, narrow].map(|schema| json!({ "type": "object", "properties": { name: schema } }))
    }

    /// `oneOf` with a discriminator, over definitions that may not declare the tag.
    fn tagged_union(&mut self) {
        let tag = self.random.word(&TAGS);
        let (mut alternatives, mut mapping) = (Vec::new(), Map::new());
        let is_mapped = self.random.percent(60);
        let style = self.random.below(4);
        for _ in 0..2 + self.random.below(2) {
            let own = format!("tag-{}", letter(self.definitions.len()).to_lowercase());
            let mut object = self.object(1);
            let is_own = is_mapped && self.random.percent(80);
            let name = format!("Kind{}", letter(self.definitions.len()));
            let value = if is_own { own } else { name.clone() };
            self.declare(&mut object, tag, style, &value);
            self.add("Kind", object);
            if is_own {
                let short = self.random.percent(20);
                let target = if short { name.clone() } else { format!("#/components/schemas/{name}") };
                if self.random.percent(20) && style == 3 {
                    mapping.insert(format!("{value}-too"), json!(target));
                }
                mapping.insert(value, json!(target));
            }
            alternatives.push(reference_to(&name));
        }
        let mut discriminator = json!({ "propertyName": tag });
        if !mapping.is_empty() {
            discriminator["mapping"] = json!(mapping);
        }
        let keyword = self.random.word(&["oneOf", "oneOf", "anyOf"]);
        let mut union = json!({ keyword: alternatives, "discriminator": discriminator });
        if self.random.percent(25) {
            union["type"] = json!("object");
            union["properties"] = json!({ "common": self.schema(1) });
        }
        self.add("Tagged", union);
    }

    /// Declares the tag of an alternative: not at all, as a value, as a list of values, or as any string.
    fn declare(&mut self, object: &mut Value, tag: &str, style: usize, value: &str) {
        let is_new = self.version == Version::V31;
        let schema = match style {
            0 => return,
            1 if is_new => json!({ "const": value }),
            1 | 2 => json!({ "type": "string", "enum": [value] }),
            _ => json!({ "type": "string" }),
        };
        object["properties"][tag] = schema;
        if self.random.percent(70) {
            let mut required = object["required"].as_array().cloned().unwrap_or_default();
            required.push(json!(tag));
            object["required"] = json!(required);
        }
    }

    /// A base with a discriminator and children, one of which extends another child.
    fn base(&mut self) {
        let tag = self.random.word(&TAGS);
        let mut object = self.object(1);
        if let Some(map) = object.as_object_mut() {
            map.remove("additionalProperties");
        }
        self.declare(&mut object, tag, 3, "");
        let base = format!("Base{}", letter(self.definitions.len()));
        self.add("Base", Value::Null);
        let place = self.definitions.len() - 1;
        let (children, mapping) = self.children(&base);
        let mut discriminator = json!({ "propertyName": tag });
        if !mapping.is_empty() {
            discriminator["mapping"] = json!(mapping);
        }
        object["discriminator"] = discriminator;
        if let Some(child) = children.first().filter(|_| self.random.percent(30)).cloned() {
            let own = self.own();
            self.add("Grandchild", json!({ "allOf": [reference_to(&child), own] }));
        }
        self.definitions[place].1 = object;
    }

    /// A base that lists its children in `oneOf`.
    fn listing_base(&mut self) {
        self.base();
        let start = self.definitions.iter().rposition(|(name, _)| name.starts_with("Base")).unwrap_or(0);
        let rest = &self.definitions[start + 1..];
        let children: Vec<Value> = rest
            .iter()
            .filter(|(name, _)| name.starts_with("Child"))
            .map(|(name, _)| reference_to(name))
            .collect();
        self.definitions[start].1["oneOf"] = json!(children);
    }

    fn children(&mut self, base: &str) -> (Vec<String>, Map<String, Value>) {
        let (mut children, mut mapping) = (Vec::new(), Map::new());
        let is_mapped = self.random.percent(50);
        for _ in 0..1 + self.random.below(3) {
            let mut members = vec![reference_to(base), self.own()];
            self.random.shuffle(&mut members);
            let name = self.add("Child", json!({ "allOf": members }));
            if is_mapped && self.random.percent(80) {
                mapping.insert(name.to_lowercase(), json!(format!("#/components/schemas/{name}")));
            }
            children.push(name);
        }
        (children, mapping)
    }

    /// The properties that a child adds to its base.
    fn own(&mut self) -> Value {
        let mut object = self.object(1);
        if let Some(map) = object.as_object_mut() {
            map.remove("additionalProperties");
        }
        object
    }
}

/// A reference to a definition.
pub fn reference_to(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// Letters for a number, so that no name ends with a digit.
fn letter(number: usize) -> String {
    let letters = ('A'..='Z').nth(number % 26).into_iter();
    let round = number / 26;
    (0..round).map(|_| 'Z').chain(letters).collect()
}
