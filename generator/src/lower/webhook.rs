//! Webhooks and callbacks: the calls that the service makes, and the types of their bodies.

use serde_json::Value;

use super::Lowering;
use super::media_type::is_json;
use super::operation::method;
use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::gather::WebhookEntry;
use crate::ir::{Callback, TypeReference, Webhook};
use crate::naming::{Scope, constant_name};

impl Lowering<'_> {
    /// All of them whose bodies can be read.
    pub(super) fn webhooks(&mut self) -> Vec<Webhook> {
        let entries = self.inventory.webhooks.iter();
        let typed: Vec<_> =
            entries.filter_map(|entry| self.webhook_type(entry).map(|of| (entry, of))).collect();
        let mut scope = Scope::new(&[]);
        let mut webhooks = Vec::new();
        for (entry, of) in &typed {
            let is_one = typed.iter().filter(|(other, _)| other.name == entry.name).count() == 1;
            let wanted = match &entry.asked_by {
                _ if is_one => entry.name.clone(),
                Some((operation, _)) => format!("{operation} {}", entry.name),
                None => format!("{} {}", entry.name, entry.method),
            };
            let constant = constant_name(&scope.claim(constant_name(&wanted).as_str(), '_'));
            let text = |key| self.extension(&entry.pointer, key).and_then(Value::as_str);
            let docs = [text("summary"), text("description")].into_iter().flatten().collect::<Vec<_>>();
            webhooks.push(Webhook {
                constant,
                wire: entry.name.clone(),
                method: method(entry.method),
                of: of.clone(),
                docs: (!docs.is_empty()).then(|| docs.join("\n\n")),
                asked_by: entry.asked_by.clone().map(|(operation, address)| Callback { operation, address }),
            });
        }
        webhooks
    }

    /// The type of the body, if it has one in JSON.
    fn webhook_type(&mut self, entry: &WebhookEntry) -> Option<TypeReference> {
        let place = entry.pointer.child("requestBody");
        if place.find(self.resolver.root()).is_none() {
            let message = format!("the webhook `{}` has no body to read", entry.name);
            self.diagnostics.push(Diagnostic::note("webhook", message).at(&entry.pointer));
            return None;
        }
        let (body, _) = match self.resolver.follow(&place) {
            Ok(body) => body,
            Err(fault) => {
                self.warn(fault, "the webhook is left out");
                return None;
            }
        };
        let mut content = self.resolver.members(&body.child("content"));
        let json = content.find(|(media_type, ..)| is_json(&super::response::lower_essence(media_type)));
        let Some((_, media_type, _)) = json else {
            self.tell_other_body(entry, &body);
            return None;
        };
        let schema = media_type.child("schema");
        Some(match self.inventory.at(&schema) {
            Some(schema) => self.nullable_reference(schema),
            None => TypeReference::Any,
        })
    }

    fn tell_other_body(&mut self, entry: &WebhookEntry, body: &Pointer) {
        if self.told.insert(body.clone()) {
            let message = format!("the body of the webhook `{}` is not JSON", entry.name);
            let finding = Diagnostic::warning("webhook", message).at(body);
            self.diagnostics.push(finding.instead("nothing for this webhook"));
        }
    }
}
