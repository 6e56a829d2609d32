//! Security: what calls require, and the schemes by which they bring it.

use indexmap::IndexMap;
use openapiv3 as source;
use serde_json::Value;

use super::read::{Followed, Reader, edited, elements_of, members_of, str_of, text, texts, texts_of, typed};
use crate::diagnostic::Diagnostic;
use crate::place::Pointer;

/// Schemes that are required together (OpenAPI 3.0.3, Security Requirement Object), each with its scopes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// The schemes by name.
    pub schemes: Vec<(String, Vec<String>)>,
}

/// A Security Scheme Object (OpenAPI 3.1.1).
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    /// Where it stands by its name.
    pub place: Pointer,
    /// Its name.
    pub name: String,
    /// What the document says about it.
    pub description: Option<String>,
    /// The name that the document sets (`x-rust-name`).
    pub rust_name: Option<String>,
    /// What a call brings; nothing if it could not be read, which was reported.
    pub kind: Option<SchemeKind>,
    /// Whether the document advises against it (OpenAPI 3.2.0).
    pub deprecated: bool,
    /// Where the authorization server describes itself (RFC 8414; `oauth2MetadataUrl` of OpenAPI 3.2.0).
    pub metadata_url: Option<String>,
    /// Whether any one of an operation's scopes is enough (`x-scopes: any`).
    pub any_scope: bool,
    /// How tokens are got: the flows of OAuth 2.0 that a client can go by itself, by the standard's names.
    pub flows: Vec<Grant>,
    /// Further ways to get tokens (`x-grants`).
    pub grants: Vec<Grant>,
}

/// What a call brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemeKind {
    /// A key, in a place and under a name.
    ApiKey(KeyPlace, String),
    /// Credentials in `Authorization`, behind the name of a scheme (RFC 9110, section 11.4).
    Http(String),
    /// A token, which a flow of OAuth 2.0 gives.
    OAuth2,
    /// A token, which OpenID Connect gives.
    OpenIdConnect,
    /// A certificate, which the connection shows.
    MutualTls,
}

/// Where a key stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyPlace {
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
    /// In the form that is the body (`x-in: form`).
    Form,
}

/// A way to get tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Where it stands.
    pub place: Pointer,
    /// The key of a flow; a grant that the document adds has none.
    pub flow: Option<&'static str>,
    /// The name of the credential that the document sets.
    pub name: Option<String>,
    /// What the document says about it.
    pub description: Option<String>,
    /// `grant_type`, of a grant that the document adds.
    pub grant_type: Option<String>,
    /// Where tokens are got.
    pub token_url: Option<String>,
    /// Where they are renewed, if elsewhere.
    pub refresh_url: Option<String>,
    /// Where users log in.
    pub authorization_url: Option<String>,
    /// Where a device asks for a code.
    pub device_authorization_url: Option<String>,
    /// Where tokens are given back.
    pub revocation_url: Option<String>,
    /// The field of a token's response that names the base address of calls.
    pub base_url_field: Option<String>,
    /// The parameters of the grant itself.
    pub parameters: Vec<String>,
}

/// Schemes that a credential of the client holds together (`x-rust-credentials`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Combination {
    /// The name of the credential.
    pub name: String,
    /// What the document says about it.
    pub description: Option<String>,
    /// The names of the schemes.
    pub schemes: Vec<String>,
}

/// The flows by which a client can get tokens itself.
const FLOWS: [&str; 3] = ["clientCredentials", "authorizationCode", "deviceAuthorization"];

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

/// The alternatives of the `security` of the document or an operation; what is no requirement is none.
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
    /// The schemes of the document, in its order.
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

/// What an extension at the components combines; an entry without a name is none.
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

/// `openapiv3` knows no `mutualTLS`, which is of OpenAPI 3.1.
fn kind(scheme: &Followed<'_>) -> Result<SchemeKind, Diagnostic> {
    let node = scheme.node;
    if str_of(node, "type") == Some("mutualTLS") {
        return Ok(SchemeKind::MutualTls);
    }
    let is_in_form = str_of(node, "x-in") == Some("form");
    // The flow for devices, of 3.2, is not known there either.
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
