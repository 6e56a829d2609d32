//! Simplifies unions whose alternatives do not need their own types: several enums, an enum and any other
//! string, null.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use super::circle::in_order;
use super::distribution::{is_null, only_narrows};
use super::equality::{Prose, is_same};
use super::place::move_parts;
use crate::rare::Rare;
use crate::spec::{Annotations, Extensions, Keywords, Role, Says, SchemaId, Schemas, Type, Union};

/// Formats of strings that have their own Rust types.
const TYPED_FORMATS: [&str; 9] =
    ["date", "date-time", "byte", "base64", "binary", "uuid", "decimal", "base64url", "comma-separated"];

/// Simplifies all unions, the innermost first, so that a union sees the result for the unions in it.
pub(super) fn simplify(schemas: &mut Schemas) {
    let mut done = BTreeSet::new();
    for id in in_order(schemas) {
        let mut open = vec![(id, false)];
        while let Some((id, is_ready)) = open.pop() {
            if is_ready {
                simplify_one(schemas, id);
                continue;
            }
            let Some(keywords) = schemas.get(id).keywords() else { continue };
            let Some(union) = &keywords.union else { continue };
            if done.insert(id) {
                open.push((id, true));
                let targets = union.alternatives.iter().filter_map(|one| schemas.target(*one).ok());
                open.extend(targets.map(|target| (target, false)));
            }
        }
    }
}

fn simplify_one(schemas: &mut Schemas, id: SchemaId) {
    let schema = schemas.get(id);
    let Some(keywords) = schema.keywords() else { return };
    let Some(union) = keywords.union.clone() else { return };
    if keywords.discriminator.is_some() {
        return;
    }
    if only_narrows(schemas, &union) {
        return set(schemas, id, |keywords| {
            keywords.union = None;
            keywords.of = keywords.of.or(Some(Type::Object));
        });
    }
    let opened = opened(schemas, &union);
    let mut nullable = false;
    let mut kept: Vec<SchemaId> = Vec::new();
    let mut known = DistinctAlternatives::default();
    for one in opened.iter().copied() {
        if is_null(schemas, one) || is_null_beside(schemas, one, &opened) {
            nullable = true;
        } else if known.is_new(schemas, one) {
            kept.push(one);
        }
    }
    // An alternative without keywords already allows null; "any value or null" must not become null alone.
    let is_any = |one: &SchemaId| schemas.get(*one).keywords() == Some(&Keywords::default());
    let nullable = nullable && !kept.iter().any(is_any);
    schemas.get_mut(id).about.nullable |= nullable;
    if merge_simple(schemas, id, &kept) {
        return;
    }
    match kept.as_slice() {
        [only] => replace(schemas, id, *only),
        [] => set(schemas, id, |keywords| keywords.union = None),
        _ if kept != union.alternatives => {
            set(schemas, id, |keywords| keywords.union = Some(Union { alternatives: kept, ..union }));
        }
        _ => {}
    }
}

/// Merges alternatives that are all simple. Returns whether they were.
fn merge_simple(schemas: &mut Schemas, id: SchemaId, kept: &[SchemaId]) -> bool {
    let simple: Vec<Simple> = kept.iter().filter_map(|one| Simple::read(schemas, *one)).collect();
    if simple.len() != kept.len() {
        return false;
    }
    let Some(merged) = merged(&simple) else { return false };
    let role = if simple.iter().all(|one| one.values.is_some()) { Role::Whole } else { Role::Open };
    match merged {
        Merged::One(index) => {
            replace(schemas, id, kept[index]);
            set(schemas, id, |keywords| keywords.role = role);
        }
        Merged::Made(made, descriptions) => {
            let is_nullable = kept.iter().any(|one| lists_null(schemas, *one));
            let own = schemas.get_mut(id);
            own.about.nullable |= is_nullable;
            for (value, text) in descriptions {
                own.about.extensions.value_descriptions.entry(value).or_insert(text);
            }
            set(schemas, id, |keywords| {
                keywords.union = None;
                keywords.of = made.of;
                keywords.format = made.format;
                keywords.values = made.values;
                keywords.role = role;
            });
        }
    }
    true
}

