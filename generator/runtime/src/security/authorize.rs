//! Chooses the security schemes of a call, and collects their credentials.

use std::borrow::Cow;
use std::sync::Arc;

use super::caller::Caller;
use super::{AuthError, Authorization, Credentials};
use crate::operation::Operation;
use crate::transport::Transport;

/// The properties of a call that decide which credentials it gets.
pub(crate) struct Claim<'a> {
    /// Whose credentials the call uses.
    pub(crate) caller: &'a Caller,
    /// The credentials of the client.
    pub(crate) of_client: &'a Credentials,
    /// Whether the call is sent without credentials if there is none for it.
    pub(crate) may_be_anonymous: bool,
    /// Whether the body of the request can have form fields.
    pub(crate) takes_form: bool,
    /// Whether all credentials are used, because no document says which ones.
    pub(crate) takes_all: bool,
}

/// Collects the credentials of a call: those of the first alternative for which there are all credentials.
///
/// An alternative without schemes is used last, wherever the document lists it, because credentials that are set are meant to be
/// used.
pub(crate) async fn authorize(
    claim: Claim<'_>,
    transport: &Arc<dyn Transport>,
    operation: &Operation,
) -> Result<Authorization, AuthError> {
    let Claim { caller, of_client, may_be_anonymous, takes_form, takes_all } = claim;
    let mut authorization = Authorization::new(takes_form);
    let credentials = caller.credentials(of_client);
    let schemes = match takes_all {
        true => all(caller.given().unwrap_or(&credentials)),
        false => schemes(operation, caller, &credentials, may_be_anonymous)?,
    };
    for name in schemes {
        let Some(scheme) = credentials.get(&name) else { continue };
        authorization.begin_scheme(name);
        scheme.apply(&mut authorization, transport).await?;
    }
    Ok(authorization)
}

/// The names of all schemes that have a credential.
fn all(credentials: &Credentials) -> Vec<Cow<'static, str>> {
    credentials.names().into_iter().map(Cow::Owned).collect()
}

/// The names of the schemes that the call uses.
fn schemes(
    operation: &Operation,
    caller: &Caller,
    credentials: &Credentials,
    may_be_anonymous: bool,
) -> Result<Vec<Cow<'static, str>>, AuthError> {
    let given = caller.given();
    if let Some(needs) = alternative(operation, given, credentials) {
        return Ok(needs.iter().map(|name| Cow::Borrowed(*name)).collect());
    }
    let needs_none = operation.security.iter().all(|needs| needs.is_empty());
    match given {
        // Credentials that are set for this call are used even if the document requires none.
        Some(given) if needs_none => Ok(all(given)),
        _ if needs_none || operation.security.iter().any(|needs| needs.is_empty()) => Ok(Vec::new()),
        _ if may_be_anonymous || matches!(caller, Caller::Anonymous) => Ok(Vec::new()),
        _ => Err(AuthError::MissingCredential {
            operation: operation.id,
            needs: operation.security,
            has: credentials.names(),
        }),
    }
}

/// The first alternative for which there are all credentials. If credentials are set for this call, an alternative that they
/// cover alone comes first, and then one that they cover in part.
fn alternative(
    operation: &Operation,
    given: Option<&Credentials>,
    credentials: &Credentials,
) -> Option<&'static [&'static str]> {
    let are_held = |needs: &[&str], by: &Credentials| needs.iter().all(|name| by.get(name).is_some());
    let mut alternatives = operation.security.iter().copied().filter(|needs| !needs.is_empty());
    let Some(given) = given else { return alternatives.find(|needs| are_held(needs, credentials)) };
    if let Some(covered) = alternatives.clone().find(|needs| are_held(needs, given)) {
        return Some(covered);
    }
    let has_part = |needs: &[&str]| needs.iter().any(|name| given.get(name).is_some());
    alternatives.find(|needs| has_part(needs) && are_held(needs, credentials))
}
