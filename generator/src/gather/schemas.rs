//! Every schema that the operations and webhooks reach, read once.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::Schema;
use serde_json::Value;

use super::shape::{Shape, shape};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Node, Pointer, Resolver};

/// A schema.
#[derive(Clone, Debug)]
pub struct SchemaEntry {
    /// Where it stands.
    pub pointer: Pointer,
    /// What it describes.
    pub shape: Shape,
    /// Whether null is a value of it.
    pub nullable: bool,
    /// What the document says about it.
    pub docs: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// Whether its value must not be shown: `format: password`, or `x-secret: true`.
    pub secret: bool,
    /// Whether only requests or only answers carry it.
    pub one_way: bool,
    /// What happens without a value.
    pub default: Option<Value>,
    /// The name that the document asks for (`x-rust-name`).
    pub rust_name: Option<String>,
    /// What each value of an enumeration means (`x-enum-descriptions`), by the value as text.
    pub value_docs: BTreeMap<String, String>,
    /// The names that the document asks for an enumeration's values (`x-enum-varnames`), in their order.
    pub value_names: Vec<String>,
    /// Its bounds, in words.
    pub bounds: Option<String>,
}

pub(super) fn gather<'s>(
    resolver: Resolver<'_>,
    starts: impl Iterator<Item = &'s [Pointer]>,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<Pointer, SchemaEntry> {
    let mut walk = Walk { resolver, diagnostics, schemas: BTreeMap::new(), reported: BTreeSet::new() };
    for start in starts {
        walk.reach(start);
    }
    walk.schemas
}

struct Walk<'a> {
    resolver: Resolver<'a>,
    diagnostics: &'a mut Diagnostics,
    schemas: BTreeMap<Pointer, SchemaEntry>,
    reported: BTreeSet<Pointer>,
}

impl Walk<'_> {
    /// Reads all schemas that can be reached from here; a list of open ends instead of recursion, since documents can be deep.
    fn reach(&mut self, from: &[Pointer]) {
        let mut open: Vec<Pointer> = from.to_vec();
        while let Some(pointer) = open.pop() {
            if let Some(entry) = self.new_entry(&pointer) {
                open.extend(entry.shape.children().into_iter().cloned());
            }
        }
    }

    /// Reads a schema, unless it was read before.
    fn new_entry(&mut self, pointer: &Pointer) -> Option<&SchemaEntry> {
        let target = match self.resolver.follow(pointer) {
            Ok((target, _)) => target,
            Err(fault) => {
                // Several schemas may lead to the same fault.
                if self.reported.insert(pointer.clone()) {
                    self.diagnostics.push(fault.costing("any value is taken here"));
                }
                return None;
            }
        };
        if self.schemas.contains_key(&target) {
            return None;
        }
        let entry = match self.resolver.schema(&target) {
            Ok(node) => {
                self.check_losses(&node);
                read(node)
            }
            Err(fault) => {
                self.diagnostics.push(fault.costing("any value is taken here"));
                unreadable(&target)
            }
        };
        Some(self.schemas.entry(target).or_insert(entry))
    }
}

impl Walk<'_> {
    /// Types that Rust, or this generator, has no exact counterpart of.
    fn check_losses(&mut self, node: &Node<'_, Schema>) {
        let text = |key: &str| node.raw.get(key).and_then(Value::as_str);
        if text("format") == Some("decimal") && text("type") == Some("number") {
            let message = "a decimal that is a JSON number is read as a floating-point number, which has about 15 digits";
            self.diagnostics.push(
                Diagnostic::warning("decimal", message)
                    .at(&node.pointer)
                    .instead("a floating-point number of 64 bits")
                    .help("a `type` of string keeps all digits"),
            );
        }
        if node.raw.get("prefixItems").is_some_and(Value::is_array)
            && matches!(shape(&node.value, node.raw, &node.pointer), Shape::List(None))
        {
            let message = "a list with a schema for each of its first elements is a tuple up to 8 elements, if no other follow";
            self.diagnostics.push(
                Diagnostic::warning("tuple", message).at(&node.pointer).instead("a list of any values"),
            );
        }
    }
}

fn read(node: Node<'_, Schema>) -> SchemaEntry {
    let data = &node.value.schema_data;
    let extension = |name: &str| data.extensions.get(name);
    let descriptions = extension("x-enum-descriptions").and_then(Value::as_object).into_iter().flatten();
    let names = extension("x-enum-varnames").and_then(Value::as_array).into_iter().flatten();
    SchemaEntry {
        shape: shape(&node.value, node.raw, &node.pointer),
        nullable: data.nullable || lists_null(node.raw),
        docs: data.description.clone(),
        title: data.title.clone(),
        deprecated: data.deprecated,
        one_way: data.read_only || data.write_only,
        secret: is_secret(node.raw),
        default: data.default.clone(),
        rust_name: extension("x-rust-name").and_then(Value::as_str).map(str::to_owned),
        value_docs: descriptions
            .filter_map(|(value, text)| Some((value.clone(), text.as_str()?.to_owned())))
            .collect(),
        value_names: names.filter_map(Value::as_str).map(str::to_owned).collect(),
        bounds: bounds(node.raw),
        pointer: node.pointer,
    }
}

fn unreadable(pointer: &Pointer) -> SchemaEntry {
    SchemaEntry {
        pointer: pointer.clone(),
        shape: Shape::Any,
        nullable: false,
        docs: None,
        title: None,
        deprecated: false,
        one_way: false,
        secret: false,
        default: None,
        rust_name: None,
        value_docs: BTreeMap::new(),
        value_names: Vec::new(),
        bounds: None,
    }
}

fn is_secret(raw: &Value) -> bool {
    raw.get("format").and_then(Value::as_str) == Some("password")
        || raw.get("x-secret") == Some(&Value::Bool(true))
}

/// Whether null is one of the listed values, which is meant whatever `nullable` says.
fn lists_null(raw: &Value) -> bool {
    raw.get("enum").and_then(Value::as_array).is_some_and(|values| values.contains(&Value::Null))
}

/// What the validating keywords say, in words.
fn bounds(raw: &Value) -> Option<String> {
    let say = |key: &str, words: &str| {
        raw.get(key).filter(|value| value.is_number()).map(|value| format!("{words} {value}"))
    };
    let excludes = |key: &str| raw.get(key) == Some(&Value::Bool(true));
    let minimum = if excludes("exclusiveMinimum") { "more than" } else { "at least" };
    let maximum = if excludes("exclusiveMaximum") { "less than" } else { "at most" };
    let said: Vec<String> = [
        say("minimum", minimum),
        say("maximum", maximum),
        say("minLength", "characters: at least"),
        say("maxLength", "characters: at most"),
        say("minItems", "items: at least"),
        say("maxItems", "items: at most"),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!said.is_empty()).then(|| said.join(", "))
}
