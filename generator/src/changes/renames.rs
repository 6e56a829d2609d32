//! Finds renamed items: those with the same call, the same place, or the same structure.

use std::collections::BTreeMap;

use super::shared::{self, Roles, shared_path};
use crate::surface::{Item, ItemKind, Surface, operation_key};

/// The new paths of renamed items, by old path.
pub(super) type Renames = BTreeMap<String, String>;

/// How often types are searched. A type that is identified by its fields can only be found after the types of
/// its fields.
const ROUNDS: usize = 4;

/// The renamed items, and the old surface with their new names.
pub(super) fn found(old: &Surface, new: &Surface) -> (Renames, Surface) {
    let mut renames = Renames::new();
    let mut old = old.clone();
    for round in 0..=ROUNDS {
        let found = match round {
            0 => operations(&old, new),
            _ => types(&old, new),
        };
        if found.is_empty() && round > 0 {
            break;
        }
        old = rewritten(&old, &found);
        renames.extend(found);
    }
    (renames, old)
}

/// Handles with the same tag, calls with the same path, and the items that belong to these calls.
fn operations(old: &Surface, new: &Surface) -> Renames {
    let mut renames = Renames::new();
    pair_up(old, new, ItemKind::Handle, |item| item.get("tag").map(str::to_owned), &mut renames);
    let handles = renames.clone();
    let key = |item: &Item| Some(handles.get(&item.rust).unwrap_or(&item.rust).clone());
    pair_up(old, new, ItemKind::Accessor, key, &mut renames);
    pair_up(old, new, ItemKind::Operation, operation_key, &mut renames);
    let calls = |surface: &Surface| -> BTreeMap<String, String> {
        let calls = surface.items().filter(|item| item.kind == ItemKind::Call);
        calls.filter_map(|call| Some((call.get("of")?.to_owned(), call.path.clone()))).collect()
    };
    let (before, after) = (calls(old), calls(new));
    for (of, call) in &before {
        let method = renames.get(of).unwrap_or(of);
        if let Some(other) = after.get(method)
            && other != call
        {
            renames.insert(call.clone(), other.clone());
        }
    }
    let moved = renames.clone();
    let key = |item: &Item| {
        let of = item.get("of")?;
        Some(format!("{} {}", moved.get(of).map_or(of, String::as_str), item.get("role")?))
    };
    pair_up(old, new, ItemKind::Enum, key, &mut renames);
    renames
}

/// Types with the same place, and types with the same unique structure.
fn types(old: &Surface, new: &Surface) -> Renames {
    let mut renames = Renames::new();
    let (before, after) = (shared::roles(old), shared::roles(new));
    for kind in [ItemKind::Struct, ItemKind::Enum, ItemKind::Raw] {
        let keys = |surface, roles| keys(surface, kind, |item| named_at(item, roles));
        pair(old, new, kind, &keys(old, &before), &keys(new, &after), &mut renames);
    }
    let (before, after) = (structures(old), structures(new));
    for kind in [ItemKind::Struct, ItemKind::Enum, ItemKind::Raw] {
        pair_up_by(old, new, kind, (&before, &after), &mut renames);
    }
    renames
}

/// The place that a type is named after. That of a shared enum is its first operation, which can have two.
fn named_at(item: &Item, roles: &Roles<'_>) -> Option<String> {
    if item.get("of").is_some() {
        return None;
    }
    let place = item.get("named-at").unwrap_or(&item.place);
    if place.is_empty() {
        return None;
    }
    let roles = roles.get(&item.path).into_iter().flatten().copied();
    let roles: Vec<&str> = roles.collect();
    Some(format!("{} {place} {}", module(&item.path), roles.join(" ")))
}

/// The module of a document; empty at the root of the crate.
fn module(path: &str) -> &str {
    match path.split_once("::") {
        Some((first, _)) if first != "types" && first != "operations" => first,
        _ => "",
    }
}

/// The structure of each type: a line for each part, without the name of the type.
fn structures(surface: &Surface) -> BTreeMap<String, String> {
    let mut structures: BTreeMap<String, String> = BTreeMap::new();
    for item in surface.items() {
        if !matches!(item.kind, ItemKind::Field | ItemKind::Variant | ItemKind::View) {
            continue;
        }
        let Some(owner) = item.owner() else { continue };
        let own = owner.rsplit("::").next().unwrap_or(owner);
        let rust = each_word(&item.rust, |word, _| if word == own { Some("Self") } else { None });
        let line = format!("{} {} {rust} {}\n", item.kind.word(), item.name(), item.wire());
        structures.entry(owner.to_owned()).or_default().push_str(&line);
    }
    structures
}

/// Pairs types whose structure no other type has, if it has at least a few parts.
fn pair_up_by(
    old: &Surface,
    new: &Surface,
    kind: ItemKind,
    (before, after): (&BTreeMap<String, String>, &BTreeMap<String, String>),
    renames: &mut Renames,
) {
    let of = |structures: &BTreeMap<String, String>, item: &Item| {
        let structure = structures.get(&item.path)?;
        if structure.lines().count() < 2 || item.get("of").is_some() {
            return None;
        }
        Some(format!("{} {structure}", module(&item.path)))
    };
    let keys = |surface, structures| keys(surface, kind, |item| of(structures, item));
    pair(old, new, kind, &keys(old, before), &keys(new, after), renames);
}

