//! Calls that are retried, and those that are not.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use reqwest::header::{HeaderMap, HeaderValue, RETRY_AFTER};

use crate::Transport;
use crate::error::Stage;
use crate::exchange::classify::{RetryAction, RetryClassifier};
use crate::exchange::received::{Received, Redirected};
use crate::security::{Applying, AuthError, Authorization};
use crate::tests::server::{Answer, Server, answer, ok};
use crate::wire::wait_of;
use crate::{
    Bytes, Call, Client, ClientBuilder, Content, Credentials, Error, Json, Method, Operation, Options,
    RateLimits, RetryPolicy, Scheme, Service, StatusCode,
};

const READ: Operation = Operation { id: "read", path: "/a", ..Operation::DEFAULT };
const WRITE: Operation = Operation { id: "write", path: "/a", method: Method::Post, ..Operation::DEFAULT };
const REPEATABLE: Operation = Operation { id: "find", idempotent: true, ..WRITE };
const REPLACE: Operation = Operation { id: "replace", method: Method::Put, ..WRITE };

const SERVICE: Service = Service {
    error_keys: &["error"],
    rate_limits: RateLimits {
        codes: &[403],
        kind_header: Some("X-RateLimit-Type"),
        lasting_kinds: &["Daily-limit"],
        lasting_words: &["daily rate limit"],
    },
    ..Service::DEFAULT
};

/// A policy that waits for no more than moments.
fn quick() -> RetryPolicy {
    let moment = Duration::from_millis(1);
    RetryPolicy::new().backoff(moment, moment).pause(moment)
}

fn builder(server: &Server) -> ClientBuilder {
    server.builder().retry(quick()).service(&SERVICE)
}

fn status(status: u16) -> Answer {
    answer(status, "application/json", "{}")
}

fn nothing() -> Answer {
    status(0)
}

fn with(header: (&'static str, &str), answer: Answer) -> Answer {
    let mut answer = answer;
    answer.headers.push((header.0, header.1.to_owned()));
    answer
}

/// Sends a call that is first answered so, then with success, and checks how many requests there are.
#[track_caller]
fn check_attempts(operation: &'static Operation, first: Answer, expected: usize) {
    let told = format!("{} {} {:?}", operation.id, first.status, first.headers);
    let server = Server::answering_each([first, ok("1")]);
    let client = builder(&server).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let outcome = runtime.block_on(client.call::<Json, Json>(operation).response());
    assert_eq!(server.requests().len(), expected, "{told}");
    match outcome {
        Ok(response) => assert_eq!((response.attempts() as usize, expected), (2, 2), "{told}"),
        Err(error) => assert_eq!(expected, 1, "{told}: {error}"),
    }
}

#[test]
fn what_is_made_again() {
    for operation in [&READ, &REPEATABLE] {
        for first in [status(502), status(503), status(504), status(429), nothing()] {
            check_attempts(operation, first, 2);
        }
        for first in [status(400), status(404), status(409), status(500), status(501)] {
            check_attempts(operation, first, 1);
        }
    }
}

#[test]
fn writes_are_made_again_only_if_nothing_was_done() {
    for operation in [&WRITE, &REPLACE] {
        check_attempts(operation, status(429), 2);
        for first in [status(500), status(502), status(503), status(504), nothing()] {
            check_attempts(operation, first, 1);
        }
    }
}

#[test]
fn budgets() {
    let daily = with(("X-RateLimit-Type", "Daily-limit"), status(429));
    let told =
        answer(429, "application/json", r#"{"code": 429, "message": "You reached the daily rate limit."}"#);
    for operation in [&READ, &WRITE] {
        check_attempts(operation, with(("Retry-After", "0"), status(429)), 2);
        check_attempts(operation, with(("Retry-After", "86400"), status(429)), 1);
        check_attempts(operation, with(("Retry-After", "2999-01-02T00:00:00Z"), status(429)), 1);
        check_attempts(operation, daily.clone(), 1);
        check_attempts(operation, told.clone(), 1);
        // The header knows better than the text.
        check_attempts(operation, with(("X-RateLimit-Type", "QPS"), told.clone()), 2);
        check_attempts(operation, ok(r#"{"error": {"code": 403, "message": "slow down"}}"#), 2);
        check_attempts(operation, ok(r#"{"error": {"code": 404, "message": "not there"}}"#), 1);
    }
}

#[tokio::test]
async fn the_error_of_a_budget() {
    let refusal = with(("Retry-After", "2999-01-02T00:00:00Z"), status(429));
    let server = Server::answering(with(("X-RateLimit-Type", "Daily-limit"), refusal));
    let error = builder(&server).build().unwrap().call::<Json, Json>(&READ).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::TOO_MANY_REQUESTS));
    assert!(!error.may_have_acted());
    assert!(error.to_string().contains("2999-01-0"), "{error}");
    let Error::RateLimit(error) = error else { panic!("{error:?}") };
    assert!(error.resets_in().unwrap() > Duration::from_secs(1_000_000));
    assert_eq!(error.response.unwrap().rate().kind(), Some("Daily-limit"));
}

/// A time beyond the year 9999 cannot be written down, and the header may be any number.
#[tokio::test]
async fn the_reset_of_a_budget() {
    for (header, value, told) in [
        ("Retry-After", "300000000000", false),
        ("Retry-After", "1e18", false),
        ("Retry-After", "4000000", true),
        ("X-RateLimit-Reset", "4000000000", true),
        ("X-RateLimit-Reset", "60", false),
        ("X-RateLimit-Reset", "99999999999999", false),
    ] {
        let daily = with(("X-RateLimit-Type", "Daily-limit"), status(429));
        let server = Server::answering(with((header, value), daily));
        let error = builder(&server).build().unwrap().call::<Json, Json>(&READ).await.unwrap_err();
        assert_eq!(error.to_string().contains("there is a new budget at"), told, "{header} {value}: {error}");
    }
}

/// What refuses a call counts at once, even if its body never comes.
#[tokio::test]
async fn a_refusal_whose_body_stays_away() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (release, held) = std::sync::mpsc::channel::<()>();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = std::io::Read::read(&mut stream, &mut [0; 4096]).unwrap();
        std::io::Write::write_all(&mut stream, b"HTTP/1.1 409 X\r\nContent-Length: 9\r\n\r\n{").unwrap();
        let _ = held.recv();
    });
    let client = Client::builder(url).attempt_timeout(Duration::from_secs(2)).build().unwrap();
    let error = client.call::<Json, Json>(&WRITE).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::CONFLICT));
    assert!(!error.may_have_acted());
    drop(release);
}

