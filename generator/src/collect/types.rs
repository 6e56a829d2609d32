//! Names each type: after its property (in the singular for elements of a list), qualified by the name of its
//! parent.
//!
//! Between equal claims, the places decide, never the order of the document. So names do not change when
//! parts of a document are moved.

use std::collections::BTreeMap;

use super::Inventory;
use super::claim::root_name;
use super::definitions::Spellings;
use super::errors::{ErrorBodies, ErrorName};
use super::kept;
use super::methods::methods;
use super::place::{Places, Root, SchemaPlace};
use super::schemas::SchemaEntry;
use super::sharing::{Known, grouped};
use super::twins::{self, Twins};
use super::unions::union_names;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::naming::{MethodName, Scope, TypeName, joined, type_name};
use crate::place::Pointer;
use crate::spec::SchemaId;

/// Names of the client's own items, and of runtime types next to which the document's types appear. Types of
/// the document must not have these names.
const TAKEN: [&str; 18] = [
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
    "CommaList",
    "FlagSet",
];

/// Schemas that share a type.
#[derive(Clone, Debug)]
pub struct Group {
    /// The type's name.
    pub name: TypeName,
    /// Earlier names, from before the document renamed it, that are kept as aliases.
    pub aliases: Vec<TypeName>,
    /// The schema that the type is made from.
    pub leader: SchemaId,
}

/// The names of all types and operations.
#[derive(Clone, Debug)]
pub struct Names {
    /// The types, in the order of their leaders' places.
    pub groups: Vec<Group>,
    /// The type of each schema that has one, as an index into `groups`.
    pub types: BTreeMap<SchemaId, usize>,
    /// The methods, in the order of the operations in the inventory.
    pub methods: Vec<MethodName>,
    /// Their earlier names that are kept as aliases, in the same order.
    pub aliases: Vec<Vec<MethodName>>,
}

impl Names {
    /// The type of a schema, if it has a named one.
    pub fn group(&self, schema: SchemaId) -> Option<&Group> {
        self.types.get(&schema).map(|index| &self.groups[*index])
    }
}

/// Names the types and operations of a document.
pub fn name(inventory: &Inventory<'_>) -> (Names, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let places = Places::new(inventory);
    let twins = twins::find(inventory.schemas, &inventory.entries);
    report_twins(&twins, &mut diagnostics, inventory);
    let spellings = Spellings::new(inventory.schemas, &inventory.spec.operations, &twins);
    let errors = ErrorBodies::new(inventory);
    let known = Known { inventory, places: &places, spellings: &spellings, twins: &twins, errors: &errors };
    let (leaders, members) = grouped(&known);
    let by_leader = by_leader(&leaders, &members);
    let unions = union_names(&by_leader, &known);
    let errors = errors.names(inventory, &by_leader);
    let scope = Scope::new(&TAKEN);
    let mut naming =
        TypeNaming { inventory, places, spellings, errors, unions, scope, diagnostics: &mut diagnostics };
    let published = kept::published(inventory, &leaders, &members);
    let names = naming.names(&leaders, &published.names);
    let mut groups = Vec::with_capacity(leaders.len());
    for (leader, name) in leaders.into_iter().zip(names) {
        let aliases = naming.aliases(&name, published.renamed.get(&leader).copied());
        groups.push(Group { name, aliases, leader });
    }
    let (methods, aliases) = methods(inventory);
    (Names { groups, types: members, methods, aliases }, diagnostics)
}

/// Reports which definitions share a type although the document has two.
fn report_twins(twins: &Twins, diagnostics: &mut Diagnostics, inventory: &Inventory<'_>) {
    for (second, first) in &twins.firsts {
        let (first, second) = (&inventory.schemas.get(*first).place, inventory.schemas.get(*second));
        let Some(name) = first.definition_name() else { continue };
        let base = type_name(twins.names.get(&name).map_or("", String::as_str));
        let message = format!("the definition is equal to `{name}`; both are the type `{}`", base.as_str());
        diagnostics.push(Diagnostic::note("equal-definitions", message).at(&second.written));
    }
}

