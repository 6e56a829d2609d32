//! Listed values, and the names of their variants.

use serde_json::Value;

use crate::collect::{SchemaEntry, constant};
use crate::ir::{Constant, Enumeration, EnumerationValue, ValueEnumeration, Values};
use crate::naming::{PublishedVariants, integer_variant_names, variant_names_after};
use crate::published::PublishedType;

/// The variant for unlisted values.
const REST: &str = "Unknown";

/// The earlier names of the values, unless the document names them itself.
fn published_names<'p>(
    entry: &SchemaEntry<'_>,
    values: impl Iterator<Item = String>,
    published: Option<&'p PublishedType>,
) -> PublishedVariants<'p> {
    match published {
        Some(published) if entry.about.extensions.value_names.is_empty() => {
            let known = published.names();
            let names = values.map(|value| known.get(&*value).copied()).collect();
            PublishedVariants { names, rest: published.rest() }
        }
        _ => PublishedVariants::default(),
    }
}

pub(super) fn text_enumeration(
    entry: &SchemaEntry<'_>,
    values: &[String],
    is_open: bool,
    published: Option<&PublishedType>,
) -> Enumeration {
    let kept = published_names(entry, values.iter().cloned(), published);
    let (names, rest) = variant_names_after(wanted_names(entry, values), REST, &kept);
    let mut listed = Vec::with_capacity(values.len());
    for (wire, name) in values.iter().zip(names) {
        let docs = entry.about.extensions.value_descriptions.get(wire).cloned();
        listed.push(EnumerationValue { wire: wire.clone(), name, docs });
    }
    Enumeration { values: Values::String(listed), rest, is_open }
}

pub(super) fn integer_enumeration(
    entry: &SchemaEntry<'_>,
    values: &[i64],
    is_open: bool,
    published: Option<&PublishedType>,
) -> Enumeration {
    let kept = published_names(entry, values.iter().map(i64::to_string), published);
    let wanted = values
        .iter()
        .enumerate()
        .map(|(index, value)| (*value, entry.about.extensions.value_names.get(index).map(String::as_str)));
    let (names, rest) = integer_variant_names(wanted, REST, &kept);
    let mut listed = Vec::with_capacity(values.len());
    for (wire, name) in values.iter().zip(names) {
        let docs = entry.about.extensions.value_descriptions.get(&wire.to_string()).cloned();
        listed.push(EnumerationValue { wire: *wire, name, docs });
    }
    Enumeration { values: Values::Integer(listed), rest, is_open }
}

/// The names of values that the document sets, or else the values themselves.
fn wanted_names<'n>(entry: &'n SchemaEntry<'_>, labels: &'n [String]) -> Vec<&'n str> {
    let mut wanted = Vec::with_capacity(labels.len());
    for (index, label) in labels.iter().enumerate() {
        wanted.push(entry.about.extensions.value_names.get(index).unwrap_or(label).as_str());
    }
    wanted
}

pub(super) fn value_enumeration(
    entry: &SchemaEntry<'_>,
    values: &[Value],
    published: Option<&PublishedType>,
) -> ValueEnumeration {
    let labels: Vec<String> = values.iter().map(|value| label(&constant(value))).collect();
    let kept = published_names(entry, values.iter().map(|value| constant(value).to_string()), published);
    let (names, rest) = variant_names_after(wanted_names(entry, &labels), REST, &kept);
    let mut listed = Vec::with_capacity(values.len());
    for (value, name) in values.iter().zip(names) {
        let docs = entry.about.extensions.value_descriptions.get(&text_of(value)).cloned();
        listed.push(EnumerationValue { wire: constant(value), name, docs });
    }
    ValueEnumeration { values: listed, rest }
}

/// The name for a value of an enum with several types, if the document sets none.
pub(super) fn label(value: &Constant) -> String {
    let number = match value {
        Constant::String(text) => return text.clone(),
        Constant::Boolean(value) => return value.to_string(),
        Constant::Integer(number) => number.to_string(),
        Constant::Number(text) => text.replace('.', " point "),
    };
    match number.strip_prefix('-') {
        Some(digits) => format!("minus {digits}"),
        None => format!("value {number}"),
    }
}

fn text_of(value: &Value) -> String {
    match value.as_str() {
        Some(text) => text.to_owned(),
        None => value.to_string(),
    }
}
