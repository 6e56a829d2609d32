//! Visits every node of a document by what it is, wherever it is: schemas as schemas, parameters as parameters.

use std::collections::{BTreeSet, VecDeque};

use serde_json::{Map, Value};

use crate::document::Pointer;
use crate::document::grammar::{ObjectKind, children, is_visited};
use crate::document::members::Members;

/// The places that are still to be visited: parents before their children, what is referred to after all others, each once; each with where it is looked for.
struct Walk<From> {
    /// The places of what is referred to. What the document leads to by itself comes once without that.
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

    /// Whether what is referred to was not visited yet.
    fn is_new(&mut self, place: &Pointer, root: &Value) -> bool {
        !is_visited(place, root) && self.seen.insert(place.clone())
    }

    /// Goes on below a node.
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

    /// Goes on where the names of a schema's discriminator lead.
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

/// Gives every node to `edit`, parents before their children, and what is referred to after all others; each node once.
///
/// While a node is edited, its place in the tree, which `edit` sees too, is empty. The children are those that the edited node has.
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

/// Gives every object to `act`, in the order of [`visit`].
pub(super) fn look(root: &Value, mut act: impl FnMut(ObjectKind, &Pointer, &Map<String, Value>)) {
    // A child is looked for in its parent: to look from the root takes as many steps as it is deep.
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

/// The objects that the passes over a document's contents ask for, in the order of [`visit`]: a walk for each pass would cost more than the passes.
#[derive(Default)]
pub(super) struct Visited(Vec<(ObjectKind, Pointer)>);

impl Visited {
    /// Those of a document as it is.
    pub(super) fn of(root: &Value) -> Self {
        let mut places = Self::default();
        look(root, |kind, place, _| places.note(kind, place));
        places
    }

    /// Keeps the place of an object.
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

    /// All that are still there.
    pub(super) fn each<'a>(
        &'a self,
        root: &'a Value,
    ) -> impl Iterator<Item = (ObjectKind, &'a Pointer, &'a Map<String, Value>)> {
        self.0.iter().filter_map(|(kind, place)| Some((*kind, place, place.find(root)?.as_object()?)))
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
