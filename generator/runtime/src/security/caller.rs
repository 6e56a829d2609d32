//! [`Caller`]: who a call says that it comes from.

use std::borrow::Cow;

use super::Credentials;

/// Who a call says that it comes from.
#[derive(Clone, Debug, Default)]
pub(crate) enum Caller {
    /// Whoever the client's credentials stand for.
    #[default]
    OfClient,
    /// Whoever these credentials stand for; the client's are there for the schemes that they leave out.
    Given(Credentials),
    /// Nobody: the service decides what it gives.
    Anonymous,
}

impl Caller {
    /// What the call may use; `of_client` are the client's.
    pub(crate) fn credentials<'a>(&self, of_client: &'a Credentials) -> Cow<'a, Credentials> {
        match self {
            Caller::OfClient => Cow::Borrowed(of_client),
            Caller::Given(given) => Cow::Owned(of_client.clone().and(given.clone())),
            Caller::Anonymous => Cow::Owned(Credentials::none()),
        }
    }

    /// The credentials that are for this call alone.
    pub(super) fn given(&self) -> Option<&Credentials> {
        match self {
            Caller::Given(given) => Some(given),
            Caller::OfClient | Caller::Anonymous => None,
        }
    }
}
