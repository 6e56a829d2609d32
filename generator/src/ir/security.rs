//! What a caller identifies itself with.

use crate::naming::{FieldName, TypeName};

/// The schemes that a call needs together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// Their names in the document.
    pub schemes: Vec<String>,
}

/// A credential that a client can be made with.
#[derive(Clone, Debug, PartialEq)]
pub struct Credential {
    /// Its type.
    pub name: TypeName,
    /// What the document says about it.
    pub docs: Option<String>,
    /// Whether the document advises against it.
    pub deprecated: bool,
    /// Where the authorization server describes itself.
    pub metadata: Option<String>,
    /// What it is made of.
    pub kind: CredentialKind,
}

impl Credential {
    /// The parts of what the caller has already.
    pub fn parts(&self) -> &[CredentialPart] {
        match &self.kind {
            CredentialKind::Held(parts) => parts,
            CredentialKind::Grant(_) | CredentialKind::App(_) => &[],
        }
    }

    /// How it is used, in a few words that begin with the scheme's name.
    pub fn sent_as(&self) -> String {
        match &self.kind {
            CredentialKind::Held(parts) => {
                parts.iter().map(CredentialPart::sent_as).collect::<Vec<_>>().join("+")
            }
            CredentialKind::Grant(grant) => {
                format!("{} {} {}", grant.scheme, grant.grant_type, grant.endpoints.token)
            }
            CredentialKind::App(app) => {
                let endpoints = &app.endpoints;
                let login = endpoints.authorization.as_deref().unwrap_or_default();
                format!("{} app {} {login}", app.scheme, endpoints.token).trim_end().to_owned()
            }
        }
    }
}

impl CredentialPart {
    fn sent_as(&self) -> String {
        let scheme = &self.scheme;
        match &self.kind {
            PartKind::ApiKey(location, wire) => {
                let location = match location {
                    ApiKeyLocation::Header => "header",
                    ApiKeyLocation::Query => "query",
                    ApiKeyLocation::Cookie => "cookie",
                    ApiKeyLocation::Form => "form",
                };
                format!("{scheme} {location} {wire}")
            }
            PartKind::Basic => format!("{scheme} basic"),
            PartKind::Bearer => format!("{scheme} bearer"),
            PartKind::Http(word) => format!("{scheme} {word}"),
        }
    }
}

/// What a credential is made of.
#[derive(Clone, Debug, PartialEq)]
pub enum CredentialKind {
    /// What the caller has already; more than one part where schemes go together.
    Held(Vec<CredentialPart>),
    /// A token that the client asks for itself, as often as it needs one.
    Grant(Grant),
    /// An app whose users give tokens; the credential comes from it.
    App(App),
}

/// What a credential does for one scheme.
#[derive(Clone, Debug, PartialEq)]
pub struct CredentialPart {
    /// The scheme's name in the document.
    pub scheme: String,
    /// How it is sent.
    pub kind: PartKind,
    /// The names of its constructor's arguments.
    pub arguments: Vec<FieldName>,
}

/// How a part of a credential is sent.
#[derive(Clone, Debug, PartialEq)]
pub enum PartKind {
    /// A key under a name.
    ApiKey(ApiKeyLocation, String),
    /// A user and a password.
    Basic,
    /// A token that the caller has.
    Bearer,
    /// Credentials that the caller makes, behind the word of an HTTP scheme.
    Http(String),
}

/// How a client gets a token of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Grant {
    /// The scheme's name in the document.
    pub scheme: String,
    /// The value of `grant_type`.
    pub grant_type: String,
    /// Further parameters, each an argument of the constructor.
    pub parameters: Vec<String>,
    /// The names of the constructor's arguments: the parameters, the client's id and its secret.
    pub arguments: Vec<FieldName>,
    /// Where it is requested.
    pub endpoints: Endpoints,
}

/// An app that acts for its users.
#[derive(Clone, Debug, PartialEq)]
pub struct App {
    /// The scheme's name in the document.
    pub scheme: String,
    /// Where users authorise it and it gets tokens.
    pub endpoints: Endpoints,
}

/// The endpoints of an authorization server.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Endpoints {
    /// Gives tokens.
    pub token: String,
    /// Renews them, if that is another one.
    pub refresh: Option<String>,
    /// The page where a user authorises an app.
    pub authorization: Option<String>,
    /// Gives codes to devices.
    pub device_authorization: Option<String>,
    /// Revokes tokens.
    pub revocation: Option<String>,
    /// The field of a token response that says where the service is.
    pub base_url_field: Option<String>,
}

/// Where a key is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApiKeyLocation {
    /// In a header.
    Header,
    /// In the query.
    Query,
    /// In a cookie.
    Cookie,
    /// In the form that is the call's body.
    Form,
}
