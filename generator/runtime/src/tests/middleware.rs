//! Middleware: what it sees, and what it may change.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::middleware::{Handling, Middleware, Next};
use crate::tests::server::{Answer, Server, answer, ok};
use crate::transport::{HttpError, HttpRequest, HttpResponse};
use crate::{Bearer, Bytes, Call, ClientBuilder, Credentials, Error, Json, Method, Operation, RetryPolicy};

const GET: Operation = Operation { id: "get", path: "/a", security: &[&["token"]], ..Operation::DEFAULT };
const POST: Operation = Operation { id: "post", method: Method::Post, ..GET };

type Log = Arc<Mutex<Vec<String>>>;

/// Notes under a name what it sees, and adds the name to a header.
struct Notes(&'static str, Log);

impl Middleware for Notes {
    fn handle<'a>(&'a self, mut request: HttpRequest, next: Next<'a>) -> Handling<'a> {
        Box::pin(async move {
            let Notes(name, log) = self;
            let attempt = next.attempt().clone();
            let body = request.body().as_bytes().map(|bytes| String::from_utf8_lossy(bytes).into_owned());
            let proof = request.headers.get("authorization").map(|value| value.to_str().unwrap().to_owned());
            log.lock().unwrap().push(format!(
                "{name} {} {} {} {:?} {:?} {} {}",
                attempt.number,
                request.method,
                request.url.path(),
                proof.as_deref().unwrap_or("nobody"),
                body.as_deref().unwrap_or("a stream"),
                attempt.redirects,
                attempt.is_trusted,
            ));
            request.headers.append("x-seen", name.parse().unwrap());
            let outcome = next.run(request).await;
            let told = match &outcome {
                Ok(response) => response.status.to_string(),
                Err(error) => format!("connect: {}", error.is_connect()),
            };
            log.lock().unwrap().push(format!("{name} {told}"));
            outcome
        })
    }
}

fn builder(server: &Server) -> ClientBuilder {
    let moment = Duration::from_millis(1);
    server
        .builder()
        .retry(RetryPolicy::new().backoff(moment, moment))
        .credentials(Credentials::scheme("token", Bearer::new("t")))
}

fn redirect(target: String) -> Answer {
    Answer { status: 307, headers: vec![("Location", target)], body: Vec::new() }
}

/// Each attempt goes through all of them, with credentials and body; the first is the outermost.
#[tokio::test]
async fn each_attempt_is_seen() {
    let server = Server::answering_each([answer(503, "", ""), answer(0, "", ""), ok("1")]);
    let log = Log::default();
    let client = builder(&server)
        .middleware(Notes("a", Arc::clone(&log)))
        .middleware(Notes("b", Arc::clone(&log)))
        .build()
        .unwrap();
    client.call::<Json, ()>(&GET).await.unwrap();
    let lines = log.lock().unwrap().join("\n");
    let attempt = |number, came| {
        let seen = format!("{number} GET /a \"Bearer t\" \"\" 0 true");
        format!("a {seen}\nb {seen}\nb {came}\na {came}")
    };
    let came = ["503 Service Unavailable", "connect: false", "200 OK"];
    let all: Vec<String> = came.iter().zip(1..).map(|(came, number)| attempt(number, came)).collect();
    assert_eq!(lines, all.join("\n"));
    let requests = server.requests();
    let seen = requests.iter().map(|request| {
        let values = request.headers.iter().filter(|(name, _)| name == "x-seen");
        values.map(|(_, value)| value.as_str()).collect::<Vec<_>>().join(" ")
    });
    assert_eq!(seen.collect::<Vec<_>>(), ["a b", "a b", "a b"]);
}

/// Each request of a redirect goes through it too, and it is told who may see credentials.
#[tokio::test]
async fn redirects_are_seen() {
    let other = Server::answering(ok("1"));
    let there = format!("{}/c", other.url);
    let server = Server::answering_each([redirect("/b".to_owned()), redirect(there)]);
    let log = Log::default();
    let client = builder(&server).middleware(Notes("a", Arc::clone(&log))).build().unwrap();
    client.call::<Json, ()>(&GET).await.unwrap();
    let lines = log.lock().unwrap().join("\n");
    let expected = "a 1 GET /a \"Bearer t\" \"\" 0 true\na 307 Temporary Redirect\n\
                    a 1 GET /b \"Bearer t\" \"\" 1 true\na 307 Temporary Redirect\n\
                    a 1 GET /c \"nobody\" \"\" 2 false\na 200 OK";
    assert_eq!(lines, expected);
}

/// Bodies in memory can be read, and those of streams are not touched.
#[tokio::test]
async fn bodies_are_seen() {
    let server = Server::answering(ok("1"));
    let log = Log::default();
    let client = builder(&server).middleware(Notes("a", Arc::clone(&log))).build().unwrap();
    let mut call = client.call::<Json, ()>(&POST);
    call.text("text/plain", "abc");
    call.await.unwrap();
    let mut call = client.call::<Json, ()>(&POST);
    call.binary("text/plain", crate::Content::from_reader(&b"abc"[..], None));
    call.await.unwrap();
    let log = log.lock().unwrap();
    assert_eq!(log[0], "a 1 POST /a \"Bearer t\" \"abc\" 0 true");
    assert_eq!(log[2], "a 1 POST /a \"Bearer t\" \"a stream\" 0 true");
    assert!(server.requests().iter().all(|request| request.text() == "abc"));
}

/// Changes all of the request and of the response.
struct Rewrites;

impl Middleware for Rewrites {
    fn handle<'a>(&'a self, mut request: HttpRequest, next: Next<'a>) -> Handling<'a> {
        Box::pin(async move {
            request.method = "PUT".parse().unwrap();
            request.url.set_path("/other");
            request.set_body("longer than before");
            let mut response = next.run(request).await?;
            let text = response.body.read(100).await?.unwrap_or_default();
            response.body = [&text[..], b"2"].concat().into();
            response.headers.insert("x-new", "yes".parse().unwrap());
            Ok(response)
        })
    }
}

#[tokio::test]
async fn all_can_be_changed() {
    let server = Server::answering(ok("1"));
    let client = builder(&server).middleware(Rewrites).build().unwrap();
    let mut call: Call<Json, ()> = client.call(&POST);
    call.text("text/plain", "abc");
    let response = call.response().await.unwrap();
    assert_eq!((response.value(), response.header("x-new")), (&Json::from(12), Some("yes")));
    let request = server.request();
    assert_eq!((request.line.as_str(), request.text().as_str()), ("PUT /other", "longer than before"));
}

/// Ends each attempt by itself.
struct Stops(fn() -> Result<HttpResponse, HttpError>);

impl Middleware for Stops {
    fn handle<'a>(&'a self, _: HttpRequest, _: Next<'a>) -> Handling<'a> {
        Box::pin(std::future::ready((self.0)()))
    }
}

async fn check_stopped(
    operation: &'static Operation,
    stop: fn() -> Result<HttpResponse, HttpError>,
) -> Result<Bytes, Error<()>> {
    let server = Server::answering(ok("1"));
    let client = builder(&server).middleware(Stops(stop)).build().unwrap();
    let call: Call<(), ()> = client.call(operation);
    let outcome = call.bytes().await;
    assert!(server.requests().is_empty());
    outcome
}

/// A call can be answered or refused without being sent; the kind of the error decides what becomes of it.
#[tokio::test]
async fn calls_that_are_stopped() {
    let answered = check_stopped(&POST, || Ok(HttpResponse::new(200).json("[1]"))).await;
    assert_eq!(answered.unwrap(), "[1]");
    let error = check_stopped(&POST, || Ok(HttpResponse::new(403).json("{}"))).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(403));
    let error = check_stopped(&POST, || Err(HttpError::unsendable("not today"))).await.unwrap_err();
    assert!(matches!(&error, Error::Build(error) if error.message() == "not today"), "{error:?}");
    assert!(!error.may_have_acted());
    let error = check_stopped(&POST, || Err(HttpError::connect("no line"))).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(error) if error.attempts == 4), "{error:?}");
    assert!(!error.may_have_acted());
    let error = check_stopped(&POST, || Err(HttpError::broken("cut"))).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(error) if error.attempts == 1), "{error:?}");
    assert!(error.may_have_acted());
    let error = check_stopped(&GET, || Err(HttpError::broken("cut"))).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(error) if error.attempts == 4), "{error:?}");
    assert_eq!(error.to_string(), "operation `get` got no response: cut (after 4 attempts)");
    let error = check_stopped(&POST, || Err(HttpError::timeout("slow"))).await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_acted());
    let error = check_stopped(&POST, || Err(HttpError::connect_timeout("slow"))).await.unwrap_err();
    assert!(error.is_timeout() && !error.may_have_acted());
}

