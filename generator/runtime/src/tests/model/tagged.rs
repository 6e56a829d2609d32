//! Tags: what a union writes of its alternatives by itself.

use std::collections::BTreeMap;

use crate::model::{first_missing, to_json, to_json_text};
use crate::tests::model::{check_reads, json};
use crate::{Decode, Json};
use crate::{int_enum, model, starts, string_enum, union, value_enum};

#[derive(Clone)]
enum Kind {
    Cat,
    Dog,
    Unknown(String),
}
string_enum! { Kind, Unknown { Cat = "cat", Dog = "dog", } }

#[derive(Clone)]
enum OnlyCat {
    Cat,
    Unknown(String),
}
string_enum! { OnlyCat, Unknown { Cat = "cat", } }

#[derive(Clone)]
enum OnlyTwo {
    Two,
    Unknown(i64),
}
int_enum! { OnlyTwo, Unknown { Two = 2, } }

#[derive(Clone, PartialEq)]
enum OnlyHalf {
    Half,
    Unknown(Json),
}
value_enum! { OnlyHalf, Unknown { Half = Number(0.5), } }

struct Only {
    kind: OnlyCat,
    version: OnlyTwo,
    ratio: OnlyHalf,
    deleted: bool,
    optional: Option<OnlyCat>,
}
model! { Only {
    kind = "kind" required, version = "version" required, ratio = "ratio" required, deleted = "deleted" required,
    optional = "optional",
} }
starts! { Only { kind, version, ratio, deleted = true, optional, } }

/// Declares the tag: required, optional, nullable, as a text and as an enumeration; and not at all.
#[derive(Default)]
struct Named {
    kind: Kind,
    name: Option<String>,
}
model! { Named { kind = "kind" required, name = "name", } }

#[derive(Default)]
struct Free {
    name: Option<String>,
    kind: Option<String>,
}
model! { Free { name = "name", kind = "kind", } }

#[derive(Default)]
struct Nullable {
    kind: Option<OnlyCat>,
}
model! { Nullable { kind = "kind" required, } }

#[derive(Default)]
struct Open {
    kind: Option<Option<OnlyCat>>,
    version: i64,
    is_open: bool,
}
model! { Open { kind = "kind", version = "version" required, is_open = "is_open" required, } }

#[derive(Default)]
struct Bare {
    number: Option<String>,
}
model! { Bare { number = "number" secret, } }

#[derive(Default)]
struct Bag {
    extra: BTreeMap<String, i64>,
}
model! { Bag { .. extra } }

#[derive(Clone, PartialEq)]
enum Pet {
    Named(Box<Named>),
    Free(Box<Free>),
    Nullable(Box<Nullable>),
    Bare(Box<Bare>),
    Bag(Bag),
    Map(BTreeMap<String, Json>),
    Any(Json),
    Inner(Box<Inner>),
    Text(String),
    Unmatched(Json),
}
union! { Pet, Unmatched, "kind" {
    Named(Box<Named>) = ["dog", "wolf"] writes "kind" = String("dog"),
    Free(Box<Free>) = ["cat", "tom"] writes "kind" = String("cat"),
    Nullable(Box<Nullable>) = ["nullable"] writes "kind" = String("nullable"),
    Bare(Box<Bare>) = ["bare"] writes "kind" = String("bare"),
    Bag(Bag) = ["bag"] writes "kind" = String("bag"),
    Map(BTreeMap<String, Json>) = ["map"] writes "kind" = String("map"),
    Any(Json) = ["any"] writes "kind" = String("any"),
    Inner(Box<Inner>) = ["inner", "one", "two"] writes "kind" = String("inner"),
    Text(String) = ["text"],
} }

/// A union within, which has the same key, and one of its own.
#[derive(Clone, PartialEq)]
enum Inner {
    One(Box<Bare>),
    Two(Box<Open>),
    Unmatched(Json),
}
union! { Inner, Unmatched, "kind" {
    One(Box<Bare>) = ["one"] writes "kind" = String("one") "is_open" = Boolean(true),
    Two(Box<Open>) = ["two"] writes "kind" = String("two") "version" = Integer(2),
} }

