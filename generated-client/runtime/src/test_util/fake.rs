// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! [`Fake`]: a fake service with the responses that a test sets.

use std::fmt::{self, Debug};

use reqwest::Method;

use super::answer::Answer;
use super::calls::{Rule, Shared};
use super::examples::Examples;
use super::request_pattern::RequestPattern;
use super::rule::On;
use super::sent::Sent;
use crate::call::Called;
use crate::client::{Client, ClientBuilder};
use crate::model::Json;
use crate::retry::RetryPolicy;
use crate::transport::{HttpRequest, HttpResponse, Transport, Transporting};

/// A fake service for tests, in place of the network. It has the responses that a test sets, and records the requests. Clones
/// are the same service.
///
/// It is a [`Transport`], so that a client with any settings can use it; [`client`](Self::client) builds the usual one.
#[derive(Clone, Default)]
pub struct Fake {
    calls: Shared,
}

impl Fake {
    /// A service without responses. A call without a response fails with [`Error::Build`](crate::Error::Build).
    pub fn new() -> Self {
        Fake::default()
    }

    /// A service that responds to each operation of a document with an example, unless the test sets another response.
    pub fn of(examples: Examples) -> Self {
        let fake = Fake::default();
        fake.calls.lock().examples = Some(examples.table());
        fake
    }

    /// A client of this service, without credentials and retries. To test retries, pass the fake service to a builder as its
    /// transport.
    pub fn client<C: From<Client>>(&self, builder: ClientBuilder<C>) -> C {
        builder.transport(self.clone()).anonymous().retry(RetryPolicy::none()).build_or_defer()
    }

    /// Sets the response to a call: to all requests with the same method, path, query, body and headers of the call.
    ///
    /// # Panics
    /// If the call could not be sent, for example without a required input.
    #[track_caller]
    pub fn on<C: Called>(&self, call: C) -> On<C::Value, C::Error> {
        self.rule(RequestPattern::same(call.into_call().outgoing))
    }

    /// Sets the response to all calls of an operation, with any inputs.
    ///
    /// # Panics
    /// If the call could not be sent, for example without a required input.
    #[track_caller]
    pub fn on_any<C: Called>(&self, call: C) -> On<C::Value, C::Error> {
        self.rule(RequestPattern::any(call.into_call().outgoing))
    }

    /// Sets the response to requests that are not operations of the client, such as those for tokens. The path is the whole
    /// path, and may have placeholders (`/oauth/token`, `/users/{id}`).
    pub fn on_path(&self, method: Method, path: &str) -> On<Json, Json> {
        self.add(RequestPattern::Any(method, path.to_owned()))
    }

    /// All requests that were sent, in order.
    pub fn sent(&self) -> Vec<Sent> {
        self.calls.lock().sent.clone()
    }

    /// How often a call was sent: the number of equal requests. Each attempt counts.
    ///
    /// # Panics
    /// If the call could not be sent, for example without a required input.
    #[track_caller]
    pub fn count<C: Called>(&self, call: C) -> usize {
        let pattern = known(RequestPattern::same(call.into_call().outgoing));
        self.calls.lock().sent.iter().filter(|sent| pattern.is(sent)).count()
    }

    /// Checks that a call was sent with the same inputs.
    ///
    /// # Panics
    /// If it was not sent; the message lists the requests that were.
    #[track_caller]
    pub fn assert_sent<C: Called>(&self, call: C) {
        let pattern = known(RequestPattern::same(call.into_call().outgoing));
        let sent = self.sent();
        assert!(
            sent.iter().any(|sent| pattern.is(sent)),
            "{} was not sent, but {sent:?}",
            pattern.describe()
        );
    }

    /// The response to a request.
    pub(super) fn answer(&self, sent: Sent) -> Answer {
        self.calls.lock().answer(sent)
    }

    #[track_caller]
    fn rule<T, E>(&self, pattern: Result<RequestPattern, String>) -> On<T, E> {
        self.add(known(pattern))
    }

    fn add<T, E>(&self, pattern: RequestPattern) -> On<T, E> {
        let mut calls = self.calls.lock();
        calls.rules.push(Rule::new(pattern));
        On::new(self.calls.clone(), calls.rules.len() - 1)
    }
}

/// The pattern of a call. A call that cannot be sent is an error in the test.
#[track_caller]
#[allow(clippy::panic, reason = "a test fails by panicking")]
fn known(pattern: Result<RequestPattern, String>) -> RequestPattern {
    match pattern {
        Ok(pattern) => pattern,
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
