// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Renewer`]: renews tokens. Calls that wait share one renewal, which runs to its end; a new token is saved before it is used.

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

/// How long to wait for the lock of a user's token.
const LOCK_WAIT: Duration = Duration::from_secs(180);

/// How long to wait for the lock of a token of the app itself. It is shorter than the lock of a crashed machine lasts, because two
/// such tokens do no harm.
const OWN_LOCK_WAIT: Duration = Duration::from_secs(5);

/// How long a token that is still valid is used after its renewal failed, before the next try.
const RETRY_AFTER: Duration = Duration::from_secs(5);

/// How long a token must still be valid for calls to use it while a renewal runs, instead of waiting.
const SPARE: Duration = Duration::from_secs(10);

/// What a call gets: a token, or a renewal to wait for.
enum Now {
    Held(Arc<Token>),
    Pending(RunningRenewal),
}

/// Renews the token of a credential. Clones share its state.
#[derive(Clone)]
pub(super) struct Renewer {
    pub(super) settings: Arc<CredentialSettings>,
    state: Arc<Mutex<TokenState>>,
}

impl Renewer {
    pub(super) fn new(settings: CredentialSettings) -> Self {
        Renewer { settings: Arc::new(settings), state: Arc::default() }
    }

    /// Changes a setting, and resets the state, which belongs to the previous settings.
    pub(super) fn set(mut self, change: impl FnOnce(&mut CredentialSettings)) -> Self {
        change(Arc::make_mut(&mut self.settings));
        self.state = Arc::default();
        self
    }

