//! Values: composition, enumerations and names, decoded from JSON and encoded again.

use std::fmt::Debug;

use client_tests::runtime::FlagSet;
use client_tests::schema_composition::types::{Beside, Employee, Event, Maps, Nullable, Pet, Scalar, Tree};
use client_tests::schema_enumerations::types as enums;
use client_tests::schema_names::types::{Properties, Schemas};
use client_tests::server::Answer;
use client_tests::{schema_composition, schema_enumerations, schema_names};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::exchange;

#[track_caller]
pub(crate) fn decoded<T: DeserializeOwned>(json: &Value) -> T {
    match serde_json::from_value(json.clone()) {
        Ok(value) => value,
        Err(error) => panic!("{error}: {json}"),
    }
}

/// A value is the same after decoding and encoding.
#[track_caller]
pub(crate) fn check_kept<T: Serialize + DeserializeOwned>(json: &Value) -> T {
    let value = decoded::<T>(json);
    assert_eq!(serde_json::to_value(&value).unwrap(), *json);
    value
}

#[track_caller]
pub(crate) fn check_refused<T: DeserializeOwned + Debug>(json: &Value, words: &[&str]) {
    let error = serde_json::from_value::<T>(json.clone()).unwrap_err().to_string();
    for word in words {
        assert!(error.contains(word), "`{word}` is not in: {error}");
    }
}

#[test]
fn all_of() {
    let employee = check_kept::<Employee>(&json!({ "id": "7", "name": "Ann", "age": 40, "desk": 3 }));
    assert_eq!((employee.name.as_str(), employee.desk, employee.age), ("Ann", 3, Some(40)));
    check_refused::<Employee>(&json!({ "id": "7", "name": "Ann" }), &["desk", "missing"]);
    check_refused::<Employee>(&json!({ "id": "7", "desk": 3 }), &["name", "missing"]);
}

/// The alternative that knows most of the keys; none if several know the same.
#[test]
fn one_of() {
    let name_of = |pet| match pet {
        Pet::Cat(_) => "cat",
        Pet::Dog(_) => "dog",
        _ => "unmatched",
    };
    for (json, expected) in [
        (json!({ "name": "Tom", "lives": 7 }), "cat"),
        (json!({ "name": "Rex", "tricks": ["sit"] }), "dog"),
        (json!({ "tricks": [] }), "dog"),
        (json!({ "name": "Kim" }), "unmatched"),
        (json!({ "wings": 2 }), "unmatched"),
        (json!({}), "unmatched"),
        (json!([1]), "unmatched"),
    ] {
        assert_eq!(name_of(check_kept::<Pet>(&json)), expected, "{json}");
    }
}

#[test]
fn any_of_kinds() {
    assert_eq!(check_kept::<Scalar>(&json!("7")), Scalar::String("7".to_owned()));
    assert_eq!(check_kept::<Scalar>(&json!(7)), Scalar::Integer(7));
    assert_eq!(check_kept::<Scalar>(&json!(["7"])), Scalar::StringList(vec!["7".to_owned()]));
    assert_eq!(check_kept::<Scalar>(&json!({ "a": 1 })), Scalar::Unmatched(json!({ "a": 1 })));
    assert_eq!(check_kept::<Scalar>(&json!(true)), Scalar::Unmatched(json!(true)));
}

/// The alternatives are equal but for the value of `kind` (OpenAPI 3.0.3, "Discriminator Object").
#[test]
fn discriminator() {
    assert!(matches!(check_kept::<Event>(&json!({ "kind": "open", "by": "Ann" })), Event::Opened(_)));
    assert!(matches!(check_kept::<Event>(&json!({ "kind": "close", "by": "Ann" })), Event::Closed(_)));
    assert!(matches!(check_kept::<Event>(&json!({ "kind": "shut", "by": "Ann" })), Event::Unmatched(_)));
}

#[test]
fn recursion() {
    let json = json!({
        "label": "root",
        "parent": { "parent": { "label": "grandparent" } },
        "children": [{ "label": "child", "children": [] }, {}],
        "named": { "a": { "label": "x" }, "b": {} },
    });
    let tree = check_kept::<Tree>(&json);
    assert_eq!(tree.parent.unwrap().parent.unwrap().label.as_deref(), Some("grandparent"));
}

/// Deeper than the reader goes, which is an error and no crash.
#[test]
fn deep_recursion() {
    const DEPTH: usize = 100_000;
    let text = format!("{}{}", "{\"parent\":".repeat(DEPTH), "}".repeat(DEPTH));
    assert!(serde_json::from_str::<Tree>(&text).is_err());
}

