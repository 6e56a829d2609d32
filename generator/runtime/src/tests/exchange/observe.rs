//! Spans and events: what they tell, and that no secret is in them.

use std::cell::RefCell;
use std::fmt::{Debug, Write};
use std::rc::Rc;
use std::sync::Once;
use std::time::Duration;

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::oauth2::{App, Token};
use crate::tests::server::{Server, answer, ok};
use crate::{ApiKey, Call, Credentials, Json, Operation, Options, QueryStyle, RetryPolicy};

const GET: Operation =
    Operation { id: "get", path: "/a", security: &[&["header", "query"]], ..Operation::DEFAULT };

/// The lines that one test's thread has reported.
#[derive(Clone, Default)]
struct Log(Rc<RefCell<Vec<String>>>);

thread_local! {
    /// Where this thread's lines go, if anywhere.
    static LOG: RefCell<Option<Log>> = const { RefCell::new(None) };
}

impl Log {
    /// From now on this thread's spans and events are lines of the log that is returned.
    ///
    /// There is one subscriber for all threads: those of a single thread are not asked for places in the code that another
    /// thread comes to meanwhile.
    fn listen() -> Log {
        static SUBSCRIBED: Once = Once::new();
        SUBSCRIBED.call_once(|| tracing::subscriber::set_global_default(Lines).unwrap());
        let log = Log::default();
        LOG.set(Some(log.clone()));
        log
    }

    /// The lines; what follows is not listened to.
    fn end(self) -> Vec<String> {
        LOG.set(None);
        self.0.take()
    }
}

/// Writes a line to the log of the thread it is called in.
fn push(name: &str, write: impl FnOnce(&mut Line)) {
    LOG.with_borrow(|log| {
        let Some(log) = log else { return };
        let mut line = Line(name.to_owned());
        write(&mut line);
        log.0.borrow_mut().push(line.0);
    });
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}

/// Gives each span and event to the log of its thread.
struct Lines;

impl Subscriber for Lines {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("generator_runtime")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        push("span", |line| span.record(line));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        push("record", |line| values.record(line));
    }

    fn event(&self, event: &Event<'_>) {
        push("event", |line| event.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn a_call_is_a_span_and_an_attempt_an_event() {
    let server = Server::answering_each([answer(503, "", "secret-body"), ok("1")]);
    let moment = Duration::from_millis(1);
    let credentials = Credentials::scheme("header", ApiKey::header("X-Key", "secret-1"))
        .and(Credentials::scheme("query", ApiKey::query("key", "secret-2")));
    let client = server
        .builder()
        .credentials(credentials)
        .retry(RetryPolicy::new().backoff(moment, moment))
        .build()
        .unwrap();
    let log = Log::listen();
    let mut call: Call<Json, ()> = client.call(&GET);
    call.query("token", QueryStyle::FORM, &"secret-3");
    call.options(Options::new().header("X-Own", "secret-4")).await.unwrap();
    let lines = log.end();
    let text = lines.join("\n");
    assert!(!text.contains("secret"), "{text}");
    assert_eq!(lines[0], r#"span operation="get" method=Get path="/a""#);
    let events: Vec<&String> = lines.iter().filter(|line| line.starts_with("event")).collect();
    assert_eq!(events.len(), 3, "{text}");
    assert!(events[0].contains("message=attempt answered number=1 status=503"), "{text}");
    assert!(events[1].contains("message=the call is retried operation=\"get\" attempts=1"), "{text}");
    assert!(events[2].contains("number=2 status=200"), "{text}");
    assert!(text.contains("record status=200") && text.contains("record attempts=2"), "{text}");
}

#[tokio::test]
async fn a_failure_is_told_by_its_kind() {
    let server = Server::answering(answer(0, "", ""));
    let client = server.builder().build().unwrap();
    let log = Log::listen();
    client.call::<Json, ()>(&Operation { security: &[], ..GET }).await.unwrap_err();
    let text = log.end().join("\n");
    assert!(text.contains("record failure=\"transport\"") && text.contains("attempt failed"), "{text}");
    assert!(!text.contains("127.0.0.1"), "no address, which may hold a key: {text}");
}

/// A renewal is told, also one that fails while the token still serves; what it is about is not.
#[tokio::test]
async fn renewals_of_tokens() {
    let (now, hour) = (std::time::SystemTime::now(), Duration::from_secs(3600));
    let body = r#"{"access_token": "secret-3", "refresh_token": "secret-4", "expires_in": 3600}"#;
    let server = Server::answering_each([answer(503, "", ""), ok(body)]);
    let token = Token::new("secret-1").with_refresh_token("secret-2");
    let token = token.with_issued_at(now - hour).with_expires_at(now + Duration::from_secs(50));
    let app = App::confidential(&server.url, "id", "secret-5").for_scheme("oauth");
    let credential = app.credential_from(token);
    let log = Log::listen();
    credential.token().await.unwrap();
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(5)).await;
    tokio::time::resume();
    credential.token().await.unwrap();
    let lines = log.end();
    let failure = "event message=a token could not be renewed; it is used while it is valid scheme=oauth error=the token endpoint responded with 503 Service Unavailable without a token";
    assert_eq!(lines, [failure, "event message=there is a new token scheme=oauth"]);
}

/// What an endpoint says of a failed renewal is told escaped, cut and without the secrets that it repeats.
#[tokio::test]
async fn renewals_that_fail_with_hostile_words() {
    let (now, hour) = (std::time::SystemTime::now(), Duration::from_secs(3600));
    let words = format!("no\nINFO\u{1b}[2J\u{202e} secret-token-of-the-app {}", "x ".repeat(10_000));
    let body = serde_json::json!({"error": "e", "error_description": words}).to_string();
    let server = Server::answering(answer(503, "application/json", body));
    let token = Token::new("t").with_refresh_token("secret-token-of-the-app");
    let token = token.with_issued_at(now - hour).with_expires_at(now + Duration::from_secs(50));
    let app = App::public(&server.url, "id").for_scheme("oauth");
    let log = Log::listen();
    app.credential_from(token).token().await.unwrap();
    let text = log.end().join("|");
    assert!(text.contains(r"e: no\nINFO\u{1b}[2J\u{202e} <hidden> x x"), "{text}");
    assert!(text.len() < 1000 && !text.chars().any(char::is_control), "{text}");
}
