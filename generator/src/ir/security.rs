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
    /// What it does for a call; more than one part where schemes go together.
    pub parts: Vec<CredentialPart>,
}

/// What a credential does for one scheme.
#[derive(Clone, Debug, PartialEq)]
pub struct CredentialPart {
    /// The scheme's name in the document.
    pub scheme: String,
    /// How it is sent.
    pub kind: CredentialKind,
    /// The names of its constructor's arguments.
    pub arguments: Vec<FieldName>,
}

/// How a credential is sent.
#[derive(Clone, Debug, PartialEq)]
pub enum CredentialKind {
    /// A key under a name.
    ApiKey(ApiKeyLocation, String),
    /// A user and a password.
    Basic,
    /// A token that the caller has.
    Bearer,
    /// A token that the client asks for at the token endpoint.
    Grant {
        /// The token endpoint.
        token_url: String,
        /// The value of `grant_type`.
        grant_type: String,
        /// Further parameters, each an argument of the constructor.
        parameters: Vec<String>,
    },
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
