// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The credentials of a caller.

pub use crate::runtime::Credentials;
use crate::runtime::{Secret, security};

/// The credential of the security scheme `devices`.
///
/// The authorization server describes itself at
/// `https://login.example.com/.well-known/oauth-authorization-server`.
///
/// Deprecated by the document.
#[derive(Debug)]
pub struct Devices {
    part_1: security::Bearer,
}

impl Devices {
    /// A credential of these parts.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            part_1: security::Bearer::new(token),
        }
    }
}

impl From<Devices> for Credentials {
    #[inline]
    fn from(credential: Devices) -> Self {
        Credentials::scheme("devices", credential.part_1)
    }
}

/// An app that acts for its users.
///
/// The authorization server describes itself at
/// `https://login.example.com/.well-known/oauth-authorization-server`.
///
/// Deprecated by the document.
#[derive(Clone, Copy, Debug)]
pub enum DeviceAuthorization {}

impl DeviceAuthorization {
    /// An app that can keep a secret, as one on a server can.
    pub fn confidential(
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> security::oauth2::App {
        Self::at_home(
            security::oauth2::App::confidential(
                "https://login.example.com/token",
                client_id,
                client_secret,
            ),
        )
    }

    /// An app that cannot keep a secret, as one that users install cannot.
    pub fn public(client_id: impl Into<String>) -> security::oauth2::App {
        Self::at_home(
            security::oauth2::App::public("https://login.example.com/token", client_id),
        )
    }

    #[inline]
    fn at_home(app: security::oauth2::App) -> security::oauth2::App {
        app.for_scheme("devices")
            .device_authorization_url("https://login.example.com/device")
    }
}
