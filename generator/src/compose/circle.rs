//! Finds schemas that refer back to themselves: `allOf` members that contain each other, and unions that are
//! alternatives of each other.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::place::Pointer;
use crate::spec::{Annotations, Keywords, Says, Schema, SchemaId, Schemas};

/// The most schemas of a circle that a finding lists.
const NAMED: usize = 5;

/// The schemas sorted by place, so that the order of definitions in the document has no effect.
pub(super) fn in_order(schemas: &Schemas) -> Vec<SchemaId> {
    let mut all: Vec<SchemaId> = schemas.ids().collect();
    all.sort_by(|one, other| schemas.get(*one).place.cmp(&schemas.get(*other).place));
    all
}

/// Joins the schemas of each `allOf` circle into one, since each of them includes all others. One schema gets
/// all members, and the others become references to it.
pub(super) fn join(schemas: &mut Schemas, bases: &BTreeSet<SchemaId>, diagnostics: &mut Diagnostics) {
    for circle in circles(schemas, members) {
        let rank = |id: &SchemaId| {
            let place = &schemas.get(*id).place;
            (bases.contains(id), place.definition_name().is_none(), place.clone())
        };
        let Some(leader) = circle.iter().copied().min_by_key(rank) else { continue };
        diagnostics.push(joined(schemas, leader, &circle));
        let all_of = flattened(schemas, leader, &circle);
        if let Says::Keywords(keywords) = &mut schemas.get_mut(leader).says {
            keywords.all_of = all_of;
        }
        for one in circle {
            if one == leader {
                continue;
            }
            let schema = schemas.get_mut(one);
            schema.says = Says::Reference(leader);
            schema.about = Annotations {
                title: schema.about.title.take(),
                description: schema.about.description.take(),
                deprecated: schema.about.deprecated,
                ..Annotations::default()
            };
        }
    }
}

/// The circles of schemas that contain each other as alternatives or members, by number.
pub(super) fn of_unions(schemas: &Schemas) -> BTreeMap<SchemaId, usize> {
    let circles = circles(schemas, |schemas, id| {
        let mut next = members(schemas, id);
        if let Some(Keywords { union: Some(union), .. }) = schemas.get(id).keywords() {
            next.extend(union.alternatives.iter().filter_map(|one| schemas.target(*one).ok()));
        }
        next
    });
    let mut numbers = BTreeMap::new();
    for (number, circle) in circles.into_iter().enumerate() {
        for id in circle {
            numbers.insert(id, number);
        }
    }
    numbers
}

/// Conjunctions that were made, by the schemas that they join. Without this, merging recursive schemas would
/// produce conjunctions of the same parts forever.
pub(super) struct Conjoined {
    /// The schemas that contain themselves, directly or not.
    recursive: BTreeSet<SchemaId>,
    /// The schemas that each conjunction joins.
    parts: BTreeMap<SchemaId, BTreeSet<SchemaId>>,
    /// The conjunction for a set of schemas, if all of them are recursive.
    known: BTreeMap<BTreeSet<SchemaId>, SchemaId>,
}

impl Conjoined {
    pub(super) fn new(schemas: &Schemas) -> Self {
        let circles = circles(schemas, |schemas, id| {
            let Some(keywords) = schemas.get(id).keywords() else { return Vec::new() };
            keywords.parts().filter_map(|part| schemas.target(part).ok()).collect()
        });
        let recursive = circles.into_iter().flatten().collect();
        Self { recursive, parts: BTreeMap::new(), known: BTreeMap::new() }
    }

    /// The schemas that the conjunction of these two joins.
    pub(super) fn parts(&self, schemas: &Schemas, pair: [SchemaId; 2]) -> BTreeSet<SchemaId> {
        let mut parts = BTreeSet::new();
        for one in pair {
            let target = schemas.target(one).unwrap_or(one);
            if let Some(known) = self.parts.get(&one) {
                parts.extend(known);
            } else if let Some(known) = self.parts.get(&target) {
                parts.extend(known);
            } else {
                parts.insert(target);
            }
        }
        parts
    }

    /// The existing conjunction of these schemas.
    pub(super) fn known(&self, parts: &BTreeSet<SchemaId>) -> Option<SchemaId> {
        self.known.get(parts).copied()
    }

    pub(super) fn add(&mut self, conjunction: SchemaId, parts: BTreeSet<SchemaId>) {
        if parts.is_subset(&self.recursive) {
            self.known.insert(parts.clone(), conjunction);
        }
        self.parts.insert(conjunction, parts);
    }
}

/// The targets of the members of `allOf`.
fn members(schemas: &Schemas, id: SchemaId) -> Vec<SchemaId> {
    let Some(keywords) = schemas.get(id).keywords() else { return Vec::new() };
    keywords.all_of.iter().filter_map(|member| schemas.target(*member).ok()).collect()
}

