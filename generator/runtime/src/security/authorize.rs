//! Which schemes prove who calls an operation.

use super::{AuthError, Authorization, Credentials};
use crate::operation::Operation;

/// Collects what the schemes of the first alternative add whose schemes the client all has.
///
/// `takes_form` tells whether the body of the request takes fields of a form. An alternative without schemes comes last, whatever its place: who has credentials means to use them.
pub(crate) async fn authorize(
    credentials: &Credentials,
    http: &reqwest::Client,
    operation: &Operation,
    takes_form: bool,
) -> Result<Authorization, AuthError> {
    let mut authorization = Authorization::new(takes_form);
    let held = |needs: &&&[&str]| needs.iter().all(|name| credentials.get(name).is_some());
    let named = operation.security.iter().filter(|needs| !needs.is_empty()).find(held);
    let anonymous = operation.security.is_empty() || operation.security.iter().any(|needs| needs.is_empty());
    match named {
        Some(needs) => {
            for (name, scheme) in needs.iter().filter_map(|name| Some((name, credentials.get(name)?))) {
                authorization.begin_scheme(name);
                scheme.apply(&mut authorization, http).await?;
            }
            Ok(authorization)
        }
        None if anonymous => Ok(authorization),
        None => Err(AuthError::MissingCredential {
            operation: operation.id,
            needs: operation.security,
            has: credentials.names(),
        }),
    }
}