/// The schemas of each type, by the leading schema.
fn by_leader(leaders: &[SchemaId], members: &BTreeMap<SchemaId, usize>) -> BTreeMap<SchemaId, Vec<SchemaId>> {
    let mut by_leader: BTreeMap<SchemaId, Vec<SchemaId>> = BTreeMap::new();
    for (member, group) in members {
        if let Some(leader) = leaders.get(*group) {
            by_leader.entry(*leader).or_default().push(*member);
        }
    }
    by_leader
}

/// Generated names are only longer than this if no shorter one is free.
const LONG: usize = 50;

/// Possible names for a schema with these stems below a prefix, the best first: the prefix and the last stem,
/// then with more stems, then stems without the prefix if they have several words. Long names come last.
fn candidates<'n>(prefix: &'n str, stems: &'n [String]) -> impl Iterator<Item = String> + 'n {
    let name = |prefix: &str, from: usize| qualified(prefix, &stems[from..]);
    let names = move |prefix: &'n str| (0..stems.len()).rev().map(move |from| name(prefix, from));
    let is_short = |name: &String| name.len() <= LONG;
    // Names grow with each further stem.
    let short = names(prefix).take_while(is_short);
    let is_never_long = is_short(&name(prefix, 0));
    let alone = names("").take_while(move |name| !is_never_long && is_short(name));
    let alone = alone.filter(|name| has_several_words(name));
    short.chain(alone).chain(names(prefix).skip_while(is_short))
}

/// Whether a definition is in an extension of the root (`#/x-stream-definitions/Chunk`).
fn is_extension(place: &Pointer) -> bool {
    !["/components/", "/paths/", "/webhooks/"].iter().any(|known| place.as_str().starts_with(known))
}

/// The title of a definition in an extension, for use if a component has the same name.
fn title_of_extension(entry: &SchemaEntry<'_>) -> Option<String> {
    let title = entry.about.title.as_ref().filter(|title| title.len() <= LONGEST_TITLE)?;
    if is_extension(entry.place) { Some(title.clone()) } else { None }
}

/// The longest title that is used as a name in that case.
const LONGEST_TITLE: usize = 60;

/// A prefix followed by stems.
fn qualified(prefix: &str, stems: &[String]) -> String {
    stems.iter().fold(joined(prefix, ""), |name, stem| joined(&name, stem))
}

/// Whether a place is one of several for the same value.
fn is_alternative(place: &Pointer) -> bool {
    let Some(holder) = place.parent() else { return false };
    holder.as_str().ends_with("/oneOf") || holder.as_str().ends_with("/anyOf")
}

fn has_several_words(name: &str) -> bool {
    name.chars().filter(char::is_ascii_uppercase).count() > 1
}

struct TypeNaming<'a> {
    inventory: &'a Inventory<'a>,
    places: Places<'a>,
    spellings: Spellings,
    /// The names of error bodies, by the leading schema.
    errors: BTreeMap<SchemaId, ErrorName>,
    /// The names of unions that appear in several places, by the leading schema.
    unions: BTreeMap<SchemaId, String>,
    scope: Scope,
    diagnostics: &'a mut Diagnostics,
}

