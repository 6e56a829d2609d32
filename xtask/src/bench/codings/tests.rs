//! Every coding emits Rust for every kind of type.

use std::path::Path;

use generator::document::{Source, normalize, parse};
use generator::ir::Api;
use generator::lower_document;
use quote::ToTokens;

use super::coding::{Coding, all};
use super::models::models;
use super::roots::{library, program, roots};
use super::samples::made;

const DOCUMENT: &str = r##"
openapi: 3.0.3
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        "200":
          description: The pets.
          content: { application/json: { schema: { $ref: "#/components/schemas/Pets" } } }
components:
  schemas:
    Pets:
      type: object
      required: [pets, next]
      properties:
        pets: { type: array, items: { $ref: "#/components/schemas/Pet" } }
        next: { type: string, nullable: true }
        owner: { oneOf: [ { $ref: "#/components/schemas/Person" }, { $ref: "#/components/schemas/Shop" } ] }
      additionalProperties: { type: integer }
    Pet:
      type: object
      properties:
        type: { type: string, enum: [cat, dog] }
        legs: { type: integer, enum: [0, 4] }
        born: { type: string, format: date-time }
        tag: { type: string, nullable: true }
        mother: { $ref: "#/components/schemas/Pet" }
    Person: { type: object, required: [name], properties: { name: { type: string } } }
    Shop: { type: object, required: [address], properties: { address: { type: string } } }
"##;

fn api() -> Api {
    let source = Source { name: "pets.yaml".into(), text: DOCUMENT.into() };
    let (document, _) = normalize::normalize(parse(source).expect("the document is read"));
    lower_document(&document, None).0
}

fn check_emitted(coding: &dyn Coding, api: &Api) {
    let name = coding.name();
    let files = models(api, coding);
    assert!(files.len() > 1, "{name}");
    for (path, text) in &files {
        let file = syn::parse_file(text).unwrap_or_else(|fault| panic!("{name}: {path}: {fault}\n{text}"));
        let macros = file.items.iter().filter(|item| matches!(item, syn::Item::Macro(_))).count();
        let has_types = Path::new(path).file_stem().is_some_and(|stem| stem != "mod");
        assert_eq!(macros > 0, has_types && name == "tables", "{name}: {path}");
        assert_eq!(text.contains("string_enum"), has_types && name == "tables", "{name}: {path}\n{text}");
    }
    let text = files.values().cloned().collect::<String>();
    ["pub struct Pet ", "pub enum PetType ", "pub mother: "].iter().for_each(|part| {
        assert!(text.contains(part), "{name} lacks `{part}`:\n{text}");
    });
}

#[test]
fn every_coding_emits_rust() {
    let api = api();
    all().iter().for_each(|coding| check_emitted(&**coding, &api));
}

#[test]
fn what_operations_answer_is_decoded() {
    let (api, codings) = (api(), all());
    let roots = roots(&api);
    assert_eq!(roots.len(), 1);
    for coding in &codings {
        let text = library(&roots, &**coding).to_token_stream().to_string();
        syn::parse_file(&text).expect("the functions are Rust");
        assert!(text.contains("decode_0") && !text.contains("encode_0"));
    }
    syn::parse_file(&program(&roots, "pets").to_string()).expect("the program is Rust");
}

#[test]
fn values_are_made_of_types() {
    let sample = made(&api()).expect("a value");
    assert_eq!(sample.json["pets"][0]["type"], "dog");
    assert_eq!(sample.json["owner"]["address"], "a text of some length");
    assert!(sample.json["another-property"].is_number());
}
