//! From the repaired tree to the model: each node is read once, without its children, as the type that OpenAPI gives it.
//!
//! What a node leads to is replaced by references before `openapiv3` reads it, and is read by itself. So a fault costs the node it is in and
//! nothing else, a reference may point anywhere in the document, and a recursive schema is as finite as any other. What `openapiv3` drops in
//! silence is read from the tree.

mod dynamic;
mod schema;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use self::schema::SchemaReader;
use super::body::RequestBody;
use super::parameter::Parameter;
use super::part::Use;
use super::response::Response;
use super::{SchemaId, Spec, security};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Document;
use crate::place::{MAX_CHAIN, Pointer};

/// Reads a normalized document.
pub fn read(document: &Document) -> (Spec, Diagnostics) {
    let mut reader = Reader::new(&document.root);
    let spec = reader.spec();
    (Spec { schemas: reader.schemas.finish(), ..spec }, reader.diagnostics)
}

/// Reads one document.
pub(super) struct Reader<'a> {
    root: &'a Value,
    schemas: SchemaReader<'a>,
    pub(super) parameters: Known<Parameter>,
    pub(super) bodies: Known<RequestBody>,
    pub(super) responses: Known<Response>,
    /// The nodes, by their addresses, whose faults were reported.
    reported: BTreeSet<usize>,
    diagnostics: Diagnostics,
}

/// Parts that were read, by the addresses of their nodes; nothing for those that could not be.
pub(super) type Known<T> = BTreeMap<usize, Option<Arc<T>>>;

/// A part that may be shared by reference.
pub(super) trait Part: Sized {
    /// The parts of the kind that a reader knows.
    fn known<'r>(reader: &'r mut Reader<'_>) -> &'r mut Known<Self>;

    /// Reads one.
    ///
    /// # Errors
    /// The node is none.
    fn read<'a>(reader: &mut Reader<'a>, node: &'a Value, place: &Pointer) -> Result<Self, Diagnostic>;
}

/// What stands at a place, references followed.
pub(super) struct Followed<'a> {
    pub(super) place: Pointer,
    pub(super) node: &'a Value,
    /// The description beside the first reference that led here, which speaks of this use of the node.
    pub(super) remark: Option<&'a str>,
}

impl<'a> Reader<'a> {
    fn new(root: &'a Value) -> Self {
        Self {
            root,
            schemas: SchemaReader::new(root),
            parameters: Known::new(),
            bodies: Known::new(),
            responses: Known::new(),
            reported: BTreeSet::new(),
            diagnostics: Diagnostics::new(),
        }
    }

    /// All but the schemas.
    fn spec(&mut self) -> Spec {
        let root = self.root;
        let info = |key: &str| Some(text_of(root.get("info")?.get(key)?));
        let has = |key| root.get(key).is_some_and(Value::is_object);
        if !has("paths") && !has("webhooks") && !has("x-webhooks") {
            let message = "the document has no mapping `paths`, so its client has no operations";
            self.report(Diagnostic::repair("paths", message).at(&Pointer::root().child("paths")));
        }
        let (operations, lost) = self.operations();
        let webhooks = self.webhooks(&operations);
        Spec {
            title: info("title"),
            version: info("version"),
            description: info("description"),
            servers: self.servers(root, &Pointer::root()),
            tags: super::tag::tags(root),
            security: security::requirements(root),
            security_schemes: self.security_schemes(),
            combinations: security::combinations(root),
            operations: operations.into_iter().map(|(operation, _)| operation).collect(),
            lost,
            webhooks,
            extensions: extensions(root),
            ..Spec::default()
        }
    }

    pub(super) fn root(&self) -> &'a Value {
        self.root
    }

    pub(super) fn report(&mut self, finding: Diagnostic) {
        self.diagnostics.push(finding);
    }

    /// The same, once for a node that several places use.
    pub(super) fn report_once(&mut self, node: &Value, finding: Diagnostic) {
        if self.reported.insert(address(node)) {
            self.report(finding);
        }
    }

    /// The value at a place, references followed.
    ///
    /// # Errors
    /// A reference to nothing, to another file, or in a circle.
    pub(super) fn follow(&self, at: &Pointer, node: &'a Value) -> Result<Followed<'a>, Diagnostic> {
        let (mut place, mut found) = (at.clone(), node);
        for _ in 0..MAX_CHAIN {
            let Some(reference) = str_of(found, "$ref") else {
                let is_reference = !std::ptr::eq(found, node);
                let remark = if is_reference { str_of(node, "description") } else { None };
                return Ok(Followed { place, node: found, remark });
            };
            place = target(&place, reference)?;
            let Some(next) = place.find(self.root) else { return Err(dangling(at, &place)) };
            found = next;
        }
        let message = "the reference leads in a circle and never to a value";
        let help = "let one of the references point to a definition";
        Err(Diagnostic::warning("reference", message).at(at).help(help))
    }

    /// A part at a place that uses it; it is read once, and what its fault costs is reported.
    pub(super) fn part<T: Part>(&mut self, at: Pointer, node: &'a Value, cost: &str) -> Use<T> {
        let Followed { place, node, remark } = match self.follow(&at, node) {
            Ok(found) => found,
            Err(fault) => {
                self.report(fault.degraded_to(cost));
                return Use { place: at.clone(), at, remark: None, part: None };
            }
        };
        let remark = remark.map(str::to_owned);
        if let Some(part) = T::known(self).get(&address(node)).cloned() {
            return Use { at, place, remark, part };
        }
        let part = match T::read(self, node, &place) {
            Ok(part) => Some(Arc::new(part)),
            Err(fault) => {
                self.report(fault.degraded_to(cost));
                None
            }
        };
        T::known(self).insert(address(node), part.clone());
        Use { at, place, remark, part }
    }

    /// The schema that a node holds under a key.
    pub(super) fn schema_of(&mut self, holder: &'a Value, place: &Pointer, key: &str) -> Option<SchemaId> {
        let node = holder.get(key)?;
        Some(self.schemas.schema(node, || place.child(key)))
    }
}

