//! OpenAPI 3.2: methods of any name, the query as a whole, plain cookies, reserved characters, and discriminators with a default.

use std::collections::BTreeMap;

use client_tests::runtime::{Bytes64Url, Client};
use client_tests::server::{Answer, Request, Server};
use client_tests::version_newest::types::{
    Animal, Cat, Filter, GetItemPlace, Other, Plant, Shape, ShapeBase, Weed, Zoo,
};
use client_tests::version_newest::{Client as Newest, Devices};
use serde_json::{Value, json};

use crate::schema::{check_kept, decoded};
use crate::{check_not_sent, core, exchange};

macro_rules! sent {
    ($method:ident($($value:expr),*) $(.$setter:ident($input:expr))*) => {{
        let server = Server::answering([Answer::empty(204)]);
        let client = Newest::from(core(&server, Devices::new("t")));
        client.cache().$method($($value),*)$(.$setter($input))*.await.unwrap();
        let request: Request = server.request();
        request
    }};
}

fn filter() -> Filter {
    let r#where = Some(BTreeMap::from([("a b".to_owned(), "c&d".to_owned())]));
    Filter { text: Some("x=y".to_owned()), sizes: Some(vec![1, 2]), r#where, ..Default::default() }
}

#[tokio::test]
async fn methods_of_any_name() {
    assert_eq!(sent!(purge_items().soft(true)).line(), "PURGE /api/items?soft=true");
    assert_eq!(sent!(purge_items_quietly()).line(), "purge /api/items");
    let copied = sent!(copy_items("/other"));
    assert_eq!((copied.line().as_str(), copied.header("Destination")), ("COPY /api/items", Some("/other")));
    let text = filter();
    for (answer, line) in [("[]", "QUERY /api/items"), ("[\"a\"]", "M-SEARCH /api/items")] {
        let server = Server::answering([Answer::body(200, "application/json", answer)]);
        let client = Newest::from(core(&server, Devices::new("t")));
        match line.starts_with('Q') {
            true => assert!(client.cache().find_items(&text).await.unwrap().is_empty()),
            false => assert_eq!(client.cache().search_items().body(&text).await.unwrap(), ["a"]),
        }
        let request = server.request();
        assert_eq!(request.line(), line);
        assert_eq!(request.json(), json!({ "text": "x=y", "sizes": [1, 2], "where": { "a b": "c&d" } }));
        assert_eq!(request.header("Authorization"), Some("Bearer t"));
    }
}

#[tokio::test]
async fn the_query_as_a_whole() {
    let form = "text=x%3Dy&sizes=1,2&where%5Ba%20b%5D=c%26d";
    assert_eq!(sent!(search_by_form(&filter())).query(), Some(form));
    assert_eq!(sent!(search_by_form(&Filter::default())).query(), None);
    let text = "%7B%22text%22%3A%22x%3Dy%22%2C%22sizes%22%3A%5B1%2C2%5D%2C%22where%22%3A%7B%22a%20b%22%3A%22c%26d%22%7D%7D";
    assert_eq!(sent!(search_by_json().filter(&filter())).query(), Some(text));
    assert_eq!(sent!(search_by_json()).query(), None);
    assert_eq!(sent!(search_by_path("$.a[1:1]")).query(), Some("%24.a%5B1%3A1%5D"));
    let pairs = BTreeMap::from([("a".to_owned(), "1".to_owned()), ("b".to_owned(), "2 3".to_owned())]);
    assert_eq!(sent!(search_by_form_and_more().page(2).filter(&pairs)).query(), Some("page=2&a=1&b=2%203"));
}

#[tokio::test]
async fn cookies_as_they_are() {
    let place = GetItemPlace { x: Some(1), y: Some(2), ..Default::default() };
    let request =
        sent!(get_item("1").session("a%2Fb/c=").flags(&["x", "y"]).colors(&["r", "g"]).place(&place));
    let cookies = "session=a%2Fb/c=; flags=x; flags=y; colors=r,g; x=1; y=2";
    assert_eq!(request.header("Cookie"), Some(cookies));
    check_not_sent(&["session", "escape"], |core: Client| {
        Newest::from(core).cache().get_item("1").session("a; admin=1")
    })
    .await;
}

/// `allowReserved` in each place, and what is percent-encoded already.
#[tokio::test]
async fn reserved_characters() {
    let of = BTreeMap::from([("k".to_owned(), "a/b?c&d".to_owned())]);
    let request = sent!(get_item("a:b,c/d%2Fe f").near(&["x/y", "z|%7C"]).of(&of).trace("a/b;c"));
    assert_eq!(request.path(), "/api/items/a:b,c%2Fd%2Fe%20f");
    assert_eq!(request.query(), Some("near=x/y%7Cz%7C%7C&of%5Bk%5D=a/b?c%26d"));
    assert_eq!(request.header("Cookie"), Some("trace=a/b%3Bc"));
    check_not_sent(&["%2e%2E"], |core: Client| Newest::from(core).cache().get_item("%2e%2E")).await;
}

/// OpenAPI 3.2.0, Discriminator Object: a tag that is absent or names nothing, and stays as it came.
#[tokio::test]
async fn the_default_of_a_discriminator() {
    let is_other = |json: Value| {
        let animal = check_kept::<Animal>(&json);
        assert!(matches!(animal, Animal::Other(_)), "{json}: {animal:?}");
    };
    is_other(json!({ "name": "a" }));
    is_other(json!({}));
    is_other(json!({ "kind": "unicorn", "name": "a" }));
    is_other(json!({ "kind": "", "name": "a" }));
    is_other(json!({ "kind": "Other" }));
    is_other(json!({ "kind": 5, "name": "a" }));
    is_other(json!({ "kind": { "of": "no name" } }));
    assert!(matches!(check_kept::<Animal>(&json!({ "kind": "cat", "lives": 9 })), Animal::Cat(_)));
    assert!(matches!(check_kept::<Animal>(&json!({ "kind": "dog" })), Animal::Dog(_)));
    assert!(matches!(check_kept::<Animal>(&json!(["no object"])), Animal::Unmatched(_)));
    for (animal, expected) in [
        (Animal::from(Other { name: Some("a".to_owned()), ..Other::default() }), json!({ "name": "a" })),
        (Animal::from(Cat { lives: Some(9), ..Cat::default() }), json!({ "kind": "cat", "lives": 9 })),
    ] {
        let answer = Answer::json(200, &expected);
        let call = |core: Client| Newest::from(core).cache().add_animal(&animal);
        let (request, outcome) = exchange(answer, call).await;
        assert_eq!(request.json(), expected);
        assert_eq!(serde_json::to_value(outcome.unwrap()).unwrap(), expected);
    }
}

/// A base class, an alternative with a name of its own, and unions within lists, maps and beside null.
#[tokio::test]
async fn defaults_elsewhere() {
    let zoo = check_kept::<Zoo>(&json!({
        "star": { "name": "a" },
        "shapes": [{ "area": 1.5 }, { "type": "Circle", "area": 2.5, "radius": 1.5 }, { "type": "blob", "area": 3.5 }],
        "plants": { "a": { "height": 1.5 }, "b": { "sort": "moss" }, "c": { "sort": "Tree" }, "d": { "sort": "fern" } },
    }));
    assert!(matches!(zoo.star, Some(Some(Animal::Other(_)))));
    assert!(matches!(zoo.shapes.as_deref(), Some([Shape::Base(_), Shape::Circle(_), Shape::Base(_)])));
    let plants = zoo.plants.unwrap_or_default();
    let is_weed = |name: &str| matches!(plants.get(name), Some(Plant::Weed(_)));
    assert!(is_weed("a") && is_weed("b") && !is_weed("c") && is_weed("d"));
    assert!(check_kept::<Zoo>(&json!({ "star": null })).star == Some(None));
    let shape = Shape::from(ShapeBase { area: 1.5, ..ShapeBase::default() });
    assert_eq!(serde_json::to_value(shape).unwrap(), json!({ "area": 1.5 }));
    assert_eq!(serde_json::to_value(Plant::from(Weed::default())).unwrap(), json!({}));
}

/// RFC 4648, section 5, within JSON.
#[tokio::test]
async fn octets_in_the_alphabet_of_urls() {
    let json = json!({ "key": "_-8", "mark": "", "seal": null, "marks": ["-_8", "AA"] });
    let zoo = check_kept::<Zoo>(&json);
    assert_eq!(zoo.key, Some(Bytes64Url(vec![0xff, 0xef])));
    assert_eq!(zoo.seal, Some(None));
    let padded = decoded::<Zoo>(&json!({ "key": "_-8=", "marks": ["/+8=", "//8"] }));
    let written = serde_json::to_value(padded).unwrap();
    assert_eq!(written, json!({ "key": "_-8", "marks": ["_-8", "__8"] }));
}
