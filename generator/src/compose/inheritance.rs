//! Turns a base class into the union of the schemas that extend it, or of those that it lists.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use super::place::{move_parts, move_to};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::place::Pointer;
use crate::spec::{
    Annotations, Discriminator, Extensions, HowMany, Keywords, Says, Schema, SchemaId, Schemas, Union,
};

/// Rewrites every base class. Its own properties become a definition, which the schemas that extend it get as
/// an `allOf` member.
///
/// This is the second form in OpenAPI 3.0.3, Discriminator Object, where the children refer to the parent. In
/// some documents both refer to each other.
///
/// Returns the new definitions.
pub(super) fn unfold(schemas: &mut Schemas, diagnostics: &mut Diagnostics) -> BTreeSet<SchemaId> {
    let family = Family::read(schemas);
    let mut bases: Vec<Base> = Vec::new();
    for (name, id) in schemas.definitions() {
        bases.extend(Base::read(name, *id, schemas, &family));
    }
    if family.pairs_left.get() == 0 {
        let message =
            format!("the definitions of the document extend each other in more than {MAX_DESCENDANTS} ways");
        let place = Pointer::root().child("components").child("schemas");
        let found = Diagnostic::warning("all-of", message).at(&place);
        diagnostics.push(found.degraded_to("the others are not subtypes"));
    }
    let mut own = BTreeMap::new();
    for base in &bases {
        own.insert(base.id, extract_own_keywords(schemas, base));
    }
    extend(schemas, &own);
    for base in bases {
        let union = base.union(schemas, &own);
        schemas.get_mut(base.id).says = Says::Keywords(Box::new(union));
    }
    own.into_values().collect()
}

/// The most pairs of a base and a definition that extends it (directly or not) in a document.
const MAX_DESCENDANTS: usize = 500_000;

/// Which definitions extend which.
struct Family {
    /// The definitions that extend a schema directly.
    children: BTreeMap<SchemaId, Vec<SchemaId>>,
    /// All definitions that extend another one directly.
    extending: BTreeSet<SchemaId>,
    /// The index of each definition in the document.
    order: BTreeMap<SchemaId, usize>,
    /// How many more pairs may be found.
    pairs_left: Cell<usize>,
}

impl Family {
    fn read(schemas: &Schemas) -> Self {
        let mut children: BTreeMap<SchemaId, Vec<SchemaId>> = BTreeMap::new();
        let mut order = BTreeMap::new();
        for (index, child) in schemas.definitions().values().enumerate() {
            order.insert(*child, index);
            let Some(keywords) = schemas.get(*child).keywords() else { continue };
            let parents: BTreeSet<SchemaId> =
                keywords.all_of.iter().filter_map(|member| schemas.referenced(*member)).collect();
            for parent in parents {
                children.entry(parent).or_default().push(*child);
            }
        }
        let extending = children.values().flatten().copied().collect();
        Self { children, extending, order, pairs_left: Cell::new(MAX_DESCENDANTS) }
    }

    /// All definitions that extend a schema, directly or not.
    fn descendants(&self, of: SchemaId) -> BTreeSet<SchemaId> {
        let mut found = BTreeSet::new();
        let mut open = vec![of];
        while let Some(parent) = open.pop() {
            for child in self.children.get(&parent).into_iter().flatten() {
                if self.pairs_left.get() > 0 && *child != of && found.insert(*child) {
                    self.pairs_left.set(self.pairs_left.get() - 1);
                    open.push(*child);
                }
            }
        }
        found
    }
}

/// A definition that stands for a union of others.
struct Base {
    id: SchemaId,
    name: String,
    how_many: HowMany,
    /// The alternatives, each with its tags.
    alternatives: Vec<Alternative>,
}

struct Alternative {
    schema: SchemaId,
    tags: Vec<String>,
    /// Whether it is used for values with an unknown tag (`defaultMapping`).
    is_default: bool,
    /// Whether it already includes the base's own keywords.
    extends: bool,
}

impl Base {
    fn read(name: &str, id: SchemaId, schemas: &Schemas, family: &Family) -> Option<Self> {
        let keywords = schemas.get(id).keywords()?;
        let (how_many, alternatives) = match &keywords.union {
            Some(union) => {
                (union.how_many, listed(id, union, keywords.discriminator.as_deref(), schemas, family)?)
            }
            None => (HowMany::Known, extending(keywords, name, id, schemas, family)?),
        };
        Some(Self { id, name: name.to_owned(), how_many, alternatives })
    }

