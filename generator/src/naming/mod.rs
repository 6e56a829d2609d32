//! Makes all Rust identifiers: Rust names for names in JSON, without collisions.
//!
//! | kind | made by | example |
//! |---|---|---|
//! | type | [`type_name`], [`Scope`] | `UserSettings` |
//! | enum variant | [`variant_names`] | `InMeeting` |
//! | field, argument, setter | [`field_names`] | `next_page_token` |
//! | method, module | [`method_name`], [`module_name`] | `list_members` |
//! | constant | [`constant_name`] | `LIST_MEMBERS` |
//! | library of a package | [`library_name`] | `zoom_client` |
//! | variable of a sample | [`variable_name`] | `user` |
//! | feature of the package | [`feature_name`] | `contact-groups` |

mod alike;
mod case;
mod collision;
mod ident;
mod qualified;
mod reserved;
mod sentences;
mod single;
mod words;

pub use case::{snake_case, upper_camel_case};
pub use collision::Scope;
pub use ident::{
    ConstantName, FeatureName, FieldName, LibraryName, MethodName, ModuleName, TypeName, VariantName,
};
pub use qualified::{function_spellings, shortest, type_spellings};
pub use single::{constant_name, library_name, method_name, module_name, type_name, variable_name};
pub use words::{condensed, joined, singular, spoken};

use std::collections::BTreeMap;

use words::{camel, compared, snake, spelled};

/// The field that every struct ends with. It keeps struct literals valid when fields are added.
pub const OPEN_END: &str = "non_exhaustive";

/// The name of a feature of the package, from identifiers, made unique in the scope.
pub fn feature_name(scope: &mut Scope, words: &[&str]) -> FeatureName {
    let wanted = words.join("-").replace('_', "-");
    FeatureName::new(scope.claim(wanted.trim_matches('-'), '-'))
}

/// The names of fields, arguments or setters in one struct or function. None of them is in `taken`.
pub fn field_names<'a>(wire: impl IntoIterator<Item = &'a str>, taken: &[&str]) -> Vec<FieldName> {
    field_names_after(wire, taken, &[])
}

/// The same, where `published` has the earlier name of each, if there is one. Earlier names are kept.
pub fn field_names_after<'a>(
    wire: impl IntoIterator<Item = &'a str>,
    taken: &[&str],
    published: &[Option<&str>],
) -> Vec<FieldName> {
    let mut wanted: Vec<(&str, String)> =
        wire.into_iter().map(|name| (name, snake(&compared(name), "field"))).collect();
    spell_out(&mut wanted);
    for (_, name) in &mut wanted {
        // A name that the generated code itself needs gets a suffix.
        if taken.contains(&name.as_str()) {
            name.push_str("_value");
        }
    }
    // Names must not depend on the order of properties and parameters, which can change.
    let wires: Vec<&str> = wanted.iter().map(|(wire, _)| *wire).collect();
    let kept: Vec<Option<String>> = published.iter().map(|name| kept(*name, snake)).collect();
    let rank = |index: usize| wires.get(index).copied();
    let names = claimed(&mut Scope::new(taken), wanted, '_', rank, &kept);
    names.into_iter().map(FieldName::new).collect()
}

/// If only punctuation distinguishes names, it is spelled out. A name without any stays as it is.
fn spell_out(wanted: &mut [(&str, String)]) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (_, name) in wanted.iter() {
        *counts.entry(name.clone()).or_default() += 1;
    }
    for (wire, name) in wanted {
        if counts.get(name.as_str()) > Some(&1) {
            *name = snake(&spelled(wire), "field");
        }
    }
}

/// The names of constants in one module. None of them is in `taken`. Earlier names are kept; others get a
/// number if they are not unique.
pub fn constants_after(
    wanted: Vec<ConstantName>,
    taken: &[&str],
    published: &[Option<&str>],
) -> Vec<ConstantName> {
    let make = |name: &str| constant_name(name).as_str().to_owned();
    let wanted = wanted.iter().map(|name| name.as_str().to_owned()).collect();
    names_after(wanted, taken, '_', published, make).into_iter().map(ConstantName::new).collect()
}

/// The same for types.
pub fn types_after(wanted: Vec<TypeName>, taken: &[&str], published: &[Option<&str>]) -> Vec<TypeName> {
    let make = |name: &str| type_name(name).as_str().to_owned();
    let wanted = wanted.iter().map(|name| name.as_str().to_owned()).collect();
    names_after(wanted, taken, '\0', published, make).into_iter().map(TypeName::new).collect()
}