/// Another key than that of the union around it.
#[derive(Clone, PartialEq)]
enum Outer {
    Pet(Box<Pet>),
    Unmatched(Json),
}
union! { Outer, Unmatched, "type" { Pet(Box<Pet>) = ["7"] writes "type" = Integer(7), } }

#[derive(Default)]
struct Holder {
    pet: Option<Pet>,
    list: Vec<Pet>,
    map: BTreeMap<String, Pet>,
    nullable: Option<Option<Pet>>,
    must: Kind,
}
model! { Holder { pet = "pet", list = "list", map = "map", nullable = "nullable", must = "must" required, } }

/// All ways to write a value agree, and what is written is read as the same.
#[track_caller]
fn check_writes<T: Decode + Default>(value: &T, text: &str) {
    assert_eq!(serde_json::to_string(&value.value_ref()).unwrap(), text);
    assert_eq!(String::from_utf8(to_json_text(value).unwrap()).unwrap(), text);
    assert_eq!(to_json(value), json(text));
    check_reads::<T>(text, text);
}

#[test]
fn a_tag_that_the_caller_did_not_set_is_written() {
    let name = Some("Rex".to_owned());
    check_writes(
        &Pet::Named(Box::new(Named { name: name.clone(), ..Named::default() })),
        r#"{"kind":"dog","name":"Rex"}"#,
    );
    check_writes(&Pet::Free(Box::new(Free { name, kind: None })), r#"{"kind":"cat","name":"Rex"}"#);
    check_writes(&Pet::Free(Box::new(Free { name: None, kind: Some(String::new()) })), r#"{"kind":"cat"}"#);
    check_writes(&Pet::Nullable(Box::default()), r#"{"kind":"nullable"}"#);
    check_writes(
        &Pet::Bare(Box::new(Bare { number: Some("1".to_owned()) })),
        r#"{"kind":"bare","number":"1"}"#,
    );
    check_writes(&Pet::Map(BTreeMap::from([("a".to_owned(), Json::from(1))])), r#"{"kind":"map","a":1}"#);
    check_writes(&Pet::Any(json(r#"{"a":1}"#)), r#"{"kind":"any","a":1}"#);
    check_writes(&Pet::Bag(Bag { extra: BTreeMap::from([("a".to_owned(), 1)]) }), r#"{"kind":"bag","a":1}"#);
    check_writes(&Inner::One(Box::default()), r#"{"kind":"one","is_open":true}"#);
    check_writes(&Inner::Two(Box::default()), r#"{"kind":"two","version":2,"is_open":false}"#);
}

#[test]
fn a_tag_that_is_there_is_kept() {
    for text in [
        r#"{"kind":"wolf","name":"Rex"}"#,
        r#"{"name":"Rex","kind":"tom"}"#,
        r#"{"kind":"map","b":1}"#,
        r#"{"kind":"any"}"#,
        r#"{"kind":"two","version":3,"is_open":true}"#,
        // What is none of the alternatives is kept as it came.
        r#"{"kind":"bird"}"#,
        r#"{"name":"Rex"}"#,
        r#"{"kind":null}"#,
        "null",
        "7",
    ] {
        check_reads::<Pet>(text, text);
    }
    let wolf = Pet::Named(Box::new(Named { kind: Kind::from("wolf"), name: None }));
    check_writes(&wolf, r#"{"kind":"wolf"}"#);
    // An explicit null of an optional property is what the caller said.
    let null = Inner::Two(Box::new(Open { kind: Some(None), version: 3, is_open: false }));
    assert_eq!(to_json(&null), json(r#"{"kind":null,"version":3,"is_open":false}"#));
    assert_eq!(to_json(&Pet::Text("a".to_owned())), json(r#""a""#));
    assert_eq!(to_json(&Pet::Any(json("[1]"))), json("[1]"));
}

#[test]
fn unions_within_unions_write_the_inner_tag() {
    let one = Pet::Inner(Box::new(Inner::One(Box::default())));
    check_writes(&one, r#"{"kind":"one","is_open":true}"#);
    check_writes(&Outer::Pet(Box::new(one)), r#"{"type":7,"kind":"one","is_open":true}"#);
    let bare = Pet::Bare(Box::default());
    check_writes(&Outer::Pet(Box::new(bare)), r#"{"type":7,"kind":"bare"}"#);
}

#[test]
fn unions_in_lists_maps_and_fields() {
    let pet = || Pet::Bare(Box::default());
    let holder = Holder {
        pet: Some(pet()),
        list: vec![pet(), Pet::Free(Box::default())],
        map: BTreeMap::from([("a".to_owned(), pet())]),
        nullable: Some(Some(pet())),
        must: Kind::Dog,
    };
    check_writes(
        &holder,
        r#"{"pet":{"kind":"bare"},"list":[{"kind":"bare"},{"kind":"cat"}],"map":{"a":{"kind":"bare"}},"nullable":{"kind":"bare"},"must":"dog"}"#,
    );
    assert_eq!(holder, holder.clone());
    assert_ne!(holder, Holder { pet: Some(Pet::Free(Box::default())), ..holder.clone() });
    let secret = Pet::Bare(Box::new(Bare { number: Some("1".to_owned()) }));
    let shown = format!("{:?}", Holder { pet: Some(secret), ..Holder::default() });
    assert!(shown.starts_with("Holder { pet: Bare { number: <hidden> }"), "{shown}");
}

/// A required enumeration of one value has it from the start.
#[test]
fn the_only_value_is_the_default() {
    check_writes(&Only::default(), r#"{"kind":"cat","version":2,"ratio":0.5,"deleted":true}"#);
    assert_eq!(first_missing(&Only::default()), None);
    check_reads::<Only>(
        r#"{"kind":"dog","version":3,"ratio":1.5,"deleted":false,"optional":"x"}"#,
        r#"{"kind":"dog","version":3,"ratio":1.5,"deleted":false,"optional":"x"}"#,
    );
    crate::tests::model::check_refuses::<Only>(
        r#"{"version":2,"ratio":0.5}"#,
        "",
        "the required field `kind` is missing",
    );
}

#[test]
fn what_a_union_writes_is_not_missing() {
    assert_eq!(first_missing(&Named::default()).as_deref(), Some("kind"));
    assert_eq!(first_missing(&Pet::Named(Box::default())), None);
    assert_eq!(first_missing(&vec![Outer::Pet(Box::new(Pet::Named(Box::default())))]), None);
    let holder = Holder { list: vec![Pet::Named(Box::default())], ..Holder::default() };
    assert_eq!(first_missing(&holder).as_deref(), Some("must"));
}

#[derive(Default)]
struct Lives {
    kind: Option<String>,
    lives: Option<i64>,
}
model! { Lives { kind = "kind", lives = "lives", } }

#[derive(Default)]
struct Anything {
    name: Option<String>,
    kind: Option<Json>,
}
model! { Anything { name = "name", kind = "kind", } }

/// A union whose objects are `Anything` if they name no alternative; of two kinds of values.
#[derive(Clone, PartialEq)]
enum Defaulted {
    Lives(Box<Lives>),
    Anything(Box<Anything>),
    List(Vec<i64>),
    Unmatched(Json),
}
union! { Defaulted, Unmatched, "kind" or 1 {
    Lives(Box<Lives>) = ["cat"] writes "kind" = String("cat"),
    Anything(Box<Anything>) = ["free"],
    List(Vec<i64>),
} }

/// `defaultMapping` (OpenAPI 3.2.0, Discriminator Object): a tag that is absent or names nothing, which stays as it came.
#[test]
fn objects_that_name_no_alternative() {
    let check = |text: &str, alternative: &str| {
        let value: Defaulted = serde_json::from_str(text).unwrap();
        assert!(format!("{value:?}").starts_with(alternative), "{text}: {value:?}");
        assert_eq!(to_json(&value), json(text));
    };
    check(r#"{"name": "a"}"#, "Anything");
    check("{}", "Anything");
    check(r#"{"kind": "odd", "name": "a"}"#, "Anything");
    check(r#"{"kind": "free"}"#, "Anything");
    check(r#"{"kind": "cat", "lives": 9}"#, "Lives");
    check(r#"{"kind": 5, "name": "a"}"#, "Anything");
    check(r#"{"kind": true}"#, "Anything");
    check(r#"{"kind": {"a": 1}}"#, "Anything");
    check("[1]", "List");
    check(r#""text""#, "Unmatched");
    // What the default cannot hold is kept.
    check(r#"{"kind": {"a": 1}, "name": {"b": 2}}"#, "Unmatched");
}