impl TypeNaming<'_> {
    /// Earlier names are claimed first, then names that the document sets, then generated names.
    fn names(&mut self, leaders: &[SchemaId], published: &BTreeMap<SchemaId, &str>) -> Vec<TypeName> {
        let mut names: Vec<Option<TypeName>> = vec![None; leaders.len()];
        for (leader, name) in leaders.iter().zip(&mut names) {
            if let Some(published) = published.get(leader) {
                *name = self.scope.claim_published(published);
            }
        }
        for rank in 0..3 {
            for (leader, name) in leaders.iter().zip(&mut names) {
                let Some(entry) = self.inventory.entries.get(leader) else { continue };
                if name.is_none() && self.rank(entry) == rank {
                    *name = Some(self.claimed(entry));
                }
            }
        }
        names.into_iter().map(|name| name.unwrap_or_else(|| self.scope.claim_type(["Type"]))).collect()
    }

    /// The earlier names of a type, if they are free.
    fn aliases(&mut self, name: &TypeName, renamed: Option<&str>) -> Vec<TypeName> {
        let published = &self.inventory.published;
        if !published.has_aliases {
            return Vec::new();
        }
        let mut old: Vec<&str> = Vec::from_iter(renamed);
        for (alias, of) in &published.aliases {
            if of == name.as_str() || Some(of.as_str()) == renamed {
                old.push(alias);
            }
        }
        old.into_iter().filter_map(|old| self.scope.claim_published(old)).collect()
    }

    /// The order of claims: names that the document writes as in Rust, other names that it sets, all others.
    fn rank(&self, entry: &SchemaEntry<'_>) -> usize {
        let given = match &entry.about.extensions.rust_name {
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
        if let Some(given) = &entry.about.extensions.rust_name {
            self.report_name(entry, given, &name);
        }
        name
    }

    /// Reports a type that could not get the name that the document sets.
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

    /// Claims the best name for a schema that is free.
    fn claimed_first(&mut self, entry: &SchemaEntry<'_>) -> TypeName {
        if let Some(name) = &entry.about.extensions.rust_name {
            return self.scope.claim_type([name]);
        }
        if let Some(error) = self.errors.get(&entry.id) {
            return self.scope.claim_type(error.candidates());
        }
        let place = self.places.of(entry.place);
        if place.stems.is_empty() {
            let mut names: Vec<String> = self.unions.get(&entry.id).cloned().into_iter().collect();
            match &place.root {
                Root::Definition(name) => names.extend(self.spellings.of_definition(name)),
                root => names.push(root_name(root, &self.spellings)),
            }
            names.extend(title_of_extension(entry));
            names.push(format!("{} body", root_name(&place.root, &self.spellings)));
            return self.scope.claim_type(names);
        }
        let (prefix, skip) = self.nearest_name(entry, &place);
        let stems = &place.stems[skip.min(place.stems.len() - 1)..];
        let mut names: Vec<String> = self.unions.get(&entry.id).cloned().into_iter().collect();
        names.extend(candidates(&prefix, stems));
        // Before a number is added, a word is tried for a schema that has the name of its parent or of
        // another schema. Equal alternatives get numbers, since "value" would not distinguish them.
        let (whole, above) = (qualified(&prefix, stems), qualified(&prefix, &stems[..stems.len() - 1]));
        if whole == above || !is_alternative(entry.place) {
            let is_item = entry.place.as_str().ends_with("/items");
            names.push(joined(&whole, if is_item { "item" } else { "value" }));
        }
        self.scope.claim_type(names)
    }

    /// The nearest named schema above this one, and how many stems lead to it.
    fn nearest_name(&self, entry: &SchemaEntry<'_>, place: &SchemaPlace) -> (String, usize) {
        let (mut above, mut definition) = (entry.place.parent(), None);
        while let Some(pointer) = above {
            if let Some(above) = self.inventory.placed(&pointer) {
                definition = Some(above);
                let error = self.errors.get(&above.id).map(|error| &error.name);
                if let Some(name) = above.about.extensions.rust_name.as_ref().or(error) {
                    return (name.clone(), self.places.of(&pointer).stems.len());
                }
            }
            above = pointer.parent();
        }
        let taken = definition.filter(|definition| self.is_taken(definition, &place.root));
        let title = taken.and_then(title_of_extension);
        (title.unwrap_or_else(|| self.spellings.prefix(&place.root)), 0)
    }

    /// Whether a component elsewhere has the name of this definition.
    fn is_taken(&self, entry: &SchemaEntry<'_>, root: &Root) -> bool {
        let Root::Definition(name) = root else { return false };
        let schemas = self.inventory.schemas;
        schemas.definitions().get(name).is_some_and(|other| schemas.get(*other).place != *entry.place)
    }
}
