//! Reads from the place of a schema what it belongs to, and the names on the way to it.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde_json::Value;

use super::Inventory;
use crate::http::StatusPattern;
use crate::naming::singular;
use crate::place::Pointer;
use crate::spec::{Content, Discriminator, Operation, Role, SchemaId, Schemas, Type};

/// What a schema belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Root {
    /// A named definition.
    Definition(String),
    /// A parameter of an operation.
    Parameter(String),
    /// The body of an operation.
    Request(String),
    /// A response of an operation, with the status if there are several.
    Response(String, Option<String>),
}

/// The place of a schema, as words for its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaPlace {
    /// What it belongs to.
    pub root: Root,
    /// The names on the way from the root: properties, and the singular of a list or map for its elements.
    pub stems: Vec<String>,
}

/// Reads places of schemas.
pub(crate) struct Places<'a> {
    schemas: &'a Schemas,
    /// The schemas with a title or a union, by place.
    described: BTreeMap<Pointer, SchemaId>,
    operations: BTreeMap<&'a Pointer, &'a Operation>,
    /// The names of parameters, by place.
    parameters: BTreeMap<&'a Pointer, &'a str>,
    /// Facts about unions, computed once.
    facts: RefCell<BTreeMap<SchemaId, Rc<Facts>>>,
}

/// Facts about a union that help to name alternatives without a title.
#[derive(Default)]
struct Facts {
    /// How many alternatives there are of each kind.
    kinds: BTreeMap<&'static str, usize>,
    /// In how many alternatives each property appears.
    properties: BTreeMap<String, usize>,
    /// How many alternatives have no property of their own.
    plain: usize,
}

impl<'a> Places<'a> {
    pub(crate) fn new(inventory: &Inventory<'a>) -> Self {
        let schemas = inventory.schemas;
        let mut described = BTreeMap::new();
        // If several schemas have one place, a collected schema comes first.
        for id in inventory.entries.keys().copied().chain(schemas.ids()) {
            let Some(keywords) = schemas.get(id).keywords() else { continue };
            let Some(union) = &keywords.union else { continue };
            for one in union.alternatives.iter().copied().chain([id]) {
                described.entry(schemas.get(one).place.clone()).or_insert(one);
            }
        }
        let (mut operations, mut parameters) = (BTreeMap::new(), BTreeMap::new());
        for operation in &inventory.spec.operations {
            operations.insert(&operation.place, operation);
            for parameter in operation.parameters() {
                parameters.insert(&parameter.place, parameter.name.as_str());
            }
        }
        Self { schemas, described, operations, parameters, facts: RefCell::default() }
    }

    /// Reads the place of a schema.
    pub(crate) fn of(&self, pointer: &Pointer) -> SchemaPlace {
        let tokens = pointer.tokens();
        let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
        let (root, first, rest) = match own_definition(&tokens) {
            [_, name, rest @ ..] => (Root::Definition((*name).into()), None, rest),
            _ => self.root(&tokens),
        };
        let mut stems: Vec<String> = first.into_iter().collect();
        self.add_stems(&mut stems, rest, pointer);
        SchemaPlace { root, stems }
    }

