//! [`Caller`]: whose credentials a call uses.

use std::borrow::Cow;

use super::Credentials;

/// Whose credentials a call uses.
#[derive(Clone, Debug, Default)]
pub(crate) enum Caller {
    /// Those of the client.
    #[default]
    OfClient,
    /// These; for other schemes, those of the client.
    Given(Credentials),
    /// None.
    Anonymous,
}

impl Caller {
    /// The credentials that the call may use; `of_client` are those of the client.
    pub(crate) fn credentials<'a>(&self, of_client: &'a Credentials) -> Cow<'a, Credentials> {
        match self {
            Caller::OfClient => Cow::Borrowed(of_client),
            Caller::Given(given) => Cow::Owned(of_client.clone().and(given.clone())),
            Caller::Anonymous => Cow::Owned(Credentials::none()),
        }
    }

    /// The credentials that are set for this call only.
    pub(super) fn given(&self) -> Option<&Credentials> {
        match self {
            Caller::Given(given) => Some(given),
            Caller::OfClient | Caller::Anonymous => None,
        }
    }
}
