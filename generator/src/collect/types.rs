//! Which schemas share a type, and what each type is called.
//!
//! Schemas of equal structure share one type if they would be called the same anyway, or if they have so many members that they cannot be equal by
//! chance. A type is called by what it stands for (the property's name, a list's in the singular), qualified by what it belongs to. Only addresses decide between
//! equal claims, never the order of the document, so that names stay when parts of a document are moved.

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;

use super::Inventory;
use super::fingerprint::{Fingerprint, Fingerprints, is_definition};
use super::methods::methods;
use super::place::{Place, Places, Root};
use super::schemas::SchemaEntry;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::naming::{MethodName, Scope, TypeName, condensed, joined, type_name};
use crate::spec::SchemaId;

/// From this many members on, schemas of equal structure share a type whatever they are called.
const SHARED_BY_SIZE: usize = 4;

/// Names that the client's own items have, and those of the runtime's types that stand beside the document's: a type of the document must not take them.
const TAKEN: [&str; 16] = [
    "Client",
    "Error",
    "Credentials",
    "Response",
    "Call",
    "Operation",
    "DateTime",
    "Date",
    "File",
    "Bytes64",
    "Bytes64Url",
    "Fixed",
    "Link",
    "OpenTuple",
    "Uuid",
    "Decimal",
];

/// Schemas that share a type.
#[derive(Clone, Debug)]
pub struct Group {
    /// The type's name.
    pub name: TypeName,
    /// The schema that the type is made from.
    pub leader: SchemaId,
}

/// The names of a document's types and operations.
#[derive(Clone, Debug)]
pub struct Names {
    /// The types, in the order of their leaders' addresses.
    pub groups: Vec<Group>,
    /// The type of each schema that has one, as an index into `groups`.
    pub types: BTreeMap<SchemaId, usize>,
    /// The methods, in the order of the inventory's operations.
    pub methods: Vec<MethodName>,
}

impl Names {
    /// The type of a schema, if it has one of its own.
    pub fn group(&self, schema: SchemaId) -> Option<&Group> {
        self.types.get(&schema).map(|index| &self.groups[*index])
    }
}

/// Names the types and operations of a document.
pub fn name(inventory: &Inventory<'_>) -> (Names, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let places = Places::new(inventory);
    let (leaders, members) = grouped(inventory, &places);
    let mut naming =
        TypeNaming { inventory, places, scope: Scope::new(&TAKEN), diagnostics: &mut diagnostics };
    let names = naming.names(&leaders);
    let groups = leaders.into_iter().zip(names).map(|(leader, name)| Group { name, leader }).collect();
    let methods = methods(inventory);
    (Names { groups, types: members, methods }, diagnostics)
}

/// The leader of each group, and the group of each schema.
fn grouped(inventory: &Inventory<'_>, places: &Places<'_>) -> (Vec<SchemaId>, BTreeMap<SchemaId, usize>) {
    let mut fingerprints = Fingerprints::new(inventory.schemas, &inventory.entries);
    let mut leaders: Vec<SchemaId> = Vec::new();
    let mut by_name: BTreeMap<(Fingerprint, String), usize> = BTreeMap::new();
    let mut by_size: BTreeMap<Fingerprint, usize> = BTreeMap::new();
    let mut members = BTreeMap::new();
    for entry in in_order_of_claim(inventory) {
        let fingerprint = fingerprints.of(entry.id);
        let own_name = claim(entry, places);
        let is_large = entry.shape.size() >= SHARED_BY_SIZE;
        let claim = (fingerprint, own_name);
        let mut known = by_name.get(&claim).copied();
        if known.is_none() && is_large && entry.about.rust_name.is_none() {
            known = by_size.get(&fingerprint).copied();
        }
        let group = match known {
            Some(group) if !is_definition(entry.place) => group,
            _ => {
                leaders.push(entry.id);
                leaders.len() - 1
            }
        };
        by_name.entry(claim).or_insert(group);
        by_size.entry(fingerprint).or_insert(group);
        members.insert(entry.id, group);
    }
    (leaders, members)
}

/// Definitions first, then schemas with a name of their own, then the others; by address within each.
fn in_order_of_claim<'i>(inventory: &'i Inventory<'_>) -> Vec<&'i SchemaEntry<'i>> {
    let mut entries: Vec<&SchemaEntry<'_>> =
        inventory.in_order().filter(|entry| entry.shape.is_named()).collect();
    entries.sort_by_key(|entry| (!is_definition(entry.place), entry.about.rust_name.is_none()));
    entries
}

/// What a schema would be called if no other had a claim to the name.
fn claim(entry: &SchemaEntry<'_>, places: &Places<'_>) -> String {
    let place = places.of(entry.place);
    match (&entry.about.rust_name, place.stems.last()) {
        (Some(name), _) | (None, Some(name)) => name.to_upper_camel_case(),
        (None, None) => root_name(&place.root).to_upper_camel_case(),
    }
}

fn root_name(root: &Root) -> String {
    match root {
        Root::Definition(name) => name.clone(),
        Root::Parameter(operation) => condensed(operation),
        Root::Request(_) => format!("{} request", prefix_name(root)),
        Root::Response(_, None) => format!("{} response", prefix_name(root)),
        Root::Response(_, Some(status)) => format!("{} {status} response", prefix_name(root)),
    }
}

