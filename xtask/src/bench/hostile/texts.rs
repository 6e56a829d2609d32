//! Documents whose texts grow: Markdown descriptions, YAML features, and further files.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::shapes::operations;

fn described(text: String) -> Value {
    let mut document = operations(1);
    document["info"]["description"] = text.into();
    document
}

/// Nested lists in Markdown.
pub(super) fn nested_list(count: usize) -> Value {
    described((0..count).map(|depth| format!("{}- item {depth}\n", "  ".repeat(depth % 40))).collect())
}

pub(super) fn quotes(count: usize) -> Value {
    described((0..count).map(|depth| format!("{} quote\n", ">".repeat(depth % 60 + 1))).collect())
}

pub(super) fn emphasis(count: usize) -> Value {
    described("*a **b _c ".repeat(count))
}

pub(super) fn link_references(count: usize) -> Value {
    let mut text: String = (0..count).map(|index| format!("[text {index}][ref {index}] ")).collect();
    text.push_str("\n\n");
    for index in 0..count {
        let _ = writeln!(text, "[ref {index}]: https://example.com/{index}");
    }
    described(text)
}

pub(super) fn brackets(count: usize) -> Value {
    described(format!("{}{}", "[".repeat(count), "](a)".repeat(count)))
}

pub(super) fn table(count: usize) -> Value {
    let mut text = String::from("| a | b |\n|---|---|\n");
    for index in 0..count {
        let _ = writeln!(text, "| cell {index} | `code` |");
    }
    described(text)
}

pub(super) fn footnotes(count: usize) -> Value {
    let mut text: String = (0..count).map(|index| format!("word[^{index}] ")).collect();
    text.push('\n');
    for index in 0..count {
        let _ = write!(text, "\n[^{index}]: note {index}\n");
    }
    described(text)
}

pub(super) fn html(count: usize) -> Value {
    described("<b>a<i>b</b> &amp; <p>".repeat(count))
}

/// An operation for each description.
pub(super) fn described_operations(count: usize) -> Value {
    let mut document = operations(count);
    if let Some(paths) = document["paths"].as_object_mut() {
        for item in paths.values_mut() {
            item["get"]["description"] =
                "A *text* with `code`, a [link](https://example.com) and\n\n- a list\n".into();
        }
    }
    document
}

const HEAD: &str = "openapi: 3.0.3\ninfo: { title: Grows, version: '1' }\nservers: [{ url: 'https://api.example' }]\npaths:\n  /a: { get: { operationId: get, tags: [a], responses: { '204': { description: Nothing. } } } }\n";

/// Brackets nested as deeply as a reader allows, many times.
pub(super) fn flow(count: usize) -> String {
    let one = format!("{}a{}", "[{ b: ".repeat(20), " }]".repeat(20));
    let all: String = (0..count).map(|index| format!("  k{index}: {one}\n")).collect();
    format!("{HEAD}x-flow:\n{all}")
}

pub(super) fn merge_keys(count: usize) -> String {
    let all: String =
        (0..count).map(|index| format!("  k{index}: {{ <<: *base, own: {index} }}\n")).collect();
    format!("{HEAD}x-base: &base {{ a: 1, b: 2 }}\nx-merged:\n{all}")
}

/// Each alias is for a collection that contains the one before.
pub(super) fn aliases_of_aliases(count: usize) -> String {
    let mut all = String::from("  k0: &a0 [1]\n");
    for index in 1..count {
        let _ = writeln!(all, "  k{index}: &a{index} [*a{}]", index - 1);
    }
    format!("{HEAD}x-aliases:\n{all}")
}

/// A file for each schema.
pub(super) fn files(count: usize) -> Vec<(String, String)> {
    let path = |index| {
        let schema = json!({ "$ref": format!("files/s{index}.json") });
        let content = json!({ "application/json": { "schema": schema } });
        let get = json!({ "operationId": format!("get {index}"), "tags": ["a"], "responses": { "200": { "description": "One.", "content": content } } });
        (format!("/path{index}"), json!({ "get": get }))
    };
    let mut document = operations(1);
    document["paths"] = super::shapes::map(count, path);
    let file = |index: usize| {
        let next = format!("s{}.json", (index + 1) % count);
        let schema = json!({ "type": "object", "properties": { format!("p{index}"): { "type": "string" }, "next": { "$ref": next } } });
        (format!("files/s{index}.json"), schema.to_string())
    };
    let mut files = vec![("spec.json".to_owned(), document.to_string())];
    files.extend((0..count).map(file));
    files
}
