//! Visits every node of a document by what it is, wherever it stands: schemas as schemas, parameters as parameters.

use std::collections::{BTreeSet, VecDeque};

use serde_json::{Map, Value};

use crate::document::Pointer;
use crate::document::grammar::{Kind, children};
use crate::document::members::Members;

/// The places that are still to be visited: parents before their children, what is referred to after all others, each once.
struct Walk {
    seen: BTreeSet<Pointer>,
    open: Vec<(Kind, Pointer)>,
    referenced: VecDeque<(Kind, Pointer)>,
}

impl Walk {
    fn new(kind: Kind, place: Pointer) -> Self {
        Self { seen: BTreeSet::new(), open: vec![(kind, place)], referenced: VecDeque::new() }
    }

    fn next(&mut self) -> Option<(Kind, Pointer)> {
        loop {
            let (kind, place) = match self.open.pop() {
                Some(next) => next,
                None => self.referenced.pop_front()?,
            };
            if kind != Kind::Leaf && self.seen.insert(place.clone()) {
                return Some((kind, place));
            }
        }
    }

    /// Goes on below a node.
    fn enter(&mut self, kind: Kind, place: &Pointer, node: &Map<String, Value>) {
        if let Some(target) = Pointer::target_of(node)
            && !is_container(&target)
        {
            self.referenced.push_back((kind, target));
        }
        if kind == Kind::Schema
            && let Some(discriminator) = node.get("discriminator")
        {
            self.enter_mapped(discriminator);
        }
        let first = self.open.len();
        children(kind, node, place, &mut self.open);
        self.open[first..].reverse();
    }

    /// Goes on where the names of a schema's discriminator lead.
    fn enter_mapped(&mut self, discriminator: &Value) {
        let mapping = discriminator.entries("mapping").map(|(_, target)| target);
        for target in mapping.chain(discriminator.get("defaultMapping")) {
            let Value::String(reference) = target else { continue };
            if let Some(place) = Pointer::from_reference(reference) {
                self.referenced.push_back((Kind::Schema, place));
            }
        }
    }
}

/// Gives every node to `edit`, parents before their children, and what is referred to after all others; each node once.
///
/// While a node is edited, its place in the tree, which `edit` sees too, is empty. The children are those that the edited node has.
pub(super) fn visit(root: &mut Value, mut edit: impl FnMut(Kind, &Pointer, &mut Value, &Value)) {
    let mut walk = Walk::new(Kind::Document, Pointer::root());
    while let Some((kind, place)) = walk.next() {
        let Some(slot) = root.pointer_mut(place.as_str()) else { continue };
        let mut node = slot.take();
        edit(kind, &place, &mut node, root);
        if let Value::Object(map) = &node {
            walk.enter(kind, &place, map);
        }
        if let Some(slot) = root.pointer_mut(place.as_str()) {
            *slot = node;
        }
    }
}

/// Gives every object to `act`, in the order of [`visit`].
pub(super) fn look(root: &Value, mut act: impl FnMut(Kind, &Pointer, &Map<String, Value>)) {
    let mut walk = Walk::new(Kind::Document, Pointer::root());
    while let Some((kind, place)) = walk.next() {
        let Some(Value::Object(map)) = place.find(root) else { continue };
        act(kind, &place, map);
        walk.enter(kind, &place, map);
    }
}

/// A place that holds definitions by name: a reference to it is a mistake, and its names are no keywords.
fn is_container(place: &Pointer) -> bool {
    let levels = place.as_str().matches('/').count();
    let is_of_the_document =
        ["/paths", "/components", "/webhooks", "/info", "/servers", "/tags", "/security"]
            .contains(&place.as_str());
    levels == 0 || is_of_the_document || (levels == 2 && place.as_str().starts_with("/components/"))
}
