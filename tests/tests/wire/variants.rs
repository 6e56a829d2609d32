//! Unions that read as serde's enums, and properties with one value: the same on the wire as before.

use std::fmt::Debug;

use client_tests::runtime::Fixed;
use client_tests::schema_variants::types::{
    Circle, Drawing, Fill, Limit, Mixed, Shape, ShapeRect, Source, SourceBlank, Step, StepMove, Text,
};
use client_tests::schema_variants::{self};
use client_tests::server::Answer;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::schema::{check_kept, decoded};
use crate::{exchange, sent};

/// A value is this on the wire, and is read from it.
#[track_caller]
fn check_both<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T, expected: Value) {
    assert_eq!(serde_json::to_value(value).unwrap(), expected);
    assert_eq!(decoded::<T>(&expected), *value);
}

/// Nothing of a value that is none of the alternatives is lost.
#[track_caller]
fn check_unmatched<T: Serialize + DeserializeOwned + Debug>(values: &[Value]) {
    for value in values {
        let shown = format!("{:?}", check_kept::<T>(value));
        assert!(shown.starts_with("Unmatched"), "{shown}");
    }
}

fn circle() -> Circle {
    Circle { radius: 1.5, ..Circle::default() }
}

#[test]
fn external_tags() {
    check_both(&Shape::Origin, json!("Origin"));
    check_both(&Shape::DottedLine, json!("dotted line"));
    check_both(&Shape::from(circle()), json!({ "Circle": { "radius": 1.5 } }));
    check_both(
        &Shape::from(ShapeRect { w: 1.5, h: 2.5, ..Default::default() }),
        json!({ "Rect": { "w": 1.5, "h": 2.5 } }),
    );
    check_both(&Shape::from((1, "a".to_owned())), json!({ "Pair": [1, "a"] }));
    check_both(&Shape::Label(Some("a".to_owned())), json!({ "Label": "a" }));
    check_both(&Shape::Label(None), json!({ "Label": null }));
    check_both(&Shape::Inner(None), json!({ "inner": null }));
    check_both(&Shape::Inner(Some(Box::new(circle()))), json!({ "inner": { "radius": 1.5 } }));
    check_both(&Shape::Count(u64::MAX), json!({ "Count": u64::MAX }));
    // The key says which variant it is, whatever the content is.
    check_both(&Shape::from(Fill::from("dots")), json!({ "Fill": "dots" }));
    assert_eq!(decoded::<Shape>(&json!({ "Count": "7" })), Shape::Count(7));
    assert_eq!(decoded::<Shape>(&json!({ "Count": 7, "later": 1 })), Shape::Count(7));
    check_unmatched::<Shape>(&[
        json!("later"),
        json!({ "Later": 1 }),
        json!({ "Circle": { "size": 1 } }),
        json!({ "Count": "many" }),
        json!({}),
        json!(null),
        json!(7),
        json!([]),
    ]);
}

#[test]
fn adjacent_tags() {
    check_both(&Step::Stop, json!({ "t": "Stop" }));
    check_both(&Step::from(circle()), json!({ "t": "Circle", "c": { "radius": 1.5 } }));
    check_both(&Step::from(StepMove { x: 3, ..Default::default() }), json!({ "t": "Move", "c": { "x": 3 } }));
    check_both(&Step::Wait(Some(3)), json!({ "t": "Wait", "c": 3 }));
    check_both(&Step::Wait(None), json!({ "t": "Wait", "c": null }));
    assert_eq!(decoded::<Step>(&json!({ "t": "Wait" })), Step::Wait(None));
    check_unmatched::<Step>(&[
        json!({ "t": "Move" }),
        json!({ "t": "Later", "c": 1 }),
        json!({ "c": 1 }),
        json!({ "t": null }),
        json!("Stop"),
    ]);
}

#[test]
fn internal_tags() {
    check_both(&Source::Nothing, json!({ "type": "nothing" }));
    let blank = SourceBlank { size: u32::MAX, ..SourceBlank::default() };
    check_both(&Source::from(blank), json!({ "type": "blank", "size": u32::MAX }));
    check_both(&Source::from(circle()), json!({ "type": "circle", "radius": 1.5 }));
    let mut text = Text { text: "a".to_owned(), ..Text::default() };
    check_both(&Source::from(text.clone()), json!({ "type": "text", "lang": "en", "text": "a" }));
    // A tag that the struct does not know is not one of its other properties, and none of them takes its place.
    text.extra.insert("type".to_owned(), "x".to_owned());
    let written = serde_json::to_value(Source::from(text)).unwrap();
    assert_eq!(written, json!({ "type": "text", "lang": "en", "text": "a" }));
    let other = check_kept::<Source>(&json!({ "type": "text", "lang": "de", "text": "a", "by": "b" }));
    assert!(matches!(other, Source::Text(text) if text.extra.len() == 1 && text.lang.other().is_some()));
    check_unmatched::<Source>(&[json!({ "type": "later" }), json!({ "radius": 1.5 }), json!("nothing")]);
}

