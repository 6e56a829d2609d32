//! Security: requirements of calls, and the schemes that satisfy them.

use indexmap::IndexMap;
use openapiv3 as source;
use serde_json::Value;

use super::read::{Followed, Reader, edited, elements_of, members_of, str_of, text, texts, texts_of, typed};
use crate::diagnostic::Diagnostic;
use crate::place::Pointer;

/// Schemes that are required together, with their scopes (OpenAPI 3.0.3, Security Requirement Object).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// The names of the schemes, with scopes.
    pub schemes: Vec<(String, Vec<String>)>,
}

/// A Security Scheme Object (OpenAPI 3.1.1).
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// The place of its definition.
    pub place: Pointer,
    /// Its name.
    pub name: String,
    /// Its description.
    pub description: Option<String>,
    /// The name of its credential (`x-rust-name`).
    pub rust_name: Option<String>,
    /// How calls authenticate; `None` if it could not be read, which was reported.
    pub kind: Option<SchemeKind>,
    /// Whether the document advises against it (OpenAPI 3.2.0).
    pub deprecated: bool,
    /// The address of the authorization server's metadata (RFC 8414; `oauth2MetadataUrl` of OpenAPI 3.2.0).
    pub metadata_url: Option<String>,
    /// Whether one of an operation's scopes is enough (`x-scopes: any`).
    pub any_scope: bool,
    /// The OAuth 2.0 flows that a client can use itself, by their standard names.
    pub flows: Vec<Grant>,
    /// Further grants (`x-grants`).
    pub grants: Vec<Grant>,
}

/// How calls authenticate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// With a key at a location and under a name.
    ApiKey(KeyPlace, String),
    /// Credentials in `Authorization`, after the name of an HTTP scheme (RFC 9110, section 11.4).
    Http(String),
    /// A token from an OAuth 2.0 flow.
    OAuth2,
    /// A token from OpenID Connect.
    OpenIdConnect,
    /// A client certificate of the TLS connection.
    MutualTls,
}

/// The location of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyPlace {
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
    /// In the form body (`x-in: form`).
    Form,
}

/// A way to get tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Its place in the document.
    pub place: Pointer,
    /// The name of the flow; `None` for a grant from `x-grants`.
    pub flow: Option<&'static str>,
    /// The name of the credential.
    pub name: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// The `grant_type` of a grant from `x-grants`.
    pub grant_type: Option<String>,
    /// The address for tokens.
    pub token_url: Option<String>,
    /// The address for renewals, if it differs.
    pub refresh_url: Option<String>,
    /// The address where users log in.
    pub authorization_url: Option<String>,
    /// The address where a device requests a code.
    pub device_authorization_url: Option<String>,
    /// The address where tokens are revoked.
    pub revocation_url: Option<String>,
    /// The field in a token response that has the base URL for calls.
    pub base_url_field: Option<String>,
    /// The grant's own parameters.
    pub parameters: Vec<String>,
}

/// Schemes that one credential of the client covers together (`x-rust-credentials`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Combination {
    /// The name of the credential.
    pub name: String,
    /// Its description.
    pub description: Option<String>,
    /// The names of the schemes.
    pub schemes: Vec<String>,
}

/// The flows in which a client can get tokens itself.
const FLOWS: [&str; 3] = ["clientCredentials", "authorizationCode", "deviceAuthorization"];

/// In the flows of OpenAPI, the additional members are extensions, so they start with `x-`.
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
    device_authorization: "x-device-authorization-url",
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

/// The alternative requirements in the `security` of the document or an operation. Invalid ones are skipped.
pub(super) fn requirements(holder: &Value) -> Vec<Requirement> {
    let mut requirements = Vec::new();
    for alternative in elements_of(holder, "security") {
        let Value::Object(required) = alternative else { continue };
        let schemes = required.iter().map(|(name, scopes)| (name.clone(), texts(scopes))).collect();
        requirements.push(Requirement { schemes });
    }
    requirements
}

impl<'a> Reader<'a> {
    /// The security schemes, in document order.
    pub(super) fn security_schemes(&mut self) -> IndexMap<String, SecurityScheme> {
        let place = Pointer::root().child("components").child("securitySchemes");
        let mut schemes = IndexMap::new();
        let Some(components) = self.root().get("components") else { return schemes };
        for (name, node) in members_of(components, "securitySchemes") {
            schemes.insert(name.clone(), self.security_scheme(name, place.child(name), node));
        }
        schemes
    }

