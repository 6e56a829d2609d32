// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Grant`]: what is exchanged for a token, as form fields (RFC 6749 sections 4 and 6).

use crate::secret::Secret;

/// Form fields with secret values.
pub(super) type SecretFields = Vec<(String, Secret)>;

/// What is exchanged for a token.
pub(super) enum Grant<'a> {
    /// A grant of the app itself, such as `client_credentials` (RFC 6749 section 4.4).
    Own(&'a SecretFields),
    /// The code of a callback (RFC 6749 section 4.1.3, RFC 7636 section 4.5).
    AuthorizationCode { code: &'a Secret, redirect_uri: &'a str, verifier: &'a Secret },
    /// A refresh token (RFC 6749 section 6).
    RefreshToken(&'a Secret),
    /// The code of a device (RFC 8628 section 3.4).
    DeviceCode(&'a Secret),
}

impl Grant<'_> {
    pub(super) fn form(&self) -> SecretFields {
        match self {
            Grant::Own(fields) => (*fields).clone(),
            Grant::AuthorizationCode { code, redirect_uri, verifier } => vec![
                field("grant_type", "authorization_code"),
                ("code".to_owned(), (*code).clone()),
                field("redirect_uri", redirect_uri),
                ("code_verifier".to_owned(), (*verifier).clone()),
            ],
            Grant::RefreshToken(token) => {
                vec![field("grant_type", "refresh_token"), ("refresh_token".to_owned(), (*token).clone())]
            }
            Grant::DeviceCode(code) => vec![
                field("grant_type", "urn:ietf:params:oauth:grant-type:device_code"),
                ("device_code".to_owned(), (*code).clone()),
            ],
        }
    }

    /// Whether it can be exchanged again, so that a token without a refresh token can be renewed.
    pub(super) fn can_repeat(&self) -> bool {
        matches!(self, Grant::Own(_) | Grant::RefreshToken(_))
    }

    /// Whether it is a refresh token, which may have its own endpoint.
    pub(super) fn is_refresh(&self) -> bool {
        matches!(self, Grant::RefreshToken(_))
    }
}

pub(super) fn field(name: &str, value: &str) -> (String, Secret) {
    (name.to_owned(), Secret::from(value))
}
