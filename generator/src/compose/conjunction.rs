//! Joins two schemas keyword by keyword, so that a value must match both; the narrower keyword is used.

use std::cmp::Ordering;

use indexmap::IndexSet;
use serde_json::{Number, Value};

use super::circle::Conjoined;
use super::equality::{Prose, is_same};
use crate::place::Pointer;
use crate::rare::Rare;
use crate::spec::{Additional, Annotations, Bounds, Keywords, Says, Schema, SchemaId, Schemas, Type};

/// A reason why no value matches both schemas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Contradiction {
    Types(Type, Type),
    Values,
}

/// Joins schemas into one at a place.
pub(super) struct Conjunction<'a> {
    pub(super) schemas: &'a mut Schemas,
    pub(super) conjoined: &'a mut Conjoined,
    pub(super) place: Pointer,
    /// The keywords that were joined so far.
    pub(super) joined: Keywords,
    pub(super) contradictions: Vec<Contradiction>,
}

impl Conjunction<'_> {
    /// Joins one more schema. If both contradict each other, the keywords of the first are kept.
    pub(super) fn add(&mut self, other: Keywords) {
        let joined = std::mem::take(&mut self.joined);
        let (of, format) = self.kind(&joined, &other);
        let values = self.values(joined.values, other.values);
        let properties = joined.properties;
        let additional = self.additional(joined.additional, other.additional);
        let items = self.optional(joined.items, other.items, "items");
        let content = joined.content.or(other.content);
        let prefix_items = self.prefix(joined.prefix_items, other.prefix_items);
        let mut required = joined.required;
        required.extend(other.required);
        self.joined = Keywords {
            of,
            format,
            values,
            properties,
            required,
            additional,
            items,
            prefix_items,
            closed: joined.closed || other.closed,
            all_of: Vec::new(),
            union: joined.union.or(other.union),
            discriminator: joined.discriminator.or(other.discriminator),
            excludes: joined.excludes || other.excludes,
            content,
            bounds: tighter(joined.bounds, other.bounds),
            role: joined.role,
        };
        let at = self.place.child("properties");
        for (name, theirs) in other.properties {
            let both = match self.joined.properties.get(&name) {
                None => theirs,
                Some(mine) => self.joined_part(*mine, theirs, || at.child(&name)),
            };
            self.joined.properties.insert(name, both);
        }
    }

    /// The narrower type, with its format.
    fn kind(&mut self, one: &Keywords, other: &Keywords) -> (Option<Type>, Option<String>) {
        let (Some(mine), Some(theirs)) = (one.of, other.of) else {
            let format = one.format.clone().or_else(|| other.format.clone());
            return (one.of.or(other.of), format);
        };
        match (mine, theirs) {
            (Type::Number, Type::Integer) => (Some(theirs), other.format.clone()),
            (Type::Integer, Type::Number) => (Some(mine), one.format.clone()),
            _ if mine == theirs => (Some(mine), narrower_format(&one.format, &other.format)),
            _ => {
                self.contradictions.push(Contradiction::Types(mine, theirs));
                (Some(mine), one.format.clone())
            }
        }
    }

    fn values(&mut self, one: Option<Vec<Value>>, other: Option<Vec<Value>>) -> Option<Vec<Value>> {
        let (Some(mine), Some(theirs)) = (&one, &other) else { return one.or(other) };
        let theirs: IndexSet<&Value> = theirs.iter().collect();
        let common: Vec<Value> = mine.iter().filter(|value| theirs.contains(value)).cloned().collect();
        if common.is_empty() {
            self.contradictions.push(Contradiction::Values);
            return one;
        }
        Some(common)
    }

    /// `additionalProperties: false` in one member applies to the properties of all members. Applied to that
    /// member alone, it would forbid the properties of the others.
    fn additional(&mut self, one: Option<Additional>, other: Option<Additional>) -> Option<Additional> {
        match (one, other) {
            (None | Some(Additional::Any(_)), Some(narrower @ Additional::Schema(_)))
            | (Some(narrower @ Additional::Schema(_)), None | Some(Additional::Any(_))) => Some(narrower),
            (Some(Additional::Schema(mine)), Some(Additional::Schema(theirs))) => {
                let place = self.place.child("additionalProperties");
                Some(Additional::Schema(self.joined_part(mine, theirs, || place)))
            }
            (Some(Additional::Any(mine)), Some(Additional::Any(theirs))) => {
                Some(Additional::Any(mine || theirs))
            }
            (one, other) => one.or(other),
        }
    }

    fn optional(&mut self, one: Option<SchemaId>, other: Option<SchemaId>, key: &str) -> Option<SchemaId> {
        match (one, other) {
            (Some(mine), Some(theirs)) => {
                let place = self.place.child(key);
                Some(self.joined_part(mine, theirs, || place))
            }
            (one, other) => one.or(other),
        }
    }

    fn prefix(&mut self, one: Vec<SchemaId>, other: Vec<SchemaId>) -> Vec<SchemaId> {
        let place = self.place.child("prefixItems");
        let (longer, shorter) = if one.len() >= other.len() { (one, other) } else { (other, one) };
        let mut shorter = shorter.into_iter();
        let mut joined = Vec::with_capacity(longer.len());
        for (index, mine) in longer.into_iter().enumerate() {
            joined.push(match shorter.next() {
                Some(theirs) => self.joined_part(mine, theirs, || place.index(index)),
                None => mine,
            });
        }
        joined
    }

    /// The schema of a part that both schemas have: one of the two if the other adds nothing, else a new
    /// schema with both as members.
    fn joined_part(&mut self, mine: SchemaId, theirs: SchemaId, place: impl FnOnce() -> Pointer) -> SchemaId {
        if is_same(self.schemas, mine, theirs, Prose::Aside) || self.is_any(theirs) {
            return self.described_by_later(mine, theirs, place);
        }
        if self.is_any(mine) {
            return theirs;
        }
        let parts = self.conjoined.parts(self.schemas, [mine, theirs]);
        let written = self.schemas.get(theirs).written.clone();
        if let Some(known) = self.conjoined.known(&parts) {
            let (about, says) = (Annotations::default(), Says::Reference(known));
            return self.schemas.add(Schema { place: place(), written, about, says });
        }
        let deprecated = self.schemas.get(mine).about.deprecated && self.schemas.get(theirs).about.deprecated;
        let about = Annotations { deprecated, ..Annotations::default() };
        let keywords = Keywords { all_of: vec![mine, theirs], ..Keywords::default() };
        let made = self.schemas.add(Schema::made(place(), written, about, keywords));
        self.conjoined.add(made, parts);
        made
    }

    /// The schema `mine`. If it is not inline here, it gets the description of `theirs`, which is in the later
    /// member.
    fn described_by_later(
        &mut self,
        mine: SchemaId,
        theirs: SchemaId,
        place: impl FnOnce() -> Pointer,
    ) -> SchemaId {
        let (known, nearer) = (self.schemas.get(mine), self.schemas.get(theirs));
        let is_own = known.place.is_below(&self.place);
        if is_own || nearer.about.description.is_none() || nearer.about.description == known.about.description
        {
            return mine;
        }
        let about = Annotations {
            title: nearer.about.title.clone(),
            description: nearer.about.description.clone(),
            ..Annotations::default()
        };
        let (written, says) = (nearer.written.clone(), Says::Reference(mine));
        self.schemas.add(Schema { place: place(), written, about, says })
    }

    /// Whether the schema has no keywords, so that any value matches.
    fn is_any(&self, id: SchemaId) -> bool {
        let schema = self.schemas.get(id);
        let is_silent = schema.keywords() == Some(&Keywords::default());
        is_silent && !schema.about.read_only && !schema.about.write_only && !schema.about.secret
    }
}

