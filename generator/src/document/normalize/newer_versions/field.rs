//! Reports fields of OpenAPI 3.2 in documents that declare an earlier version.

use serde_json::{Map, Value};

use crate::document::grammar::ObjectKind;
use crate::document::members::Members;
use crate::document::normalize::context::Context;
use crate::document::normalize::version::Version;

/// The fields of an object that 3.2 added and that a client reads, as paths of members; `*` stands for each
/// item or value.
fn added(kind: ObjectKind) -> &'static [&'static [&'static str]] {
    match kind {
        ObjectKind::Document => {
            &[&["$self"], &["tags", "*", "parent"], &["tags", "*", "kind"], &["tags", "*", "summary"]]
        }
        ObjectKind::Components => &[&["mediaTypes"]],
        ObjectKind::PathItem => &[&["query"], &["additionalOperations"]],
        ObjectKind::Response => &[&["summary"]],
        ObjectKind::MediaType => &[&["itemSchema"], &["itemEncoding"], &["prefixEncoding"]],
        ObjectKind::Encoding => &[&["encoding"], &["itemEncoding"], &["prefixEncoding"]],
        ObjectKind::Example => &[&["dataValue"], &["serializedValue"]],
        ObjectKind::Schema => &[&["discriminator", "defaultMapping"], &["xml", "nodeType"]],
        ObjectKind::SecurityScheme => {
            &[&["flows", "deviceAuthorization"], &["oauth2MetadataUrl"], &["deprecated"]]
        }
        _ => &[],
    }
}

/// Reports fields of a node that the document's version does not have. They have the same meaning in all
/// versions.
pub(in crate::document::normalize) fn report(
    kind: ObjectKind,
    node: &Map<String, Value>,
    context: &mut Context<'_>,
) {
    if context.version == Version::V3_2 {
        return;
    }
    for way in added(kind) {
        let Some((field, holders)) = way.split_last() else { continue };
        if is_there(node, way) {
            let keyword = holders.first().unwrap_or(field);
            context.of_3_2(keyword, &format!("`{field}` stands here"));
        }
    }
    let says = |key: &str, value: &str| node.string(key) == Some(value);
    if kind == ObjectKind::Parameter && says("in", "querystring") {
        context.of_3_2("in", "the parameter is the query as a whole");
    }
    if kind == ObjectKind::Parameter && says("in", "cookie") && says("style", "cookie") {
        context.of_3_2("style", "the parameter has the style `cookie`");
    }
}

fn is_there(node: &Map<String, Value>, way: &[&str]) -> bool {
    let Some((first, rest)) = way.split_first() else { return true };
    let Some(value) = node.get(*first) else { return false };
    match (rest, value) {
        ([], _) => true,
        (["*", rest @ ..], Value::Array(items)) => {
            items.iter().filter_map(Value::as_object).any(|item| is_there(item, rest))
        }
        (rest, Value::Object(map)) => is_there(map, rest),
        _ => false,
    }
}
