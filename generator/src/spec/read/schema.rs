//! Reads typed schemas from the tree. Each node is read once, and its parts and references become schema ids.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use serde_json::{Map, Number, Value};

use super::dynamic::{EMPTY, ScopeId, Scopes};
use super::node::{address, members_of, texts};
use crate::diagnostic::Diagnostic;
use crate::place::{Pointer, member};
use crate::spec::{
    Additional, Annotations, Bounds, Discriminator, Example, Extensions, HowMany, Keywords, Says, Schema,
    SchemaId, Schemas, Type, Union,
};

/// Reads the schemas of one tree.
pub(super) struct SchemaReader<'a> {
    root: &'a Value,
    schemas: Schemas,
    /// The ids of schemas by the address of their nodes, which identifies a node faster than its pointer.
    known: BTreeMap<(usize, ScopeId), SchemaId>,
    /// Schemas that have an id but were not read yet.
    open: Vec<(SchemaId, &'a Value, ScopeId)>,
    scopes: Scopes,
    /// The scope of the current schema.
    scope: ScopeId,
    /// While an instance of a template is read: its place, and the place of the template.
    instance: Option<(Pointer, Pointer)>,
}

impl<'a> SchemaReader<'a> {
    /// Makes a reader that knows the definitions of the document.
    pub(super) fn new(root: &'a Value) -> Self {
        let mut reader = Self {
            root,
            schemas: Schemas::default(),
            known: BTreeMap::new(),
            open: Vec::new(),
            scopes: Scopes::new(root),
            scope: EMPTY,
            instance: None,
        };
        if let Some(Value::Object(definitions)) = root.pointer("/components/schemas") {
            for (name, node) in definitions {
                let id = reader.node(node, || Pointer::of_schema(name));
                reader.schemas.define(name, id);
            }
        }
        reader.read_open();
        reader
    }

    /// Reads the schema at a node, and all schemas that it leads to.
    pub(super) fn schema(&mut self, node: &'a Value, place: impl FnOnce() -> Pointer) -> SchemaId {
        (self.scope, self.instance) = (EMPTY, None);
        let id = self.node(node, place);
        self.read_open();
        id
    }

    /// The schemas that were read, and a finding about all of them.
    pub(super) fn finish(mut self) -> (Schemas, Option<Diagnostic>) {
        self.read_open();
        let places = self.schemas.ids().map(|id| (self.schemas.get(id).place.clone(), id));
        self.schemas.set_written(places.collect());
        (self.schemas, self.scopes.finding())
    }

    /// The id of the schema at a node, which is read later.
    fn node(&mut self, node: &'a Value, place: impl FnOnce() -> Pointer) -> SchemaId {
        self.node_in(node, self.scope, place)
    }

    /// The same in another scope.
    fn node_in(&mut self, node: &'a Value, scope: ScopeId, place: impl FnOnce() -> Pointer) -> SchemaId {
        let address = (address(node), scope);
        if let Some(id) = self.known.get(&address) {
            return *id;
        }
        let place = place();
        let written = match &self.instance {
            Some((from, to)) if place.is_below(from) => place.moved(from, to),
            _ => place.clone(),
        };
        let (about, keywords) = (Annotations::default(), Keywords::default());
        let id = self.schemas.add(Schema::made(place, written, about, keywords));
        self.known.insert(address, id);
        self.scopes.count(scope);
        self.open.push((id, node, scope));
        id
    }

    fn read_open(&mut self) {
        while let Some((id, node, scope)) = self.open.pop() {
            let Value::Object(map) = node else { continue };
            let place = self.schemas.get(id).place.clone();
            let written = self.schemas.get(id).written.clone();
            self.scope = self.scopes.within(scope, map, &written);
            self.instance = if place == written { None } else { Some((place.clone(), written)) };
            let says = self.says(map, &place);
            let schema = self.schemas.get_mut(id);
            schema.about = annotations(map, &place);
            schema.says = says;
        }
    }

    fn says(&mut self, map: &'a Map<String, Value>, place: &Pointer) -> Says {
        let (reference, target) = match (text(map, "$ref"), text(map, "$dynamicRef")) {
            (Some(reference), _) => (reference, Pointer::from_reference(reference)),
            (None, Some(reference)) => (reference, self.scopes.target(self.scope, reference)),
            (None, None) => return Says::Keywords(Box::new(self.keywords(map, place))),
        };
        let Some(target) = target else { return Says::Nowhere(reference.to_owned()) };
        let Some(node) = target.find(self.root) else { return Says::Nowhere(reference.to_owned()) };
        let scope = self.scopes.of_target(self.scope, &target);
        if scope == EMPTY {
            return Says::Reference(self.node_in(node, EMPTY, || target));
        }
        Says::Reference(self.instance(node, scope, target, place))
    }