    /// The union that replaces the base. An alternative that is a base itself and extends this one is
    /// represented by its own properties, since its children are alternatives too.
    fn union(&self, schemas: &mut Schemas, own: &BTreeMap<SchemaId, SchemaId>) -> Keywords {
        let own_part = own.get(&self.id).copied();
        let before = match own_part {
            Some(part) => schemas.get(part).keywords().cloned().unwrap_or_default(),
            None => Keywords::default(),
        };
        let is_listed = before.union.is_some();
        let (mut mapping, mut implied, mut default) = (Vec::new(), Vec::new(), None);
        let mut alternatives = Vec::new();
        for (index, one) in self.alternatives.iter().enumerate() {
            let mut schema = one.schema;
            if !is_listed {
                schema = own.get(&schema).copied().unwrap_or(schema);
            } else if !one.extends && !before.properties.is_empty() {
                schema = self.completed(schemas, index, one.schema, own_part);
            }
            alternatives.push(schema);
            if let Some(name) = schemas.definition_name(one.schema) {
                implied.push((name, schema));
            }
            for tag in &one.tags {
                mapping.push((tag.clone(), schema));
            }
            if one.is_default {
                default = Some(schema);
            }
        }
        if let Some(part) = own_part
            && let Says::Keywords(keywords) = &mut schemas.get_mut(part).says
        {
            keywords.union = None;
            keywords.discriminator = None;
        }
        let discriminator = before.discriminator.map(|of| {
            let default = default.or(of.default);
            Box::new(Discriminator { mapping, implied, default, ..*of })
        });
        let union = Some(Union { how_many: self.how_many, alternatives });
        Keywords { union, discriminator, ..Keywords::default() }
    }

    /// A new schema that joins an alternative that does not extend the base with the base's own keywords.
    fn completed(
        &self,
        schemas: &mut Schemas,
        index: usize,
        alternative: SchemaId,
        own: Option<SchemaId>,
    ) -> SchemaId {
        let list = if self.how_many == HowMany::Any { "anyOf" } else { "oneOf" };
        let place = Pointer::of_schema(&self.name).child(list).index(index);
        let target = schemas.target(alternative).unwrap_or(alternative);
        let about = Annotations {
            title: schemas.definition_name(target),
            description: schemas.get(target).about.description.clone(),
            ..Annotations::default()
        };
        let all_of = std::iter::once(alternative).chain(own).collect();
        let written = schemas.get(self.id).written.clone();
        schemas.add(Schema::made(place, written, about, Keywords { all_of, ..Keywords::default() }))
    }
}

/// The alternatives that a base lists, if at least one of them extends it.
fn listed(
    id: SchemaId,
    union: &Union,
    discriminator: Option<&Discriminator>,
    schemas: &Schemas,
    family: &Family,
) -> Option<Vec<Alternative>> {
    let targets: Vec<SchemaId> =
        union.alternatives.iter().map(|one| schemas.target(*one).unwrap_or(*one)).collect();
    if !family.children.contains_key(&id) || targets.iter().all(|one| !family.extending.contains(one)) {
        return None;
    }
    let children = family.descendants(id);
    if targets.iter().all(|one| !children.contains(one)) {
        return None;
    }
    let mut tags: BTreeMap<SchemaId, Vec<String>> = BTreeMap::new();
    if let Some(discriminator) = discriminator {
        for (tag, leads) in &discriminator.mapping {
            if let Ok(target) = schemas.target(*leads) {
                tags.entry(target).or_default().push(tag.clone());
            }
        }
    }
    let default = default_of(discriminator, schemas);
    let mut alternatives = Vec::with_capacity(targets.len());
    for schema in targets {
        alternatives.push(Alternative {
            schema,
            is_default: default == Some(schema),
            tags: tags.get(&schema).cloned().unwrap_or_default(),
            extends: children.contains(&schema),
        });
    }
    Some(alternatives)
}

