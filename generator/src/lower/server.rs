//! Servers: base addresses, and the variables in them.

use super::Lowering;
use crate::diagnostic::Diagnostic;
use crate::ir::{Server, ServerTemplate, ServerVariable, UrlPiece};
use crate::naming::{FieldName, Scope, field_names};
use crate::place::Pointer;
use crate::spec::{Operation, Server as Written};

/// The base of a document that names no host: it is served next to the service.
const LOCAL: &str = "http://localhost";

/// So many variables can an address have; what follows is text.
const MOST: usize = 64;

impl Lowering<'_> {
    /// The document's servers; there is always one.
    pub(super) fn servers(&mut self) -> Vec<Server> {
        let mut servers = self.listed_servers();
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
    pub(super) fn own_server(&mut self, operation: &Operation) -> Option<String> {
        let first = operation.servers.first()?;
        if operation.servers.len() > 1 {
            self.report_others(first);
        }
        let url = self.server(first).filled();
        let url = url.trim_end_matches('/');
        if let Some((scheme, _)) = url.split_once("://") {
            self.check_scheme(&first.place, scheme);
        }
        match url.strip_prefix("//") {
            _ if url.contains("://") => Some(url.to_owned()),
            Some(host) => Some(format!("https://{host}")),
            None => Some(format!("/{}", url.trim_start_matches('/'))),
        }
    }

    /// The others of an operation's servers, which have no constants.
    fn report_others(&mut self, first: &Written) {
        let list = first.place.parent().unwrap_or_else(Pointer::root);
        if self.reported.insert(list.clone()) {
            let message = "calls go to the first of these servers; `Options::base_url` leads to another";
            self.diagnostics.push(Diagnostic::note("server", message).at(&list));
        }
    }

    fn listed_servers(&mut self) -> Vec<Server> {
        let mut scope = Scope::new(&["String", "Default", "From"]);
        let mut servers = Vec::new();
        for written in &self.spec.servers {
            let source = self.server(written);
            let docs = written.description.clone().or_else(|| written.name.clone());
            let url = self.absolute(&written.place, source.filled());
            let template = (!source.variables.is_empty()).then(|| {
                let words = [written.name.as_deref(), written.description.as_deref()];
                let candidates = words.map(name).into_iter().chain(["server".to_owned()]);
                let candidates = candidates.filter(|name| !name.is_empty()).collect::<Vec<_>>();
                source.template(&url, scope.claim_type(&candidates))
            });
            servers.push(Server { url, docs, template });
        }
        servers
    }

    fn server(&mut self, written: &Written) -> Source {
        let mut source = Source { pieces: Vec::new(), variables: Vec::new() };
        for piece in pieces(&written.url) {
            if let Piece::Variable(name) = piece {
                let is_new = source.variables.iter().all(|known| known.wire != name);
                if is_new {
                    let variable = self.variable(written, name);
                    source.variables.push(variable);
                }
            }
            source.pieces.push(piece.owned());
        }
        source
    }

    fn variable(&mut self, server: &Written, name: &str) -> Variable {
        let written = server.variables.iter().find(|variable| variable.name == name);
        let values = written.map(|variable| variable.values.clone()).unwrap_or_default();
        let docs = written.and_then(|variable| variable.description.clone());
        let default = written.and_then(|variable| variable.default.clone());
        let default = default.unwrap_or_else(|| {
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
            let place = written.map_or(&server.place, |variable| &variable.place);
            self.diagnostics.push(Diagnostic::repair("server", message).at(place));
            default
        });
        Variable { wire: name.to_owned(), default, values, docs }
    }

    /// A client speaks HTTP and nothing else.
    fn check_scheme(&mut self, place: &Pointer, scheme: &str) {
        let is_known = ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
        if !is_known && self.reported.insert(place.clone()) {
            let message = format!("the client does not speak `{scheme}`, so calls to this server fail");
            let finding = Diagnostic::warning("server", message).at(place);
            self.diagnostics.push(finding.instead("callers give a base URL of `https` or `http`"));
        }
    }

    fn absolute(&mut self, place: &Pointer, url: String) -> String {
        if let Some((scheme, _)) = url.split_once("://") {
            self.check_scheme(place, scheme);
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
        && words.iter().all(|word| word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
    match words.last() {
        Some(last) if is_name && last.eq_ignore_ascii_case("server") => words.join(" "),
        Some(_) if is_name => format!("{} server", words.join(" ")),
        _ => String::new(),
    }
}
