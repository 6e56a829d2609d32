//! The items of operations: methods, inputs and results.

use crate::tokens::{Tokens, tokens};

use super::document::Document;
use super::item::{Item, ItemKind};
use super::sites::OperationSite;
use crate::ir::{Body, BodyChoice, Operation, Parameter, Requirement, SharedEnum, StatusEnum, Tag};

/// The items of a tag and its operations.
pub(super) fn items(document: &Document<'_>, index: usize, tag: &Tag) -> Vec<Item> {
    let file = ["operations", tag.module.as_str()];
    let handle = document.path(&[file[0], file[1], tag.handle.as_str()]);
    let feature = tag.feature.as_ref().map_or("", |feature| feature.as_str());
    let accessor = format!("{}.{}", document.path(&["Client"]), tag.method);
    let mut items = vec![
        Item::new(ItemKind::Accessor, accessor, &handle).fact("features", feature),
        Item::new(ItemKind::Handle, &handle, "").fact("tag", &tag.wire).fact("features", feature),
    ];
    for operation in &tag.operations {
        let method = format!("{handle}.{}", operation.name.as_str().trim_start_matches("r#"));
        let of = Method {
            document,
            operation,
            path: method,
            file: document.path(&file),
            site: document.sites.operation(index, &operation.name),
        };
        items.extend(of.items());
    }
    items
}

/// An operation with the path of its method.
struct Method<'a> {
    document: &'a Document<'a>,
    operation: &'a Operation,
    path: String,
    /// The path of its module.
    file: String,
    site: Option<&'a OperationSite>,
}

impl Method<'_> {
    fn items(&self) -> Vec<Item> {
        let operation = self.operation;
        let mut items = vec![self.method(), self.call()];
        for alias in &operation.aliases {
            let handle = self.path.split('.').next().unwrap_or_default();
            let old = format!("{handle}.{}", alias.as_str().trim_start_matches("r#"));
            items.push(Item::new(ItemKind::Alias, old, operation.name.as_str()).fact("of", &self.path));
        }
        for parameter in &operation.parameters {
            items.push(self.input(parameter));
        }
        if let Some(body) = &operation.body {
            items.push(self.body(body));
            items.extend(body.choice().map(|choice| self.choice(choice)).into_iter().flatten());
        }
        for (outcome, of) in operation.status_enums() {
            let path = format!("{}::{}", self.file, of.name);
            let shared = of.shared.as_ref().map_or("", |shared| shared.as_str());
            let item = status_enum(&path).fact("of", &self.path).fact("role", outcome.as_str());
            items.push(item.fact("shared", shared));
            items.extend(statuses(self.document, of, &path));
        }
        if let Some(pages) = &operation.pagination {
            let of = self.document.texts.owned(&pages.of, &types());
            let path = format!("{}.items", self.builder());
            items.push(Item::new(ItemKind::Pages, path, of).fact("rule", self.document.texts.rule(pages)));
        }
        items
    }

    fn builder(&self) -> String {
        format!("{}::{}", self.file, self.operation.builder)
    }

    fn method(&self) -> Item {
        let operation = self.operation;
        let mut arguments = Vec::new();
        for parameter in operation.required_parameters() {
            arguments.push(format!("{}: {}", parameter.name, self.document.texts.argument(&parameter.of)));
        }
        if let Some(body) = operation.required_body() {
            arguments.push(format!("{}: {}", body.name, self.document.texts.body(body)));
        }
        let rust = format!("({}) -> {}", arguments.join(", "), operation.builder);
        let security: Vec<String> = operation.security.iter().map(requirement).collect();
        let scopes = operation.scopes.names.join(if operation.scopes.any { "|" } else { "," });
        Item::new(ItemKind::Operation, &self.path, rust)
            .fact("http", format!("{} {}", operation.method.as_str(), operation.path))
            .fact("id", &operation.id)
            .fact("security", security.join("|"))
            .fact("scopes", scopes)
            .fact("accept", if operation.accept == "application/json" { "" } else { &operation.accept })
            .fact("server", operation.server.clone().unwrap_or_default())
            .fact("encodings", self.document.texts.encodings(operation))
            .mark("deprecated", operation.deprecated)
            .fact("sunset", operation.sunset.clone().unwrap_or_default())
            .at(self.site.map_or("", |site| site.place.as_str()))
    }

    fn call(&self) -> Item {
        let (success, error) = self.document.texts.results(self.operation);
        Item::new(ItemKind::Call, self.builder(), format!("Result<{success}, Error<{error}>>"))
            .fact("of", &self.path)
            .mark("plain", !self.operation.has_builder())
    }

    /// An argument of the method, or a setter of the call.
    fn part(&self, name: &str, required: bool, rust: String) -> Item {
        let name = name.trim_start_matches("r#");
        match required {
            true => Item::new(ItemKind::Argument, format!("{}({name})", self.path), rust),
            false => Item::new(ItemKind::Setter, format!("{}.{name}", self.builder()), rust),
        }
    }

    fn input(&self, parameter: &Parameter) -> Item {
        let rust = self.document.texts.argument(&parameter.of);
        let name = parameter.name.as_str();
        let is_same = parameter.wire == name.trim_start_matches("r#");
        self.part(name, parameter.required, rust)
            .fact("in", parameter.encoding.location())
            .fact("wire", if is_same { "" } else { &parameter.wire })
            .fact("style", style(&self.document.texts.style(parameter)))
            .fact("default", parameter.default.clone().unwrap_or_default())
            .fact("bounds", parameter.bounds.clone().unwrap_or_default())
            .mark("deprecated", parameter.deprecated)
            .at(self.site.map_or("", |site| site.input(&parameter.encoding, &parameter.wire)))
    }

    fn body(&self, body: &Body) -> Item {
        let media_types: Vec<&str> =
            body.payloads().into_iter().map(|payload| payload.media_type.as_str()).collect();
        self.part(body.name.as_str(), body.required, self.document.texts.body(body))
            .fact("in", "body")
            .fact("media-types", media_types.join(","))
    }

    fn choice(&self, choice: &BodyChoice) -> Vec<Item> {
        let path = format!("{}::{}", self.file, choice.name);
        let mut items =
            vec![Item::new(ItemKind::Enum, &path, "body").fact("of", &self.path).fact("role", "body")];
        for (name, payload) in &choice.variants {
            let holds = self.document.texts.body_variant(payload);
            let variant = Item::new(ItemKind::Variant, format!("{path}::{name}"), holds);
            items.push(variant.fact("value", &payload.media_type));
        }
        items
    }
}

