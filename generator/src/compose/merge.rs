//! Joins the members of `allOf` into the schema that has them, members before the schemas that they are members of.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexSet;

use super::circle::{self, Conjoined};
use super::conjunction::Conjunction;
use super::distribution::{self, Beside, Settled};
use super::member::{Member, annotate, disagreement, leads_back, nowhere, nullability, says_no_more};
use super::place::move_parts;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Diagnostics;
use crate::place::Pointer;
use crate::spec::{Annotations, Keywords, Lost, Says, SchemaId, Schemas, Type, Union};

/// How many properties and schemas a document may grow by while it is merged, whatever it has itself.
const FREE: usize = 200_000;

/// How many more for each that it has; public documents grow by less than one.
const TIMES: usize = 4;

/// The most pairs of alternatives of two unions that are compared.
pub(super) const MAX_COMPARISONS: usize = 1_000_000;

/// The deepest place at which schemas are merged.
const MAX_DEPTH: usize = 200;

/// Merges all schemas, those too that merging makes. `bases` are what base classes say themselves, which is no type of its own.
pub(super) fn merge(schemas: &mut Schemas, bases: &BTreeSet<SchemaId>, diagnostics: &mut Diagnostics) {
    let mut merge = Merge {
        bases,
        diagnostics,
        steps: Vec::new(),
        unions: BTreeMap::new(),
        before: BTreeMap::new(),
        circles: circle::of_unions(schemas),
        conjoined: Conjoined::new(schemas),
        origins: BTreeMap::new(),
        reported: BTreeSet::new(),
        room: FREE + TIMES * size(schemas),
        comparisons: MAX_COMPARISONS,
        schemas,
    };
    let mut index = merge.schemas.ids().count();
    for id in circle::in_order(merge.schemas) {
        merge.finish(id);
    }
    // What merging makes comes after what was there before.
    while let Some(id) = merge.schemas.nth(index) {
        merge.finish(id);
        index += 1;
    }
}

/// How many schemas and properties a document has.
fn size(schemas: &Schemas) -> usize {
    let mut size = 0;
    for id in schemas.ids() {
        size += 1;
        if let Some(keywords) = schemas.get(id).keywords() {
            size += keywords.properties.len();
        }
    }
    size
}

/// How far a schema is merged.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Unseen,
    /// Its members are being merged.
    Waiting,
    /// Its members are joined, and the alternatives of its unions are being merged.
    Joined,
    /// The properties by which the alternatives are compared with what stands beside them are being merged.
    Compared,
    Merged,
}

/// The unions of a joined schema that all are to hold, and the members that it refers to.
#[derive(Clone, Debug, Default)]
pub(super) struct Pending {
    pub(super) unions: Vec<Held>,
    pub(super) referenced: Vec<SchemaId>,
}

/// A union that is to hold.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Held {
    pub(super) union: Union,
    /// The circle of unions that it is a part of: alternatives in the same circle lead back to it.
    pub(super) circle: Option<usize>,
}

pub(super) struct Merge<'a> {
    pub(super) schemas: &'a mut Schemas,
    bases: &'a BTreeSet<SchemaId>,
    pub(super) diagnostics: &'a mut Diagnostics,
    steps: Vec<Step>,
    /// The unions of joined schemas of which each is to hold.
    pub(super) unions: BTreeMap<SchemaId, Pending>,
    /// What a schema that is joined again referred to before.
    pub(super) before: BTreeMap<SchemaId, Vec<SchemaId>>,
    /// The circles of unions, by the schemas in them.
    circles: BTreeMap<SchemaId, usize>,
    conjoined: Conjoined,
    /// The circle from which a schema has its union, where it is in none itself or in another one.
    origins: BTreeMap<SchemaId, usize>,
    /// The places of which it was said that alternatives lead back.
    pub(super) reported: BTreeSet<Pointer>,
    room: usize,
    /// How many more pairs of alternatives may be compared.
    pub(super) comparisons: usize,
}