/// Sends each request once more with another header.
struct Twice;

impl Middleware for Twice {
    fn handle<'a>(&'a self, request: HttpRequest, next: Next<'a>) -> Handling<'a> {
        Box::pin(async move {
            let Some(mut again) = request.try_clone() else { return next.run(request).await };
            next.run(request).await?;
            again.headers.insert("x-again", "1".parse().unwrap());
            next.run(again).await
        })
    }
}

#[tokio::test]
async fn a_request_can_be_sent_again() {
    let server = Server::answering_each([ok("1"), ok("2")]);
    let client = builder(&server).middleware(Twice).build().unwrap();
    assert_eq!(client.call::<Json, ()>(&GET).await.unwrap(), Json::from(2));
    assert_eq!(server.requests()[1].header("x-again").as_deref(), Some("1"));
}

/// Middleware that waits is dropped with its attempt.
#[tokio::test(start_paused = true)]
async fn attempts_that_are_given_up() {
    struct Waits;
    impl Middleware for Waits {
        fn handle<'a>(&'a self, _: HttpRequest, _: Next<'a>) -> Handling<'a> {
            Box::pin(std::future::pending())
        }
    }
    let client = crate::Client::builder("http://localhost").middleware(Waits).build().unwrap();
    const OPEN: Operation = Operation { security: &[], ..POST };
    let error = client.call::<(), ()>(&OPEN).await.unwrap_err();
    assert!(matches!(&error, Error::Timeout(error) if error.attempts == 1), "{error:?}");
}
