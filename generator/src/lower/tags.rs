//! The tags of a union's alternatives: which values select each, and which tags are written automatically.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexSet;

use super::context::Lowering;
use crate::collect::{Properties, Shape};
use crate::diagnostic::Diagnostic;
use crate::ir::{Constant, JsonKind, Presence, Scalar, WrittenTags};
use crate::spec::{Discriminator, SchemaId};

/// The most schemas in an alternative that are searched for tags: nested unions and their alternatives.
const MAX_NESTED: usize = 256;

/// The tags of an alternative.
#[derive(Default)]
pub(super) struct Tags {
    /// The values that select it.
    pub(super) names: Vec<String>,
    /// The properties that the union adds if the value does not have them.
    pub(super) writes: WrittenTags,
}

/// The names of schemas in a discriminator.
#[derive(Default)]
struct SchemaTags<'d> {
    property: &'d str,
    /// The values in `mapping`, in document order, by the schema they lead to.
    mapped: BTreeMap<SchemaId, Vec<&'d str>>,
    /// The names that need no mapping.
    implied: BTreeMap<SchemaId, Vec<&'d str>>,
}

/// The values that may select an alternative, by where they come from. Earlier fields take precedence.
#[derive(Default)]
struct Claims {
    /// From the mapping.
    mapped: Vec<String>,
    /// From the property, if it has only one value.
    constant: Vec<String>,
    /// From the name of the definition.
    own: Vec<String>,
    /// From the property, if it lists several values.
    listed: Vec<String>,
}

/// Tags that a struct keeps although the document does not declare them, and whether their values may be of
/// any type.
pub(super) type KeptTags = BTreeMap<String, bool>;

impl Claims {
    fn ranks(&self) -> [&[String]; 4] {
        [&self.mapped, &self.constant, &self.own, &self.listed]
    }
}

