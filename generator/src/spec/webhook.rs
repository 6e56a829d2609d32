//! The calls that the service makes: the webhooks of a document, and the callbacks of its operations.

use serde_json::{Map, Value};

use super::body::RequestBody;
use super::operation::Operation;
use super::part::Use;
use super::read::{Reader, members_of, text};
use crate::diagnostic::Diagnostic;
use crate::http::Method;
use crate::place::Pointer;

/// A call that the service makes.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// Where its operation stands.
    pub place: Pointer,
    /// Its name.
    pub name: String,
    /// The method.
    pub method: Method,
    /// What it tells, in a few words.
    pub summary: Option<String>,
    /// What it tells.
    pub description: Option<String>,
    /// The id of the operation that requests it and the expression of the address, for a callback.
    pub asked_by: Option<(String, String)>,
    /// Its body.
    pub body: Option<Use<RequestBody>>,
}

impl<'a> Reader<'a> {
    /// `webhooks` is of OpenAPI 3.1; documents of 3.0 write `x-webhooks`. A callback stands at an operation, by address.
    ///
    /// A reference that leads nowhere costs what it stands for, and is reported.
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

    /// The webhooks of a path item.
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

    /// The members of what has to be a mapping; what is empty says nothing, and anything else is reported.
    fn mapping(&mut self, place: &Pointer, node: &'a Value) -> Option<&'a Map<String, Value>> {
        if !node.is_object() && !node.is_null() {
            let message = "a webhook is a mapping, and this is not one";
            let finding = Diagnostic::warning("webhook", message).degraded_to("the webhook is left out");
            self.report(finding.at(place));
        }
        node.as_object()
    }

    /// What stands at a place, references followed.
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