    /// A template with bindings becomes a schema of its own. Its name is that of the definition that binds
    /// it, or is made from both names.
    fn instance(&mut self, node: &'a Value, scope: ScopeId, template: Pointer, from: &Pointer) -> SchemaId {
        let place = match (from.definition_name(), template.definition_name()) {
            (Some(_), _) => from.clone(),
            (None, Some(name)) => {
                let mut name = self.scopes.name(scope, &name, self.root);
                while self.schemas.definitions().contains_key(&name) {
                    name.push('_');
                }
                Pointer::of_schema(&name)
            }
            (None, None) => from.clone(),
        };
        let id = self.node_in(node, scope, || place);
        self.schemas.get_mut(id).written = template;
        id
    }

    fn keywords(&mut self, map: &'a Map<String, Value>, place: &Pointer) -> Keywords {
        let mut keywords = Keywords { bounds: bounds(map).into(), ..Keywords::default() };
        for (key, value) in map {
            match key.as_str() {
                "type" => keywords.of = value.as_str().and_then(Type::named),
                "format" => keywords.format = value.as_str().map(str::to_owned),
                "enum" => keywords.values = value.as_array().cloned(),
                "required" => keywords.required = texts(value).into_iter().collect(),
                "properties" => keywords.properties = self.named(value, &place.child(key)),
                "additionalProperties" => keywords.additional = self.additional(value, place),
                "items" if *value == Value::Bool(false) => keywords.closed = true,
                "items" if value.is_object() => keywords.items = Some(self.node(value, || place.child(key))),
                "prefixItems" => keywords.prefix_items = self.list(value, &place.child(key)),
                "allOf" => keywords.all_of.extend(self.list(value, &place.child(key))),
                "not" => keywords.excludes = true,
                "contentSchema" => keywords.content = Some(self.node(value, || place.child(key))),
                "discriminator" => keywords.discriminator = self.discriminator(value, place),
                _ => {}
            }
        }
        self.unions(map, place, &mut keywords);
        keywords
    }

    /// With both `oneOf` and `anyOf`, both must match, so they become members of `allOf`.
    fn unions(&mut self, map: &'a Map<String, Value>, place: &Pointer, keywords: &mut Keywords) {
        for (key, how_many) in [("oneOf", HowMany::One), ("anyOf", HowMany::Any)] {
            let Some(value) = member(map, key) else { continue };
            let alternatives = self.list(value, &place.child(key));
            if alternatives.is_empty() {
                continue;
            }
            let union = Some(Union { how_many, alternatives });
            if keywords.union.is_none() {
                keywords.union = union;
                continue;
            }
            let both = Keywords { union, ..Keywords::default() };
            let about = Annotations::default();
            keywords.all_of.push(self.schemas.add(Schema::made(place.clone(), place.clone(), about, both)));
        }
    }

    fn named(&mut self, value: &'a Value, place: &Pointer) -> IndexMap<String, SchemaId> {
        let mut named = IndexMap::new();
        for (name, node) in value.as_object().into_iter().flatten() {
            named.insert(name.clone(), self.node(node, || place.child(name)));
        }
        named
    }

    fn list(&mut self, value: &'a Value, place: &Pointer) -> Vec<SchemaId> {
        let mut list = Vec::new();
        for (index, node) in value.as_array().into_iter().flatten().enumerate() {
            list.push(self.node(node, || place.index(index)));
        }
        list
    }

    fn additional(&mut self, value: &'a Value, place: &Pointer) -> Option<Additional> {
        match value {
            Value::Bool(any) => Some(Additional::Any(*any)),
            Value::Object(_) => {
                Some(Additional::Schema(self.node(value, || place.child("additionalProperties"))))
            }
            _ => None,
        }
    }

    fn discriminator(&mut self, value: &'a Value, place: &Pointer) -> Option<Box<Discriminator>> {
        let map = value.as_object()?;
        let property = text(map, "propertyName")?.to_owned();
        let mut mapping = Vec::new();
        for (tag, target) in members_of(value, "mapping") {
            if let Some(schema) = self.named_schema(target) {
                mapping.push((tag.clone(), schema));
            }
        }
        let default = member(map, "defaultMapping").map(|target| self.default_schema(target, place));
        Some(Box::new(Discriminator { property, mapping, default, implied: Vec::new() }))
    }

