//! Enums that several operations share, and which types became one of them.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Detail, Impact};
use crate::surface::{Item, Surface};

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
