//! Reads from a surface the names that a new client of the same document keeps.

use std::collections::BTreeMap;

use super::item::{Item, ItemKind, Surface};
use super::signature::arguments;
use crate::place::Pointer;
use crate::published::{
    Published, PublishedMember, PublishedOperation, PublishedType, credential_key, header_key, input_key,
    key, webhook_key,
};

/// The names of the document with this module, or of a crate's only document.
pub fn published(surface: &Surface, module: Option<&str>) -> Published {
    let mut enums: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
    for item in surface.items().filter(|item| item.kind == ItemKind::Enum) {
        if let Some(of) = item.get("of") {
            enums.entry(of).or_default().push(item);
        }
    }
    let prefix = module.map(|module| format!("{module}::")).unwrap_or_default();
    let mut published = Published::default();
    for item in surface.items() {
        let Some(path) = item.path.strip_prefix(&prefix) else { continue };
        match item.kind {
            ItemKind::Struct if path.starts_with("servers::") => {
                let (url, name) = (item.get("url").unwrap_or_default(), item.name());
                published
                    .servers
                    .push(PublishedType { place: url.to_owned(), ..of_type(surface, item, name) });
            }
            ItemKind::Constant => add_constant(&mut published, item, path),
            ItemKind::Credential => {
                let sent_as = item.get("sent-as").unwrap_or_default();
                // A combination of schemes has the name that the document sets.
                if !sent_as.contains('+') {
                    published.credentials.add(credential_key(sent_as), item.name());
                }
            }
            ItemKind::Struct | ItemKind::Enum | ItemKind::Raw if item.get("of").is_none() => {
                published.types.extend(path.strip_prefix("types::").map(|name| of_type(surface, item, name)));
            }
            ItemKind::Handle => add_tag(&mut published, item, path),
            ItemKind::Operation => {
                if let Some((method, path)) = operation_path(item) {
                    let operation = PublishedOperation { path, ..of_operation(surface, item, &enums) };
                    let key = key(method, &operation.path);
                    published.operations.entry(key).or_default().push(operation);
                }
            }
            ItemKind::Alias if item.get("of").is_none() => {
                let names = path.strip_prefix("types::").zip(item.rust.strip_prefix("types::"));
                published.aliases.extend(names.map(|(old, new)| (old.to_owned(), new.to_owned())));
            }
            ItemKind::Error => published.error = item.rust.strip_prefix("types::").map(str::to_owned),
            _ => {}
        }
    }
    published.types.sort_by(|one, other| one.name.cmp(&other.name));
    published
}

/// The method and path of an operation as in the document, without the names of path parameters.
pub fn operation_key(item: &Item) -> Option<String> {
    let (method, path) = operation_path(item)?;
    Some(key(method, &path))
}

/// The method and path of an operation as in the document. The path that is sent has no fragment and no query
/// parameters.
fn operation_path(item: &Item) -> Option<(&str, String)> {
    let (method, sent) = item.get("http")?.split_once(' ')?;
    let tokens = Pointer::of_text(&item.place).tokens();
    match tokens.as_slice() {
        [first, written, ..] if first == "paths" && written.contains(['#', '?']) => {
            Some((method, written.clone()))
        }
        _ => Some((method, sent.to_owned())),
    }
}

fn add_tag(published: &mut Published, item: &Item, path: &str) {
    let names = path.strip_prefix("operations::").and_then(|path| path.split_once("::"));
    if let (Some((file, handle)), Some(tag)) = (names, item.get("tag")) {
        let file = file.trim_start_matches("r#").to_owned();
        published.tags.insert(tag.to_owned(), (file, handle.to_owned()));
    }
}

fn add_constant(published: &mut Published, item: &Item, path: &str) {
    let (wire, fact) = (item.wire(), |name: &str| item.get(name).unwrap_or_default());
    match path.split_once("::").map(|(module, _)| module) {
        Some("headers") => {
            published.headers.add(header_key(wire, ""), item.name());
            published.headers.add(header_key(wire, fact("met-in")), item.name());
        }
        Some("webhooks") => {
            published.webhooks.add(webhook_key(fact("http"), wire, fact("asked-by")), item.name());
        }
        _ => {}
    }
}

fn of_type(surface: &Surface, item: &Item, name: &str) -> PublishedType {
    let place = item.get("named-at").unwrap_or(&item.place).to_owned();
    let mut members = Vec::new();
    for part in surface.below(&item.path) {
        let wire = match part.kind {
            ItemKind::Field if part.get("extra").is_none() => part.wire(),
            ItemKind::Variant => part.get("value").or(part.get("status")).unwrap_or(&part.rust),
            ItemKind::View => &part.rust,
            _ => continue,
        };
        members.push(PublishedMember {
            wire: wire.to_owned(),
            name: part.name().to_owned(),
            of: part.rust.clone(),
            is_rest: part.get("rest").is_some(),
        });
    }
    PublishedType { name: name.to_owned(), place, members }
}

fn of_operation(surface: &Surface, item: &Item, enums: &BTreeMap<&str, Vec<&Item>>) -> PublishedOperation {
    let mut operation = PublishedOperation {
        id: item.get("id").unwrap_or_default().to_owned(),
        method: item.name().to_owned(),
        ..PublishedOperation::default()
    };
    if let Some((handle, _)) = item.path.split_once('.') {
        let aliases = surface.under(handle).filter(|alias| alias.kind == ItemKind::Alias);
        let aliases = aliases.filter(|alias| alias.get("of") == Some(&item.path));
        operation.aliases = aliases.map(|alias| alias.name().to_owned()).collect();
        operation.handle = handle.to_owned();
        let file = handle.rsplit_once("::").map_or("", |(file, _)| file);
        let (inputs, call) = arguments(&item.rust);
        operation.call = call.to_owned();
        for (name, _) in inputs {
            let path = format!("{}({})", item.path, name.trim_start_matches("r#"));
            operation.inputs.extend(surface.get(ItemKind::Argument, &path).map(input));
        }
        let call = format!("{file}::{call}");
        operation.inputs.extend(surface.below(&call).filter(|part| part.kind == ItemKind::Setter).map(input));
    }
    for part in enums.get(&*item.path).into_iter().flatten() {
        if let Some(role) = part.get("role") {
            operation.shared.extend(part.get("shared").map(|name| (role.to_owned(), name.to_owned())));
            operation.enums.insert(role.to_owned(), of_type(surface, part, part.name()));
        }
    }
    operation
}

fn input(item: &Item) -> PublishedMember {
    PublishedMember {
        wire: input_key(item.get("in").unwrap_or_default(), item.wire()),
        name: item.name().to_owned(),
        of: item.rust.clone(),
        is_rest: false,
    }
}
