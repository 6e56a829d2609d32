//! Which items of the old surface are in the new one under another name: the same call, the same place, or the same structure.

use std::collections::BTreeMap;

use crate::published;
use crate::surface::{Item, Kind, Surface};

/// Renamed items: the new path by the old one.
pub(super) type Renames = BTreeMap<String, String>;

/// How often types are looked for: a type that is told by its fields is told once their types are.
const ROUNDS: usize = 4;

/// What was renamed, and the old surface under the new names.
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

/// Handles of one tag, calls of one path, and what belongs to these calls.
fn operations(old: &Surface, new: &Surface) -> Renames {
    let mut renames = Renames::new();
    pair_up(old, new, Kind::Handle, |item| item.get("tag").map(str::to_owned), &mut renames);
    let handles = renames.clone();
    let key = |item: &Item| Some(handles.get(&item.rust).unwrap_or(&item.rust).clone());
    pair_up(old, new, Kind::Accessor, key, &mut renames);
    let key = |item: &Item| {
        let (method, path) = item.get("http")?.split_once(' ')?;
        Some(published::key(method, path))
    };
    pair_up(old, new, Kind::Operation, key, &mut renames);
    let calls = |surface: &Surface| -> BTreeMap<String, String> {
        let calls = surface.items().filter(|item| item.kind == Kind::Call);
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
    pair_up(old, new, Kind::Enum, key, &mut renames);
    renames
}

/// Types at one place, and types of one structure where no other has it.
fn types(old: &Surface, new: &Surface) -> Renames {
    let mut renames = Renames::new();
    for kind in [Kind::Struct, Kind::Enum, Kind::Raw] {
        let named_at = |item: &Item| {
            if item.get("of").is_some() {
                return None;
            }
            let place = item.get("named-at").unwrap_or(&item.place);
            if place.is_empty() { None } else { Some(format!("{} {place}", module(&item.path))) }
        };
        pair_up(old, new, kind, named_at, &mut renames);
    }
    let (before, after) = (structures(old), structures(new));
    for kind in [Kind::Struct, Kind::Enum, Kind::Raw] {
        pair_up_by(old, new, kind, (&before, &after), &mut renames);
    }
    renames
}

/// The module of a document; empty at the root.
fn module(path: &str) -> &str {
    match path.split_once("::") {
        Some((first, _)) if first != "types" && first != "operations" => first,
        _ => "",
    }
}

/// What each type consists of: a line for each of its parts, without its own name.
fn structures(surface: &Surface) -> BTreeMap<String, String> {
    let mut structures: BTreeMap<String, String> = BTreeMap::new();
    for item in surface.items() {
        if !matches!(item.kind, Kind::Field | Kind::Variant | Kind::View) {
            continue;
        }
        let Some(owner) = item.owner() else { continue };
        let own = owner.rsplit("::").next().unwrap_or(owner);
        let rust = words_replaced(&item.rust, own, "Self");
        let line = format!("{} {} {rust} {}\n", item.kind.word(), item.name(), item.wire());
        structures.entry(owner.to_owned()).or_default().push_str(&line);
    }
    structures
}

/// Types of a structure that no other type has, of a few parts at least.
fn pair_up_by(
    old: &Surface,
    new: &Surface,
    kind: Kind,
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
    let keys = |surface: &Surface, structures: &BTreeMap<String, String>| {
        let items = surface.items().filter(|item| item.kind == kind);
        items.filter_map(|item| Some((item.path.clone(), of(structures, item)?))).collect()
    };
    let (before, after): (BTreeMap<_, _>, BTreeMap<_, _>) = (keys(old, before), keys(new, after));
    pair(old, new, kind, &before, &after, renames);
}

fn pair_up(
    old: &Surface,
    new: &Surface,
    kind: Kind,
    key: impl Fn(&Item) -> Option<String>,
    renames: &mut Renames,
) {
    let keys = |surface: &Surface| -> BTreeMap<String, String> {
        let items = surface.items().filter(|item| item.kind == kind);
        items.filter_map(|item| Some((item.path.clone(), key(item)?))).collect()
    };
    let (before, after) = (keys(old), keys(new));
    pair(old, new, kind, &before, &after, renames);
}

/// Pairs items that are gone with items that are new, where one key leads to one of each.
fn pair(
    old: &Surface,
    new: &Surface,
    kind: Kind,
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

/// The paths that the other surface does not have, by their keys.
fn only<'a>(
    keys: &'a BTreeMap<String, String>,
    other: &Surface,
    kind: Kind,
) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut paths: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (path, key) in keys {
        if other.get(kind, path).is_none() {
            paths.entry(key).or_default().push(path);
        }
    }
    paths
}

/// The surface with the new names.
fn rewritten(surface: &Surface, renames: &Renames) -> Surface {
    if renames.is_empty() {
        return surface.clone();
    }
    let mut types: Vec<(&str, &str, &str)> = Vec::new();
    for (from, to) in renames {
        if let (Some((before, old)), Some((_, new))) = (from.rsplit_once("::"), to.rsplit_once("::")) {
            types.push((before, old, new));
        }
    }
    surface.items().map(|item| renamed(item, renames, &types)).collect()
}

fn renamed(item: &Item, renames: &Renames, types: &[(&str, &str, &str)]) -> Item {
    let mut item = item.clone();
    item.path = path_renamed(&item.path, item.owner(), renames);
    if let Some(of) = item.get("of")
        && let Some(to) = renames.get(of)
    {
        item.facts.insert("of".to_owned(), to.clone());
    }
    if let Some(to) = renames.get(&item.rust) {
        item.rust.clone_from(to);
    }
    for (before, old, new) in types {
        if !item.rust.contains(old) || module(&item.path) != module(&format!("{before}::{old}")) {
            continue;
        }
        let is_same_file = item.path.starts_with(&format!("{before}::"));
        if is_same_file {
            item.rust = words_replaced(&item.rust, old, new);
        } else if before.ends_with("types") {
            let (old, new) = (format!("types::{old}"), format!("types::{new}"));
            item.rust = words_replaced(&item.rust, &old, &new);
        }
        if item.kind == Kind::From {
            item.path = words_replaced(&item.path, old, new);
        }
    }
    item
}

/// The path of an item, or of a part of one, under the new name.
fn path_renamed(path: &str, owner: Option<&str>, renames: &Renames) -> String {
    if let Some(to) = renames.get(path) {
        return to.clone();
    }
    if let Some(owner) = owner
        && let Some(to) = renames.get(owner)
    {
        return format!("{to}{}", path.get(owner.len()..).unwrap_or_default());
    }
    // A method of a handle that has another name.
    match path.split_once('.') {
        Some((handle, rest)) => match renames.get(handle) {
            Some(to) => format!("{to}.{rest}"),
            None => path.to_owned(),
        },
        None => path.to_owned(),
    }
}

/// The text with a word, or a path, replaced where it stands by itself.
fn words_replaced(text: &str, old: &str, new: &str) -> String {
    let is_part = |symbol: char| symbol.is_alphanumeric() || symbol == '_';
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(old) {
        let (before, after) = (&rest[..at], &rest[at + old.len()..]);
        let stands_alone = !before.ends_with(is_part) && !after.starts_with(is_part);
        out.push_str(before);
        out.push_str(if stands_alone { new } else { old });
        rest = after;
    }
    out.push_str(rest);
    out
}
