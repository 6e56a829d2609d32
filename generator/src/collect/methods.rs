//! The name of each operation's method: its id without the words of its group and its path.

use std::collections::BTreeMap;

use super::operations::{is_prefix, is_verb};
use super::{Inventory, OperationEntry, Shape, TagEntry};
use crate::http::StatusPattern;
use crate::naming::{MethodName, Scope, function_spellings, method_name, shortest, singular};
use crate::published::is_same_words;
use crate::spec::Operation;

/// The signs with which documents set a tag off from what follows.
const SEPARATORS: [char; 6] = ['.', '_', '/', ':', '-', ' '];

/// Methods are unique within their tag; a name that the document writes as Rust does has the first claim, then whole ids, then the first
/// address. Where the shorter names of several are equal, all of them are longer.
pub(super) fn methods(inventory: &Inventory<'_>) -> (Vec<MethodName>, Vec<Vec<MethodName>>) {
    let operations = &inventory.operations;
    let mut wanted: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for (index, entry) in operations.iter().enumerate() {
        let names = match &entry.operation.rust_name {
            Some(name) => vec![name.clone()],
            None => names(inventory, entry),
        };
        wanted.insert(index, names);
    }
    settle(inventory, &mut wanted);
    let is_exact = |name: &str| method_name(name).as_str().trim_start_matches("r#") == name;
    let mut order: Vec<usize> = (0..operations.len()).collect();
    order.sort_by_cached_key(|index| {
        let names = wanted.get(index).map(Vec::as_slice).unwrap_or_default();
        let is_whole_exact = names.last().is_some_and(|name| is_exact(name));
        (names.len() > 1, !is_whole_exact, operations[*index].operation.place.clone())
    });
    let mut scopes: BTreeMap<usize, Scope> = BTreeMap::new();
    let mut names: BTreeMap<usize, MethodName> = BTreeMap::new();
    for index in &order {
        let entry = &operations[*index];
        let scope = scopes.entry(entry.tag).or_insert_with(Scope::of_methods);
        if let Some(name) = published(inventory, entry.operation)
            && scope.claim_free(name.as_str())
        {
            names.insert(*index, name);
        }
    }
    order.retain(|index| !names.contains_key(index));
    for index in order {
        let scope = scopes.entry(operations[index].tag).or_insert_with(Scope::of_methods);
        let wanted = wanted.get(&index).map(Vec::as_slice).unwrap_or_default();
        names.insert(index, claimed(scope, wanted));
    }
    let aliases = operations.iter().map(|entry| match scopes.get_mut(&entry.tag) {
        Some(scope) => aliases(inventory, entry.operation, scope),
        None => Vec::new(),
    });
    let aliases = aliases.collect();
    (names.into_values().collect(), aliases)
}

/// The names that the method of an operation had before, as far as they are free.
fn aliases(inventory: &Inventory<'_>, operation: &Operation, scope: &mut Scope) -> Vec<MethodName> {
    let published = inventory.published.operation(&operation.method.sent(), &operation.path);
    let Some(published) = published.filter(|_| inventory.published.has_aliases) else { return Vec::new() };
    let mut aliases = Vec::new();
    for old in published.aliases.iter().chain([&published.method]) {
        let name = method_name(old);
        if name.as_str().trim_start_matches("r#") == old && scope.claim_free(name.as_str()) {
            aliases.push(name);
        }
    }
    aliases
}

/// The name that the method of an operation had, unless the document means another: a name that it asks for, or an id of other words.
fn published(inventory: &Inventory<'_>, operation: &Operation) -> Option<MethodName> {
    let published = inventory.published.operation(&operation.method.sent(), &operation.path)?;
    if operation.rust_name.is_some() || !is_same_words(&published.id, &operation.id) {
        return None;
    }
    let name = method_name(&published.method);
    if name.as_str().trim_start_matches("r#") == published.method { Some(name) } else { None }
}

/// Leaves each operation the names that none of its group has; an operation that has no other keeps its own.
fn settle(inventory: &Inventory<'_>, wanted: &mut BTreeMap<usize, Vec<String>>) {
    let mut groups: BTreeMap<usize, BTreeMap<usize, Vec<String>>> = BTreeMap::new();
    for (index, entry) in inventory.operations.iter().enumerate() {
        if let Some(names) = wanted.get(&index) {
            groups.entry(entry.tag).or_default().insert(index, names.clone());
        }
    }
    let key = |name: &str| method_name(name).as_str().trim_start_matches("r#").to_ascii_lowercase();
    for group in groups.values() {
        for (index, level) in shortest(group, key) {
            if let Some(names) = wanted.get_mut(&index) {
                names.drain(..level);
            }
        }
    }
}

/// The first name that is free, else the whole one with a number.
fn claimed(scope: &mut Scope, wanted: &[String]) -> MethodName {
    let Some((whole, shorter)) = wanted.split_last() else { return method_name("") };
    for short in shorter {
        let name = method_name(short);
        if scope.claim_free(name.as_str()) {
            return name;
        }
    }
    method_name(scope.claim(method_name(whole).as_str(), '_').trim_start_matches("r#"))
}

