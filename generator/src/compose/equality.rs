//! Whether two schemas are equal.

use crate::spec::{Additional, Annotations, Keywords, Says, SchemaId, Schemas, Union};

/// The depth up to which schemas are compared; deeper parts count as different.
const MAX_DEPTH: usize = 32;

/// Which annotations of the schemas are compared. Those of their parts are always compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Prose {
    /// All of them.
    Counts,
    /// Only annotations that have an effect, not titles and descriptions.
    Aside,
}

/// Whether two schemas describe the same values.
pub(super) fn is_same(schemas: &Schemas, one: SchemaId, other: SchemaId, prose: Prose) -> bool {
    same(schemas, one, other, prose, 0)
}

fn same(schemas: &Schemas, one: SchemaId, other: SchemaId, prose: Prose, depth: usize) -> bool {
    if one == other {
        return true;
    }
    if depth > MAX_DEPTH {
        return false;
    }
    let (first, second) = (schemas.get(one), schemas.get(other));
    match (&first.says, &second.says) {
        (Says::Keywords(mine), Says::Keywords(theirs)) => {
            same_annotations(&first.about, &second.about, prose)
                && same_keywords(schemas, mine, theirs, depth)
        }
        (Says::Reference(mine), Says::Reference(theirs)) => {
            mine == theirs && same_annotations(&first.about, &second.about, prose)
        }
        // A reference without annotations is equal to its target.
        (Says::Reference(mine), Says::Keywords(_)) => *mine == other && is_silent(&first.about),
        (Says::Keywords(_), Says::Reference(theirs)) => *theirs == one && is_silent(&second.about),
        _ => false,
    }
}

fn is_silent(about: &Annotations) -> bool {
    *about == Annotations::default()
}

fn same_annotations(one: &Annotations, other: &Annotations, prose: Prose) -> bool {
    if prose == Prose::Counts {
        return one == other;
    }
    let said = |of: &Annotations| Annotations {
        title: None,
        description: None,
        examples: Vec::new(),
        deprecated: false,
        ..of.clone()
    };
    said(one) == said(other)
}

fn same_keywords(schemas: &Schemas, one: &Keywords, other: &Keywords, depth: usize) -> bool {
    let is_same = |one: &SchemaId, other: &SchemaId| same(schemas, *one, *other, Prose::Counts, depth + 1);
    let all = |one: &[SchemaId], other: &[SchemaId]| {
        one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_same(one, other))
    };
    let maybe = |one: &Option<SchemaId>, other: &Option<SchemaId>| match (one, other) {
        (Some(one), Some(other)) => is_same(one, other),
        (one, other) => one == other,
    };
    let has_same = |(name, mine): (&String, &SchemaId)| match other.properties.get(name) {
        Some(theirs) => is_same(mine, theirs),
        None => false,
    };
    let properties = one.properties.len() == other.properties.len() && one.properties.iter().all(has_same);
    let additional = match (&one.additional, &other.additional) {
        (Some(Additional::Schema(one)), Some(Additional::Schema(other))) => is_same(one, other),
        (one, other) => one == other,
    };
    let unions = match (&one.union, &other.union) {
        (Some(one), Some(other)) => same_union(one, other, &all),
        (one, other) => one.is_none() && other.is_none(),
    };
    one.of == other.of
        && one.format == other.format
        && one.values == other.values
        && one.required == other.required
        && one.excludes == other.excludes
        && one.bounds == other.bounds
        && one.discriminator == other.discriminator
        && properties
        && additional
        && unions
        && maybe(&one.items, &other.items)
        && maybe(&one.content, &other.content)
        && all(&one.prefix_items, &other.prefix_items)
        && all(&one.all_of, &other.all_of)
}

fn same_union(one: &Union, other: &Union, all: &impl Fn(&[SchemaId], &[SchemaId]) -> bool) -> bool {
    one.how_many == other.how_many && all(&one.alternatives, &other.alternatives)
}
