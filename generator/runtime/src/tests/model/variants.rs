//! Variants that are more, or less, than their payload, and properties with one value.

use std::collections::BTreeMap;

use crate::model::{decode_json, first_missing, to_json, to_json_text};
use crate::tests::model::{check_reads, check_refuses, json};
use crate::{Fixed, Json};
use crate::{model, string_enum, union};

#[derive(Default)]
struct Circle {
    radius: f64,
    fill: Option<String>,
}
model! { Circle { radius = "radius" required, fill = "fill" secret, } }

#[derive(Clone)]
enum Mode {
    Fast,
    Slow,
    Unknown(String),
}
string_enum! { Mode, Unknown { Fast = "fast", Slow = "slow", } }

#[derive(Default)]
struct Needs {
    mode: Mode,
}
model! { Needs { mode = "mode" required, } }

#[derive(Default)]
struct Bag {
    extra: BTreeMap<String, String>,
}
model! { Bag { .. extra } }

#[derive(Clone, PartialEq)]
enum Shape {
    Circle(Box<Circle>),
    Label(Option<String>),
    Needs(Box<Needs>),
    Inner(Box<Shape>),
    Tagged(i64),
    Beside(Box<Circle>),
    Bag(Box<Bag>),
    Number(i64),
    Origin,
    Unit,
    Unmatched(Json),
}
union! { Shape, Unmatched forms {
    Circle(Box<Circle>) in "Circle",
    Label(Option<String>) in "Label",
    Needs(Box<Needs>) in "Needs",
    Inner(Box<Shape>) in "Inner",
    Tagged(i64) in "c" beside "t" = String("tagged") "v" = Integer(2),
    Beside(Box<Circle>) beside "t" = String("beside"),
    Bag(Box<Bag>) beside "t" = String("bag"),
    Number(i64),
    | Origin is String("Origin"),
    | Unit beside "t" = String("unit"),
    [Object(&[("Circle", Any)])] => 0,
    [Object(&[("Label", Any)])] => 1,
    [Object(&[("Needs", Any)])] => 2,
    [Object(&[("Inner", Any)])] => 3,
    [Object(&[("t", Value(&[String("tagged")]))])] => 4,
    [Object(&[("t", Value(&[String("beside")]))])] => 5,
    [Object(&[("t", Value(&[String("bag")]))])] => 6,
    [Kind(kind::integer)] => 7,
    [Value(&[String("Origin")])] => 8,
    [Object(&[("t", Value(&[String("unit")]))])] => 9,
} }

/// The variant that a text is read as.
#[track_caller]
fn check_variant(text: &str, written: &str, variant: &str) {
    check_reads::<Shape>(text, written);
    let mut shape = Shape::default();
    decode_json(&json(text), &mut shape).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert!(format!("{shape:?}").starts_with(variant), "{text}: {shape:?}");
    // The text is written by another way than the value.
    let bytes = to_json_text(&shape).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(json(&String::from_utf8_lossy(&bytes)), json(written), "{text}");
}

