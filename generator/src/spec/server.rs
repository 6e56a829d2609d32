//! Servers: base URLs with variables.

use serde_json::Value;

use super::read::{Reader, elements_of, members_of, text};
use crate::diagnostic::Diagnostic;
use crate::place::Pointer;

/// A Server Object (OpenAPI 3.0.3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// Its place in the document.
    pub place: Pointer,
    /// Its URL, with variables in braces.
    pub url: String,
    /// Its name (OpenAPI 3.2.0).
    pub name: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// Its variables.
    pub variables: Vec<Variable>,
}

/// A variable in a server's URL (OpenAPI 3.0.3, Server Variable Object).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its place in the document.
    pub place: Pointer,
    /// Its name.
    pub name: String,
    /// The default value.
    pub default: Option<String>,
    /// The allowed values; empty if the document lists none.
    pub values: Vec<String>,
    /// Its description.
    pub description: Option<String>,
}

impl<'a> Reader<'a> {
    /// The servers of the document, a path item or an operation. A server without a URL is reported once.
    pub(super) fn servers(&mut self, holder: &'a Value, place: &Pointer) -> Vec<Server> {
        let place = place.child("servers");
        let mut servers = Vec::new();
        if let Some(given) = holder.get("servers").filter(|given| !given.is_array() && !given.is_null()) {
            let fault = Diagnostic::warning("server", "`servers` is not a list").at(&place);
            self.report_once(given, fault.degraded_to("callers set the base URL"));
        }
        for (index, node) in elements_of(holder, "servers").iter().enumerate() {
            let place = place.index(index);
            match text(node, "url") {
                Some(url) => servers.push(server(node, place, url)),
                None => {
                    let fault = Diagnostic::warning("server", "the server has no `url`").at(&place);
                    self.report_once(node, fault.degraded_to("the server is left out"));
                }
            }
        }
        servers
    }
}

fn server(node: &Value, place: Pointer, url: String) -> Server {
    let all = place.child("variables");
    let mut variables = Vec::new();
    for (name, node) in members_of(node, "variables") {
        variables.push(variable(name, node, all.child(name)));
    }
    Server { url, name: text(node, "name"), description: text(node, "description"), variables, place }
}

fn variable(name: &str, node: &Value, place: Pointer) -> Variable {
    let values = elements_of(node, "enum").iter();
    Variable {
        place,
        name: name.to_owned(),
        default: node.get("default").and_then(scalar),
        values: values.filter_map(scalar).collect(),
        description: text(node, "description"),
    }
}

/// A scalar as text for a URL.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}
