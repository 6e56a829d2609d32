//! Parses an overlay into actions: the fields of versions 1.0 and 1.1 of the Overlay Specification.

use serde_json::Value;
use serde_json_path::JsonPath;

use super::action::{Action, Change, OverlayTarget};
use super::merge::ValueWithTexts;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::load::{ParsedFile, parse_part};
use crate::document::members::Members;
use crate::document::texts::Texts;
use crate::document::{Pointer, Source, SourceFile};

/// A parsed overlay.
pub(super) struct ParsedOverlay {
    pub(super) actions: Vec<Action>,
    /// The document in `extends`, as written.
    pub(super) extends: Option<String>,
    /// Whether it is of version 1.0.
    pub(super) is_first: bool,
}

/// The findings about an overlay's text.
struct OverlayFindings {
    findings: Diagnostics,
    faults: Diagnostics,
}

/// Parses an overlay. The faults of all actions are reported together.
pub(super) fn parse(source: Source) -> Result<(SourceFile, ParsedOverlay, Diagnostics), Diagnostics> {
    let ParsedFile { source, root, texts: file } = parse_part(source)?;
    let mut reading = OverlayFindings { findings: Diagnostics::new(), faults: Diagnostics::new() };
    let is_first = reading.version(&root);
    let actions = reading.actions(&root, &file.texts, is_first);
    reading.unknown(&root, &["overlay", "info", "extends", "actions"], &Pointer::root());
    reading.info(&root);
    let OverlayFindings { mut findings, mut faults } = reading;
    findings.locate_in(&source);
    faults.locate_in(&source);
    if faults.has_errors() {
        return Err(faults);
    }
    let extends = root.string("extends").map(str::to_owned);
    Ok((source, ParsedOverlay { actions, extends, is_first }, findings))
}

impl OverlayFindings {
    /// Whether the overlay is of version 1.0.
    fn version(&mut self, root: &Value) -> bool {
        let version = root
            .get("overlay")
            .map(|version| version.as_str().map_or_else(|| version.to_string(), str::to_owned));
        let version = version.unwrap_or_default();
        let mut parts = version.split('.');
        let place = Pointer::root().child("overlay");
        match (parts.next(), parts.next()) {
            (Some("1"), Some("0")) => return true,
            (Some("1"), Some("1")) => {}
            (Some("1"), _) => {
                let message = format!("`overlay: {version}` is an unknown version; it is read as 1.1");
                self.findings.push(Diagnostic::repair("overlay", message).at(&place));
            }
            _ => {
                let message =
                    format!("`overlay: {version}` is not a known version of the Overlay Specification");
                self.fault(&place, message, "start the file with `overlay: 1.1.0`");
            }
        }
        false
    }

    fn actions(&mut self, root: &Value, texts: &Texts, is_first: bool) -> Vec<Action> {
        let place = Pointer::root().child("actions");
        let Some(Value::Array(actions)) = root.get("actions") else {
            self.fault(&Pointer::root(), "the overlay has no list `actions`".into(), "add `actions:`");
            return Vec::new();
        };
        if actions.is_empty() {
            let message = "the overlay has no actions, and changes nothing";
            self.findings.push(Diagnostic::repair("overlay", message).at(&place));
        }
        let texts = texts.of_member("actions");
        let mut read = Vec::with_capacity(actions.len());
        for (index, action) in actions.iter().enumerate() {
            let texts = texts.of_member(&index.to_string());
            if let Some(action) = self.action(place.index(index), action, texts, is_first) {
                read.push(action);
            }
        }
        read
    }

    fn info(&mut self, root: &Value) {
        let place = Pointer::root().child("info");
        let info = root.get("info").unwrap_or(&Value::Null);
        if info.string("title").is_none() || info.string("version").is_none() {
            let message = "the overlay has no `info` with the strings `title` and `version`, which the specification requires";
            self.findings.push(Diagnostic::warning("overlay", message).at(&place));
        }
        self.unknown(info, &["title", "version", "description"], &place);
    }

    /// Reports unknown fields, except for extensions.
    fn unknown(&mut self, object: &Value, known: &[&str], place: &Pointer) {
        let Value::Object(object) = object else { return };
        for key in object.keys() {
            if known.contains(&key.as_str()) || key.starts_with("x-") {
                continue;
            }
            let message = format!("the Overlay Specification has no field `{key}` here; it is ignored");
            let help = format!("the fields are {}", known.join(", "));
            self.findings.push(Diagnostic::repair("overlay", message).at(&place.child(key)).help(help));
        }
    }

    fn action(&mut self, place: Pointer, action: &Value, texts: &Texts, is_first: bool) -> Option<Action> {
        self.unknown(action, &["target", "description", "update", "copy", "remove"], &place);
        let target = self.target(action.string("target"), &place.child("target"))?;
        let change = self.change(action, texts, &place, is_first)?;
        let description = action.string("description").unwrap_or("without description").trim().to_owned();
        Some(Action { place, target, description, change })
    }

    fn target(&mut self, text: Option<&str>, place: &Pointer) -> Option<OverlayTarget> {
        let text = text.unwrap_or_default();
        match JsonPath::parse(text) {
            Ok(path) => Some(OverlayTarget { text: text.to_owned(), path }),
            Err(error) => {
                let key = place.tokens().pop().unwrap_or_default();
                let message = format!("the {key} `{text}` is not a JSONPath expression: {error}");
                let help = "write it as in RFC 9535, for example `$.paths['/users'].get`";
                self.fault(place, message, help);
                None
            }
        }
    }

    /// `remove` overrides the other changes (version 1.1, Action Object).
    fn change(&mut self, action: &Value, texts: &Texts, place: &Pointer, is_first: bool) -> Option<Change> {
        match action.get("remove") {
            None | Some(Value::Bool(false)) => {}
            Some(Value::Bool(true)) => return Some(Change::Remove),
            Some(_) => {
                let message = "`remove` is neither `true` nor `false`".to_owned();
                self.fault(&place.child("remove"), message, "write `remove: true`");
                return None;
            }
        }
        match (action.get("update"), action.get("copy")) {
            (Some(_), Some(_)) => {
                let message = "the action has both `update` and `copy`, which exclude each other";
                self.fault(place, message.into(), "make two actions of it");
                None
            }
            (Some(update), None) => {
                let texts = texts.of_member("update").clone();
                Some(Change::Update(ValueWithTexts { value: update.clone(), texts }))
            }
            (None, Some(copy)) => {
                if is_first {
                    let message =
                        "`copy` came with version 1.1 of the Overlay Specification; it is applied anyway";
                    let fault = Diagnostic::repair("overlay", message).at(&place.child("copy"));
                    self.findings.push(fault.help("start the file with `overlay: 1.1.0`"));
                }
                self.target(copy.as_str(), &place.child("copy")).map(Change::Copy)
            }
            (None, None) => {
                let message = "the action neither updates nor copies nor removes".to_owned();
                self.fault(place, message, "add `update:`, `copy:` or `remove: true`");
                None
            }
        }
    }

    fn fault(&mut self, place: &Pointer, message: String, help: &str) {
        self.faults.push(Diagnostic::error("overlay", message).at(place).help(help));
    }
}
