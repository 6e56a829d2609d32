//! Servers: base addresses, their variables replaced by the defaults.

use serde_json::Value;

use super::Lowering;
use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::ir::Server;

/// The base of a document that names no host: it is served next to the service.
const LOCAL: &str = "http://localhost";

impl Lowering<'_> {
    /// The document's servers; there is always one.
    pub(super) fn servers(&mut self) -> Vec<Server> {
        let mut servers = self.listed_servers(&Pointer::root());
        if servers.is_empty() {
            let message =
                format!("the document names no server; `{LOCAL}` stands in, and callers give their own");
            self.diagnostics.push(Diagnostic::note("server", message).at(&Pointer::root()));
            servers.push(Server { url: LOCAL.into(), docs: None });
        }
        servers
    }

    /// The server of an operation that has its own, or whose path has.
    pub(super) fn own_server(&mut self, operation: &Pointer) -> Option<String> {
        let holders = [Some(operation.clone()), operation.parent()];
        let holder =
            holders.into_iter().flatten().find(|holder| self.extension(holder, "servers").is_some())?;
        let first = holder.child("servers").index(0);
        let url = self.extension(&first, "url").and_then(Value::as_str);
        if url.is_some_and(|url| !url.contains("//")) {
            let message = "a server of an operation that names no host is not read; the call goes to the client's address";
            self.diagnostics.push(Diagnostic::warning("server", message).at(&first));
            return None;
        }
        self.listed_servers(&holder).into_iter().next().map(|server| server.url)
    }

    fn listed_servers(&mut self, holder: &Pointer) -> Vec<Server> {
        let list = holder.child("servers");
        let count = list.find(self.resolver.root()).and_then(|list| list.as_array()).map_or(0, Vec::len);
        let mut servers = Vec::new();
        for place in (0..count).map(|index| list.index(index)) {
            match self.resolver.server(&place) {
                Ok(node) => {
                    let variables = node.value.variables.unwrap_or_default();
                    let url = variables.iter().fold(node.value.url, |url, (name, variable)| {
                        url.replace(&format!("{{{name}}}"), &variable.default)
                    });
                    if url.contains('{') {
                        let message = format!("the server `{url}` has a variable that is not declared");
                        let help = "declare it under `variables` with its default; callers give an address of their own until then";
                        self.diagnostics.push(Diagnostic::warning("server", message).at(&place).help(help));
                    }
                    servers.push(Server { url: self.absolute(&place, url), docs: node.value.description });
                }
                Err(fault) => self.warn(fault, "the server is left out"),
            }
        }
        servers
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
