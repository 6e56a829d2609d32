//! What the address of a schema says about it: what it belongs to, and the names on the way to it.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde_json::Value;

use super::Inventory;
use crate::http::StatusPattern;
use crate::naming::singular;
use crate::place::Pointer;
use crate::spec::{Operation, SchemaId, Schemas, Type};

/// What a schema belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Root {
    /// A named definition.
    Definition(String),
    /// An input of an operation.
    Parameter(String),
    /// The body of an operation.
    Request(String),
    /// A response of an operation; the status where it has several.
    Response(String, Option<String>),
}

/// Where a schema stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// What it belongs to.
    pub root: Root,
    /// The names on the way from there: properties, and what lists and maps hold in the singular.
    pub stems: Vec<String>,
}

/// Reads addresses.
pub(crate) struct Places<'a> {
    schemas: &'a Schemas,
    /// The schemas with a title or a union, by their places.
    reported: BTreeMap<Pointer, SchemaId>,
    operations: BTreeMap<&'a Pointer, &'a Operation>,
    /// The names of the parameters, by their places.
    parameters: BTreeMap<&'a Pointer, &'a str>,
    /// What is known of unions, by the unions.
    facts: RefCell<BTreeMap<SchemaId, Rc<Facts>>>,
}

/// What names the alternatives of a union that have no title.
#[derive(Default)]
struct Facts {
    /// How many alternatives are of each kind.
    kinds: BTreeMap<&'static str, usize>,
    /// How many alternatives have each property.
    properties: BTreeMap<String, usize>,
    /// How many have no property that no other has.
    plain: usize,
}

impl<'a> Places<'a> {
    pub(crate) fn new(inventory: &Inventory<'a>) -> Self {
        let schemas = inventory.schemas;
        let mut reported = BTreeMap::new();
        // What is reached has the first claim to its place.
        for id in inventory.entries.keys().copied().chain(schemas.ids()) {
            let Some(union) = schemas.get(id).keywords().and_then(|keywords| keywords.union.as_ref()) else {
                continue;
            };
            for one in union.alternatives.iter().copied().chain([id]) {
                reported.entry(schemas.get(one).place.clone()).or_insert(one);
            }
        }
        let operations = &inventory.spec.operations;
        let parameters = operations.iter().flat_map(Operation::parameters);
        Self {
            schemas,
            reported,
            operations: operations.iter().map(|operation| (&operation.place, operation)).collect(),
            parameters: parameters.map(|one| (&one.place, one.name.as_str())).collect(),
            facts: RefCell::default(),
        }
    }

    /// Where the schema at an address stands.
    pub(crate) fn of(&self, pointer: &Pointer) -> Place {
        let tokens = pointer.tokens();
        let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
        let (root, first, rest) = match own_definition(&tokens) {
            [_, name, rest @ ..] => (Root::Definition((*name).into()), None, rest),
            _ => self.root(&tokens),
        };
        let mut stems: Vec<String> = first.into_iter().collect();
        self.add_stems(&mut stems, rest, pointer);
        Place { root, stems }
    }

