//! Webhooks of a document, and callbacks of its operations.

use serde_json::{Map, Value};

use super::body::RequestBody;
use super::operation::Operation;
use super::part::Use;
use super::read::{Reader, members_of, text};
use crate::diagnostic::Diagnostic;
use crate::http::Method;
use crate::place::Pointer;

/// A call from the service to the user: a webhook or callback.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// The place of its operation.
    pub place: Pointer,
    /// Its name.
    pub name: String,
    /// The method.
    pub method: Method,
    /// A short description.
    pub summary: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// For a callback: the id of the operation that requests it, and the expression for its URL.
    pub asked_by: Option<(String, String)>,
    /// Its body.
    pub body: Option<Use<RequestBody>>,
}

impl<'a> Reader<'a> {
    /// Reads `webhooks` of OpenAPI 3.1, or `x-webhooks` in documents of 3.0, and then the callbacks of
    /// operations.
    ///
    /// A reference without a target is reported, and costs only the webhooks that it stands for.
    pub(super) fn webhooks(&mut self, operations: &[(Operation, &'a Value)]) -> Vec<Webhook> {
        let mut webhooks = Vec::new();
        for key in ["webhooks", "x-webhooks"] {
            let place = Pointer::root().child(key);
            for (name, item) in members_of(self.root(), key) {
                webhooks.extend(self.webhooks_of(name, place.child(name), item, None));
            }
        }
        for (operation, node) in operations {
            let place = operation.place.child("callbacks");
            for (name, callback) in members_of(node, "callbacks") {
                let Some((place, callback)) = self.of_webhook(place.child(name), callback) else { continue };
                for (address, item) in self.mapping(&place, callback).into_iter().flatten() {
                    if address.starts_with("x-") {
                        continue;
                    }
                    let asked_by = Some((operation.id.clone(), address.clone()));
                    webhooks.extend(self.webhooks_of(name, place.child(address), item, asked_by));
                }
            }
        }
        webhooks
    }

    /// The webhooks in a path item.
    fn webhooks_of(
        &mut self,
        name: &str,
        at: Pointer,
        item: &'a Value,
        asked_by: Option<(String, String)>,
    ) -> Vec<Webhook> {
        let Some((place, item)) = self.of_webhook(at, item) else { return Vec::new() };
        let mut webhooks = Vec::new();
        let Some(members) = self.mapping(&place, item) else { return Vec::new() };
        for method in Method::of(members) {
            let Some(node) = method.find(members) else { continue };
            let place = method.place(&place);
            if self.mapping(&place, node).is_none() {
                continue;
            }
            let body = node.get("requestBody");
            let body =
                body.map(|body| self.part(place.child("requestBody"), body, "the webhook is left out"));
            if body.as_ref().is_some_and(|body| body.part.is_none()) {
                continue;
            }
            webhooks.push(Webhook {
                place,
                name: name.to_owned(),
                method,
                summary: text(node, "summary"),
                description: text(node, "description"),
                asked_by: asked_by.clone(),
                body,
            });
        }
        webhooks
    }

    /// The members of a node that should be a mapping. An empty node has none; anything else is reported.
    fn mapping(&mut self, place: &Pointer, node: &'a Value) -> Option<&'a Map<String, Value>> {
        if !node.is_object() && !node.is_null() {
            let message = "a webhook is a mapping, and this is not one";
            let finding = Diagnostic::warning("webhook", message).degraded_to("the webhook is left out");
            self.report(finding.at(place));
        }
        node.as_object()
    }

    /// The node at a place, after references were followed.
    fn of_webhook(&mut self, at: Pointer, node: &'a Value) -> Option<(Pointer, &'a Value)> {
        match self.follow(&at, node) {
            Ok(found) => Some((found.place, found.node)),
            Err(fault) => {
                self.report(fault.degraded_to("the webhook is left out"));
                None
            }
        }
    }
}