/// Whether no value can match both, judged by their own keywords and those of required properties.
pub(super) fn contradict(schemas: &Schemas, one: &Keywords, other: &Keywords) -> bool {
    if let (Some(mine), Some(theirs)) = (kind_of(one), kind_of(other))
        && !overlap(mine, theirs)
    {
        return true;
    }
    if let (Some(mine), Some(theirs)) = (&one.values, &other.values)
        && !have_common(mine, theirs)
    {
        return true;
    }
    for (name, mine) in &one.properties {
        let Some(theirs) = other.properties.get(name) else { continue };
        let is_required = one.required.contains(name) || other.required.contains(name);
        if is_required && mine != theirs && parts_contradict(schemas, *mine, *theirs) {
            return true;
        }
    }
    false
}

/// Whether two lists of values have a common value.
fn have_common(one: &[Value], other: &[Value]) -> bool {
    if let ([first], rest) | (rest, [first]) = (one, other) {
        return rest.contains(first);
    }
    let known: IndexSet<&Value> = one.iter().collect();
    other.iter().any(|value| known.contains(value))
}

/// Whether no value can match both schemas of a property. Their own properties are not compared.
fn parts_contradict(schemas: &Schemas, one: SchemaId, other: SchemaId) -> bool {
    let is_nullable = |id| schemas.target(id).is_ok_and(|id| schemas.get(id).about.nullable);
    if is_nullable(one) && is_nullable(other) {
        return false;
    }
    let (Some(mine), Some(theirs)) = (schemas.keywords(one), schemas.keywords(other)) else { return false };
    if let (Some(mine), Some(theirs)) = (kind_of(mine), kind_of(theirs))
        && !overlap(mine, theirs)
    {
        return true;
    }
    match (&mine.values, &theirs.values) {
        (Some(mine), Some(theirs)) => !have_common(mine, theirs),
        _ => false,
    }
}

