//! Random compositions: every one becomes a client, and neither the order of definitions nor that of members
//! affects its types.

use std::collections::BTreeSet;

use crate::common::{api, dump, generated};
use serde_json::{Map, Value, json};

/// How many documents are made, of each kind.
const DOCUMENTS: u64 = 40;

/// Which definitions a definition may be composed of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Those after it, so that nothing is composed of itself.
    Later,
    /// All definitions, including itself, so that members of `allOf` and alternatives form circles.
    All,
}

/// A random number generator that is the same on every machine (Knuth's MMIX, as in "The Art of Computer
/// Programming", 3.3.4).
struct Random(u64);

impl Random {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }

    fn one<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len() as u64) as usize]
    }
}

const NAMES: [&str; 6] = ["Ant", "Bee", "Cow", "Doe", "Elk", "Fox"];
const PROPERTIES: [&str; 4] = ["kind", "size", "owner", "parts"];

fn reference(random: &mut Random) -> Value {
    json!({ "$ref": format!("#/components/schemas/{}", random.one(&NAMES)) })
}

/// The definition that is being made.
#[derive(Clone, Copy)]
struct Own {
    number: usize,
    kind: Kind,
}

/// A reference to a definition that this one may be composed of.
fn later(random: &mut Random, own: Own) -> Value {
    if own.kind == Kind::All {
        return reference(random);
    }
    match NAMES.get(own.number + 1..) {
        Some(rest) if !rest.is_empty() => {
            json!({ "$ref": format!("#/components/schemas/{}", random.one(rest)) })
        }
        _ => json!({ "type": "object", "properties": { "last": { "type": "boolean" } } }),
    }
}

/// A schema of at most this depth.
fn schema(random: &mut Random, own: Own, depth: u64) -> Value {
    if depth == 0 {
        return match random.below(6) {
            0 => json!({ "type": "string" }),
            1 => json!({ "type": "integer" }),
            2 => json!({ "type": "string", "enum": ["a", "b"] }),
            3 => json!({ "nullable": true }),
            4 => json!({}),
            _ => later(random, own),
        };
    }
    match random.below(8) {
        0 if depth == 2 => json!({ "type": "array", "items": reference(random) }),
        0 => json!({ "type": "array", "items": schema(random, own, depth - 1) }),
        1 => json!({ "allOf": [later(random, own), schema(random, own, depth - 1)] }),
        2 => json!({ "allOf": [schema(random, own, depth - 1), schema(random, own, depth - 1)] }),
        3 => json!({ "oneOf": [later(random, own), schema(random, own, depth - 1)] }),
        4 => json!({ "anyOf": [schema(random, own, depth - 1), schema(random, own, depth - 1)] }),
        5 => json!({ "type": "object", "additionalProperties": schema(random, own, depth - 1) }),
        _ => object(random, own, depth),
    }
}

fn object(random: &mut Random, own: Own, depth: u64) -> Value {
    let mut properties = Map::new();
    for name in PROPERTIES {
        if random.below(2) == 0 {
            properties.insert(name.to_owned(), schema(random, own, depth - 1));
        }
    }
    let mut object = json!({ "type": "object", "properties": properties });
    if random.below(3) == 0 {
        object["required"] = json!([random.one(&PROPERTIES)]);
    }
    if random.below(5) == 0 {
        object["discriminator"] = json!({ "propertyName": "kind" });
    }
    if random.below(6) == 0 {
        object["oneOf"] = json!([later(random, own), later(random, own)]);
    }
    if own.kind == Kind::All && random.below(6) == 0 {
        object["allOf"] = json!([later(random, own)]);
    }
    object
}

/// A document whose definitions are in the order that `turn` says.
fn document(definitions: &[(String, Value)], turn: usize) -> String {
    let mut schemas = Map::new();
    for index in 0..definitions.len() {
        let (name, schema) = &definitions[(index + turn) % definitions.len()];
        schemas.insert(name.clone(), schema.clone());
    }
    let content = |name: &str| json!({ "description": "One.", "content": { "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } } });
    let operation = |name: &str| json!({ "get": { "operationId": format!("get{name}"), "tags": ["pets"], "responses": { "200": content(name) } } });
    let paths: Map<String, Value> = NAMES.iter().map(|name| (format!("/{name}"), operation(name))).collect();
    format!("paths: {}\ncomponents: {}\n", json!(paths), json!({ "schemas": schemas }))
}

/// The first lines of the client's types, with their names and kinds.
fn types(text: &str) -> BTreeSet<String> {
    let shown = api(text).map(|api| dump::api(&api)).unwrap_or_default();
    assert!(!shown.is_empty(), "{text}");
    shown.lines().filter(|line| !line.starts_with([' ', 'G'])).map(str::to_owned).collect()
}

/// The definitions of a document, the same for a seed.
fn definitions(seed: u64, kind: Kind) -> Vec<(String, Value)> {
    let mut random = Random(seed);
    let names = NAMES.iter().enumerate();
    names.map(|(number, name)| ((*name).to_owned(), object(&mut random, Own { number, kind }, 3))).collect()
}

fn check_orders(kind: Kind) {
    for seed in 0..DOCUMENTS {
        let definitions = definitions(seed, kind);
        let first = document(&definitions, 0);
        assert!(!generated(&first).is_empty(), "{first}");
        let known = types(&first);
        for turn in 1..definitions.len() {
            assert_eq!(types(&document(&definitions, turn)), known, "seed {seed}, turned by {turn}: {first}");
        }
        let reversed: Vec<(String, Value)> = definitions.into_iter().rev().collect();
        assert_eq!(types(&document(&reversed, 0)), known, "seed {seed}, reversed: {first}");
    }
}

#[test]
fn every_composition_becomes_the_same_client_in_any_order() {
    check_orders(Kind::Later);
}

#[test]
fn circles_become_the_same_client_in_any_order() {
    check_orders(Kind::All);
}
