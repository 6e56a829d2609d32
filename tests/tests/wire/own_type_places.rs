//! Types of the caller and of other crates in every place of a request and a response.

use std::collections::BTreeMap;
use std::hash::Hash;

use client_tests::own::{Color, Stop};
use client_tests::runtime::{Credentials, Error, SerdeValue, TextValue, chrono, jiff, rust_decimal, uuid};
use client_tests::schema_own_type_places::operations::places::Query;
use client_tests::schema_own_type_places::types::{
    Flat, Form, Page, QueryEither, Range, Values, ValuesPlace,
};
use client_tests::schema_own_type_places::{Client, headers};
use client_tests::server::{Answer, Server};
use serde_json::json;

use crate::schema::{check_kept, check_refused, decoded};
use crate::{check_target, core, exchange, sent};

type Moment = chrono::DateTime<chrono::FixedOffset>;

fn at(text: &str) -> Moment {
    chrono::DateTime::parse_from_rfc3339(text).unwrap()
}

fn day(text: &str) -> jiff::civil::Date {
    text.parse().unwrap()
}

fn color(number: u32) -> TextValue<Color> {
    Color(number).into()
}

fn stop(place: &str) -> Stop {
    Stop { place: place.to_owned(), minutes: 5 }
}

fn route() -> SerdeValue<BTreeMap<String, String>> {
    SerdeValue(BTreeMap::from(
        [("from", "Ulm"), ("to", "Bonn")].map(|(key, value)| (key.to_owned(), value.to_owned())),
    ))
}

fn range() -> Range {
    Range { color: Some(color(1)), stop: Some(stop("Ulm")), ..Range::new(at("2024-01-02T03:04:05Z")) }
}

fn form() -> Form {
    Form {
        days: Some(vec![day("2024-01-02"), day("2024-01-03")]),
        color: Some(color(255)),
        stop: Some(stop("Ulm")),
        route: Some(route()),
        within: Some(range()),
        ..Form::new(at("2024-01-02T03:04:05Z"))
    }
}

#[tokio::test]
async fn paths() {
    let days = [day("2024-01-02"), day("2024-01-03")];
    check_target("/simple/2024-01-02T03%3A04%3A05Z/2024-01-02,2024-01-03/Ulm%2B5/from,Ulm,to,Bonn", |core| {
        Client::from(core).places().simple(&at("2024-01-02T03:04:05Z"), &days, &stop("Ulm"), &route())
    })
    .await;
    let ids = [uuid::Uuid::nil(), uuid::Uuid::max()];
    let (nil, max) = (ids[0], ids[1]);
    check_target(&format!("/label/.%23000001.%23000002/matrix/;ids={nil};ids={max}"), |core| {
        Client::from(core).places().prefixed(&[color(1), color(2)], &ids)
    })
    .await;
}

/// One optional input of the query is written so.
async fn check_query(expected: &str, call: impl FnOnce(Query) -> Query) {
    check_target(&format!("/query?{expected}"), |core| call(Client::from(core).places().query())).await;
}

#[tokio::test]
async fn queries_of_values() {
    check_query("at=2024-01-02T03%3A04%3A05%2B01%3A00", |call| call.at(&at("2024-01-02T03:04:05+01:00")))
        .await;
    check_query("color=%230000ff", |call| call.color(&color(255))).await;
    check_query("stop=Ulm%2B5", |call| call.stop(&stop("Ulm"))).await;
    check_query("open=00000000-0000-0000-0000-000000000000", |call| call.open(&uuid::Uuid::nil())).await;
    check_query("either=2024-01-02", |call| call.either(&QueryEither::Date(day("2024-01-02")))).await;
}

#[tokio::test]
async fn queries_of_lists() {
    let days = [day("2024-01-02"), day("2024-01-03")];
    check_query("joined=2024-01-02,2024-01-03", |call| call.joined(&days)).await;
    check_query("spaced=%23000001%20%23000002", |call| call.spaced(&[color(1), color(2)])).await;
    check_query("piped=Ulm%2B5%7CBonn%2B5", |call| call.piped(&[stop("Ulm"), stop("Bonn")])).await;
}

