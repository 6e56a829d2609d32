//! Emits how models are encoded and decoded: a table for each type, which a macro of the runtime expands to a
//! few accessors over shared code that is not generic.
//!
//! Only this module knows the tables. To code models in another way, replace it.

use proc_macro2::Literal;

use super::module::Table;
use crate::ir::{
    Alternative, Alternatives, Constant, Content, Discrimination, Enumeration, Extra, Field, JsonKind,
    Matcher, Presence, Scalar, Struct, TypeDefinition, TypeReference, ValueEnumeration, Values, View,
    WrittenTags,
};
use crate::naming::{OPEN_END, TypeName};
use crate::rust_type::{compact, owned};
use crate::tokens::Tokens;

/// The table of a struct's fields: Rust name, wire name, and whether it is required.
pub(super) fn model_table(definition: &TypeDefinition, of: &Struct) -> Table {
    let mut rows: Vec<String> = of.fields.iter().map(model_row).collect();
    if let Extra::Kept(extra, _) = &of.extra {
        rows.push(format!(".. {extra}"));
    }
    Table { name: "model", head: head(definition), rows }
}

/// The name of a type. Types that [`TypeReference::Linked`] refers to can be in a link, and their methods are
/// compiled separately from their callers.
fn head(definition: &TypeDefinition) -> String {
    format!("{}{}", if definition.is_linked { "apart " } else { "" }, definition.name)
}

/// The initial values of a struct whose `Default` cannot be derived, since some fields are initially `true`.
pub(super) fn start_table(name: &TypeName, of: &Struct) -> Option<Table> {
    if !of.fields.iter().any(|field| field.starts_true) {
        return None;
    }
    let row = |field: &Field| format!("{}{},", field.name, if field.starts_true { " = true" } else { "" });
    let mut rows: Vec<String> = of.fields.iter().map(row).collect();
    if let Extra::Kept(extra, _) = &of.extra {
        rows.push(format!("{extra},"));
    }
    rows.push(format!("{OPEN_END},"));
    Some(Table { name: "starts", head: name.to_string(), rows })
}

/// A required field that may be null is always written.
fn model_row(field: &Field) -> String {
    let required = matches!(field.presence, Presence::Required | Presence::Nullable);
    let read_only = field.direction.is_never_sent();
    let fixed = matches!(field.of, TypeReference::Fixed(_));
    let blank = required && field.may_be_empty && is_text(&field.of);
    let marks = [
        (required, " required"),
        (field.promised, " promised"),
        (read_only, " read_only"),
        (field.secret, " secret"),
        (fixed, " fixed"),
        (blank, " blank"),
    ];
    let mut row = format!("{} = {}", field.name, Literal::string(&field.wire));
    for (is_set, mark) in marks {
        if is_set {
            row.push_str(mark);
        }
    }
    if let TypeReference::Fixed(value) = &field.of {
        row.push_str(&format!(" = {}", constant(value)));
    }
    row + ","
}

/// Whether values are strings that are not sent when they are required but empty.
fn is_text(of: &TypeReference) -> bool {
    use Scalar::{CommaList, Date, DateTime, Decimal, String, Uuid};
    matches!(of, TypeReference::Scalar(String | CommaList | Date | DateTime | Decimal | Uuid))
}

/// The table of an enum.
pub(super) fn enumeration_table(definition: &TypeDefinition, of: &Enumeration) -> Table {
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
    // An enum with several values has no initial value anyway.
    let open = if of.is_open && rows.len() == 1 { " open" } else { "" };
    Table { name: macro_name, head: format!("{}, {}{open}", head(definition), of.rest), rows }
}

/// The table of an enum with values of several types.
pub(super) fn value_enumeration_table(definition: &TypeDefinition, of: &ValueEnumeration) -> Table {
    let rows = of.values.iter().map(|value| format!("{} = {},", value.name, constant(&value.wire)));
    Table { name: "value_enum", head: format!("{}, {}", head(definition), of.rest), rows: rows.collect() }
}

