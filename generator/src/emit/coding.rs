//! How models are encoded and decoded: one table for each type, which a macro of the runtime turns into a few accessors over shared, non-generic code.
//!
//! This is the only place that knows; another way of coding models replaces these tables.

use proc_macro2::{Literal, TokenStream};

use super::module::Table;
use super::reference::{compact, owned};
use crate::ir::{
    Alternative, Alternatives, Constant, Discrimination, Enumeration, Extra, Field, Kind, Matcher, Presence,
    Struct, TypeDefinition, ValueEnumeration, Values, View,
};
use crate::naming::TypeName;

/// The fields of a struct: name, name on the wire, and whether it must be there.
pub(super) fn model_table(definition: &TypeDefinition, of: &Struct) -> Table {
    let mut rows: Vec<String> = of.fields.iter().map(model_row).collect();
    if let Extra::Kept(extra, _) = &of.extra {
        rows.push(format!(".. {extra}"));
    }
    Table { name: "model", head: head(definition), rows }
}

/// The name of a type; one that links lead to is compiled apart from those that call it.
fn head(definition: &TypeDefinition) -> String {
    format!("{}{}", if definition.is_linked { "apart " } else { "" }, definition.name)
}

/// The fields of a struct whose `Default` cannot be derived, since some of them start as `true`.
pub(super) fn start_table(name: &TypeName, of: &Struct) -> Option<Table> {
    if !of.fields.iter().any(|field| field.starts_true) {
        return None;
    }
    let row = |field: &Field| format!("{}{},", field.name, if field.starts_true { " = true" } else { "" });
    let mut rows: Vec<String> = of.fields.iter().map(row).collect();
    if let Extra::Kept(extra, _) = &of.extra {
        rows.push(format!("{extra},"));
    }
    Some(Table { name: "starts", head: name.to_string(), rows })
}

/// A required field that may be null is one that is always written.
fn model_row(field: &Field) -> String {
    let required = matches!(field.presence, Presence::Required | Presence::Nullable);
    // RFC 8259 section 7.
    let escaped = field.wire.contains(|of: char| of < ' ' || of == '"' || of == '\\');
    let read_only = field.direction.is_never_sent();
    let marks = [
        (required, " required"),
        (read_only, " read_only"),
        (field.secret, " secret"),
        (escaped, " escaped"),
    ];
    let mut row = format!("{} = {}", field.name, Literal::string(&field.wire));
    for (is_set, mark) in marks {
        if is_set {
            row.push_str(mark);
        }
    }
    row + ","
}

/// The values of an enumeration.
pub(super) fn enumeration_table(name: &TypeName, of: &Enumeration) -> Table {
    let mut rows = Vec::new();
    let macro_name = match &of.values {
        Values::String(values) => {
            for value in values {
                rows.push(format!("{} = {},", value.name, Literal::string(&value.wire)));
            }
            "string_enum"
        }
        Values::Integer(values) => {
            for value in values {
                rows.push(format!("{} = {},", value.name, value.wire));
            }
            "int_enum"
        }
    };
    Table { name: macro_name, head: format!("{name}, {}", of.rest), rows }
}

/// The values of an enumeration of several kinds.
pub(super) fn value_enumeration_table(name: &TypeName, of: &ValueEnumeration) -> Table {
    let rows = of.values.iter().map(|value| format!("{} = {},", value.name, constant(&value.wire)));
    Table { name: "value_enum", head: format!("{name}, {}", of.rest), rows: rows.collect() }
}

/// The alternatives of a union, with the values of the discriminator that name them, or the tests that tell them apart.
pub(super) fn union_table(definition: &TypeDefinition, of: &Alternatives) -> Table {
    let tag = match &of.discrimination {
        Discrimination::Tag(property, None) => format!(", {}", Literal::string(property)),
        Discrimination::Tag(property, Some(default)) => {
            format!(", {} or {default}", Literal::string(property))
        }
        Discrimination::Matcher(_) | Discrimination::Ambiguous => String::new(),
    };
    let any = if of.may_mix { " any" } else { "" };
    let head = format!("{}, {}{any}{tag}", head(definition), of.rest);
    let mut rows: Vec<String> = of.alternatives.iter().map(alternative_row).collect();
    if let Discrimination::Matcher(tests) = &of.discrimination {
        for (test, index) in tests {
            rows.push(format!("[{}] => {index},", matcher(test)));
        }
    }
    Table { name: "union", head, rows }
}

fn alternative_row(alternative: &Alternative) -> String {
    let payload = compact(&owned(&alternative.of, &TokenStream::new()));
    let mut row = format!("{}({payload})", alternative.name);
    if !alternative.tags.is_empty() {
        let tags: Vec<String> = alternative.tags.iter().map(|tag| Literal::string(tag).to_string()).collect();
        row.push_str(&format!(" = [{}]", tags.join(", ")));
    }
    if !alternative.writes.is_empty() {
        row.push_str(" writes");
    }
    for (key, value) in &alternative.writes {
        row.push_str(&format!(" {} = {}", Literal::string(key), constant(value)));
    }
    row + ","
}

fn matcher(of: &Matcher) -> String {
    match of {
        Matcher::Any => "Any".to_owned(),
        Matcher::Kind(kind) => format!("Kind(kind::{})", kind_name(*kind)),
        Matcher::Value(values) => {
            format!("Value(&[{}])", values.iter().map(constant).collect::<Vec<_>>().join(", "))
        }
        Matcher::Object(keys) => {
            let keys =
                keys.iter().map(|(key, test)| format!("({}, {})", Literal::string(key), matcher(test)));
            format!("Object(&[{}])", keys.collect::<Vec<_>>().join(", "))
        }
        Matcher::List(test) => format!("List(&{})", matcher(test)),
    }
}

fn constant(of: &Constant) -> String {
    match of {
        Constant::Boolean(value) => format!("Boolean({value})"),
        Constant::Integer(value) => format!("Integer({value})"),
        Constant::Number(text) => {
            let is_whole = !text.contains(['.', 'e', 'E']);
            format!("Number({text}{})", if is_whole { ".0" } else { "" })
        }
        Constant::String(text) => format!("String({})", Literal::string(text)),
    }
}

fn kind_name(of: Kind) -> &'static str {
    match of {
        Kind::Boolean => "boolean",
        Kind::Integer => "integer",
        Kind::Whole => "whole",
        Kind::Number => "number",
        Kind::String => "string",
        Kind::List => "list",
        Kind::Object => "object",
    }
}

/// The types as which a raw value can be read.
pub(super) fn views_table(name: &TypeName, of: &[View]) -> Table {
    let row = |view: &View| format!("{}: {},", view.name, compact(&owned(&view.of, &TokenStream::new())));
    Table { name: "views", head: name.to_string(), rows: of.iter().map(row).collect() }
}