impl Merge<'_> {
    /// Merges a schema and all that it needs; a list of open ends instead of recursion, since documents can be deep.
    fn finish(&mut self, id: SchemaId) {
        let mut open = vec![id];
        while let Some(id) = open.last().copied() {
            match self.step(id) {
                Step::Unseen => {
                    self.set(id, Step::Waiting);
                    self.push_unseen(&mut open, self.members(id));
                }
                Step::Waiting => {
                    self.join(id);
                    self.set(id, Step::Joined);
                    self.push_unseen(&mut open, self.alternatives(id));
                }
                Step::Joined => {
                    self.set(id, Step::Compared);
                    self.push_unseen(&mut open, self.compared(id));
                }
                Step::Compared => {
                    let next = match distribution::distribute(self, id) {
                        Settled::Final => Step::Merged,
                        Settled::HasMembers => Step::Unseen,
                    };
                    self.set(id, next);
                }
                Step::Merged => drop(open.pop()),
            }
        }
    }

    fn step(&self, id: SchemaId) -> Step {
        self.steps.get(id.index()).copied().unwrap_or(Step::Unseen)
    }

    fn set(&mut self, id: SchemaId, step: Step) {
        if self.steps.len() <= id.index() {
            self.steps.resize(id.index() + 1, Step::Unseen);
        }
        self.steps[id.index()] = step;
    }

    fn push_unseen(&self, open: &mut Vec<SchemaId>, needed: Vec<SchemaId>) {
        for id in needed {
            if let Ok(target) = self.schemas.target(id)
                && self.step(target) == Step::Unseen
            {
                open.push(target);
            }
        }
    }

    /// Whether a schema says by now what it will say in the end.
    pub(super) fn is_merged(&self, id: SchemaId) -> bool {
        self.step(id) == Step::Merged
    }

    fn members(&self, id: SchemaId) -> Vec<SchemaId> {
        match self.schemas.get(id).keywords() {
            Some(keywords) => keywords.all_of.clone(),
            None => Vec::new(),
        }
    }

    fn alternatives(&self, id: SchemaId) -> Vec<SchemaId> {
        let mut alternatives = Vec::new();
        if let Some(pending) = self.unions.get(&id) {
            for held in &pending.unions {
                alternatives.extend(&held.union.alternatives);
            }
        }
        alternatives
    }

    /// Whether an alternative leads back to the union that has it.
    pub(super) fn leads_back(&self, circle: Option<usize>, alternative: SchemaId) -> bool {
        let (Some(circle), Ok(target)) = (circle, self.schemas.target(alternative)) else { return false };
        self.circles.get(&target) == Some(&circle)
    }

    /// The circle of which a schema's union is a part.
    fn circle(&self, id: SchemaId) -> Option<usize> {
        match self.origins.get(&id) {
            Some(origin) => Some(*origin),
            None => self.circles.get(&id).copied(),
        }
    }

    /// The properties that both an alternative and what stands beside the union have.
    fn compared(&self, id: SchemaId) -> Vec<SchemaId> {
        let alternatives = self.alternatives(id);
        let Some(Keywords { properties: own, .. }) = self.schemas.get(id).keywords() else {
            return Vec::new();
        };
        if alternatives.is_empty() {
            return Vec::new();
        }
        let mut properties: Vec<SchemaId> = own.values().copied().collect();
        for alternative in alternatives {
            let Some(keywords) = self.schemas.keywords(alternative) else { continue };
            for (name, property) in &keywords.properties {
                if own.contains_key(name) {
                    properties.push(*property);
                }
            }
        }
        properties
    }

    /// Counts what merging adds; once there is no room left, nothing is merged any more.
    pub(super) fn takes(&mut self, id: SchemaId, count: usize) -> bool {
        let place = &self.schemas.get(id).place;
        let is_deep = place.as_str().matches('/').count() > MAX_DEPTH;
        if is_deep || (self.room > 0 && self.room < count) {
            let message = format!(
                "members of `allOf` and alternatives multiply: they would go deeper than {MAX_DEPTH} levels, or add more than {FREE} properties and schemas, and {TIMES} for each that the document has"
            );
            let found = Diagnostic::warning("all-of", message).at(&self.schemas.get(id).written);
            self.diagnostics.push(found.degraded_to("any value is taken here"));
        }
        self.room = self.room.saturating_sub(count);
        self.room > 0 && !is_deep
    }

    fn join(&mut self, id: SchemaId) {
        let schema = self.schemas.get_mut(id);
        let Says::Keywords(keywords) = &mut schema.says else { return };
        if keywords.all_of.is_empty() {
            // Alternatives stay as they are, unless something is said beside them.
            if Beside::of(keywords) != Beside::Nothing
                && let Some(union) = keywords.union.take()
            {
                let unions = vec![Held { union, circle: self.circle(id) }];
                self.unions.insert(id, Pending { unions, referenced: Vec::new() });
            }
            return;
        }
        let mut own = std::mem::take(&mut **keywords);
        let place = schema.place.clone();
        let own_about = std::mem::take(&mut schema.about);
        let all = std::mem::take(&mut own.all_of);
        let mut members = self.opened(id, &all);
        let count = members.iter().map(|member| member.keywords.properties.len() + 1).sum();
        if !self.takes(id, count) {
            self.schemas.get_mut(id).about = own_about;
            return;
        }
        let written = self.schemas.get(id).written.clone();
        let circle = self.circle(id);
        members.push(Member { target: None, written, about: own_about, keywords: own, circle });
        self.join_members(id, place, members);
    }

    fn join_members(&mut self, id: SchemaId, place: Pointer, members: Vec<Member>) {
        let written = self.schemas.get(id).written.clone();
        let mut about = Annotations::default();
        let mut unions: Vec<Held> = Vec::new();
        let mut referenced = self.before.remove(&id).unwrap_or_default();
        let mut reported: Option<(Type, Pointer)> = None;
        let is_typed_null = nullability(&members);
        let mut conjunction = Conjunction {
            schemas: self.schemas,
            conjoined: &mut self.conjoined,
            place: place.clone(),
            joined: Keywords::default(),
            contradictions: Vec::new(),
        };
        for member in members {
            annotate(&mut about, member.about);
            referenced.extend(member.target);
            let mut keywords = member.keywords;
            if let Some(union) = keywords.union.take() {
                unions.push(Held { union, circle: member.circle });
            }
            let of = keywords.of;
            conjunction.add(keywords);
            for found in std::mem::take(&mut conjunction.contradictions) {
                let first = match &reported {
                    Some((_, written)) => written,
                    None => &place,
                };
                self.diagnostics.push(disagreement(&found, first, &member.written).at(&written));
            }
            if let (None, Some(of)) = (&reported, of) {
                reported = Some((of, member.written));
            }
        }
        let joined = conjunction.joined;
        about.nullable = is_typed_null;
        let unions = self.distinct_unions(unions);
        if let Some(Held { circle: Some(circle), .. }) = unions.first() {
            self.origins.insert(id, *circle);
        }
        let schema = self.schemas.get_mut(id);
        schema.about = about;
        schema.says = Says::Keywords(Box::new(joined));
        if unions.is_empty() {
            self.refer(id, &referenced);
        } else {
            self.unions.insert(id, Pending { unions, referenced });
        }
    }

    /// The members with what they say by now; one that is not there is reported.
    fn opened(&mut self, id: SchemaId, all: &[SchemaId]) -> Vec<Member> {
        let mut members = Vec::new();
        for member in all {
            let place = self.schemas.get(id).written.clone();
            let target = match self.schemas.target(*member) {
                Ok(target) if target == id || self.step(target) == Step::Waiting => {
                    self.diagnostics.push(leads_back(&place));
                    continue;
                }
                Ok(target) => target,
                Err(Lost::Nowhere(_, reference)) => {
                    self.diagnostics.push(nowhere(&reference, &place));
                    continue;
                }
                Err(Lost::Circle) => {
                    self.diagnostics.push(leads_back(&place));
                    continue;
                }
            };
            members.push(self.member(id, *member, target));
        }
        members
    }

    fn member(&mut self, id: SchemaId, member: SchemaId, target: SchemaId) -> Member {
        let holder = self.schemas.get(id).place.clone();
        let schema = self.schemas.get(target);
        let place = schema.place.clone();
        let is_own = member == target && (place == holder || place.is_below(&holder));
        let mut about = schema.about.clone();
        let mut keywords = schema.keywords().cloned().unwrap_or_default();
        if let Some(pending) = self.unions.get(&target) {
            // In a circle of unions the alternatives are not merged yet.
            keywords.union = pending.unions.first().map(|held| held.union.clone());
        }
        let circle = self.circle(target);
        if is_own {
            move_parts(self.schemas, target, &place, &holder);
        } else {
            about.description = None;
            about.title = None;
            about.rust_name = None;
        }
        let written = self.schemas.get(target).written.clone();
        Member { target: if is_own { None } else { Some(target) }, written, about, keywords, circle }
    }

    /// Each union once, and those that only say which properties must be there only if there are no others.
    fn distinct_unions(&self, unions: Vec<Held>) -> Vec<Held> {
        let mut distinct: IndexSet<Held> = unions.into_iter().collect();
        if distinct.len() > 1 {
            distinct.retain(|held| !distribution::only_narrows(self.schemas, &held.union));
        }
        distinct.into_iter().collect()
    }

    /// Makes a schema that says no more than one of its members a reference to that member.
    pub(super) fn refer(&mut self, id: SchemaId, referenced: &[SchemaId]) {
        let schema = self.schemas.get(id);
        let Some(joined) = schema.keywords() else { return };
        if schema.about.rust_name.is_some() || !schema.about.value_descriptions.is_empty() {
            return;
        }
        let is_definition = self.schemas.definition_name(id).is_some();
        let same = referenced.iter().copied().find(|target| {
            let other = self.schemas.get(*target);
            let Some(keywords) = other.keywords() else { return false };
            // A base is no type of its own, and a part of this schema is better known by its name.
            let is_base = is_definition && self.bases.contains(target);
            let is_allowed = !is_base && !other.place.is_below(&schema.place);
            is_allowed && schema.about.secret == other.about.secret && says_no_more(joined, keywords)
        });
        if let Some(target) = same {
            let mut about = schema.about.clone();
            self.drop_inherited(target, &mut about);
            let schema = self.schemas.get_mut(id);
            schema.about = about;
            schema.says = Says::Reference(target);
        }
    }

    /// What the target says of itself need not be said beside a reference to it.
    fn drop_inherited(&self, target: SchemaId, about: &mut Annotations) {
        let other = &self.schemas.get(target).about;
        about.nullable &= !other.nullable;
        about.secret = false;
        if about.default == other.default {
            about.default = None;
        }
        about.examples.clear();
    }
}
