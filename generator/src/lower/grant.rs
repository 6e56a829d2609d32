//! Flows and grants of OAuth 2.0: the credentials by which a client gets its tokens itself.

use serde_json::Value;

use super::Lowering;
use super::security::text;
use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::ir::{App, Credential, CredentialKind, Endpoints, Grant};
use crate::naming::{Scope, field_names};

/// The flows that are supported, with their grant type, and the name of the credential where the document gives none.
const FLOWS: [(&str, &str, &str); 2] = [
    ("clientCredentials", "client_credentials", "ClientCredentials"),
    ("authorizationCode", "authorization_code", "AuthorizationCode"),
];

/// The extensions have names of their own in the flows of a document, where other words begin with `x-`.
const OF_FLOW: Words = Words {
    name: "x-rust-name",
    description: "x-description",
    device_authorization: "x-device-authorization-url",
    revocation: "x-revocation-url",
    base_url: "x-base-url",
};

const OF_GRANT: Words = Words {
    name: "name",
    description: "description",
    device_authorization: "deviceAuthorizationUrl",
    revocation: "revocationUrl",
    base_url: "base_url",
};

struct Words {
    name: &'static str,
    description: &'static str,
    device_authorization: &'static str,
    revocation: &'static str,
    base_url: &'static str,
}

impl Lowering<'_> {
    /// The credentials of a scheme's flows `clientCredentials` and `authorizationCode`, and of its `x-grants`.
    pub(super) fn grants(
        &mut self,
        scheme: &str,
        place: &Pointer,
        raw: &Value,
        scope: &mut Scope,
    ) -> Vec<Credential> {
        let mut credentials = Vec::new();
        for (flow, grant_type, name) in FLOWS {
            let place = place.child("flows").child(flow);
            let Some(flow) = raw.get("flows").and_then(|flows| flows.get(flow)) else { continue };
            if let Some(endpoints) = self.endpoints(flow, &place, &OF_FLOW) {
                let kind = kind(scheme, grant_type, flow, endpoints);
                credentials.push(credential(flow, &OF_FLOW, name, kind, scope));
            }
        }
        for (index, grant) in raw.get("x-grants").and_then(Value::as_array).into_iter().flatten().enumerate()
        {
            let place = place.child("x-grants").child(&index.to_string());
            let endpoints = self.endpoints(grant, &place, &OF_GRANT);
            let (Some(name), Some(grant_type), Some(endpoints)) =
                (text(grant, "name"), text(grant, "grant_type"), endpoints)
            else {
                let message = "a grant needs `name`, `grant_type` and `tokenUrl`; this one is left out";
                self.diagnostics.push(Diagnostic::warning("security", message).at(&place));
                continue;
            };
            let kind = kind(scheme, &grant_type, grant, endpoints);
            credentials.push(credential(grant, &OF_GRANT, &name, kind, scope));
        }
        credentials
    }

    fn endpoints(&mut self, flow: &Value, place: &Pointer, words: &Words) -> Option<Endpoints> {
        let endpoints = Endpoints {
            token: text(flow, "tokenUrl")?,
            refresh: text(flow, "refreshUrl").filter(|url| text(flow, "tokenUrl").as_ref() != Some(url)),
            authorization: text(flow, "authorizationUrl"),
            device_authorization: text(flow, words.device_authorization),
            revocation: text(flow, words.revocation),
            base_url_field: text(flow, words.base_url),
        };
        let Endpoints { token, refresh, authorization, device_authorization, revocation, .. } = &endpoints;
        let optional = [refresh, authorization, device_authorization, revocation].into_iter().flatten();
        for url in optional.chain([token]).filter(|url| !url.contains("://")) {
            let message = format!("the endpoint `{url}` names no host, so callers have to give it");
            let help = "write the whole URL, or correct it by an overlay";
            self.diagnostics.push(Diagnostic::note("security", message).at(place).help(help));
        }
        Some(endpoints)
    }
}

/// A grant that needs a user is one of an app; any other is the app's own.
fn kind(scheme: &str, grant_type: &str, source: &Value, endpoints: Endpoints) -> CredentialKind {
    let scheme = scheme.to_owned();
    if let "authorization_code" | "urn:ietf:params:oauth:grant-type:device_code" = grant_type {
        return CredentialKind::App(App { scheme, endpoints });
    }
    let parameters = source.get("parameters").and_then(Value::as_array).into_iter().flatten();
    let parameters: Vec<String> = parameters.filter_map(Value::as_str).map(str::to_owned).collect();
    let arguments = parameters.iter().map(String::as_str).chain(["client_id", "client_secret"]);
    let arguments = field_names(arguments, &[]);
    CredentialKind::Grant(Grant {
        scheme,
        grant_type: grant_type.to_owned(),
        parameters,
        arguments,
        endpoints,
    })
}

fn credential(
    source: &Value,
    words: &Words,
    name: &str,
    kind: CredentialKind,
    scope: &mut Scope,
) -> Credential {
    let name = text(source, words.name).unwrap_or_else(|| name.to_owned());
    Credential { name: scope.claim_type(&[name]), docs: text(source, words.description), kind }
}