    fn security_scheme(&mut self, name: &str, at: Pointer, node: &'a Value) -> SecurityScheme {
        let found = self.follow(&at, node).and_then(|found| Ok((kind(&found)?, found)));
        let (kind, found) = match found {
            Ok((kind, found)) => (Some(kind), found),
            Err(fault) => {
                self.report(fault.degraded_to("calls that need it fail, since they have no credential"));
                (None, Followed { place: at.clone(), node, remark: None })
            }
        };
        let Followed { place, node, remark } = found;
        SecurityScheme {
            name: name.to_owned(),
            description: remark.map(str::to_owned).or_else(|| text(node, "description")),
            rust_name: text(node, "x-rust-name"),
            kind,
            deprecated: node.get("deprecated") == Some(&Value::Bool(true)),
            metadata_url: text(node, "oauth2MetadataUrl"),
            any_scope: str_of(node, "x-scopes") == Some("any"),
            flows: flows(node, &place.child("flows")),
            grants: grants(node, &place.child("x-grants")),
            place: at,
        }
    }
}

fn flows(scheme: &Value, place: &Pointer) -> Vec<Grant> {
    let mut flows = Vec::new();
    let Some(described) = scheme.get("flows") else { return flows };
    for key in FLOWS {
        if let Some(flow) = described.get(key) {
            flows.push(grant(flow, place.child(key), Some(key), &OF_FLOW));
        }
    }
    flows
}

fn grants(scheme: &Value, place: &Pointer) -> Vec<Grant> {
    let mut grants = Vec::new();
    for (index, node) in elements_of(scheme, "x-grants").iter().enumerate() {
        grants.push(grant(node, place.index(index), None, &OF_GRANT));
    }
    grants
}

/// The combinations in `x-rust-credentials`. Entries without a name are skipped.
pub(super) fn combinations(root: &Value) -> Vec<Combination> {
    let mut combinations = Vec::new();
    let Some(components) = root.get("components") else { return combinations };
    for node in elements_of(components, "x-rust-credentials") {
        let Some(name) = text(node, "name") else { continue };
        let (description, schemes) = (text(node, "description"), texts_of(node, "schemes"));
        combinations.push(Combination { name, description, schemes });
    }
    combinations
}

/// Reads the kind. `openapiv3` does not know `mutualTLS`, which is new in OpenAPI 3.1.
fn kind(scheme: &Followed<'_>) -> Result<SchemeKind, Diagnostic> {
    let node = scheme.node;
    if str_of(node, "type") == Some("mutualTLS") {
        return Ok(SchemeKind::MutualTls);
    }
    let is_in_form = str_of(node, "x-in") == Some("form");
    // It does not know the device flow of 3.2 either.
    let known_flow = |key: &str, flow: &Value| match key {
        "deviceAuthorization" => None,
        _ => Some(flow.clone()),
    };
    let flat = edited(node, |key, value| match key {
        "flows" => Some(edited(value, known_flow)),
        _ => Some(value.clone()),
    });
    Ok(match typed(flat, "security-scheme", &scheme.place)? {
        source::SecurityScheme::APIKey { location, name, .. } => {
            let place = match location {
                _ if is_in_form => KeyPlace::Form,
                source::APIKeyLocation::Query => KeyPlace::Query,
                source::APIKeyLocation::Header => KeyPlace::Header,
                source::APIKeyLocation::Cookie => KeyPlace::Cookie,
            };
            SchemeKind::ApiKey(place, name)
        }
        source::SecurityScheme::HTTP { scheme, .. } => SchemeKind::Http(scheme),
        source::SecurityScheme::OAuth2 { .. } => SchemeKind::OAuth2,
        source::SecurityScheme::OpenIDConnect { .. } => SchemeKind::OpenIdConnect,
    })
}

fn grant(node: &Value, place: Pointer, flow: Option<&'static str>, words: &Words) -> Grant {
    let token_url = text(node, "tokenUrl");
    let mut refresh_url = text(node, "refreshUrl");
    if refresh_url == token_url {
        refresh_url = None;
    }
    Grant {
        place,
        flow,
        name: text(node, words.name),
        description: text(node, words.description),
        grant_type: text(node, "grant_type"),
        refresh_url,
        token_url,
        authorization_url: text(node, "authorizationUrl"),
        device_authorization_url: text(node, "deviceAuthorizationUrl")
            .or_else(|| text(node, words.device_authorization)),
        revocation_url: text(node, words.revocation),
        base_url_field: text(node, words.base_url),
        parameters: texts_of(node, "parameters"),
    }
}
