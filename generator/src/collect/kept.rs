//! Finds the names that types had in an earlier client: by the place of the schema, or, if that is gone, by
//! its structure.

use std::collections::{BTreeMap, BTreeSet};

use super::shape::{Shape, constant};
use super::{Inventory, SchemaEntry};
use crate::place::Pointer;
use crate::published::PublishedType;
use crate::spec::SchemaId;

/// The most schemas in one list that are compared with a type.
const MANY: usize = 64;

/// The fewest members that identify a type by structure alone.
const TELLING: usize = 2;

/// Earlier names of types, by the leading schema of the type.
pub(super) struct Kept<'i> {
    /// Names that are kept.
    pub(super) names: BTreeMap<SchemaId, &'i str>,
    /// Names that the document changed since; they become aliases.
    pub(super) renamed: BTreeMap<SchemaId, &'i str>,
}

/// The earlier name of each type.
pub(super) fn published<'i>(
    inventory: &'i Inventory<'_>,
    leaders: &[SchemaId],
    members: &BTreeMap<SchemaId, usize>,
) -> Kept<'i> {
    let (names, renamed) = (BTreeMap::new(), BTreeMap::new());
    let mut search = Search { inventory, leaders, members, names, renamed, open: Vec::new() };
    search.by_place();
    search.by_position();
    search.by_structure();
    Kept { names: search.names, renamed: search.renamed }
}

struct Search<'i, 'a, 'm> {
    inventory: &'i Inventory<'a>,
    leaders: &'m [SchemaId],
    members: &'m BTreeMap<SchemaId, usize>,
    names: BTreeMap<SchemaId, &'i str>,
    renamed: BTreeMap<SchemaId, &'i str>,
    /// Earlier types that were not found yet.
    open: Vec<&'i PublishedType>,
}

