//! OpenAPI Overlay Specification 1.0: actions with JSONPath targets that update or remove parts of a document.

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::load::parse_part;
use super::texts::{FileTexts, Texts};
use super::{Document, Pointer, Source, strings};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// An overlay: ordered actions, and the file for messages about them.
#[derive(Clone, Debug)]
pub struct Overlay {
    source: Source,
    actions: Vec<Action>,
}

#[derive(Clone, Debug)]
struct Action {
    place: Pointer,
    /// The target as it is written, for messages.
    text: String,
    target: JsonPath,
    description: String,
    change: Change,
}

/// What an action does to each target (section 4.4.3 of the specification: `remove` wins over `update`).
#[derive(Clone, Debug)]
enum Change {
    /// The value, and what its scalars were written as.
    Update(Value, Texts),
    Remove,
}

impl Overlay {
    /// Reads an overlay from its text.
    ///
    /// # Errors
    /// A text that is not an overlay of version 1.0, or an action without a usable target.
    pub fn parse(source: Source) -> Result<Self, Diagnostics> {
        let (mut root, file) = parse_part(&source)?;
        let version = root
            .get("overlay")
            .map(|version| version.as_str().map_or_else(|| version.to_string(), str::to_owned));
        let version = version.unwrap_or_default();
        if !version.starts_with("1.") {
            let message =
                format!("`overlay: {version}` is not a version of the Overlay Specification that is known");
            return Err(fault(
                &source,
                &Pointer::root().child("overlay"),
                message,
                "start the file with `overlay: 1.0.0`",
            ));
        }
        let Some(Value::Array(actions)) = root.get_mut("actions").map(Value::take) else {
            return Err(fault(
                &source,
                &Pointer::root(),
                "the overlay has no list `actions`".into(),
                "add `actions:`",
            ));
        };
        let place = Pointer::root().child("actions");
        let texts = file.texts.of_member("actions");
        let actions = actions.into_iter().enumerate().map(|(index, action)| {
            let texts = texts.of_member(&index.to_string()).of_member("update");
            parse_action(&source, place.index(index), action, texts)
        });
        let actions = actions.collect::<Result<_, _>>()?;
        Ok(Self { source, actions })
    }

    /// Applies the actions in order.
    ///
    /// # Errors
    /// An action whose target matches nothing; nothing of the overlay is applied then.
    pub fn apply(&self, mut document: Document) -> Result<Document, Diagnostics> {
        let mut faults = Diagnostics::new();
        for action in &self.actions {
            let mut found: Vec<Pointer> = matches(&action.target, &document.root);
            if found.is_empty() {
                let message = format!(
                    "the target `{}` of the action \"{}\" matches nothing in `{}`",
                    action.text, action.description, document.source.name
                );
                faults.extend(fault(
                    &self.source,
                    &action.place,
                    message,
                    "correct the target, or remove the action if the document no longer needs it",
                ));
            }
            // From the end, so that removing an element leaves the addresses of those before it alone.
            found.sort_by_cached_key(order);
            for pointer in found.iter().rev() {
                action.change.apply(&mut document, pointer);
            }
        }
        strings::restore(&mut document);
        if faults.has_errors() { Err(faults) } else { Ok(document) }
    }
}

impl Change {
    fn apply(&self, document: &mut Document, pointer: &Pointer) {
        if document.texts.is_empty() {
            document.texts.push(FileTexts::default());
        }
        let Some(FileTexts { texts, .. }) = document.texts.first_mut() else { return };
        match self {
            Self::Update(update, new) => {
                if let Some(target) = document.root.pointer_mut(pointer.as_str()) {
                    merge(target, update, texts.at_mut(pointer), new);
                }
            }
            Self::Remove => remove(&mut document.root, texts, pointer),
        }
    }
}

fn parse_action(source: &Source, place: Pointer, action: Value, texts: Texts) -> Result<Action, Diagnostics> {
    let target = action.get("target").and_then(Value::as_str).unwrap_or_default();
    let path = JsonPath::parse(target).map_err(|error| {
        let message = format!("the target `{target}` is not a JSONPath expression: {error}");
        fault(
            source,
            &place.child("target"),
            message,
            "write it as RFC 9535 has it, for example `$.paths['/users'].get`",
        )
    })?;
    let description =
        action.get("description").and_then(Value::as_str).unwrap_or("without description").trim().into();
    let removes = action.get("remove").and_then(Value::as_bool).unwrap_or(false);
    let change = match action.get("update") {
        _ if removes => Change::Remove,
        Some(update) => Change::Update(update.clone(), texts),
        None => {
            return Err(fault(
                source,
                &place,
                "the action neither updates nor removes".into(),
                "add `update:` or `remove: true`",
            ));
        }
    };
    Ok(Action { place, text: target.to_owned(), target: path, description, change })
}

fn matches(path: &JsonPath, root: &Value) -> Vec<Pointer> {
    let found = path.query_located(root).dedup();
    found
        .locations()
        .map(|location| {
            location.iter().fold(Pointer::root(), |pointer, element| pointer.child(&element_key(element)))
        })
        .collect()
}

/// The order of the document: elements of a list by their number.
fn order(pointer: &Pointer) -> Vec<(usize, String)> {
    let tokens = pointer.tokens().into_iter();
    tokens.map(|token| token.parse().map_or((usize::MAX, token), |index| (index, String::new()))).collect()
}

fn element_key(element: &serde_json_path::PathElement<'_>) -> String {
    match (element.as_name(), element.as_index()) {
        (Some(name), _) => name.to_owned(),
        (None, index) => index.unwrap_or_default().to_string(),
    }
}

/// Section 4.4.3.1: objects merge key by key, an array takes the update as further elements, everything else is replaced.
fn merge(target: &mut Value, update: &Value, texts: &mut Texts, new: &Texts) {
    match (target, update) {
        (Value::Object(target), Value::Object(update)) => merge_object(target, update, texts, new),
        (Value::Array(target), Value::Array(update)) => {
            texts.append(target.len(), new);
            target.extend(update.iter().cloned());
        }
        (Value::Array(target), update) => {
            texts.member(&target.len().to_string()).clone_from(new);
            target.push(update.clone());
        }
        (target, update) => {
            *target = update.clone();
            texts.clone_from(new);
        }
    }
}

fn merge_object(
    target: &mut Map<String, Value>,
    update: &Map<String, Value>,
    texts: &mut Texts,
    new: &Texts,
) {
    for (key, value) in update {
        let (texts, new) = (texts.member(key), new.of_member(key));
        match target.get_mut(key) {
            Some(known) => merge(known, value, texts, &new),
            None => {
                *texts = new;
                target.insert(key.clone(), value.clone());
            }
        }
    }
}

fn remove(root: &mut Value, texts: &mut Texts, pointer: &Pointer) {
    let (Some(parent), Some(key)) = (pointer.parent(), pointer.tokens().pop()) else { return };
    let holder = root.pointer_mut(parent.as_str());
    texts.at_mut(&parent).remove(&key, matches!(holder, Some(Value::Array(_))));
    match holder {
        Some(Value::Object(map)) => {
            map.shift_remove(&key);
        }
        Some(Value::Array(items)) => {
            if let Ok(index) = key.parse::<usize>()
                && index < items.len()
            {
                items.remove(index);
            }
        }
        _ => {}
    }
}

fn fault(source: &Source, place: &Pointer, message: String, help: &str) -> Diagnostics {
    let mut faults = Diagnostics::from(Diagnostic::error("overlay", message).at(place).help(help));
    faults.locate_in(source);
    faults
}
