//! Additional derives and attributes of types, from the settings.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Scalar, TypeDefinition, TypeKind, TypeReference, Values};
use crate::naming::TypeName;
use crate::own_type::{TRAITS, with_needed};

/// Additional derives and attributes for some types.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Derives {
    /// The kinds of types: `struct`, `enum` or `union`; empty for all.
    pub kinds: Vec<String>,
    /// The names of types, where `*` stands for any text; empty for all.
    pub types: Vec<String>,
    /// The derives, as paths. `Eq`, `Hash`, `PartialOrd` and `Ord` are only added to types whose parts have
    /// them.
    pub derive: Vec<String>,
    /// The attributes, as written in Rust.
    pub attributes: Vec<String>,
}

impl Derives {
    /// A description of an error in it.
    pub(crate) fn fault(&self) -> Option<String> {
        let kind = self.kinds.iter().find(|kind| !["struct", "enum", "union"].contains(&kind.as_str()));
        if let Some(kind) = kind {
            return Some(format!("`{kind}` is not a kind of types: `struct`, `enum` or `union`"));
        }
        let path = self.derive.iter().find(|path| !is_derivable(path));
        if let Some(path) = path {
            return Some(format!("`{path}` cannot be derived"));
        }
        let attribute = self.attributes.iter().find(|text| !is_attribute(text))?;
        Some(format!("`{attribute}` is not an attribute, such as `#[allow(dead_code)]`"))
    }

    fn is_for(&self, definition: &TypeDefinition) -> bool {
        let kind = match &definition.kind {
            TypeKind::Struct(_) => "struct",
            TypeKind::Enumeration(_) | TypeKind::ValueEnumeration(_) => "enum",
            TypeKind::Union(_) | TypeKind::Views(_) => "union",
        };
        let name = definition.name.as_str();
        (self.kinds.is_empty() || self.kinds.iter().any(|own| own == kind))
            && (self.types.is_empty() || self.types.iter().any(|pattern| matches(pattern, name)))
    }
}

/// Whether a text is a path that can be derived.
pub(crate) fn is_derivable(text: &str) -> bool {
    let is_plain = |path: &syn::Path| path.segments.iter().all(|segment| segment.arguments.is_none());
    syn::parse_str::<syn::Path>(text).is_ok_and(|path| is_plain(&path))
}

fn is_attribute(text: &str) -> bool {
    let parser = syn::Attribute::parse_outer;
    syn::parse::Parser::parse_str(parser, text).is_ok_and(|found| !found.is_empty())
}

/// Whether a name matches a pattern, where `*` stands for any text.
fn matches(pattern: &str, name: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == name };
    let Some(mut left) = name.strip_prefix(start) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        let Some(at) = left.find(part) else { return false };
        left = left.get(at + part.len()..).unwrap_or_default();
    }
    left.ends_with(last)
}

/// Adds the derives and attributes to the types.
pub(crate) fn apply(rules: &[Derives], api: &mut Api) {
    if rules.is_empty() && api.types.iter().all(|definition| definition.derives.is_empty()) {
        return;
    }
    let able: BTreeMap<&str, BTreeSet<TypeName>> = TRAITS.iter().map(|of| (*of, able(of, api))).collect();
    for definition in &mut api.types {
        let said = std::mem::take(&mut definition.derives);
        let mut derived: BTreeSet<&str> = said.iter().flat_map(|path| with_needed(path)).collect();
        let own: Vec<&Derives> = rules.iter().filter(|rule| rule.is_for(definition)).collect();
        for rule in own {
            for path in &rule.derive {
                derived.extend(with_needed(path));
            }
            definition.attributes.extend(rule.attributes.iter().cloned());
        }
        derived.retain(|path| !has(definition, path));
        derived.retain(|path| able.get(path).is_none_or(|able| able.contains(&definition.name)));
        definition.derives = derived.into_iter().map(str::to_owned).collect();
    }
}

