//! [`Renewer`]: the renewal of tokens, once for all who wait, to its end even if nobody waits, and saved before it is used.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use reqwest::header::AUTHORIZATION;
use tokio::sync::watch;

use super::credential_settings::{CredentialSettings, TokenSource};
use super::grant::{Grant, SecretFields};
use super::token_state::{Renewed, RunningRenewal, TokenState};
use super::{StoreError, Token};
use crate::platform::{Instant, now, spawn};
use crate::security::token_error::Lack;
use crate::security::{AuthError, Authorization};
use crate::transport::Transport;

/// How long a store may take to give the lock of a user's token.
const LOCK_WAIT: Duration = Duration::from_secs(180);

/// The same for a token of the app's own, of which two do no harm: a call does not wait for the lock of a machine that
/// died.
const OWN_LOCK_WAIT: Duration = Duration::from_secs(5);

/// How long a token that still lives is used after its renewal failed, before the next try.
const REST: Duration = Duration::from_secs(5);

/// For how long a token must live so that calls use it rather than wait for the renewal that runs.
const SPARE: Duration = Duration::from_secs(10);

/// What a call gets: a token at once, or a renewal to wait for.
enum Now {
    Held(Arc<Token>),
    Pending(RunningRenewal),
}

/// Renews the token of a credential; clones share what they know of it.
#[derive(Clone)]
pub(super) struct Renewer {
    pub(super) settings: Arc<CredentialSettings>,
    state: Arc<Mutex<TokenState>>,
}

impl Renewer {
    pub(super) fn new(settings: CredentialSettings) -> Self {
        Renewer { settings: Arc::new(settings), state: Arc::default() }
    }

    /// Changes a setting; what was learnt under the former ones does not count any more.
    pub(super) fn set(mut self, change: impl FnOnce(&mut CredentialSettings)) -> Self {
        change(Arc::make_mut(&mut self.settings));
        self.state = Arc::default();
        self
    }

    fn state(&self) -> MutexGuard<'_, TokenState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The token for a call: the held one, or that of the renewal which this call begins or waits for.
    pub(super) async fn current(&self, transport: &Arc<dyn Transport>) -> Renewed {
        let mut running = match self.held_or_running(transport)? {
            Now::Held(token) => return Ok(token),
            Now::Pending(running) => running,
        };
        match running.wait_for(Option::is_some).await.as_deref() {
            Ok(Some(outcome)) => outcome.clone(),
            _ => Err(AuthError::Interrupted),
        }
    }

    fn held_or_running(&self, transport: &Arc<dyn Transport>) -> Result<Now, AuthError> {
        let mut state = self.state();
        let rests = state.rest.is_some_and(|end| Instant::now() < end);
        let good = |token: &&Arc<Token>| self.settings.is_fresh(token) || (rests && lives(token));
        if let Some(token) = state.held.as_ref().filter(good) {
            return Ok(Now::Held(Arc::clone(token)));
        }
        if let Some(running) = state.running() {
            let spare = state.held.as_ref().filter(|token| lives_for(token, SPARE));
            return Ok(spare.map_or(Now::Pending(running), |token| Now::Held(Arc::clone(token))));
        }
        // The caller may stop waiting at any time, and what it began must not stop with it: the old refresh token is
        // worth nothing once the endpoint has given a new one.
        let (sender, receiver) = watch::channel(None);
        let (renewer, transport) = (self.clone(), Arc::clone(transport));
        let renewal = async move {
            let outcome = renewer.renew(&transport).await;
            let outcome = renewer.settle(outcome);
            sender.send_replace(Some(outcome));
        };
        spawn(Box::pin(renewal))
            .map_err(|place| AuthError::Unsupported(format!("a token is renewed {place}")))?;
        state.running = Some(receiver.clone());
        Ok(Now::Pending(receiver))
    }

    /// Takes the outcome of a renewal over. A token that still lives serves a while if there is no new one yet.
    fn settle(&self, outcome: Result<Token, AuthError>) -> Renewed {
        let (mut state, scheme) = (self.state(), &self.settings.app.scheme);
        state.running = None;
        match outcome {
            Ok(token) => {
                tracing::debug!(%scheme, "there is a new token");
                let token = Arc::new(token);
                state.hold_new(&token);
                Ok(token)
            }
            Err(error) => match state.held.clone().filter(|token| error.is_transient() && lives(token)) {
                Some(token) => {
                    tracing::warn!(%scheme, %error, "a token could not be renewed; it is used while it is valid");
                    state.rest = Some(Instant::now() + REST);
                    Ok(token)
                }
                None => Err(error),
            },
        }
    }

