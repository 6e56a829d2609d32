//! Decides which schemas share a type.
//!
//! Schemas of equal structure share a type if they would have the same name, if they have so many members
//! that they are not equal by chance, or if they are known to mean the same: bodies of errors, copies of a
//! definition, and definitions that a framework writes once for requests and once for responses.

use std::collections::BTreeMap;

use super::Inventory;
use super::claim::claim;
use super::definitions::Spellings;
use super::errors::ErrorBodies;
use super::fingerprint::{Fingerprint, Fingerprints, is_definition};
use super::place::Places;
use super::schemas::SchemaEntry;
use super::shape::Shape;
use super::twins::Twins;
use crate::naming::{singular, spoken, type_name};
use crate::place::Pointer;
use crate::spec::SchemaId;

/// Schemas of equal structure with at least this many members share a type, whatever their names.
const SHARED_BY_SIZE: usize = 4;

/// An object with at least this many members that is equal to exactly one definition can be a copy of it.
const COPIED_BY_SIZE: usize = 2;

/// Facts about a document for the comparison of schemas.
pub(super) struct Known<'a> {
    pub(super) inventory: &'a Inventory<'a>,
    pub(super) places: &'a Places<'a>,
    pub(super) spellings: &'a Spellings,
    pub(super) twins: &'a Twins,
    pub(super) errors: &'a ErrorBodies,
}

/// The types so far, by the keys for comparison.
#[derive(Default)]
struct Types {
    by_name: BTreeMap<(Fingerprint, String), usize>,
    by_size: BTreeMap<Fingerprint, usize>,
    errors: BTreeMap<Fingerprint, usize>,
    /// Inline unions whose alternatives are all definitions.
    unions: BTreeMap<Fingerprint, usize>,
    /// The types of definitions.
    definitions: BTreeMap<Fingerprint, Vec<usize>>,
}

/// Returns the leading schema of each type, and the type of each schema.
pub(super) fn grouped(known: &Known<'_>) -> (Vec<SchemaId>, BTreeMap<SchemaId, usize>) {
    let inventory = known.inventory;
    let mut fingerprints = Fingerprints::new(inventory.schemas, &inventory.entries, &known.twins.firsts);
    let mut types = Types::default();
    let mut leaders: Vec<SchemaId> = Vec::new();
    let mut members: BTreeMap<SchemaId, usize> = BTreeMap::new();
    for entry in in_order_of_claim(inventory) {
        let fingerprint = fingerprints.of_type(entry);
        let claim = (fingerprint, claim(entry, known.places, known.spellings));
        let found = if is_definition(entry.place) {
            known.twins.firsts.get(&entry.id).and_then(|first| members.get(first).copied())
        } else {
            types.of(entry, &claim, &leaders, known)
        };
        let group = found.unwrap_or_else(|| {
            leaders.push(entry.id);
            leaders.len() - 1
        });
        types.add(entry, claim, group, known);
        members.insert(entry.id, group);
    }
    (leaders, members)
}

impl Types {
    fn add(
        &mut self,
        entry: &SchemaEntry<'_>,
        claim: (Fingerprint, String),
        group: usize,
        known: &Known<'_>,
    ) {
        let fingerprint = claim.0;
        self.by_name.entry(claim).or_insert(group);
        self.by_size.entry(fingerprint).or_insert(group);
        if known.errors.has(entry.id) {
            self.errors.entry(fingerprint).or_insert(group);
        }
        if is_definition(entry.place) {
            let definitions = self.definitions.entry(fingerprint).or_default();
            if definitions.last() != Some(&group) {
                definitions.push(group);
            }
        } else if !known.errors.has(entry.id) && definitions_of(entry, known.inventory).is_some() {
            self.unions.entry(fingerprint).or_insert(group);
        }
    }

