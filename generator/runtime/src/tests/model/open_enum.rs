//! What all enumerations can tell: their values, which of them are listed, an order, and texts that they are read from.

use std::collections::BTreeSet;
use std::fmt::Debug;

use crate::model::Coded;
use crate::{Json, OpenEnum, int_enum, string_enum, value_enum};

#[derive(Clone)]
enum Status {
    Pending,
    Active,
    Unknown(String),
}
string_enum! { Status, Unknown { Pending = "pending", Active = "active", } }

#[derive(Clone, Copy)]
enum Level {
    Two,
    One,
    Unknown(i64),
}
int_enum! { Level, Unknown { Two = 2, One = 1, } }

#[derive(Clone, PartialEq)]
enum Limit {
    Auto,
    Value1,
    Unknown(Json),
}
value_enum! { Limit, Unknown { Auto = String("auto"), Value1 = Integer(1), } }

/// Variants with the names of associated types and constants, which they hide.
#[derive(Clone)]
enum Outcome {
    Coding,
    Err,
    Error,
    Unknown(String),
}
string_enum! { Outcome, Unknown { Coding = "coding", Err = "err", Error = "error", } }

#[derive(Clone, Copy)]
enum Exit {
    Ok,
    Err,
    Unknown(i64),
}
int_enum! { Exit, Unknown { Ok = 0, Err = 1, } }

#[derive(Clone, PartialEq)]
#[allow(clippy::upper_case_acronyms, reason = "the document writes it so")]
enum Mode {
    Coding,
    Err,
    LISTED,
    Listed,
    Unknown(Json),
}
value_enum! { Mode, Unknown {
    Coding = Integer(1), Err = String("err"), LISTED = String("LISTED"), Listed = String("listed"),
} }

/// The values that are listed, one that is not, and how both are shown.
#[track_caller]
fn check_values<T: OpenEnum + Coded + Debug>(other: T, expected: &str, shown: &str) {
    assert_eq!(format!("{:?}", T::values()), expected);
    assert!(T::values().iter().all(OpenEnum::is_known));
    assert!(!other.is_known());
    assert_eq!(format!("{other:?}"), shown);
}

#[test]
fn values_in_the_order_of_the_document() {
    check_values(Status::from("gone"), "[Pending, Active]", "Unknown(\"gone\")");
    check_values(Level::from(7), "[Two, One]", "Unknown(7)");
    check_values(Limit::from(Json::from(5)), "[Auto, Value1]", "Unknown(5)");
}

#[test]
fn names_of_associated_items() {
    check_values(Outcome::from("ok"), "[Coding, Err, Error]", "Unknown(\"ok\")");
    check_values(Exit::from(7), "[Ok, Err]", "Unknown(7)");
    check_values(Mode::from(Json::from(5)), "[Coding, Err, LISTED, Listed]", "Unknown(5)");
    assert_eq!("err".parse::<Outcome>().unwrap(), Outcome::Err);
    assert_eq!("1".parse::<Exit>().unwrap(), Exit::Err);
}

/// By what is on the wire, too.
#[test]
fn a_listed_value_is_known_in_any_variant() {
    assert!(Status::Unknown("pending".to_owned()).is_known());
    assert!(Level::Unknown(1).is_known());
}

/// By what is on the wire, as equality is.
#[test]
fn values_have_an_order() {
    let texts: BTreeSet<Status> =
        ["pending", "x", "active", "pending"].into_iter().map(Status::from).collect();
    assert_eq!(format!("{texts:?}"), "{Active, Pending, Unknown(\"x\")}");
    let codes: BTreeSet<Level> = [9, 2, 1].into_iter().map(Level::from).collect();
    assert_eq!(format!("{codes:?}"), "{One, Two, Unknown(9)}");
}

#[test]
fn values_are_read_from_texts() {
    assert_eq!("active".parse::<Status>().unwrap(), Status::Active);
    assert_eq!("Active".parse::<Status>().unwrap().as_str(), "Active");
    assert_eq!("2".parse::<Level>().unwrap(), Level::Two);
    assert_eq!("3".parse::<Level>().unwrap(), Level::Unknown(3));
    assert!("two".parse::<Level>().is_err());
}

#[test]
fn integers_are_copied() {
    let level = Level::One;
    let copied = level;
    assert_eq!((copied, level), (Level::One, Level::from(1)));
}
