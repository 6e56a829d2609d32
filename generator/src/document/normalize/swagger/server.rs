//! `schemes`, `host` and `basePath` become servers.

use serde_json::{Map, Value, json};

use super::rewriting::Rewriting;
use crate::document::Pointer;
use crate::document::members::Members;

impl Rewriting<'_> {
    /// The document's servers, https first. Without a host and path there is none; with only a path there is
    /// a relative one.
    pub(super) fn servers(&mut self) -> Vec<Value> {
        let urls = self.urls(self.before.list("schemes"));
        let place = |key: &str| Pointer::root().child(key);
        let from = ["host", "basePath"].into_iter().find(|key| self.before.get(*key).is_some());
        if let Some(from) = from {
            self.moved(&place(from), &place("servers"));
        }
        servers(urls)
    }

    /// The servers of an operation whose `schemes` give other URLs than the document's.
    pub(super) fn own_servers(&mut self, operation: &Map<String, Value>) -> Option<Value> {
        let schemes = operation.list("schemes");
        if schemes.is_empty() {
            return None;
        }
        let (own, all) = (self.urls(schemes), self.urls(self.before.list("schemes")));
        let first = own.first()?;
        if !first.contains("://") || all.first() == Some(first) {
            return None;
        }
        Some(servers(own).into())
    }

    fn urls(&self, schemes: &[Value]) -> Vec<String> {
        let text = |key| self.before.string(key).unwrap_or_default().trim();
        let path = text("basePath").trim_matches('/');
        let path = if path.is_empty() { String::new() } else { format!("/{path}") };
        // Some documents have the scheme in `host`.
        let host = text("host").trim_end_matches('/');
        if host.contains("://") {
            return vec![format!("{host}{path}")];
        }
        if host.is_empty() {
            return if path.is_empty() { Vec::new() } else { vec![path] };
        }
        let mut urls = Vec::new();
        for scheme in ["https", "http"] {
            if schemes.iter().any(|listed| is_scheme(listed, scheme)) {
                urls.push(format!("{scheme}://{host}{path}"));
            }
        }
        if urls.is_empty() {
            urls.push(format!("https://{host}{path}"));
        }
        urls
    }
}

fn is_scheme(listed: &Value, scheme: &str) -> bool {
    let Some(listed) = listed.as_str() else { return false };
    listed.trim().eq_ignore_ascii_case(scheme)
}

fn servers(urls: Vec<String>) -> Vec<Value> {
    urls.into_iter().map(|url| json!({ "url": url })).collect()
}
