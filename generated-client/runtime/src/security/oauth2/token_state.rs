// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`TokenState`]: the current token of a credential, and what is remembered of refused tokens and failures.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::{Token, TokenError};
use crate::platform::Instant;
use crate::secret::Secret;
use crate::security::AuthError;

/// How many revoked refresh tokens are remembered: those of a store and of a credential, and some more.
const REMEMBERED: usize = 8;

/// How long a token that replaced a refused one is kept even if it is refused too. Otherwise, a service that refuses every token
/// would cause a renewal with each call, and may use up the only refresh token.
const REPLACEMENT_PAUSE: Duration = Duration::from_secs(60);

/// The longest time for which an error of the token endpoint applies to further calls; the default for errors that a retry would
/// not change.
const FAILURE_TIME: Duration = Duration::from_secs(30);

/// Errors apply for this much less than the endpoint asks to wait, so that a call that waits this long sends a new request.
const MARGIN: Duration = Duration::from_millis(100);

/// The outcome of a renewal, for all calls that wait for it.
pub(super) type Renewed = Result<Arc<Token>, AuthError>;

/// A running renewal, whose outcome all waiting calls get.
pub(super) type RunningRenewal = watch::Receiver<Option<Renewed>>;

/// The state of a credential.
#[derive(Default)]
pub(super) struct TokenState {
    /// The current token, which calls use.
    pub(super) held: Option<Arc<Token>>,
    /// The access token that the service refused. It is not taken from the store again.
    pub(super) refused: Option<Secret>,
    /// When a refused token was last replaced.
    replaced: Option<Instant>,
    /// A token that could not be saved yet.
    pub(super) unsaved: Option<Token>,
    /// Refresh tokens that are no longer valid.
    pub(super) revoked: Vec<(Secret, Box<TokenError>)>,
    /// Whether the first token was saved, renewed or revoked, so that it is not used any more.
    pub(super) first_is_spent: bool,
    /// The last error of the token endpoint, while it applies.
    failure: Option<EndpointFailure>,
    /// The time of the next renewal, after one that failed. Until then, the old token is used.
    pub(super) retry_at: Option<Instant>,
    pub(super) running: Option<RunningRenewal>,
}

/// An error of the token endpoint that applies for a while, so that not every call sends a request.
struct EndpointFailure {
    error: Box<TokenError>,
    since: Instant,
    time: Duration,
}

impl TokenState {
    pub(super) fn is_refused(&self, token: &Token) -> bool {
        self.refused.as_ref().is_some_and(|refused| refused.expose() == token.access_token().expose())
    }

    pub(super) fn revocation(&self, refresh_token: &Secret) -> Option<Box<TokenError>> {
        let mut known = self.revoked.iter();
        known.find(|(token, _)| token.expose() == refresh_token.expose()).map(|(_, error)| error.clone())
    }

    pub(super) fn can_renew(&self, token: &Token) -> bool {
        token.refresh_token().is_some_and(|refresh_token| self.revocation(refresh_token).is_none())
    }

    pub(super) fn remember(&mut self, refresh_token: Secret, error: Box<TokenError>) {
        if self.revoked.len() >= REMEMBERED {
            self.revoked.remove(0);
        }
        self.revoked.push((refresh_token, error));
    }

    /// Makes a new token the current one, and notes the time if it replaces a refused one.
    pub(super) fn hold_new(&mut self, token: &Arc<Token>) {
        (self.held, self.retry_at) = (Some(Arc::clone(token)), None);
        if self.refused.take().is_some() {
            self.replaced = Some(Instant::now());
        }
    }

    /// Whether a refused token was replaced so recently that another replacement would not help.
    pub(super) fn was_replaced_recently(&self) -> bool {
        self.replaced.is_some_and(|time| time.elapsed() < REPLACEMENT_PAUSE)
    }

    /// Remembers an error of the token endpoint: for the time that the endpoint asks to wait, or for a default time if a retry
    /// would not change it. An error that may pass and has no time is not remembered, because retries have their own waits.
    pub(super) fn fail(&mut self, error: &TokenError) {
        let time = match error.wait() {
            Some(time) => time.min(FAILURE_TIME).saturating_sub(MARGIN),
            None if error.is_transient() => return,
            None => FAILURE_TIME,
        };
        self.failure = Some(EndpointFailure { error: Box::new(error.clone()), since: Instant::now(), time });
    }

    /// The last error of the token endpoint, if it still applies.
    pub(super) fn failure(&self) -> Option<AuthError> {
        let failure = self.failure.as_ref()?;
        let elapsed = failure.since.elapsed();
        if elapsed >= failure.time {
            return None;
        }
        Some(AuthError::Token(Box::new(failure.error.after(elapsed))))
    }

    /// Whether the store has the latest token.
    pub(super) fn is_saved(&self) -> bool {
        self.unsaved.is_none()
    }

    /// If a token could not be saved, lets the next call try again at once.
    pub(super) fn retry_unsaved_now(&mut self) {
        if self.unsaved.is_some() {
            self.retry_at = None;
        }
    }

    /// The running renewal. One whose Tokio runtime has ended does not count.
    pub(super) fn running(&self) -> Option<RunningRenewal> {
        self.running.clone().filter(|running| running.has_changed().is_ok())
    }

    /// Forgets all tokens, and returns the current one.
    pub(super) fn forget(&mut self) -> Option<Arc<Token>> {
        (self.first_is_spent, self.unsaved) = (true, None);
        self.held.take()
    }
}
