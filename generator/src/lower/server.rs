//! Servers: base addresses, and the variables in them.

use serde_json::Value;

use super::Lowering;
use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::ir::{Server, ServerTemplate, ServerVariable, UrlPiece};
use crate::naming::{FieldName, Scope, field_names};

/// The base of a document that names no host: it is served next to the service.
const LOCAL: &str = "http://localhost";

/// So many variables can an address have; what follows is text.
const MOST: usize = 64;

impl Lowering<'_> {
    /// The document's servers; there is always one.
    pub(super) fn servers(&mut self) -> Vec<Server> {
        let mut servers = self.listed_servers(&Pointer::root());
        if servers.is_empty() {
            let message =
                format!("the document names no server; `{LOCAL}` stands in, and callers give their own");
            self.diagnostics.push(Diagnostic::note("server", message).at(&Pointer::root()));
            servers.push(Server { url: LOCAL.into(), docs: None, template: None });
        }
        servers
    }

    /// The server of an operation that has its own, or whose path has. One without a host stays a path: it is below
    /// the host of the client's base address.
    pub(super) fn own_server(&mut self, operation: &Pointer) -> Option<String> {
        let holders = [Some(operation.clone()), operation.parent()];
        let mut holders = holders.into_iter().flatten();
        let holder = holders.find(|holder| {
            self.extension(holder, "servers").and_then(Value::as_array).is_some_and(|list| !list.is_empty())
        })?;
        self.tell_others(&holder.child("servers"));
        let place = holder.child("servers").index(0);
        let url = self.server(&place)?.filled();
        let url = url.trim_end_matches('/');
        match url.strip_prefix("//") {
            _ if url.contains("://") => Some(url.to_owned()),
            Some(host) => Some(format!("https://{host}")),
            None => Some(format!("/{}", url.trim_start_matches('/'))),
        }
    }

    /// The others of an operation's servers, which have no constants.
    fn tell_others(&mut self, list: &Pointer) {
        let count = list.find(self.resolver.root()).and_then(Value::as_array).map_or(0, Vec::len);
        if count > 1 && self.told.insert(list.clone()) {
            let message = "calls go to the first of these servers; `Options::base_url` leads to another";
            self.diagnostics.push(Diagnostic::note("server", message).at(list));
        }
    }

    fn listed_servers(&mut self, holder: &Pointer) -> Vec<Server> {
        let list = holder.child("servers");
        let count = list.find(self.resolver.root()).and_then(|list| list.as_array()).map_or(0, Vec::len);
        let mut scope = Scope::new(&["String", "Default", "From"]);
        let mut servers = Vec::new();
        for place in (0..count).map(|index| list.index(index)) {
            let Some(source) = self.server(&place) else { continue };
            let docs = self.extension(&place, "description").and_then(Value::as_str).map(str::to_owned);
            let url = self.absolute(&place, source.filled());
            let template = (!source.variables.is_empty()).then(|| {
                let candidates = [name(docs.as_deref()), "server".to_owned()];
                let candidates = candidates.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>();
                source.template(&url, scope.claim_type(&candidates))
            });
            servers.push(Server { url, docs, template });
        }
        servers
    }

    /// Reads a server; nothing if it has no address.
    fn server(&mut self, place: &Pointer) -> Option<Source> {
        let Some(url) = self.extension(place, "url").and_then(Value::as_str).map(str::to_owned) else {
            let finding = Diagnostic::warning("server", "the server has no `url`").at(place);
            self.diagnostics.push(finding.costing("the server is left out"));
            return None;
        };
        let mut source = Source { pieces: Vec::new(), variables: Vec::new() };
        for piece in pieces(&url) {
            if let Piece::Variable(name) = piece {
                let is_new = source.variables.iter().all(|known| known.wire != name);
                if is_new {
                    let variable = self.variable(place, name);
                    source.variables.push(variable);
                }
            }
            source.pieces.push(piece.owned());
        }
        Some(source)
    }

    fn variable(&mut self, place: &Pointer, name: &str) -> Variable {
        let place = place.child("variables").child(name);
        let values = self.extension(&place, "enum").and_then(Value::as_array).into_iter().flatten();
        let values: Vec<String> = values.filter_map(text_of).collect();
        let docs = self.extension(&place, "description").and_then(Value::as_str).map(str::to_owned);
        let default = self.extension(&place, "default").and_then(text_of);
        let default = default.or_else(|| {
            let (message, default) = match values.first() {
                Some(first) => {
                    (format!("the variable `{name}` has no default; it is `{first}`"), first.clone())
                }
                None => {
                    let message =
                        format!("the variable `{name}` of the server has no value; callers have to give one");
                    (message, format!("{{{name}}}"))
                }
            };
            let known = if place.find(self.resolver.root()).is_some() {
                &place
            } else {
                &place.parent()?.parent()?
            };
            self.diagnostics.push(Diagnostic::repair("server", message).at(known));
            Some(default)
        });
        Variable { wire: name.to_owned(), default: default.unwrap_or_default(), values, docs }
    }

    fn absolute(&mut self, place: &Pointer, url: String) -> String {
        if url.contains("://") {
            return url.trim_end_matches('/').to_owned();
        }
        if let Some(host) = url.strip_prefix("//") {
            return format!("https://{}", host.trim_end_matches('/'));
        }
        let absolute = format!("{LOCAL}/{}", url.trim_matches('/')).trim_end_matches('/').to_owned();
        let message =
            format!("the server `{url}` names no host; `{absolute}` stands in, and callers give their own");
        self.diagnostics.push(Diagnostic::note("server", message).at(place));
        absolute
    }
}

