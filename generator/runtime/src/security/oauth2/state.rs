//! What a credential knows at the moment: its token, what was refused, and what failed.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

use super::{Token, TokenError};
use crate::security::{AuthError, Secret};

/// How many refresh tokens are remembered as revoked: those of a store and of a credential, and some more.
const REMEMBERED: usize = 8;

/// How long a token that replaced a refused one is kept when it is refused too. A service that refuses whatever it is
/// shown would else have a token, and often the only refresh token, exchanged with each call.
const BRAKE: Duration = Duration::from_secs(60);

/// How a renewal ended, for all who waited.
pub(super) type Outcome = Result<Arc<Token>, AuthError>;

/// A renewal that tells its outcome to all who wait.
pub(super) type Running = watch::Receiver<Option<Outcome>>;

/// What a credential knows at the moment.
#[derive(Default)]
pub(super) struct State {
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
    /// Until when a token is used that should have been renewed.
    pub(super) rest: Option<Instant>,
    pub(super) running: Option<Running>,
}

impl State {
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

    /// The renewal that runs; one whose runtime ended does not run any more.
    pub(super) fn running(&self) -> Option<Running> {
        self.running.clone().filter(|running| running.has_changed().is_ok())
    }

    /// Forgets the tokens of a user who signs out, and gives the last one.
    pub(super) fn end(&mut self) -> Option<Arc<Token>> {
        (self.first_is_spent, self.unsaved) = (true, None);
        self.held.take()
    }
}