/// Whether all types of this kind have the trait.
fn has(definition: &TypeDefinition, path: &str) -> bool {
    match &definition.kind {
        TypeKind::Enumeration(of) => match path {
            "Copy" => matches!(of.values, Values::Integer(_)),
            path => ["Clone", "Debug", "Default", "PartialEq"].contains(&path) || TRAITS.contains(&path),
        },
        _ => ["Clone", "Debug", "Default", "PartialEq"].contains(&path),
    }
}

/// The types whose parts all have a trait.
fn able(wanted: &str, api: &Api) -> BTreeSet<TypeName> {
    let mut able: BTreeSet<TypeName> = api.types.iter().map(|of| of.name.clone()).collect();
    loop {
        let before = able.len();
        for definition in &api.types {
            let is_able = match &definition.kind {
                TypeKind::Enumeration(_) => true,
                // Unlisted values are kept as JSON, which has no order.
                TypeKind::ValueEnumeration(_) | TypeKind::Union(_) | TypeKind::Views(_)
                    if wanted.ends_with("Ord") =>
                {
                    false
                }
                kind => kind.references().into_iter().all(|of| part_is_able(wanted, of, &able)),
            };
            if !is_able {
                able.remove(&definition.name);
            }
        }
        if able.len() == before {
            return able;
        }
    }
}

fn part_is_able(wanted: &str, of: &TypeReference, able: &BTreeSet<TypeName>) -> bool {
    match of {
        TypeReference::Scalar(Scalar::Float64 | Scalar::File) => false,
        TypeReference::Scalar(
            Scalar::Boolean
            | Scalar::Integer32
            | Scalar::Integer64
            | Scalar::Unsigned32
            | Scalar::Unsigned64
            | Scalar::String,
        ) => true,
        // The order of strings with dates and the like differs from that of their values.
        TypeReference::Scalar(_) | TypeReference::Any => !wanted.ends_with("Ord"),
        TypeReference::Own(of, _) => of.has(wanted),
        TypeReference::Fixed(_) | TypeReference::Flags(_) => false,
        TypeReference::OpenTuple(_) | TypeReference::Linked(_) => false,
        TypeReference::Named(name) => able.contains(name),
        TypeReference::List(of) | TypeReference::Map(of) => part_is_able(wanted, of, able),
        TypeReference::Nullable(of) | TypeReference::Boxed(of) => part_is_able(wanted, of, able),
        TypeReference::Tuple(elements) => elements.iter().all(|of| part_is_able(wanted, of, able)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Derives, matches};

    #[test]
    fn patterns_of_names() {
        for (pattern, name, expected) in [
            ("User", "User", true),
            ("User", "Users", false),
            ("*", "User", true),
            ("User*", "UserList", true),
            ("*List", "UserList", true),
            ("U*r*t", "UserList", true),
            ("*a*", "User", false),
        ] {
            assert_eq!(matches(pattern, name), expected, "{pattern} {name}");
        }
    }

    #[track_caller]
    fn check_fault(of: Derives, expected: Option<&str>) {
        assert_eq!(of.fault().as_deref(), expected);
    }

    #[test]
    fn faults() {
        let texts = |text: &str| vec![text.to_owned()];
        check_fault(Derives { derive: texts("serde::Serialize"), ..Derives::default() }, None);
        check_fault(Derives { attributes: texts("#[allow(dead_code)]"), ..Derives::default() }, None);
        check_fault(Derives { derive: texts("a b"), ..Derives::default() }, Some("`a b` cannot be derived"));
        check_fault(
            Derives { kinds: texts("class"), ..Derives::default() },
            Some("`class` is not a kind of types: `struct`, `enum` or `union`"),
        );
        check_fault(
            Derives { attributes: texts("allow"), ..Derives::default() },
            Some("`allow` is not an attribute, such as `#[allow(dead_code)]`"),
        );
    }
}