/// The table of a union's alternatives, with their tags or tests.
pub(super) fn union_table(definition: &TypeDefinition, of: &Alternatives) -> Table {
    let tag = match &of.discrimination {
        Discrimination::Tag(property, None) => format!(", {}", Literal::string(property)),
        Discrimination::Tag(property, Some(default)) => {
            format!(", {} or {}", Literal::string(property), row_of(of, *default))
        }
        Discrimination::Matcher(_) | Discrimination::Ambiguous => String::new(),
    };
    let any = if of.may_mix { " any" } else { "" };
    let is_plain = |one: &Alternative| matches!(one.content, Content::Whole(..));
    let forms = if of.alternatives.iter().all(is_plain) { "" } else { " forms" };
    let head = format!("{}, {}{any}{forms}{tag}", head(definition), of.rest);
    let (mut rows, mut units) = (Vec::new(), Vec::new());
    for one in &of.alternatives {
        match one.of() {
            Some(payload) => rows.push(alternative_row(one, payload)),
            None => units.push(unit_row(one)),
        }
    }
    rows.extend(units);
    if let Discrimination::Matcher(tests) = &of.discrimination {
        for (test, index) in tests {
            rows.push(format!("[{}] => {},", matcher(test), row_of(of, *index)));
        }
    }
    Table { name: "union", head, rows }
}

/// The row of an alternative. Alternatives without content come last.
fn row_of(of: &Alternatives, index: usize) -> usize {
    let is_unit = |one: &Alternative| one.of().is_none();
    let before = of.alternatives.iter().take(index);
    match of.alternatives.get(index) {
        Some(one) if is_unit(one) => {
            let others = of.alternatives.iter().filter(|one| !is_unit(one)).count();
            others + before.filter(|one| is_unit(one)).count()
        }
        _ => before.filter(|one| !is_unit(one)).count(),
    }
}

fn alternative_row(alternative: &Alternative, payload: &TypeReference) -> String {
    let payload = compact(&owned(payload, &Tokens::default()));
    let mut row = format!("{}({payload}){}", alternative.name, names(alternative));
    match &alternative.content {
        Content::Whole(_, tags) => row.push_str(&written("writes", tags)),
        Content::Beside(_, tags) => row.push_str(&written("beside", tags)),
        Content::Property(key, _, tags) => {
            row.push_str(&format!(" in {}{}", Literal::string(key), written("beside", tags)));
        }
        Content::Tags(_) | Content::Constant(_) => {}
    }
    row + ","
}

fn unit_row(alternative: &Alternative) -> String {
    let is = match &alternative.content {
        Content::Constant(value) => format!(" is {}", constant(value)),
        Content::Tags(tags) => written("beside", tags),
        Content::Whole(..) | Content::Beside(..) | Content::Property(..) => String::new(),
    };
    format!("| {}{}{is},", alternative.name, names(alternative))
}

/// The tags of an alternative.
fn names(alternative: &Alternative) -> String {
    if alternative.tags.is_empty() {
        return String::new();
    }
    let tags: Vec<String> = alternative.tags.iter().map(|tag| Literal::string(tag).to_string()).collect();
    format!(" = [{}]", tags.join(", "))
}

/// The properties that a union writes automatically.
fn written(word: &str, tags: &WrittenTags) -> String {
    if tags.is_empty() {
        return String::new();
    }
    let tags = tags.iter().map(|(key, value)| format!(" {} = {}", Literal::string(key), constant(value)));
    format!(" {word}{}", tags.collect::<String>())
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

fn kind_name(of: JsonKind) -> &'static str {
    match of {
        JsonKind::Boolean => "boolean",
        JsonKind::Integer => "integer",
        JsonKind::Whole => "whole",
        JsonKind::Number => "number",
        JsonKind::String => "string",
        JsonKind::List => "list",
        JsonKind::Object => "object",
    }
}

/// The table of views of a raw value.
pub(super) fn views_table(definition: &TypeDefinition, of: &[View]) -> Table {
    let row = |view: &View| format!("{}: {},", view.name, compact(&owned(&view.of, &Tokens::default())));
    Table { name: "views", head: head(definition), rows: of.iter().map(row).collect() }
}
