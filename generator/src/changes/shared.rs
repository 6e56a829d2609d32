//! Enums that several operations share: what they hold, and which types became one of them.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Detail, Impact};
use crate::surface::{Item, ItemKind, Surface};

/// How many types a report lists by name.
const MOST_LISTED: usize = 3;

/// That types became one.
pub const JOINED: &str = "types that are one now";

/// The path of the shared enum that the enum of an operation is.
pub(super) fn shared_path(item: &Item) -> Option<String> {
    let shared = item.get("shared")?;
    let (file, _) = item.path.rsplit_once("::")?;
    let (operations, _) = file.rsplit_once("::")?;
    Some(format!("{operations}::{shared}"))
}

/// The responses that shared enums hold, by path.
pub(super) type Roles<'s> = BTreeMap<String, BTreeSet<&'s str>>;

/// Which responses each shared enum holds of the operation that it has the place of: of success, of failures.
pub(super) fn roles(surface: &Surface) -> Roles<'_> {
    let mut roles = Roles::new();
    for item in surface.items() {
        let (Some(path), Some(role)) = (shared_path(item), item.get("role")) else { continue };
        let shared = surface.get(ItemKind::Enum, &path);
        if shared.is_some_and(|shared| shared.place == surface.place(item)) {
            roles.entry(path).or_default().insert(role);
        }
    }
    roles
}

/// The types of the old client that are one type now, by the path of that type.
pub(super) type Joined = BTreeMap<String, BTreeSet<String>>;

/// Finds the types that are one now.
pub(super) fn joined(before: &Surface, new: &Surface) -> Joined {
    let mut joined = Joined::new();
    for item in new.items() {
        let Some(path) = shared_path(item) else { continue };
        let Some(old) = before.get(item.kind, &item.path) else { continue };
        let was = shared_path(old).unwrap_or_else(|| old.path.clone());
        joined.entry(path).or_default().insert(was);
    }
    joined.retain(|_, types| types.len() > 1);
    joined
}

/// A trait cannot be implemented for two names of one type.
pub(super) fn joining(types: &BTreeSet<String>) -> Detail {
    let name =
        |path: &String| path.rsplit_once("operations::").map_or(path.as_str(), |(_, name)| name).to_owned();
    let mut listed = types.iter().take(MOST_LISTED).map(name).collect::<Vec<_>>().join(", ");
    if types.len() > MOST_LISTED {
        listed.push_str(&format!(" and {} more", types.len() - MOST_LISTED));
    }
    let action = "implement traits for it once, instead of for each of them";
    Detail::new(JOINED, Impact::Rust, action).between("", &listed)
}
