//! Unions: which alternative a value is.

use std::collections::BTreeMap;

use crate::model::decode_slice;
use crate::tests::example::{Bag, Security, Settings, SettingsAnswer, Status, User, UserList};
use crate::tests::model::{check_reads, json};
use crate::{Date, DateTime, Decode, Json};
use crate::{model, union};

/// The alternative of a value by its number, the catch-all being `None`.
trait Which: Decode + Default {
    fn which(&self) -> Option<usize>;
}

macro_rules! which {
    ($name:ident { $($variant:ident = $index:literal),* }) => {
        impl Which for $name {
            fn which(&self) -> Option<usize> {
                match self {
                    $(Self::$variant(_) => Some($index),)*
                    Self::Other(_) => None,
                }
            }
        }
    };
}

#[derive(Clone, PartialEq)]
enum Scalar {
    Int(i64),
    Float(f64),
    Flag(bool),
    Status(Status),
    Text(String),
    Other(Json),
}
union! { Scalar, Other { Int(i64), Float(f64), Flag(bool), Status(Status), Text(String), } }
which!(Scalar { Int = 0, Float = 1, Flag = 2, Status = 3, Text = 4 });

#[derive(Clone, PartialEq)]
enum Moment {
    Time(DateTime),
    Date(Date),
    Text(String),
    Other(Json),
}
union! { Moment, Other { Time(DateTime), Date(Date), Text(String), } }
which!(Moment { Time = 0, Date = 1, Text = 2 });

#[derive(Clone, PartialEq)]
enum Lists {
    Numbers(Vec<i64>),
    Texts(Vec<String>),
    Settings(Vec<Settings>),
    Security(Vec<Security>),
    Map(BTreeMap<String, Json>),
    Inner(Box<SettingsAnswer>),
    Other(Json),
}
union! { Lists, Other {
    Numbers(Vec<i64>), Texts(Vec<String>), Settings(Vec<Settings>), Security(Vec<Security>), Map(BTreeMap<String, Json>),
    Inner(Box<SettingsAnswer>),
} }
which!(Lists { Numbers = 0, Texts = 1, Settings = 2, Security = 3, Map = 4, Inner = 5 });

#[derive(Clone, PartialEq)]
enum Models {
    Settings(Box<Settings>),
    Security(Security),
    User(Box<User>),
    Bag(Bag),
    Users(UserList),
    Other(Json),
}
union! { Models, Other { Settings(Box<Settings>), Security(Security), User(Box<User>), Bag(Bag), Users(UserList), } }
which!(Models { Settings = 0, Security = 1, User = 2, Bag = 3, Users = 4 });

#[track_caller]
fn check_choice<T: Which>(rows: &[(&str, Option<usize>)]) {
    for (text, expected) in rows {
        check_hinted::<T>(text, None, *expected);
    }
}

#[track_caller]
fn check_hinted<T: Which>(text: &str, hint: Option<usize>, expected: Option<usize>) {
    let mut value = T::default();
    decode_slice(text.as_bytes(), &mut value, hint).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(value.which(), expected, "{text} with {hint:?}");
    if expected.is_none() {
        assert_eq!(crate::model::to_json(&value), json(text), "{text} is kept");
    }
}

