//! OpenAPI Overlay Specification 1.0 and 1.1: actions with JSONPath targets that update, copy or remove parts of a document.

mod function;
mod merge;
mod parse;
mod work;

use std::path::Path;

use serde_json::Value;
use serde_json_path::{JsonPath, PathElement};

use self::merge::{Kind, Tree, Written};
use self::work::{Budget, MAX_TOTAL, MAX_VISITS, Size};
use super::{Document, Pointer, Source, strings};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::input::joined;

/// An overlay: ordered actions, and the file for messages about them.
#[derive(Clone, Debug)]
pub struct Overlay {
    source: Source,
    actions: Vec<Action>,
    /// The document that it was made for, as it is written.
    extends: Option<String>,
    /// Whether it is of version 1.0, which replaces where kinds differ.
    is_first: bool,
    /// What was found while it was read.
    findings: Diagnostics,
}

#[derive(Clone, Debug)]
struct Action {
    place: Pointer,
    target: Target,
    description: String,
    change: Change,
}

/// A JSONPath expression, and as it is written, for messages.
#[derive(Clone, Debug)]
struct Target {
    text: String,
    path: JsonPath,
}

/// What an action does to each target.
#[derive(Clone, Debug)]
enum Change {
    Update(Written),
    /// The value that this selects is the update.
    Copy(Target),
    Remove,
}

impl Overlay {
    /// Reads an overlay from its text.
    ///
    /// # Errors
    /// A text that is not an overlay of version 1, or an action without a usable target or without a change.
    pub fn parse(source: Source) -> Result<Self, Diagnostics> {
        parse::parse(source)
    }

    /// Applies the actions in order, each to what those before it made of the document. A target that matches nothing is a finding of the document.
    ///
    /// # Errors
    /// An update that the specification does not allow for its target, a copy of nothing or of several values, or an action that would take too much work.
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

    /// An overlay that names another document than the one it is applied to may do what nobody meant.
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

impl Action {
    /// Does to the document what the action says; whether its target is there.
    fn apply(&self, tree: &mut Tree<'_>, budget: &mut Budget, is_first: bool) -> Result<bool, Diagnostic> {
        let found = self.target.matches(tree.root, budget)?;
        let copied = match &self.change {
            Change::Copy(from) => Some(from.value(tree, budget)?),
            Change::Update(_) | Change::Remove => None,
        };
        let update = match &self.change {
            Change::Update(update) => Some(update),
            Change::Copy(_) => copied.as_ref(),
            Change::Remove => None,
        };
        match update {
            None if found.iter().any(|pointer| pointer.parent().is_none()) => {
                return Err(fault(
                    "the root of a document cannot be removed",
                    "give the parts that are not wanted",
                ));
            }
            None => tree.remove(&found),
            Some(update) => self.update(tree, &found, update, budget, is_first)?,
        }
        Ok(!found.is_empty())
    }

    fn update(
        &self,
        tree: &mut Tree<'_>,
        found: &[Pointer],
        update: &Written,
        budget: &mut Budget,
        is_first: bool,
    ) -> Result<(), Diagnostic> {
        if !is_first {
            self.check_kinds(tree.root, found, &update.value)?;
        }
        let size = Size::of(&update.value).bytes.saturating_add(update.texts.bytes());
        let growth = size.saturating_mul(found.len());
        budget.bytes = budget.bytes.checked_sub(growth).ok_or_else(|| {
            let bound = Budget::default().bytes / 1024 / 1024;
            let message = format!("the target `{}` matches {} values, and the document would grow by more than {bound} MiB while the overlay is applied", self.target.text, found.len());
            fault(&message, "make the target match less, or refer to one definition instead of repeating it")
        })?;
        // From the end, so that what an update puts into a list or replaces comes after its elements were updated.
        for pointer in found.iter().rev() {
            tree.merge(pointer, update, is_first).map_err(|below| {
                let message = format!(
                    "the update of the action \"{}\" does not fit `{}`: there is something of another kind",
                    self.description,
                    pointer.joined(below.as_str())
                );
                fault(&message, "remove what is there by an action before, or give a value of the same kind")
            })?;
        }
        Ok(())
    }

