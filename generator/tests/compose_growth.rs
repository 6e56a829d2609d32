//! Compositions that form circles or multiply: their result is small, or ends at a reported limit. It is
//! measured in schemas and properties, so that it does not depend on the machine.

use crate::common::composed_spec;
use generator::diagnostic::Diagnostics;
use generator::spec::{Keywords, Schemas, Spec};
use serde_json::{Map, Value, json};

fn composed(definitions: &Map<String, Value>) -> (Spec, Diagnostics) {
    let names = definitions.keys().enumerate();
    let path = |(index, name): (usize, &String)| {
        let content = json!({ "application/json": { "schema": reference(name) } });
        let responses = json!({ "200": { "description": "One.", "content": content } });
        (
            format!("/{index}"),
            json!({ "get": { "operationId": format!("get {index}"), "responses": responses } }),
        )
    };
    let paths: Map<String, Value> = names.map(path).collect();
    let text = format!("paths: {}\ncomponents: {}\n", json!(paths), json!({ "schemas": definitions }));
    match composed_spec(&text) {
        Some(composed) => composed,
        None => unreachable!("the document is read"),
    }
}

/// The number of schemas, and of their properties, required names, members and alternatives.
fn size(schemas: &Schemas) -> usize {
    let own = |keywords: &Keywords| {
        let union = keywords.union.as_ref().map_or(0, |union| union.alternatives.len());
        keywords.properties.len() + keywords.required.len() + keywords.all_of.len() + union
    };
    schemas.ids().map(|id| 1 + schemas.get(id).keywords().map_or(0, own)).sum()
}

/// The values of a document: as many as composing may make some times of.
fn values(value: &Value) -> usize {
    match value {
        Value::Object(map) => 1 + map.values().map(values).sum::<usize>(),
        Value::Array(items) => 1 + items.iter().map(values).sum::<usize>(),
        _ => 1,
    }
}

fn check_small(definitions: &Map<String, Value>, times: usize) {
    let (spec, findings) = composed(definitions);
    let (made, given) = (size(&spec.schemas), values(&json!(definitions)));
    assert!(made <= given * times, "{made} of {given}");
    assert!(!findings.iter().any(|one| one.message.contains("multiply")), "{made} of {given}");
}

/// Compositions that would never end, or nearly so, are reported with the limit.
fn check_bounded(definitions: &Map<String, Value>) {
    let (spec, findings) = composed(definitions);
    let (made, given) = (size(&spec.schemas), values(&json!(definitions)));
    assert!(made <= 1_500_000 + 20 * given, "{made} of {given}");
    let is_told = findings.iter().any(|one| one.message.contains("200000 properties and schemas"));
    assert!(is_told, "{made} of {given}");
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn object(name: &str) -> Value {
    json!({ "type": "object", "properties": { name: { "type": "string" } } })
}

fn definitions(count: usize, one: impl Fn(usize) -> Value) -> Map<String, Value> {
    (0..count).map(|index| (format!("A{index}"), one(index))).collect()
}

/// The definition that is this many places after another one, in a circle.
fn next(index: usize, by: usize, count: usize) -> Value {
    reference(&format!("A{}", (index + by) % count))
}

#[test]
fn unions_that_have_each_other_are_small() {
    let count = 60;
    let all = definitions(count, |index| {
        let mut union = object(&format!("p{index}"));
        union["oneOf"] = json!([
            next(index, 1, count),
            next(index, 2, count),
            next(index, 7, count),
            object(&format!("q{index}"))
        ]);
        union
    });
    check_small(&all, 4);
}

#[test]
fn unions_that_have_all_others_are_small() {
    let count = 30;
    let all = definitions(count, |index| {
        let mut union = object(&format!("p{index}"));
        union["anyOf"] = (1..count).map(|by| next(index, by, count)).chain([object("end")]).collect();
        union
    });
    check_small(&all, 4);
}

#[test]
fn circles_of_members_are_small() {
    let count = 80;
    let all = definitions(
        count,
        |index| json!({ "allOf": [next(index, 1, count), next(index, 3, count), object(&format!("p{index}"))] }),
    );
    check_small(&all, 4);
}

/// Members that are unions which lead back to what has the members.
#[test]
fn circles_of_members_and_unions_are_small() {
    let count = 40;
    let all = definitions(count, |index| match index % 2 {
        0 => json!({ "allOf": [next(index, 1, count), object(&format!("p{index}"))] }),
        _ => json!({ "oneOf": [next(index, 1, count), next(index, 2, count), object(&format!("q{index}"))] }),
    });
    check_small(&all, 8);
}

/// Objects whose properties are conjunctions of objects with such properties.
#[test]
fn conjunctions_of_what_holds_itself_are_small() {
    let count = 8;
    let all = definitions(count, |index| {
        let both = |one, other| json!({ "allOf": [next(index, one, count), next(index, other, count)] });
        json!({ "type": "object", "properties": { "a": both(1, 2), "b": next(index, 3, count), "c": both(5, 1) } })
    });
    check_small(&all, 300);
}

/// Each union has the one before as an alternative twice, so that keywords for all alternatives double at
/// each level.
#[test]
fn what_multiplies_ends_at_a_bound() {
    let count = 22;
    let mut all = definitions(count, |index| {
        let with = |name: &str| json!({ "allOf": [reference(&format!("A{}", index + 1)), object(&format!("{name}{index}"))] });
        let mut union = object(&format!("p{index}"));
        union["oneOf"] = json!([with("q"), with("r")]);
        union
    });
    all.insert(format!("A{count}"), object("end"));
    check_bounded(&all);
}

/// Templates that refer to each other in a circle. Each has its own anchor, which `Bound` and all others
/// bind.
fn templates(count: usize) -> Map<String, Value> {
    let mut all = definitions(count, |index| {
        let mut template = object(&format!("p{index}"));
        template["properties"]["bound"] = json!({ "$dynamicRef": format!("#a{index}") });
        template["properties"]["next"] = next(index, 1, count);
        template["$defs"] = json!({ "own": { "$dynamicAnchor": format!("a{index}") } });
        template
    });
    let binds = |index: usize| {
        (format!("b{index}"), json!({ "$dynamicAnchor": format!("a{index}"), "type": "string" }))
    };
    let bound: Map<String, Value> = (0..count).map(binds).collect();
    all.insert("Bound".to_owned(), json!({ "$ref": "#/components/schemas/A0", "$defs": bound }));
    all
}

fn check_templates(count: usize, bound: Option<&str>) {
    let all = templates(count);
    let (spec, findings) = composed(&all);
    let (made, given) = (size(&spec.schemas), values(&json!(all)));
    assert!(made <= given * 3 + 30_000, "{made} of {given}");
    let found = findings.iter().find(|one| one.feature == "dynamic-anchor").map(|one| one.message.as_str());
    assert_eq!(found.is_some(), bound.is_some(), "{found:?}");
    assert!(found.unwrap_or_default().contains(bound.unwrap_or_default()), "{found:?}");
}

#[test]
fn templates_are_bound_within_bounds() {
    check_templates(20, None);
    check_templates(99, Some("more than 10000 schemas"));
    check_templates(101, Some("more than 100 names"));
}
