//! The tags of a union's alternatives: by which values each is read, and which it writes by itself.

use std::collections::{BTreeMap, BTreeSet};

use super::Lowering;
use crate::diagnostic::Diagnostic;
use crate::gather::{Properties, Shape};
use crate::ir::{Constant, Kind, Presence, Scalar};
use crate::spec::{Discriminator, SchemaId};

/// How many schemas within an alternative are searched for names: the unions within it, and their alternatives.
const MAX_NESTED: usize = 256;

/// What the tags of an alternative are.
#[derive(Default)]
pub(super) struct Tags {
    /// The values that name it.
    pub(super) names: Vec<String>,
    /// The properties that the union writes by itself, where the value has none.
    pub(super) writes: Vec<(String, Constant)>,
}

/// The values that may name an alternative, by what says so: what stands first counts before what follows.
#[derive(Default)]
struct Claims {
    /// The mapping.
    mapped: Vec<String>,
    /// The property, which has one value.
    constant: Vec<String>,
    /// The definition's name.
    own: Vec<String>,
    /// The property, which has one of several values.
    listed: Vec<String>,
}

impl Claims {
    fn ranks(&self) -> [&[String]; 4] {
        [&self.mapped, &self.constant, &self.own, &self.listed]
    }
}

impl Lowering<'_> {
    pub(super) fn discriminator(&self, schema: SchemaId) -> Option<Discriminator> {
        self.inventory.schemas.keywords(schema)?.discriminator.clone()
    }

    /// The tags of the alternatives of a discriminator; each value names the alternative that has the best claim to it.
    pub(super) fn discriminator_tags(
        &self,
        discriminator: &Discriminator,
        alternatives: &[SchemaId],
    ) -> Vec<Tags> {
        let claims: Vec<Claims> =
            alternatives.iter().map(|one| self.claims(discriminator, *one, &mut BTreeSet::new())).collect();
        let names = names(&claims);
        let each = alternatives.iter().zip(&claims).zip(names);
        each.map(|((one, claims), names)| {
            let written = self.written(discriminator, *one, claims);
            let writes = written.map(|value| (discriminator.property.clone(), value));
            Tags { names, writes: writes.into_iter().collect() }
        })
        .collect()
    }

    fn claims(
        &self,
        discriminator: &Discriminator,
        alternative: SchemaId,
        seen: &mut BTreeSet<SchemaId>,
    ) -> Claims {
        let own = self.target(alternative);
        // Unions may hold each other.
        if seen.len() >= MAX_NESTED || !seen.insert(own) {
            return Claims::default();
        }
        let mut claims = Claims {
            mapped: self.mapped(discriminator, own),
            own: self.implied(discriminator, own),
            ..Claims::default()
        };
        let listed = self.limits(own, &discriminator.property).0.iter().map(text).collect::<Vec<_>>();
        if listed.len() == 1 {
            claims.constant = listed;
        } else {
            claims.listed = listed;
        }
        // The names of a union's alternatives lead to the union.
        let nested = self.discriminator(own).filter(|nested| nested.property == discriminator.property);
        for one in self.alternatives(own) {
            let below = self.claims(nested.as_ref().unwrap_or(discriminator), *one, seen);
            claims.mapped.extend(self.mapped(discriminator, *one));
            claims.constant.extend(below.mapped.into_iter().chain(below.constant));
            claims.own.extend(below.own);
            claims.listed.extend(below.listed);
        }
        claims
    }

    /// The values of the mapping that lead to a schema, in the document's order.
    fn mapped(&self, discriminator: &Discriminator, schema: SchemaId) -> Vec<String> {
        let own = self.target(schema);
        let mapping = discriminator.mapping.iter().filter(|(_, target)| self.target(*target) == own);
        mapping.map(|(name, _)| name.clone()).collect()
    }

    /// The names that a schema has without a mapping: its definition's.
    fn implied(&self, discriminator: &Discriminator, schema: SchemaId) -> Vec<String> {
        let implied = discriminator.implied.iter().filter(|(_, target)| *target == schema);
        let name = self.inventory.schemas.definition_name(schema);
        name.into_iter().chain(implied.map(|(name, _)| name.clone())).collect()
    }

    /// What the union writes where a value has no tag: the one value of the property, else the first of the mapping that the
    /// property allows, else the definition's name if the property allows that.
    fn written(
        &self,
        discriminator: &Discriminator,
        alternative: SchemaId,
        claims: &Claims,
    ) -> Option<Constant> {
        let own = self.target(alternative);
        let shape = &self.inventory.schema(own)?.shape;
        if !matches!(shape, Shape::Object(_) | Shape::Map(_) | Shape::Union(_) | Shape::Any) {
            return None;
        }
        let (listed, kind) = self.limits(own, &discriminator.property);
        if let [only] = listed.as_slice() {
            return (!self.fills_itself(own, &discriminator.property)).then(|| only.clone());
        }
        let allowed = |name: &String| match listed.as_slice() {
            [] => Some(typed(name, kind)),
            listed => listed.iter().find(|value| text(value) == *name).cloned(),
        };
        let direct = self.mapped(discriminator, own);
        if let Some(first) = direct.first() {
            return direct.iter().find_map(allowed).or_else(|| Some(typed(first, kind)));
        }
        // A union within writes the names of its own alternatives.
        if !claims.mapped.is_empty() || !claims.constant.is_empty() || self.discriminator(own).is_some() {
            return None;
        }
        self.implied(discriminator, own).iter().find_map(allowed)
    }

    /// The tags of alternatives without a discriminator: properties that have one value in each of several of them, not the same in all.
    pub(super) fn constant_tags(&self, alternatives: &[SchemaId]) -> Vec<Tags> {
        let constants: Vec<Vec<(&String, Constant)>> =
            alternatives.iter().map(|one| self.constants_of(self.target(*one))).collect();
        let mut values: BTreeMap<&String, BTreeSet<&Constant>> = BTreeMap::new();
        for (key, value) in constants.iter().flatten() {
            values.entry(key).or_default().insert(value);
        }
        let tags = |(one, constants): (&SchemaId, &Vec<(&String, Constant)>)| {
            let own = self.target(*one);
            let is_tag = |key: &String| values.get(key).is_some_and(|values| values.len() > 1);
            let writes = constants.iter().filter(|(key, _)| is_tag(key) && !self.fills_itself(own, key));
            let writes = writes.map(|(key, value)| ((*key).clone(), value.clone()));
            Tags { names: Vec::new(), writes: writes.collect() }
        };
        alternatives.iter().zip(&constants).map(tags).collect()
    }

    /// The properties of an object that have one value.
    fn constants_of(&self, schema: SchemaId) -> Vec<(&String, Constant)> {
        let Some(object) = self.properties(schema) else { return Vec::new() };
        let only = |(key, property)| match self.listed(property).0.as_slice() {
            [only] => Some((key, only.clone())),
            _ => None,
        };
        object.known.iter().map(|(key, property)| (key, *property)).filter_map(only).collect()
    }

    /// Tells the alternatives that do not declare the tag.
    pub(super) fn report_undeclared(
        &mut self,
        union: SchemaId,
        discriminator: &Discriminator,
        alternatives: &[SchemaId],
    ) {
        let property = &discriminator.property;
        let schemas = &self.inventory.schemas;
        let undeclared =
            alternatives.iter().map(|one| self.target(*one)).filter(|one| self.lacks(*one, property));
        let names: BTreeSet<String> =
            undeclared.map(|one| format!("`{}`", schemas.get(one).written.to_reference())).collect();
        if names.is_empty() {
            return;
        }
        let names: Vec<String> = names.into_iter().collect();
        let message = format!(
            "the property `{property}`, which tells the alternatives apart, is not declared by {}; it is written and read all the same",
            names.join(", ")
        );
        let help = format!("declare `{property}` in each alternative, and require it");
        let place = &schemas.get(union).written.child("discriminator");
        self.diagnostics.push(Diagnostic::warning("discriminator", message).at(place).help(help));
    }

    /// The tags that structs must keep though the document does not declare them, since several values name the alternative, by the schemas that
    /// lead the types.
    pub(super) fn undeclared_tags(&self) -> BTreeMap<SchemaId, BTreeSet<String>> {
        let mut kept: BTreeMap<SchemaId, BTreeSet<String>> = BTreeMap::new();
        for group in &self.names.groups {
            let Some(discriminator) = self.discriminator(group.leader) else { continue };
            for one in self.alternatives(group.leader) {
                let own = self.target(*one);
                let is_open = self.properties(own).is_some_and(|object| object.additional.is_none());
                if !is_open
                    || !self.lacks(own, &discriminator.property)
                    || self.mapped(&discriminator, own).len() < 2
                {
                    continue;
                }
                if let Some(of) = self.names.group(own) {
                    kept.entry(of.leader).or_default().insert(discriminator.property.clone());
                }
            }
        }
        kept
    }

    fn target(&self, schema: SchemaId) -> SchemaId {
        self.inventory.schemas.target(schema).unwrap_or(schema)
    }

    fn properties(&self, schema: SchemaId) -> Option<&Properties> {
        match &self.inventory.schema(schema)?.shape {
            Shape::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The alternatives of a schema that is a union.
    fn alternatives(&self, schema: SchemaId) -> &[SchemaId] {
        match self.inventory.schema(schema).map(|entry| &entry.shape) {
            Some(Shape::Union(alternatives)) => alternatives,
            _ => &[],
        }
    }

    /// Whether a schema of objects does not declare a property.
    fn lacks(&self, schema: SchemaId, property: &str) -> bool {
        match self.inventory.schema(schema).map(|entry| &entry.shape) {
            Some(Shape::Object(object)) => !object.known.contains_key(property),
            Some(Shape::Map(_)) => true,
            _ => false,
        }
    }

    /// The values to which an object limits a property, and the kind that they have.
    fn limits(&self, schema: SchemaId, property: &str) -> (Vec<Constant>, Option<Kind>) {
        let property = self.properties(schema).and_then(|object| object.known.get(property));
        property.map(|property| self.listed(*property)).unwrap_or_default()
    }

    /// Whether a struct has the one value of a property from the start: that of an enumeration or a boolean which must be there.
    fn fills_itself(&self, schema: SchemaId, name: &str) -> bool {
        let Some(object) = self.properties(schema) else { return false };
        let Some(property) = object.known.get(name) else { return false };
        let is_required = object.required.iter().any(|required| required == name);
        let is_filled = self.inventory.schema(*property).is_some_and(|entry| {
            matches!(
                entry.shape,
                Shape::TextEnumeration(_)
                    | Shape::IntegerEnumeration(_)
                    | Shape::ValueEnumeration(_)
                    | Shape::Scalar(Scalar::Boolean)
            )
        });
        is_filled && self.presence(*property, is_required) == Presence::Required
    }
}

/// The names of each alternative: those to which it has the first claim; a value that several list among others names none of them.
fn names(claims: &[Claims]) -> Vec<Vec<String>> {
    let mut owners: BTreeMap<&str, (usize, Option<usize>)> = BTreeMap::new();
    let mut names: Vec<Vec<String>> = vec![Vec::new(); claims.len()];
    let last = Claims::default().ranks().len() - 1;
    for rank in 0..=last {
        for (index, claims) in claims.iter().enumerate() {
            for name in claims.ranks().get(rank).copied().unwrap_or_default() {
                let owner = owners.entry(name).or_insert((rank, Some(index)));
                if rank == last && owner.0 == last && owner.1 != Some(index) {
                    owner.1 = None;
                }
            }
        }
    }
    for (index, claims) in claims.iter().enumerate() {
        for name in claims.ranks().concat() {
            let is_owner = owners.get(name.as_str()).is_some_and(|(_, owner)| *owner == Some(index));
            if let Some(names) = names.get_mut(index).filter(|names| is_owner && !names.contains(&name)) {
                names.push(name);
            }
        }
    }
    names
}

/// A value as the text that stands for it in a mapping.
fn text(of: &Constant) -> String {
    match of {
        Constant::Boolean(value) => value.to_string(),
        Constant::Integer(value) => value.to_string(),
        Constant::Number(text) | Constant::Text(text) => text.clone(),
    }
}

/// A value of a mapping, which is a text, as the kind of the property.
fn typed(name: &str, kind: Option<Kind>) -> Constant {
    let number = || name.parse::<i64>().ok().map(Constant::Integer);
    let value = match kind {
        Some(Kind::Boolean) => name.parse().ok().map(Constant::Boolean),
        Some(Kind::Integer | Kind::Number) => number(),
        _ => None,
    };
    value.unwrap_or_else(|| Constant::Text(name.to_owned()))
}