/// The type of a schema's values: its `type`, or the type that its keywords imply.
fn kind_of(keywords: &Keywords) -> Option<Type> {
    if keywords.of.is_some() {
        return keywords.of;
    }
    if !keywords.properties.is_empty() {
        return Some(Type::Object);
    }
    if keywords.items.is_some() || !keywords.prefix_items.is_empty() {
        return Some(Type::Array);
    }
    let values = keywords.values.as_ref()?;
    let all = |is: fn(&Value) -> bool| !values.is_empty() && values.iter().all(is);
    if all(Value::is_string) {
        return Some(Type::String);
    }
    if all(Value::is_boolean) { Some(Type::Boolean) } else { None }
}

fn overlap(one: Type, other: Type) -> bool {
    one == other || matches!((one, other), (Type::Integer, Type::Number) | (Type::Number, Type::Integer))
}

/// The format with fewer values. If they cannot be compared, the first.
fn narrower_format(one: &Option<String>, other: &Option<String>) -> Option<String> {
    const WIDTHS: [(&str, &str); 3] = [("int64", "int32"), ("double", "float"), ("int64", "uint32")];
    let (Some(mine), Some(theirs)) = (one, other) else { return one.clone().or_else(|| other.clone()) };
    let is_narrower = WIDTHS.contains(&(mine.as_str(), theirs.as_str()));
    Some(if is_narrower { theirs.clone() } else { mine.clone() })
}

fn tighter(one: Rare<Bounds>, other: Rare<Bounds>) -> Rare<Bounds> {
    if other.is_empty() {
        return one;
    }
    let (one, other) = (one.into_inner(), other.into_inner());
    let (minimum, above_minimum) = tighter_side(
        (one.minimum, one.above_minimum),
        (other.minimum, other.above_minimum),
        Ordering::Greater,
    );
    let (maximum, below_maximum) =
        tighter_side((one.maximum, one.below_maximum), (other.maximum, other.below_maximum), Ordering::Less);
    let least = |one, other| tighter_side((one, false), (other, false), Ordering::Greater).0;
    let most = |one, other| tighter_side((one, false), (other, false), Ordering::Less).0;
    Rare::from(Bounds {
        minimum,
        maximum,
        above_minimum,
        below_maximum,
        min_length: least(one.min_length, other.min_length),
        max_length: most(one.max_length, other.max_length),
        min_items: least(one.min_items, other.min_items),
        max_items: most(one.max_items, other.max_items),
    })
}

/// A bound, and whether the number itself is excluded.
type Side = (Option<Number>, bool);

/// The tighter of two bounds: the one that is `tighter` than the other, or at the same number the one that
/// excludes it.
fn tighter_side(one: Side, other: Side, tighter: Ordering) -> Side {
    let (Some(mine), Some(theirs)) = (&one.0, &other.0) else {
        return if one.0.is_some() { one } else { other };
    };
    match theirs.as_f64().partial_cmp(&mine.as_f64()) {
        Some(Ordering::Equal) => (one.0, one.1 || other.1),
        Some(compared) if compared == tighter => other,
        _ => one,
    }
}