/// The address of a node, which is a quicker way to know it than its pointer.
fn address(node: &Value) -> usize {
    std::ptr::from_ref(node).addr()
}

fn dangling(from: &Pointer, to: &Pointer) -> Diagnostic {
    Diagnostic::warning("reference", format!("the reference to `{}` leads to nothing", to.to_reference()))
        .at(from)
        .help("correct the reference, or add the definition under `components`")
}

fn target(at: &Pointer, reference: &str) -> Result<Pointer, Diagnostic> {
    if let Some(place) = Pointer::from_reference(reference) {
        return Ok(place);
    }
    let message = format!("the reference `{reference}` leads to nothing");
    let help = "correct the reference, or add the definition to the file that it names";
    Err(Diagnostic::warning("reference", message).at(at).help(help))
}

/// A node as the type that OpenAPI gives it.
///
/// # Errors
/// The node is not of the type.
pub(super) fn typed<T: DeserializeOwned>(
    flat: Value,
    feature: &'static str,
    place: &Pointer,
) -> Result<T, Diagnostic> {
    serde_json::from_value(flat).map_err(|error| {
        let message = format!("this is not what OpenAPI 3.0 allows here: {error}");
        Diagnostic::error(feature, message).at(place)
    })
}

/// A reference to a place, which stands in for what is there.
pub(super) fn reference(place: &Pointer) -> Value {
    json!({ "$ref": place.to_reference() })
}

/// A copy of a mapping in which `edit` decides about each member: `None` leaves it out. Extensions are read from the tree.
pub(super) fn edited(node: &Value, mut edit: impl FnMut(&str, &Value) -> Option<Value>) -> Value {
    let Value::Object(map) = node else { return node.clone() };
    let mut copy = Map::new();
    for (key, value) in map {
        if key.starts_with("x-") {
            continue;
        }
        if let Some(value) = edit(key, value) {
            copy.insert(key.clone(), value);
        }
    }
    Value::Object(copy)
}

/// A mapping of media types, each without its schema and examples.
pub(super) fn flat_content(content: &Value, place: &Pointer) -> Value {
    let Value::Object(map) = content else { return content.clone() };
    let mut all = Map::new();
    for (name, node) in map {
        let place = place.child(name);
        let flat = edited(node, |key, value| match key {
            "schema" => Some(reference(&place.child(key))),
            "example" | "examples" => None,
            _ => Some(value.clone()),
        });
        all.insert(name.clone(), flat);
    }
    Value::Object(all)
}

pub(super) fn with_default(value: &mut Value, key: &str, default: fn() -> Value) {
    if let Value::Object(map) = value {
        map.entry(key).or_insert_with(default);
    }
}

/// The members of the mapping under a key; none if there is no mapping.
pub(super) fn members_of<'a>(
    node: &'a Value,
    key: &str,
) -> impl Iterator<Item = (&'a String, &'a Value)> + use<'a> {
    let mapping = match node.get(key) {
        Some(Value::Object(mapping)) => Some(mapping),
        _ => None,
    };
    mapping.into_iter().flatten()
}

/// The elements of the list under a key; none if there is no list.
pub(super) fn elements_of<'a>(node: &'a Value, key: &str) -> &'a [Value] {
    match node.get(key) {
        Some(Value::Array(elements)) => elements,
        _ => &[],
    }
}

/// The string under a key, if it is one.
pub(super) fn str_of<'a>(node: &'a Value, key: &str) -> Option<&'a str> {
    node.get(key)?.as_str()
}

/// The same as a string of its own.
pub(super) fn text(node: &Value, key: &str) -> Option<String> {
    str_of(node, key).map(str::to_owned)
}

/// The strings of a list.
pub(super) fn texts(value: &Value) -> Vec<String> {
    let Value::Array(elements) = value else { return Vec::new() };
    elements.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The strings of the list under a key.
pub(super) fn texts_of(node: &Value, key: &str) -> Vec<String> {
    let Some(value) = node.get(key) else { return Vec::new() };
    texts(value)
}

/// An extension as it stands in the document; what it says is read where it is used.
pub(super) fn extension(node: &Value, name: &str) -> Option<Value> {
    node.get(name).cloned()
}

/// The extensions at the root, but for those that hold parts of the document.
fn extensions(root: &Value) -> Map<String, Value> {
    let mut extensions = Map::new();
    for (key, value) in root.as_object().into_iter().flatten() {
        if key.starts_with("x-") && key != "x-webhooks" {
            extensions.insert(key.clone(), value.clone());
        }
    }
    extensions
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
