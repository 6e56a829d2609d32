//! What the passes over single nodes share: the place of the node, the document's version, and how faults are
//! reported.

use serde_json::{Map, Value};

use super::version::Version;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::document::members::Members;

/// The node that is being rewritten.
pub(super) struct Context<'a> {
    /// The version of the document.
    pub(super) version: Version,
    /// The document, without the node itself.
    pub(super) root: &'a Value,
    /// The place of the node.
    pub(super) place: &'a Pointer,
    pub(super) diagnostics: &'a mut Diagnostics,
}

impl Context<'_> {
    /// Reports a repair at a keyword of the node.
    pub(super) fn repaired(&mut self, feature: &'static str, keyword: &str, message: impl Into<String>) {
        let place = self.place.child(keyword);
        self.diagnostics.push(Diagnostic::repair(feature, message).at(&place));
    }

    /// Reports a repair of the node itself.
    pub(super) fn repaired_here(&mut self, feature: &'static str, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::repair(feature, message).at(self.place));
    }

    /// Reports a note about something common and harmless.
    pub(super) fn noted_here(&mut self, feature: &'static str, message: &str) {
        self.diagnostics.push(Diagnostic::note(feature, message).at(self.place));
    }

    /// Reports that the document uses a feature of a later version, whose meaning is clear.
    pub(super) fn newer(&mut self, keyword: &str, message: &str) {
        if self.version == Version::V3_0 {
            self.repaired("newer-keyword", keyword, format!("{message}, which OpenAPI has from 3.1 on"));
        }
    }

    /// The same for features of OpenAPI 3.2.
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

    /// The same for the node itself.
    pub(super) fn lost_here(&mut self, feature: &'static str, message: &str, instead: &str) {
        self.diagnostics.push(Diagnostic::warning(feature, message).degraded_to(instead).at(self.place));
    }
}

/// The shared parameter that a parameter refers to, or the parameter itself if it is no reference or has no
/// target.
pub(super) fn shared_or_own<'v>(parameter: &'v Value, shared: &'v Value) -> &'v Value {
    let Some(reference) = parameter.string("$ref") else { return parameter };
    let Some(key) = reference.strip_prefix("#/components/parameters/") else { return parameter };
    shared.get(key).unwrap_or(parameter)
}

/// Renames a member and keeps the order of the members.
pub(super) fn rename(map: &mut Map<String, Value>, from: &str, to: &str) {
    for (key, value) in std::mem::take(map) {
        let key = if key == from { to.to_owned() } else { key };
        map.insert(key, value);
    }
}