    fn state(&self) -> MutexGuard<'_, TokenState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The token for a call: the current one, or that of a renewal, which this call starts or waits for.
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
        let waits_for_retry = state.retry_at.is_some_and(|time| Instant::now() < time);
        if let Some(token) = &state.held
            && (self.is_fresh(&state, token) || (waits_for_retry && is_valid(token)))
        {
            return Ok(Now::Held(Arc::clone(token)));
        }
        if let Some(running) = state.running() {
            return Ok(match &state.held {
                Some(token) if is_valid_for(token, SPARE) => Now::Held(Arc::clone(token)),
                _ => Now::Pending(running),
            });
        }
        // The call may be dropped at any time, but the renewal must run to its end: the old refresh token is invalid once the
        // endpoint has issued a new one.
        let (sender, receiver) = watch::channel(None);
        let (renewer, transport) = (self.clone(), Arc::clone(transport));
        let renewal = async move {
            let outcome = renewer.renew(&transport).await;
            let outcome = renewer.finish(outcome);
            sender.send_replace(Some(outcome));
        };
        spawn(Box::pin(renewal))
            .map_err(|place| AuthError::Unsupported(format!("a token is renewed {place}")))?;
        state.running = Some(receiver.clone());
        Ok(Now::Pending(receiver))
    }

    /// Takes over the outcome of a renewal. After a failure that may pass, the old token is used for a while, if it is still valid.
    fn finish(&self, outcome: Result<Token, AuthError>) -> Renewed {
        let (mut state, scheme) = (self.state(), &self.settings.app.scheme);
        state.running = None;
        match outcome {
            Ok(token) => {
                tracing::debug!(%scheme, "there is a new token");
                let token = Arc::new(token);
                state.hold_new(&token);
                Ok(token)
            }
            Err(error) => match state.held.clone() {
                Some(token) if error.is_transient() && is_valid(&token) => {
                    tracing::warn!(%scheme, %error, "a token could not be renewed; it is used while it is valid");
                    state.retry_at = Some(Instant::now() + RETRY_AFTER);
                    Ok(token)
                }
                _ => Err(error),
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

    /// Gets a token of the app itself. The store only saves requests, so its failures are not errors.
    async fn renew_own(
        &self,
        fields: &SecretFields,
        transport: &Arc<dyn Transport>,
    ) -> Result<Token, AuthError> {
        let key = self.settings.key();
        let lease = or_warn(self.settings.store.lock(&key, OWN_LOCK_WAIT).await);
        let stored = or_warn(self.settings.store.load(&key).await).flatten();
        self.hold_valid(stored.iter());
        let outcome = match stored {
            Some(token) if self.can_serve(&token) => Ok(token),
            _ => {
                let outcome = self.ask(Grant::Own(fields), transport).await;
                if let Ok(token) = &outcome {
                    or_warn(self.settings.store.save(&key, token).await);
                }
                outcome
            }
        };
        if let Some(lease) = lease {
            lease.release().await;
        }
        outcome
    }

    /// Takes the newest token that can serve, or renews the newest one that can be renewed.
    async fn renew_user(
        &self,
        key: &str,
        first: Option<&Token>,
        transport: &Arc<dyn Transport>,
    ) -> Result<Token, AuthError> {
        let stored = self.settings.store.load(key).await?;
        let candidates = self.candidates(stored.as_ref(), first);
        if let Some(token) = self.serving(key, &candidates).await? {
            return Ok(token);
        }
        self.hold_valid(candidates.iter().map(|(token, _)| token));
        let mut refusal = None;
        for (token, _) in &candidates {
            match self.refresh(token, transport).await {
                Ok(new) => {
                    self.keep(key, &new).await?;
                    return Ok(new);
                }
                Err(AuthError::Revoked(error)) => refusal = Some(error),
                Err(AuthError::NoToken) => {}
                Err(error) => {
                    self.keep_rotated(key, token, &error).await?;
                    return Err(error);
                }
            }
        }
        // Another process without the lock, or whose lock expired too early, may have renewed the token. And a token whose refresh
        // token was revoked serves to its end.
        let stored = self.settings.store.load(key).await?;
        let candidates = self.candidates(stored.as_ref(), first);
        let serving = self.serving(key, &candidates).await?;
        serving.ok_or_else(|| refusal.map_or(AuthError::NoToken, AuthError::Revoked))
    }

    /// The newest token that can serve, which the store then has.
    async fn serving(&self, key: &str, candidates: &[(Token, bool)]) -> Result<Option<Token>, AuthError> {
        let Some((token, is_stored)) = candidates.iter().find(|(token, _)| self.can_serve(token)) else {
            return Ok(None);
        };
        if !is_stored {
            self.keep(key, token).await?;
        } else if candidates.first().is_some_and(|(_, is_stored)| *is_stored) {
            // The unsaved token is older than the one that another process saved.
            self.state().unsaved = None;
        }
        Ok(Some(token.clone()))
    }

    /// The known tokens, the newest first, each with whether it is that of the store. If two have the same time or none, that of
    /// the store comes first, because it may be the renewed first token.
    fn candidates(&self, stored: Option<&Token>, first: Option<&Token>) -> Vec<(Token, bool)> {
        let state = self.state();
        let first = if state.first_is_spent { None } else { first };
        let mut all = Vec::new();
        all.extend(stored.map(|token| (token.clone(), true)));
        all.extend(state.unsaved.iter().chain(first).map(|token| (token.clone(), false)));
        all.sort_by_key(|(token, _)| std::cmp::Reverse(token.issued_at()));
        all
    }

    /// Exchanges a refresh token for a new token. A revoked one is sent only once.
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

    /// Sends a request to the token endpoint, unless its last error still applies.
    async fn ask(&self, grant: Grant<'_>, transport: &Arc<dyn Transport>) -> Result<Token, AuthError> {
        let failure = self.state().failure();
        if let Some(error) = failure {
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
            outcome => outcome,
        }
    }

    /// Saves the refresh token of a response whose access token cannot be used, because the old refresh token may be invalid.
    async fn keep_rotated(&self, key: &str, before: &Token, error: &AuthError) -> Result<(), AuthError> {
        let AuthError::Token(error) = error else { return Ok(()) };
        let Lack::Unfit { refresh_token: Some(rotated) } = &error.lack else { return Ok(()) };
        let token = Token::from_refresh_token(rotated.clone()).with_issued_at(now());
        self.keep(key, &token.completed_by(before)).await
    }

    /// Saves a token. If that fails, the token is not used, but the next renewal tries again to save it.
    async fn keep(&self, key: &str, token: &Token) -> Result<(), AuthError> {
        self.state().unsaved = Some(token.clone());
        self.settings.store.save(key, token).await?;
        let mut state = self.state();
        (state.unsaved, state.first_is_spent) = (None, true);
        Ok(())
    }

    /// Holds the first token that has not expired, which is used if the renewal fails.
    fn hold_valid<'a>(&self, mut tokens: impl Iterator<Item = &'a Token>) {
        let mut state = self.state();
        if let Some(token) = tokens.find(|token| is_valid(token) && !state.is_refused(token)) {
            state.held = Some(Arc::new(token.clone()));
        }
    }

    /// Whether a token can be used for calls without a renewal.
    fn can_serve(&self, token: &Token) -> bool {
        let state = self.state();
        token.is_usable() && self.is_fresh(&state, token) && !state.is_refused(token)
    }

    /// Whether a token need not be renewed yet. One that cannot be renewed is used to its end.
    fn is_fresh(&self, state: &TokenState, token: &Token) -> bool {
        match self.settings.source {
            TokenSource::User(_) if !state.can_renew(token) => is_valid(token),
            _ => self.settings.is_fresh(token),
        }
    }

    /// Drops the token of a request that the service refused, unless it was renewed in the meantime. Returns whether there may be
    /// another token. A token that was refused soon after it had replaced another one is kept, because a third one would be
    /// refused too.
    pub(super) async fn drop_refused(&self, request: &Authorization) -> bool {
        let Some((_, sent)) = request.headers.iter().find(|(name, _)| *name == AUTHORIZATION) else {
            return false;
        };
        {
            let mut state = self.state();
            match state.held.take() {
                Some(token) if token.header_value().expose().as_bytes() == sent.as_bytes() => {
                    if state.was_replaced_recently() {
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
            Ok(Some(token)) => self.can_serve(&token) || self.state().can_renew(&token),
            _ => false,
        }
    }

    /// Makes sure that the store has the token.
    pub(super) async fn save(&self) -> Result<(), AuthError> {
        self.wait_for_running().await;
        self.state().retry_unsaved_now();
        self.current(self.settings.app.own_transport()?).await?;
        match self.state().is_saved() {
            true => Ok(()),
            false => Err(StoreError::transient("it does not have the latest token yet").into()),
        }
    }

    /// Revokes the token and removes it from the store.
    pub(super) async fn revoke(&self) -> Result<(), AuthError> {
        // If a renewal runs, its new token must be revoked.
        self.wait_for_running().await;
        let key = self.settings.key();
        let lease = self.settings.store.lock(&key, LOCK_WAIT).await?;
        let outcome = self.revoke_locked(&key).await;
        lease.release().await;
        outcome
    }

    /// Waits until no renewal runs.
    async fn wait_for_running(&self) {
        let running = self.state().running();
        if let Some(mut running) = running {
            let _ = running.wait_for(Option::is_some).await;
        }
    }

    async fn revoke_locked(&self, key: &str) -> Result<(), AuthError> {
        let stored = self.settings.store.load(key).await?;
        let first = match &self.settings.source {
            TokenSource::User(first) => first.as_ref(),
            TokenSource::Own(_) => None,
        };
        let candidates = self.candidates(stored.as_ref(), first);
        let held = self.state().forget();
        if let Some(token) = candidates.first().map(|(token, _)| token).or(held.as_deref()) {
            self.settings.app.revoke(token.refresh_token().unwrap_or(token.access_token())).await?;
        }
        Ok(self.settings.store.remove(key).await?)
    }
}

/// Whether a token has not expired yet.
fn is_valid(token: &Token) -> bool {
    is_valid_for(token, Duration::ZERO)
}

/// Whether a token is valid for longer than this time.
fn is_valid_for(token: &Token, time: Duration) -> bool {
    let is_later = |end: SystemTime| end.checked_sub(time).is_some_and(|end| now() < end);
    token.is_usable() && token.expires_at().is_none_or(is_later)
}

/// The outcome of a store; a failure is only logged.
fn or_warn<T>(outcome: Result<T, StoreError>) -> Option<T> {
    outcome.inspect_err(|error| tracing::warn!(%error, "the token is not shared")).ok()
}
