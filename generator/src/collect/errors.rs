//! Inline bodies of errors: equal ones share a type, which is not named after an operation.

use std::collections::{BTreeMap, BTreeSet};

use super::Inventory;
use super::definitions::is_short_title;
use super::fingerprint::is_definition;
use super::schemas::SchemaEntry;
use super::shape::Shape;
use crate::http::StatusPattern;
use crate::naming::type_name;
use crate::spec::SchemaId;

/// Where a body is used.
#[derive(Clone, Debug, Default)]
struct Uses {
    statuses: BTreeSet<StatusPattern>,
    operations: BTreeSet<usize>,
}

/// Inline bodies that are only used in responses with errors.
pub(super) struct ErrorBodies {
    uses: BTreeMap<SchemaId, Uses>,
}

/// A name for the type of an error's body.
#[derive(Clone, Debug)]
pub(super) struct ErrorName {
    /// The name, which is also the prefix for its parts.
    pub(super) name: String,
    /// What is added to the name if it is taken.
    more: Option<String>,
}

impl ErrorName {
    /// The possible names of the type, the best first.
    pub(super) fn candidates(&self) -> Vec<String> {
        let more = self.more.iter().map(|more| format!("{} {more}", self.name));
        [self.name.clone()].into_iter().chain(more).collect()
    }
}

impl ErrorBodies {
    pub(super) fn new(inventory: &Inventory<'_>) -> Self {
        let mut uses: BTreeMap<SchemaId, Uses> = BTreeMap::new();
        let mut others: BTreeSet<SchemaId> = BTreeSet::new();
        for (index, operation) in inventory.spec.operations.iter().enumerate() {
            for (status, response) in &operation.responses {
                for content in response.get().into_iter().flat_map(|response| &response.content) {
                    let Some(schema) = content.schema.map(|schema| body(inventory, schema)) else { continue };
                    if !is_error(*status) {
                        others.insert(schema);
                        continue;
                    }
                    let uses = uses.entry(schema).or_default();
                    uses.statuses.insert(*status);
                    uses.operations.insert(index);
                }
            }
        }
        uses.retain(|schema, _| {
            let is_body = |entry: &SchemaEntry<'_>| entry.shape.is_named() && !is_definition(entry.place);
            !others.contains(schema) && inventory.entries.get(schema).is_some_and(is_body)
        });
        Self { uses }
    }

    /// Whether a schema is the whole body of an error.
    pub(super) fn has(&self, schema: SchemaId) -> bool {
        self.uses.contains_key(&schema)
    }

    /// The names of types by their leading schema, given all schemas of each type.
    ///
    /// If several types claim a name, those that several operations share get it. A type of only one
    /// operation is then named after the operation, like its other parts.
    pub(super) fn names(
        &self,
        inventory: &Inventory<'_>,
        types: &BTreeMap<SchemaId, Vec<SchemaId>>,
    ) -> BTreeMap<SchemaId, ErrorName> {
        let mut names = BTreeMap::new();
        let mut claims: BTreeMap<String, Vec<(SchemaId, bool)>> = BTreeMap::new();
        for (leader, members) in types {
            let is_named =
                inventory.entries.get(leader).is_none_or(|entry| entry.about.extensions.rust_name.is_some());
            if is_named || !self.has(*leader) {
                continue;
            }
            let components: BTreeSet<String> =
                members.iter().filter_map(|one| component(inventory, *one)).collect();
            if components.len() == 1 {
                names.insert(
                    *leader,
                    ErrorName { name: components.into_iter().collect(), more: Some("body".into()) },
                );
                continue;
            }
            let uses: Vec<&Uses> = members.iter().filter_map(|member| self.uses.get(member)).collect();
            let operations: BTreeSet<usize> =
                uses.iter().flat_map(|uses| &uses.operations).copied().collect();
            let name = self.name(inventory, members, &uses);
            claims
                .entry(type_name(&name).as_str().to_owned())
                .or_default()
                .push((*leader, operations.len() > 1));
        }
        for (name, claimants) in claims {
            let is_only = claimants.len() == 1;
            let known = properties(inventory, &claimants);
            for (leader, is_shared) in claimants {
                if is_only || is_shared {
                    let more = telling_property(inventory, leader, &known).map(|name| format!("with {name}"));
                    names.insert(leader, ErrorName { name: name.clone(), more });
                }
            }
        }
        names
    }

