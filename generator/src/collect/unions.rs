//! Names of unions of definitions that are used in several places.

use std::collections::{BTreeMap, BTreeSet};

use super::claim::claim;
use super::fingerprint::is_definition;
use super::sharing::{Known, definitions_of};
use crate::spec::SchemaId;

/// The most alternatives that give a union its name.
const NAMING_ALTERNATIVES: usize = 3;

/// The names of unions of definitions that stand in places which would call them differently: those of their alternatives.
pub(super) fn union_names(
    by_leader: &BTreeMap<SchemaId, Vec<SchemaId>>,
    known: &Known<'_>,
) -> BTreeMap<SchemaId, String> {
    let inventory = known.inventory;
    let mut names = BTreeMap::new();
    for (leader, members) in by_leader {
        let Some(entry) = inventory.entries.get(leader) else { continue };
        if entry.about.rust_name.is_some() || is_definition(entry.place) {
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