#[tokio::test]
async fn an_earlier_attempt_may_have_acted() {
    let server = Server::answering_each([nothing(), status(409)]);
    let client = builder(&server).build().unwrap();
    let error = client.call::<Json, Json>(&WRITE).options(Options::new().idempotent()).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::CONFLICT));
    assert!(error.may_have_acted());
}

/// A log must not be written by the words of a service.
#[tokio::test]
async fn messages_are_shown_in_short() {
    let message = format!("a\\u001b[2Jb\\n{}", "c".repeat(10_000));
    let server = Server::answering(answer(400, "application/json", format!(r#"{{"message": "{message}"}}"#)));
    let text = builder(&server).build().unwrap().call::<Json, Json>(&READ).await.unwrap_err().to_string();
    assert!(text.len() < 600 && text.contains("a\\u{1b}[2Jb\\nccc"), "{text}");
    assert!(!text.chars().any(char::is_control));
}

#[tokio::test]
async fn attempts_end() {
    let server = Server::answering(status(503));
    let client = builder(&server).build().unwrap();
    let call = || client.call::<Json, Json>(&READ);
    let Err(Error::Api(error)) = call().await else { panic!("no API error") };
    assert_eq!((error.attempts, server.requests().len()), (4, 4));
    let once = Options::new().retry(RetryPolicy::none());
    call().options(once).await.unwrap_err();
    assert_eq!(server.requests().len(), 5);
    let twice = Options::new().retry(quick().attempts(2));
    call().options(twice).await.unwrap_err();
    assert_eq!(server.requests().len(), 7);
}

#[tokio::test]
async fn a_write_that_its_caller_calls_idempotent() {
    let server = Server::answering_each([status(503), ok("1"), status(503), ok("1")]);
    let client = builder(&server).build().unwrap();
    client.call::<Json, Json>(&WRITE).options(Options::new().idempotent()).await.unwrap();
    let all = builder(&server).retry(quick().repeat_writes()).build().unwrap();
    all.call::<Json, Json>(&WRITE).await.unwrap();
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn without_a_connection_all_calls_are_made_again() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let client = Client::builder(url).retry(quick()).build().unwrap();
    for operation in [&READ, &WRITE] {
        let error = client.call::<Json, Json>(operation).await.unwrap_err();
        assert!(!error.may_have_acted());
        assert!(error.to_string().ends_with("(after 4 attempts)"), "{error}");
        let Error::Transport(error) = error else { panic!("{error:?}") };
        assert_eq!(error.attempts, 4);
    }
}

/// Fails once, as if a token endpoint were away, and has nothing to add then.
#[derive(Default)]
struct Late(AtomicBool);

impl Scheme for Late {
    fn apply<'a>(&'a self, _: &'a mut Authorization, _: &'a Arc<dyn Transport>) -> Applying<'a> {
        let was_asked = self.0.swap(true, Ordering::SeqCst);
        Box::pin(std::future::ready(if was_asked { Ok(()) } else { Err(AuthError::Interrupted) }))
    }
}

/// A stream was not sent if there was no credential to send it with.
#[tokio::test]
async fn a_stream_waits_for_its_credential() {
    const UPLOAD: Operation = Operation { security: &[&["late"]], ..WRITE };
    let server = Server::answering(ok("1"));
    let credentials = Credentials::scheme("late", Late::default());
    let client = builder(&server).credentials(credentials).build().unwrap();
    let mut call = client.call::<Json, Json>(&UPLOAD);
    call.binary("application/octet-stream", Content::from_reader(&b"abc"[..], Some(3)));
    call.await.unwrap();
    assert_eq!(server.request().text(), "abc");
}

#[tokio::test]
async fn no_wait_goes_beyond_the_deadline() {
    let server = Server::answering(with(("Retry-After", "20"), status(429)));
    let client = builder(&server).build().unwrap();
    let call: Call<Json, Json> = client.call(&READ).options(Options::new().timeout(Duration::from_secs(10)));
    let error = call.await.unwrap_err();
    assert!(matches!(error, Error::RateLimit(_)), "the response is told, and at once: {error:?}");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn an_attempt_that_takes_too_long() {
    let (release, held) = std::sync::mpsc::channel::<()>();
    let held = std::sync::Mutex::new(held);
    let first = std::sync::atomic::AtomicBool::new(true);
    let server = Server::start(move |_| {
        if first.swap(false, std::sync::atomic::Ordering::SeqCst) {
            let _ = held.lock().unwrap().recv();
        }
        ok("1")
    });
    let client = builder(&server).attempt_timeout(Duration::from_millis(30)).build().unwrap();
    let patient = Options::new().attempt_timeout(Duration::from_secs(60));
    let error = client.call::<Json, Json>(&WRITE).await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_acted());
    let Error::Timeout(error) = error else { panic!("{error:?}") };
    assert_eq!((error.stage, error.attempts), (Stage::Response, 1));
    client.call::<Json, Json>(&READ).options(patient).await.unwrap();
    drop(release);
}

fn arrived(status: u16, retry_after: &str) -> Received {
    let status = StatusCode::from_u16(status).unwrap();
    let mut headers = HeaderMap::new();
    if !retry_after.is_empty() {
        headers.insert(RETRY_AFTER, HeaderValue::from_str(retry_after).unwrap());
    }
    Received::read(&SERVICE, &Operation::DEFAULT, (status, headers), Bytes::new(), Redirected::default())
}

#[test]
fn waits_grow_and_are_not_alike() {
    let (first, longest) = (Duration::from_secs(1), Duration::from_secs(4));
    let policy = RetryPolicy::new().backoff(first, longest).attempts(5);
    let waits = |answer: Received| {
        let mut classifier = RetryClassifier::new(&READ, &policy, false);
        let outcome = Ok(answer);
        let mut waits = Vec::new();
        while let RetryAction::Retry(wait) = classifier.classify(&outcome) {
            waits.push(wait);
        }
        waits
    };
    let backoff = waits(arrived(503, ""));
    assert_eq!(backoff.len(), 4);
    for (wait, least) in backoff.iter().zip([1, 2, 4, 4].map(Duration::from_secs)) {
        assert!((least..=2 * least).contains(wait), "{backoff:?}");
    }
    assert_ne!(waits(arrived(503, "")), waits(arrived(503, "")));
    for answer in [arrived(503, "7"), arrived(429, "7")] {
        assert!(waits(answer).iter().all(|wait| (7..=9).contains(&wait.as_secs())));
    }
    let untold = waits(arrived(429, ""));
    assert!(untold.iter().all(|wait| *wait >= Duration::from_secs(1)), "{untold:?}");
    assert!(waits(arrived(429, "31")).is_empty(), "longer than the client is patient");
}

#[test]
fn times_to_wait() {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_770);
    for (text, seconds) in [
        ("120", Some(120)),
        (" 0 ", Some(0)),
        ("1.5", Some(1)),
        ("-1", None),
        ("soon", None),
        ("", None),
        ("inf", None),
        ("1e30", None),
        // RFC 9110 section 5.6.7: the three forms of a date.
        ("Sun, 06 Nov 1994 08:49:37 GMT", Some(7)),
        ("Sunday, 06-Nov-94 08:49:37 GMT", Some(7)),
        ("Sun Nov  6 08:49:37 1994", Some(7)),
        ("1994-11-06T08:49:37Z", Some(7)),
        ("1994-11-06T08:49:37.900Z", Some(7)),
        ("1994-11-06T08:49:37+00:00", Some(7)),
        ("1994-11-06 08:49:37", Some(7)),
        ("1994-11-06T00:00:00Z", Some(0)),
    ] {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_str(text).unwrap());
        assert_eq!(wait_of(&headers, now).map(|wait| wait.as_secs()), seconds, "{text}");
    }
}