    /// The root, the name of the parameter if there is one, and the rest of the way.
    fn root<'t, 's>(&self, tokens: &'t [&'s str]) -> (Root, Option<String>, &'t [&'s str]) {
        match tokens {
            ["components", "schemas", name, rest @ ..] => (Root::Definition((*name).into()), None, rest),
            ["components", "responses", of, "headers", name, rest @ ..] => {
                (Root::Definition((*of).into()), Some((*name).to_owned()), after_schema(rest))
            }
            ["components", "callbacks", name, _, _, "requestBody", rest @ ..] => {
                (Root::Definition(format!("{name} payload")), None, after_schema(rest))
            }
            ["components", _, name, rest @ ..] => {
                (Root::Definition((*name).into()), None, after_schema(rest))
            }
            ["paths", path, "parameters", index, rest @ ..] => {
                let holder = Pointer::root().child("paths").child(path).child("parameters").child(index);
                (Root::Parameter(words_of_path(path)), self.parameter_name(&holder), after_schema(rest))
            }
            ["paths", path, method, "parameters", index, rest @ ..] => {
                let operation = Pointer::root().child("paths").child(path).child(method);
                let name = self.parameter_name(&operation.child("parameters").child(index));
                (Root::Parameter(self.operation_name(&operation)), name, after_schema(rest))
            }
            ["paths", path, method, "requestBody", rest @ ..] => {
                let operation = Pointer::root().child("paths").child(path).child(method);
                (Root::Request(self.operation_name(&operation)), None, after_schema(rest))
            }
            ["webhooks" | "x-webhooks", name, _, "requestBody", rest @ ..]
            | ["paths", _, _, "callbacks", name, _, _, "requestBody", rest @ ..] => {
                (Root::Definition(format!("{name} payload")), None, after_schema(rest))
            }
            ["paths", path, method, "responses", _, "headers", name, rest @ ..] => {
                let operation = Pointer::root().child("paths").child(path).child(method);
                let name = Some((*name).to_owned());
                (Root::Response(self.operation_name(&operation), None), name, after_schema(rest))
            }
            ["paths", path, method, "responses", status, rest @ ..] => {
                let operation = Pointer::root().child("paths").child(path).child(method);
                let is_one_of_several = self.has_several_responses(&operation);
                let status = if is_one_of_several { Some((*status).to_owned()) } else { None };
                (Root::Response(self.operation_name(&operation), status), None, after_schema(rest))
            }
            [first, ..] => match extension_definition(tokens) {
                Some((name, rest)) => (Root::Definition(name.into()), None, rest),
                None => (Root::Definition((*first).into()), None, &[]),
            },
            [] => (Root::Definition("schema".into()), None, &[]),
        }
    }

    fn operation_name(&self, operation: &Pointer) -> String {
        match self.operations.get(operation) {
            Some(entry) => entry.plain_id().to_owned(),
            None => operation.tokens().join(" "),
        }
    }

    fn parameter_name(&self, parameter: &Pointer) -> Option<String> {
        Some((*self.parameters.get(parameter)?).to_owned())
    }

    fn has_several_responses(&self, operation: &Pointer) -> bool {
        let Some(operation) = self.operations.get(operation) else { return false };
        let mut with_body = 0;
        for (status, response) in &operation.responses {
            let has_content = response.get().is_some_and(|response| !response.content.is_empty());
            if *status != StatusPattern::Default && (has_content || response.is_reference()) {
                with_body += 1;
            }
        }
        with_body > 1
    }

    fn add_stems(&self, stems: &mut Vec<String>, mut rest: &[&str], pointer: &Pointer) {
        loop {
            rest = match rest {
                [] => return,
                ["properties", name, tail @ ..] => {
                    stems.push((*name).to_owned());
                    tail
                }
                ["items", tail @ ..] => {
                    let stem = part_stem(stems.pop(), "item");
                    stems.push(stem);
                    tail
                }
                ["prefixItems", index, tail @ ..] => {
                    let stem = part_stem(stems.pop(), "item");
                    stems.push(format!("{stem} {}", number_from_one(index)));
                    tail
                }
                ["additionalProperties", tail @ ..] => {
                    let stem = part_stem(stems.pop(), "value");
                    stems.push(stem);
                    tail
                }
                ["oneOf" | "anyOf" | "allOf", index, tail @ ..] => {
                    stems.push(self.alternative_name(pointer, tail.len(), index));
                    match tail {
                        // The content of a variant is named like the variant.
                        ["properties", _, below @ ..] if self.is_content(pointer, tail.len()) => below,
                        _ => tail,
                    }
                }
                [_, tail @ ..] => tail,
            };
        }
    }

    /// The name of an alternative, or `variant` with its number, counted from 1.
    fn alternative_name(&self, pointer: &Pointer, levels_below: usize, index: &str) -> String {
        match self.known_alternative_name(pointer, levels_below) {
            Some(name) => name,
            None => format!("variant {}", number_from_one(index)),
        }
    }

    fn known_alternative_name(&self, pointer: &Pointer, levels_below: usize) -> Option<String> {
        let mut holder = pointer.clone();
        for _ in 0..levels_below {
            holder = holder.parent()?;
        }
        let one = *self.described.get(&holder)?;
        if let Some(property) = self.only_property(one) {
            return Some(property.to_owned());
        }
        if let Some(title) = &self.schemas.get(one).about.title
            && title.len() <= 40
            && title.chars().any(char::is_alphanumeric)
        {
            return Some(title.clone());
        }
        let union = *self.described.get(&holder.parent()?.parent()?)?;
        self.by_content(one, union)
    }

    /// Whether the rest of the way, `levels_below` an alternative, is in the property that is the content of
    /// its variant.
    fn is_content(&self, pointer: &Pointer, levels_below: usize) -> bool {
        let tokens = pointer.tokens();
        let Some(name) = tokens.get(tokens.len() - levels_below + 1) else { return false };
        let holder = tokens.iter().take(tokens.len() - levels_below);
        let holder = holder.fold(Pointer::root(), |holder, token| holder.child(token));
        let Some(one) = self.described.get(&holder) else { return false };
        match self.schemas.get(*one).keywords().map(|keywords| &keywords.role) {
            Some(Role::Variant(Content::Property(content))) => content == name,
            _ => false,
        }
    }

    /// The only property of an alternative, which then gives it its name.
    fn only_property(&self, one: SchemaId) -> Option<&'a str> {
        let keywords = self.schemas.get(one).keywords()?;
        match &keywords.role {
            Role::Variant(Content::Property(content)) if keywords.properties.len() == 1 => Some(content),
            _ => None,
        }
    }

    /// The name of an alternative without a title: its only value, the value of one of its properties (the
    /// discriminator's first), its type if no other alternative has it, or a property that no other has.
    fn by_content(&self, one: SchemaId, union: SchemaId) -> Option<String> {
        if let Some(name) = self.only_value(one) {
            return Some(name);
        }
        let keywords = self.schemas.get(union).keywords()?;
        if let Some(name) = self.tag_of(one, keywords.discriminator.as_deref()) {
            return Some(name);
        }
        let facts = self.facts(union)?;
        if let Some(own) = self.kind(one, union)
            && facts.kinds.get(own) == Some(&1)
        {
            return Some(own.to_owned());
        }
        self.by_property(one, &facts)
    }

    /// The facts about a union, which are computed once.
    fn facts(&self, union: SchemaId) -> Option<Rc<Facts>> {
        if let Some(known) = self.facts.borrow().get(&union) {
            return Some(known.clone());
        }
        let all = &self.schemas.get(union).keywords()?.union.as_ref()?.alternatives;
        let mut facts = Facts::default();
        for one in all {
            if let Some(kind) = self.kind(*one, union) {
                *facts.kinds.entry(kind).or_default() += 1;
            }
        }
        for one in all.iter().collect::<BTreeSet<_>>() {
            let Some(keywords) = self.schemas.keywords(*one) else { continue };
            for name in keywords.properties.keys() {
                *facts.properties.entry(name.clone()).or_default() += 1;
            }
        }
        facts.plain = all.iter().filter(|one| self.telling_property(**one, &facts).is_none()).count();
        let facts = Rc::new(facts);
        self.facts.borrow_mut().insert(union, facts.clone());
        Some(facts)
    }

    /// The only value that a schema allows, as words, if it can be a name.
    fn only_value(&self, schema: SchemaId) -> Option<String> {
        let [only] = self.schemas.get(schema).keywords()?.values.as_deref()? else { return None };
        match only {
            Value::String(text) if text.is_empty() => Some("empty".to_owned()),
            Value::String(text) if text.len() <= 40 && text.chars().any(char::is_alphabetic) => {
                Some(text.clone())
            }
            Value::Number(number) => Some(format!("value {number}")),
            _ => None,
        }
    }

    fn tag_of(&self, one: SchemaId, discriminator: Option<&Discriminator>) -> Option<String> {
        let properties = &self.schemas.keywords(one)?.properties;
        let value = |property: &SchemaId| self.only_value(self.schemas.target(*property).ok()?);
        if let Some(discriminator) = discriminator
            && let Some(property) = properties.get(&discriminator.property)
            && let Some(name) = value(property)
        {
            return Some(name);
        }
        properties.values().find_map(value)
    }

    /// The type of an inline alternative.
    fn kind(&self, one: SchemaId, union: SchemaId) -> Option<&'static str> {
        let schema = self.schemas.get(one);
        let keywords = schema.keywords()?;
        if !schema.place.is_below(&self.schemas.get(union).place) {
            return None;
        }
        match keywords.of {
            _ if keywords.values.is_some() => Some("value"),
            Some(Type::Object) => Some("object"),
            Some(Type::Array) => Some("item"),
            _ => None,
        }
    }

    /// A property that only this alternative has, preferably a required one. If exactly one alternative has
    /// none, it is the plain one.
    fn by_property(&self, one: SchemaId, facts: &Facts) -> Option<String> {
        if let Some(name) = self.telling_property(one, facts) {
            return Some(format!("with {name}"));
        }
        let has_some = !self.schemas.keywords(one)?.properties.is_empty();
        if has_some && facts.plain == 1 { Some("plain".to_owned()) } else { None }
    }

    fn telling_property(&self, one: SchemaId, facts: &Facts) -> Option<&'a str> {
        let keywords = self.schemas.keywords(one)?;
        let is_telling = |name: &str| name.len() <= 30 && facts.properties.get(name) == Some(&1);
        for name in &keywords.required {
            if keywords.properties.contains_key(name) && is_telling(name) {
                return Some(name);
            }
        }
        keywords.properties.keys().map(String::as_str).find(|name| is_telling(name))
    }
}

