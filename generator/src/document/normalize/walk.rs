//! Visits every node of a document by what it is, wherever it stands: schemas as schemas, parameters as parameters.

use std::collections::{BTreeSet, VecDeque};

use serde_json::{Map, Value};

use crate::document::Pointer;
use crate::document::grammar::{Kind, children};

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
            let next = self.open.pop().or_else(|| self.referenced.pop_front())?;
            if next.0 != Kind::Leaf && self.seen.insert(next.1.clone()) {
                return Some(next);
            }
        }
    }

    /// Goes on below a node.
    fn enter(&mut self, kind: Kind, place: &Pointer, node: &Map<String, Value>) {
        let target = Pointer::target_of(node).filter(|target| !is_container(target));
        self.referenced.extend(target.map(|target| (kind, target)));
        self.referenced.extend(mapped(kind, node).map(|target| (Kind::Schema, target)));
        let first = self.open.len();
        children(kind, node, place, &mut self.open);
        self.open[first..].reverse();
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

/// Where the names of a schema's discriminator lead.
fn mapped(kind: Kind, node: &Map<String, Value>) -> impl Iterator<Item = Pointer> {
    let discriminator = node.get("discriminator").filter(|_| kind == Kind::Schema);
    let mapping = discriminator.and_then(|of| of.get("mapping")?.as_object()).into_iter().flatten();
    let default = discriminator.and_then(|of| of.get("defaultMapping"));
    let targets = mapping.map(|(_, target)| target).chain(default);
    targets.filter_map(|target| Pointer::from_reference(target.as_str()?))
}

/// A place that holds definitions by name: a reference to it is a mistake, and its names are no keywords.
fn is_container(place: &Pointer) -> bool {
    let levels = place.as_str().matches('/').count();
    let is_of_the_document =
        ["/paths", "/components", "/webhooks", "/info", "/servers", "/tags", "/security"]
            .contains(&place.as_str());
    levels == 0 || is_of_the_document || (levels == 2 && place.as_str().starts_with("/components/"))
}
