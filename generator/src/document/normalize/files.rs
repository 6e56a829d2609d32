//! Finds the parts of forms that are files although their schemas only say that they are strings, or nothing
//! at all.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::binary::reached;
use super::version::Version;
use super::walk::Visited;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::document::grammar::ObjectKind;
use crate::document::members::Members;
use crate::media_type::{essence, is_any, is_form_data, is_json, is_multipart, is_text};
use crate::place::MAX_CHAIN;

/// The most members and alternatives that are searched for the parts of one form.
const MOST_MEMBERS: usize = 256;

/// Keywords that do not restrict the type of a value.
const SILENT: [&str; 11] = [
    "title",
    "description",
    "example",
    "examples",
    "deprecated",
    "nullable",
    "readOnly",
    "writeOnly",
    "externalDocs",
    "xml",
    "contentMediaType",
];

/// What, apart from its schema, decides whether a part is a file.
#[derive(Clone, Copy)]
struct Given<'g> {
    /// The media types of the part's encoding.
    media_types: Option<&'g str>,
    /// Whether a part without a type is a file.
    untyped_is_file: bool,
}

/// Adds `format: binary` to the parts that are files.
///
/// From 3.1 on, a part without a type is `application/octet-stream` (OpenAPI 3.1.1, Encoding Object,
/// `contentType`). In every version, a media type that is neither JSON nor text makes the part a file. A
/// schema without a type that is also used in JSON is any value there, so it is also any value in a form,
/// unless the encoding says otherwise.
pub(super) fn settle(root: &mut Value, places: &Visited, version: Version, diagnostics: &mut Diagnostics) {
    let (mut forms, mut lists, mut others) = (Vec::new(), Vec::new(), Vec::new());
    for (kind, place, map) in places.each(root) {
        let name = place.last();
        if kind == ObjectKind::MediaType && is_form_data(&name) {
            forms.push(place.clone());
        } else if kind == ObjectKind::MediaType && is_multipart(&name) {
            lists.push(place.clone());
        } else if matches!(kind, ObjectKind::MediaType | ObjectKind::Parameter | ObjectKind::Header) {
            let keys = ["schema", "itemSchema"].into_iter().filter(|key| map.contains_key(*key));
            others.extend(keys.map(|key| place.child(key)));
        }
    }
    if forms.is_empty() && lists.is_empty() {
        return;
    }
    let elsewhere = reached(root, others);
    for list in lists {
        settle_list(root, &list, version, &elsewhere);
    }
    for form in forms {
        settle_form(root, &form, version, &elsewhere, diagnostics);
    }
}

/// The unnamed parts of a multipart body: the elements of its list, each with the encoding of its position.
fn settle_list(root: &mut Value, content: &Pointer, version: Version, elsewhere: &BTreeSet<Pointer>) {
    let item_encoding = content.child("itemEncoding");
    let mut parts = vec![(content.child("itemSchema"), item_encoding.clone())];
    for Holder { place: list, .. } in holders(root, content.child("schema")) {
        if elsewhere.contains(&list) {
            continue;
        }
        let first = list.find(root).map_or(0, |list| list.list("prefixItems").len());
        for index in 0..first {
            let own = content.child("prefixEncoding").index(index);
            let encoding = if own.find(root).is_some() { own } else { item_encoding.clone() };
            parts.push((list.child("prefixItems").index(index), encoding));
        }
        parts.push((list.child("items"), item_encoding.clone()));
    }
    for (place, encoding) in parts {
        let Some(part) = place.find(root) else { continue };
        // Parts about which the document says nothing at all stay the caller's own parts.
        let untyped_is_file = version > Version::V3_0 && encoding.find(root).is_some();
        let media_types = encoding.find(root).and_then(|encoding| encoding.string("contentType"));
        // A list as an element is one part, so its own elements are not files.
        if part.get("items").is_some() {
            continue;
        }
        let file = file(root, part, Given { media_types, untyped_is_file }, 0);
        if let (Some(file), Some(slot)) = (file, place.find_mut(root)) {
            *slot = file;
        }
    }
}

