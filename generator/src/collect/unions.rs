//! Names unions of definitions that appear in several places.

use std::collections::{BTreeMap, BTreeSet};

use super::claim::claim;
use super::fingerprint::is_definition;
use super::sharing::{Known, definitions_of};
use crate::spec::SchemaId;

/// The most alternatives of a union that is named after them.
const NAMING_ALTERNATIVES: usize = 3;

/// The names of unions of definitions whose places would suggest different names: the names of the
/// alternatives, joined by "or".
pub(super) fn union_names(
    by_leader: &BTreeMap<SchemaId, Vec<SchemaId>>,
    known: &Known<'_>,
) -> BTreeMap<SchemaId, String> {
    let inventory = known.inventory;
    let mut names = BTreeMap::new();
    for (leader, members) in by_leader {
        let Some(entry) = inventory.entries.get(leader) else { continue };
        if entry.about.extensions.rust_name.is_some() || is_definition(entry.place) {
            continue;
        }
        let Some(alternatives) = definitions_of(entry, inventory) else { continue };
        let members = members.iter().filter_map(|member| inventory.entries.get(member));
        let claims: BTreeSet<String> =
            members.map(|member| claim(member, known.places, known.spellings)).collect();
        if claims.len() > 1 && alternatives.len() <= NAMING_ALTERNATIVES {
            let alternatives: Vec<&str> =
                alternatives.iter().map(|name| known.spellings.definition(name)).collect();
            names.insert(*leader, alternatives.join(" or "));
        }
    }
    names
}
