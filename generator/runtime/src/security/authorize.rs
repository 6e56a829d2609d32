//! Which schemes prove who calls an operation.

use std::borrow::Cow;
use std::sync::Arc;

use super::caller::Caller;
use super::{AuthError, Authorization, Credentials};
use crate::operation::Operation;
use crate::transport::Transport;

/// What is known of a call before it is proven who makes it.
pub(crate) struct Claim<'a> {
    /// Who makes it.
    pub(crate) caller: &'a Caller,
    /// The credentials of the client.
    pub(crate) of_client: &'a Credentials,
    /// Whether the call goes out without a credential where there is none for it.
    pub(crate) may_be_anonymous: bool,
    /// Whether the body of the request takes fields of a form.
    pub(crate) takes_form: bool,
    /// Whether it is proven by all credentials, since no document says by which.
    pub(crate) takes_all: bool,
}

/// Collects what the schemes of the first alternative add whose schemes are all held.
///
/// An alternative without schemes comes last, whatever its place: who has credentials means to use them.
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

/// The names of all schemes.
fn all(credentials: &Credentials) -> Vec<Cow<'static, str>> {
    credentials.names().into_iter().map(Cow::Owned).collect()
}

/// The names of the schemes that prove who calls.
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
        // The caller knows better than a document that names no scheme.
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

/// The first alternative whose schemes are all held. What is given for the call alone has a part in it, and is all of it
/// where it can be.
fn alternative(
    operation: &Operation,
    given: Option<&Credentials>,
    credentials: &Credentials,
) -> Option<&'static [&'static str]> {
    let is_held = |needs: &[&str], by: &Credentials| needs.iter().all(|name| by.get(name).is_some());
    let mut named = operation.security.iter().copied().filter(|needs| !needs.is_empty());
    let Some(given) = given else { return named.find(|needs| is_held(needs, credentials)) };
    let has_part = |needs: &[&str]| needs.iter().any(|name| given.get(name).is_some());
    let whole = named.clone().find(|needs| is_held(needs, given));
    whole.or_else(|| named.find(|needs| has_part(needs) && is_held(needs, credentials)))
}