fn settle_form(
    root: &mut Value,
    form: &Pointer,
    version: Version,
    elsewhere: &BTreeSet<Pointer>,
    diagnostics: &mut Diagnostics,
) {
    let encodings = form.child("encoding").find(root).cloned().unwrap_or_default();
    let holders = holders(root, form.child("schema"));
    let (mut narrowed, mut media_types) = (unnamed(root, form, &holders, diagnostics), Vec::new());
    for Holder { place: holder, is_alternative } in holders {
        let is_shared = elsewhere.contains(&holder);
        let untyped_is_file = version > Version::V3_0 && !is_shared;
        let mut files = Map::new();
        for (name, property) in holder.find(root).into_iter().flat_map(|holder| holder.entries("properties"))
        {
            let named = encodings.get(name).and_then(|encoding| encoding.string("contentType"));
            let Some(file) = file(root, property, Given { media_types: named, untyped_is_file }, 0) else {
                continue;
            };
            if named.is_none()
                && let Some(media_type) = content_type(&file)
            {
                media_types.push((name.clone(), media_type.to_owned()));
            }
            if Some(&file) != as_written(root, property).as_ref() {
                files.insert(name.clone(), file);
            }
        }
        if is_shared && !is_alternative {
            narrowed.extend(files);
        } else if !is_shared
            && let Some(Value::Object(properties)) = holder.child("properties").find_mut(root)
        {
            properties.extend(files);
        }
    }
    if let Some(Value::Object(form)) = form.find_mut(root) {
        narrow(form, narrowed);
        name_media_types(form, media_types);
    }
}

/// A schema with properties of a form.
struct Holder {
    place: Pointer,
    /// Whether only some forms have these properties.
    is_alternative: bool,
}

/// The schema of a form, with its members and alternatives.
fn holders(root: &Value, schema: Pointer) -> Vec<Holder> {
    let (mut found, mut open): (Vec<Holder>, _) = (Vec::new(), vec![(schema, false)]);
    while let Some((place, is_alternative)) = open.pop() {
        let Some(Value::Object(schema)) = place.find(root) else { continue };
        if found.iter().any(|one| one.place == place) || found.len() >= MOST_MEMBERS {
            continue;
        }
        open.extend(Pointer::target_of(schema).map(|target| (target, is_alternative)));
        for key in ["allOf", "oneOf", "anyOf"] {
            let members = 0..schema.list(key).len();
            open.extend(
                members.map(|index| (place.child(key).index(index), is_alternative || key != "allOf")),
            );
        }
        found.push(Holder { place, is_alternative });
    }
    found
}

/// Files that only the encodings mention: no schema has a property of the name, or says which other
/// properties exist.
fn unnamed(
    root: &Value,
    form: &Pointer,
    holders: &[Holder],
    diagnostics: &mut Diagnostics,
) -> Map<String, Value> {
    let mut files = Map::new();
    let Some(Value::Object(given)) = form.find(root) else { return files };
    let mut known = BTreeSet::new();
    for Holder { place, is_alternative } in holders {
        let Some(Value::Object(holder)) = place.find(root) else { continue };
        if *is_alternative || holder.contains_key("additionalProperties") {
            return files;
        }
        known.extend(holder.entries("properties").map(|(name, _)| name.to_lowercase()));
    }
    if known.is_empty() {
        return files;
    }
    for (name, encoding) in given.entries("encoding") {
        let first = encoding.string("contentType").and_then(|all| all.split(',').next());
        let Some(media_type) = first.filter(|first| is_bytes(first)) else { continue };
        // If only the case differs, it is the encoding of an existing property.
        if known.contains(&name.to_lowercase()) {
            continue;
        }
        let media_type = essence(media_type);
        let message = format!(
            "no property is called `{name}`, but there is an encoding with the media type `{media_type}`; it is read as a file"
        );
        let place = form.child("encoding").child(name);
        diagnostics.push(Diagnostic::repair("encoding", message).at(&place));
        files.insert(name.clone(), json!({ "type": "string", "format": "binary" }));
    }
    files
}