    fn name(&self, inventory: &Inventory<'_>, members: &[SchemaId], uses: &[&Uses]) -> String {
        let mut titles: BTreeSet<&str> = BTreeSet::new();
        for member in members {
            titles.extend(inventory.schemas.get(*member).about.title.as_deref());
        }
        if let Some(title) = titles.first()
            && titles.len() == 1
            && is_short_title(title)
        {
            // `Error` is a type of the client itself.
            let is_taken = title.eq_ignore_ascii_case("error");
            return if is_taken { format!("{title} response") } else { (*title).to_owned() };
        }
        let statuses: BTreeSet<StatusPattern> =
            uses.iter().flat_map(|uses| &uses.statuses).copied().collect();
        match statuses.first() {
            Some(only) if statuses.len() == 1 => by_status(*only),
            _ => "error response".to_owned(),
        }
    }
}

/// The body's schema, or that of its elements if it is a list.
fn body(inventory: &Inventory<'_>, schema: SchemaId) -> SchemaId {
    match inventory.entries.get(&schema).map(|entry| &entry.shape) {
        Some(Shape::List(Some(items))) => *items,
        _ => schema,
    }
}

/// The name of the shared response with this body, unless the name is a status.
fn component(inventory: &Inventory<'_>, body: SchemaId) -> Option<String> {
    let tokens = inventory.entries.get(&body)?.place.tokens();
    let [components, responses, name, ..] = tokens.as_slice() else { return None };
    let is_shared = components == "components" && responses == "responses";
    if is_shared && name.contains(char::is_alphabetic) { Some(name.clone()) } else { None }
}

fn is_error(status: StatusPattern) -> bool {
    match status {
        StatusPattern::Exact(status) => status >= 400,
        StatusPattern::Range(first) => first >= 4,
        StatusPattern::Default => true,
    }
}

/// In how many bodies each property appears.
fn properties<'i>(inventory: &'i Inventory<'_>, bodies: &[(SchemaId, bool)]) -> BTreeMap<&'i str, usize> {
    let mut counts = BTreeMap::new();
    for (body, _) in bodies {
        let Some(Shape::Object(object)) = inventory.entries.get(body).map(|entry| &entry.shape) else {
            continue;
        };
        for name in object.known.keys() {
            *counts.entry(name.as_str()).or_default() += 1;
        }
    }
    counts
}

/// A property that no other body with this name has, preferably a required one.
fn telling_property(
    inventory: &Inventory<'_>,
    body: SchemaId,
    known: &BTreeMap<&str, usize>,
) -> Option<String> {
    let Shape::Object(object) = &inventory.entries.get(&body)?.shape else { return None };
    let mut names: Vec<&String> =
        object.known.keys().filter(|name| known.get(name.as_str()) == Some(&1)).collect();
    names.sort_by_key(|name| (!object.required.contains(*name), name.as_str()));
    names.first().map(|name| (*name).clone())
}

/// The reason phrase of a status (RFC 9110, section 15; RFC 6585) as the name of an error.
fn by_status(status: StatusPattern) -> String {
    let reason = match status {
        StatusPattern::Default => return "error response".to_owned(),
        StatusPattern::Range(4) => "client",
        StatusPattern::Range(_) => "server",
        StatusPattern::Exact(status) => match status {
            400 => "bad request",
            401 => "unauthorized",
            402 => "payment required",
            403 => "forbidden",
            404 => "not found",
            405 => "method not allowed",
            406 => "not acceptable",
            407 => "proxy authentication",
            408 => "request timeout",
            409 => "conflict",
            410 => "gone",
            411 => "length required",
            412 => "precondition failed",
            413 => "content too large",
            414 => "uri too long",
            415 => "unsupported media type",
            416 => "range not satisfiable",
            417 => "expectation failed",
            421 => "misdirected request",
            422 => "unprocessable content",
            423 => "locked",
            424 => "failed dependency",
            425 => "too early",
            426 => "upgrade required",
            428 => "precondition required",
            429 => "too many requests",
            431 => "header fields too large",
            451 => "unavailable for legal reasons",
            500 => "internal server",
            501 => "not implemented",
            502 => "bad gateway",
            503 => "service unavailable",
            504 => "gateway timeout",
            507 => "insufficient storage",
            508 => "loop detected",
            other => return format!("status {other} error"),
        },
    };
    format!("{reason} error")
}