#[test]
fn maps() {
    let maps = check_kept::<Maps>(&json!({
        "numbers": { "a": 1, "": -2 },
        "lists": { "x": ["y"], "z": [] },
        "anything": { "a": null, "b": [1, "c"] },
        "free": { "k": { "deep": true } },
        "any": 1.5,
        "beside": { "id": "7", "more": 3, "and": 4 },
    }));
    assert_eq!(maps.numbers.unwrap().get(""), Some(&-2));
    check_refused::<Maps>(&json!({ "numbers": { "a": 1, "b": "x" } }), &["numbers.b"]);
}

#[test]
fn properties_beside_a_map() {
    let beside = check_kept::<Beside>(&json!({ "id": "7", "more": 3 }));
    assert_eq!((beside.id.as_deref(), beside.extra.get("more")), (Some("7"), Some(&3)));
    check_refused::<Beside>(&json!({ "id": "7", "more": {} }), &["more"]);
}

/// Null and absence are kept apart where the document allows both.
#[test]
fn nullable() {
    for json in [
        json!({ "must": null }),
        json!({ "must": "a" }),
        json!({ "must": "a", "may": "b", "number": 1, "person": { "id": "7" }, "list": ["x", null] }),
        json!({ "must": null, "may": null, "number": null, "person": null, "list": null }),
    ] {
        check_kept::<Nullable>(&json);
    }
}

#[tokio::test]
async fn null_on_the_wire() {
    let body = decoded::<Nullable>(&json!({ "must": null, "may": null }));
    let (request, outcome) = exchange(Answer::empty(204), |core| {
        schema_composition::Client::from(core).shapes().put_nullable(&body)
    })
    .await;
    outcome.unwrap();
    assert_eq!(request.json(), json!({ "must": null, "may": null }));
}

#[tokio::test]
async fn union_on_the_wire() {
    let answer = Answer::json(200, &json!({ "name": "Tom", "lives": 7 }));
    let (_, outcome) =
        exchange(answer, |core| schema_composition::Client::from(core).shapes().get_one()).await;
    assert!(matches!(outcome.unwrap(), Pet::Cat(cat) if cat.lives == Some(7)));
}

/// Every value of every enumeration, and one that is none of them.
#[test]
fn enumerations() {
    for (key, values) in [
        ("symbols", json!(["+1", "-1", "*", "", " ", "a b", "a-b", "a/b", "%", "…", "ä", "日本", "new"])),
        ("twins", json!(["active", "Active", "ACTIVE", "in_active", "inActive", "aCTIVE"])),
        (
            "keywords",
            json!(["self", "Self", "type", "super", "crate", "_", "Unknown", "Other", "None", "Ok", "fn"]),
        ),
        ("digits", json!(["1", "2fa", "1.0", "1_0", "10", "01"])),
        ("duplicates", json!(["one", "two", "three", "four"])),
        ("single", json!(["only", "other"])),
        ("numbers", json!([-1, 0, 1, 99, 9_007_199_254_740_993_i64, 5, i64::MIN])),
        ("nullable", json!(["yes", "no", "maybe"])),
        ("wrong_kind", json!(["1", "2"])),
        ("booleans", json!([true, false])),
        ("ratios", json!([0.5, 1.5])),
        ("levels", json!([["low", "high", "middle"], []])),
        ("rights", json!([0, 1, 3, 8, 4_294_967_299_i64, -1])),
    ] {
        for value in values.as_array().unwrap() {
            check_kept::<enums::Values>(&json!({ key: value }));
        }
    }
}

/// Values that differ in case are different values, and a value that is not known says so.
#[test]
fn enumerations_by_name() {
    use enums::{ValuesNumbers, ValuesTwins};
    let [lower, upper] = ["active", "ACTIVE"].map(ValuesTwins::from);
    assert_ne!(lower, upper);
    assert_eq!((lower.as_str(), upper.as_str()), ("active", "ACTIVE"));
    assert_eq!(ValuesTwins::from("no"), ValuesTwins::Unknown("no".to_owned()));
    assert_eq!(ValuesNumbers::from(5), ValuesNumbers::Unknown(5));
    assert_eq!(ValuesNumbers::from(-1).value(), -1);
    assert_eq!(decoded::<ValuesNumbers>(&json!("99")).value(), 99);
    assert_eq!(ValuesTwins::from("inActive").to_string(), "inActive");
}

