//! Responses that come piece by piece as values, cut anywhere, and what ends them.

use std::io::{BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

use crate::model::Json;
use crate::stream::{Event, Events, Lines, Records, ResponseParts, StreamError, StreamFault, Values};
use crate::tests::example::Problem;
use crate::tests::server::{Server, answer, ok, read_head, serving};
use crate::{
    Call, Client, Decode, DownloadFault, Error, FromResponse, Operation, Options, RetryPolicy, Service,
};

const EVENTS: Operation = Operation {
    id: "watch",
    accept: "text/event-stream",
    streams: &["text/event-stream"],
    ..Operation::DEFAULT
};

const LINES: Operation =
    Operation { id: "list", accept: "application/x-ndjson", streams: &["*/*"], ..Operation::DEFAULT };

/// A client of a server that sends these pieces, each as a chunk of its own.
fn sending(media_type: &'static str, pieces: Vec<Vec<u8>>) -> Client {
    let url = serving(move |mut stream: TcpStream| {
        read_head(&mut BufReader::new(stream.try_clone().unwrap()));
        let head =
            format!("HTTP/1.1 200 X\r\nContent-Type: {media_type}\r\nTransfer-Encoding: chunked\r\n\r\n");
        let mut bytes = head.into_bytes();
        for piece in pieces {
            bytes.extend(format!("{:x}\r\n", piece.len()).bytes().chain(piece).chain(*b"\r\n"));
        }
        bytes.extend(b"0\r\n\r\n");
        // A client that has read enough closes the connection.
        let _ = stream.write_all(&bytes);
    });
    Client::builder(url).retry(RetryPolicy::none()).build().unwrap()
}

async fn open<T: FromResponse>(client: &Client, operation: &'static Operation) -> T {
    let call: Call<T, Problem> = client.call(operation);
    call.await.unwrap()
}

/// The data of all events, with kind and id, and errors as words.
async fn events<T: Decode + Default + std::fmt::Debug>(client: &Client) -> Vec<String> {
    let mut events: Events<T> = open(client, &EVENTS).await;
    let mut all = Vec::new();
    while let Some(event) = events.next().await {
        all.push(match event {
            Ok(Event { event, id, data, .. }) => format!("{event} {id} {data:?}"),
            Err(error) => error.to_string(),
        });
    }
    assert!(events.next().await.is_none());
    all
}

/// Whole, a byte at a time, and cut in two anywhere.
fn cuts(text: &str) -> Vec<Vec<Vec<u8>>> {
    let bytes = text.as_bytes();
    let mut cuts = vec![vec![bytes.to_vec()], bytes.chunks(1).map(<[u8]>::to_vec).collect()];
    cuts.extend((1..bytes.len()).map(|at| vec![bytes[..at].to_vec(), bytes[at..].to_vec()]));
    cuts
}

async fn check_events(text: &str, expected: &[&str]) {
    for pieces in cuts(text) {
        let told = format!("{pieces:?}");
        assert_eq!(events::<String>(&sending("text/event-stream", pieces)).await, expected, "{told}");
    }
}

/// The rules of the standard, with its own examples among them.
#[tokio::test]
async fn the_rules_of_events() {
    check_events("data: a\ndata:b\ndata:  c\n\n", &[r#"message  "a\nb\n c""#]).await;
    check_events(
        "\u{feff}: hi\r\n\r\nevent: add\r\nid: 7\r\ndata: 1\r\n\r\ndata: 2\r\n\r\n",
        &[r#"add 7 "1""#, r#"message 7 "2""#],
    )
    .await;
    check_events(
        "data: a\r\rdata: b\r\n\ndata\n\ndata\ndata\n\n",
        &[r#"message  "a""#, r#"message  "b""#, r#"message  """#, r#"message  "\n""#],
    )
    .await;
    // Kinds without data, other fields, an id with a zero, an id that is dropped, an event that does not end.
    check_events(
        "event: x\n\nid: 1\nid: \0\nother: y\ndata: é\n\nid\ndata: b\n\ndata: c",
        &[r#"message 1 "é""#, r#"message  "b""#],
    )
    .await;
    check_events("", &[]).await;
}

#[tokio::test]
async fn waits_that_are_asked_for() {
    let text = b"retry: 1500\ndata: a\n\nretry: soon\nretry:\ndata: b\n\n".to_vec();
    let mut events: Events<String> = open(&sending("text/event-stream", vec![text]), &EVENTS).await;
    for _ in 0..2 {
        let event = events.next().await.unwrap().unwrap();
        assert_eq!(event.retry, Some(Duration::from_millis(1500)));
    }
}

/// Each event has the last id, so that a long one is work and memory for each of many short events.
#[tokio::test]
async fn ids_that_are_too_long() {
    let (longest, longer) = ("a".repeat(8 * 1024), "b".repeat(8 * 1024 + 1));
    let text = format!("id: {longest}\nid: {longer}\ndata: a\n\ndata: b\n\n");
    let mut events: Events<String> =
        open(&sending("text/event-stream", vec![text.into_bytes()]), &EVENTS).await;
    for _ in 0..2 {
        assert_eq!(events.next().await.unwrap().unwrap().id, longest);
    }
}

/// Data that do not fit are an error that keeps the text, and the stream goes on.
#[tokio::test]
async fn data_that_are_decoded() {
    let text = "data: {\"code\": 1}\n\ndata: oh\n\ndata: {\"code\":\ndata: 2}\n\ndata: [DONE]\n\ndata: 3\n\n";
    let client = sending("text/event-stream; charset=utf-8", vec![text.as_bytes().to_vec()]);
    let mut events: Events<Problem> = open(&client, &EVENTS).await;
    assert_eq!((events.status().as_u16(), events.operation()), (200, "watch"));
    assert_eq!(events.next().await.unwrap().unwrap().data.code, Some(1));
    let error = events.next().await.unwrap().unwrap_err();
    assert!(error.goes_on());
    assert!(
        error.to_string().starts_with("the stream of operation `watch` has an element that does not fit: ")
    );
    assert!(!format!("{error:?}").contains("oh"), "{error:?}");
    assert!(matches!(error.fault, StreamFault::Unreadable { text, .. } if text == "oh"));
    assert_eq!(events.next().await.unwrap().unwrap().data.code, Some(2));
    assert!(events.next().await.is_none() && events.next().await.is_none());
    // A text is a text.
    let client = sending("text/event-stream", vec![b"data: [DONE]\n\ndata: a\n\n".to_vec()]);
    assert_eq!(self::events::<String>(&client).await, [r#"message  "[DONE]""#, r#"message  "a""#]);
}

async fn values<T: Decode + Default>(lines: &mut Lines<T>) -> Vec<Result<T, StreamError>> {
    let mut values = Vec::new();
    while let Some(value) = lines.next().await {
        values.push(value);
    }
    values
}

#[tokio::test]
async fn lines() {
    for pieces in cuts("\u{feff}{\"a\": 1}\r\n\n \n[2]\nno\n\"é\"") {
        let mut lines: Lines<Json> = open(&sending("application/x-ndjson", pieces), &LINES).await;
        let values = values(&mut lines).await;
        let texts: Vec<String> = values
            .into_iter()
            .map(|value| match value {
                Ok(json) => json.to_string(),
                Err(StreamError { fault: StreamFault::Unreadable { text, .. }, .. }) => text,
                Err(error) => error.to_string(),
            })
            .collect();
        assert_eq!(texts, [r#"{"a":1}"#, "[2]", "no", r#""é""#]);
    }
}

/// Values may stand on several lines, and one that was cut costs no other.
#[tokio::test]
async fn records() {
    for pieces in cuts("\u{1e}{\"a\":\n \"{\\\"\\n\"}\n\u{1e}1\n\u{1e}{\"b\u{1e}[\n2]\u{1e}3") {
        let mut records: Records<Json> = open(&sending("application/json-seq", pieces), &LINES).await;
        let mut texts = Vec::new();
        while let Some(record) = records.next().await {
            texts.push(record.map_or_else(|_| "broken".to_owned(), |json| json.to_string()));
        }
        assert_eq!(texts, [r#"{"a":"{\"\n"}"#, "1", "broken", "[2]", "3"]);
    }
}

/// Values with white space of any kind between, or nothing; over several lines, and with brackets within texts.
#[tokio::test]
async fn values_one_after_the_other() {
    let text = "\u{feff}{\"result\": {\"a\": \"}\\\"{\"}}\n{\n  \"b\": [1]\n}{\"c\": 2}[3]\r\n\t\"d\"\"e\" 4 {oh} null\n\n5";
    for pieces in cuts(text) {
        let mut values: Values<Json> = open(&sending("application/json", pieces), &LINES).await;
        let mut texts = Vec::new();
        while let Some(value) = values.next().await {
            texts.push(value.map_or_else(|_| "broken".to_owned(), |json| json.to_string()));
        }
        let first = r#"{"result":{"a":"}\"{"}}"#;
        assert_eq!(
            texts,
            [first, r#"{"b":[1]}"#, r#"{"c":2}"#, "[3]", r#""d""#, r#""e""#, "4", "broken", "null", "5"]
        );
    }
}

const PARTS: Operation =
    Operation { id: "list", accept: "multipart/mixed", streams: &["multipart/mixed"], ..Operation::DEFAULT };

/// The parts of a response, those aside that do not fit.
async fn parts(media_type: &'static str, pieces: Vec<Vec<u8>>) -> Vec<String> {
    let mut parts: ResponseParts<Json> = open(&sending(media_type, pieces), &PARTS).await;
    let mut texts = Vec::new();
    while let Some(part) = parts.next().await {
        texts.push(part.map_or_else(|_| "broken".to_owned(), |json| json.to_string()));
    }
    texts
}

/// Parts as RFC 2046, section 5.1.1, has them: what stands around them is none, headers may be absent, and a line that only
/// begins like the boundary is one of the part.
#[tokio::test]
async fn parts_of_a_multipart_body() {
    let text = "before\r\n--b c\r\nContent-Type: application/json\r\nX-A: 1\r\n\r\n{\"a\":\r\n 1}\r\n--b c \t\r\n\r\n\"--b c\"\r\n--b c\r\n\r\n\r\n--b c\n\n[2,\n--b cd\n--b c\n\n[3]\n--b c--\r\nbehind\r\n--b c\r\n\r\n4";
    for pieces in cuts(text) {
        let all = parts("Multipart/Mixed; charset=\"a;\\\"boundary=x\"; Boundary=\"b c\"", pieces).await;
        assert_eq!(all, [r#"{"a":1}"#, r#""--b c""#, "broken", "broken", "[3]"]);
    }
    let open = "--b\r\n\r\n1\r\n--b\r\n\r\n[2";
    for (end, expected) in [("", "broken"), ("]", "[2]"), ("]\r\n", "[2]"), ("]\n--b--", "[2]")] {
        let all = parts("multipart/mixed; boundary=b", vec![format!("{open}{end}").into_bytes()]).await;
        assert_eq!(all, ["1", expected], "{end:?}");
    }
    for empty in ["", "--b--\r\n", "nothing"] {
        let all = parts("multipart/mixed; boundary=b", vec![empty.as_bytes().to_vec(), Vec::new()]).await;
        assert_eq!(all, Vec::<String>::new(), "{empty:?}");
    }
}

/// Without a boundary nothing would be a part; a part that never ends is refused before it fills the memory.
#[tokio::test]
async fn bodies_that_have_no_parts() {
    for media_type in ["multipart/mixed", "multipart/mixed; boundary=", "multipart/mixed; boundary=\"\"; a=b"]
    {
        let client = sending(media_type, vec![b"--\r\n\r\n1\r\n----".to_vec()]);
        let call: Call<ResponseParts<Json>, Problem> = client.call(&PARTS);
        let Err(Error::Decode(error)) = call.await else { panic!("there is no boundary") };
        assert!(error.to_string().contains("names no boundary"), "{error}");
    }
    let url = sending("multipart/mixed; boundary=b", vec![b"--b\r\n\r\n1\r\n2\r\n".to_vec(); 30]);
    let url = url.base_url().to_owned();
    let client = Client::builder(url).retry(RetryPolicy::none()).body_limit(20).build().unwrap();
    let mut parts: ResponseParts<Json> = open(&client, &PARTS).await;
    assert!(parts.next().await.unwrap().is_err_and(|error| error.goes_on()));
    let endless = sending("multipart/mixed; boundary=b", vec![b"--b\r\n\r\n".to_vec(), vec![b'\n'; 30]]);
    let url = endless.base_url().to_owned();
    let client = Client::builder(url).retry(RetryPolicy::none()).body_limit(20).build().unwrap();
    let mut parts: ResponseParts<Json> = open(&client, &PARTS).await;
    let error = parts.next().await.unwrap().unwrap_err();
    assert!(matches!(error.fault, StreamFault::TooLong(20)), "{error:?}");
    assert!(parts.next().await.is_none());
}

/// What never ends is refused before it fills the memory, be it a line or the data of an event.
#[tokio::test]
async fn elements_that_are_too_long() {
    for piece in ["data: aaaaaaaaaa\n", "aaaaaaaaaa"] {
        let url = sending("text/event-stream", vec![piece.into(); 30]).base_url().to_owned();
        let client = Client::builder(url).retry(RetryPolicy::none()).body_limit(100).build().unwrap();
        let mut events: Events<String> = open(&client, &EVENTS).await;
        let error = events.next().await.unwrap().unwrap_err();
        assert!(matches!(error.fault, StreamFault::TooLong(100)), "{error:?}");
        assert!(events.next().await.is_none());
    }
}

/// A cut answer is an error after what came, and its status and content type are held before.
#[tokio::test]
async fn answers_that_are_no_streams() {
    let url = serving(|mut stream: TcpStream| {
        read_head(&mut BufReader::new(stream.try_clone().unwrap()));
        let head = "HTTP/1.1 200 X\r\nContent-Type: text/event-stream\r\nContent-Length: 99\r\n\r\n";
        stream.write_all(format!("{head}data: a\n\ndata: b").as_bytes()).unwrap();
    });
    let client = Client::builder(url).build().unwrap();
    let mut events: Events<String> = open(&client, &EVENTS).await;
    assert_eq!(events.next().await.unwrap().unwrap().data, "a");
    let error = events.next().await.unwrap().unwrap_err();
    assert!(matches!(error.fault, StreamFault::Broken(DownloadFault::Connection(_))), "{error:?}");
    assert!(events.next().await.is_none());

    let body = r#"{"code": 300, "message": "No."}"#;
    let refused = Server::answering(answer(404, "text/event-stream", body));
    let call: Call<Events<Json>, Problem> = refused.client().call(&EVENTS);
    let error = call.await.unwrap_err();
    assert_eq!(error.api().unwrap().code, Some(300));

    let other = Server::answering(ok("{}"));
    let call: Call<Events<Json>, Problem> = other.client().call(&EVENTS);
    let Err(Error::Decode(unreadable)) = call.await else { panic!("JSON has no events") };
    assert_eq!(unreadable.body.as_ref(), b"{}");
}

/// An error in the body alone is one for a stream too.
#[tokio::test]
async fn errors_by_body() {
    const SERVICE: Service = Service { error_keys: &["error"], ..Service::DEFAULT };
    for (body, is_error) in [("{\"error\": 1}", true), ("{\"a\": 1}", false)] {
        let server = Server::answering(answer(200, "application/stream+json", body));
        let client = server.builder().service(&SERVICE).build().unwrap();
        let call: Call<Lines<Json>, Problem> = client.call(&LINES);
        match call.await {
            Ok(mut lines) => assert!(!is_error && values(&mut lines).await.len() == 1),
            Err(error) => assert!(is_error && matches!(error, Error::Api(_)), "{error:?}"),
        }
    }
}

/// Without a content type it is what was asked for first.
#[tokio::test]
async fn no_content_type() {
    let mut plain = answer(200, "", "data: a\n\n");
    plain.headers.clear();
    let server = Server::answering(plain);
    assert_eq!(events::<String>(&server.client()).await, [r#"message  "a""#]);
}

/// Each piece has the time of the call, and not all of them together.
#[tokio::test]
async fn pieces_that_do_not_come() {
    let url = serving(|mut stream: TcpStream| {
        read_head(&mut BufReader::new(stream.try_clone().unwrap()));
        stream.write_all(b"HTTP/1.1 200 X\r\nContent-Type: text/event-stream\r\n\r\ndata: a\n\n").unwrap();
        // Until the client goes away.
        let _ = std::io::Read::read(&mut stream, &mut [0]);
    });
    let client = Client::builder(url).build().unwrap();
    let call: Call<Events<String>, Problem> =
        client.call(&EVENTS).options(Options::new().timeout(Duration::from_millis(300)));
    let mut events = call.await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap().data, "a");
    let error = events.next().await.unwrap().unwrap_err();
    assert!(matches!(error.fault, StreamFault::Broken(DownloadFault::Timeout(_))), "{error:?}");
    assert!(error.to_string().contains("no bytes arrived for"), "{error}");
}

#[test]
fn streams_are_plain_values() {
    fn plain<T: Send + Unpin + 'static>() {}
    plain::<Events<std::rc::Rc<i64>>>();
    plain::<Lines<Json>>();
    plain::<Records<Json>>();
    plain::<Values<Json>>();
    plain::<ResponseParts<Json>>();
    plain::<StreamError>();
}

#[cfg(feature = "blocking")]
#[test]
fn waiting_for_each() {
    use crate::blocking::Wait;

    let client = sending("text/event-stream", vec![b"data: a\n\ndata: b\n\n".to_vec()]);
    let call: Call<Events<String>, Problem> = client.call(&EVENTS);
    let all: Vec<String> = call.wait().unwrap().wait().map(|event| event.unwrap().data).collect();
    assert_eq!(all, ["a", "b"]);
}

/// A time to wait that no clock can count is taken as the longest that is of use.
#[tokio::test]
async fn times_to_wait_for_a_stream() {
    let day = Some(Duration::from_secs(24 * 60 * 60));
    for (told, retry) in [
        ("0", Some(Duration::ZERO)),
        ("1500", Some(Duration::from_millis(1500))),
        ("18446744073709551615", day),
        ("99999999999999999999999999", day),
        ("-1", None),
        ("1e3", None),
    ] {
        let text = format!("retry: {told}\ndata: a\n\n").into_bytes();
        let mut events: Events<String> = open(&sending("text/event-stream", vec![text]), &EVENTS).await;
        assert_eq!(events.next().await.unwrap().unwrap().retry, retry, "{told}");
    }
}

/// The values of an element take no more memory than the client or the call allows, and the stream goes on.
#[tokio::test]
async fn elements_that_take_too_much_memory() {
    let text = format!("[{}]\n[1]\n", vec!["{}"; 1000].join(","));
    let client = sending("application/x-ndjson", vec![text.into_bytes()]);
    let call: Call<Lines<Json>, Problem> = client.call(&LINES);
    let mut lines = call.options(Options::new().decoded_limit(10_000)).await.unwrap();
    let error = lines.next().await.unwrap().unwrap_err();
    assert!(error.goes_on() && error.to_string().contains("`decoded_limit`"), "{error}");
    assert_eq!(lines.next().await.unwrap().unwrap(), serde_json::json!([1]));
}

/// The bound of an element can be the call's.
#[tokio::test]
async fn the_bound_of_a_call() {
    let client = sending("text/event-stream", vec![b"data: aaaaaaaaaa\n".to_vec(); 30]);
    let call: Call<Events<String>, Problem> = client.call(&EVENTS);
    let mut events = call.options(Options::new().body_limit(100)).await.unwrap();
    let error = events.next().await.unwrap().unwrap_err();
    assert!(matches!(error.fault, StreamFault::TooLong(100)) && error.to_string().contains("`body_limit`"));
}
