//! Joins the members of `allOf` into the schema that contains them, members first.

use std::collections::BTreeSet;

use indexmap::IndexSet;

use super::circle;
use super::conjunction::Conjunction;
use super::distribution::{self, Settled, SiblingKeywords};
use super::member::{Member, disagreement, join_annotations, leads_back, nullability, without_target};
use super::merging::{Merge, Pending, PendingUnion, Step};
use super::place::move_parts;
use crate::diagnostic::Diagnostics;
use crate::place::Pointer;
use crate::spec::{Annotations, Keywords, Lost, Says, SchemaId, Schemas, Type};

/// Merges all schemas, also those that merging creates. `bases` are the own keywords of base classes, which
/// are not types themselves.
pub(super) fn merge(schemas: &mut Schemas, bases: &BTreeSet<SchemaId>, diagnostics: &mut Diagnostics) {
    let mut merge = Merge::new(schemas, bases, diagnostics);
    let mut index = merge.schemas.ids().count();
    for id in circle::in_order(merge.schemas) {
        merge.finish(id);
    }
    // Schemas that merging creates come after the existing ones.
    while let Some(id) = merge.schemas.nth(index) {
        merge.finish(id);
        index += 1;
    }
}

impl Merge<'_> {
    /// Merges a schema and all schemas that it needs, with a work list instead of recursion, since documents
    /// can nest deeply.
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

    fn push_unseen(&self, open: &mut Vec<SchemaId>, needed: Vec<SchemaId>) {
        for id in needed {
            if let Ok(target) = self.schemas.target(id)
                && self.step(target) == Step::Unseen
            {
                open.push(target);
            }
        }
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

    /// The properties of the schema itself, and those of its alternatives with the same names; they are
    /// compared.
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

    fn join(&mut self, id: SchemaId) {
        let schema = self.schemas.get_mut(id);
        let Says::Keywords(keywords) = &mut schema.says else { return };
        if keywords.all_of.is_empty() {
            // Alternatives are left unchanged if there are no other keywords.
            if SiblingKeywords::of(keywords) != SiblingKeywords::Nothing
                && let Some(union) = keywords.union.take()
            {
                let unions = vec![PendingUnion { union, circle: self.circle(id) }];
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
        if !self.has_room_for(id, count) {
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
        let mut unions: Vec<PendingUnion> = Vec::new();
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
            join_annotations(&mut about, member.about);
            referenced.extend(member.target);
            let mut keywords = member.keywords;
            if let Some(union) = keywords.union.take() {
                unions.push(PendingUnion { union, circle: member.circle });
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
        if let Some(PendingUnion { circle: Some(circle), .. }) = unions.first() {
            self.origins.insert(id, *circle);
        }
        let schema = self.schemas.get_mut(id);
        schema.about = about;
        schema.says = Says::Keywords(Box::new(joined));
        if unions.is_empty() {
            self.replace_by_reference(id, &referenced);
        } else {
            self.unions.insert(id, Pending { unions, referenced });
        }
    }

    /// The members with their current keywords. Members without a target are reported.
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
                    self.diagnostics.push(without_target(&reference, &place));
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
        // Annotations next to the references on the way to the target apply to the same values.
        for beside in self.schemas.beside(member) {
            about.nullable |= beside.nullable;
            about.read_only |= beside.read_only;
            about.write_only |= beside.write_only;
            about.secret |= beside.secret;
            if beside.extensions.flags {
                about.extensions.flags = true;
            }
        }
        let mut keywords = schema.keywords().cloned().unwrap_or_default();
        if let Some(pending) = self.unions.get(&target) {
            // In a circle of unions, the alternatives are not merged yet.
            keywords.union = pending.unions.first().map(|held| held.union.clone());
        }
        let circle = self.circle(target);
        if is_own {
            move_parts(self.schemas, target, &place, &holder);
        } else {
            about.description = None;
            about.title = None;
            if !about.extensions.is_empty() {
                about.extensions.rust_name = None;
                about.extensions.rust_type = None;
                about.extensions.rust_derive.clear();
            }
        }
        let written = self.schemas.get(target).written.clone();
        Member { target: if is_own { None } else { Some(target) }, written, about, keywords, circle }
    }

    /// Removes repeated unions, and those that only list required properties if there are others.
    fn distinct_unions(&self, unions: Vec<PendingUnion>) -> Vec<PendingUnion> {
        let mut distinct: IndexSet<PendingUnion> = unions.into_iter().collect();
        if distinct.len() > 1 {
            distinct.retain(|held| !distribution::only_narrows(self.schemas, &held.union));
        }
        distinct.into_iter().collect()
    }
}
