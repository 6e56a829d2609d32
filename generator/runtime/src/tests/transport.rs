//! Transports that are not reqwest: all that a client does works over them, too.

use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use http_body::Frame;

use crate::tests::server::{Server, ok};
use crate::transport::{Body, HttpError, HttpRequest, HttpResponse, from_fn};
use crate::{
    Bearer, Bytes, Client, ClientBuilder, Content, Credentials, Error, Json, Method, Operation, Options,
    RetryPolicy, Transport,
};

const GET: Operation = Operation { id: "get", path: "/a", ..Operation::DEFAULT };
const POST: Operation = Operation { id: "post", method: Method::Post, ..GET };

type Sent = Arc<Mutex<Vec<HttpRequest>>>;

/// A double that keeps what was sent and gives these answers in turn.
fn double(answers: Vec<fn() -> Result<HttpResponse, HttpError>>) -> (impl Transport, Sent) {
    let (sent, next) = (Sent::default(), AtomicUsize::new(0));
    let kept = Arc::clone(&sent);
    let transport = from_fn(move |request| {
        kept.lock().unwrap().push(request);
        let index = next.fetch_add(1, Ordering::SeqCst).min(answers.len() - 1);
        std::future::ready((answers[index])())
    });
    (transport, sent)
}

fn builder(transport: impl Transport + 'static) -> ClientBuilder {
    let moment = Duration::from_millis(1);
    Client::builder("https://api.example.com")
        .transport(transport)
        .retry(RetryPolicy::new().backoff(moment, moment))
}

/// What is sent is finished: the base URL, the headers of the client and of the call, the credential.
#[tokio::test]
async fn requests_are_whole() {
    let (transport, sent) = double(vec![|| Ok(HttpResponse::new(200).json("[1]"))]);
    let client =
        builder(transport).credentials(Credentials::scheme("token", Bearer::new("t"))).build().unwrap();
    const SECURE: Operation = Operation { security: &[&["token"]], ..POST };
    let mut call = client.call::<Json, ()>(&SECURE).options(Options::new().query("q", "1"));
    call.json("application/json", &true);
    assert_eq!(call.await.unwrap(), Json::from(vec![1]));
    let sent = sent.lock().unwrap();
    assert_eq!((sent[0].method.as_str(), sent[0].url.as_str()), ("POST", "https://api.example.com/a?q=1"));
    assert_eq!(sent[0].body().as_bytes().map(|bytes| &bytes[..]), Some(&b"true"[..]));
    let header = |name| sent[0].headers.get(name).and_then(|value| value.to_str().ok());
    assert_eq!(header("authorization"), Some("Bearer t"));
    assert_eq!((header("content-type"), header("content-length")), (Some("application/json"), Some("4")));
}

/// Retries and redirects are the client's.
#[tokio::test]
async fn attempts_and_redirects() {
    let (transport, sent) = double(vec![
        || Err(HttpError::connect("no line")),
        || Ok(HttpResponse::new(503)),
        || Ok(HttpResponse::new(307).header("Location", "/b")),
        || Ok(HttpResponse::new(200).json("1")),
    ]);
    let response = builder(transport).build().unwrap().call::<Json, ()>(&GET).response().await.unwrap();
    assert_eq!(response.attempts(), 3);
    let sent = sent.lock().unwrap();
    let paths: Vec<&str> = sent.iter().map(|request| request.url.path()).collect();
    assert_eq!(paths, ["/a", "/a", "/a", "/b"]);
}

/// A body that gives one piece a time, each when it is asked for.
struct Pieces(Vec<&'static str>);

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        cx.waker().wake_by_ref();
        Poll::Ready(match self.0.pop() {
            Some("cut") => Some(Err(std::io::ErrorKind::UnexpectedEof.into())),
            piece => piece.map(|piece| Ok(Frame::data(Bytes::from_static(piece.as_bytes())))),
        })
    }
}

/// Responses are read as they come, and their limits hold.
#[tokio::test]
async fn bodies_that_come_in_pieces() {
    let whole = || Ok(HttpResponse::new(200).body(Body::wrap(Pieces(vec!["3", "2", "1"]))));
    let client = builder(double(vec![whole]).0).body_limit(3).build().unwrap();
    assert_eq!(client.call::<Json, ()>(&GET).await.unwrap(), Json::from(123));
    let mut download = client.call::<(), ()>(&GET).download().await.unwrap();
    assert_eq!(download.chunk().await.unwrap().as_deref(), Some(&b"1"[..]));
    assert_eq!((download.length(), download.received()), (None, 1));
    let error = client.call::<Json, ()>(&GET).options(Options::new().body_limit(2)).await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
    let cut = || Ok(HttpResponse::new(200).body(Body::wrap(Pieces(vec!["cut", "1"]))));
    let client = builder(double(vec![cut]).0).retry(RetryPolicy::none()).build().unwrap();
    let error = client.call::<Json, ()>(&GET).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(error) if error.status.is_some()), "{error:?}");
    let mut download = client.call::<(), ()>(&GET).download().await.unwrap();
    assert!(download.chunk().await.is_ok() && download.chunk().await.is_err());
}