/// The schema of a part as a file or a list of files; `None` if the part is something else.
fn file(root: &Value, part: &Value, given: Given<'_>, depth: usize) -> Option<Value> {
    let mut schema = followed(root, part)?;
    if let Some(items) = schema.get("items").filter(|_| depth == 0 && !schema.contains_key("prefixItems")) {
        let items = file(root, items, given, depth + 1)?;
        schema.insert("items".into(), items);
        return Some(schema.into());
    }
    if !is_binary(&schema) && !is_file(&schema, given) {
        return None;
    }
    schema.insert("type".into(), "string".into());
    schema.insert("format".into(), "binary".into());
    Some(schema.into())
}

/// The keywords of a schema and of all schemas that it refers to.
fn followed(root: &Value, schema: &Value) -> Option<Map<String, Value>> {
    let mut said = Map::new();
    let mut at = schema.as_object()?;
    for _ in 0..MAX_CHAIN {
        for (key, value) in at {
            if key != "$ref" && !said.contains_key(key) {
                said.insert(key.clone(), value.clone());
            }
        }
        let Some(target) = Pointer::target_of(at) else { return Some(said) };
        at = target.find(root)?.as_object()?;
    }
    None
}

/// The schema of a part, after references were followed.
fn as_written(root: &Value, part: &Value) -> Option<Value> {
    let mut schema = followed(root, part)?;
    if let Some(items) = schema.get("items") {
        let items = followed(root, items)?;
        schema.insert("items".into(), items.into());
    }
    Some(schema.into())
}

fn is_binary(schema: &Map<String, Value>) -> bool {
    schema.has_type("string") && schema.string("format") == Some("binary")
}

fn is_file(schema: &Map<String, Value>, given: Given<'_>) -> bool {
    let says_only = |keys: &[&str]| {
        let mut all = schema.keys();
        all.all(|key| key.starts_with("x-") || SILENT.contains(&key.as_str()) || keys.contains(&key.as_str()))
    };
    let first = given.media_types.and_then(|all| all.split(',').next());
    let media_type = first.or(schema.string("contentMediaType"));
    if says_only(&["type", "minLength", "maxLength"]) && schema.has_type("string") {
        return media_type.is_some_and(is_bytes);
    }
    says_only(&[])
        && match media_type {
            Some(json) if is_json(json) => false,
            Some(other) => given.untyped_is_file || is_bytes(other) || is_any(other),
            None => given.untyped_is_file,
        }
}

/// Whether content of the media type is neither JSON nor text.
fn is_bytes(media_type: &str) -> bool {
    let essence = essence(media_type);
    let is_other = is_json(&essence) || is_text(&essence) || is_any(&essence);
    essence.contains('/') && !is_other && !essence.starts_with("multipart/")
}

/// The media type in the schema of a file.
fn content_type(file: &Value) -> Option<&str> {
    let told = file.string("contentMediaType").or_else(|| file.get("items")?.string("contentMediaType"))?;
    Some(told).filter(|told| essence(told) != "application/octet-stream")
}

/// Adds the files to a form's own schema, where the original schema is also used for other values.
fn narrow(form: &mut Map<String, Value>, files: Map<String, Value>) {
    if let Some(schema) = form.get_mut("schema")
        && !files.is_empty()
    {
        *schema = json!({ "allOf": [schema.take()], "properties": files });
    }
}

/// Adds the media types of the content to the encodings (OpenAPI 3.1.1, Encoding Object, `contentType`).
fn name_media_types(form: &mut Map<String, Value>, media_types: Vec<(String, String)>) {
    for (part, media_type) in media_types {
        let encodings = form.entry("encoding").or_insert_with(|| json!({}));
        let Value::Object(encodings) = encodings else { return };
        if let Value::Object(encoding) = encodings.entry(part).or_insert_with(|| json!({})) {
            encoding.insert("contentType".into(), media_type.into());
        }
    }
}