/// All members of the schemas in a circle, each before the schema that contains it, followed by that schema's
/// own keywords (except the leader's).
fn flattened(schemas: &mut Schemas, leader: SchemaId, circle: &BTreeSet<SchemaId>) -> Vec<SchemaId> {
    let mut flat = Vec::new();
    let mut met = BTreeSet::from([leader]);
    let all_of = |schemas: &Schemas, id: SchemaId| match schemas.get(id).keywords() {
        Some(keywords) => keywords.all_of.clone().into_iter(),
        None => Vec::new().into_iter(),
    };
    let mut open = vec![(leader, all_of(schemas, leader))];
    while let Some((id, rest)) = open.last_mut() {
        let id = *id;
        match rest.next() {
            Some(member) => match schemas.target(member) {
                Ok(target) if circle.contains(&target) => {
                    if met.insert(target) {
                        open.push((target, all_of(schemas, target)));
                    }
                }
                _ => flat.push(member),
            },
            None => {
                open.pop();
                if id != leader {
                    flat.push(own_keywords(schemas, id));
                }
            }
        }
    }
    flat
}

/// A new schema with the schema's own keywords, without its members.
fn own_keywords(schemas: &mut Schemas, id: SchemaId) -> SchemaId {
    let schema = schemas.get(id);
    let about = Annotations { title: None, description: None, ..schema.about.clone() }.without_rust_name();
    let keywords = schema.keywords().cloned().unwrap_or_default();
    let keywords = Keywords { all_of: Vec::new(), ..keywords };
    let (place, written) = (schema.place.clone(), schema.written.clone());
    schemas.add(Schema::made(place, written, about, keywords))
}

fn joined(schemas: &Schemas, leader: SchemaId, circle: &BTreeSet<SchemaId>) -> Diagnostic {
    let at = &schemas.get(leader).written;
    if circle.len() == 1 {
        let message = "a member of `allOf` refers back to its own schema";
        return Diagnostic::warning("all-of", message).degraded_to("the member is left out").at(at);
    }
    let mut places: Vec<&Pointer> = circle.iter().map(|id| &schemas.get(*id).written).collect();
    places.sort();
    let named = places.iter().take(NAMED).map(|place| format!("`{}`", place.to_reference()));
    let mut named = named.collect::<Vec<_>>().join(", ");
    if places.len() > NAMED {
        named.push_str(&format!(" and {} more", places.len() - NAMED));
    }
    let message =
        format!("schemas are members of each other through `allOf`, so all of them mean the same: {named}");
    let help = "let one of them refer to the others, without a reference back";
    Diagnostic::warning("all-of", message)
        .at(at)
        .help(help)
        .instead("one type with the members of all of them")
}

/// A schema on the current path of the search.
struct Open {
    id: SchemaId,
    /// Its number in the order of discovery.
    number: usize,
    /// The lowest number that is reachable from it.
    lowest: usize,
    leads_to: std::vec::IntoIter<SchemaId>,
}

/// The sets of schemas that lead to each other, or a schema that leads to itself: Tarjan's strongly connected
/// components, with a work list instead of recursion.
fn circles(schemas: &Schemas, next: impl Fn(&Schemas, SchemaId) -> Vec<SchemaId>) -> Vec<BTreeSet<SchemaId>> {
    let mut found = Vec::new();
    let mut numbers: BTreeMap<SchemaId, usize> = BTreeMap::new();
    let mut path: Vec<SchemaId> = Vec::new();
    let mut on_path = BTreeSet::new();
    for start in in_order(schemas) {
        let mut open: Vec<Open> = Vec::new();
        if numbers.contains_key(&start) {
            continue;
        }
        let mut enter = Some(start);
        loop {
            if let Some(id) = enter.take() {
                let number = numbers.len();
                numbers.insert(id, number);
                path.push(id);
                on_path.insert(id);
                open.push(Open { id, number, lowest: number, leads_to: next(schemas, id).into_iter() });
            }
            let Some(last) = open.last_mut() else { break };
            if let Some(target) = last.leads_to.next() {
                match numbers.get(&target) {
                    None => enter = Some(target),
                    Some(number) if on_path.contains(&target) => last.lowest = last.lowest.min(*number),
                    Some(_) => {}
                }
                continue;
            }
            let Some(done) = open.pop() else { break };
            if let Some(above) = open.last_mut() {
                above.lowest = above.lowest.min(done.lowest);
            }
            if done.lowest == done.number {
                let at = path.iter().rposition(|id| *id == done.id).unwrap_or(0);
                let all: BTreeSet<SchemaId> = path.drain(at..).collect();
                for id in &all {
                    on_path.remove(id);
                }
                if all.len() > 1 || next(schemas, done.id).contains(&done.id) {
                    found.push(all);
                }
            }
        }
    }
    found
}
