//! Servers: base URLs, and their variables.

use super::context::Lowering;
use crate::diagnostic::Diagnostic;
use crate::ir::{Server, ServerTemplate, ServerVariable, UrlPiece};
use crate::naming::{OPEN_END, Scope, TypeName, field_names_after, types_after};
use crate::place::Pointer;
use crate::published::PublishedType;
use crate::spec::{Operation, Server as Written};

/// The base URL for a document without a host, which is usually served by the service itself.
const LOCAL: &str = "http://localhost";

/// The most variables in a URL. Further ones are read as text.
const MOST: usize = 64;

impl Lowering<'_> {
    /// The document's servers; never empty.
    pub(super) fn servers(&mut self) -> Vec<Server> {
        let mut servers = self.listed_servers();
        if servers.is_empty() {
            let message = format!(
                "the document names no server; the client uses `{LOCAL}` unless the caller sets a base URL"
            );
            self.diagnostics.push(Diagnostic::note("server", message).at(&Pointer::root()));
            servers.push(Server { url: LOCAL.into(), docs: None, template: None });
        }
        servers
    }

    /// The server of an operation or its path item, if it has one. Without a host it stays a path, which is
    /// relative to the host of the client's base URL.
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

    /// Notes that an operation has further servers, which get no constants.
    fn report_others(&mut self, first: &Written) {
        let list = first.place.parent().unwrap_or_else(Pointer::root);
        if self.reported.insert(list.clone()) {
            let message = "calls go to the first of these servers; `Options::base_url` selects another";
            self.diagnostics.push(Diagnostic::note("server", message).at(&list));
        }
    }

    fn listed_servers(&mut self) -> Vec<Server> {
        let taken = ["String", "Default", "From"];
        let mut scope = Scope::new(&taken);
        let mut servers = Vec::new();
        for written in &self.spec.servers {
            let source = self.server(written);
            let docs = written.description.as_ref().or(written.name.as_ref()).cloned();
            let url = self.absolute(&written.place, source.filled());
            let mut template = None;
            if !source.variables.is_empty() {
                let (short, long) = (name(written.name.as_deref()), name(written.description.as_deref()));
                let mut candidates = vec![short, long, "server".to_owned()];
                candidates.retain(|name| !name.is_empty());
                let published = self.inventory.published.server(&url);
                template = Some(source.template(&url, scope.claim_type(&candidates), published));
            }
            servers.push(Server { url, docs, template });
        }
        self.keep_names(&mut servers, &taken);
        servers
    }

    fn keep_names(&self, servers: &mut [Server], taken: &[&str]) {
        let (mut wanted, mut kept) = (Vec::new(), Vec::new());
        for server in servers.iter() {
            let Some(template) = &server.template else { continue };
            wanted.push(template.name.clone());
            kept.push(self.inventory.published.server(&server.url).map(|known| &*known.name));
        }
        let templates = servers.iter_mut().filter_map(|server| server.template.as_mut());
        for (template, name) in templates.zip(types_after(wanted, taken, &kept)) {
            template.name = name;
        }
    }

    fn server(&mut self, written: &Written) -> DocumentServer {
        let mut source = DocumentServer { pieces: Vec::new(), variables: Vec::new() };
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
        let wire = name.to_owned();
        let Some(written) = server.variables.iter().find(|variable| variable.name == name) else {
            let default = self.missing_default(&server.place, name, None);
            return Variable { wire, default, values: Vec::new(), docs: None };
        };
        let default = match &written.default {
            Some(default) => default.clone(),
            None => self.missing_default(&written.place, name, written.values.first()),
        };
        Variable { wire, default, values: written.values.clone(), docs: written.description.clone() }
    }

    /// The default of a variable without one: the first of its values, or else the variable in braces.
    fn missing_default(&mut self, place: &Pointer, name: &str, first: Option<&String>) -> String {
        let (message, default) = match first {
            Some(first) => (format!("the variable `{name}` has no default; it is `{first}`"), first.clone()),
            None => {
                let message =
                    format!("the variable `{name}` of the server has no value; callers have to set one");
                (message, format!("{{{name}}}"))
            }
        };
        self.diagnostics.push(Diagnostic::repair("server", message).at(place));
        default
    }

    /// Reports a scheme other than HTTP.
    fn check_scheme(&mut self, place: &Pointer, scheme: &str) {
        let is_known = ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
        if !is_known && self.reported.insert(place.clone()) {
            let message = format!("the client does not speak `{scheme}`, so calls to this server fail");
            let finding = Diagnostic::warning("server", message).at(place);
            self.diagnostics.push(finding.instead("callers set a base URL of `https` or `http`"));
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
        let message = format!(
            "the server `{url}` has no host; the client uses `{absolute}` unless the caller sets a base URL"
        );
        self.diagnostics.push(Diagnostic::note("server", message).at(place));
        absolute
    }
}