/// What parts of a body or response are qualified by: the operation's name alone.
fn prefix_name(root: &Root) -> String {
    match root {
        Root::Definition(name) => spaced(name),
        Root::Parameter(name) | Root::Request(name) | Root::Response(name, _) => condensed(&spaced(name)),
    }
}

fn spaced(name: &str) -> String {
    name.replace(['{', '}', '/'], " ")
}

/// A made-up name is longer only if no shorter one is free.
const LONG: usize = 50;

/// The names of what stands on a way below a prefix, best first: the last stem within the prefix, then with more of the
/// way, then the way alone where it says enough; what is long comes last.
fn candidates<'n>(prefix: &'n str, stems: &'n [String]) -> impl Iterator<Item = String> + 'n {
    let name = |prefix: &str, from: usize| {
        stems[from..].iter().fold(prefix.to_owned(), |name, stem| joined(&name, stem))
    };
    let names = move |prefix: &'n str| (0..stems.len()).rev().map(move |from| name(prefix, from));
    let is_short = |name: &String| name.len() <= LONG;
    // With more of the way, a name only grows.
    let short = names(prefix).take_while(is_short);
    let is_never_long = is_short(&name(prefix, 0));
    let alone = names("").take_while(move |name| !is_never_long && is_short(name));
    let alone = alone.filter(|name| has_several_words(name));
    short.chain(alone).chain(names(prefix).skip_while(is_short))
}

fn has_several_words(name: &str) -> bool {
    name.chars().filter(char::is_ascii_uppercase).count() > 1
}

struct TypeNaming<'a> {
    inventory: &'a Inventory<'a>,
    places: Places<'a>,
    scope: Scope,
    diagnostics: &'a mut Diagnostics,
}

impl TypeNaming<'_> {
    /// Names that the document gives are claimed before names that are made up.
    fn names(&mut self, leaders: &[SchemaId]) -> Vec<TypeName> {
        let mut names: Vec<Option<TypeName>> = vec![None; leaders.len()];
        for rank in 0..3 {
            for (leader, name) in leaders.iter().zip(&mut names) {
                let Some(entry) = self.inventory.entries.get(leader) else { continue };
                if self.rank(entry) == rank {
                    *name = Some(self.claimed(entry));
                }
            }
        }
        names.into_iter().map(|name| name.unwrap_or_else(|| self.scope.claim_type(["Type"]))).collect()
    }

    /// Who claims first: names that the document writes as Rust does, names that it gives otherwise, all others.
    fn rank(&self, entry: &SchemaEntry<'_>) -> usize {
        let given = match &entry.about.rust_name {
            Some(name) => Some(name.clone()),
            None => entry.place.definition_name(),
        };
        match given {
            Some(given) if type_name(&given).as_str() == given => 0,
            Some(_) => 1,
            None => 2,
        }
    }

    fn claimed(&mut self, entry: &SchemaEntry<'_>) -> TypeName {
        let name = self.claimed_first(entry);
        if let Some(given) = &entry.about.rust_name {
            self.report_name(entry, given, &name);
        }
        name
    }

    /// Tells when a type is not called what the document asks for.
    fn report_name(&mut self, entry: &SchemaEntry<'_>, given: &str, name: &TypeName) {
        let (message, help) = if type_name(given).as_str() != given {
            let message = format!("`{given}` is not the name of a type; this one is called `{name}`");
            (message, "write `x-rust-name` in UpperCamelCase, with letters and digits")
        } else if name.as_str() != given {
            let message = format!("the name `{given}` is taken; this type is called `{name}`");
            (message, "give schemas one `x-rust-name` only if their structure is equal")
        } else {
            return;
        };
        self.diagnostics.push(Diagnostic::warning("type-name", message).at(entry.written).help(help));
    }

    /// The first name that is free of those that the schema may have, the best before the others.
    fn claimed_first(&mut self, entry: &SchemaEntry<'_>) -> TypeName {
        if let Some(name) = &entry.about.rust_name {
            return self.scope.claim_type([name]);
        }
        let place = self.places.of(entry.place);
        if place.stems.is_empty() {
            let name = root_name(&place.root);
            return self.scope.claim_type([&name, &format!("{name} body")]);
        }
        let (prefix, skip) = self.nearest_name(entry, &place);
        let stems = &place.stems[skip.min(place.stems.len() - 1)..];
        self.scope.claim_type(candidates(&prefix, stems))
    }

    /// The nearest schema above that the document names, and how many stems lead to it.
    fn nearest_name(&self, entry: &SchemaEntry<'_>, place: &Place) -> (String, usize) {
        let mut above = entry.place.parent();
        while let Some(pointer) = above {
            if let Some(above) = self.inventory.placed(&pointer)
                && let Some(name) = &above.about.rust_name
            {
                return (name.clone(), self.places.of(&pointer).stems.len());
            }
            above = pointer.parent();
        }
        (prefix_name(&place.root), 0)
    }
}
