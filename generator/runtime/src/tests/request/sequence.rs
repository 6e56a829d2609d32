//! Bodies of values one after the other.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use crate::tests::example::{Security, User, UserType};
use crate::tests::server::{Request, Server, ok};
use crate::{Call, Error, Method, Operation, Sequence};

const POST: Operation = Operation { id: "post", method: Method::Post, path: "/p", ..Operation::DEFAULT };

/// Sends a call and gives the request.
async fn send(set: impl FnOnce(&mut Call<(), ()>)) -> Request {
    let server = Server::answering(ok(""));
    let mut call = server.client().call(&POST);
    set(&mut call);
    call.await.unwrap();
    server.request()
}

async fn failure(set: impl FnOnce(&mut Call<(), ()>)) -> Error<()> {
    let server = Server::answering(ok(""));
    let mut call: Call<(), ()> = server.client().call(&POST);
    set(&mut call);
    call.await.unwrap_err()
}

fn security(level: i64) -> Security {
    Security { level: Some(level), enabled: None }
}

/// A stream of what a list has, waiting before each value.
struct Slow<T>(std::vec::IntoIter<io::Result<T>>, bool);

impl<T> Unpin for Slow<T> {}

impl<T> Stream for Slow<T> {
    type Item = io::Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.1 = !self.1;
        if self.1 {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(self.0.next())
    }
}

fn slow<T>(values: Vec<io::Result<T>>) -> Slow<T> {
    Slow(values.into_iter(), false)
}

#[tokio::test]
async fn lists() {
    let values = vec![security(1), security(2)];
    let lines = "{\"level\":1}\n{\"level\":2}\n";
    let media_type = "application/jsonl";
    for request in [
        send(|call| call.lines(media_type, values.clone())).await,
        send(|call| call.lines(media_type, &values)).await,
        send(|call| call.lines(media_type, values.as_slice())).await,
        send(|call| call.lines(media_type, [security(1), security(2)])).await,
        send(|call| call.lines(media_type, &[security(1), security(2)])).await,
        send(|call| call.lines(media_type, (1..3).map(security).collect::<Sequence<_>>())).await,
    ] {
        assert_eq!(request.header("Content-Type").as_deref(), Some(media_type));
        assert_eq!(request.header("Content-Length").as_deref(), Some("24"));
        assert_eq!(request.text(), lines);
    }
    let request = send(|call| call.records("application/json-seq", &values)).await;
    assert_eq!(request.text(), "\u{1e}{\"level\":1}\n\u{1e}{\"level\":2}\n");
    let texts = ["a\nb", "\u{2028}"].map(str::to_owned);
    assert_eq!(send(|call| call.lines(media_type, texts)).await.text(), "\"a\\nb\"\n\"\u{2028}\"\n");
    assert_eq!(send(|call| call.lines(media_type, [Some(1), None])).await.text(), "1\nnull\n");
    let none = send(|call| call.lines::<Security>(media_type, [])).await;
    assert_eq!((none.text().as_str(), none.header("Content-Type").as_deref()), ("", Some(media_type)));
}

/// RFC 2046, section 5.1: each value is a part, of a list or of an iterator, and the boundary is the client's.
#[tokio::test]
async fn parts() {
    let media_type = "multipart/mixed; boundary=x";
    for (values, expected) in [
        (Sequence::from([security(1), security(2)]), vec!["{\"level\":1}", "{\"level\":2}"]),
        (Sequence::from_values((1..3).map(security)), vec!["{\"level\":1}", "{\"level\":2}"]),
        (Sequence::from([]), vec![]),
    ] {
        let request = send(|call| call.json_parts(media_type, "application/merge+json", values)).await;
        let content_type = request.header("Content-Type").unwrap();
        let boundary = content_type.strip_prefix("multipart/mixed; boundary=").unwrap();
        assert_ne!(boundary, "x");
        let part = |text| format!("--{boundary}\r\nContent-Type: application/merge+json\r\n\r\n{text}\r\n");
        let parts: String = expected.into_iter().map(part).collect();
        assert_eq!(request.text(), format!("{parts}--{boundary}--\r\n"));
    }
}

/// What is not in memory goes out in chunks, as it comes.
#[tokio::test]
async fn iterators_and_streams() {
    let lines: String = (0..5000).map(|level| format!("{{\"level\":{level}}}\n")).collect();
    let request =
        send(|call| call.lines("application/jsonl", Sequence::from_values((0..5000).map(security)))).await;
    assert_eq!(request.header("Content-Length"), None);
    assert_eq!(request.header("Transfer-Encoding").as_deref(), Some("chunked"));
    assert_eq!(request.text(), lines);
    let stream = slow(vec![Ok(security(1)), Ok(security(2))]);
    let request = send(|call| call.records("application/json-seq", Sequence::from_stream(stream))).await;
    assert_eq!(request.text(), "\u{1e}{\"level\":1}\n\u{1e}{\"level\":2}\n");
}

/// A value without what it must have is no value; what was begun is not complete.
#[tokio::test]
async fn values_that_cannot_be_sent() {
    let users = vec![User { kind: UserType::Basic, ..User::default() }, User::default()];
    let error = failure(|call| call.lines("application/jsonl", &users)).await;
    assert!(matches!(error, Error::Build(_)), "{error}");
    let expected = "the required field `type` of a value of the body has no value";
    assert!(error.to_string().ends_with(expected), "{error}");
    let error = failure(|call| call.lines("application/jsonl", Sequence::from_values(users))).await;
    assert!(matches!(error, Error::Transport(_)), "{error}");
    assert!(error.to_string().contains(expected), "{error}");
    let broken = slow(vec![Ok(1), Err(io::Error::other("no more"))]);
    let error = failure(|call| call.lines("application/jsonl", Sequence::from_stream(broken))).await;
    assert!(matches!(error, Error::Transport(_)) && error.to_string().contains("no more"), "{error}");
}

/// Clones share what comes as it is sent.
#[tokio::test]
async fn sequences_that_are_sent_once() {
    let values = Sequence::from_values(vec![1, 2]);
    let again = values.clone();
    assert_eq!(format!("{values:?}"), "<a stream of values>");
    assert_eq!(format!("{:?}", Sequence::from([1, 2])), "<2 values>");
    assert_eq!(send(|call| call.lines("application/jsonl", values)).await.text(), "1\n2\n");
    let error = failure(|call| call.lines("application/jsonl", again)).await;
    assert!(error.to_string().ends_with("were already sent, and can be sent only once"), "{error}");
}