/// Whether an enum has null as a value, or is nullable.
fn lists_null(schemas: &Schemas, id: SchemaId) -> bool {
    let Ok(target) = schemas.target(id) else { return false };
    let schema = schemas.get(target);
    let values = schema.keywords().and_then(|keywords| keywords.values.as_ref());
    schema.about.nullable || values.is_some_and(|values| values.contains(&Value::Null))
}

/// The alternatives so far, by their [`summary_of`].
#[derive(Default)]
struct DistinctAlternatives(BTreeMap<String, Vec<SchemaId>>);

/// How many alternatives with the same [`summary_of`] an alternative is compared with. Further ones count as
/// different.
const MAX_ALIKE: usize = 64;

impl DistinctAlternatives {
    /// Adds an alternative. Returns whether no equal one was there.
    fn is_new(&mut self, schemas: &Schemas, one: SchemaId) -> bool {
        let alike = self.0.entry(summary_of(schemas, one)).or_default();
        if alike.iter().take(MAX_ALIKE).any(|known| is_same(schemas, *known, one, Prose::Counts)) {
            return false;
        }
        alike.push(one);
        true
    }
}

/// A summary that is the same for equal schemas and fast to compute. A reference without annotations has the
/// summary of its target.
fn summary_of(schemas: &Schemas, id: SchemaId) -> String {
    let schema = schemas.get(id);
    let seen = match &schema.says {
        Says::Reference(target) if schema.about == Annotations::default() => schemas.get(*target),
        _ => schema,
    };
    let keywords = match &seen.says {
        Says::Reference(target) => format!("{target:?}"),
        Says::Nowhere(reference) => reference.clone(),
        Says::Keywords(of) => {
            let required: BTreeSet<&String> = of.required.iter().collect();
            let names: BTreeSet<&String> = of.properties.keys().collect();
            format!("{:?} {:?} {:?} {required:?} {names:?}", of.of, of.format, of.values)
        }
    };
    format!("{:?} {:?} {keywords}", seen.about.title, seen.about.description)
}

/// Whether one of two alternatives only makes the other nullable: it is nullable, has the same type, and no
/// other keywords.
fn is_null_beside(schemas: &Schemas, one: SchemaId, all: &[SchemaId]) -> bool {
    let [first, second] = all else { return false };
    let other = if *first == one { *second } else { *first };
    let schema = schemas.get(one);
    let (Some(keywords), Some(beside)) = (schema.keywords(), schemas.keywords(other)) else { return false };
    let is_bare = *keywords == Keywords { of: keywords.of, ..Keywords::default() };
    let is_same_type =
        keywords.of == beside.of || keywords.of == Some(Type::Object) && !beside.properties.is_empty();
    schema.about.nullable && is_bare && keywords.of.is_some() && is_same_type
}

fn set(schemas: &mut Schemas, id: SchemaId, edit: impl FnOnce(&mut Keywords)) {
    if let Says::Keywords(keywords) = &mut schemas.get_mut(id).says {
        edit(keywords);
    }
}

/// The alternatives, where an alternative that is only a union itself is replaced by its alternatives.
fn opened(schemas: &Schemas, union: &Union) -> Vec<SchemaId> {
    let mut all = Vec::new();
    for one in &union.alternatives {
        match inner_union(schemas, *one) {
            Some(inner) => all.extend(&inner.alternatives),
            None => all.push(*one),
        }
    }
    all
}

/// The union that an alternative consists of, if it has no name and no other keywords.
fn inner_union(schemas: &Schemas, id: SchemaId) -> Option<&Union> {
    let schema = schemas.get(id);
    let keywords = schema.keywords()?;
    let union = keywords.union.as_ref()?;
    let is_union_only = schemas.definition_name(id).is_none()
        && !schema.about.nullable
        && schema.about.extensions.rust_name.is_none()
        && Keywords { union: None, ..keywords.clone() } == Keywords::default();
    if is_union_only { Some(union) } else { None }
}

