//! Tags of unions on the wire: what the client writes by itself, and what it keeps.

use std::collections::BTreeMap;

use client_tests::schema_tags;
use client_tests::schema_tags::types::{
    AddPartsRequest, Animal, Ape, Bank, Being, Bird, Card, Cat, Consent, Dog, DogKind, Done, Failed, First,
    Lion, Means, Person, Pet, Second, Source, SourceBlank, SourceImage, Thing, ThingState, Version,
};
use client_tests::server::Answer;
use serde_json::{Value, json};

use crate::schema::{check_kept, decoded};
use crate::{check_not_sent, exchange, sent};

/// Sends a thing, checks what is on the wire, and gives the thing that comes back as the same.
async fn check_thing(thing: &Thing, expected: Value) -> Thing {
    let answer = Answer::json(200, &expected);
    let (request, outcome) =
        exchange(answer, |core| schema_tags::Client::from(core).things().add(thing)).await;
    assert_eq!(request.json(), expected);
    outcome.unwrap()
}

fn card() -> Means {
    Means::from(Card { number: "1".to_owned(), ..Default::default() })
}

#[tokio::test]
async fn tags_that_the_document_does_not_declare() {
    let bank = || Means::from(Bank { iban: "2".to_owned(), ..Bank::default() });
    let thing = Thing { means: Some(card()), list: Some(vec![bank(), card()]), ..Thing::default() };
    let expected = json!({
        "means": { "kind": "card", "number": "1" },
        "list": [{ "kind": "bank", "iban": "2" }, { "kind": "card", "number": "1" }],
    });
    let back = check_thing(&thing, expected).await;
    assert!(matches!(back.means, Some(Means::Card(_))));
    assert!(matches!(back.list.as_deref(), Some([Means::Bank(_), Means::Card(_)])));
    assert!(matches!(decoded::<Means>(&json!({ "number": "1" })), Means::Unmatched(_)));
}

/// Optional, required, of several values, integers, booleans, null beside them, without a discriminator.
#[tokio::test]
async fn alternatives_write_their_tags() {
    let lives = Cat { lives: Some(9), ..Cat::default() };
    let map = [("a", Pet::from(Dog::default())), ("b", Pet::from(Bird::default()))];
    let thing = Thing {
        pet: Some(Pet::from(lives)),
        source: Some(Source::from(SourceBlank { size: 1, ..SourceBlank::default() })),
        version: Some(Version::from(Second { texts: Some(vec!["a".to_owned()]), ..Second::default() })),
        state: Some(Some(ThingState::from(Failed { why: Some("x".to_owned()), ..Failed::default() }))),
        map: Some(map.into_iter().map(|(key, pet)| (key.to_owned(), pet)).collect::<BTreeMap<_, _>>()),
        being: Some(Being::from(Person::default())),
        ..Thing::default()
    };
    let expected = json!({
        "pet": { "kind": "cat", "lives": 9 },
        "source": { "type": "blank", "size": 1 },
        "version": { "version": 2, "texts": ["a"] },
        "state": { "done": false, "why": "x" },
        "map": { "a": { "kind": "dog" }, "b": { "kind": "Bird" } },
        "being": { "kind": "person" },
    });
    let back = check_thing(&thing, expected).await;
    assert!(matches!(back.pet, Some(Pet::Cat(_))));
    assert!(matches!(back.source, Some(Source::Blank(_))));
    assert!(matches!(back.version, Some(Version::Second(_))));
    assert!(matches!(back.state, Some(Some(ThingState::Failed(_)))));
    assert!(matches!(back.being, Some(Being::Person(_))));
    let thing = Thing {
        source: Some(Source::from(SourceImage { id: "7".to_owned(), ..SourceImage::default() })),
        version: Some(Version::from(First::default())),
        state: Some(Some(ThingState::from(Done::default()))),
        being: Some(Being::from(Pet::from(Cat::default()))),
        ..Thing::default()
    };
    let expected = json!({
        "source": { "type": "image", "id": "7" }, "version": { "version": 1 }, "state": { "done": true },
        "being": { "kind": "cat" },
    });
    let back = check_thing(&thing, expected).await;
    assert!(matches!(back.being, Some(Being::Pet(pet)) if matches!(*pet, Pet::Cat(_))));
}

/// What the caller set, what came, and what is none of the alternatives.
#[tokio::test]
async fn a_tag_that_came_is_kept() {
    let wolf = Dog { kind: DogKind::Wolf, ..Dog::default() };
    let iban = Bank { iban: "2".to_owned(), kind: Some("iban".to_owned()), ..Default::default() };
    let thing = Thing { pet: Some(Pet::from(wolf)), means: Some(Means::from(iban)), ..Thing::default() };
    let expected = json!({ "pet": { "kind": "wolf" }, "means": { "kind": "iban", "iban": "2" } });
    let back = check_thing(&thing, expected).await;
    assert!(matches!(back.means, Some(Means::Bank(_))));
    assert!(matches!(check_kept::<Means>(&json!({ "kind": "Bank", "iban": "2" })), Means::Bank(_)));
    assert!(matches!(check_kept::<Pet>(&json!({ "kind": "Cat" })), Pet::Cat(_)));
    for other in [json!({ "kind": "cash" }), json!({ "iban": "2" }), json!({ "kind": null }), json!("cash")] {
        assert!(matches!(check_kept::<Means>(&other), Means::Unmatched(_)));
    }
}

/// A base class that lists its children, which has the values of the mapping.
#[tokio::test]
async fn base_classes_write_their_tags() {
    let lion = Animal::from(Lion { roars: Some(true), ..Lion::default() });
    let expected = json!({ "kind": "lion", "roars": true });
    let answer = Answer::json(200, &json!({ "kind": "ape", "age": 3 }));
    let (request, outcome) =
        exchange(answer, |core| schema_tags::Client::from(core).things().add_animal(&lion)).await;
    assert_eq!(request.json(), expected);
    let ape = Ape { kind: "ape".to_owned(), age: Some(3), ..Ape::default() };
    assert_eq!(outcome.unwrap(), Animal::from(ape));
}

#[tokio::test]
async fn properties_with_one_value_are_written() {
    let thing = Thing { consent: Some(Consent::default()), ..Thing::default() };
    let expected = json!({ "consent": { "object": "consent", "given": true, "weight": 0.5, "level": 3 } });
    check_thing(&thing, expected).await;
    check_kept::<Consent>(
        &json!({ "object": "other", "given": false, "weight": 1, "level": 4, "note": "yes" }),
    );
}

#[tokio::test]
async fn forms_and_parts_have_tags() {
    let pet = Pet::from(Cat { lives: Some(9), ..Cat::default() });
    let request = sent(|core| schema_tags::Client::from(core).things().add_form(&pet)).await;
    assert_eq!(String::from_utf8_lossy(&request.body), "kind=cat&lives=9");
    let body = AddPartsRequest { means: card(), note: None, ..Default::default() };
    let request = sent(|core| schema_tags::Client::from(core).things().add_parts(&body)).await;
    let text = String::from_utf8_lossy(&request.body).into_owned();
    assert!(text.contains("\r\n\r\n{\"kind\":\"card\",\"number\":\"1\"}\r\n"), "{text}");
    // A union without a value is still missing.
    let body = AddPartsRequest::default();
    check_not_sent(&["`means`"], |core| schema_tags::Client::from(core).things().add_parts(&body)).await;
}
