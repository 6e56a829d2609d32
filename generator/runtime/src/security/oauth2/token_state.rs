//! What a credential knows at the moment: its token, what was refused, and what failed.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use super::{Token, TokenError};
use crate::platform::Instant;
use crate::secret::Secret;
use crate::security::AuthError;

/// How many refresh tokens are remembered as revoked: those of a store and of a credential, and some more.
const REMEMBERED: usize = 8;

/// How long a token that replaced a refused one is kept when it is refused too. A service that refuses whatever it is
/// shown would else have a token, and often the only refresh token, exchanged with each call.
const BRAKE: Duration = Duration::from_secs(60);

/// The longest time for which a response without a token stands, and the time for one that asking again would not better.
const STANDS: Duration = Duration::from_secs(30);

/// By how much a response stands shorter than the endpoint asks to wait, so that who waits so long finds it gone.
const MARGIN: Duration = Duration::from_millis(100);

/// How a renewal ended, for all who waited.
pub(super) type Renewed = Result<Arc<Token>, AuthError>;

/// A renewal that tells its outcome to all who wait.
pub(super) type RunningRenewal = watch::Receiver<Option<Renewed>>;

/// What a credential knows at the moment.
#[derive(Default)]
pub(super) struct TokenState {
    /// The token that calls get.
    pub(super) held: Option<Arc<Token>>,
    /// The access token that the service refused; it is not taken from the store again.
    pub(super) refused: Option<Secret>,
    /// When a refused token was replaced last.
    replaced: Option<Instant>,
    /// A token that could not be saved yet.
    pub(super) unsaved: Option<Token>,
    /// Refresh tokens that are worth nothing any more.
    pub(super) revoked: Vec<(Secret, Box<TokenError>)>,
    /// The first token was saved, renewed or revoked, so that it does not count any more.
    pub(super) first_is_spent: bool,
    /// The last response without a token, while it stands.
    failure: Option<StandingError>,
    /// Until when a token is used that should have been renewed.
    pub(super) rest: Option<Instant>,
    pub(super) running: Option<RunningRenewal>,
}

/// A response of the token endpoint that stands for a while, so that not every call asks for it anew.
struct StandingError {
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

    /// Holds a new token, and remembers if it stands in for a refused one.
    pub(super) fn hold_new(&mut self, token: &Arc<Token>) {
        (self.held, self.rest) = (Some(Arc::clone(token)), None);
        if self.refused.take().is_some() {
            self.replaced = Some(Instant::now());
        }
    }

    /// Tells whether a refused token was replaced so lately that another replacement would not help.
    pub(super) fn is_braked(&self) -> bool {
        self.replaced.is_some_and(|time| time.elapsed() < BRAKE)
    }

    /// Lets a response without a token stand: until the time that the endpoint tells, or a while if it will not change by
    /// itself. One that may pass without a time told does not stand, since retries have waits of their own.
    pub(super) fn fail(&mut self, error: &TokenError) {
        let time = match error.wait() {
            Some(time) => time.min(STANDS).saturating_sub(MARGIN),
            None if error.is_transient() => return,
            None => STANDS,
        };
        self.failure = Some(StandingError { error: Box::new(error.clone()), since: Instant::now(), time });
    }

    /// The response without a token that stands.
    pub(super) fn failure(&self) -> Option<AuthError> {
        let failure = self.failure.as_ref()?;
        let elapsed = failure.since.elapsed();
        (elapsed < failure.time).then(|| AuthError::Token(Box::new(failure.error.after(elapsed))))
    }

    /// Tells whether the store has what the endpoint gave.
    pub(super) fn is_saved(&self) -> bool {
        self.unsaved.is_none()
    }

    /// Lets the next who asks for a token try at once to save what could not be saved.
    pub(super) fn end_rest_of_unsaved(&mut self) {
        self.rest = self.rest.filter(|_| self.unsaved.is_none());
    }

    /// The renewal that runs; one whose runtime ended does not run any more.
    pub(super) fn running(&self) -> Option<RunningRenewal> {
        self.running.clone().filter(|running| running.has_changed().is_ok())
    }

    /// Forgets the tokens of a user who signs out, and gives the last one.
    pub(super) fn end(&mut self) -> Option<Arc<Token>> {
        (self.first_is_spent, self.unsaved) = (true, None);
        self.held.take()
    }
}