#[test]
fn variants_are_unwrapped_and_wrapped() {
    for (text, variant) in [
        (r#"{"Circle":{"radius":1.5}}"#, "Circle(Circle { radius: 1.5 })"),
        (r#"{"Label":"a"}"#, "Label(\"a\")"),
        (r#"{"Label":null}"#, "Label(absent)"),
        (r#"{"Inner":{"Inner":"Origin"}}"#, "Inner("),
        (r#"{"t":"tagged","v":2,"c":7}"#, "Tagged(7)"),
        (r#"{"t":"beside","radius":1.5}"#, "Beside(Circle { radius: 1.5 })"),
        (r#"{"t":"bag","a":"b"}"#, "Bag("),
        ("7", "Number(7)"),
        (r#""Origin""#, "Origin"),
        (r#"{"t":"unit"}"#, "Unit"),
    ] {
        check_variant(text, text, variant);
    }
}

#[test]
fn contents_are_read_as_fields_are() {
    for (text, written, variant) in [
        (r#"{"Circle":{"radius":"1.5"}}"#, r#"{"Circle":{"radius":1.5}}"#, "Circle("),
        (r#"{"t":"tagged","v":2.0,"c":"7"}"#, r#"{"t":"tagged","v":2,"c":7}"#, "Tagged(7)"),
        // Other keys are skipped, but those of a map.
        (r#"{"Circle":{"radius":1,"new":1},"new":1}"#, r#"{"Circle":{"radius":1.0}}"#, "Circle("),
        (r#"{"t":"unit","new":1}"#, r#"{"t":"unit"}"#, "Unit"),
    ] {
        check_variant(text, written, variant);
    }
}

#[test]
fn what_is_no_variant_is_kept() {
    for text in [
        r#"{"Circle":{"radius":"wide"}}"#,
        r#"{"Circle":null}"#,
        r#"{"Square":1}"#,
        r#"{"t":"tagged","v":2}"#,
        r#"{"t":"tagged","v":3,"c":7}"#,
        r#"{"t":"beside"}"#,
        r#"{"t":["unit"]}"#,
        r#""Later""#,
        "{}",
        "[]",
        "1.5",
        "null",
    ] {
        check_variant(text, text, "Unmatched(");
    }
}

#[test]
fn contents_without_a_value_are_missed() {
    for (shape, expected) in [
        (Shape::Needs(Box::default()), Some("Needs.mode")),
        (Shape::Inner(Box::new(Shape::Needs(Box::default()))), Some("Inner.Needs.mode")),
        (Shape::Needs(Box::new(Needs { mode: Mode::Fast })), None),
        (Shape::Origin, None),
        (Shape::Unit, None),
    ] {
        assert_eq!(first_missing(&shape).as_deref(), expected);
    }
}

#[test]
fn secrets_stay_hidden_within_variants() {
    let circle = || Box::new(Circle { radius: 1.5, fill: Some("red".to_owned()) });
    for shape in
        [Shape::Circle(circle()), Shape::Beside(circle()), Shape::Inner(Box::new(Shape::Circle(circle())))]
    {
        let shown = format!("{shape:?}");
        assert!(shown.contains("hidden") && !shown.contains("red"), "{shown}");
    }
}

#[derive(Default)]
struct Only {
    kind: Fixed,
    count: Fixed,
    ratio: Option<Fixed>,
    note: Option<Option<Fixed>>,
}
model! { Only {
    kind = "kind" required fixed = String("only"), count = "count" required fixed = Integer(2),
    ratio = "ratio" fixed = Number(0.5), note = "note" fixed = String("none"),
} }

#[test]
fn one_value_is_written_by_itself() {
    assert_eq!(to_json(&Only::default()), json(r#"{"kind":"only","count":2}"#));
    let fixed = || Some(Fixed::default());
    let all = Only { ratio: fixed(), note: Some(fixed()), ..Only::default() };
    assert_eq!(to_json(&all), json(r#"{"kind":"only","count":2,"ratio":0.5,"note":"none"}"#));
    assert_eq!(format!("{all:?}"), r#"Only { kind: "only", count: 2, ratio: 0.5, note: "none" }"#);
    for (text, written) in [
        (r#"{"kind":"only","count":2}"#, r#"{"kind":"only","count":2}"#),
        (
            r#"{"kind":"other","count":"2","ratio":1,"note":null}"#,
            r#"{"kind":"other","count":"2","ratio":1,"note":null}"#,
        ),
        (r#"{"kind":null,"count":2.0,"ratio":null}"#, r#"{"kind":"only","count":2}"#),
        (
            r#"{"kind":["x"],"count":{"a":1},"note":"none"}"#,
            r#"{"kind":["x"],"count":{"a":1},"note":"none"}"#,
        ),
    ] {
        check_reads::<Only>(text, written);
    }
    check_refuses::<Only>(r#"{"count":2}"#, "", "the required field `kind` is missing");
}

#[test]
fn one_value_that_came_is_the_one_that_is_written() {
    let mut came = Only::default();
    let text = r#"{"kind":"only","count":2}"#;
    assert!(decode_json(&json(text), &mut came).is_ok());
    assert!(came == Only::default() && came.kind.other().is_none());
    let set = Only { kind: Fixed::from(json(r#""only""#)), ..Only::default() };
    assert!(set == came);
    let other = Only { kind: Fixed::from(json(r#""other""#)), ..Only::default() };
    assert!(other != came && other.kind.other() == Some(&json(r#""other""#)));
}
