//! Credentials, and which of them calls require.

use crate::naming::{FieldName, TypeName};

/// Schemes that a call requires together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// Their names in the document.
    pub schemes: Vec<String>,
}

/// A credential that a client can be constructed with.
#[derive(Clone, Debug, PartialEq)]
pub struct Credential {
    /// The name of its type.
    pub name: TypeName,
    /// Its description.
    pub docs: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The address of the authorization server's metadata.
    pub metadata: Option<String>,
    /// Its kind.
    pub kind: CredentialKind,
}

impl Credential {
    /// Its parts, if callers have it already.
    pub fn parts(&self) -> &[CredentialPart] {
        match &self.kind {
            CredentialKind::Held(parts) => parts,
            CredentialKind::Grant(_) | CredentialKind::App(_) => &[],
        }
    }

    /// How it is sent, in a few words that start with the scheme's name.
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

/// The kinds of credentials.
#[derive(Clone, Debug, PartialEq)]
pub enum CredentialKind {
    /// One that callers have already. It has several parts if schemes are used together.
    Held(Vec<CredentialPart>),
    /// A token that the client requests itself whenever it needs one.
    Grant(Grant),
    /// An app whose users grant tokens; the credential comes from the app.
    App(App),
}

/// The part of a credential for one scheme.
#[derive(Clone, Debug, PartialEq)]
pub struct CredentialPart {
    /// The scheme's name in the document.
    pub scheme: String,
    /// How it is sent.
    pub kind: PartKind,
    /// The names of the constructor's arguments.
    pub arguments: Vec<FieldName>,
}

/// How a part of a credential is sent.
#[derive(Clone, Debug, PartialEq)]
pub enum PartKind {
    /// A key with this name.
    ApiKey(ApiKeyLocation, String),
    /// A user name and password.
    Basic,
    /// A bearer token.
    Bearer,
    /// Credentials from the caller, after the name of this HTTP scheme.
    Http(String),
}

/// How a client requests its own token.
#[derive(Clone, Debug, PartialEq)]
pub struct Grant {
    /// The scheme's name in the document.
    pub scheme: String,
    /// The value of `grant_type`.
    pub grant_type: String,
    /// Further parameters; each is an argument of the constructor.
    pub parameters: Vec<String>,
    /// The names of the constructor's arguments: the parameters, the client id and its secret.
    pub arguments: Vec<FieldName>,
    /// The endpoints.
    pub endpoints: Endpoints,
}

/// An app that acts for its users.
#[derive(Clone, Debug, PartialEq)]
pub struct App {
    /// The scheme's name in the document.
    pub scheme: String,
    /// The endpoints where users authorise it and where it gets tokens.
    pub endpoints: Endpoints,
}

/// The endpoints of an authorization server.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Endpoints {
    /// Issues tokens.
    pub token: String,
    /// Renews tokens, if it is another one.
    pub refresh: Option<String>,
    /// The page where users authorise an app.
    pub authorization: Option<String>,
    /// Issues codes to devices.
    pub device_authorization: Option<String>,
    /// Revokes tokens.
    pub revocation: Option<String>,
    /// The field of a token response with the base URL of the service.
    pub base_url_field: Option<String>,
}

/// The location of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApiKeyLocation {
    /// In a header.
    Header,
    /// In the query.
    Query,
    /// In a cookie.
    Cookie,
    /// In the form body.
    Form,
}