    /// All nodes have one kind, and the update fits it (version 1.1, Action Object).
    fn check_kinds(&self, root: &Value, found: &[Pointer], update: &Value) -> Result<(), Diagnostic> {
        let kinds = || found.iter().filter_map(|pointer| Some((pointer, Kind::of(pointer.find(root)?))));
        let Some((first, kind)) = kinds().next() else { return Ok(()) };
        if let Some((other, different)) = kinds().find(|(_, other)| *other != kind) {
            let message = format!(
                "the target `{}` matches {} (`{first}`) and {} (`{other}`)",
                self.target.text,
                kind.name(),
                different.name()
            );
            return Err(fault(&message, "let it match objects, lists or other values alone"));
        }
        let given = Kind::of(update);
        if kind != Kind::Array && kind != given {
            let message = format!(
                "the target `{}` matches {} (`{first}`), and the update is {}",
                self.target.text,
                kind.name(),
                given.name()
            );
            return Err(fault(&message, "give an update of the kind of the target"));
        }
        Ok(())
    }

    fn matches_nothing(&self, document: &str) -> Diagnostic {
        let message = format!(
            "the target `{}` of the action \"{}\" matches nothing in `{document}`",
            self.target.text, self.description
        );
        let help = "correct the target, or remove the action if the document no longer needs it";
        Diagnostic::repair("overlay-target", message).at(&self.place).help(help)
    }
}

impl Target {
    /// The places that it selects, in the order of the document, each once.
    fn matches(&self, root: &Value, budget: &mut Budget) -> Result<Vec<Pointer>, Diagnostic> {
        let visits = work::visits(&self.text, root);
        if let Some(left) = budget.visits.checked_sub(visits)
            && visits <= MAX_VISITS
        {
            budget.visits = left;
        } else {
            let message = format!(
                "the target `{}` would look at more than {MAX_VISITS} values of the document, or the overlay at more than {MAX_TOTAL}",
                self.text
            );
            return Err(fault(
                &message,
                "name the way to what is meant, with fewer `..`, and with no query from the root in a filter",
            ));
        }
        let found = self.path.query_located(root).dedup();
        let mut pointers: Vec<Pointer> =
            found.locations().map(|location| Pointer::of(location.iter().map(element_key))).collect();
        if function::is_exhausted() {
            let message = format!(
                "the target `{}` compares with more than {} regular expressions, or more text than a bound allows ({} bytes times bytes of the expression)",
                self.text,
                function::MAX_EXPRESSIONS,
                function::MAX_COMPARED
            );
            return Err(fault(&message, "name what is meant without `match` and `search`"));
        }
        pointers.sort_by_cached_key(order);
        Ok(pointers)
    }

    /// The one value that it selects.
    fn value(&self, tree: &Tree<'_>, budget: &mut Budget) -> Result<Written, Diagnostic> {
        let found = self.matches(tree.root, budget)?;
        if let [pointer] = found.as_slice()
            && let Some(value) = pointer.find(tree.root)
        {
            let texts = tree.texts.at(pointer).cloned().unwrap_or_default();
            return Ok(Written { value: value.clone(), texts });
        }
        let message = format!("`copy: {}` matches {} values, not one", self.text, found.len());
        Err(fault(&message, "let it match the one value that is to be copied"))
    }
}

/// The order of the document: elements of a list by their number.
fn order(pointer: &Pointer) -> Vec<(usize, String)> {
    let mut order = Vec::new();
    for token in pointer.tokens() {
        order.push(match token.parse() {
            Ok(index) => (index, String::new()),
            Err(_) => (usize::MAX, token),
        });
    }
    order
}

fn element_key(element: &PathElement<'_>) -> String {
    match (element.as_name(), element.as_index()) {
        (Some(name), _) => name.to_owned(),
        (None, index) => index.unwrap_or_default().to_string(),
    }
}

fn fault(message: &str, help: &str) -> Diagnostic {
    Diagnostic::error("overlay", message).help(help)
}