/// The schema for values with an unknown tag.
fn default_of(discriminator: Option<&Discriminator>, schemas: &Schemas) -> Option<SchemaId> {
    let default = discriminator?.default?;
    Some(schemas.target(default).unwrap_or(default))
}

/// The schemas that extend a base with a discriminator, or that its mapping lists. The base is one of them if
/// its own name is a tag.
fn extending(
    keywords: &Keywords,
    name: &str,
    id: SchemaId,
    schemas: &Schemas,
    family: &Family,
) -> Option<Vec<Alternative>> {
    let discriminator = keywords.discriminator.as_ref()?;
    let mut tags: BTreeMap<SchemaId, Vec<String>> = BTreeMap::new();
    for (tag, target) in &discriminator.mapping {
        tags.entry(*target).or_default().push(tag.clone());
    }
    let default = default_of(Some(discriminator), schemas);
    let mut meant = family.descendants(id);
    meant.extend(tags.keys());
    meant.extend(default);
    if let Some(property) = keywords.properties.get(&discriminator.property)
        && let Some(Keywords { values: Some(values), .. }) = schemas.keywords(*property)
        && values.iter().any(|value| value == name)
    {
        meant.insert(id);
    }
    let mut ordered: Vec<(usize, SchemaId)> = Vec::with_capacity(meant.len());
    for schema in meant {
        if let Some(order) = family.order.get(&schema) {
            ordered.push((*order, schema));
        }
    }
    ordered.sort_unstable();
    let mut alternatives: Vec<Alternative> = Vec::with_capacity(ordered.len());
    for (_, schema) in ordered {
        let tags = tags.remove(&schema).unwrap_or_default();
        alternatives.push(Alternative { schema, tags, is_default: default == Some(schema), extends: true });
    }
    if alternatives.iter().any(|one| one.schema != id) { Some(alternatives) } else { None }
}

/// Moves the base's own keywords into a new definition.
fn extract_own_keywords(schemas: &mut Schemas, base: &Base) -> SchemaId {
    let mut name = format!("{} base", base.name);
    while schemas.definitions().contains_key(&name) {
        name.push('_');
    }
    let place = Pointer::of_schema(&name);
    let schema = schemas.get(base.id);
    let from = schema.place.clone();
    let own = Schema {
        place: place.clone(),
        written: schema.written.clone(),
        about: schema.about.clone().without_rust_name(),
        says: schema.says.clone(),
    };
    let rust_name = schema.about.extensions.rust_name.clone();
    let about = Annotations {
        title: own.about.title.clone(),
        description: own.about.description.clone(),
        nullable: own.about.nullable,
        deprecated: own.about.deprecated,
        extensions: Extensions { rust_name, ..Extensions::default() }.into(),
        ..Annotations::default()
    };
    let alternatives = match own.keywords() {
        Some(Keywords { union: Some(union), .. }) => union.alternatives.clone(),
        _ => Vec::new(),
    };
    move_parts(schemas, base.id, &from, &place);
    // Alternatives stay part of the union that replaces the base.
    for one in alternatives {
        let back = schemas.get(one).place.moved(&place, &from);
        move_to(schemas, one, &back);
    }
    schemas.get_mut(base.id).about = about;
    let id = schemas.add(own);
    schemas.define(&name, id);
    id
}

/// Makes the schemas that extend a base extend its own properties instead. A schema that is only a reference
/// to the base is not changed.
fn extend(schemas: &mut Schemas, own: &BTreeMap<SchemaId, SchemaId>) {
    if own.is_empty() {
        return;
    }
    let definitions: BTreeSet<SchemaId> = schemas.definitions().values().copied().collect();
    for id in schemas.ids() {
        let Some(keywords) = schemas.get(id).keywords() else { continue };
        let adds = keywords.all_of.len() > 1 || !keywords.properties.is_empty() || definitions.contains(&id);
        if keywords.all_of.is_empty() || !adds {
            continue;
        }
        let mut extended: Vec<SchemaId> = Vec::with_capacity(keywords.all_of.len());
        for member in &keywords.all_of {
            let own_part = match schemas.referenced(*member) {
                Some(target) => own.get(&target),
                None => None,
            };
            extended.push(*own_part.unwrap_or(member));
        }
        if let Says::Keywords(keywords) = &mut schemas.get_mut(id).says {
            keywords.all_of = extended;
        }
    }
}
