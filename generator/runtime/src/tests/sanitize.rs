//! Text of somebody else in messages: escaped and cut wherever it comes from.

use std::collections::BTreeMap;
use std::error::Error as _;
use std::fmt::{Debug, Display};

use futures_core::Stream;
use reqwest::header::{HeaderMap, HeaderValue};

use crate::error::RateHeaders;
use crate::middleware::{Handling, Middleware, Next};
use crate::model::{DecodeError, decode_slice};
use crate::oauth2::{App, StoreError, Token};
use crate::sanitize::{sanitize, sanitize_debug};
use crate::tests::example::{Bag, SettingsAnswer, Status, UserList};
use crate::tests::server::{Answer, Server, answer, ok};
use crate::transport::{HttpError, HttpRequest};
use crate::{
    AuthError, Bytes64, Call, Client, Date, DateTime, Decode, Error, Event, Events, Json, Lines, Operation,
    Unlisted, Uuid,
};

/// What could forge a line, move a cursor or turn the direction of what follows, and then fills the log.
fn hostile() -> String {
    format!(
        "a\nlevel=INFO\r\u{1b}[2J\u{9b}31m\u{85}\u{202e}\u{2066}\u{200f}\u{2028}\u{feff}\u{7f}{}",
        "x".repeat(100_000)
    )
}

/// The same as a part of a JSON text.
fn hostile_json() -> String {
    let text = Json::from(hostile()).to_string();
    text[1..text.len() - 1].to_owned()
}

const GET: Operation = Operation { id: "get", path: "/a", ..Operation::DEFAULT };

#[track_caller]
fn check_text(text: &str, limit: usize) {
    let hidden = |one: char| one.is_control() || "\u{202e}\u{2066}\u{200f}\u{2028}\u{feff}".contains(one);
    let short: String = text.chars().take(300).collect();
    assert!(!text.chars().any(hidden), "{short:?}");
    assert!(text.chars().count() <= limit, "{} characters: {short:?}", text.chars().count());
}