    async fn renew(&self, transport: &Arc<dyn Transport>) -> Result<Token, AuthError> {
        match &self.settings.source {
            TokenSource::Own(fields) => self.renew_own(fields, transport).await,
            TokenSource::User(first) => {
                let key = self.settings.key();
                let lease = self.settings.store.lock(&key, LOCK_WAIT).await?;
                let outcome = self.renew_user(&key, first.as_ref(), transport).await;
                lease.release().await;
                outcome
            }
        }
    }

    /// Gets a token of the app's own. The store saves requests, and nothing is lost where it fails.
    async fn renew_own(
        &self,
        fields: &SecretFields,
        transport: &Arc<dyn Transport>,
    ) -> Result<Token, AuthError> {
        let key = self.settings.key();
        let lease = or_warn(self.settings.store.lock(&key, OWN_LOCK_WAIT).await);
        let stored = or_warn(self.settings.store.load(&key).await).flatten();
        self.hold_living(stored.iter());
        let outcome = match stored.filter(|token| self.is_good(token)) {
            Some(token) => Ok(token),
            None => {
                let asked = self.ask(Grant::Own(fields), transport).await;
                if let Ok(token) = &asked {
                    or_warn(self.settings.store.save(&key, token).await);
                }
                asked
            }
        };
        if let Some(lease) = lease {
            lease.release().await;
        }
        outcome
    }

    /// Takes the newest token that is good, or renews the newest that can be renewed.
    async fn renew_user(
        &self,
        key: &str,
        first: Option<&Token>,
        transport: &Arc<dyn Transport>,
    ) -> Result<Token, AuthError> {
        let stored = self.settings.store.load(key).await?;
        let candidates = self.candidates(stored.as_ref(), first);
        if let Some((token, is_stored)) = candidates.iter().find(|(token, _)| self.is_good(token)) {
            if !is_stored {
                self.keep(key, token).await?;
            } else if candidates.first().is_some_and(|(_, is_stored)| *is_stored) {
                // What could not be saved is older than what somebody else saved.
                self.state().unsaved = None;
            }
            return Ok(token.clone());
        }
        self.hold_living(candidates.iter().map(|(token, _)| token));
        let mut refusal = None;
        for (token, _) in &candidates {
            match self.refresh(token, transport).await {
                Ok(new) => return self.keep(key, &new).await.map(|()| new),
                Err(AuthError::Revoked(error)) => refusal = Some(error),
                Err(AuthError::NoToken) => {}
                Err(error) => {
                    self.keep_rotated(key, token, &error).await?;
                    return Err(error);
                }
            }
        }
        // Somebody without a lease, or with one that ended too early, may have been faster.
        match self.settings.store.load(key).await?.filter(|token| self.is_good(token)) {
            Some(token) => Ok(token),
            None => Err(refusal.map_or(AuthError::NoToken, AuthError::Revoked)),
        }
    }

    /// The tokens that could serve, the newest first, and whether it is that of the store. Of two of the same time, or
    /// of none, that of the store counts: a first token stays what it was, however often it was renewed since.
    fn candidates(&self, stored: Option<&Token>, first: Option<&Token>) -> Vec<(Token, bool)> {
        let state = self.state();
        let first = first.filter(|_| !state.first_is_spent);
        let others = state.unsaved.as_ref().into_iter().chain(first).map(|token| (token.clone(), false));
        let mut all: Vec<_> = stored.map(|token| (token.clone(), true)).into_iter().chain(others).collect();
        all.sort_by_key(|(token, _)| std::cmp::Reverse(token.issued_at()));
        all
    }

    /// Exchanges the refresh token of a token. A revoked one is asked about once.
    async fn refresh(&self, token: &Token, transport: &Arc<dyn Transport>) -> Result<Token, AuthError> {
        let refresh_token = token.refresh_token().ok_or(AuthError::NoToken)?;
        if let Some(error) = self.state().revocation(refresh_token) {
            return Err(AuthError::Revoked(error));
        }
        match self.ask(Grant::RefreshToken(refresh_token), transport).await {
            Ok(new) => Ok(new.completed_by(token)),
            Err(AuthError::Revoked(error)) => {
                self.state().remember(refresh_token.clone(), error.clone());
                Err(AuthError::Revoked(error))
            }
            Err(error) => Err(error),
        }
    }

    /// Asks the token endpoint, unless its last response stands.
    async fn ask(&self, grant: Grant<'_>, transport: &Arc<dyn Transport>) -> Result<Token, AuthError> {
        let standing = self.state().failure();
        if let Some(error) = standing {
            return Err(error);
        }
        let is_refresh = grant.is_refresh();
        match self.settings.app.ask(grant, transport).await {
            Err(AuthError::Token(error)) if is_refresh && error.ends_refresh_token() => {
                Err(AuthError::Revoked(error))
            }
            Err(AuthError::Token(error)) => {
                self.state().fail(&error);
                Err(AuthError::Token(error))
            }
            asked => asked,
        }
    }