fn pair_up(
    old: &Surface,
    new: &Surface,
    kind: ItemKind,
    key: impl Fn(&Item) -> Option<String>,
    renames: &mut Renames,
) {
    pair(old, new, kind, &keys(old, kind, &key), &keys(new, kind, &key), renames);
}

/// The keys of items, by path.
fn keys(
    surface: &Surface,
    kind: ItemKind,
    key: impl Fn(&Item) -> Option<String>,
) -> BTreeMap<String, String> {
    let items = surface.items().filter(|item| item.kind == kind);
    items.filter_map(|item| Some((item.path.clone(), key(item)?))).collect()
}

/// Pairs removed items with added items that have the same unique key.
fn pair(
    old: &Surface,
    new: &Surface,
    kind: ItemKind,
    before: &BTreeMap<String, String>,
    after: &BTreeMap<String, String>,
    renames: &mut Renames,
) {
    let (gone, come) = (only(before, new, kind), only(after, old, kind));
    for (key, paths) in gone {
        if let ([from], Some([to])) = (paths.as_slice(), come.get(key).map(Vec::as_slice))
            && !renames.contains_key(*from)
            && !renames.values().any(|taken| taken == to)
        {
            renames.insert((*from).to_owned(), (*to).to_owned());
        }
    }
}

/// The paths that the other surface does not have, by key.
fn only<'a>(
    keys: &'a BTreeMap<String, String>,
    other: &Surface,
    kind: ItemKind,
) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut paths: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (path, key) in keys {
        if other.get(kind, path).is_none() {
            paths.entry(key).or_default().push(path);
        }
    }
    paths
}

/// The surface with new names.
fn rewritten(surface: &Surface, renames: &Renames) -> Surface {
    if renames.is_empty() {
        return surface.clone();
    }
    let mut words = Words::default();
    for (from, to) in renames {
        if let (Some((file, old)), Some((_, new))) = (from.rsplit_once("::"), to.rsplit_once("::")) {
            words.by_file.entry(file).or_default().insert(old, new);
        }
    }
    surface.items().map(|item| renamed(item, renames, &words)).collect()
}

/// The new names of renamed types by the old ones, for the path of each module.
#[derive(Default)]
struct Words<'a> {
    by_file: BTreeMap<&'a str, BTreeMap<&'a str, &'a str>>,
}

impl Words<'_> {
    /// The text of an item in a file, with new names: of types in the same file, and of types with the prefix
    /// `types::`.
    fn replaced(&self, text: &str, file: &str) -> String {
        let types = match module(file) {
            "" => "types".to_owned(),
            module => format!("{module}::types"),
        };
        let (own, types) = (self.by_file.get(file), self.by_file.get(&*types));
        if own.is_none() && types.is_none() {
            return text.to_owned();
        }
        each_word(text, |word, before| {
            let names = if before.ends_with("types::") { types } else { own };
            names.and_then(|names| names.get(word).copied())
        })
    }
}

fn renamed(item: &Item, renames: &Renames, words: &Words<'_>) -> Item {
    let mut item = item.clone();
    let file = file_of(&item).to_owned();
    let shared = shared_path(&item).and_then(|path| renames.get(&path));
    item.path = path_renamed(&item.path, item.owner(), renames);
    if item.kind == ItemKind::From
        && let Some((owner, payload)) = item.path.split_once(".From<")
    {
        item.path = format!("{owner}.From<{}", words.replaced(payload, &file));
    }
    if let Some(of) = item.get("of")
        && let Some(to) = renames.get(of)
    {
        item.facts.insert("of", to.clone());
    }
    if let Some(to) = shared
        && let Some((_, name)) = to.rsplit_once("::")
    {
        item.facts.insert("shared", name.to_owned());
    }
    item.rust = match renames.get(&item.rust) {
        Some(to) => to.clone(),
        None => words.replaced(&item.rust, &file),
    };
    item
}

/// The path of the module of an item.
fn file_of(item: &Item) -> &str {
    let owner = match item.kind {
        ItemKind::Variant => item.owner().unwrap_or(&item.path),
        _ => item.path.split(['.', '(']).next().unwrap_or(&item.path),
    };
    owner.rsplit_once("::").map_or("", |(file, _)| file)
}

/// The new path of an item or of a part of one.
fn path_renamed(path: &str, owner: Option<&str>, renames: &Renames) -> String {
    if let Some(to) = renames.get(path) {
        return to.clone();
    }
    if let Some(owner) = owner
        && let Some(to) = renames.get(owner)
    {
        return format!("{to}{}", path.get(owner.len()..).unwrap_or_default());
    }
    // A method of a renamed handle.
    match path.split_once('.') {
        Some((handle, rest)) => match renames.get(handle) {
            Some(to) => format!("{to}.{rest}"),
            None => path.to_owned(),
        },
        None => path.to_owned(),
    }
}

/// Replaces words of a text. `new` gets each word and the text before it.
fn each_word<'t, 'n>(text: &'t str, new: impl Fn(&'t str, &'t str) -> Option<&'n str>) -> String {
    let is_part = |symbol: char| symbol.is_alphanumeric() || symbol == '_';
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let length = rest.find(|symbol| !is_part(symbol)).unwrap_or(rest.len());
        if length == 0 {
            let symbol = rest.chars().next().unwrap_or_default();
            out.push(symbol);
            at += symbol.len_utf8();
            continue;
        }
        let word = &rest[..length];
        out.push_str(new(word, &text[..at]).unwrap_or(word));
        at += length;
    }
    out
}