    /// The existing type that an inline schema shares.
    fn of(
        &self,
        entry: &SchemaEntry<'_>,
        claim: &(Fingerprint, String),
        leaders: &[SchemaId],
        known: &Known<'_>,
    ) -> Option<usize> {
        if let Some(group) = self.by_name.get(claim) {
            return Some(*group);
        }
        if entry.about.extensions.rust_name.is_some() {
            return None;
        }
        let fingerprint = claim.0;
        if let Some([only]) = self.definitions.get(&fingerprint).map(Vec::as_slice)
            && let Some(definition) = leaders.get(*only)
            && is_copy(entry, *definition, known)
        {
            return Some(*only);
        }
        if known.errors.has(entry.id)
            && let Some(group) = self.errors.get(&fingerprint)
        {
            return Some(*group);
        }
        if !known.errors.has(entry.id)
            && let Some(group) = self.unions.get(&fingerprint)
        {
            return Some(*group);
        }
        let is_large = entry.shape.size() >= SHARED_BY_SIZE;
        if is_large { self.by_size.get(&fingerprint).copied() } else { None }
    }
}

/// Whether an inline schema that is equal to one definition is a copy of it, and not equal by chance.
fn is_copy(entry: &SchemaEntry<'_>, definition: SchemaId, known: &Known<'_>) -> bool {
    let inventory = known.inventory;
    let Some(of) = inventory.entries.get(&definition) else { return false };
    let Some(name) = of.place.definition_name() else { return false };
    if known.errors.has(entry.id) {
        return true;
    }
    if definitions_of(entry, inventory).is_some() {
        return true;
    }
    let name = known.spellings.definition(&name);
    let is_described = entry.about.description.is_some() && entry.about.description == of.about.description;
    let is_titled =
        entry.about.title.as_deref().is_some_and(|title| {
            Some(title) == of.about.title.as_deref() || type_name(title) == type_name(name)
        });
    let is_meant = is_described || is_spoken_of(entry.place, name, known);
    is_titled || entry.shape.size() >= COPIED_BY_SIZE && is_meant
}

/// The alternatives of a union that consists of definitions. Such unions mean the same if their alternatives
/// are equal.
pub(super) fn definitions_of(entry: &SchemaEntry<'_>, inventory: &Inventory<'_>) -> Option<Vec<String>> {
    let Shape::Union(alternatives) = &entry.shape else { return None };
    let mut names = Vec::with_capacity(alternatives.len());
    for one in alternatives {
        let target = inventory.schemas.target(*one).ok()?;
        names.push(inventory.schemas.definition_name(target)?);
    }
    if names.len() > 1 { Some(names) } else { None }
}

/// Whether the names on the way to a schema mention the definition: `PageOfLabel.items`, `listLabels`, or a
/// property of that name.
fn is_spoken_of(place: &Pointer, definition: &str, known: &Known<'_>) -> bool {
    let place = known.places.of(place);
    let way = known.spellings.prefix(&place.root);
    let definition = words(definition);
    let (way, last) = (words(&way), place.stems.last().map(|stem| words(stem)).unwrap_or_default());
    let is_on_the_way = way.windows(definition.len().max(1)).any(|part| part == definition);
    is_on_the_way || !last.is_empty() && (definition.ends_with(&last) || last.ends_with(&definition))
}

/// The words of a name, the last one in the singular.
fn words(name: &str) -> Vec<String> {
    spoken(name).split(' ').filter(|word| !word.is_empty()).map(singular).collect()
}

/// All schemas in the order in which they get types: definitions, then schemas with `x-rust-name`, then all
/// others, each by place.
fn in_order_of_claim<'i>(inventory: &'i Inventory<'_>) -> Vec<&'i SchemaEntry<'i>> {
    let mut entries: Vec<&SchemaEntry<'_>> =
        inventory.in_order().filter(|entry| entry.shape.is_named()).collect();
    entries.sort_by_key(|entry| (!is_definition(entry.place), entry.about.extensions.rust_name.is_none()));
    entries
}
