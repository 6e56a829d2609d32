//! Types of the caller and of other crates in fields, parameters and forms, and types without a client.

use std::collections::BTreeMap;

use client_tests::own::{Color, Stop};
use client_tests::runtime::model::decode_slice;
use client_tests::runtime::{Error, SerdeValue, TextValue, chrono, jiff, rust_decimal, uuid};
use client_tests::schema_own_types::Client;
use client_tests::schema_own_types::types::{Booking, BookingWhen, NewBooking};
use client_tests::schema_types_alone::types::{Failure, Unused};
use client_tests::schema_types_alone::webhooks;
use client_tests::server::Answer;
use serde_json::json;

use crate::schema::{check_kept, check_refused};
use crate::{exchange, sent};

const ID: &str = "67e55044-10b1-426f-9247-bb680e5fe0c8";

fn id() -> uuid::Uuid {
    ID.parse().unwrap()
}

fn at(text: &str) -> chrono::DateTime<chrono::FixedOffset> {
    chrono::DateTime::parse_from_rfc3339(text).unwrap()
}

#[tokio::test]
async fn values_come_as_what_they_are() {
    let body = json!({
        "at": "2024-01-02T03:04:05+01:00", "day": null, "price": "12345678901234567890.10", "color": "#0080ff",
        "route": { "from": "Ulm", "to": "Bonn" }, "stops": ["Mainz+5"], "when": "2024-01-02T03:04:05Z",
    });
    let (request, booking) =
        exchange(Answer::json(200, &body), |core| Client::from(core).bookings().get(&id()).into_future())
            .await;
    assert_eq!(request.line(), format!("GET /api/bookings/{ID}"));
    let booking = booking.unwrap();
    assert_eq!((booking.at, booking.day), (at("2024-01-02T03:04:05+01:00"), Some(None)));
    assert_eq!(booking.price, rust_decimal::Decimal::from_str_exact("12345678901234567890.10").unwrap());
    assert_eq!(booking.color, Some(TextValue(Color(0x80ff))));
    assert_eq!(booking.route.unwrap()["to"], "Bonn");
    assert_eq!(booking.stops, Some(vec![Stop { place: "Mainz".to_owned(), minutes: 5 }]));
    assert_eq!(booking.when, Some(BookingWhen::DateTime(at("2024-01-02T03:04:05Z"))));
}

#[tokio::test]
async fn values_go_out_as_what_they_are() {
    let booking = Booking {
        day: Some(Some(jiff::civil::date(2024, 2, 29))),
        color: Some(Color(255).into()),
        route: Some(SerdeValue(BTreeMap::from([("from".to_owned(), "Ulm".to_owned())]))),
        stops: Some(vec![Stop { place: "Ulm".to_owned(), minutes: 1 }]),
        ..Booking::new(at("2024-01-02T03:04:05Z"), "1.10".parse().unwrap())
    };
    let request = sent(|core| Client::from(core).bookings().put(&id(), &booking).into_future()).await;
    assert_eq!(
        request.json(),
        json!({
            "at": "2024-01-02T03:04:05Z", "day": "2024-02-29", "price": "1.10", "color": "#0000ff",
            "route": { "from": "Ulm" }, "stops": ["Ulm+1"],
        })
    );
    let form = NewBooking { color: Some(Color(1).into()), ..NewBooking::new(at("2024-01-02T03:04:05Z")) };
    let request = sent(|core| Client::from(core).bookings().add(&form).into_future()).await;
    assert_eq!(request.text(), "at=2024-01-02T03%3A04%3A05Z&color=%23000001");
}

#[tokio::test]
async fn parameters_are_texts() {
    let days = [jiff::civil::date(2024, 1, 2), jiff::civil::date(2024, 1, 3)];
    let (request, _) =
        exchange(Answer::json(200, &json!({ "at": "2024-01-02T03:04:05Z", "price": "1" })), |core| {
            let since = at("2024-01-02T03:04:05+01:00");
            Client::from(core).bookings().get(&id()).since(&since).days(&days).send()
        })
        .await;
    let query = "since=2024-01-02T03%3A04%3A05%2B01%3A00&days=2024-01-02&days=2024-01-03";
    assert_eq!(request.line(), format!("GET /api/bookings/{ID}?{query}"));
}

/// What a type cannot hold is an error at its place; of a union, the value is kept.
#[tokio::test]
async fn what_does_not_fit_is_told() {
    let (_, outcome) = exchange(Answer::json(200, &json!({ "at": "yesterday", "price": "1" })), |core| {
        Client::from(core).bookings().get(&id()).into_future()
    })
    .await;
    let Err(Error::Decode(unreadable)) = outcome else { panic!("{outcome:?}") };
    assert_eq!(unreadable.source.path, "at");
    let with = |key: &str, value: &str| json!({ "at": "2024-01-02T03:04:05Z", "price": "1", key: value });
    check_refused::<Booking>(&with("color", "red"), &["color: ", "a sign and six digits"]);
    check_refused::<Booking>(&with("price", "1,5"), &["price: ", "a decimal number as a string"]);
    check_refused::<Booking>(&with("day", "2024-01-02T03:04:05Z"), &["day: ", "not a date"]);
    let kept = check_kept::<Booking>(&with("when", "tomorrow"));
    assert_eq!(kept.when, Some(BookingWhen::Unmatched("tomorrow".into())));
    // Services write what is not there as an empty text.
    let empty: Booking = crate::schema::decoded(&with("color", ""));
    assert_eq!(empty.color, None);
}

/// The types of a document without its client: those of responses, errors and webhooks, and those that nothing uses.
#[test]
fn types_alone() {
    let call = webhooks::HAPPENED.parse(br#"{"event":{"name":"a"}}"#).unwrap();
    assert_eq!(call.event.name, "a");
    let mut failure = Failure::default();
    decode_slice(br#"{"code":7}"#, &mut failure, None).unwrap();
    assert_eq!((failure.code, Unused::default().size), (7, None));
}