/// Replaces a union by its only alternative, with the keywords and annotations next to the union.
fn replace(schemas: &mut Schemas, id: SchemaId, only: SchemaId) {
    let place = schemas.get(id).place.clone();
    let alternative = schemas.get(only).clone();
    let is_own = alternative.place.is_below(&place);
    let own = schemas.get(id);
    let Some(keywords) = own.keywords() else { return };
    let beside = Keywords { union: None, of: None, required: IndexSet::new(), ..keywords.clone() };
    let is_plain =
        beside == Keywords::default() && own.about.extensions.rust_name.is_none() && !own.about.secret;
    if !is_own || alternative.keywords().is_none() {
        if !is_plain {
            return set(schemas, id, |keywords| {
                if let Some(union) = &mut keywords.union {
                    union.alternatives = vec![only];
                }
            });
        }
        let target = match alternative.says {
            Says::Reference(target) => target,
            _ => only,
        };
        let schema = schemas.get_mut(id);
        schema.about.nullable |= alternative.keywords().is_none() && alternative.about.nullable;
        schema.says = Says::Reference(target);
        return;
    }
    move_parts(schemas, only, &alternative.place, &place);
    let Says::Keywords(inner) = alternative.says else { return };
    let own = schemas.get_mut(id);
    own.about = combined(alternative.about, std::mem::take(&mut own.about));
    let Says::Keywords(keywords) = &mut own.says else { return };
    let outer = std::mem::take(&mut **keywords);
    **keywords = Keywords {
        of: outer.of.or(inner.of),
        format: outer.format.or(inner.format.clone()),
        values: outer.values.or(inner.values.clone()),
        required: if outer.required.is_empty() { inner.required.clone() } else { outer.required },
        additional: outer.additional.or(inner.additional),
        items: outer.items.or(inner.items),
        content: outer.content.or(inner.content),
        ..*inner
    };
}

/// The annotations next to a union, which override those of its only alternative.
fn combined(inner: Annotations, outer: Annotations) -> Annotations {
    Annotations {
        title: outer.title.or(inner.title),
        description: outer.description.or(inner.description),
        default: outer.default.or(inner.default),
        examples: if outer.examples.is_empty() { inner.examples } else { outer.examples },
        deprecated: outer.deprecated || inner.deprecated,
        nullable: outer.nullable || inner.nullable,
        read_only: outer.read_only || inner.read_only,
        write_only: outer.write_only || inner.write_only,
        secret: outer.secret || inner.secret,
        extensions: combined_extensions(inner.extensions, outer.extensions),
    }
}

fn combined_extensions(inner: Rare<Extensions>, outer: Rare<Extensions>) -> Rare<Extensions> {
    if outer.is_empty() {
        return inner;
    }
    let (inner, outer) = (inner.into_inner(), outer.into_inner());
    Rare::from(Extensions {
        flags: outer.flags || inner.flags,
        rust_name: outer.rust_name.or(inner.rust_name),
        rust_field: outer.rust_field.or(inner.rust_field),
        rust_variant: outer.rust_variant.or(inner.rust_variant),
        rust_type: outer.rust_type.or(inner.rust_type),
        rust_derive: if outer.rust_derive.is_empty() { inner.rust_derive } else { outer.rust_derive },
        value_descriptions: if outer.value_descriptions.is_empty() {
            inner.value_descriptions
        } else {
            outer.value_descriptions
        },
        value_names: if outer.value_names.is_empty() { inner.value_names } else { outer.value_names },
    })
}

/// An alternative that is only a string or a number.
struct Simple {
    of: Type,
    format: Option<String>,
    values: Option<Vec<Value>>,
    about: Option<String>,
}

