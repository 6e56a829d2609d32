//! The calls that the service makes: the webhooks of a document, and the callbacks of its operations.

use super::operations::{OperationEntry, content};
use crate::diagnostic::Diagnostics;
use crate::document::normalize::METHODS;
use crate::document::{Pointer, Resolver};

/// A call that the service makes.
#[derive(Clone, Debug)]
pub struct WebhookEntry {
    /// Where its operation stands.
    pub pointer: Pointer,
    /// Its name.
    pub name: String,
    /// The method, in lower case.
    pub method: &'static str,
    /// The id of the operation that asks for it and the expression of the address, for a callback.
    pub asked_by: Option<(String, String)>,
    /// The schemas of its body.
    pub schemas: Vec<Pointer>,
}

/// `webhooks` is of OpenAPI 3.1; documents of 3.0 write `x-webhooks`. A callback stands at an operation, by address.
///
/// A reference that leads nowhere costs what it stands for, and is told.
pub(super) fn gather(
    resolver: Resolver<'_>,
    operations: &[OperationEntry],
    diagnostics: &mut Diagnostics,
) -> Vec<WebhookEntry> {
    let mut webhooks = Vec::new();
    for key in ["webhooks", "x-webhooks"] {
        for (name, item, _) in resolver.members(&Pointer::root().child(key)) {
            webhooks.extend(of_item(resolver, name, &item, None, diagnostics));
        }
    }
    for operation in operations {
        for (name, callback, _) in resolver.members(&operation.pointer.child("callbacks")) {
            let Some(callback) = followed(resolver, &callback, diagnostics) else { continue };
            for (address, item, _) in resolver.members(&callback).filter(|(key, ..)| !key.starts_with("x-")) {
                let asked_by = Some((operation.id.clone(), address.clone()));
                webhooks.extend(of_item(resolver, name, &item, asked_by, diagnostics));
            }
        }
    }
    webhooks
}

fn of_item(
    resolver: Resolver<'_>,
    name: &str,
    item: &Pointer,
    asked_by: Option<(String, String)>,
    diagnostics: &mut Diagnostics,
) -> Vec<WebhookEntry> {
    let Some(item) = followed(resolver, item, diagnostics) else { return Vec::new() };
    let methods = METHODS.into_iter().filter(|method| item.child(method).find(resolver.root()).is_some());
    methods
        .map(|method| {
            let pointer = item.child(method);
            let body = resolver.follow(&pointer.child("requestBody"));
            let mut schemas = body.map(|(body, _)| content(resolver, &body)).unwrap_or_default();
            schemas.retain(|schema| schema.find(resolver.root()).is_some());
            WebhookEntry { pointer, name: name.to_owned(), method, asked_by: asked_by.clone(), schemas }
        })
        .collect()
}

fn followed(resolver: Resolver<'_>, pointer: &Pointer, diagnostics: &mut Diagnostics) -> Option<Pointer> {
    match resolver.follow(pointer) {
        Ok((pointer, _)) => Some(pointer),
        Err(fault) => {
            diagnostics.push(fault.costing("the webhook is left out"));
            None
        }
    }
}