/// Those that are of the caller have the style that the document says, too.
#[tokio::test]
async fn queries_of_objects() {
    let parts = "deep%5Bfrom%5D=2024-01-02T03%3A04%3A05Z&deep%5Bcolor%5D=%23000001&deep%5Bstop%5D=Ulm%2B5";
    check_query(parts, |call| call.deep(&range())).await;
    let flat = Flat { since: Some(day("2024-01-02")), ids: None, ..Flat::default() };
    check_query("since=2024-01-02", |call| call.flat(&flat)).await;
    let json = "json=%7B%22from%22%3A%222024-01-02T03%3A04%3A05Z%22%2C%22color%22%3A%22%23000001%22%2C%22stop%22%3A%22Ulm%2B5%22%7D";
    check_query(json, |call| call.json(&range())).await;
    let prices = BTreeMap::from([("a".to_owned(), rust_decimal::Decimal::new(110, 2))]);
    check_query("prices%5Ba%5D=1.10", |call| call.prices(&prices)).await;
    check_query("from=Ulm&to=Bonn", |call| call.route(&route())).await;
    check_query("deepRoute%5Bfrom%5D=Ulm&deepRoute%5Bto%5D=Bonn", |call| call.deep_route(&route())).await;
}

#[tokio::test]
async fn headers_and_cookies() {
    let mut answer = Answer::json(200, &json!("1.10"));
    for (name, value) in [
        ("X-At", "2024-01-02T03:04:05Z"),
        ("X-Days", "2024-01-02, 2024-01-03"),
        ("X-Stop", "Ulm+5"),
        ("X-Color", "red"),
    ] {
        answer = answer.header(name, value);
    }
    let server = Server::answering([answer]);
    let client = Client::from(core(&server, Credentials::none()));
    let days = [day("2024-01-02"), day("2024-01-03")];
    let call = client.places().headers(&at("2024-01-02T03:04:05Z")).x_days(&days).x_stop(&stop("Ulm"));
    let response = call.x_range(&range()).color(&color(1)).response().await.unwrap();
    let request = server.request();
    for (name, value) in [
        ("x-at", "2024-01-02T03:04:05Z"),
        ("x-days", "2024-01-02,2024-01-03"),
        ("x-stop", "Ulm+5"),
        ("x-range", "from,2024-01-02T03:04:05Z,color,#000001,stop,Ulm+5"),
        ("cookie", "color=#000001"),
    ] {
        assert_eq!(request.header(name), Some(value), "{name}");
    }
    assert_eq!(response.header_value(&headers::X_AT).unwrap(), Some(at("2024-01-02T03:04:05Z")));
    assert_eq!(response.header_value(&headers::X_DAYS).unwrap().unwrap(), days);
    assert_eq!(response.header_value(&headers::X_STOP).unwrap(), Some(stop("Ulm")));
    let unreadable = response.header_value(&headers::X_COLOR).unwrap_err().to_string();
    assert!(unreadable.contains("a sign and six digits"), "{unreadable}");
    assert_eq!(*response.value(), rust_decimal::Decimal::new(110, 2));
}

#[tokio::test]
async fn forms() {
    let request = sent(|core| Client::from(core).places().form(&form())).await;
    let expected = [
        "at=2024-01-02T03%3A04%3A05Z",
        "days=2024-01-02",
        "days=2024-01-03",
        "color=%230000ff",
        "stop=Ulm%2B5",
        "route=%7B%22from%22%3A%22Ulm%22%2C%22to%22%3A%22Bonn%22%7D",
        "within%5Bfrom%5D=2024-01-02T03%3A04%3A05Z",
        "within%5Bcolor%5D=%23000001",
        "within%5Bstop%5D=Ulm%2B5",
    ];
    assert_eq!(request.text(), expected.join("&"));
    let request = sent(|core| Client::from(core).places().form_whole(&route())).await;
    assert_eq!(request.text(), "from=Ulm&to=Bonn");
}

