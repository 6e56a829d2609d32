//! Walks through the files and copies each part once; the grammar says which members lead to further parts.

use serde_json::{Map, Value, json};

use super::files::Address;
use super::tree::{CopyJob, Tree};
use crate::diagnostic::Diagnostic;
use crate::document::grammar::{Holds, ObjectKind};
use crate::document::members::Members;

/// The deepest place in the tree; real documents stay below 100.
const MAX_DEPTH: usize = 512;

impl Tree<'_> {
    /// Copies a part, and rewrites its references for the bundled document.
    pub(super) fn part(&mut self, part: CopyJob<'_>, kind: ObjectKind, value: &Value) -> Value {
        if part.depth > MAX_DEPTH {
            let message = format!("the files of the document nest more than {MAX_DEPTH} deep");
            self.fault(Diagnostic::error("nesting", message), part.at);
            return Value::Null;
        }
        if self.has_name(kind) {
            match self.places.get(part.at) {
                Some(home) if home != part.out => return self.reference_to(part, kind),
                None if part.at.file == 0 && part.at.pointer != *part.out => {
                    return self.reference_to(part, kind);
                }
                _ => {}
            }
            self.places.entry(part.at.clone()).or_insert_with(|| part.out.clone());
        }
        let Value::Object(map) = value else { return value.clone() };
        match map.string("$ref") {
            Some(reference) => self.reference(part, kind, map, reference),
            None => Value::Object(self.members(part, kind, map)),
        }
    }

    fn reference(
        &mut self,
        part: CopyJob<'_>,
        kind: ObjectKind,
        map: &Map<String, Value>,
        reference: &str,
    ) -> Value {
        let mut members = self.members(part, kind, map);
        // A client does not depend on examples and links, so a missing file is no fault there.
        if matches!(kind, ObjectKind::Example | ObjectKind::Link)
            && self.files.optional_address(reference, part.at).is_none()
        {
            return Value::Object(Map::new());
        }
        let Some(to) = self.target(part.at, reference) else {
            // A local reference of another file that has no target must not find one in the root document.
            if part.at.file != 0 && reference.starts_with('#') {
                members.insert("$ref".into(), format!("{}{reference}", self.files.name(part.at.file)).into());
            }
            return Value::Object(members);
        };
        if !self.has_name(kind) || self.is_alias(part, kind, &to) {
            members.shift_remove("$ref");
            return self.copy(part, kind, &to, members);
        }
        if to.file != 0 || part.at.file != 0 || !reference.starts_with('#') {
            self.write_reference(part.out.child("$ref"), to, kind);
        } else {
            self.open.insert((String::new(), to, kind));
        }
        Value::Object(members)
    }

    /// Copies the target of a reference into its place, and adds the members next to the `$ref`.
    fn copy(
        &mut self,
        part: CopyJob<'_>,
        kind: ObjectKind,
        to: &Address,
        beside: Map<String, Value>,
    ) -> Value {
        if self.copying.contains(to) || self.copies_left == 0 {
            let fault =
                Diagnostic::warning("reference", "the reference is part of a circle and has no value");
            self.fault(fault.degraded_to("it is left out"), part.at);
            return json!({});
        }
        self.copies_left -= 1;
        self.copying.push(to.clone());
        self.place_at(part.out, to);
        let root = self.files.root(to.file);
        let value = to.pointer.find(&root).unwrap_or(&Value::Null);
        let mut copy = self.part(CopyJob { at: to, depth: part.depth + 1, ..part }, kind, value);
        self.copying.pop();
        self.add_beside(part, &mut copy, beside);
        copy
    }

    /// Copies the members. Definitions inside a schema of another file are skipped; references to them copy
    /// them.
    fn members(
        &mut self,
        part: CopyJob<'_>,
        kind: ObjectKind,
        map: &Map<String, Value>,
    ) -> Map<String, Value> {
        let is_left = |key: &str| {
            kind == ObjectKind::Schema
                && part.at.file != 0
                && matches!(key, "definitions" | "$defs" | "components")
        };
        let mut members = Map::new();
        for (key, value) in map {
            if is_left(key) {
                continue;
            }
            let (out, at) = (part.out.child(key), part.at.child(key));
            let below = CopyJob { out: &out, at: &at, depth: part.depth + 1 };
            let copy = match kind.member(key) {
                Some(holds) => self.held(below, holds, value),
                None if kind == ObjectKind::Schema && key == "discriminator" => {
                    self.discriminator(below, value)
                }
                None => value.clone(),
            };
            members.insert(key.clone(), copy);
        }
        members
    }

    fn held(&mut self, part: CopyJob<'_>, holds: Holds, value: &Value) -> Value {
        match (holds, value) {
            (Holds::List(kind) | Holds::OneOrList(kind), Value::Array(items)) => {
                let mut copies = Vec::with_capacity(items.len());
                for (index, item) in items.iter().enumerate() {
                    let (out, at) = (part.out.index(index), part.at.index(index));
                    copies.push(self.part(CopyJob { out: &out, at: &at, depth: part.depth + 1 }, kind, item));
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

    /// A mapping can itself be a reference to another file.
    fn mapping(
        &mut self,
        part: CopyJob<'_>,
        holds: Holds,
        kind: ObjectKind,
        map: &Map<String, Value>,
    ) -> Value {
        let reference = map.string("$ref");
        let mut members = Map::new();
        for (key, value) in map {
            if reference.is_some() && key == "$ref" {
                continue;
            }
            let (out, at) = (part.out.child(key), part.at.child(key));
            let below = CopyJob { out: &out, at: &at, depth: part.depth + 1 };
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
        part: CopyJob<'_>,
        (holds, kind): (Holds, ObjectKind),
        to: &Address,
        beside: Map<String, Value>,
    ) -> Value {
        let root = self.files.root(to.file);
        let Some(Value::Object(map)) = to.pointer.find(&root) else { return Value::Object(beside) };
        if part.depth > MAX_DEPTH {
            return Value::Object(beside);
        }
        self.place_at(part.out, to);
        let mut copy = self.mapping(CopyJob { at: to, depth: part.depth + 1, ..part }, holds, kind, map);
        self.add_beside(part, &mut copy, beside);
        copy
    }
}