impl Lowering<'_> {
    pub(super) fn discriminator(&self, schema: SchemaId) -> Option<&Discriminator> {
        self.inventory.schemas.keywords(schema)?.discriminator.as_deref()
    }

    /// The tags of a discriminator's alternatives. Each value selects the alternative with the best claim to
    /// it.
    pub(super) fn discriminator_tags(
        &self,
        discriminator: &Discriminator,
        alternatives: &[SchemaId],
    ) -> Vec<Tags> {
        let schema_tags = self.schema_tags(discriminator);
        let mut claims = Vec::with_capacity(alternatives.len());
        for one in alternatives {
            claims.push(self.claims(&schema_tags, *one, &mut BTreeSet::new()));
        }
        let mut tags = Vec::with_capacity(alternatives.len());
        for ((one, claims), names) in alternatives.iter().zip(&claims).zip(names(&claims)) {
            // A value without the property is the default alternative already, and stays unchanged.
            let is_left_out =
                self.is_default(discriminator, *one) && !self.requires(*one, &discriminator.property);
            let mut writes = Vec::new();
            if !is_left_out && let Some(value) = self.written(&schema_tags, *one, claims) {
                writes.push((discriminator.property.clone(), value));
            }
            tags.push(Tags { names, writes });
        }
        tags
    }

    /// The names of schemas in a discriminator.
    fn schema_tags<'d>(&self, discriminator: &'d Discriminator) -> SchemaTags<'d> {
        let mut schema_tags = SchemaTags { property: &discriminator.property, ..SchemaTags::default() };
        for (name, target) in &discriminator.mapping {
            schema_tags.mapped.entry(self.target(*target)).or_default().push(name);
        }
        for (name, target) in &discriminator.implied {
            schema_tags.implied.entry(*target).or_default().push(name);
        }
        schema_tags
    }

    /// The index of the alternative in `defaultMapping`. A missing one is reported.
    pub(super) fn default_alternative(
        &mut self,
        union: SchemaId,
        discriminator: &Discriminator,
        alternatives: &[SchemaId],
    ) -> Option<usize> {
        discriminator.default?;
        let is_itself = |one: &SchemaId| self.is_default(discriminator, *one);
        let within = |one: &SchemaId| self.holds_default(discriminator, *one, &mut BTreeSet::new());
        let found = alternatives.iter().position(is_itself).or_else(|| alternatives.iter().position(within));
        if found.is_none() {
            let message = "the default of the discriminator is not one of the alternatives";
            let place =
                self.inventory.schemas.get(union).place.child("discriminator").child("defaultMapping");
            let fault = Diagnostic::warning("discriminator", message).at(&place);
            self.diagnostics.push(fault.instead("values that name no alternative are kept unchanged"));
        }
        found
    }

    /// Whether an alternative is the default.
    fn is_default(&self, discriminator: &Discriminator, alternative: SchemaId) -> bool {
        let Some(default) = discriminator.default else { return false };
        self.target(default) == self.target(alternative)
    }

    /// Whether an alternative is a union with the default.
    fn holds_default(
        &self,
        discriminator: &Discriminator,
        alternative: SchemaId,
        seen: &mut BTreeSet<SchemaId>,
    ) -> bool {
        let own = self.target(alternative);
        if seen.len() >= MAX_NESTED || !seen.insert(own) {
            return false;
        }
        let mut nested = self.alternatives(own).iter();
        nested
            .any(|one| self.is_default(discriminator, *one) || self.holds_default(discriminator, *one, seen))
    }

    /// Whether an object requires a property.
    fn requires(&self, schema: SchemaId, property: &str) -> bool {
        let Some(object) = self.properties(self.target(schema)) else { return false };
        object.required.contains(property)
    }

    fn claims(
        &self,
        schema_tags: &SchemaTags<'_>,
        alternative: SchemaId,
        seen: &mut BTreeSet<SchemaId>,
    ) -> Claims {
        let own = self.target(alternative);
        // Unions may contain each other.
        if seen.len() >= MAX_NESTED || !seen.insert(own) {
            return Claims::default();
        }
        let mut claims = Claims {
            mapped: self.mapped(schema_tags, own),
            own: self.implied(schema_tags, own),
            ..Claims::default()
        };
        let listed = self.listed_values(own, schema_tags.property).0.iter().map(text).collect::<Vec<_>>();
        if listed.len() == 1 {
            claims.constant = listed;
        } else {
            claims.listed = listed;
        }
        // Tags of a nested union's alternatives select the nested union.
        let nested = match self.discriminator(own) {
            Some(nested) if nested.property == schema_tags.property => Some(self.schema_tags(nested)),
            _ => None,
        };
        for one in self.alternatives(own) {
            let below = self.claims(nested.as_ref().unwrap_or(schema_tags), *one, seen);
            claims.mapped.extend(self.mapped(schema_tags, *one));
            claims.constant.extend(below.mapped.into_iter().chain(below.constant));
            claims.own.extend(below.own);
            claims.listed.extend(below.listed);
        }
        claims
    }

    /// The values in the mapping that lead to a schema, in document order.
    fn mapped(&self, schema_tags: &SchemaTags<'_>, schema: SchemaId) -> Vec<String> {
        owned(schema_tags.mapped.get(&self.target(schema)))
    }

    /// The names of a schema without a mapping: the name of its definition.
    fn implied(&self, schema_tags: &SchemaTags<'_>, schema: SchemaId) -> Vec<String> {
        let mut names = owned(schema_tags.implied.get(&schema));
        if let Some(name) = self.inventory.schemas.definition_name(schema) {
            names.insert(0, name);
        }
        names
    }

    /// The tag that the union adds to a value without one: the only value of the property, else the first
    /// value in the mapping that the property allows, else the definition's name if it is allowed.
    fn written(
        &self,
        schema_tags: &SchemaTags<'_>,
        alternative: SchemaId,
        claims: &Claims,
    ) -> Option<Constant> {
        let own = self.target(alternative);
        let shape = self.own_shape(own)?;
        if !matches!(shape, Shape::Object(_) | Shape::Map(_) | Shape::Union(_) | Shape::Any) {
            return None;
        }
        let (listed, kind) = self.listed_values(own, schema_tags.property);
        if let [only] = listed.as_slice() {
            return if self.initialises_itself(own, schema_tags.property) {
                None
            } else {
                Some(only.clone())
            };
        }
        let direct = self.mapped(schema_tags, own);
        if let Some(first) = direct.first() {
            let allowed = first_allowed(&direct, &listed, kind);
            return Some(allowed.unwrap_or_else(|| tag_value(first, kind)));
        }
        // A nested union adds the tags of its own alternatives.
        if !claims.mapped.is_empty() || !claims.constant.is_empty() || self.discriminator(own).is_some() {
            return None;
        }
        first_allowed(&self.implied(schema_tags, own), &listed, kind)
    }

    /// The tags of alternatives without a discriminator: properties with only one value in several
    /// alternatives, but not the same value in all.
    pub(super) fn constant_tags(&self, alternatives: &[SchemaId]) -> Vec<Tags> {
        let mut constants = Vec::with_capacity(alternatives.len());
        for one in alternatives {
            constants.push(self.constants_of(self.target(*one)));
        }
        let mut values: BTreeMap<&String, BTreeSet<&Constant>> = BTreeMap::new();
        for (key, value) in constants.iter().flatten() {
            values.entry(key).or_default().insert(value);
        }
        let mut tags = Vec::with_capacity(alternatives.len());
        for (one, constants) in alternatives.iter().zip(&constants) {
            let own = self.target(*one);
            let mut writes = WrittenTags::new();
            // An alternative without its own type already has all of its tags.
            let constants =
                if matches!(self.own_shape(own), Some(Shape::Variant(..))) { &[][..] } else { constants };
            for (key, value) in constants {
                let differs = matches!(values.get(key), Some(values) if values.len() > 1);
                if differs && !self.initialises_itself(own, key) {
                    writes.push(((*key).clone(), value.clone()));
                }
            }
            tags.push(Tags { names: Vec::new(), writes });
        }
        tags
    }

    /// The properties of an object with only one value.
    fn constants_of(&self, schema: SchemaId) -> Vec<(&String, Constant)> {
        let Some(object) = self.properties(schema) else { return Vec::new() };
        let mut constants = Vec::new();
        for (key, property) in &object.known {
            if let [only] = self.listed(*property).0.as_slice() {
                constants.push((key, only.clone()));
            }
        }
        constants
    }

    /// Reports the alternatives that do not declare the tag.
    pub(super) fn report_undeclared(
        &mut self,
        union: SchemaId,
        discriminator: &Discriminator,
        alternatives: &[SchemaId],
    ) {
        let property = &discriminator.property;
        let schemas = &self.inventory.schemas;
        let mut names = BTreeSet::new();
        for one in alternatives {
            let own = self.target(*one);
            // Values of the default alternative may have no tag.
            if !self.is_default(discriminator, *one) && self.lacks(own, property) {
                names.insert(format!("`{}`", schemas.get(own).written.to_reference()));
            }
        }
        if names.is_empty() {
            return;
        }
        let names: Vec<String> = names.into_iter().collect();
        let message = format!(
            "the property `{property}`, which distinguishes the alternatives, is not declared by {}; it is written and read anyway",
            names.join(", ")
        );
        let help = format!("declare `{property}` in each alternative, and require it");
        let place = &schemas.get(union).written.child("discriminator");
        self.diagnostics.push(Diagnostic::warning("discriminator", message).at(place).help(help));
    }

    /// The undeclared tags that structs must keep, since several values select the alternative; by the
    /// leading schema of the type.
    pub(super) fn undeclared_tags(&self) -> BTreeMap<SchemaId, KeptTags> {
        let mut kept: BTreeMap<SchemaId, KeptTags> = BTreeMap::new();
        for group in &self.names.groups {
            let Some(discriminator) = self.discriminator(group.leader) else { continue };
            let schema_tags = self.schema_tags(discriminator);
            for one in self.alternatives(group.leader) {
                let own = self.target(*one);
                let is_default = self.is_default(discriminator, own);
                let is_open = self.properties(own).is_some_and(|object| object.additional.is_none());
                let is_named_once = self.mapped(&schema_tags, own).len() < 2;
                if !is_open || !self.lacks(own, &discriminator.property) || (is_named_once && !is_default) {
                    continue;
                }
                if let Some(of) = self.names.group(own) {
                    let tags = kept.entry(of.leader).or_default();
                    *tags.entry(discriminator.property.clone()).or_default() |= is_default;
                }
            }
        }
        kept
    }

    fn target(&self, schema: SchemaId) -> SchemaId {
        self.inventory.schemas.target(schema).unwrap_or(schema)
    }

    fn properties(&self, schema: SchemaId) -> Option<&Properties> {
        match self.own_shape(schema)? {
            Shape::Object(object) | Shape::Variant(object, _) => Some(object),
            _ => None,
        }
    }

    /// The alternatives of a union; none for other schemas.
    fn alternatives(&self, schema: SchemaId) -> &[SchemaId] {
        match self.own_shape(schema) {
            Some(Shape::Union(alternatives)) => alternatives,
            _ => &[],
        }
    }

    /// Whether an object does not declare a property.
    fn lacks(&self, schema: SchemaId, property: &str) -> bool {
        match self.own_shape(schema) {
            Some(Shape::Object(object) | Shape::Variant(object, _)) => !object.known.contains_key(property),
            Some(Shape::Map(_)) => true,
            _ => false,
        }
    }

    /// The listed values of a property, and their common kind.
    fn listed_values(&self, schema: SchemaId, property: &str) -> (Vec<Constant>, Option<JsonKind>) {
        match self.properties(schema).and_then(|object| object.known.get(property)) {
            Some(property) => self.listed(*property),
            None => (Vec::new(), None),
        }
    }

    /// Whether a struct initialises a property with its only value: a required enum or boolean.
    fn initialises_itself(&self, schema: SchemaId, name: &str) -> bool {
        let Some(object) = self.properties(schema) else { return false };
        let Some(property) = object.known.get(name) else { return false };
        let is_required = object.required.contains(name);
        let is_filled = matches!(
            self.own_shape(*property),
            Some(
                Shape::Constant(_)
                    | Shape::TextEnumeration(_)
                    | Shape::IntegerEnumeration(_)
                    | Shape::ValueEnumeration(_)
                    | Shape::Scalar(Scalar::Boolean)
            )
        );
        is_filled && self.presence(*property, is_required) == Presence::Required
    }
}

