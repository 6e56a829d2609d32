//! Visits every node of a document together with its kind of object.

use std::collections::{BTreeSet, VecDeque};

use serde_json::{Map, Value};

use crate::document::Pointer;
use crate::document::grammar::{ObjectKind, children, is_visited};
use crate::document::members::Members;

/// The places that are still to be visited. Parents come before their children, and targets of references
/// after all other nodes. Each place is visited once. `From` is where the caller looks the place up.
struct Walk<From> {
    /// Targets of references that were visited. Places that are reached without references come first, and
    /// only once, so they are not listed here.
    seen: BTreeSet<Pointer>,
    is_referenced: bool,
    open: Vec<(ObjectKind, Pointer, From)>,
    referenced: VecDeque<(ObjectKind, Pointer)>,
    /// The children of the last node.
    children: Vec<(ObjectKind, Pointer)>,
}

impl<From: Copy + Default> Walk<From> {
    fn new(kind: ObjectKind, place: Pointer) -> Self {
        let (seen, open) = (BTreeSet::new(), vec![(kind, place, From::default())]);
        Self { seen, is_referenced: false, open, referenced: VecDeque::new(), children: Vec::new() }
    }

    fn next(&mut self, root: &Value) -> Option<(ObjectKind, Pointer, From)> {
        loop {
            let (kind, place, from) = match self.open.pop() {
                Some(next) => next,
                None => {
                    self.is_referenced = true;
                    let (kind, place) = self.referenced.pop_front()?;
                    (kind, place, From::default())
                }
            };
            if kind != ObjectKind::Leaf && (!self.is_referenced || self.is_new(&place, root)) {
                return Some((kind, place, from));
            }
        }
    }

    /// Whether the target of a reference was not visited yet.
    fn is_new(&mut self, place: &Pointer, root: &Value) -> bool {
        !is_visited(place, root) && self.seen.insert(place.clone())
    }

    /// Adds the places below a node.
    fn enter(&mut self, kind: ObjectKind, place: &Pointer, node: &Map<String, Value>, from: From) {
        if let Some(target) = Pointer::target_of(node)
            && !is_container(&target)
        {
            self.referenced.push_back((kind, target));
        }
        if kind == ObjectKind::Schema
            && let Some(discriminator) = node.get("discriminator")
        {
            self.enter_mapped(discriminator);
        }
        children(kind, node, place, &mut self.children);
        self.open.extend(self.children.drain(..).rev().map(|(kind, place)| (kind, place, from)));
    }

    /// Adds the schemas that a discriminator's mapping refers to.
    fn enter_mapped(&mut self, discriminator: &Value) {
        let mapping = discriminator.entries("mapping").map(|(_, target)| target);
        for target in mapping.chain(discriminator.get("defaultMapping")) {
            let Value::String(reference) = target else { continue };
            if let Some(place) = Pointer::from_reference(reference) {
                self.referenced.push_back((ObjectKind::Schema, place));
            }
        }
    }
}

/// Calls `edit` once for every node: parents before their children, and targets of references after all other
/// nodes.
///
/// While a node is edited, it is not in the tree that `edit` gets. The children of the edited node are
/// visited next.
pub(super) fn visit(root: &mut Value, mut edit: impl FnMut(ObjectKind, &Pointer, &mut Value, &Value)) {
    let mut walk = Walk::new(ObjectKind::Document, Pointer::root());
    while let Some((kind, place, ())) = walk.next(root) {
        let Some(slot) = place.find_mut(root) else { continue };
        let mut node = slot.take();
        edit(kind, &place, &mut node, root);
        if let Value::Object(map) = &node {
            walk.enter(kind, &place, map, ());
        }
        if let Some(slot) = place.find_mut(root) {
            *slot = node;
        }
    }
}

/// Calls `act` for every object, in the order of [`visit`].
pub(super) fn look(root: &Value, mut act: impl FnMut(ObjectKind, &Pointer, &Map<String, Value>)) {
    // A child is looked up in its parent, since a lookup from the root takes a step for each level.
    let mut walk: Walk<Option<(&Value, usize)>> = Walk::new(ObjectKind::Document, Pointer::root());
    while let Some((kind, place, parent)) = walk.next(root) {
        let found = match parent {
            Some((parent, length)) => place.find_from(length, parent),
            None => place.find(root),
        };
        let Some(node @ Value::Object(map)) = found else { continue };
        act(kind, &place, map);
        walk.enter(kind, &place, map, Some((node, place.as_str().len())));
    }
}

/// The objects that later passes need, in the order of [`visit`]. A walk for each pass would cost more than
/// the passes themselves.
#[derive(Default)]
pub(super) struct Visited(Vec<(ObjectKind, Pointer)>);

impl Visited {
    /// The objects of a document.
    pub(super) fn of(root: &Value) -> Self {
        let mut places = Self::default();
        look(root, |kind, place, _| places.note(kind, place));
        places
    }

    /// Adds the place of an object, if a pass needs its kind.
    pub(super) fn note(&mut self, kind: ObjectKind, place: &Pointer) {
        use ObjectKind::{Header, MediaType, Parameter, RequestBody, Response};
        if matches!(kind, Header | MediaType | Parameter | RequestBody | Response) {
            self.0.push((kind, place.clone()));
        }
    }

    /// The places of one kind.
    pub(super) fn of_kind(&self, wanted: ObjectKind) -> impl Iterator<Item = &Pointer> {
        self.0.iter().filter(move |(kind, _)| *kind == wanted).map(|(_, place)| place)
    }

    /// All objects that still exist.
    pub(super) fn each<'a>(
        &'a self,
        root: &'a Value,
    ) -> impl Iterator<Item = (ObjectKind, &'a Pointer, &'a Map<String, Value>)> {
        self.0.iter().filter_map(|(kind, place)| Some((*kind, place, place.find(root)?.as_object()?)))
    }
}

/// Whether the place is a map of definitions by name. A reference to it is a mistake, and its keys are not
/// keywords.
fn is_container(place: &Pointer) -> bool {
    let levels = place.as_str().matches('/').count();
    let is_of_the_document =
        ["/paths", "/components", "/webhooks", "/info", "/servers", "/tags", "/security"]
            .contains(&place.as_str());
    levels == 0 || is_of_the_document || (levels == 2 && place.as_str().starts_with("/components/"))
}
