//! The items of the client as a whole: package, features, servers, credentials and constants.

use crate::tokens::{Tokens, tokens};

use super::document::Document;
use super::item::{Item, ItemKind};
use crate::emit::Package;
use crate::ir::{Api, Credential, CredentialKind, Period, Plan, Server, TypeReference};

/// The package and its features.
pub(super) fn package(package: &Package, apis: &[Api]) -> Vec<Item> {
    let mut items = vec![Item::new(ItemKind::Package, &package.name, &package.version)];
    for api in apis {
        for tag in &api.tags {
            if let Some(feature) = &tag.feature {
                items.push(Item::new(ItemKind::Feature, feature.as_str(), "").fact("tag", &tag.wire));
            }
        }
        if let Some(feature) = &api.feature {
            items.push(Item::new(ItemKind::Feature, feature.as_str(), ""));
        }
    }
    items
}

/// The items of a document other than types and operations.
pub(super) fn items(document: &Document<'_>) -> Vec<Item> {
    let api = document.api;
    let mut items = Vec::new();
    if !api.has_types_alone {
        let urls: Vec<&str> = api.servers.iter().map(|server| server.url.as_str()).collect();
        let servers = Item::new(ItemKind::Servers, document.path(&["SERVERS"]), "");
        items.push(servers.fact("urls", urls.join(" ")));
    }
    for server in &api.servers {
        items.extend(template(document, server));
    }
    items.extend(api.credentials.iter().map(|one| credential(document, one)));
    if let Some(TypeReference::Named(name)) = &api.error {
        items.push(Item::new(ItemKind::Error, document.path(&["Error"]), format!("types::{name}")));
    }
    for header in &api.headers {
        let path = document.path(&["headers", header.constant.as_str()]);
        let of = document.texts.owned(&header.of, &types());
        items.push(
            Item::new(ItemKind::Constant, path, format!("ResponseHeader<{of}>"))
                .fact("wire", &header.wire)
                .fact("met-in", &header.met_in),
        );
    }
    for webhook in &api.webhooks {
        let path = document.path(&["webhooks", webhook.constant.as_str()]);
        let of = document.texts.owned(&webhook.of, &types());
        let item = Item::new(ItemKind::Constant, path, format!("Webhook<{of}>"));
        let asked_by = webhook.asked_by.as_ref();
        items.push(
            item.fact("wire", &webhook.wire)
                .fact("http", webhook.method.as_str())
                .fact("asked-by", asked_by.map_or("", |callback| &callback.operation))
                .at(document.sites.webhook(&webhook.wire)),
        );
    }
    items.extend(api.service.plans.iter().map(|one| plan(document, one)));
    items
}

fn types() -> Tokens {
    tokens! { types:: }
}

/// The type of a server with variables.
fn template(document: &Document<'_>, server: &Server) -> Vec<Item> {
    let Some(template) = &server.template else { return Vec::new() };
    let path = document.path(&["servers", template.name.as_str()]);
    let mut items = vec![Item::new(ItemKind::Struct, &path, "").fact("url", &server.url)];
    for variable in &template.variables {
        let name = variable.name.as_str().trim_start_matches("r#");
        let field = Item::new(ItemKind::Field, format!("{path}.{name}"), "String");
        items.push(
            field
                .fact("wire", if variable.wire == name { "" } else { &variable.wire })
                .fact("default", &variable.default)
                .fact("values", variable.values.join(",")),
        );
    }
    items
}

fn credential(document: &Document<'_>, of: &Credential) -> Item {
    let rust = match &of.kind {
        CredentialKind::Held(parts) => {
            let arguments: Vec<&str> =
                parts.iter().flat_map(|part| part.arguments.iter().map(|name| name.as_str())).collect();
            format!("new({})", arguments.join(", "))
        }
        CredentialKind::Grant(grant) => {
            let arguments: Vec<&str> = grant.arguments.iter().map(|name| name.as_str()).collect();
            format!("new({})", arguments.join(", "))
        }
        CredentialKind::App(_) => "confidential(client_id, client_secret), public(client_id)".to_owned(),
    };
    Item::new(ItemKind::Credential, document.path(&["credentials", of.name.as_str()]), rust)
        .fact("sent-as", of.sent_as())
        .mark("deprecated", of.deprecated)
        .at(place(of))
}

/// The place of a credential's scheme; of its first scheme if it has several.
fn place(of: &Credential) -> String {
    let scheme = match &of.kind {
        CredentialKind::Held(parts) => parts.first().map_or("", |part| &part.scheme),
        CredentialKind::Grant(grant) => &grant.scheme,
        CredentialKind::App(app) => &app.scheme,
    };
    let root = crate::place::Pointer::root();
    root.child("components").child("securitySchemes").child(scheme).as_str().to_owned()
}

fn plan(document: &Document<'_>, of: &Plan) -> Item {
    let mut budgets = Vec::with_capacity(of.budgets.len());
    for budget in &of.budgets {
        let per = match budget.per {
            Period::Second => "second",
            Period::Minute => "minute",
            Period::Day => "day",
        };
        budgets.push(format!("{} {}/{per}", budget.labels.join("+"), budget.calls));
    }
    Item::new(ItemKind::Constant, document.path(&["plans", of.name.as_str()]), "[Budget]")
        .fact("budgets", budgets.join(", "))
}
