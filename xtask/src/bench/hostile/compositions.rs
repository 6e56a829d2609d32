//! Documents whose compositions grow: unions, `allOf`, bases, references and templates.

use serde_json::{Value, json};

use super::shapes::{list, map, object, reference, responding, text_property};

fn base() -> Value {
    json!({ "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "properties": { "kind": { "type": "string" } } })
}

/// A schema that extends another by a property.
fn extending(name: &str, index: usize) -> Value {
    json!({ "allOf": [reference(name), object(text_property(index))] })
}

pub(super) fn chain(count: usize) -> Value {
    let mut schemas = map(count, |index| (format!("A{}", index + 1), extending(&format!("A{index}"), index)));
    schemas["A0"] = base();
    responding(&reference("A0"), schemas)
}

pub(super) fn subtypes(count: usize) -> Value {
    let mut schemas = map(count, |index| (format!("A{}", index + 1), extending("A0", index)));
    schemas["A0"] = base();
    responding(&reference("A0"), schemas)
}

/// Bases that each extend the one before, so that each is a union of all after it.
pub(super) fn chain_of_bases(count: usize) -> Value {
    let mut schemas = map(count, |index| {
        let mut extending = extending(&format!("A{index}"), index);
        extending["discriminator"] = json!({ "propertyName": "kind" });
        (format!("A{}", index + 1), extending)
    });
    schemas["A0"] = base();
    responding(&reference("A0"), schemas)
}

pub(super) fn alternatives(count: usize) -> Value {
    let alternative = |index| {
        let name = format!("r{index}");
        (
            format!("A{index}"),
            json!({ "type": "object", "required": [name], "properties": { name: { "type": "string" } } }),
        )
    };
    let union = json!({ "oneOf": list(count, |index| reference(&format!("A{index}"))) });
    responding(&union, map(count, alternative))
}

pub(super) fn inline_alternatives(count: usize) -> Value {
    let union = json!({ "anyOf": list(count, |index| object(text_property(index))) });
    responding(&reference("U"), json!({ "U": union }))
}

/// Alternatives that a mapping lists.
pub(super) fn mapped_alternatives(count: usize) -> Value {
    let mut schemas = map(count, |index| (format!("A{index}"), object(text_property(index))));
    let mapping =
        map(count, |index| (format!("tag {index}"), format!("#/components/schemas/A{index}").into()));
    let discriminator = json!({ "propertyName": "kind", "mapping": mapping });
    let all = list(count, |index| reference(&format!("A{index}")));
    schemas["U"] = json!({ "oneOf": all, "discriminator": discriminator });
    responding(&reference("U"), schemas)
}

/// Two unions, where each alternative of one fits one of the other.
pub(super) fn two_unions(count: usize) -> Value {
    let one = |name: &str, index: usize| {
        let kind = json!({ "type": "string", "enum": [format!("kind {index}")] });
        json!({ "type": "object", "required": ["kind"], "properties": { "kind": kind, name: { "type": "string" } } })
    };
    let union = |name: &str| json!({ "oneOf": list(count, |index| one(name, index)) });
    responding(&reference("U"), json!({ "U": { "allOf": [union("a"), union("b")] } }))
}

/// Unions with their own properties, where each has the next two as alternatives.
pub(super) fn mutual_unions(count: usize) -> Value {
    let union = |index: usize| {
        let next = |by| reference(&format!("U{}", (index + by) % count));
        let mut union = object(text_property(index));
        union["oneOf"] =
            json!([next(1), next(2), object(json!({ format!("q{index}"): { "type": "string" } }))]);
        (format!("U{index}"), union)
    };
    responding(&reference("U0"), map(count, union))
}

/// Unions with their own properties, where each is an alternative of the one before.
pub(super) fn nested_unions(count: usize) -> Value {
    let union = |index: usize| {
        let mut union = object(text_property(index));
        union["oneOf"] =
            json!([reference(&format!("U{}", index + 1)), object(json!({ format!("q{index}"): {} }))]);
        (format!("U{index}"), union)
    };
    let mut schemas = map(count, union);
    schemas[format!("U{count}")] = object(json!({ "end": { "type": "string" } }));
    responding(&reference("U0"), schemas)
}

/// The same, but each is an alternative twice, so that keywords for all alternatives multiply.
pub(super) fn doubled_unions(count: usize) -> Value {
    let union = |index: usize| {
        let next = || reference(&format!("U{}", index + 1));
        let with = |name: &str| json!({ "allOf": [next(), object(json!({ format!("{name}{index}"): {} }))] });
        let mut union = object(text_property(index));
        union["oneOf"] = json!([with("q"), with("r")]);
        (format!("U{index}"), union)
    };
    let mut schemas = map(count, union);
    schemas[format!("U{count}")] = object(json!({ "end": { "type": "string" } }));
    responding(&reference("U0"), schemas)
}

pub(super) fn circle_of_members(count: usize) -> Value {
    let one = |index: usize| (format!("A{index}"), extending(&format!("A{}", (index + 1) % count), index));
    responding(&reference("A0"), map(count, one))
}

pub(super) fn many_members(count: usize) -> Value {
    let mut schemas = map(count, |index| (format!("A{index}"), object(text_property(index))));
    schemas["All"] = json!({ "allOf": list(count, |index| reference(&format!("A{index}"))) });
    responding(&reference("All"), schemas)
}

/// Objects that contain each other, with conjunctions of two of them in each property.
pub(super) fn conjunctions_that_repeat(count: usize) -> Value {
    let one = |index: usize| {
        let next = |by| reference(&format!("A{}", (index + by) % count));
        let part = json!({ "allOf": [next(1), next(2)] });
        (
            format!("A{index}"),
            object(json!({ "a": part, "b": next(3), "c": { "allOf": [next(5), next(1)] } })),
        )
    };
    responding(&reference("A0"), map(count, one))
}

pub(super) fn references(count: usize) -> Value {
    let mut schemas = map(count, |index| (format!("A{index}"), reference(&format!("A{}", index + 1))));
    schemas[format!("A{count}")] = object(text_property(0));
    let all = object(map(count, |index| (format!("p{index}"), reference(&format!("A{index}")))));
    schemas["All"] = all;
    responding(&reference("All"), schemas)
}

/// Lists of lists, where each contains the next.
pub(super) fn lists(count: usize) -> Value {
    let list = |index| {
        (format!("A{index}"), json!({ "type": "array", "items": reference(&format!("A{}", index + 1)) }))
    };
    let mut schemas = map(count, list);
    schemas[format!("A{count}")] = object(text_property(0));
    responding(&reference("A0"), schemas)
}

/// A template that several definitions bind, each within the one before.
pub(super) fn templates(count: usize) -> Value {
    let bound = |index: usize| {
        let inner =
            if index == 0 { json!({ "type": "string" }) } else { reference(&format!("Page{}", index - 1)) };
        let mut inner = json!({ "allOf": [inner] });
        inner["$dynamicAnchor"] = "item".into();
        (format!("Page{index}"), json!({ "$defs": { "item": inner }, "$ref": "#/components/schemas/Page" }))
    };
    let mut schemas = map(count, bound);
    schemas["Page"] = object(json!({ "items": { "type": "array", "items": { "$dynamicRef": "#item" } } }));
    schemas["Page"]["$defs"] = json!({ "item": { "$dynamicAnchor": "item" } });
    let mut document = responding(&reference(&format!("Page{}", count - 1)), schemas);
    document["openapi"] = "3.1.0".into();
    document
}
