//! OpenAPI Overlay Specification 1.0 and 1.1: actions with JSONPath targets that update, copy or remove parts of a document.

mod action;
mod function;
mod merge;
mod parse;
mod work;

use std::path::Path;

use self::action::Action;
use self::merge::Tree;
use self::work::Budget;
use super::{Document, Pointer, Source, SourceFile, strings};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::input::joined;

/// An overlay: its actions in order, and its source for messages.
#[derive(Clone, Debug)]
pub struct Overlay {
    source: SourceFile,
    actions: Vec<Action>,
    /// The document in `extends`, as written.
    extends: Option<String>,
    /// Whether it is version 1.0, where the update replaces a target of another kind.
    is_first: bool,
    /// Findings from parsing.
    findings: Diagnostics,
}

impl Overlay {
    /// Reads an overlay from its text.
    ///
    /// # Errors
    /// An error if the text is not an overlay of version 1, or if an action has no usable target or no
    /// change.
    pub fn parse(source: Source) -> Result<Self, Diagnostics> {
        let (source, read, findings) = parse::parse(source)?;
        let parse::ParsedOverlay { actions, extends, is_first } = read;
        Ok(Self { source, actions, extends, is_first, findings })
    }

    /// Applies the actions in order, each to the result of those before it. A target that selects nothing is
    /// a finding of the document.
    ///
    /// # Errors
    /// An error if the specification does not allow an update for its target, if a copy's source is not
    /// exactly one value, or if an action would take too much work.
    pub fn apply(&self, mut document: Document) -> Result<Document, Diagnostics> {
        function::begin();
        let mut found = self.findings.clone();
        found.extend(self.check_extends(&document));
        let mut budget = Budget::default();
        let mut faults = Diagnostics::new();
        let name = document.source.name.clone();
        let mut file = document.texts.pop().unwrap_or_default();
        let mut tree = Tree { root: &mut document.root, texts: &mut file.texts };
        for action in &self.actions {
            match action.apply(&mut tree, &mut budget, self.is_first) {
                Ok(true) => {}
                Ok(false) => found.push(action.matches_nothing(&name)),
                Err(fault) => faults.push(fault.at(&action.place)),
            }
        }
        found.locate_in(&self.source);
        faults.locate_in(&self.source);
        if faults.has_errors() {
            found.extend(faults);
            return Err(found);
        }
        document.findings.extend(found);
        document.texts.push(file);
        strings::restore(&mut document);
        Ok(document)
    }

    /// Warns if the overlay extends another document than the one it is applied to, since its actions may not
    /// fit.
    fn check_extends(&self, document: &Document) -> Diagnostics {
        let Some(extends) = &self.extends else { return Diagnostics::new() };
        let folder = Path::new(&self.source.name).parent().unwrap_or(Path::new(""));
        let is_url = extends.contains("://");
        let named = joined(folder, Path::new(extends));
        let applied = joined(Path::new(""), Path::new(&document.source.name));
        let is_same = if is_url { named.file_name() == applied.file_name() } else { named == applied };
        if is_same {
            return Diagnostics::new();
        }
        let message =
            format!("the overlay extends `{extends}`, and is applied to `{}`", document.source.name);
        let help = "correct `extends`, or leave it out";
        Diagnostic::warning("overlay", message).at(&Pointer::root().child("extends")).help(help).into()
    }
}