/// A stream to upload is handed over unread, with its length if it has one, and sent once.
#[tokio::test]
async fn uploads_are_streams() {
    for length in [Some(6), None] {
        let (transport, sent) = double(vec![|| Ok(HttpResponse::new(503))]);
        let client = builder(transport).build().unwrap();
        let mut call = client.call::<Json, ()>(&Operation { idempotent: true, ..POST });
        call.binary("text/plain", Content::from_reader(&b"abcdef"[..], length));
        call.await.unwrap_err();
        let mut sent = std::mem::take(&mut *sent.lock().unwrap());
        assert_eq!(sent.len(), 1);
        let mut request = sent.remove(0);
        assert_eq!((request.body().length(), request.body().as_bytes()), (length, None));
        let announced = request.headers.get("content-length").map(|value| value.to_str().unwrap().to_owned());
        assert_eq!(announced, length.map(|length| length.to_string()));
        assert!(request.try_clone().is_none());
        assert_eq!(request.take_body().read(10).await.unwrap().unwrap(), "abcdef");
    }
}

/// Deadlines end a transport that does not.
#[tokio::test(start_paused = true)]
async fn deadlines() {
    let silent = from_fn(|_| std::future::pending::<Result<HttpResponse, HttpError>>());
    let client = builder(silent).build().unwrap();
    let error = client.call::<Json, ()>(&POST).await.unwrap_err();
    assert!(matches!(&error, Error::Timeout(error) if error.elapsed.as_secs() == 60), "{error:?}");
}

/// Codings that nobody asked for are not taken for the body.
#[tokio::test]
async fn codings() {
    let coded = || Ok(HttpResponse::new(200).header("Content-Encoding", "x").json("1"));
    let client = builder(double(vec![coded]).0).build().unwrap();
    let error = client.call::<Json, ()>(&GET).await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
}

/// Tokens are asked for by the client's transport.
#[cfg(feature = "oauth2")]
#[tokio::test]
async fn tokens() {
    let (transport, sent) = double(vec![
        || Ok(HttpResponse::new(200).json(r#"{"access_token": "t", "expires_in": 60}"#)),
        || Ok(HttpResponse::new(200).json("1")),
    ]);
    let app = crate::oauth2::App::confidential("https://id.example.com/token", "id", "s");
    let credentials = Credentials::scheme("token", app.grant("client_credentials"));
    let client = builder(transport).credentials(credentials).build().unwrap();
    const SECURE: Operation = Operation { security: &[&["token"]], ..GET };
    client.call::<Json, ()>(&SECURE).await.unwrap();
    let sent = sent.lock().unwrap();
    let urls: Vec<&str> = sent.iter().map(|request| request.url.as_str()).collect();
    assert_eq!(urls, ["https://id.example.com/token", "https://api.example.com/a"]);
    let form = sent[0].body().as_bytes().map(|bytes| &bytes[..]);
    assert_eq!(form, Some(&b"grant_type=client_credentials"[..]));
    assert_eq!(sent[1].headers["authorization"], "Bearer t");
}

/// A client of reqwest with settings of its own is one.
#[tokio::test]
async fn a_client_of_reqwest() {
    let server = Server::answering(ok("1"));
    let mut headers = crate::HeaderMap::new();
    headers.insert("x-own", "1".parse().unwrap());
    let own = crate::reqwest::Client::builder().default_headers(headers).build().unwrap();
    let client = server.builder().transport(own).build().unwrap();
    client.call::<Json, ()>(&GET).await.unwrap();
    assert_eq!(server.request().header("x-own").as_deref(), Some("1"));
}

#[test]
fn nothing_is_shown() {
    let mut request =
        HttpRequest::new("GET".parse().unwrap(), "https://u:hunter2@x.org/hunter2".parse().unwrap());
    request.headers.insert("x-key", "hunter2".parse().unwrap());
    request.set_body("hunter2");
    let response = HttpResponse::new(200).header("x-key", "hunter2").body("hunter2");
    assert_eq!(
        format!("{request:?} {response:?}"),
        "HttpRequest { method: GET, headers: [\"x-key\", \"content-length\"], body: <7 bytes>, .. } \
         HttpResponse { status: 200, headers: [\"x-key\"], body: <7 bytes> }"
    );
}
