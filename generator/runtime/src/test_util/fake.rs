//! [`Fake`]: a service with the responses that a test sets.

use std::fmt::{self, Debug};

use reqwest::Method;

use super::answer::Answer;
use super::calls::{Rule, Shared};
use super::examples::Examples;
use super::rule::On;
use super::sent::Sent;
use super::wanted::Wanted;
use crate::call::Called;
use crate::client::{Client, ClientBuilder};
use crate::model::Json;
use crate::retry::RetryPolicy;
use crate::transport::{HttpRequest, HttpResponse, Transport, Transporting};

/// A service for tests, which replaces the network: it has the responses that a test sets, and records what was sent.
/// Clones are the same service.
///
/// It is a [`Transport`], so that a client with any settings can use it; [`client`](Self::client) builds the usual one.
#[derive(Clone, Default)]
pub struct Fake {
    calls: Shared,
}

impl Fake {
    /// A service without responses. A call for which none is set is an [`Error::Build`](crate::Error::Build) that says so.
    pub fn new() -> Self {
        Fake::default()
    }

    /// A service that responds to each operation of a document with an example, unless the test sets another response.
    pub fn of(examples: Examples) -> Self {
        let fake = Fake::default();
        fake.calls.lock().examples = Some(examples.table());
        fake
    }

    /// A client of this service, which needs no credentials and makes one attempt for each call. To test retries, give
    /// the fake to a builder as its transport.
    pub fn client<C: From<Client>>(&self, builder: ClientBuilder<C>) -> C {
        builder.transport(self.clone()).anonymous().retry(RetryPolicy::none()).build_or_defer()
    }

    /// Sets the response to a call: to each request with the same method, path, query, body, and headers that the call
    /// sets.
    ///
    /// # Panics
    /// If the call could not be sent, since a required input has no value.
    #[track_caller]
    pub fn on<C: Called>(&self, call: C) -> On<C::Value, C::Error> {
        self.rule(Wanted::same(call.into_call().outgoing))
    }

    /// Sets the response to all calls of an operation, whatever their inputs are.
    ///
    /// # Panics
    /// If the call could not be sent, since a required input has no value.
    #[track_caller]
    pub fn on_any<C: Called>(&self, call: C) -> On<C::Value, C::Error> {
        self.rule(Wanted::any(call.into_call().outgoing))
    }

    /// Sets the response to requests that are not operations of the client, such as those for tokens, by the method and
    /// the whole path, which may have placeholders (`/oauth/token`, `/users/{id}`).
    pub fn on_path(&self, method: Method, path: &str) -> On<Json, Json> {
        self.add(Wanted::Any(method, path.to_owned()))
    }

    /// All requests that were sent, in their order.
    pub fn sent(&self) -> Vec<Sent> {
        self.calls.lock().sent.clone()
    }

    /// How often a call was sent: the number of equal requests, where each attempt counts.
    ///
    /// # Panics
    /// If the call could not be sent, since a required input has no value.
    #[track_caller]
    pub fn count<C: Called>(&self, call: C) -> usize {
        let wanted = known(Wanted::same(call.into_call().outgoing));
        self.calls.lock().sent.iter().filter(|sent| wanted.is(sent)).count()
    }

    /// Checks that a call was sent, with the same inputs.
    ///
    /// # Panics
    /// If it was not; the message lists what was sent.
    #[track_caller]
    pub fn assert_sent<C: Called>(&self, call: C) {
        let wanted = known(Wanted::same(call.into_call().outgoing));
        let sent = self.sent();
        assert!(sent.iter().any(|sent| wanted.is(sent)), "{} was not sent, but {sent:?}", wanted.shown());
    }

    /// The response to a request.
    pub(super) fn answer(&self, sent: Sent) -> Answer {
        self.calls.lock().answer(sent)
    }

    #[track_caller]
    fn rule<T, E>(&self, wanted: Result<Wanted, String>) -> On<T, E> {
        self.add(known(wanted))
    }

    fn add<T, E>(&self, wanted: Wanted) -> On<T, E> {
        let mut calls = self.calls.lock();
        calls.rules.push(Rule::new(wanted));
        On::new(self.calls.clone(), calls.rules.len() - 1)
    }
}

/// A call that cannot be sent is a mistake of the test.
#[track_caller]
#[allow(clippy::panic, reason = "a test fails by panicking")]
fn known(wanted: Result<Wanted, String>) -> Wanted {
    match wanted {
        Ok(wanted) => wanted,
        Err(problem) => panic!("{problem}"),
    }
}

impl Transport for Fake {
    fn send(&self, request: HttpRequest) -> Transporting<'_> {
        Box::pin(async move { self.receive(request).await })
    }
}

impl Fake {
    async fn receive(&self, mut request: HttpRequest) -> Result<HttpResponse, crate::transport::HttpError> {
        let body = request.take_body().read(usize::MAX).await?.unwrap_or_default();
        let HttpRequest { method, url, headers, .. } = request;
        self.answer(Sent { method, url, headers, body }).into_response()
    }
}

impl Debug for Fake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fake").field("sent", &self.calls.lock().sent).finish_non_exhaustive()
    }
}
