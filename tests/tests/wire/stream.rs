//! Streams: events, lines and records as typed values, and one response in two representations.

use client_tests::response_streams::operations::streams::AnswerResponse as Parts;
use client_tests::response_streams::{Client, types};
use client_tests::response_undescribed::Client as Undescribed;
use client_tests::runtime::{Error, Options, StreamFault};
use client_tests::server::Answer;
use serde_json::json;

use crate::exchange;

const CHANGES: &str = "id: 1\ndata: {\"id\": 1}\n\ndata: {}\n\ndata: {\"id\": 2, \"text\": \"b\"}\n\n";

#[tokio::test]
async fn events() {
    let answer = Answer::body(200, "text/event-stream", CHANGES);
    let (request, events) = exchange(answer, |core| Client::from(core).streams().watch()).await;
    assert_eq!(request.header("accept"), Some("text/event-stream, application/json"));
    let mut events = events.unwrap();
    let first = events.next().await.unwrap().unwrap();
    assert_eq!((first.id.as_str(), first.data.id), ("1", 1));
    let error = events.next().await.unwrap().unwrap_err();
    assert!(matches!(&error.fault, StreamFault::Unreadable { text, .. } if text == "{}"), "{error:?}");
    assert_eq!(events.next().await.unwrap().unwrap().data.text.as_deref(), Some("b"));
    assert!(events.next().await.is_none());

    let answer = Answer::body(200, "text/event-stream", CHANGES);
    let (_, events) = exchange(answer, |core| Client::from(core).streams().watch_framed()).await;
    assert_eq!(events.unwrap().next().await.unwrap().unwrap().data.id, 1);
    let answer = Answer::body(200, "text/event-stream", "data: plain\n\n");
    let (_, events) = exchange(answer, |core| Client::from(core).streams().watch_plain()).await;
    assert_eq!(events.unwrap().next().await.unwrap().unwrap().data, "plain");
}

/// What refuses a stream is decoded as ever.
#[tokio::test]
async fn refusals() {
    let answer = Answer::json(500, &json!({ "fault": "a" }));
    let (_, outcome) = exchange(answer, |core| Client::from(core).streams().watch()).await;
    let error = outcome.unwrap_err();
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    assert_eq!(error.api().unwrap().fault.as_deref(), Some("a"));
}

#[tokio::test]
async fn one_answer_or_its_parts() {
    let call = |core| {
        Client::from(core).streams().answer(&types::Question { stream: Some(true), ..Default::default() })
    };
    let parts = "data: {\"delta\": \"a\"}\n\ndata: {\"delta\": \"b\"}\n\ndata: [DONE]\n\n";
    let (_, outcome) = exchange(Answer::body(200, "text/event-stream", parts), call).await;
    let Ok(Parts::Events(mut events)) = outcome else { panic!("{outcome:?}") };
    let mut text = String::new();
    while let Some(event) = events.next().await {
        text.push_str(&event.unwrap().data.delta);
    }
    assert_eq!(text, "ab");
    let (_, outcome) = exchange(Answer::json(200, &json!({ "id": 7 })), call).await;
    assert!(matches!(outcome, Ok(Parts::Json(types::Change { id: 7, .. }))), "{outcome:?}");
    let (_, outcome) = exchange(Answer::body(200, "text/html", "<p>"), call).await;
    assert!(matches!(&outcome, Ok(Parts::Other(other)) if other.body.as_ref() == b"<p>"), "{outcome:?}");
}

/// Lines are lines whatever the service calls them.
#[tokio::test]
async fn lines_and_records() {
    for content_type in ["application/x-ndjson", "text/plain"] {
        let answer = Answer::body(200, content_type, "{\"id\": 1}\n\n{\"id\": 2}");
        let (_, lines) = exchange(answer, |core| Client::from(core).streams().list_rows().send()).await;
        let mut lines = lines.unwrap();
        assert_eq!(lines.next().await.unwrap().unwrap().id, 1);
        assert_eq!(lines.next().await.unwrap().unwrap().id, 2);
        assert!(lines.next().await.is_none());
    }
    let answer = Answer::body(200, "application/json-seq", "\u{1e}{\"id\":\n 1}\n");
    let (_, records) = exchange(answer, |core| Client::from(core).streams().list_records()).await;
    assert_eq!(records.unwrap().next().await.unwrap().unwrap().id, 1);
}

/// Values of JSON one after the other, under a media type that does not say so.
#[tokio::test]
async fn values() {
    let text =
        "{\"result\": {\"id\": \"1\"}}\n{\"result\":{\"id\":\"2\"}}{\"error\": {\"message\": \"gone\"}}";
    let answer = Answer::body(200, "application/json", text);
    let anonymous = || Options::new().anonymous();
    let (request, values) =
        exchange(answer, |core| Undescribed::from(core).metrics().watch().options(anonymous())).await;
    assert_eq!(request.header("Accept"), Some("application/json"));
    let mut values = values.unwrap();
    for id in ["1", "2"] {
        assert_eq!(values.next().await.unwrap().unwrap().result.unwrap().id.as_deref(), Some(id));
    }
    let last = values.next().await.unwrap().unwrap();
    assert_eq!(last.error.unwrap().message.as_deref(), Some("gone"));
    assert!(values.next().await.is_none());
    let refused = Answer::json(503, &json!({ "message": "away" }));
    let (_, outcome) =
        exchange(refused, |core| Undescribed::from(core).metrics().watch().options(anonymous())).await;
    assert_eq!(outcome.unwrap_err().api().unwrap().message.as_deref(), Some("away"));
}