    /// The schema of `defaultMapping`. If it has no target, a schema that records this.
    fn default_schema(&mut self, target: &'a Value, place: &Pointer) -> SchemaId {
        if let Some(schema) = self.named_schema(target) {
            return schema;
        }
        let place = place.child("discriminator").child("defaultMapping");
        let says = Says::Nowhere(target.as_str().unwrap_or_default().to_owned());
        let about = Annotations::default();
        self.schemas.add(Schema { place: place.clone(), written: place, about, says })
    }

    /// The schema that a value of a mapping leads to, if it exists.
    fn named_schema(&mut self, target: &'a Value) -> Option<SchemaId> {
        let place = self.mapped(target.as_str()?)?;
        let node = place.find(self.root)?;
        Some(self.node(node, || place))
    }

    /// The target of a value of a mapping: a reference, the name of a definition, or a file with this name
    /// (OpenAPI 3.1.1, section 4.8.25.3).
    fn mapped(&self, target: &str) -> Option<Pointer> {
        if let Some(place) = Pointer::from_reference(target) {
            return Some(place);
        }
        let last = target.rsplit(['/', '#']).next().unwrap_or(target);
        let stem = last.split('.').next().unwrap_or(last);
        let names = [target, last, stem];
        let name = names.into_iter().find(|name| self.schemas.definitions().contains_key(*name))?;
        Some(Pointer::of_schema(name))
    }
}

fn text<'a>(map: &'a Map<String, Value>, key: &str) -> Option<&'a str> {
    member(map, key)?.as_str()
}

fn annotations(map: &Map<String, Value>, place: &Pointer) -> Annotations {
    let says = |key: &str| member(map, key) == Some(&Value::Bool(true));
    let owned = |key: &str| text(map, key).map(str::to_owned);
    Annotations {
        title: owned("title"),
        description: owned("description"),
        default: member(map, "default").cloned().map(Box::new),
        examples: examples(map, place),
        deprecated: says("deprecated"),
        nullable: says("nullable"),
        read_only: says("readOnly"),
        write_only: says("writeOnly"),
        secret: says("x-secret"),
        extensions: extensions(map).into(),
    }
}

fn extensions(map: &Map<String, Value>) -> Extensions {
    let owned = |key: &str| text(map, key).map(str::to_owned);
    // Names of types start with a capital letter, names of fields do not.
    let is_of_a_field = |name: &String| name.starts_with(|first: char| first.is_lowercase() || first == '_');
    let (rust_name, rust_field) = match owned("x-rust-name") {
        Some(name) if is_of_a_field(&name) => (None, Some(name)),
        name => (name, None),
    };
    Extensions {
        rust_name,
        rust_field,
        rust_type: member(map, "x-rust-type").cloned().map(Box::new),
        rust_derive: member(map, "x-rust-derive").map(texts).unwrap_or_default(),
        flags: member(map, "x-rust-flags") == Some(&Value::Bool(true)),
        rust_variant: owned("x-rust-variant"),
        value_descriptions: value_descriptions(map),
        value_names: member(map, "x-enum-varnames").map(texts).unwrap_or_default(),
    }
}

/// The description of each value of an enum. Descriptions that are not strings are ignored.
fn value_descriptions(map: &Map<String, Value>) -> BTreeMap<String, String> {
    let mut descriptions = BTreeMap::new();
    let Some(Value::Object(described)) = member(map, "x-enum-descriptions") else { return descriptions };
    for (value, text) in described {
        if let Value::String(text) = text {
            descriptions.insert(value.clone(), text.clone());
        }
    }
    descriptions
}

/// The values of `example`, and of the list `examples` of JSON Schema.
fn examples(map: &Map<String, Value>, place: &Pointer) -> Vec<Example> {
    let mut all = Vec::new();
    if let Some(value) = member(map, "example") {
        all.push(Example { place: place.child("example"), value: value.clone() });
    }
    let Some(Value::Array(several)) = member(map, "examples") else { return all };
    let place = place.child("examples");
    for (index, value) in several.iter().enumerate() {
        all.push(Example { place: place.index(index), value: value.clone() });
    }
    all
}

fn bounds(map: &Map<String, Value>) -> Bounds {
    let says = |key: &str| member(map, key) == Some(&Value::Bool(true));
    let number = |key: &str| -> Option<Number> {
        match member(map, key) {
            Some(Value::Number(number)) => Some(number.clone()),
            _ => None,
        }
    };
    Bounds {
        minimum: number("minimum"),
        maximum: number("maximum"),
        above_minimum: says("exclusiveMinimum"),
        below_maximum: says("exclusiveMaximum"),
        min_length: number("minLength"),
        max_length: number("maxLength"),
        min_items: number("minItems"),
        max_items: number("maxItems"),
    }
}
