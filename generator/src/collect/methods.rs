//! What the method of each operation is called: by its id, without what the handle it belongs to, or the path, says already.

use std::collections::BTreeMap;

use super::{Inventory, TagEntry};
use crate::naming::{MethodName, Scope, method_name, singular};
use crate::spec::Operation;

/// The signs with which documents set a tag off from what follows.
const SEPARATORS: [char; 6] = ['.', '_', '/', ':', '-', ' '];

/// Methods are unique within their tag; a name that the document writes as Rust does has the first claim, then whole ids, then the first address.
pub(super) fn methods(inventory: &Inventory<'_>) -> Vec<MethodName> {
    let operations = &inventory.operations;
    let mut wanted: Vec<(String, Option<String>)> = Vec::with_capacity(operations.len());
    for entry in operations {
        wanted.push(match &entry.operation.rust_name {
            Some(name) => (name.clone(), None),
            None => (entry.operation.id.clone(), short(entry.operation, inventory.tags.get(entry.tag))),
        });
    }
    let is_exact = |name: &str| method_name(name).as_str().trim_start_matches("r#") == name;
    let mut order: Vec<usize> = (0..operations.len()).collect();
    order.sort_by_cached_key(|index| {
        let (name, short) = &wanted[*index];
        (short.is_some(), !is_exact(name), operations[*index].operation.place.clone())
    });
    let mut scopes: BTreeMap<usize, Scope> = BTreeMap::new();
    let mut names: BTreeMap<usize, MethodName> = BTreeMap::new();
    for index in order {
        let scope = scopes.entry(operations[index].tag).or_insert_with(Scope::of_methods);
        let (whole, short) = &wanted[index];
        names.insert(index, claimed(scope, whole, short.as_deref()));
    }
    names.into_values().collect()
}

/// The short name if it is free, else the whole one.
fn claimed(scope: &mut Scope, whole: &str, short: Option<&str>) -> MethodName {
    if let Some(short) = short {
        let name = method_name(short);
        if scope.claim_free(name.as_str()) {
            return name;
        }
    }
    method_name(scope.claim(method_name(whole).as_str(), '_').trim_start_matches("r#"))
}

/// A shorter name that is as good; a keyword is none.
fn short(operation: &Operation, tag: Option<&TagEntry>) -> Option<String> {
    let plain = operation.plain_id();
    let mut short = plain;
    if let Some(tag) = tag {
        let tag = tag.rust_name.as_ref().unwrap_or(&tag.wire);
        short = without_tag(plain, tag).unwrap_or(plain);
    }
    let name = method_name(short);
    let is_escaped = name.as_str().starts_with("r#") || name.as_str().ends_with('_');
    if short == operation.id || is_escaped { None } else { Some(short.to_owned()) }
}

/// An id without the tag that it starts with, if a sign sets it off (`users_list`, `UserService.GetUser`): where it is one of several words only,
/// it may be part of what the operation does.
fn without_tag<'i>(id: &'i str, tag: &str) -> Option<&'i str> {
    let words = |text: &str| singular(method_name(text).as_str());
    let tag = words(tag);
    let mut ends = id.match_indices(SEPARATORS).take(MOST_WORDS);
    let (at, sign) = ends.find(|(at, _)| words(&id[..*at]) == tag)?;
    let rest = &id[at + sign.len()..];
    if !rest.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return None;
    }
    let name = method_name(rest);
    match name.as_str().trim_start_matches("r#").split('_').next() {
        Some(word) if RELATIONS.contains(&word) => None,
        _ => Some(rest),
    }
}

/// What starts with one of these goes on from the word before: `search_with_post`.
const RELATIONS: [&str; 12] = ["and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "to", "with"];

/// How many words a tag has at most that is looked for in ids.
const MOST_WORDS: usize = 8;