impl<'i> Search<'i, '_, '_> {
    /// Finds types by their place, also after references. Places with an index in a list are skipped, since
    /// an index can change.
    fn by_place(&mut self) {
        let inventory = self.inventory;
        let mut found: Vec<(bool, SchemaId, &'i PublishedType)> = Vec::new();
        for one in &inventory.published.types {
            let leader = if has_position(&one.place) { None } else { self.leader_at(&one.place) };
            match leader {
                Some(leader) => {
                    let is_own = inventory.schemas.get(leader).place.as_str() == one.place;
                    found.push((!is_own, leader, one));
                }
                None => self.open.push(one),
            }
        }
        // A type that is named after the place itself comes before types that were merged with it.
        found.sort_by_key(|(is_other, ..)| *is_other);
        for (_, leader, one) in found {
            self.keep(leader, one);
        }
    }

    fn keep(&mut self, leader: SchemaId, one: &'i PublishedType) {
        let is_named = self
            .inventory
            .entries
            .get(&leader)
            .is_some_and(|entry| entry.about.extensions.rust_name.is_some());
        if !is_named {
            self.names.entry(leader).or_insert(&one.name);
        }
    }

    fn leader_at(&self, place: &str) -> Option<SchemaId> {
        let schemas = self.inventory.schemas;
        let at = self.resolved(&Pointer::of_text(place));
        let entry = match self.inventory.placed(&at) {
            Some(entry) => entry.id,
            None => schemas.target(schemas.at(&at)?).ok()?,
        };
        self.leaders.get(*self.members.get(&entry)?).copied()
    }

    /// The current place of a schema, if a schema above it was moved and replaced by a reference.
    fn resolved(&self, place: &Pointer) -> Pointer {
        let schemas = self.inventory.schemas;
        let mut at = Pointer::root();
        for token in place.tokens() {
            at = at.child(&token);
            if let Some(target) = schemas.at(&at).and_then(|schema| schemas.referenced(schema)) {
                at = schemas.get(target).written.clone();
            }
        }
        at
    }

    /// Finds types in lists (such as alternatives): the schema in the same list that has the most members in
    /// common.
    fn by_position(&mut self) {
        let mut siblings: BTreeMap<String, Vec<&SchemaEntry<'_>>> = BTreeMap::new();
        for leader in self.leaders {
            let Some(entry) = self.inventory.entries.get(leader) else { continue };
            if has_position(entry.place.as_str()) {
                siblings.entry(without_positions(entry.place.as_str())).or_default().push(entry);
            }
        }
        for one in std::mem::take(&mut self.open) {
            let near = siblings.get(&without_positions(&one.place)).map(Vec::as_slice).unwrap_or_default();
            let near = near.get(..MANY).unwrap_or(near);
            let mut best: Option<(usize, bool, SchemaId)> = None;
            for entry in near {
                let (common, is_same) = (in_common(one, entry), entry.place.as_str() == one.place);
                let is_alone = near.len() == 1 || one.members.is_empty();
                let counts = 2 * common >= one.members.len() && common > 0 || is_alone && is_same;
                if counts && !self.names.contains_key(&entry.id) {
                    best = best.max(Some((common, is_same, entry.id)));
                }
            }
            match best {
                Some((.., leader)) => self.keep(leader, one),
                None => self.open.push(one),
            }
        }
    }

    /// Finds types by structure, if exactly one earlier type and one schema have these members. A definition
    /// with another name was renamed in the document.
    fn by_structure(&mut self) {
        let mut structures: BTreeMap<Vec<String>, Vec<&SchemaEntry<'_>>> = BTreeMap::new();
        for leader in self.leaders {
            let Some(entry) = self.inventory.entries.get(leader) else { continue };
            if !self.names.contains_key(leader) {
                structures.entry(sorted(members_of(entry))).or_default().push(entry);
            }
        }
        let mut wanted: BTreeMap<Vec<String>, Vec<&'i PublishedType>> = BTreeMap::new();
        for one in std::mem::take(&mut self.open) {
            let members = one.members.iter().filter(|member| !member.is_rest);
            wanted.entry(sorted(members.map(|member| member.wire.clone()).collect())).or_default().push(one);
        }
        for (structure, types) in wanted {
            if let ([one], Some([entry])) = (types.as_slice(), structures.get(&structure).map(Vec::as_slice))
                && structure.len() >= TELLING
            {
                match is_definition(&one.place) && is_definition(entry.place.as_str()) {
                    true => drop(self.renamed.insert(entry.id, &one.name)),
                    false => self.keep(entry.id, one),
                }
            }
        }
    }
}

fn is_definition(place: &str) -> bool {
    Pointer::of_text(place).definition_name().is_some()
}

/// How many members a type and a schema have in common.
fn in_common(one: &PublishedType, entry: &SchemaEntry<'_>) -> usize {
    let members: BTreeSet<String> = members_of(entry).into_iter().collect();
    one.members.iter().filter(|member| !member.is_rest && members.contains(&member.wire)).count()
}

/// The wire names of a schema's parts.
fn members_of(entry: &SchemaEntry<'_>) -> Vec<String> {
    match &entry.shape {
        Shape::Object(object) => object.known.keys().cloned().collect(),
        Shape::TextEnumeration(values) => values.clone(),
        Shape::IntegerEnumeration(values) => values.iter().map(i64::to_string).collect(),
        Shape::ValueEnumeration(values) => values.iter().map(|value| constant(value).to_string()).collect(),
        _ => Vec::new(),
    }
}

fn sorted(mut members: Vec<String>) -> Vec<String> {
    members.sort();
    members
}

/// Whether the place has an index in a list.
fn has_position(place: &str) -> bool {
    place.split('/').any(is_position) && without_positions(place) != place
}

fn is_position(token: &str) -> bool {
    !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_digit())
}

/// The place without list indices. Numbers in `responses` are statuses, so they are kept.
fn without_positions(place: &str) -> String {
    let mut out = String::new();
    let mut before = "";
    for (index, token) in place.split('/').enumerate() {
        if index > 0 {
            out.push('/');
        }
        let is_list = ["oneOf", "anyOf", "allOf", "parameters", "prefixItems", "items"].contains(&before);
        out.push_str(if is_list && is_position(token) { "*" } else { token });
        before = token;
    }
    out
}