    /// Saves the refresh token of a response whose access token is of no use, since the one before may be worth nothing.
    async fn keep_rotated(&self, key: &str, before: &Token, error: &AuthError) -> Result<(), AuthError> {
        let AuthError::Token(error) = error else { return Ok(()) };
        let Lack::Unfit { refresh_token: Some(rotated) } = &error.lack else { return Ok(()) };
        let token = Token::from_refresh_token(rotated.clone()).with_issued_at(now());
        self.keep(key, &token.completed_by(before)).await
    }

    /// Saves a token. One that cannot be saved is not used, but not lost either: the next renewal saves it.
    async fn keep(&self, key: &str, token: &Token) -> Result<(), AuthError> {
        self.state().unsaved = Some(token.clone());
        self.settings.store.save(key, token).await?;
        let mut state = self.state();
        (state.unsaved, state.first_is_spent) = (None, true);
        Ok(())
    }

    /// Holds the first token that has not ended, so that it serves if there is no new one to be had.
    fn hold_living<'a>(&self, mut tokens: impl Iterator<Item = &'a Token>) {
        let mut state = self.state();
        if let Some(token) = tokens.find(|token| lives(token) && !state.is_refused(token)) {
            state.held = Some(Arc::new(token.clone()));
        }
    }

    fn is_good(&self, token: &Token) -> bool {
        token.is_usable() && self.settings.is_fresh(token) && !self.state().is_refused(token)
    }

    /// Drops the token of a request that the service refused, unless it was renewed since, and tells whether there may
    /// be another. One that was refused soon after it replaced another stays, since a third would fare no better.
    pub(super) async fn drop_refused(&self, request: &Authorization) -> bool {
        let Some((_, sent)) = request.headers.iter().find(|(name, _)| *name == AUTHORIZATION) else {
            return false;
        };
        {
            let mut state = self.state();
            match state.held.take() {
                Some(token) if token.header_value().expose().as_bytes() == sent.as_bytes() => {
                    if state.is_braked() {
                        state.held = Some(token);
                        return false;
                    }
                    state.refused = Some(token.access_token().clone());
                    if state.can_renew(&token) {
                        return true;
                    }
                }
                Some(newer) => {
                    state.held = Some(newer);
                    return true;
                }
                None if state.running().is_some() => return true,
                None => {}
            }
        }
        matches!(self.settings.source, TokenSource::Own(_)) || self.store_has_another().await
    }

    async fn store_has_another(&self) -> bool {
        match self.settings.store.load(&self.settings.key()).await {
            Ok(Some(token)) => self.is_good(&token) || self.state().can_renew(&token),
            _ => false,
        }
    }

    /// Makes sure that the store has the token.
    pub(super) async fn save(&self) -> Result<(), AuthError> {
        self.settled().await;
        self.state().end_rest_of_unsaved();
        self.current(self.settings.app.own_transport()?).await?;
        match self.state().is_saved() {
            true => Ok(()),
            false => Err(StoreError::transient("it does not have the latest token yet").into()),
        }
    }

    /// Revokes the token and removes it from the store.
    pub(super) async fn revoke(&self) -> Result<(), AuthError> {
        // The token that a renewal gives is the one to revoke.
        self.settled().await;
        let key = self.settings.key();
        let lease = self.settings.store.lock(&key, LOCK_WAIT).await?;
        let outcome = self.revoke_leased(&key).await;
        lease.release().await;
        outcome
    }

    /// Waits for the renewal that runs, if one does.
    async fn settled(&self) {
        let running = self.state().running();
        if let Some(mut running) = running {
            let _ = running.wait_for(Option::is_some).await;
        }
    }

    async fn revoke_leased(&self, key: &str) -> Result<(), AuthError> {
        let stored = self.settings.store.load(key).await?;
        let first = match &self.settings.source {
            TokenSource::User(first) => first.as_ref(),
            TokenSource::Own(_) => None,
        };
        let candidates = self.candidates(stored.as_ref(), first);
        let held = self.state().end();
        if let Some(token) = candidates.first().map(|(token, _)| token).or(held.as_deref()) {
            self.settings.app.revoke(token.refresh_token().unwrap_or(token.access_token())).await?;
        }
        Ok(self.settings.store.remove(key).await?)
    }
}

/// Tells whether a token has not ended yet.
fn lives(token: &Token) -> bool {
    lives_for(token, Duration::ZERO)
}

/// Tells whether a token lives for longer than this.
fn lives_for(token: &Token, time: Duration) -> bool {
    let reaches = |end: SystemTime| end.checked_sub(time).is_some_and(|end| now() < end);
    token.is_usable() && token.expires_at().is_none_or(reaches)
}

/// A failure of a store that a call can do without.
fn or_warn<T>(outcome: Result<T, StoreError>) -> Option<T> {
    outcome.inspect_err(|error| tracing::warn!(%error, "the token is not shared")).ok()
}
