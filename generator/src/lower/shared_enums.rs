//! Enums of statuses that several operations have in common: they are one type, which each operation names.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::context::Lowering;
use crate::ir::{ErrorBody, Outcome, Payload, SharedEnum, StatusEnum, StatusPattern, Success, Tag};
use crate::naming::{Scope, TypeName, VariantName};

/// The most variants that a shared enum is named after by their names. More would be too long for a line.
const MOST_NAMED: usize = 3;

/// What must be equal: everything but the name of the enum and the descriptions.
type Key<'a> = (Vec<(StatusPattern, &'a [String], &'a VariantName, &'a Payload)>, &'a VariantName);

/// Where an enum is: the tag, the operation in it, and its responses.
type Place = (usize, usize, Outcome);

impl Lowering<'_> {
    /// Replaces enums that are equal but for their names by names of one enum.
    pub(super) fn share_enums(&self, tags: &mut [Tag]) -> Vec<SharedEnum> {
        let groups = groups(tags);
        let names = self.names_of_groups(tags, &groups);
        let mut shared = Vec::with_capacity(groups.len());
        for (places, name) in groups.iter().zip(names) {
            let Some(first) = places.first().and_then(|place| get(tags, *place)) else { continue };
            let mut of = StatusEnum { name, ..first.clone() };
            for own in places.iter().filter_map(|place| get(tags, *place)) {
                keep_common_docs(&mut of, own);
            }
            for place in places {
                if let Some(own) = get_mut(tags, *place) {
                    become_name_of(own, &of);
                }
            }
            shared.push(SharedEnum { of, tags: places.iter().map(|(tag, ..)| *tag).collect() });
        }
        shared
    }

    /// A group keeps the name that most of its operations had. If operations of several groups had it, the
    /// group with most of them does.
    fn names_of_groups(&self, tags: &[Tag], groups: &[Vec<Place>]) -> Vec<TypeName> {
        let mut scope = Scope::of_operations();
        let mut names: Vec<Option<TypeName>> = vec![None; groups.len()];
        for (name, group) in self.earlier_names(tags, groups) {
            if names[group].is_none() {
                names[group] = scope.claim_published(name);
            }
        }
        let mut by_place: Vec<usize> = (0..groups.len()).collect();
        by_place.sort_by_key(|group| groups[*group].iter().map(|place| self.written_at(tags, *place)).min());
        for group in by_place {
            let of = groups[group].first().and_then(|place| get(tags, *place));
            if names[group].is_none() {
                names[group] = Some(scope.claim_type(of.map(wanted)));
            }
        }
        names.into_iter().flatten().collect()
    }

    /// The earlier names with the groups that have operations of them: first those of most operations.
    fn earlier_names(&self, tags: &[Tag], groups: &[Vec<Place>]) -> Vec<(&str, usize)> {
        let mut counts: BTreeMap<(&str, usize), usize> = BTreeMap::new();
        for (group, places) in groups.iter().enumerate() {
            for name in places.iter().filter_map(|place| self.earlier_name(tags, *place)) {
                *counts.entry((name, group)).or_default() += 1;
            }
        }
        let mut names: Vec<(&str, usize)> = counts.keys().copied().collect();
        names.sort_by_key(|key| Reverse(counts[key]));
        names
    }

    /// Where the operation is written, which does not depend on the order of the document.
    fn written_at(&self, tags: &[Tag], (tag, operation, _): Place) -> Option<&str> {
        let operation = tags.get(tag)?.operations.get(operation)?;
        Some(self.operations.get(operation.id.as_str())?.place.as_str())
    }

    /// The name of the shared enum that this one was published as.
    fn earlier_name(&self, tags: &[Tag], (tag, operation, outcome): Place) -> Option<&str> {
        let operation = self.operations.get(tags.get(tag)?.operations.get(operation)?.id.as_str())?;
        let published = self.inventory.published.operation(&operation.method.sent(), &operation.path)?;
        published.shared.get(outcome.as_str()).map(String::as_str)
    }
}

/// The enums that at least two operations have, in the order of the first operations.
fn groups(tags: &[Tag]) -> Vec<Vec<Place>> {
    let mut known: BTreeMap<Key<'_>, usize> = BTreeMap::new();
    let mut groups: Vec<Vec<Place>> = Vec::new();
    for (tag, of) in tags.iter().enumerate() {
        for (index, operation) in of.operations.iter().enumerate() {
            for (outcome, of) in operation.status_enums() {
                let next = groups.len();
                let group = *known.entry(key(of)).or_insert(next);
                if group == next {
                    groups.push(Vec::new());
                }
                groups[group].push((tag, index, outcome));
            }
        }
    }
    groups.retain(|places| places.len() > 1);
    groups
}

/// Removes the descriptions that differ from those of an operation.
fn keep_common_docs(shared: &mut StatusEnum, own: &StatusEnum) {
    for (case, own) in shared.cases.iter_mut().zip(&own.cases) {
        if case.docs != own.docs {
            case.docs = None;
        }
    }
}

/// The enum of an operation keeps only the descriptions that the shared one does not have.
fn become_name_of(own: &mut StatusEnum, shared: &StatusEnum) {
    own.shared = Some(shared.name.clone());
    for (own, case) in own.cases.iter_mut().zip(&shared.cases) {
        if own.docs == case.docs {
            own.docs = None;
        }
    }
}

fn key(of: &StatusEnum) -> Key<'_> {
    let mut cases = Vec::with_capacity(of.cases.len());
    for case in &of.cases {
        cases.push((case.status, case.media_types.as_slice(), &case.name, &case.payload));
    }
    (cases, &of.rest)
}

fn get(tags: &[Tag], (tag, operation, outcome): Place) -> Option<&StatusEnum> {
    let operation = tags.get(tag)?.operations.get(operation)?;
    match (outcome, &operation.success, &operation.error) {
        (Outcome::Success, Success::ByStatus(of), _) | (Outcome::Failure, _, ErrorBody::ByStatus(of)) => {
            Some(of)
        }
        _ => None,
    }
}

fn get_mut(tags: &mut [Tag], (tag, operation, outcome): Place) -> Option<&mut StatusEnum> {
    let operation = tags.get_mut(tag)?.operations.get_mut(operation)?;
    match (outcome, &mut operation.success, &mut operation.error) {
        (Outcome::Success, Success::ByStatus(of), _) | (Outcome::Failure, _, ErrorBody::ByStatus(of)) => {
            Some(of)
        }
        _ => None,
    }
}

/// The variants joined by "or", such as `BadRequestOrForbidden`, or the statuses if there are many, such as
/// `Status400Or401Or403Or404`.
fn wanted(of: &StatusEnum) -> String {
    if of.cases.len() <= MOST_NAMED {
        let names: Vec<&str> = of.cases.iter().map(|case| case.name.as_str()).collect();
        return names.join("Or");
    }
    let mut statuses: Vec<String> = Vec::new();
    for group in of.groups() {
        statuses.extend(group.first().map(|case| case.status.to_string().to_lowercase()));
    }
    format!("status {}", statuses.join(" or "))
}