#[test]
fn scalars_go_by_kind() {
    check_choice::<Scalar>(&[
        ("5", Some(0)),
        ("5.0", Some(1)),
        ("5.5", Some(1)),
        ("true", Some(2)),
        (r#""active""#, Some(3)),
        (r#""5""#, Some(4)),
        (r#""true""#, Some(4)),
        ("{}", None),
        ("[1]", None),
    ]);
    check_choice::<Moment>(&[
        (r#""2024-01-02T03:04:05Z""#, Some(0)),
        (r#""2024-01-02""#, Some(1)),
        (r#""today""#, Some(2)),
        ("5", None),
    ]);
}

#[test]
fn lists_go_by_their_elements() {
    check_choice::<Lists>(&[
        ("[1, 2]", Some(0)),
        (r#"["a"]"#, Some(1)),
        (r#"["1", "2"]"#, Some(1)),
        (r#"[{"volume": 1}, {"enabled": true}]"#, Some(2)),
        (r#"[{"level": 1}, {"enabled": true}]"#, Some(3)),
        (r#"[{"enabled": true}]"#, Some(3)),
        (r#"[{"a": 1}, {"level": 1}]"#, Some(3)),
        ("[]", None),
        ("5", None),
    ]);
}

#[test]
fn maps_take_objects_that_no_model_knows() {
    check_choice::<Lists>(&[(r#"{"a": 1}"#, Some(4)), (r#"{"volume": 1}"#, Some(5)), ("{}", Some(4))]);
}

#[test]
fn models_go_by_the_keys_that_they_know() {
    check_choice::<Models>(&[
        (r#"{"volume": 1}"#, Some(0)),
        (r#"{"volume": 1, "other": 2}"#, Some(0)),
        (r#"{"level": 1, "enabled": true}"#, Some(1)),
        // Both know `enabled`; Security lacks fewer fields.
        (r#"{"enabled": true}"#, Some(1)),
        // The counts go through all depths.
        (r#"{"in_meeting": {"id": "x", "y": 1}, "enabled": true, "level": 1}"#, Some(0)),
        (r#"{"users": [{"type": 1, "id": "x"}], "id": "x", "level": 1}"#, Some(4)),
        (r#"{"type": 1, "id": "x"}"#, Some(2)),
        // Without `type` it is no User.
        (r#"{"id": "x", "tags": []}"#, Some(3)),
        (r#"{"a": 1}"#, None),
        ("{}", None),
        ("7", None),
    ]);
}

#[test]
fn a_tie_keeps_the_json() {
    #[derive(Clone, PartialEq)]
    enum Twins {
        Left(Security),
        Right(Security),
        Other(Json),
    }
    union! { Twins, Other { Left(Security), Right(Security), } }
    which!(Twins { Left = 0, Right = 1 });
    check_choice::<Twins>(&[(r#"{"level": 1}"#, None)]);
    check_hinted::<Twins>(r#"{"level": 1}"#, Some(1), Some(1));
}

#[test]
fn the_request_decides_if_its_choice_fits() {
    for (text, hint, expected) in [
        (r#"{"enabled": true}"#, 0, Some(0)),
        (r#"{"enabled": true}"#, 1, Some(1)),
        ("{}", 1, Some(1)),
        // The chosen one knows no key.
        (r#"{"volume": 1}"#, 1, Some(0)),
        // The chosen one does not decode.
        (r#"{"volume": 1}"#, 2, Some(0)),
        (r#"{"volume": 1}"#, 99, Some(0)),
        (r#"{"a": 1}"#, 0, None),
    ] {
        check_hinted::<Models>(text, Some(hint), expected);
    }
}

#[test]
fn the_hint_is_for_the_root_only() {
    let mut list: Vec<Models> = Vec::new();
    decode_slice(br#"[{"enabled": true}]"#, &mut list, Some(0)).unwrap();
    assert_eq!(list[0].which(), Some(1));
    let mut optional: Option<Models> = None;
    decode_slice(br#"{"enabled": true}"#, &mut optional, Some(0)).unwrap();
    assert_eq!(optional.unwrap().which(), Some(0));
}

#[test]
fn unions_write_what_they_hold() {
    for text in [r#"{"volume": 1.0}"#, r#"{"level": 1}"#, r#"["a"]"#, r#"{"x": null}"#, "1"] {
        check_reads::<SettingsAnswer>(text, text);
    }
    let answer: SettingsAnswer = serde_json::from_str("[]").unwrap();
    assert_eq!(answer, SettingsAnswer::Tags(Vec::new()));
}

/// Unions within unions: the trials of all levels together are bounded.
#[derive(Clone, PartialEq)]
enum Filter {
    And(Box<Operand>),
    Or(Box<OtherOperand>),
    Unmatched(Json),
}
union! { Filter, Unmatched { And(Box<Operand>), Or(Box<OtherOperand>), } }

#[derive(Default)]
struct Operand {
    x: Option<Filter>,
}
crate::model! { Operand { x = "x", } }

#[derive(Default)]
struct OtherOperand {
    x: Option<Filter>,
    y: Option<i64>,
}
crate::model! { OtherOperand { x = "x", y = "y", } }

#[test]
fn unions_in_unions_end() {
    let deep = format!("{}1{}", r#"{"x":"#.repeat(60), "}".repeat(60));
    let mut filter = Filter::default();
    decode_slice(deep.as_bytes(), &mut filter, None).unwrap();
    let shallow = r#"{"x": {"y": 1}}"#;
    decode_slice(shallow.as_bytes(), &mut filter, None).unwrap();
    assert!(matches!(filter, Filter::And(_)), "{filter:?}");
}

#[derive(Clone, PartialEq)]
enum Proven {
    Status(Status),
    Text(String),
    Numbers(Vec<i64>),
    Users(Vec<User>),
    Security(Box<Security>),
    Settings(Box<Settings>),
    Other(Json),
}
union! { Proven, Other {
    Status(Status), Text(String), Numbers(Vec<i64>), Users(Vec<User>), Security(Box<Security>), Settings(Box<Settings>),
    [Value(&[String("active"), String("inactive")])] => 0,
    [Kind(kind::string)] => 1,
    [List(&Kind(kind::integer))] => 2,
    [List(&Object(&[("id", Any)]))] => 3,
    [Object(&[("level", Kind(kind::integer | kind::string))])] => 4,
    [Object(&[("enabled", Value(&[Boolean(true), Integer(1)]))])] => 5,
} }
which!(Proven { Status = 0, Text = 1, Numbers = 2, Users = 3, Security = 4, Settings = 5 });

#[test]
fn what_a_value_shows_decides_alone() {
    check_choice::<Proven>(&[
        (r#""active""#, Some(0)),
        (r#""5""#, Some(1)),
        ("[1, 2]", Some(2)),
        ("[2.0]", Some(2)),
        ("[]", Some(2)),
        (r#"[{"id": "x", "type": 1}]"#, Some(3)),
        (r#"{"level": 1, "volume": 1, "in_meeting": {}}"#, Some(4)),
        (r#"{"enabled": true, "x": 1}"#, Some(5)),
        // Another value than any of the alternatives has.
        (r#"{"enabled": false}"#, None),
        (r#"{"level": true}"#, None),
        (r#"["a"]"#, None),
        ("5", None),
        // The alternative is proven, but does not decode.
        (r#"[{"id": "x"}]"#, None),
    ]);
    // The request has no say in it.
    check_hinted::<Proven>(r#"{"level": 1}"#, Some(5), Some(4));
}

/// What may be several alternatives at once is the one that keeps all of it, or none.
#[test]
fn nothing_of_a_mixture_is_lost() {
    #[derive(Clone, PartialEq)]
    enum Mixture {
        Security(Box<Security>),
        Settings(Box<Settings>),
        Numbers(BTreeMap<String, f64>),
        Free(BTreeMap<String, Json>),
        Other(Json),
    }
    union! { Mixture, Other any {
        Security(Box<Security>), Settings(Box<Settings>), Numbers(BTreeMap<String, f64>), Free(BTreeMap<String, Json>),
        [Object(&[("level", Any)])] => 0,
        [Object(&[("volume", Any)])] => 1,
        [Kind(kind::object)] => 3,
    } }
    which!(Mixture { Security = 0, Settings = 1, Numbers = 2, Free = 3 });
    check_choice::<Mixture>(&[
        (r#"{"level": 1, "enabled": true}"#, Some(0)),
        (r#"{"level": 1, "enabled": true, "volume": 2}"#, None),
        (r#"{"level": 1, "enabled": true, "in_meeting": {"id": "x"}}"#, None),
        // Numbers alone are all of a map's.
        (r#"{"level": 1, "volume": 2}"#, Some(2)),
        // What none of them declares is no mixture, and neither is what another one could only take bent.
        (r#"{"level": 1, "enabled": true, "unknown": 2}"#, Some(0)),
        (r#"{"level": 1, "enabled": true, "volume": "2"}"#, Some(0)),
        (r#"{"unknown": 2}"#, Some(3)),
    ]);
}

/// An alternative that holds a value as it came is better than one that knows its keys but has to change what they hold.
#[test]
fn what_would_be_changed_is_another_alternative() {
    #[derive(Clone, PartialEq)]
    enum Either {
        Security(Box<Security>),
        Free(BTreeMap<String, Json>),
        Other(Json),
    }
    union! { Either, Other { Security(Box<Security>), Free(BTreeMap<String, Json>), } }
    which!(Either { Security = 0, Free = 1 });
    check_choice::<Either>(&[
        (r#"{"level": 1, "enabled": true}"#, Some(0)),
        (r#"{"level": 1, "enabled": "true"}"#, Some(1)),
        // What is new stays with the alternative that is known.
        (r#"{"level": 1, "enabled": true, "unknown": 2}"#, Some(0)),
    ]);
}

/// Tests look at a part of the value: one that is another alternative as a whole is that one.
#[test]
fn what_is_another_alternative_as_a_whole() {
    #[derive(Clone, PartialEq)]
    enum Proven {
        Security(Box<Security>),
        Settings(Box<Settings>),
        Free(BTreeMap<String, Json>),
        Other(Json),
    }
    union! { Proven, Other {
        Security(Box<Security>), Settings(Box<Settings>), Free(BTreeMap<String, Json>),
        [Object(&[("level", Any)])] => 0,
        [Object(&[("volume", Any)])] => 1,
        [Kind(kind::object)] => 2,
    } }
    which!(Proven { Security = 0, Settings = 1, Free = 2 });
    check_choice::<Proven>(&[
        (r#"{"level": 1, "enabled": true}"#, Some(0)),
        (r#"{"level": 1, "enabled": "true"}"#, Some(2)),
        (r#"{"level": 1, "unknown": true}"#, Some(0)),
    ]);
}

#[test]
fn a_number_may_be_the_name() {
    #[derive(Clone, PartialEq)]
    enum Versions {
        First(Box<Bag>),
        Second(Box<Bag>),
        Other(Json),
    }
    union! { Versions, Other, "version" { First(Box<Bag>) = ["1"], Second(Box<Bag>) = ["2"], } }
    which!(Versions { First = 0, Second = 1 });
    check_choice::<Versions>(&[
        (r#"{"version": 1}"#, Some(0)),
        (r#"{"version": "2"}"#, Some(1)),
        (r#"{"version": 3}"#, None),
    ]);
}

/// A key that tells the alternatives apart is one that a value has, so a value without it is none of those that have names.
#[test]
fn a_value_without_a_name_is_none_of_those_with_names() {
    #[derive(Clone, PartialEq)]
    enum Named {
        Settings(Box<Settings>),
        Security(Box<Security>),
        Other(Json),
    }
    union! { Named, Other, "type" { Settings(Box<Settings>) = ["settings"], Security(Box<Security>) = ["security"], } }
    which!(Named { Settings = 0, Security = 1 });
    check_choice::<Named>(&[
        (r#"{"type": "security", "level": 1}"#, Some(1)),
        (r#"{"level": 1, "enabled": true}"#, None),
        (r#"{"type": null, "level": 1}"#, None),
        (r#"{"type": "other", "level": 1}"#, None),
        ("{}", None),
        ("[]", None),
        ("null", None),
    ]);

    #[derive(Clone, PartialEq)]
    enum Partly {
        Settings(Box<Settings>),
        Security(Box<Security>),
        Name(String),
        Other(Json),
    }
    union! { Partly, Other, "type" { Settings(Box<Settings>) = ["settings"], Security(Box<Security>) = [], Name(String) = [], } }
    which!(Partly { Settings = 0, Security = 1, Name = 2 });
    check_choice::<Partly>(&[
        (r#"{"type": "settings", "level": 1}"#, Some(0)),
        (r#"{"type": "other", "level": 1}"#, Some(1)),
        (r#"{"level": 1, "volume": 1}"#, Some(1)),
        (r#""settings""#, Some(2)),
    ]);
}

#[derive(Clone, Default, PartialEq)]
struct Views(Json);
crate::views! { Views { as_security: Security, as_numbers: Vec<i64>, } }

#[test]
fn views_read_a_value_that_is_kept() {
    let text = r#"{"level": 1, "enabled": true, "other": [null]}"#;
    check_reads::<Views>(text, text);
    let value: Views = serde_json::from_str(text).unwrap();
    assert_eq!(value.as_security().unwrap().enabled, Some(true));
    assert!(value.as_numbers().is_err());
    assert_eq!(Views::from(vec![1, 2]).0, json("[1, 2]"));
}

/// Null is a value of any type, and no absence.
#[test]
fn any_value_may_be_null() {
    #[derive(Default)]
    struct Holder {
        value: Option<Json>,
        text: Option<String>,
    }
    model! { Holder { value = "value", text = "text", } }
    check_reads::<Holder>(r#"{"value": null, "text": null}"#, r#"{"value": null}"#);
    check_reads::<Holder>(r#"{"value": ""}"#, r#"{"value": ""}"#);
    check_reads::<Holder>("{}", "{}");
}