#[tokio::test]
async fn enumerations_in_a_query() {
    use enums::{GetValuesLevel, GetValuesOrder};
    let answer = Answer::json(200, &json!({ "single": "only" }));
    let (request, outcome) = exchange(answer, |core| {
        let call = schema_enumerations::Client::from(core).values().list();
        call.order(GetValuesOrder::Unknown("a b".to_owned())).level(GetValuesLevel::from(99))
    })
    .await;
    assert_eq!(request.line(), "GET /api/values?order=a%20b&level=99");
    assert!(outcome.unwrap().single.is_some());
}

/// Numbers that are sums of listed ones are sets of these.
#[tokio::test]
async fn flags_in_a_query_and_in_a_response() {
    let answer = Answer::json(200, &json!({ "rights": 4_294_967_305_i64 }));
    let (request, outcome) = exchange(answer, |core| {
        let rights = FlagSet::from(enums::Rights::Read) | enums::Rights::Write;
        schema_enumerations::Client::from(core).values().list().rights(rights)
    })
    .await;
    assert_eq!(request.line(), "GET /api/values?rights=3");
    let rights = outcome.unwrap().rights.unwrap();
    assert!(rights.contains(enums::Rights::Invite) && !rights.contains(enums::Rights::Write));
    assert_eq!(rights.to_string(), "read (1), 8, invite (4294967296)");
}

/// Each property keeps its own value, however alike the names are.
#[test]
fn names_of_properties() {
    let names = [
        "type",
        "self",
        "Self",
        "crate",
        "super",
        "_",
        "__",
        "gen",
        "async",
        "1st",
        "+1",
        "-1",
        "",
        "@id",
        "#id",
        "id",
        "ID",
        "Id",
        "i_d",
        "userName",
        "user_name",
        "user-name",
        "user name",
        "größe",
        "名前",
        "emoji 🎉",
        "quote\"and\\back",
        "shape",
        "fields",
        "extra",
        "more",
        "others",
    ];
    let json: Value = names.iter().map(|name| (String::from(*name), json!(format!("<{name}>")))).collect();
    let properties = check_kept::<Properties>(&json);
    assert_eq!(properties.r#type.as_deref(), Some("<type>"));
    assert_eq!(properties.größe.as_deref(), Some("<größe>"));
}

#[test]
fn names_of_schemas() {
    check_kept::<Schemas>(&json!({
        "option": { "a": "1" }, "result": { "b": "2" }, "string": { "c": "3" }, "vec": { "d": ["4"] },
        "box": { "e": { "e": {} } }, "self": { "f": "6" }, "some": { "g": "7" }, "default": { "h": "8" },
        "json": { "i": [9] }, "client": { "j": "10" }, "error": { "k": "11" },
        "date": { "l": "2020-01-02T03:04:05Z" }, "digits": { "m": "13" }, "dotted": { "n": "14" },
        "dashed": { "o": "15" }, "lower": { "p": "16" }, "unicode": { "q": "17" }, "map": { "r": "18" },
    }));
}

/// Parameters whose names Rust cannot take, or which the call's own methods have.
#[tokio::test]
async fn names_of_parameters() {
    let (request, outcome) = exchange(Answer::empty(204), |core| {
        let client = schema_names::Client::from(core);
        client.r_d_t().self_("a", "b", "c", "d").body("e").page_size_2("f").top("g").n1st("h")
    })
    .await;
    assert_eq!(request.line(), "GET /api/self/a/b?type=c&call=d&body=e&page%5Bsize%5D=f&%24top=g&1st=h");
    outcome.unwrap();
}

#[tokio::test]
async fn names_of_operations() {
    for (path, id) in [("/await", 0), ("/Await", 1), ("/a-wait", 2), ("/new", 3), ("/clone", 4), ("/into", 5)]
    {
        let (request, outcome) = exchange(Answer::empty(204), |core| {
            let client = schema_names::Client::from(core);
            let calls = client.client();
            match id {
                0 => calls.r#await(),
                1 => calls.await_2(),
                2 => calls.a_wait(),
                3 => calls.new_2(),
                4 => calls.clone_2(),
                _ => calls.into_x(),
            }
        })
        .await;
        assert_eq!(request.line(), format!("GET /api{path}"));
        outcome.unwrap();
    }
    let (request, outcome) =
        exchange(Answer::empty(204), |core| schema_names::Client::from(core).client().über()).await;
    assert_eq!(request.line(), "GET /api/%C3%BCber");
    outcome.unwrap();
}
