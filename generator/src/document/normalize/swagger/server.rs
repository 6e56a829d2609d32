//! `schemes`, `host` and `basePath` become servers.

use serde_json::{Map, Value, json};

use super::Rewriting;
use crate::document::Pointer;

impl Rewriting<'_> {
    /// The document's servers, https first; none if it names no host, and a relative one if it names a path alone.
    pub(super) fn servers(&mut self) -> Vec<Value> {
        let urls = self.urls(self.before.get("schemes"));
        let place = |key: &str| Pointer::root().child(key);
        let from = ["host", "basePath"].into_iter().find(|key| self.before.get(*key).is_some());
        if let Some(from) = from {
            self.moved(&place(from), &place("servers"));
        }
        urls.into_iter().map(|url| json!({ "url": url })).collect()
    }

    /// The servers of an operation whose `schemes` lead to another address than the document's.
    pub(super) fn own_servers(&mut self, operation: &Map<String, Value>) -> Option<Value> {
        let schemes = operation
            .get("schemes")
            .filter(|schemes| schemes.as_array().is_some_and(|list| !list.is_empty()))?;
        let (own, all) = (self.urls(Some(schemes)), self.urls(self.before.get("schemes")));
        let is_other = own.first().is_some_and(|url| url.contains("://") && all.first() != Some(url));
        is_other.then(|| own.into_iter().map(|url| json!({ "url": url })).collect())
    }

    fn urls(&self, schemes: Option<&Value>) -> Vec<String> {
        let text = |key| self.before.get(key).and_then(Value::as_str).map(str::trim).unwrap_or_default();
        let path = text("basePath").trim_matches('/');
        let path = if path.is_empty() { String::new() } else { format!("/{path}") };
        // Some documents write the scheme into the host.
        let host = text("host").trim_end_matches('/');
        if host.contains("://") {
            return vec![format!("{host}{path}")];
        }
        if host.is_empty() {
            return if path.is_empty() { Vec::new() } else { vec![path] };
        }
        let listed = schemes.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        let listed: Vec<String> = listed.map(|scheme| scheme.trim().to_ascii_lowercase()).collect();
        let mut schemes: Vec<&str> =
            ["https", "http"].into_iter().filter(|scheme| listed.iter().any(|one| one == scheme)).collect();
        if schemes.is_empty() {
            schemes.push("https");
        }
        schemes.into_iter().map(|scheme| format!("{scheme}://{host}{path}")).collect()
    }
}