fn names_after(
    wanted: Vec<String>,
    taken: &[&str],
    separator: char,
    published: &[Option<&str>],
    make: fn(&str) -> String,
) -> Vec<String> {
    let mut scope = Scope::new(taken);
    let mut names: Vec<Option<String>> = Vec::with_capacity(wanted.len());
    for index in 0..wanted.len() {
        let known = published.get(index).copied().flatten();
        let known = known.filter(|name| make(name) == *name && scope.claim_free(name));
        names.push(known.map(str::to_owned));
    }
    let claimed = wanted.into_iter().zip(names);
    claimed.map(|(wanted, name)| name.unwrap_or_else(|| scope.claim(&wanted, separator))).collect()
}

/// The earlier name, if it is a valid name.
fn kept(name: Option<&str>, make: fn(&str, &str) -> String) -> Option<String> {
    let name = name?;
    let made = make(name, "_");
    if made.trim_start_matches("r#") == name { Some(made) } else { None }
}

/// The same for a variant, which may have the capitals of its value.
fn kept_variant(name: Option<&str>) -> Option<String> {
    let name = name?;
    if alike::is_variant(name) {
        return Some(name.to_owned());
    }
    kept(Some(name), camel)
}

/// The names of an enum's variants, and of the variant for unlisted values.
pub fn variant_names<'a>(
    wire: impl IntoIterator<Item = &'a str>,
    rest: &str,
) -> (Vec<VariantName>, VariantName) {
    variant_names_after(wire, rest, &PublishedVariants::default())
}

/// The earlier names of an enum's variants, in the order of its values.
#[derive(Clone, Debug, Default)]
pub struct PublishedVariants<'a> {
    /// The name of each value, if it was listed.
    pub names: Vec<Option<&'a str>>,
    /// The name of the variant for unlisted values.
    pub rest: Option<&'a str>,
}

/// The same; earlier names are kept.
pub fn variant_names_after<'a>(
    wire: impl IntoIterator<Item = &'a str>,
    rest: &str,
    published: &PublishedVariants<'_>,
) -> (Vec<VariantName>, VariantName) {
    let mut scope = Scope::of_variants();
    let kept_rest = kept(published.rest, camel).filter(|name| scope.claim_free(name));
    let mut wanted: Vec<_> = wire.into_iter().map(|name| (name, camel(name, "Empty"))).collect();
    sentences::shorten(&mut wanted, |words| camel(words, "Empty"));
    alike::tell_apart(&mut wanted);
    let names: Vec<Option<String>> = published.names.iter().map(|name| kept_variant(*name)).collect();
    let variants = claimed(&mut scope, wanted, '\0', |index| index, &names);
    let rest = kept_rest.unwrap_or_else(|| scope.claim(rest, '\0'));
    (variants.into_iter().map(VariantName::new).collect(), VariantName::new(rest))
}

/// Claims names: first earlier names, then names that are the same in JSON and Rust, then the others in the
/// order of their ranks.
fn claimed<R: Ord>(
    scope: &mut Scope,
    wanted: Vec<(&str, String)>,
    separator: char,
    rank: impl Fn(usize) -> R,
    published: &[Option<String>],
) -> Vec<String> {
    let mut names = vec![String::new(); wanted.len()];
    for (name, published) in names.iter_mut().zip(published) {
        if let Some(published) = published
            && scope.claim_free(published)
        {
            name.clone_from(published);
        }
    }
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    order
        .sort_by_key(|index| (wanted.get(*index).is_some_and(|(wire, wanted)| wire != wanted), rank(*index)));
    for index in order {
        if let (Some(name), Some((_, wanted))) = (names.get_mut(index), wanted.get(index))
            && name.is_empty()
        {
            *name = scope.claim(wanted, separator);
        }
    }
    names
}

/// The names of an integer enum's variants, after the meanings of values if the document describes them.
pub fn integer_variant_names<'a>(
    values: impl IntoIterator<Item = (i64, Option<&'a str>)>,
    rest: &str,
    published: &PublishedVariants<'_>,
) -> (Vec<VariantName>, VariantName) {
    let mut texts: Vec<String> = Vec::new();
    for (value, meaning) in values {
        texts.push(match meaning {
            Some(meaning) => meaning.to_owned(),
            None if value < 0 => format!("minus {}", value.unsigned_abs()),
            None => format!("value {value}"),
        });
    }
    variant_names_after(texts.iter().map(String::as_str), rest, published)
}