/// The tags of each alternative: the values for which it has the best claim. A value that several
/// alternatives list among others selects none of them.
fn names(claims: &[Claims]) -> Vec<Vec<String>> {
    let mut owners: BTreeMap<&str, (usize, Option<usize>)> = BTreeMap::new();
    let mut names: Vec<IndexSet<String>> = vec![IndexSet::new(); claims.len()];
    let last = Claims::default().ranks().len() - 1;
    for rank in 0..=last {
        for (index, claims) in claims.iter().enumerate() {
            for name in claims.ranks()[rank] {
                let owner = owners.entry(name).or_insert((rank, Some(index)));
                if rank == last && owner.0 == last && owner.1 != Some(index) {
                    owner.1 = None;
                }
            }
        }
    }
    for (index, (claims, names)) in claims.iter().zip(&mut names).enumerate() {
        for name in claims.ranks().concat() {
            if matches!(owners.get(name.as_str()), Some((_, Some(owner))) if *owner == index) {
                names.insert(name);
            }
        }
    }
    names.into_iter().map(|names| names.into_iter().collect()).collect()
}

fn owned(names: Option<&Vec<&str>>) -> Vec<String> {
    let mut owned = Vec::new();
    for name in names.into_iter().flatten() {
        owned.push((*name).to_owned());
    }
    owned
}

/// The first of the names that the property allows. A property without listed values allows all.
fn first_allowed(names: &[String], listed: &[Constant], kind: Option<JsonKind>) -> Option<Constant> {
    if listed.is_empty() {
        return Some(tag_value(names.first()?, kind));
    }
    for name in names {
        if let Some(value) = listed.iter().find(|value| text(value) == *name) {
            return Some(value.clone());
        }
    }
    None
}

/// The text for a value in a mapping.
fn text(of: &Constant) -> String {
    match of {
        Constant::Boolean(value) => value.to_string(),
        Constant::Integer(value) => value.to_string(),
        Constant::Number(text) | Constant::String(text) => text.clone(),
    }
}

/// A value of a mapping, which is a string, converted to the property's kind.
fn tag_value(name: &str, kind: Option<JsonKind>) -> Constant {
    if kind == Some(JsonKind::Boolean)
        && let Ok(value) = name.parse()
    {
        return Constant::Boolean(value);
    }
    if let Some(JsonKind::Integer | JsonKind::Number) = kind
        && let Ok(value) = name.parse()
    {
        return Constant::Integer(value);
    }
    Constant::String(name.to_owned())
}
