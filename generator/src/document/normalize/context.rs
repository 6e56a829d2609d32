//! What the passes over single nodes share: where the node is, in which version, and how its faults are reported.

use serde_json::{Map, Value};

use super::version::Version;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::document::members::Members;

/// A node that is rewritten.
pub(super) struct Context<'a> {
    /// The version that the document is written in.
    pub(super) version: Version,
    /// The document, the node's own place empty.
    pub(super) root: &'a Value,
    /// Where the node stands.
    pub(super) place: &'a Pointer,
    pub(super) diagnostics: &'a mut Diagnostics,
}

impl Context<'_> {
    /// Reports a fault of the document that was repaired, at a keyword of the node.
    pub(super) fn repaired(&mut self, feature: &'static str, keyword: &str, message: impl Into<String>) {
        let place = self.place.child(keyword);
        self.diagnostics.push(Diagnostic::repair(feature, message).at(&place));
    }

    /// Reports a fault of the node itself.
    pub(super) fn repaired_here(&mut self, feature: &'static str, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::repair(feature, message).at(self.place));
    }

    /// Reports something common that harms nobody.
    pub(super) fn noted_here(&mut self, feature: &'static str, message: &str) {
        self.diagnostics.push(Diagnostic::note(feature, message).at(self.place));
    }

    /// Reports that a document uses what its version does not have yet; what it means is not in doubt.
    pub(super) fn newer(&mut self, keyword: &str, message: &str) {
        if self.version == Version::V3_0 {
            self.repaired("newer-keyword", keyword, format!("{message}, which OpenAPI has from 3.1 on"));
        }
    }

    /// The same of what OpenAPI has from 3.2 on.
    pub(super) fn of_3_2(&mut self, keyword: &str, message: &str) {
        if self.version < Version::V3_2 {
            self.repaired("newer-keyword", keyword, format!("{message}, which OpenAPI has from 3.2 on"));
        }
    }

    /// Reports that a part of the document is not in the client.
    pub(super) fn lost(&mut self, feature: &'static str, keyword: &str, message: &str, instead: &str) {
        let place = self.place.child(keyword);
        self.diagnostics.push(Diagnostic::warning(feature, message).degraded_to(instead).at(&place));
    }

    /// The same, of the node itself.
    pub(super) fn lost_here(&mut self, feature: &'static str, message: &str, instead: &str) {
        self.diagnostics.push(Diagnostic::warning(feature, message).degraded_to(instead).at(self.place));
    }
}

/// The shared parameter that one of a list refers to; the one of the list itself if it refers to none that is there.
pub(super) fn shared_or_own<'v>(parameter: &'v Value, shared: &'v Value) -> &'v Value {
    let Some(reference) = parameter.string("$ref") else { return parameter };
    let Some(key) = reference.strip_prefix("#/components/parameters/") else { return parameter };
    shared.get(key).unwrap_or(parameter)
}

/// Gives a member another key, the others staying where they are.
pub(super) fn rename(map: &mut Map<String, Value>, from: &str, to: &str) {
    for (key, value) in std::mem::take(map) {
        let key = if key == from { to.to_owned() } else { key };
        map.insert(key, value);
    }
}
