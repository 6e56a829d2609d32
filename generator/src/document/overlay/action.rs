//! Applies an action of an overlay: the values that its target selects are updated, copied to or removed.

use serde_json::Value;
use serde_json_path::{JsonPath, PathElement};

use super::function;
use super::merge::{NodeKind, Tree, ValueWithTexts};
use super::work::{self, Budget, MAX_TOTAL, MAX_VISITS, Size};
use crate::diagnostic::Diagnostic;
use crate::document::Pointer;

/// A change, and the target that it applies to.
#[derive(Clone, Debug)]
pub(super) struct Action {
    pub(super) place: Pointer,
    pub(super) target: OverlayTarget,
    pub(super) description: String,
    pub(super) change: Change,
}

/// A JSONPath expression, with its text for messages.
#[derive(Clone, Debug)]
pub(super) struct OverlayTarget {
    pub(super) text: String,
    pub(super) path: JsonPath,
}

/// What an action does to each selected value.
#[derive(Clone, Debug)]
pub(super) enum Change {
    Update(ValueWithTexts),
    /// The update is the value that this selects.
    Copy(OverlayTarget),
    Remove,
}

impl Action {
    /// Applies the action to the document. Returns whether its target selected anything.
    pub(super) fn apply(
        &self,
        tree: &mut Tree<'_>,
        budget: &mut Budget,
        is_first: bool,
    ) -> Result<bool, Diagnostic> {
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
                return Err(fault("the root of a document cannot be removed", "give the parts to remove"));
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
        update: &ValueWithTexts,
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
        // In reverse order, so that the elements of a list are updated before the list itself.
        for pointer in found.iter().rev() {
            tree.merge(pointer, update, is_first).map_err(|below| {
                let message = format!(
                    "the update of the action \"{}\" does not fit `{}`, whose value is of another kind",
                    self.description,
                    pointer.joined(below.as_str())
                );
                fault(
                    &message,
                    "remove the existing value with an earlier action, or use a value of the same kind",
                )
            })?;
        }
        Ok(())
    }

    /// Checks that all selected nodes have the same kind, and that the update fits it (version 1.1, Action
    /// Object).
    fn check_kinds(&self, root: &Value, found: &[Pointer], update: &Value) -> Result<(), Diagnostic> {
        let kinds = || found.iter().filter_map(|pointer| Some((pointer, NodeKind::of(pointer.find(root)?))));
        let Some((first, kind)) = kinds().next() else { return Ok(()) };
        if let Some((other, different)) = kinds().find(|(_, other)| *other != kind) {
            let message = format!(
                "the target `{}` matches {} (`{first}`) and {} (`{other}`)",
                self.target.text,
                kind.name(),
                different.name()
            );
            return Err(fault(&message, "let it match only objects, only lists or only other values"));
        }
        let given = NodeKind::of(update);
        if kind != NodeKind::Array && kind != given {
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

    /// The finding for a target that selects nothing.
    pub(super) fn matches_nothing(&self, document: &str) -> Diagnostic {
        let message = format!(
            "the target `{}` of the action \"{}\" matches nothing in `{document}`",
            self.target.text, self.description
        );
        let help = "correct the target, or remove the action if the document no longer needs it";
        Diagnostic::repair("overlay-target", message).at(&self.place).help(help)
    }
}

impl OverlayTarget {
    /// The places that it selects, in document order, each once.
    fn matches(&self, root: &Value, budget: &mut Budget) -> Result<Vec<Pointer>, Diagnostic> {
        let visits = work::visits(&self.text, root);
        if let Some(left) = budget.visits.checked_sub(visits)
            && visits <= MAX_VISITS
        {
            budget.visits = left;
        } else {
            let message = format!(
                "the target `{}` would visit more than {MAX_VISITS} values of the document, or the whole overlay more than {MAX_TOTAL}",
                self.text
            );
            return Err(fault(
                &message,
                "write a target with fewer `..`, and without a query from the root in a filter",
            ));
        }
        let found = self.path.query_located(root).dedup();
        let mut pointers: Vec<Pointer> =
            found.locations().map(|location| Pointer::of(location.iter().map(element_key))).collect();
        if function::is_exhausted() {
            let message = format!(
                "the target `{}` compares with more than {} regular expressions, or more text than the limit allows ({} bytes times bytes of the expression)",
                self.text,
                function::MAX_EXPRESSIONS,
                function::MAX_COMPARED
            );
            return Err(fault(&message, "write a target without `match` and `search`"));
        }
        pointers.sort_by_cached_key(order);
        Ok(pointers)
    }

    /// The one value that it selects.
    fn value(&self, tree: &Tree<'_>, budget: &mut Budget) -> Result<ValueWithTexts, Diagnostic> {
        let found = self.matches(tree.root, budget)?;
        if let [pointer] = found.as_slice()
            && let Some(value) = pointer.find(tree.root)
        {
            let texts = tree.texts.at(pointer).cloned().unwrap_or_default();
            return Ok(ValueWithTexts { value: value.clone(), texts });
        }
        let message = format!("`copy: {}` matches {} values, not one", self.text, found.len());
        Err(fault(&message, "let it match only the value to copy"))
    }
}

/// A sort key for document order; elements of a list are sorted by index.
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
