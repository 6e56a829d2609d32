//! Finds definitions that frameworks write twice (for requests and responses, or in two spellings) and that
//! are equal.

use std::collections::{BTreeMap, BTreeSet};

use super::fingerprint::Fingerprints;
use super::schemas::SchemaEntry;
use crate::naming::type_name;
use crate::spec::{SchemaId, Schemas};

/// How the names of a pair end (those with a hyphen are FastAPI's).
const ENDINGS: [(&str, &str); 3] = [("-Input", "-Output"), ("_Input", "_Output"), (".Input", ".Output")];

/// Endings that are not enough alone: both definitions must have the same title.
const TITLED: [(&str, &str); 2] = [("Input", "Output"), ("Request", "Response")];

/// What one name has in addition to the other (`BookRequest` and `Book` in drf-spectacular).
const ADDED: [&str; 9] =
    ["Request", "Input", "Output", "-Input", "-Output", "_Input", "_Output", ".Input", ".Output"];

/// The most spellings of a name that are all compared with each other.
const SPELLINGS: usize = 8;

/// How often all pairs are compared. Each round leaves out pairs that depend on unequal ones of the round
/// before.
const ROUNDS: usize = 64;

/// Pairs of definitions that share a type.
#[derive(Default)]
pub(super) struct Twins {
    /// The first of a pair, by the second.
    pub(super) firsts: BTreeMap<SchemaId, SchemaId>,
    /// The common name, by the names of each.
    pub(super) names: BTreeMap<String, String>,
}

struct Pair {
    base: String,
    names: [String; 2],
    schemas: [SchemaId; 2],
}

/// The pairs that are equal with all their parts.
pub(super) fn find(schemas: &Schemas, entries: &BTreeMap<SchemaId, SchemaEntry<'_>>) -> Twins {
    let mut pairs = candidates(schemas, entries);
    for _ in 0..ROUNDS {
        let same = firsts(&pairs);
        let mut fingerprints = Fingerprints::new(schemas, entries, &same);
        let before = pairs.len();
        pairs.retain(|pair| fingerprints.of(pair.schemas[0]) == fingerprints.of(pair.schemas[1]));
        if pairs.len() == before {
            return twins(pairs);
        }
    }
    Twins::default()
}

/// The first definition for each second, where pairs may form chains.
fn firsts(pairs: &[Pair]) -> BTreeMap<SchemaId, SchemaId> {
    let mut firsts = BTreeMap::new();
    for Pair { schemas: [first, second], .. } in pairs {
        firsts.entry(*second).or_insert(*first);
    }
    let mut roots = firsts.clone();
    for root in roots.values_mut() {
        // Firsts come before seconds in alphabetical order, so there are no circles.
        while let Some(before) = firsts.get(root) {
            *root = *before;
        }
    }
    roots
}

fn candidates(schemas: &Schemas, entries: &BTreeMap<SchemaId, SchemaEntry<'_>>) -> Vec<Pair> {
    let is_own = |id: &SchemaId| {
        entries
            .get(id)
            .is_some_and(|entry| entry.shape.is_named() && entry.about.extensions.rust_name.is_none())
    };
    let mut pairs = with_endings(schemas);
    pairs.extend(with_spellings(schemas));
    pairs.retain(|pair| pair.schemas.iter().all(is_own));
    pairs
}

/// The pairs whose names have different endings, named without the ending, or like the first if that name is
/// taken.
fn with_endings(schemas: &Schemas) -> Vec<Pair> {
    let definitions = schemas.definitions();
    let mut pairs = Vec::new();
    for (name, first) in definitions {
        for (base, twin) in twin_names(name, *first, schemas) {
            let Some(second) = definitions.get(&twin) else { continue };
            pairs.push(Pair { base, names: [name.clone(), twin], schemas: [*first, *second] });
        }
    }
    if pairs.is_empty() {
        return pairs;
    }
    let claims: BTreeSet<String> = definitions.keys().map(|name| key(name)).collect();
    for Pair { base, names: [first, second], .. } in &mut pairs {
        let is_theirs = base == first || base == second;
        if !is_theirs && claims.contains(&key(base)) {
            base.clone_from(first);
        }
    }
    // Shorter common names come first, for definitions that are in several pairs.
    pairs.sort_by_key(|pair| pair.base.len());
    pairs
}

/// The pairs whose names differ only in case and punctuation (`User` and `user`), named like the
/// alphabetically first.
fn with_spellings(schemas: &Schemas) -> Vec<Pair> {
    let sorted: BTreeMap<&String, SchemaId> =
        schemas.definitions().iter().map(|(name, id)| (name, *id)).collect();
    let mut known: BTreeMap<String, Vec<(&String, SchemaId)>> = BTreeMap::new();
    let mut pairs = Vec::new();
    for (name, id) in sorted {
        let before = known.entry(key(name)).or_default();
        for (first, of_first) in before.iter() {
            let names = [(*first).clone(), name.clone()];
            pairs.push(Pair { base: (*first).clone(), names, schemas: [*of_first, id] });
        }
        if before.len() < SPELLINGS {
            before.push((name, id));
        }
    }
    pairs
}

/// If a definition could be the first of a pair: possible common names, with the name of the second.
fn twin_names(name: &str, first: SchemaId, schemas: &Schemas) -> Vec<(String, String)> {
    let title = |id: SchemaId| schemas.get(id).about.title.as_deref();
    let is_titled = |twin: &String| {
        let second = schemas.definitions().get(twin);
        title(first).is_some() && second.is_some_and(|second| title(*second) == title(first))
    };
    let replaced = |(of_first, of_second): &(&str, &str)| {
        let base = name.strip_suffix(of_first).filter(|base| !base.is_empty())?;
        Some((base.to_owned(), format!("{base}{of_second}")))
    };
    let mut names: Vec<(String, String)> = ENDINGS.iter().filter_map(replaced).collect();
    names.extend(TITLED.iter().filter_map(replaced).filter(|(_, twin)| is_titled(twin)));
    names.extend(ADDED.iter().map(|added| (name.to_owned(), format!("{name}{added}"))));
    names
}

fn twins(pairs: Vec<Pair>) -> Twins {
    let mut twins = Twins { firsts: firsts(&pairs), names: BTreeMap::new() };
    for Pair { base, names, .. } in pairs {
        for name in names {
            twins.names.entry(name).or_insert_with(|| base.clone());
        }
    }
    twins
}

/// The type name for a definition, in lower case.
pub(super) fn key(name: &str) -> String {
    type_name(name).as_str().to_ascii_lowercase()
}