impl Simple {
    fn read(schemas: &Schemas, id: SchemaId) -> Option<Self> {
        let schema = schemas.get(schemas.target(id).ok()?);
        let keywords = schema.keywords()?;
        let listed = |values: &Vec<Value>| -> Vec<Value> {
            values.iter().filter(|value| !value.is_null()).cloned().collect()
        };
        let values = keywords.values.as_ref().map(listed).filter(|values| !values.is_empty());
        let all = |is: fn(&Value) -> bool| match &values {
            Some(values) => values.iter().all(is),
            None => false,
        };
        let of = match keywords.of {
            Some(of @ (Type::String | Type::Integer | Type::Number)) => of,
            Some(Type::Boolean) if values.is_some() => Type::Boolean,
            None if all(Value::is_string) => Type::String,
            None if all(Value::is_i64) => Type::Integer,
            None if all(Value::is_boolean) => Type::Boolean,
            _ => return None,
        };
        let fits = |value: &Value| match of {
            Type::String => value.is_string(),
            Type::Number => value.is_number(),
            Type::Boolean => value.is_boolean(),
            _ => value.is_i64(),
        };
        if let Some(values) = &values
            && !values.iter().all(fits)
        {
            return None;
        }
        // A nullable enum makes the union nullable. Other nullable types are not merged.
        if keywords.union.is_some()
            || !keywords.all_of.is_empty()
            || schema.about.nullable && values.is_none()
        {
            return None;
        }
        let about = schema.about.description.clone().or_else(|| schema.about.title.clone());
        Some(Self { of, format: keywords.format.clone(), values, about })
    }
}

/// What several simple alternatives can be merged into.
enum Merged {
    /// One of them, since its type accepts the values of the others anyway.
    One(usize),
    /// A new schema for all of them, and the descriptions of its values.
    Made(Box<Keywords>, IndexMap<String, String>),
}

/// Merges simple schemas into one. An enum accepts unknown values anyway.
fn merged(simple: &[Simple]) -> Option<Merged> {
    let first = simple.first()?;
    if simple.len() < 2 {
        return None;
    }
    if simple.iter().all(|one| one.values.is_some()) {
        let of = first.of;
        let of = if simple.iter().all(|one| one.of == of) { Some(of) } else { numbers(simple) };
        return Some(enumeration(of, simple));
    }
    if simple.iter().any(|one| (one.of == Type::String) != (first.of == Type::String)) {
        return None;
    }
    let listed: Vec<usize> = (0..simple.len()).filter(|at| simple[*at].values.is_some()).collect();
    if listed.is_empty() {
        // A common type for integers and numbers would lose digits of large integers.
        if simple.iter().any(|one| one.of != first.of) {
            return None;
        }
        let format = first.format.clone();
        let format = if simple.iter().all(|one| one.format == format) { format } else { None };
        let made = Box::new(Keywords { of: Some(first.of), format, ..Keywords::default() });
        return Some(Merged::Made(made, IndexMap::new()));
    }
    let is_typed =
        |one: &Simple| one.format.as_ref().is_some_and(|format| TYPED_FORMATS.contains(&format.as_str()));
    if simple.iter().any(|one| is_typed(one) || one.of == Type::Number) {
        return None;
    }
    if let [only] = listed.as_slice() {
        return Some(Merged::One(*only));
    }
    Some(enumeration(Some(first.of), simple))
}

/// The common type of enums of integers and numbers, which also accepts unlisted values.
fn numbers(simple: &[Simple]) -> Option<Type> {
    let is_number = |one: &Simple| matches!(one.of, Type::Integer | Type::Number);
    if simple.iter().all(is_number) { Some(Type::Number) } else { None }
}

fn enumeration(of: Option<Type>, simple: &[Simple]) -> Merged {
    let mut values: IndexSet<Value> = IndexSet::new();
    let mut about = IndexMap::new();
    for one in simple {
        for value in one.values.iter().flatten() {
            if !value.is_null() {
                values.insert(value.clone());
            }
        }
        if let (Some([value]), Some(text)) = (one.values.as_deref(), &one.about) {
            let key = match value {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            about.insert(key, text.clone());
        }
    }
    Merged::Made(
        Box::new(Keywords { of, values: Some(values.into_iter().collect()), ..Keywords::default() }),
        about,
    )
}