/// The way from the innermost `$defs` around a schema (JSON Schema 2020-12, section 8.2.4); empty if there is
/// none.
fn own_definition<'t, 's>(tokens: &'t [&'s str]) -> &'t [&'s str] {
    for at in (0..tokens.len()).rev() {
        let (before, from_here) = tokens.split_at(at);
        if let ["$defs" | "definitions", _, ..] = from_here
            && !matches!(before, [.., "properties" | "schemas"])
        {
            return from_here;
        }
    }
    &[]
}

/// For a schema in an extension of the root: the last key before a keyword of schemas, and the rest of the
/// way.
fn extension_definition<'t, 's>(tokens: &'t [&'s str]) -> Option<(&'s str, &'t [&'s str])> {
    let (holder, tokens) = tokens.split_first()?;
    if ["components", "paths", "webhooks", "x-webhooks"].contains(holder) {
        return None;
    }
    let is_of_schema = |token: &&str| PARTS.contains(token);
    let end = tokens.iter().position(is_of_schema).unwrap_or(tokens.len());
    let (way, rest) = tokens.split_at(end);
    Some((*way.last()?, rest))
}

/// Keywords that contain schemas.
const PARTS: [&str; 7] =
    ["properties", "items", "prefixItems", "additionalProperties", "oneOf", "anyOf", "allOf"];

/// The name for the elements of a list or map: its name in the singular.
fn part_stem(whole: Option<String>, without_name: &str) -> String {
    match whole {
        Some(stem) => singular(&stem),
        None => without_name.to_owned(),
    }
}

fn number_from_one(index: &str) -> usize {
    match index.parse::<usize>() {
        Ok(index) => index + 1,
        Err(_) => 0,
    }
}

fn after_schema<'t, 's>(tokens: &'t [&'s str]) -> &'t [&'s str] {
    let mut rest = tokens;
    while let [token, tail @ ..] = rest {
        rest = tail;
        if ["schema", "itemSchema"].contains(token) {
            break;
        }
    }
    rest
}

fn words_of_path(path: &str) -> String {
    path.replace(['{', '}', '/'], " ")
}
