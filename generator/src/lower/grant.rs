//! OAuth 2.0 flows and `x-grants`: credentials with which the client requests tokens itself.

use super::context::Lowering;
use crate::diagnostic::Diagnostic;
use crate::ir::{App, Credential, CredentialKind, Endpoints, Grant};
use crate::naming::{Scope, field_names};
use crate::spec::{Grant as Source, SecurityScheme};

/// The grant for devices without a browser (RFC 8628, section 3.4).
const DEVICE: &str = "urn:ietf:params:oauth:grant-type:device_code";

impl Lowering<'_> {
    /// The credentials for a scheme's flows that the client can use itself, and for its `x-grants`.
    pub(super) fn grants(&mut self, scheme: &SecurityScheme, scope: &mut Scope) -> Vec<Credential> {
        let mut credentials = Vec::new();
        for flow in &scheme.flows {
            let Some(endpoints) = self.endpoints(flow) else {
                let message = "a flow needs `tokenUrl`; the credential of this one is left out";
                self.diagnostics.push(Diagnostic::warning("security", message).at(&flow.place));
                continue;
            };
            if flow.flow == Some("deviceAuthorization") && endpoints.device_authorization.is_none() {
                let message = "the flow has no `deviceAuthorizationUrl`, so callers have to set it";
                self.diagnostics.push(Diagnostic::repair("security", message).at(&flow.place));
            }
            let (grant_type, name) = match flow.flow {
                Some("clientCredentials") => ("client_credentials", "ClientCredentials"),
                Some("deviceAuthorization") => (DEVICE, "DeviceAuthorization"),
                _ => ("authorization_code", "AuthorizationCode"),
            };
            let kind = kind(&scheme.name, grant_type, flow, endpoints);
            credentials.push(credential(scheme, flow, name, kind, scope));
        }
        for grant in &scheme.grants {
            let endpoints = self.endpoints(grant);
            let (Some(name), Some(grant_type), Some(endpoints)) = (&grant.name, &grant.grant_type, endpoints)
            else {
                let message = "a grant needs `name`, `grant_type` and `tokenUrl`; this one is left out";
                self.diagnostics.push(Diagnostic::warning("security", message).at(&grant.place));
                continue;
            };
            let kind = kind(&scheme.name, grant_type, grant, endpoints);
            credentials.push(credential(scheme, grant, name, kind, scope));
        }
        credentials
    }

    fn endpoints(&mut self, source: &Source) -> Option<Endpoints> {
        let endpoints = Endpoints {
            token: source.token_url.clone()?,
            refresh: source.refresh_url.clone(),
            authorization: source.authorization_url.clone(),
            device_authorization: source.device_authorization_url.clone(),
            revocation: source.revocation_url.clone(),
            base_url_field: source.base_url_field.clone(),
        };
        let Endpoints { token, refresh, authorization, device_authorization, revocation, .. } = &endpoints;
        let optional = [refresh, authorization, device_authorization, revocation].into_iter().flatten();
        for url in optional.chain([token]).filter(|url| !url.contains("://")) {
            let message = format!("the endpoint `{url}` has no host, so callers have to set it");
            let help = "write the whole URL, or correct it with an overlay";
            self.diagnostics.push(Diagnostic::note("security", message).at(&source.place).help(help));
        }
        Some(endpoints)
    }
}

/// A grant that needs a user belongs to an app; any other is requested directly.
fn kind(scheme: &str, grant_type: &str, source: &Source, endpoints: Endpoints) -> CredentialKind {
    let scheme = scheme.to_owned();
    if let "authorization_code" | DEVICE = grant_type {
        return CredentialKind::App(App { scheme, endpoints });
    }
    let parameters = source.parameters.clone();
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
    scheme: &SecurityScheme,
    source: &Source,
    name: &str,
    kind: CredentialKind,
    scope: &mut Scope,
) -> Credential {
    let name = source.name.clone().unwrap_or_else(|| name.to_owned());
    Credential {
        name: scope.claim_type([name]),
        docs: source.description.clone(),
        deprecated: scheme.deprecated,
        metadata: scheme.metadata_url.clone(),
        kind,
    }
}