/// Variants without content beside a number, and a union within itself.
#[test]
fn mixed_unions() {
    check_both(&Limit::None, json!("none"));
    check_both(&Limit::Integer(7), json!(7));
    check_unmatched::<Limit>(&[json!("all"), json!(true)]);
    check_both(&Mixed::Only("a".to_owned()), json!({ "only": "a" }));
    let not = Mixed::Not(Box::new(Mixed::Not(Box::new(Mixed::All))));
    check_both(&not, json!({ "not": { "not": "all" } }));
    check_both(&Mixed::from(circle()), json!({ "radius": 1.5 }));
    let list = Mixed::List(vec![Mixed::All, Mixed::Only("b".to_owned()), circle().into()]);
    check_both(&list, json!(["all", { "only": "b" }, { "radius": 1.5 }]));
    check_unmatched::<Mixed>(&[json!({ "later": 1 }), json!("some")]);
}

#[test]
fn properties_with_one_value() {
    let text = Text { text: "a".to_owned(), ..Text::default() };
    check_both(&text, json!({ "lang": "en", "text": "a" }));
    let set = Text { lang: Fixed::from(json!("en")), ..text.clone() };
    assert_eq!(set, text);
    let set = Text { lang: Fixed::from(json!("de")), ..text.clone() };
    check_both(&set, json!({ "lang": "de", "text": "a" }));
    assert!(format!("{text:?}").contains("en") && format!("{set:?}").contains("de"));
    assert_eq!(decoded::<Text>(&json!({ "lang": null, "text": "a" })), text);
    let fixed = || Some(Fixed::default());
    check_both(&Drawing::default(), json!({}));
    check_both(&Drawing { version: fixed(), ..Drawing::default() }, json!({ "version": 2 }));
    check_both(&Drawing { note: Some(fixed()), ..Drawing::default() }, json!({ "note": "none" }));
    check_both(&Drawing { note: Some(None), ..Drawing::default() }, json!({ "note": null }));
    check_kept::<Drawing>(&json!({ "version": 3, "note": "some" }));
    assert_eq!(decoded::<Drawing>(&json!({ "version": null })), Drawing::default());
    assert_eq!(
        decoded::<Drawing>(&json!({ "version": 2.0 })),
        Drawing { version: fixed(), ..Drawing::default() }
    );
}

/// A body, its response, a query, and a struct of a union that is sent by itself.
#[tokio::test]
async fn variants_go_over_the_wire() {
    let drawing = Drawing {
        shape: Some(Shape::Unit),
        step: Some(Step::Stop),
        source: Some(Source::from(circle())),
        limit: Some(Limit::None),
        maybe: Some(None),
        mixed: Some(Mixed::All),
        ..Drawing::default()
    };
    let expected = json!({
        "shape": "unit", "step": { "t": "Stop" }, "source": { "type": "circle", "radius": 1.5 },
        "limit": "none", "maybe": null, "mixed": "all",
    });
    let answer = Answer::json(200, &expected);
    let client = schema_variants::Client::from;
    let (request, outcome) = exchange(answer, |core| client(core).drawings().put(&drawing)).await;
    assert_eq!(request.json(), expected);
    assert_eq!(outcome.unwrap(), drawing);
    let text = Text { text: "a".to_owned(), ..Text::default() };
    let request = sent(|core| client(core).drawings().put_text(&text)).await;
    assert_eq!(request.json(), json!({ "lang": "en", "text": "a" }));
    let answer = Answer::json(200, &json!(["Origin", { "Count": 1 }]));
    let (request, outcome) =
        exchange(answer, |core| client(core).drawings().list_shapes().kind(&Limit::None)).await;
    assert!(request.line().ends_with("/shapes?kind=none"), "{}", request.line());
    assert_eq!(outcome.unwrap(), [Shape::Origin, Shape::Count(1)]);
}
