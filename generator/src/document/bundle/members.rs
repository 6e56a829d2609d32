//! The members of an object, each copied as what the grammar says it holds.

use serde_json::{Map, Value};

use super::files::Address;
use super::reference::names_a_file;
use super::tree::{Part, Tree};
use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::document::grammar::{Holds, Kind};
use crate::document::members::Members;

impl Tree<'_> {
    /// The members; definitions within a schema of another file are left to the references that lead to them.
    pub(super) fn members(
        &mut self,
        part: Part<'_>,
        kind: Kind,
        map: &Map<String, Value>,
    ) -> Map<String, Value> {
        let is_left = |key: &str| {
            kind == Kind::Schema && part.at.file != 0 && matches!(key, "definitions" | "$defs" | "components")
        };
        let mut members = Map::new();
        for (key, value) in map {
            if is_left(key) {
                continue;
            }
            let (out, at) = (part.out.child(key), part.at.child(key));
            let below = Part { out: &out, at: &at, depth: part.depth + 1 };
            let copy = match kind.member(key) {
                Some(holds) => self.held(below, holds, value),
                None if kind == Kind::Schema && key == "discriminator" => self.discriminator(below, value),
                None => value.clone(),
            };
            members.insert(key.clone(), copy);
        }
        members
    }

    fn held(&mut self, part: Part<'_>, holds: Holds, value: &Value) -> Value {
        match (holds, value) {
            (Holds::List(kind) | Holds::OneOrList(kind), Value::Array(items)) => {
                let mut copies = Vec::with_capacity(items.len());
                for (index, item) in items.iter().enumerate() {
                    let (out, at) = (part.out.index(index), part.at.index(index));
                    copies.push(self.part(Part { out: &out, at: &at, depth: part.depth + 1 }, kind, item));
                }
                Value::Array(copies)
            }
            (Holds::One(kind) | Holds::OneOrBoolean(kind) | Holds::OneOrList(kind), value) => {
                self.part(part, kind, value)
            }
            (Holds::Map(kind) | Holds::Extensible(kind), Value::Object(map)) => {
                self.mapping(part, holds, kind, map)
            }
            (Holds::List(_) | Holds::Map(_) | Holds::Extensible(_), other) => other.clone(),
        }
    }

    /// A mapping can be written as a reference to a file that has it.
    fn mapping(&mut self, part: Part<'_>, holds: Holds, kind: Kind, map: &Map<String, Value>) -> Value {
        let reference = map.string("$ref");
        let mut members = Map::new();
        for (key, value) in map {
            if reference.is_some() && key == "$ref" {
                continue;
            }
            let (out, at) = (part.out.child(key), part.at.child(key));
            let below = Part { out: &out, at: &at, depth: part.depth + 1 };
            let copy = if holds.is_name(key) { self.part(below, kind, value) } else { value.clone() };
            members.insert(key.clone(), copy);
        }
        let Some(reference) = reference else { return Value::Object(members) };
        match self.target(part.at, reference) {
            None => Value::Object(members),
            Some(to) => self.copied_mapping(part, (holds, kind), &to, members),
        }
    }

    fn copied_mapping(
        &mut self,
        part: Part<'_>,
        (holds, kind): (Holds, Kind),
        to: &Address,
        beside: Map<String, Value>,
    ) -> Value {
        let root = self.files.root(to.file);
        let Some(Value::Object(map)) = to.pointer.find(&root) else { return Value::Object(beside) };
        if part.depth > super::tree::MAX_DEPTH {
            return Value::Object(beside);
        }
        self.place_at(part.out, to);
        let mut copy = self.mapping(Part { at: to, depth: part.depth + 1, ..part }, holds, kind, map);
        self.add_beside(part, &mut copy, beside);
        copy
    }

    /// The values of a mapping are names of schemas, or references to them.
    fn discriminator(&mut self, part: Part<'_>, value: &Value) -> Value {
        let (out, at) = (part.out.child("mapping"), part.at.child("mapping"));
        for (key, target) in value.entries("mapping") {
            self.tagged(part.at, out.child(key), &at.child(key), target);
        }
        if let Some(target) = value.get("defaultMapping") {
            self.tagged(part.at, part.out.child("defaultMapping"), &part.at.child("defaultMapping"), target);
        }
        value.clone()
    }

    /// Leads one value of a discriminator, which stands at `at` and goes to `out`, to its schema.
    fn tagged(&mut self, discriminator: &Address, out: Pointer, at: &Address, target: &Value) {
        let Some(name) = self.files.name_at(at, target) else { return };
        let is_file = names_a_file(&name);
        let schema = if is_file {
            self.mapped(discriminator, at, &name)
        } else if name.starts_with('#') {
            self.target(discriminator, &name)
        } else {
            self.definition(discriminator, &name)
        };
        let Some(schema) = schema else { return };
        if schema.file != 0 || discriminator.file != 0 || is_file {
            self.lead(out, schema, Kind::Schema);
        }
    }

    /// The schema of a file that a tag leads to; one that was bundled without its mapping is found by its name.
    fn mapped(&mut self, from: &Address, at: &Address, reference: &str) -> Option<Address> {
        if let Some(to) = self.files.optional_address(reference, from) {
            return Some(to);
        }
        // A document that was bundled has the schema, by its file's name, and no longer the file.
        let last = reference.rsplit(['/', '#']).next().unwrap_or_default();
        let name = last.split('.').next().unwrap_or_default();
        let named = self.files.named(last).or_else(|| self.files.named(name));
        let tag = at.pointer.tokens().pop().unwrap_or_default();
        let message = format!("the tag `{tag}` leads to `{reference}`, which is not there");
        let fault = match &named {
            Some(_) => Diagnostic::repair("discriminator", format!("{message}; the schema `{name}` is")),
            None => Diagnostic::warning("discriminator", message).degraded_to("no alternative has this tag"),
        };
        self.fault(fault, at);
        named
    }

    /// A schema by its name in the file that says it.
    fn definition(&mut self, at: &Address, name: &str) -> Option<Address> {
        let schemas = Pointer::of_schema(name);
        let places = [schemas, Pointer::root().child("definitions").child(name), Pointer::root().child(name)];
        places.iter().find_map(|pointer| self.files.find(at.file, pointer, &mut self.diagnostics, 1))
    }
}