    /// What a schema belongs to, the name of its parameter, and the way from there.
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
                let status = self.has_several_responses(&operation).then(|| (*status).to_owned());
                (Root::Response(self.operation_name(&operation), status), None, after_schema(rest))
            }
            other => (
                Root::Definition(other.first().map_or_else(|| "schema".into(), |text| (*text).into())),
                None,
                &[][..],
            ),
        }
    }

    fn operation_name(&self, operation: &Pointer) -> String {
        self.operations
            .get(operation)
            .map_or_else(|| operation.tokens().join(" "), |entry| entry.plain_id().to_owned())
    }

    fn parameter_name(&self, parameter: &Pointer) -> Option<String> {
        self.parameters.get(parameter).map(|name| (*name).to_owned())
    }

    fn has_several_responses(&self, operation: &Pointer) -> bool {
        let Some(operation) = self.operations.get(operation) else { return false };
        let with_body = operation.responses.iter().filter(|(status, response)| {
            let has_content = response.get().is_some_and(|response| !response.content.is_empty());
            *status != StatusPattern::Default && (has_content || response.is_reference())
        });
        with_body.count() > 1
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
                    let stem = stems.pop().map_or_else(|| "item".to_owned(), |stem| singular(&stem));
                    stems.push(stem);
                    tail
                }
                ["prefixItems", index, tail @ ..] => {
                    let stem = stems.pop().map_or_else(|| "item".to_owned(), |stem| singular(&stem));
                    let number = index.parse::<usize>().map_or(0, |index| index + 1);
                    stems.push(format!("{stem} {number}"));
                    tail
                }
                ["additionalProperties", tail @ ..] => {
                    let stem = stems.pop().map_or_else(|| "value".to_owned(), |stem| singular(&stem));
                    stems.push(stem);
                    tail
                }
                ["oneOf" | "anyOf" | "allOf", index, tail @ ..] => {
                    stems.push(self.alternative_name(pointer, tail.len(), index));
                    tail
                }
                [_, tail @ ..] => tail,
            };
        }
    }

    /// An alternative's title, or its number counted from 1.
    fn alternative_name(&self, pointer: &Pointer, levels_below: usize, index: &str) -> String {
        let mut holder = Some(pointer.clone());
        for _ in 0..levels_below {
            holder = holder.and_then(|holder| holder.parent());
        }
        let number = index.parse::<usize>().map_or(0, |index| index + 1);
        let numbered = || format!("variant {number}");
        let Some(one) = holder.as_ref().and_then(|holder| self.reported.get(holder).copied()) else {
            return numbered();
        };
        if let Some(title) = &self.schemas.get(one).about.title
            && title.len() <= 40
            && title.chars().any(char::is_alphanumeric)
        {
            return title.clone();
        }
        let union = holder.and_then(|holder| self.reported.get(&holder.parent()?.parent()?).copied());
        union.and_then(|union| self.by_content(one, union)).unwrap_or_else(numbered)
    }

    /// What an alternative without a title is called: by the one value that it allows or that one of its properties has, the
    /// discriminator's first, by what it is if it is the only one, or by a property that no other has.
    fn by_content(&self, one: SchemaId, union: SchemaId) -> Option<String> {
        if let Some(name) = self.only_value(one) {
            return Some(name);
        }
        let keywords = self.schemas.get(union).keywords()?;
        let tag = keywords.discriminator.as_ref().map(|of| of.property.as_str());
        if let Some(name) = self.tag_of(one, tag) {
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

    /// The facts of a union, which are found once.
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
            let names =
                self.schemas.keywords(*one).into_iter().flat_map(|keywords| keywords.properties.keys());
            names.for_each(|name| *facts.properties.entry(name.clone()).or_default() += 1);
        }
        facts.plain = all.iter().filter(|one| self.telling_property(**one, &facts).is_none()).count();
        let facts = Rc::new(facts);
        self.facts.borrow_mut().insert(union, facts.clone());
        Some(facts)
    }

    /// The one value that a schema allows, in words, if it can be a name.
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

    fn tag_of(&self, one: SchemaId, tag: Option<&str>) -> Option<String> {
        let properties = &self.schemas.keywords(one)?.properties;
        let first = tag.and_then(|tag| properties.get(tag));
        let mut all = first.into_iter().chain(properties.values());
        all.find_map(|property| self.only_value(self.schemas.target(*property).ok()?))
    }

    /// The type of an alternative that stands within the union.
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

    /// A property that an alternative has and no other has: one that must be there before the others. The one alternative that has
    /// none is the plain one.
    fn by_property(&self, one: SchemaId, facts: &Facts) -> Option<String> {
        let own = self.telling_property(one, facts);
        if own.is_some() {
            return own.map(|name| format!("with {name}"));
        }
        let has_some = self.schemas.keywords(one).is_some_and(|keywords| !keywords.properties.is_empty());
        if has_some && facts.plain == 1 { Some("plain".to_owned()) } else { None }
    }

    fn telling_property(&self, one: SchemaId, facts: &Facts) -> Option<&'a str> {
        let keywords = self.schemas.keywords(one)?;
        let is_telling = |name: &&String| name.len() <= 30 && facts.properties.get(name.as_str()) == Some(&1);
        let required = keywords.required.iter().filter(|name| keywords.properties.contains_key(*name));
        required.chain(keywords.properties.keys()).find(is_telling).map(String::as_str)
    }
}

/// The way from the innermost definition that a schema has of its own (JSON Schema 2020-12, section 8.2.4); empty if it is in none.
fn own_definition<'t, 's>(tokens: &'t [&'s str]) -> &'t [&'s str] {
    let is_holder = |at: &usize| {
        let before = at.checked_sub(1).and_then(|before| tokens.get(before));
        ["$defs", "definitions"].contains(&tokens[*at])
            && before.is_none_or(|before| !["properties", "schemas"].contains(before))
            && tokens.len() > at + 1
    };
    let at = (0..tokens.len()).rev().find(is_holder);
    at.map_or(&[], |at| &tokens[at..])
}

fn after_schema<'t, 's>(tokens: &'t [&'s str]) -> &'t [&'s str] {
    tokens
        .iter()
        .position(|token| ["schema", "itemSchema"].contains(token))
        .map_or(&[], |at| &tokens[at + 1..])
}

fn words_of_path(path: &str) -> String {
    path.replace(['{', '}', '/'], " ")
}