/// Both ways to show it, and those of its causes, and also line by line.
#[track_caller]
fn check_error(error: &(dyn std::error::Error + 'static)) {
    let mut next = Some(error);
    while let Some(error) = next {
        check_text(&error.to_string(), 1500);
        check_debug(&error);
        next = error.source();
    }
}

#[track_caller]
fn check_debug(value: &dyn Debug) {
    check_text(&format!("{value:?}"), 3000);
    check_text(&format!("{value:#?}").replace('\n', ""), 6000);
}

#[track_caller]
fn check_shown(value: &(impl Debug + Display)) {
    check_text(&value.to_string(), 1500);
    check_debug(value);
}

#[test]
fn escapes_and_cuts() {
    for (text, plain, quoted) in [
        ("", "", r#""""#),
        ("käse 日本 👩\u{200d}👩", "käse 日本 👩\u{200d}👩", "\"käse 日本 👩\u{200d}👩\""),
        ("a\n\t\u{1b}\u{9b}", r"a\n\t\u{1b}\u{9b}", r#""a\n\t\u{1b}\u{9b}""#),
        ("\u{202e}\u{2066}\u{e0041}", r"\u{202e}\u{2066}\u{e0041}", r#""\u{202e}\u{2066}\u{e0041}""#),
        (r#"a "b" \"#, r#"a "b" \"#, r#""a \"b\" \\""#),
    ] {
        assert_eq!(
            (sanitize(text).to_string(), format!("{:?}", sanitize(text))),
            (plain.to_owned(), quoted.to_owned())
        );
    }
    let long = "é".repeat(501);
    assert_eq!(sanitize(&long[..1000]).to_string(), long[..1000]);
    let cut = sanitize(&long).to_string();
    assert_eq!(cut, format!("{}…", &long[..1000]));
    assert_eq!(sanitize(&cut).to_string(), cut, "to show twice changes nothing");
    // An escape is whole or not there.
    assert_eq!(sanitize("ab\u{202e}").at_most(5).to_string(), "ab…");
    let twice = sanitize(&sanitize(&hostile()).to_string()).to_string();
    assert_eq!(twice, sanitize(&hostile()).to_string());
}

#[test]
fn whole_values() {
    let many: Vec<String> = vec!["\u{202e}".to_owned(); 50_000];
    for text in
        [format!("{:?}", sanitize_debug(&many)), format!("{:?}", sanitize_debug(&sanitize_debug(&many)))]
    {
        check_text(&text, (64 << 10) + 1);
        assert!(text.ends_with('…') && text.matches('…').count() == 1);
    }
    assert_eq!(format!("{:#?}", sanitize_debug(&["a"])), format!("{:#?}", ["a"]));
    struct UndecodedResponse;
    impl Debug for UndecodedResponse {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(&hostile())
        }
    }
    check_text(&format!("{:?}", sanitize_debug(&UndecodedResponse)), (64 << 10) + 1);
}

fn read<T: Decode + Default>(json: &str) -> Result<T, DecodeError> {
    let mut value = T::default();
    decode_slice(json.as_bytes(), &mut value, None).map(|_| value)
}

/// The keys on the way to a fault, in maps and in objects within maps.
#[test]
fn paths() {
    let key = hostile_json();
    for json in [format!(r#"{{"{key}": "x"}}"#), format!(r#"{{"a": 1, "{key}": {{}}}}"#)] {
        check_shown(&read::<BTreeMap<String, i64>>(&json).unwrap_err());
    }
    let deep = read::<BTreeMap<String, BTreeMap<String, UserList>>>(&format!(
        r#"{{"{key}": {{"{key}": {{"users": [{{"next": {{"type": []}}}}]}}}}}}"#
    ));
    let deep = deep.unwrap_err();
    check_shown(&deep);
    assert!(deep.path.ends_with("…\"].users[0].next.type"), "{}", deep.path);
    check_text(&deep.path, 300);
    let error = serde_json::from_str::<UserList>(&format!(r#"{{"users": "{key}"}}"#)).unwrap_err();
    check_shown(&error);
    // What could be taken for another path is quoted.
    for (key, path) in [
        ("plain-1", "plain-1"),
        ("a.b", r#"["a.b"]"#),
        ("a[0]", r#"["a[0]"]"#),
        ("", r#"[""]"#),
        ("é", r#"["é"]"#),
    ] {
        let error = read::<BTreeMap<String, i64>>(&format!(r#"{{"{key}": "x"}}"#)).unwrap_err();
        assert_eq!(error.path, path);
    }
    check_shown(&DecodeError::new(hostile()));
    check_shown(&DecodeError { path: hostile(), message: hostile(), ..DecodeError::default() });
}

/// Texts and keys of values that came, alone and within others.
#[test]
fn values() {
    let text = hostile_json();
    let bag: Bag =
        read(&format!(r#"{{"id": "{text}", "{text}": "{text}", "b": {{"{text}": ["{text}"]}}}}"#)).unwrap();
    check_debug(&bag);
    check_debug(&read::<BTreeMap<String, Bag>>(&format!(r#"{{"a": {{"{text}": 1}}}}"#)).unwrap()["a"]);
    check_debug(&read::<Status>(&format!("\"{text}\"")).unwrap());
    for json in [
        format!("\"{text}\""),
        format!(r#"["{text}"]"#),
        format!(r#"{{"{text}": 1}}"#),
        format!(r#"[{{"{text}": 1}}]"#),
    ] {
        check_debug(&read::<SettingsAnswer>(&json).unwrap());
    }
    check_debug(&read::<DateTime>(&format!("\"{text}\"")).unwrap());
    check_debug(&read::<Date>(&format!("\"{text}\"")).unwrap());
    check_debug(&read::<Uuid>(&format!("\"{text}\"")).unwrap());
    check_debug(&Bytes64(vec![0; 1 << 20]));
    let many = (0..100_000).map(|index| (index.to_string(), Json::from(index))).collect();
    check_text(&format!("{:?}", Bag { id: None, extra: many }), (64 << 10) + 1);
}

/// A key cannot be taken for another field.
#[test]
fn keys_that_look_like_fields() {
    let bag: Bag = read(r#"{"a": 1, "b: 2, c": 3}"#).unwrap();
    assert_eq!(format!("{bag:?}"), r#"Bag { a: 1, "b: 2, c": 3 }"#);
}

fn with_headers(answer: Answer, headers: &[&'static str]) -> Answer {
    // A header holds no controls, but it can be long.
    let long = format!("text/{}", "y".repeat(20_000));
    let headers = headers.iter().map(|name| (*name, long.clone())).collect();
    Answer { headers, ..answer }
}

async fn refused(answer: Answer) -> Error<Json> {
    const SERVICE: crate::Service =
        crate::Service { tracking_header: Some("x-id"), ..crate::Service::DEFAULT };
    let server = Server::answering(answer);
    let client = server.builder().service(&SERVICE).build().unwrap();
    client.call::<UserList, Json>(&GET).await.err().unwrap()
}

/// Bodies that refuse a call, and bodies and headers that do not fit.
#[tokio::test]
async fn answers() {
    let text = hostile_json();
    for body in [
        format!(
            r#"{{"code": "{text}", "message": "{text}", "errors": [{{"field": "{text}", "message": "{text}"}}]}}"#
        ),
        format!(r#"{{"error": {{"code": 1, "{text}": "{text}"}}}}"#),
        format!(r#"{{"code": {}, "message": "{text}" oops}}"#, "1".repeat(100_000)),
        format!("\"{text}\""),
        hostile(),
    ] {
        for status in [400, 429, 503] {
            let error = refused(with_headers(
                answer(status, "", body.as_str()),
                &["Content-Type", "X-Id", "Location", "X-RateLimit-Type"],
            ))
            .await;
            check_error(&error);
            let refusal = error.refusal().unwrap();
            check_debug(&refusal.problem());
            check_debug(&refusal.rate());
        }
    }
    for body in
        [format!(r#"{{"users": {{"{text}": 1}}, "total": "{text}"}}"#), hostile(), format!("{{\"{text}")]
    {
        let error = refused(with_headers(answer(200, "", body.as_str()), &["Content-Type"])).await;
        assert!(matches!(error, Error::Decode(_)));
        check_error(&error);
    }
    let server = Server::answering(with_headers(ok(&format!("\"{text}\"")), &["Content-Type"]));
    let client = server.client();
    check_debug(&client.call::<Unlisted, ()>(&GET).await.unwrap());
    check_debug(&client.call::<Status, ()>(&GET).response().await.unwrap());
}

#[test]
fn headers() {
    let mut headers = HeaderMap::new();
    let long = HeaderValue::from_str(&"y".repeat(20_000)).unwrap();
    for name in ["x-ratelimit-type", "x-ratelimit-category", "x-ratelimit-limit"] {
        headers.insert(name, long.clone());
    }
    check_debug(&RateHeaders::new(&headers));
    let hostile = HeaderValue::from_bytes("\u{202e}\u{9b}".repeat(1000).as_bytes()).unwrap();
    headers.insert("x-count", hostile);
    let count = crate::ResponseHeader::<Vec<i64>>::new("x-count", crate::HeaderStyle::SIMPLE);
    check_shown(&count.read(&headers).unwrap_err());
}

/// The next element of a stream.
async fn first<S: Stream + Unpin>(mut stream: S) -> S::Item {
    std::future::poll_fn(|cx| std::pin::Pin::new(&mut stream).poll_next(cx)).await.unwrap()
}

/// Fields of events, and elements that do not fit.
#[tokio::test]
async fn streams() {
    const STREAM: Operation = Operation { streams: &["text/event-stream", "application/jsonl"], ..GET };
    let (line, text) = (hostile().replace(['\n', '\r'], " "), hostile_json());
    let id: String = line.chars().take(1_000).collect();
    let body = format!("event: {line}\nid: {id}\ndata: {line}\n\n");
    let server = Server::answering(answer(200, "text/event-stream", body));
    let events = server.client().call::<Events<String>, ()>(&STREAM).await.unwrap();
    let event: Event<String> = first(events).await.unwrap();
    assert!(event.event.len() > 100_000 && !event.id.is_empty(), "the values themselves are whole");
    check_debug(&Event { data: sanitize(&event.data).to_string(), ..event.clone() });
    check_text(&format!("{event:?}"), 70_000);
    let events = server.client().call::<Events<BTreeMap<String, i64>>, ()>(&STREAM).await.unwrap();
    check_error(&first(events).await.unwrap_err());
    let body = format!("{{\"{text}\": \"{text}\"}}\n");
    let server = Server::answering(answer(200, "application/jsonl", body));
    let lines = server.client().call::<Lines<BTreeMap<String, i64>>, ()>(&STREAM).await.unwrap();
    check_error(&first(lines).await.unwrap_err());
    let long = answer(200, &format!("text/{}", "y".repeat(20_000)), "");
    let call: Call<Events<String>, ()> = Server::answering(long).client().call(&STREAM);
    check_error(&call.await.unwrap_err());
}

/// What an endpoint of tokens says, and what comes back in a browser.
#[tokio::test]
async fn tokens() {
    let text = hostile_json();
    let body = format!(r#"{{"error": "{text}", "error_description": "{text}"}}"#);
    let server = Server::answering(with_headers(answer(400, "", body), &["Retry-After"]));
    let app = App::public(&server.url, "id")
        .authorization_url("https://example.com/")
        .device_authorization_url(&server.url);
    check_error(&app.clone().grant("client_credentials").token().await.unwrap_err());
    check_error(&app.begin_device(None).await.unwrap_err());
    let request = app.begin("https://example.com/back").unwrap();
    let query = crate::wire::percent::encode(&hostile());
    let declined =
        app.finish(request, &format!("?error={query}&error_description={query}")).await.unwrap_err();
    assert!(matches!(declined, AuthError::Declined { .. }));
    check_error(&declined);
    let body = format!(
        r#"{{"device_code": "d", "user_code": "{text}", "verification_uri": "{text}", "expires_in": 60}}"#
    );
    let app = app.device_authorization_url(Server::answering(ok(&body)).url);
    check_debug(&app.begin_device(None).await.unwrap());
    check_text(&format!("{:?}", Token::new("t").with_scopes([hostile()])), 70_000);
    check_error(&StoreError::new(hostile()).with_source(StoreError::transient(hostile())));
}

/// What a caller passes on, and what other parts of a program say.
#[tokio::test]
async fn other_parts() {
    struct Refuses;
    impl Middleware for Refuses {
        fn handle<'a>(&'a self, request: HttpRequest, next: Next<'a>) -> Handling<'a> {
            check_debug(&request);
            check_debug(&next);
            Box::pin(std::future::ready(Err(HttpError::unsendable(hostile()))))
        }
    }
    let client = Client::builder("http://localhost").middleware(Refuses).build().unwrap();
    let error = client.call::<(), ()>(&GET).await.unwrap_err();
    check_error(&error);
    assert!(error.source().is_none());
    check_error(&crate::pacing::LimiterError::new(hostile(), None));
}
