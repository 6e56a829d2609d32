//! Webhooks and callbacks, with the types of their bodies.

use std::collections::BTreeMap;

use super::context::Lowering;
use super::operation::method;
use crate::diagnostic::Diagnostic;
use crate::ir::{Callback, TypeReference, Webhook};
use crate::media_type::is_json;
use crate::naming::{Scope, constant_name, constants_after};
use crate::published::webhook_key;
use crate::spec::{RequestBody, Use, Webhook as Source};

impl Lowering<'_> {
    /// All webhooks whose bodies can be decoded. If they are signed, the name `SIGNATURE` is taken.
    pub(super) fn webhooks(&mut self, is_signed: bool) -> Vec<Webhook> {
        let mut typed = Vec::new();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for entry in &self.spec.webhooks {
            if let Some(of) = self.webhook_type(entry) {
                typed.push((entry, of));
                *counts.entry(&entry.name).or_default() += 1;
            }
        }
        let taken: &[&str] = if is_signed { &["SIGNATURE"] } else { &[] };
        let mut scope = Scope::new(taken);
        let (mut webhooks, mut kept) = (Vec::new(), Vec::new());
        for (entry, of) in typed {
            let asked_by = entry.asked_by.as_ref().map_or("", |(operation, _)| operation);
            let key = webhook_key(method(&entry.method).as_str(), &entry.name, asked_by);
            kept.push(self.inventory.published.webhooks.get(&key));
            let wanted = match &entry.asked_by {
                _ if counts.get(&*entry.name) == Some(&1) => entry.name.clone(),
                Some((operation, _)) => format!("{operation} {}", entry.name),
                None => format!("{} {}", entry.name, entry.method.written()),
            };
            let constant = constant_name(&scope.claim(constant_name(&wanted).as_str(), '_'));
            let mut docs = Vec::new();
            docs.extend(entry.summary.as_deref());
            docs.extend(entry.description.as_deref());
            webhooks.push(Webhook {
                constant,
                wire: entry.name.clone(),
                method: method(&entry.method),
                of,
                docs: if docs.is_empty() { None } else { Some(docs.join("\n\n")) },
                asked_by: entry.asked_by.clone().map(|(operation, address)| Callback { operation, address }),
            });
        }
        let wanted = webhooks.iter().map(|webhook: &Webhook| webhook.constant.clone()).collect();
        for (webhook, name) in webhooks.iter_mut().zip(constants_after(wanted, taken, &kept)) {
            webhook.constant = name;
        }
        webhooks
    }

    /// The type of the JSON body, if there is one.
    fn webhook_type(&mut self, source: &Source) -> Option<TypeReference> {
        let Some(body) = source.body.as_ref().and_then(Use::get) else {
            let message = format!("the webhook `{}` has no body to read", source.name);
            self.diagnostics.push(Diagnostic::note("webhook", message).at(&source.place));
            return None;
        };
        let Some(content) = body.content.iter().find(|content| is_json(&content.name)) else {
            self.report_other_body(source, body);
            return None;
        };
        Some(content.schema.map_or(TypeReference::Any, |schema| self.nullable_reference(schema)))
    }

    fn report_other_body(&mut self, source: &Source, body: &RequestBody) {
        if self.reported.insert(body.place.clone()) {
            let message = format!("the body of the webhook `{}` is not JSON", source.name);
            let finding = Diagnostic::warning("webhook", message).at(&body.place);
            self.diagnostics.push(finding.instead("no constant for this webhook"));
        }
    }
}
