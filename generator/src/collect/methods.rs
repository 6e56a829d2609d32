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
    let wanted: Vec<(String, Option<String>)> = operations
        .iter()
        .map(|entry| match &entry.operation.rust_name {
            Some(name) => (name.clone(), None),
            None => (entry.operation.id.clone(), short(entry.operation, inventory.tags.get(entry.tag))),
        })
        .collect();
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
        let short = short.as_deref().map(method_name).filter(|name| scope.claim_free(name.as_str()));
        let name = short.unwrap_or_else(|| {
            method_name(scope.claim(method_name(whole).as_str(), '_').trim_start_matches("r#"))
        });
        names.insert(index, name);
    }
    names.into_values().collect()
}

/// A shorter name that is as good; a keyword is none.
fn short(operation: &Operation, tag: Option<&TagEntry>) -> Option<String> {
    let plain = operation.plain_id();
    let tag = tag.map(|tag| tag.rust_name.as_ref().unwrap_or(&tag.wire));
    let short = tag.and_then(|tag| without_tag(plain, tag)).unwrap_or(plain);
    let name = method_name(short);
    let is_escaped = name.as_str().starts_with("r#") || name.as_str().ends_with('_');
    (short != operation.id && !is_escaped).then(|| short.to_owned())
}

/// An id without the tag that it starts with, if a sign sets it off (`users_list`, `UserService.GetUser`): where it is one of several words only,
/// it may be part of what the operation does.
fn without_tag<'i>(id: &'i str, tag: &str) -> Option<&'i str> {
    let words = |text: &str| singular(method_name(text).as_str());
    let tag = words(tag);
    let rest = |(at, sign): (usize, char)| Some((id.get(..at)?, id.get(at + sign.len_utf8()..)?));
    let ends = id.char_indices().filter(|(_, symbol)| SEPARATORS.contains(symbol));
    let (_, rest) = ends.take(MOST_WORDS).filter_map(rest).find(|(head, _)| words(head) == tag)?;
    let name = method_name(rest);
    let first = name.as_str().trim_start_matches("r#").split('_').next();
    let goes_on = first.is_some_and(|word| RELATIONS.contains(&word));
    (!goes_on && rest.starts_with(|first: char| first.is_ascii_alphabetic())).then_some(rest)
}

/// What starts with one of these goes on from the word before: `search_with_post`.
const RELATIONS: [&str; 12] = ["and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "to", "with"];

/// How many words a tag has at most that is looked for in ids.
const MOST_WORDS: usize = 8;