/// The names that an operation may have, the shortest first and its id last; a keyword is none of the shorter ones.
fn names(inventory: &Inventory<'_>, entry: &OperationEntry<'_>) -> Vec<String> {
    let operation = entry.operation;
    let tag = inventory.tags.get(entry.tag);
    let mut names: Vec<String> = Vec::new();
    if let Some(tag) = tag {
        if entry.is_by_path && words(operation.plain_id()) == words(name_of(tag)) {
            let verb = verb(inventory, operation);
            names.extend([verb.to_owned(), format!("{verb} {}", name_of(tag))]);
        }
        if is_made_up(operation) {
            names.extend(names_of_path(inventory, operation, name_of(tag)));
        }
    }
    for spelling in function_spellings(operation.plain_id()) {
        if let Some(short) = tag.and_then(|tag| without_group(&spelling, name_of(tag))) {
            let is_list = short == "get" && verb(inventory, operation) == "list";
            names.push(if is_list { "list".to_owned() } else { short });
        }
        if let Some(short) = tag.and_then(|tag| without_tag(&spelling, name_of(tag))) {
            names.push(short.to_owned());
        }
        if let Some(short) = tag.and_then(|tag| without_first_words(&spelling, name_of(tag))) {
            names.push(short);
        }
        names.push(spelling);
    }
    let mut names: Vec<String> =
        names.into_iter().flat_map(|name| [once(&name), Some(name)]).flatten().collect();
    names.retain(|name| *name != operation.id && !is_escaped(name));
    names.push(operation.id.clone());
    names
}

fn name_of(tag: &TagEntry) -> &str {
    tag.rust_name.as_deref().unwrap_or(&tag.wire)
}

fn is_escaped(name: &str) -> bool {
    let name = method_name(name);
    name.as_str().starts_with("r#") || name.as_str().ends_with('_')
}

/// Whether the document gives an operation no id: it has one of its method and path.
fn is_made_up(operation: &Operation) -> bool {
    operation.id == format!("{} {}", operation.method.written(), operation.path)
}

/// The names of an operation that its path alone names: without what all paths start with, the group that the path goes on with, and its
/// placeholders; then with these, from the last on.
fn names_of_path(inventory: &Inventory<'_>, operation: &Operation, group: &str) -> [String; 3] {
    let segments: Vec<&str> = operation.path.split('/').filter(|segment| !segment.is_empty()).collect();
    let is_said = |segment: &&str| is_prefix(segment) && words(segment) != words(group);
    let segments: Vec<&str> = segments.into_iter().skip_while(is_said).collect();
    let whole: Vec<&str> = segments.iter().copied().filter(|segment| !segment.contains('{')).collect();
    let rest = match whole.split_first() {
        Some((first, rest)) if words(first) == words(group) => rest,
        _ => &whole,
    };
    let verb = if rest.is_empty() { verb(inventory, operation) } else { operation.method.written() };
    let name = |segments: &[&str]| format!("{verb} {}", segments.join(" ")).trim_end().to_owned();
    [name(rest), name(&whole), name(&segments)]
}

/// A name that says all of its words twice (`FormForm`), with the words once.
fn once(name: &str) -> Option<String> {
    let name = method_name(name);
    let words: Vec<&str> = name.as_str().trim_start_matches("r#").split('_').collect();
    let (first, second) = words.split_at(words.len() / 2);
    if first == second { Some(first.join(" ")) } else { None }
}

fn is_placeholder(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
}

fn words(text: &str) -> String {
    singular(method_name(text).as_str().trim_start_matches("r#"))
}

/// What an operation does by its method alone; `GET` of a list lists.
fn verb<'o>(inventory: &Inventory<'_>, operation: &'o Operation) -> &'o str {
    let last = operation.path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let is_of_one = is_placeholder(last);
    match operation.method.written() {
        "get" if !is_of_one && answers_a_list(inventory, operation) => "list",
        method => method,
    }
}

/// Whether a response of success is a list, or an object around one.
fn answers_a_list(inventory: &Inventory<'_>, operation: &Operation) -> bool {
    let is_success =
        |status: &StatusPattern| matches!(status, StatusPattern::Exact(200..=299) | StatusPattern::Range(2));
    let mut schemas = Vec::new();
    for (status, response) in &operation.responses {
        let Some(response) = response.get() else { continue };
        if is_success(status) {
            schemas.extend(response.content.iter().filter_map(|content| content.schema));
        }
    }
    let is_list = |schema| matches!(inventory.schema(schema).map(|entry| &entry.shape), Some(Shape::List(_)));
    schemas.into_iter().any(|schema| match inventory.schema(schema).map(|entry| &entry.shape) {
        Some(Shape::List(_)) => true,
        Some(Shape::Object(object)) => {
            object.known.values().filter(|property| is_list(**property)).count() == 1
        }
        _ => false,
    })
}

/// An id of a verb and the group (`listPets`, in the singular too): the handle says the group.
fn without_group(id: &str, group: &str) -> Option<String> {
    let name = method_name(id);
    let (verb, rest) = name.as_str().trim_start_matches("r#").split_once('_')?;
    if words(rest) == words(group) && is_verb(verb) { Some(verb.to_owned()) } else { None }
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

/// An id without the tag that it starts with (`ContainerList`, `containerTop`). A tag that may be a verb needs another one after it: in `searchUsers`, the
/// tag `search` is what the operation does.
fn without_first_words(id: &str, tag: &str) -> Option<String> {
    let name = method_name(id);
    let name = name.as_str().trim_start_matches("r#");
    let mut ends = name.match_indices('_').take(MOST_WORDS);
    let (at, _) = ends.find(|(at, _)| words(&name[..*at]) == words(tag))?;
    let rest = &name[at + 1..];
    let next = rest.split('_').next().unwrap_or_default();
    let is_part_of_the_verb = RELATIONS.contains(&next) || is_verb(&words(tag)) && !is_verb(next);
    let is_a_path = words(next) == words(tag);
    if is_part_of_the_verb || is_a_path || !rest.starts_with(|first: char| first.is_alphabetic()) {
        return None;
    }
    Some(rest.to_owned())
}

/// What starts with one of these goes on from the word before: `search_with_post`.
const RELATIONS: [&str; 12] = ["and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "to", "with"];

/// How many words a tag has at most that is looked for in ids.
const MOST_WORDS: usize = 8;