#[tokio::test]
async fn parts() {
    let text = sent(|core| Client::from(core).places().parts(&form())).await.text();
    let part = |name: &str, rest: &str| format!("form-data; name=\"{name}\"\r\n{rest}\r\n");
    let json = "Content-Type: application/json\r\n\r\n";
    for (name, rest) in [
        ("at", "\r\n2024-01-02T03:04:05Z".to_owned()),
        ("days", "\r\n2024-01-02".to_owned()),
        ("days", "\r\n2024-01-03".to_owned()),
        ("color", "\r\n#0000ff".to_owned()),
        ("stop", "\r\nUlm+5".to_owned()),
        ("route", format!(r#"{json}{{"from":"Ulm","to":"Bonn"}}"#)),
    ] {
        assert!(text.contains(&part(name, &rest)), "no {name} in {text}");
    }
}

#[tokio::test]
async fn bodies() {
    let answer = Answer::json(200, &json!(["Ulm+5", "Bonn+5"]));
    let (request, stops) = exchange(answer, |core| Client::from(core).places().json(&route())).await;
    assert_eq!(request.json(), json!({ "from": "Ulm", "to": "Bonn" }));
    assert_eq!(stops.unwrap(), [stop("Ulm"), stop("Bonn")]);
    let answer = Answer::json(400, &json!({ "from": "Ulm" }));
    let (_, outcome) = exchange(answer, |core| Client::from(core).places().json(&route())).await;
    let Err(Error::Api(refused)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(refused.error.unwrap()["from"], "Ulm");
}

#[tokio::test]
async fn streams_and_pages() {
    let answer = Answer::body(200, "application/x-ndjson", "\"Ulm+5\"\n\"Bonn+5\"\n");
    let (_, stream) = exchange(answer, |core| Client::from(core).places().events()).await;
    let mut stream = stream.unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap(), stop("Ulm"));
    let pages = [
        Answer::json(200, &json!({ "next": uuid::Uuid::max().to_string(), "items": ["2024-01-02"] })),
        Answer::json(200, &json!({ "items": ["2024-01-03"] })),
    ];
    let server = Server::answering(pages);
    let client = Client::from(core(&server, Credentials::none()));
    let mut items = client.places().pages().items();
    for expected in ["2024-01-02", "2024-01-03"] {
        assert_eq!(items.next().await.unwrap().unwrap(), day(expected));
    }
    assert!(items.next().await.is_none());
    assert_eq!(server.requests()[1].query(), Some("cursor=ffffffff-ffff-ffff-ffff-ffffffffffff"));
}

fn values(key: &str, value: serde_json::Value) -> serde_json::Value {
    let mut values = json!({ "known": "2024-01-02", "open": null });
    values[key] = value;
    values
}

#[test]
fn fields() {
    let read = |key: &str, value| check_kept::<Values>(&values(key, value));
    assert_eq!(read("open", json!("2024-01-03")).open, Some(day("2024-01-03")));
    assert_eq!(read("maybe", json!(null)).maybe, Some(None));
    assert_eq!(read("maybe", json!("#000001")).maybe, Some(Some(color(1))));
    assert_eq!(read("started", json!("2024-01-03")).started, Some(day("2024-01-03")));
    assert_eq!(read("keyed", json!({ "a": "2024-01-03" })).keyed.unwrap()["a"], day("2024-01-03"));
    assert_eq!(read("by_name", json!({ "a": { "from": "Ulm" } })).by_name.unwrap()["a"]["from"], "Ulm");
    assert_eq!(read("lists", json!([["#000001"], []])).lists.unwrap(), [vec![color(1)], Vec::new()]);
    assert_eq!(read("maybes", json!([null, "2024-01-03"])).maybes.unwrap(), [None, Some(day("2024-01-03"))]);
    assert_eq!(read("pair", json!(["2024-01-03", "Ulm+5"])).pair, Some((day("2024-01-03"), stop("Ulm"))));
    assert_eq!(read("all", json!("Ulm+5")).all, Some(stop("Ulm")));
    assert_eq!(read("unknown", json!("1.10")).extra["unknown"], rust_decimal::Decimal::new(110, 2));
    check_refused::<Values>(&values("lists", json!([["red"]])), &["lists[0][0]", "a sign and six digits"]);
    check_refused::<Values>(&values("keyed", json!({ "a": "x" })), &["keyed.a", "a date"]);
    check_refused::<Values>(&values("pair", json!(["2024-01-03", "Ulm"])), &["pair[1]", "it has no minutes"]);
    check_refused::<Values>(&values("known", json!("")), &["known", "a date"]);
}

#[test]
fn alternatives() {
    for (value, expected) in [
        (json!({ "from": "Ulm", "to": "Bonn" }), ValuesPlace::Route(route())),
        (json!("Ulm+5"), ValuesPlace::Stop(stop("Ulm"))),
        (json!(7), ValuesPlace::Integer(7)),
        (json!("Ulm"), ValuesPlace::Unmatched("Ulm".into())),
    ] {
        assert_eq!(check_kept::<Values>(&values("place", value)).place, Some(expected));
    }
}

/// A type derives what its fields have, those of the caller by what the settings say of them.
#[test]
fn derives() {
    fn has_hash<T: Eq + Hash>(one: &T, other: &T) {
        assert!(one == other);
    }
    has_hash(&range(), &range());
    let page: Page = decoded(&json!({ "items": ["2024-01-02"] }));
    assert_eq!(page.items, Some(vec![day("2024-01-02")]));
}