/// A server as the document has it.
struct Source {
    pieces: Vec<Piece<String>>,
    variables: Vec<Variable>,
}

struct Variable {
    wire: String,
    default: String,
    values: Vec<String>,
    docs: Option<String>,
}

/// A piece of an address.
enum Piece<T> {
    Text(T),
    Variable(T),
}

impl Piece<&str> {
    fn owned(&self) -> Piece<String> {
        match self {
            Piece::Text(text) => Piece::Text((*text).to_owned()),
            Piece::Variable(name) => Piece::Variable((*name).to_owned()),
        }
    }
}

impl Source {
    /// The address with the defaults.
    fn filled(&self) -> String {
        let value = |name: &String| {
            self.variables.iter().find(|known| known.wire == *name).map_or("", |known| &known.default)
        };
        self.pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text(text) => text.as_str(),
                Piece::Variable(name) => value(name),
            })
            .collect()
    }

    /// The same for callers, with what was put before the address to make it absolute.
    fn template(self, absolute: &str, name: crate::naming::TypeName) -> ServerTemplate {
        let filled = self.filled();
        let before = absolute.split_once(filled.trim_matches('/')).map_or("", |(before, _)| before);
        let slash = if filled.starts_with('/') { "/" } else { "" };
        let before =
            if filled.trim_matches('/').is_empty() { format!("{LOCAL}{slash}") } else { before.to_owned() };
        let names = field_names(self.variables.iter().map(|variable| variable.wire.as_str()), &[]);
        let field = |wire: &str| -> Option<FieldName> {
            self.variables
                .iter()
                .zip(&names)
                .find(|(known, _)| known.wire == wire)
                .map(|(_, name)| name.clone())
        };
        let mut pieces: Vec<UrlPiece> =
            if before.is_empty() { Vec::new() } else { vec![UrlPiece::Text(before.clone())] };
        for (index, piece) in self.pieces.iter().enumerate() {
            match piece {
                // The slashes are part of what stands before.
                Piece::Text(text) if index == 0 && !before.is_empty() => {
                    let text = text.trim_start_matches('/');
                    pieces.extend((!text.is_empty()).then(|| UrlPiece::Text(text.to_owned())));
                }
                Piece::Text(text) => pieces.push(UrlPiece::Text(text.clone())),
                Piece::Variable(wire) => pieces.extend(field(wire).map(UrlPiece::Variable)),
            }
        }
        let variables = self.variables.into_iter().zip(names).map(|(variable, name)| ServerVariable {
            name,
            wire: variable.wire,
            default: variable.default,
            values: variable.values,
            docs: variable.docs,
        });
        ServerTemplate { name, pieces, variables: variables.collect() }
    }
}

/// The text between the variables, and their names.
fn pieces(url: &str) -> Vec<Piece<&str>> {
    let mut pieces = Vec::new();
    let mut rest = url;
    while let Some((text, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}').filter(|_| pieces.len() < 2 * MOST) else { break };
        if !text.is_empty() {
            pieces.push(Piece::Text(text));
        }
        pieces.push(Piece::Variable(name));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest));
    }
    pieces
}

/// The name for a server of a short description: its words.
fn name(docs: Option<&str>) -> String {
    let mut words: Vec<&str> = docs.unwrap_or_default().trim_end_matches('.').split_whitespace().collect();
    words.retain(|word| !word.eq_ignore_ascii_case("the"));
    let is_name = (1..=4).contains(&words.len())
        && words.iter().all(|word| word.bytes().all(|octet| octet.is_ascii_alphanumeric() || octet == b'-'));
    match words.last() {
        Some(last) if is_name && last.eq_ignore_ascii_case("server") => words.join(" "),
        Some(_) if is_name => format!("{} server", words.join(" ")),
        _ => String::new(),
    }
}

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}
