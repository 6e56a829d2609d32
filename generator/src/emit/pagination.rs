//! Emits the pagination of an operation: its rule, and the expression for the items of a response.

use proc_macro2::Literal;

use super::imports::Imports;
use super::module::{Item, Table};
use super::prose::{Words, code, codes, number, words};
use super::reference::result_types;
use crate::ir::{Operation, PageInput, PageRule, PageSource, Pagination, Presence, Step};
use crate::rust_type::{compact, owned};
use crate::tokens::tokens;

/// Imports the names that pagination needs.
pub(super) fn imports(of: &Pagination, imports: &mut Imports) {
    imports.runtime("pages");
    imports.reference(&of.of);
}

/// The table that adds the streams to a call.
pub(super) fn emit(operation: &Operation) -> Option<Item> {
    let pagination = operation.pagination.as_ref()?;
    let (success, error) = result_types(operation);
    let item = compact(&owned(&pagination.of, &tokens! { types:: }));
    let rows = vec![format!("{},", rule(pagination)), format!("{item} = |page| {},", items(pagination))];
    let head = format!("{} -> {}, {}", operation.builder, compact(&success), compact(&error));
    Some(Item::Table(Table { name: "pages", head, rows }))
}

/// The rule as a value of the runtime.
pub(super) fn rule(of: &Pagination) -> String {
    match &of.rule {
        PageRule::Token { from, to, instead_of, lifetime } => {
            let instead_of = optional(instead_of.as_ref().map(input));
            let lifetime = optional(lifetime.map(|seconds| seconds.to_string()));
            let (from, to) = (source(from, of), input(to));
            format!("Token {{ from: {from}, to: {to}, instead_of: {instead_of}, lifetime: {lifetime} }}")
        }
        PageRule::Number { to, first, pages } => {
            let (to, items, pages) = (input(to), list(of), optional(pages.as_deref().map(path)));
            format!("Number {{ to: {to}, first: {first}, items: {items}, pages: {pages} }}")
        }
        PageRule::Offset { to, total } => {
            let (to, items, total) = (input(to), list(of), optional(total.as_deref().map(path)));
            format!("Offset {{ to: {to}, items: {items}, total: {total} }}")
        }
        PageRule::Link(from) => format!("Link({})", source(from, of)),
    }
}

/// The path to the list, for pages that are counted.
fn list(of: &Pagination) -> String {
    let steps = of.lists.first().into_iter().flatten();
    path(&steps.map(|step| step.wire.clone()).collect::<Vec<String>>())
}

fn source(source: &PageSource, of: &Pagination) -> String {
    match source {
        PageSource::Property(names) => format!("Property({})", path(names)),
        PageSource::Header(name) => format!("Header({})", Literal::string(name)),
        PageSource::While(property, more) => {
            format!("While {{ property: {}, more: {} }}", path(property), path(more))
        }
        PageSource::Last(property, more) => {
            let (items, property, more) = (list(of), path(property), optional(more.as_deref().map(path)));
            format!("Last {{ items: {items}, property: {property}, more: {more} }}")
        }
    }
}

fn input(of: &PageInput) -> String {
    let name = Literal::string(of.name());
    match of {
        PageInput::Query(_) => format!("Query({name})"),
        PageInput::Form(_) => format!("Form({name})"),
    }
}

fn path(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| Literal::string(name).to_string()).collect();
    format!("&[{}]", names.join(", "))
}

fn optional(of: Option<String>) -> String {
    match of {
        Some(of) => format!("Some({of})"),
        None => "None".into(),
    }
}

/// The expression for the items of a response; an empty list if there are none.
fn items(of: &Pagination) -> String {
    let mut text = String::new();
    for steps in &of.lists {
        let (list, is_optional) = taken(steps, of.nullable);
        text = match (text.is_empty(), is_optional) {
            (true, _) => list,
            (false, true) => format!("{text}.or({list})"),
            (false, false) => format!("{text}.unwrap_or({list})"),
        };
        // This list always exists, so the further paths are not needed.
        if !is_optional {
            return text;
        }
    }
    format!("{text}.unwrap_or_default()")
}

/// The expression for the property at the end of a path, and whether it is optional.
fn taken(steps: &[Step], nullable: bool) -> (String, bool) {
    let mut text = "page".to_owned();
    let mut is_optional = nullable;
    for Step { name, presence, .. } in steps {
        match (is_optional, presence) {
            (true, Presence::Required) => text.push_str(&format!(".map(|it| it.{name})")),
            (true, _) => text.push_str(&format!(".and_then(|it| it.{name})")),
            (false, _) => text.push_str(&format!(".{name}")),
        }
        if *presence == Presence::OptionalNullable {
            text.push_str(".flatten()");
        }
        is_optional |= *presence != Presence::Required;
    }
    (text, is_optional)
}

/// A line about the pagination for the documentation.
pub(super) fn about(of: &Pagination) -> Words {
    let mut names = Vec::new();
    for steps in &of.lists {
        if let Some(last) = steps.last() {
            names.push(last.wire.as_str());
        }
    }
    let items = if names.is_empty() { "items".into() } else { codes(names, " or ", " or ") };
    let rule = match &of.rule {
        PageRule::Token { from, lifetime, .. } => {
            let lifetime = match lifetime {
                Some(seconds) => words![", valid for ", number(*seconds), " seconds"],
                None => "".into(),
            };
            words![named(from), " of a response is the token of the next page", lifetime]
        }
        PageRule::Number { to, .. } => words![code(to.name()), " is the number of the page"],
        PageRule::Offset { to, .. } => words![code(to.name()), " is the number of items before the page"],
        PageRule::Link(from) => words![named(from), " of a response is the address of the next page"],
    };
    words!["Pages: `.items()` returns the ", items, " of all pages, `.pages()` the responses; ", rule]
}

/// Where the next page is found, in words.
fn named(source: &PageSource) -> Words {
    match source {
        PageSource::Property(names) | PageSource::While(names, _) => code(&names.join(".")),
        PageSource::Last(names, _) => words![code(&names.join(".")), " of the last item"],
        PageSource::Header(name) => words!["the header ", code(name)],
    }
}
