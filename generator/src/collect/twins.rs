//! Definitions that frameworks write twice, for requests and for responses or in two spellings, and that are equal all the same.

use std::collections::BTreeMap;

use super::fingerprint::Fingerprints;
use super::schemas::SchemaEntry;
use crate::naming::type_name;
use crate::spec::{SchemaId, Schemas};

/// How the names of the two end (FastAPI's are those with a hyphen).
const ENDINGS: [(&str, &str); 3] = [("-Input", "-Output"), ("_Input", "_Output"), (".Input", ".Output")];

/// How they end where that alone tells nothing: both must have one title.
const TITLED: [(&str, &str); 2] = [("Input", "Output"), ("Request", "Response")];

/// What the name of one has more than the other's (drf-spectacular's `BookRequest` beside `Book`).
const ADDED: [&str; 3] = ["Request", "Input", "Output"];

/// How often pairs are compared: each time without those that differed before, as far as others lead to them.
const ROUNDS: usize = 64;

/// Pairs of definitions that are one type.
#[derive(Default)]
pub(super) struct Twins {
    /// The first of a pair, by the second.
    pub(super) firsts: BTreeMap<SchemaId, SchemaId>,
    /// What both are called, by the names of each.
    pub(super) names: BTreeMap<String, String>,
}

struct Pair {
    base: String,
    names: [String; 2],
    schemas: [SchemaId; 2],
}

/// The pairs that are equal all the way down.
pub(super) fn find(schemas: &Schemas, entries: &BTreeMap<SchemaId, SchemaEntry<'_>>) -> Twins {
    let mut pairs = candidates(schemas, entries);
    for _ in 0..ROUNDS {
        let same = pairs.iter().map(|pair| (pair.schemas[1], pair.schemas[0])).collect();
        let mut fingerprints = Fingerprints::new(schemas, entries, &same);
        let before = pairs.len();
        pairs.retain(|pair| fingerprints.of(pair.schemas[0]) == fingerprints.of(pair.schemas[1]));
        if pairs.len() == before {
            return twins(pairs);
        }
    }
    Twins::default()
}

fn candidates(schemas: &Schemas, entries: &BTreeMap<SchemaId, SchemaEntry<'_>>) -> Vec<Pair> {
    let is_own = |id: &SchemaId| {
        entries.get(id).is_some_and(|entry| entry.shape.is_named() && entry.about.rust_name.is_none())
    };
    let mut pairs = with_endings(schemas);
    pairs.extend(with_spellings(schemas));
    pairs.retain(|pair| pair.schemas.iter().all(is_own));
    pairs
}

/// The pairs whose names end differently, and whose common name nothing else has.
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
    let mut claims: BTreeMap<String, usize> = BTreeMap::new();
    for name in definitions.keys() {
        *claims.entry(key(name)).or_default() += 1;
    }
    pairs.retain(|pair| {
        let others = claims.get(&key(&pair.base)).copied().unwrap_or(0);
        others == usize::from(pair.names.contains(&pair.base))
    });
    pairs
}

/// The pairs whose names differ in case and signs alone (`User` and `user`), under the first in the order of letters.
fn with_spellings(schemas: &Schemas) -> Vec<Pair> {
    let sorted: BTreeMap<&String, SchemaId> =
        schemas.definitions().iter().map(|(name, id)| (name, *id)).collect();
    let mut firsts: BTreeMap<String, (&String, SchemaId)> = BTreeMap::new();
    let mut pairs = Vec::new();
    for (name, id) in sorted {
        let (first, of_first) = *firsts.entry(key(name)).or_insert((name, id));
        if first != name {
            let names = [first.clone(), name.clone()];
            pairs.push(Pair { base: first.clone(), names, schemas: [of_first, id] });
        }
    }
    pairs
}

/// What both would be called if a definition is the first of a pair, and the name of the second.
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
    let mut twins = Twins::default();
    for Pair { base, names, schemas: [first, second] } in pairs {
        twins.firsts.insert(second, first);
        for name in names {
            twins.names.entry(name).or_insert_with(|| base.clone());
        }
    }
    twins
}

/// What a definition would be called, without its case.
pub(super) fn key(name: &str) -> String {
    type_name(name).as_str().to_ascii_lowercase()
}