/// A server as written.
struct DocumentServer {
    pieces: Vec<Piece<String>>,
    variables: Vec<Variable>,
}

struct Variable {
    wire: String,
    default: String,
    values: Vec<String>,
    docs: Option<String>,
}

/// A piece of a URL.
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

impl DocumentServer {
    /// The URL with the defaults of all variables.
    fn filled(&self) -> String {
        let mut filled = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => filled.push_str(text),
                Piece::Variable(name) => {
                    if let Some(variable) = self.variables.iter().find(|known| known.wire == *name) {
                        filled.push_str(&variable.default);
                    }
                }
            }
        }
        filled
    }

    /// The same as a template for callers, with the prefix that makes the URL absolute.
    fn template(self, absolute: &str, name: TypeName, published: Option<&PublishedType>) -> ServerTemplate {
        let before = self.before(absolute);
        let known = published.map(PublishedType::names).unwrap_or_default();
        let wires: Vec<&str> = self.variables.iter().map(|variable| variable.wire.as_str()).collect();
        let kept: Vec<Option<&str>> = wires.iter().map(|wire| known.get(wire).copied()).collect();
        let names = field_names_after(wires, &[OPEN_END], &kept);
        let mut pieces = Vec::new();
        if !before.is_empty() {
            pieces.push(UrlPiece::Text(before.clone()));
        }
        for (index, piece) in self.pieces.iter().enumerate() {
            match piece {
                // The prefix includes the slashes.
                Piece::Text(text) if index == 0 && !before.is_empty() => {
                    let text = text.trim_start_matches('/');
                    if !text.is_empty() {
                        pieces.push(UrlPiece::Text(text.to_owned()));
                    }
                }
                Piece::Text(text) => pieces.push(UrlPiece::Text(text.clone())),
                Piece::Variable(wire) => {
                    let mut fields = self.variables.iter().zip(&names);
                    if let Some((_, name)) = fields.find(|(known, _)| known.wire == *wire) {
                        pieces.push(UrlPiece::Variable(name.clone()));
                    }
                }
            }
        }
        let mut variables = Vec::with_capacity(names.len());
        for (Variable { wire, default, values, docs }, name) in self.variables.into_iter().zip(names) {
            variables.push(ServerVariable { name, wire, default, values, docs });
        }
        ServerTemplate { name, pieces, variables }
    }

    /// The prefix that makes the URL absolute.
    fn before(&self, absolute: &str) -> String {
        let filled = self.filled();
        let address = filled.trim_matches('/');
        if address.is_empty() {
            return format!("{LOCAL}{}", if filled.starts_with('/') { "/" } else { "" });
        }
        match absolute.split_once(address) {
            Some((before, _)) => before.to_owned(),
            None => String::new(),
        }
    }
}

/// The text between the variables, and the names of variables.
fn pieces(url: &str) -> Vec<Piece<&str>> {
    let mut pieces = Vec::new();
    let mut rest = url;
    while pieces.len() < 2 * MOST
        && let Some((text, after)) = rest.split_once('{')
    {
        let Some((name, after)) = after.split_once('}') else { break };
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

/// A name for a server from the words of a short description.
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
