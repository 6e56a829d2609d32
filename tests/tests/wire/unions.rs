//! Values of one of several types, of base classes, formats and tuples, decoded from JSON and encoded again.

use client_tests::runtime::{Decimal, OpenTuple, Uuid, model};
use client_tests::schema_formats::types::{Step, Thing};
use client_tests::schema_inheritance::types::{Circle, Shape};
use client_tests::schema_tuples::types::{Tuples, TuplesEither};
use client_tests::schema_unions::types::{
    Dog, Event, Level, Mixture, Proofs, ProofsLevels, ProofsLimit, ProofsLists, ProofsOwner, ProofsPayment,
};
use client_tests::server::Answer;
use client_tests::{schema_formats, schema_inheritance, schema_unions};
use serde_json::{Value, json};

use crate::schema::{check_kept, check_refused, decoded};
use crate::{exchange, sent};

fn proofs(key: &str, value: Value) -> Proofs {
    check_kept::<Proofs>(&json!({ key: value }))
}

/// Each value passes the test of one alternative only; one that passes none is kept.
#[test]
fn alternatives_by_what_they_show() {
    let payment = |value: Value| match proofs("payment", value).payment {
        Some(ProofsPayment::Card(_)) => "card",
        Some(ProofsPayment::Bank(_)) => "bank",
        Some(ProofsPayment::Gone(_)) => "gone",
        _ => "unmatched",
    };
    assert_eq!(payment(json!({ "object": "card", "number": "1" })), "card");
    assert_eq!(payment(json!({ "object": "bank" })), "bank");
    assert_eq!(payment(json!({ "object": "card", "deleted": true })), "gone");
    assert_eq!(payment(json!({ "object": "crypto" })), "unmatched");
    let owner = |value: Value| proofs("owner", value).owner;
    assert!(matches!(owner(json!("id")), Some(ProofsOwner::String(_))));
    assert!(matches!(owner(json!({ "name": "Ann" })), Some(ProofsOwner::Person(_))));
    assert!(matches!(owner(json!({ "name": "A", "employees": 2 })), Some(ProofsOwner::Company(_))));
    assert!(matches!(owner(json!([1])), Some(ProofsOwner::Unmatched(_))));
    let lists = |value: Value| proofs("lists", value).lists;
    assert!(matches!(lists(json!(["a"])), Some(ProofsLists::StringList(_))));
    assert!(matches!(lists(json!([{ "name": "Ann" }])), Some(ProofsLists::PersonList(_))));
    assert!(matches!(lists(json!(true)), Some(ProofsLists::Boolean(true))));
    assert!(matches!(proofs("limit", json!(3)).limit, Some(ProofsLimit::Integer(3))));
    assert!(matches!(proofs("limit", json!("none")).limit, Some(ProofsLimit::None)));
}

/// Several lists of strings are one enumeration, and null is no alternative.
#[test]
fn unions_that_are_less() {
    assert_eq!(proofs("open", json!("low")).open, Some(Level::Low));
    assert_eq!(proofs("open", json!("other")).open, Some(Level::Unknown("other".to_owned())));
    assert_eq!(proofs("levels", json!("unknown")).levels, Some(ProofsLevels::Unknown));
    assert_eq!(proofs("nothing", json!(null)).nothing, Some(None));
    assert_eq!(proofs("either", json!({ "a": "x" })).either.unwrap().a.as_deref(), Some("x"));
}

/// The names of a discriminator lead to the alternatives with the common properties, and numbers are names too.
#[test]
fn discriminator_beside_properties() {
    let event = |value: Value| proofs("event", value).event;
    assert!(matches!(event(json!({ "version": 1, "text": "a", "at": "now" })), Some(Event::First(_))));
    assert!(matches!(event(json!({ "version": 2, "texts": ["a"] })), Some(Event::Second(_))));
    assert!(matches!(event(json!({ "version": 3, "text": "a" })), Some(Event::Unmatched(_))));
}

/// Nothing tells the alternatives apart, so the value is kept whole and read as each.
#[tokio::test]
async fn views() {
    let json = json!({ "name": "Rex", "lives": 7, "tricks": ["sit"], "other": 1 });
    let answer = Answer::json(200, &json);
    let body = Mixture::from(Dog { name: Some("Rex".to_owned()), tricks: None, ..Default::default() });
    let (request, outcome) =
        exchange(answer, |core| schema_unions::Client::from(core).unions().put_mixture(&body)).await;
    assert_eq!(request.json(), json!({ "name": "Rex" }));
    let mixture = outcome.unwrap();
    assert_eq!(mixture.as_cat().unwrap().lives, Some(7));
    assert_eq!(mixture.as_dog().unwrap().tricks, Some(vec!["sit".to_owned()]));
    assert_eq!(serde_json::to_value(&mixture).unwrap(), json);
}