/// An enum of statuses that several operations have, and its variants.
pub(super) fn shared_enum(document: &Document<'_>, shared: &SharedEnum) -> Vec<Item> {
    let path = document.path(&["operations", shared.of.name.as_str()]);
    let item = status_enum(&path).fact("features", document.features(&shared.tags));
    let mut items = vec![item.at(first_place(document, shared).unwrap_or_default())];
    items.extend(statuses(document, &shared.of, &path));
    items
}

/// The place of the first operation with the enum.
fn first_place<'d>(document: &'d Document<'_>, shared: &SharedEnum) -> Option<&'d str> {
    let tag = shared.tags.first()?;
    for operation in &document.api.tags.get(*tag)?.operations {
        if operation.status_enums().iter().any(|(_, of)| of.shared.as_ref() == Some(&shared.of.name)) {
            return Some(document.sites.operation(*tag, &operation.name)?.place.as_str());
        }
    }
    None
}

fn status_enum(path: &str) -> Item {
    Item::new(ItemKind::Enum, path, "status")
}

/// The variants of an enum of statuses.
fn statuses(document: &Document<'_>, of: &StatusEnum, path: &str) -> Vec<Item> {
    let mut items = Vec::with_capacity(of.cases.len() + 1);
    for case in &of.cases {
        let holds = match document.texts.payload(&case.payload) {
            unit if unit == "()" => String::new(),
            holds => holds,
        };
        let variant = Item::new(ItemKind::Variant, format!("{path}::{}", case.name), holds)
            .fact("status", case.status.to_string())
            .fact("media-types", case.media_types.join(","));
        items.push(variant);
    }
    let rest = Item::new(ItemKind::Variant, format!("{path}::{}", of.rest), "Unlisted");
    items.push(rest.mark("rest", true));
    items
}

/// The style of a parameter, unless it is the default of its location.
fn style(text: &str) -> &str {
    match text {
        "path PathStyle::SIMPLE"
        | "query QueryStyle::FORM"
        | "header HeaderStyle::SIMPLE"
        | "cookie CookieStyle::FORM" => "",
        other => other,
    }
}

fn requirement(of: &Requirement) -> String {
    if of.schemes.is_empty() { "none".to_owned() } else { of.schemes.join("+") }
}

fn types() -> Tokens {
    tokens! { types:: }
}