/// OpenAPI 3.0.3, "Discriminator Object": children refer to the parent by `allOf`.
#[tokio::test]
async fn base_classes() {
    for (json, expected) in [
        (json!({ "kind": "circle", "radius": 1.5 }), "circle"),
        (json!({ "kind": "square", "parent": { "kind": "circle", "radius": 1.0 } }), "square"),
        (json!({ "kind": "Cube", "height": 1.5 }), "cube"),
        (json!({ "kind": "line", "length": 1 }), "unmatched"),
    ] {
        let kind = match check_kept::<Shape>(&json) {
            Shape::Circle(_) => "circle",
            Shape::Square(_) => "square",
            Shape::Cube(_) => "cube",
            _ => "unmatched",
        };
        assert_eq!(kind, expected, "{json}");
    }
    let circle = Circle { kind: "circle".to_owned(), radius: 2.0, ..Circle::default() };
    let shape = Shape::from(circle);
    let request = sent(|core| schema_inheritance::Client::from(core).shapes().add(&shape)).await;
    assert_eq!(request.json(), json!({ "kind": "circle", "radius": 2.0 }));
}

#[tokio::test]
async fn formats() {
    let json = json!({
        "id": "123e4567-e89b-12d3-a456-426614174000", "price": "12.500", "step": 2.5, "ratio": 0.5, "level": null,
        "small": -128, "port": 65535, "count": 4_294_967_295_u32, "large": u64::MAX, "since": 1, "wait": "PT1S",
    });
    let thing = check_kept::<Thing>(&json);
    assert_eq!((thing.price.as_str(), thing.level), ("12.500", Some(None)));
    for (step, expected) in [
        (json!(1), Step::Value1),
        (json!("auto"), Step::Auto),
        (json!(true), Step::True),
        (json!(-3), Step::Minus3),
    ] {
        assert_eq!(check_kept::<Step>(&step), expected);
    }
    assert_eq!(decoded::<Step>(&json!("x")), Step::Unknown(json!("x")));
    for number in
        [json!(9_007_199_254_740_993_i64), json!(u64::MAX), json!(-1), json!(2.0), json!(1e3), json!(0.5)]
    {
        check_kept::<Thing>(&json!({ "id": "7", "price": "1", "number": number, "either": number }));
    }
    check_kept::<Thing>(
        &json!({ "id": "7", "price": "1", "either": "2.0", "unsigned": u64::MAX, "narrow": u32::MAX, "ratio": 52.520_008_6 }),
    );
    // What is no UUID and no decimal is kept too.
    check_kept::<Thing>(&json!({ "id": "7", "price": "free" }));
    let body = Thing { id: Uuid::from("7"), price: Decimal::from("1.50"), ..Thing::default() };
    let id = Uuid::from("a/b");
    let request = sent(|core| schema_formats::Client::from(core).things().put(&id, &body)).await;
    assert_eq!(request.line(), "PUT /api/things/a%2Fb");
    assert_eq!(request.json(), json!({ "id": "7", "price": "1.50" }));
}

#[test]
fn tuples() {
    let tuples = check_kept::<Tuples>(&json!({
        "point": [1.5, 2.5], "part": ["a", 1, { "deep": true }], "node": ["a", { "point": [0.5, 0.5] }],
        "path": [[0.5, 1.5]], "either": ["a", {}], "rest": ["a", 1, 2],
    }));
    assert_eq!(tuples.point, Some((1.5, 2.5)));
    assert!(matches!(tuples.either, Some(TuplesEither::Tuple(of)) if of.0 == "a"));
    assert_eq!(tuples.rest, Some(OpenTuple { first: (Some("a".to_owned()),), rest: vec![1, 2] }));
    let part = check_kept::<Tuples>(&json!({ "part": ["a"] })).part;
    assert_eq!(part, Some(OpenTuple::from(("a".to_owned(), None, None))));
    check_refused::<Tuples>(&json!({ "point": [1] }), &["point", "expected a list of 2"]);
    // What the document has no place for costs nothing but itself.
    assert_eq!(decoded::<Tuples>(&json!({ "point": [1, 2, 3] })).point, Some((1.0, 2.0)));
}

#[test]
fn tuples_that_go_on_or_end_before() {
    for open in [
        json!([]),
        json!(["a"]),
        json!(["a", 1]),
        json!(["a", null]),
        json!(["a", 1, null]),
        json!(["a", null, { "b": 1 }, "c", null, [2]]),
    ] {
        check_kept::<Tuples>(&json!({ "open": open }));
    }
    check_kept::<Tuples>(&json!({
        "nullable": ["a", null], "short": ["a", 1, true], "long": [0.5, 1, 2, 3, 4, 5, 6, 7, 8.5, "x"],
        "matrix": [1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5], "either_element": [1, "a", 2],
    }));
    check_kept::<Tuples>(&json!({ "short": [] }));
    let body = Tuples { nullable: Some(("a".to_owned(), None).into()), ..Tuples::default() };
    assert_eq!(model::to_json(&body), json!({ "nullable": ["a", null] }));
}
