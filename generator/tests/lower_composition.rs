//! Schemas of schemas: `oneOf` and `anyOf` as unions, and types that hold themselves.

use crate::common::{answering, check_lower};
use insta::assert_snapshot;

#[test]
fn alternatives_become_a_union() {
    let schemas = "
A:
  oneOf:
    - { $ref: '#/components/schemas/PetCat' }
    - { $ref: '#/components/schemas/PetDog' }
    - { type: string }
    - { type: array, items: { $ref: '#/components/schemas/PetCat' } }
    - { type: integer }
    - { type: object, additionalProperties: { type: number } }
    - {}
PetCat: { type: object, description: A cat., properties: { a: { type: string } } }
PetDog: { type: object, properties: { b: { anyOf: [{ type: string }, { type: boolean }] }, c: { oneOf: [{ type: string }] } } }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    views A in pets
      as_pet_cat(PetCat), as_pet_dog(PetDog), as_string(String), as_pet_cat_list([PetCat]), as_integer(Integer64), as_float_map({Float64})
    struct PetCat in pets
      a?: String
    struct PetDog in pets
      b?: PetDogB
      c?: String
    union PetDogB in pets
      String(String), Boolean(Boolean), Unmatched
      String if string
      Boolean if boolean
    warning[union]: no value distinguishes `#/components/schemas/PetCat` from `#/components/schemas/PetDog`, so the value is kept unchanged, with a method for each alternative
      --> api.yaml:12:5
       at /components/schemas/A
       = help: add a `discriminator`, or require a property with different values
    "#);
}

#[test]
fn circles_are_boxed_once_wherever_the_document_starts() {
    let one = "
A: { type: object, properties: { b: { $ref: '#/components/schemas/B' } } }
B: { type: object, properties: { c: { $ref: '#/components/schemas/C' }, list: { type: array, items: { $ref: '#/components/schemas/A' } } } }
C: { type: object, properties: { a: { $ref: '#/components/schemas/A' }, self: { $ref: '#/components/schemas/C' } } }
";
    let lowered = check_lower(&answering(one));
    assert_snapshot!(lowered, @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      b?: B
    struct B in pets
      c?: C
      list?: [A]
    struct C in pets
      a?: box A
      self_?: box C = "self"
    "#);
    let lines: Vec<&str> = one.lines().collect();
    let moved = [lines[1], lines[3], lines[2]].join("\n");
    assert_eq!(lowered, check_lower(&answering(&moved)));
}

#[test]
fn a_list_of_itself_is_a_list_of_anything() {
    assert_snapshot!(check_lower(&answering("A: { type: array, items: { $ref: '#/components/schemas/A' } }")), @r#"
    GET /a = pets.get()
      answers [[[[[[[[[[[[[[[[[any]]]]]]]]]]]]]]]]]
    warning[recursive-list]: lists or maps that contain themselves have no type; any value is accepted here
      --> api.yaml:12:5
       at /components/schemas/A
    "#);
}

#[test]
fn a_discriminator_names_the_alternatives() {
    let schemas = "
A: { discriminator: { propertyName: kind }, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
Cat: { type: object, required: [kind], properties: { kind: { type: string, enum: [cat] } } }
Dog: { type: object, required: [kind], properties: { kind: { type: string, enum: [dog] } } }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    union A in pets
      by kind: Cat(box Cat) = cat|Cat, Dog(box Dog) = dog|Dog, Unmatched
    struct Cat in pets
      kind: String("cat")
    struct Dog in pets
      kind: String("dog")
    "#);
}

#[test]
fn a_mapping_may_lead_to_more_alternatives() {
    let schemas = "
A:
  discriminator: { propertyName: kind, mapping: { cat: Cat, dog: '#/components/schemas/Dog', pup: '#/components/schemas/Dog', tom: Tom, bird: Bird, self: A, gone: Gone } }
  oneOf: [{ $ref: '#/components/schemas/Cats' }]
Cats: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Other' }] }
Other: { allOf: [{ $ref: '#/components/schemas/Tom' }] }
Cat: { type: object, properties: { kind: { type: string }, purrs: { type: boolean } } }
Tom: { type: object, properties: { kind: { type: string }, roams: { type: boolean } } }
Dog: { type: object, properties: { kind: { type: string }, barks: { type: boolean } } }
Bird: { type: object, properties: { kind: { type: string }, sings: { type: boolean } } }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    union A in pets
      by kind: Cats(box Cats) = cat|tom|Cats|Cat|Tom, Dog(box Dog) = dog|pup|Dog writes kind String("dog"), Bird(box Bird) = bird|Bird writes kind String("bird"), Unmatched
    struct Bird in pets
      kind?: String
      sings?: Boolean
    struct Cat in pets
      kind?: String
      purrs?: Boolean
    union Cats in pets
      by likeness: Cat(box Cat), Tom(box Tom), Unmatched
    struct Dog in pets
      kind?: String
      barks?: Boolean
    struct Tom in pets
      kind?: String
      roams?: Boolean
    warning[discriminator]: the mapping leads to `#/components/schemas/Dog`, which is not an alternative; it becomes one
      --> api.yaml:13:7
       at /components/schemas/A/discriminator
    warning[discriminator]: the mapping leads to `#/components/schemas/Bird`, which is not an alternative; it becomes one
      --> api.yaml:13:7
       at /components/schemas/A/discriminator
    "#);
}

/// A circle of required fields has no value; without a way out its types could not even be made.
/// A base whose tags lead to few types is listed with an alternative for each tag.
#[test]
fn an_alternative_that_is_listed_again_is_one_alternative() {
    let schemas = "
All: { type: object, properties: { a: { $ref: '#/components/schemas/A' }, b: { $ref: '#/components/schemas/B' } } }
A:
  oneOf: [{ $ref: '#/components/schemas/Plain' }, { $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Plain' }]
  discriminator: { propertyName: kind, mapping: { cow: '#/components/schemas/Plain', dog: '#/components/schemas/Dog', hen: '#/components/schemas/Plain' } }
B:
  oneOf: [{ $ref: '#/components/schemas/Cow' }, { $ref: '#/components/schemas/Hen' }, { $ref: '#/components/schemas/Dog' }]
  discriminator: { propertyName: kind, mapping: { cow: '#/components/schemas/Cow', hen: '#/components/schemas/Hen', dog: '#/components/schemas/Dog' } }
Plain: { type: object, properties: { kind: { type: string } } }
Cow: { allOf: [{ $ref: '#/components/schemas/Plain' }] }
Hen: { allOf: [{ $ref: '#/components/schemas/Plain' }] }
Dog: { type: object, properties: { kind: { type: string }, name: { type: string } } }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers All
    union A in pets
      by kind: Plain(box Plain) = cow|hen|Plain writes kind String("cow"), Dog(box Dog) = dog|Dog writes kind String("dog"), Unmatched
    struct All in pets
      a?: A
      b?: B
    union B in pets
      by kind: Plain(box Plain) = cow|hen|Plain writes kind String("cow"), Dog(box Dog) = dog|Dog writes kind String("dog"), Unmatched
    struct Dog in pets
      kind?: String
      name?: String
    struct Plain in pets
      kind?: String
    "#);
}

#[test]
fn a_circle_of_required_fields_is_opened() {
    let reported = check_lower(&answering(
        "A: { type: object, required: [b], properties: { b: { $ref: '#/components/schemas/B' } } }\nB: { type: object, required: [a], properties: { a: { $ref: '#/components/schemas/A' } } }\n",
    ));
    assert!(
        reported.contains("b: B")
            && reported.contains("a?: box A")
            && reported.contains("warning[recursion]"),
        "{reported}"
    );
}

#[test]
fn an_object_with_alternatives_keeps_both() {
    let reported = check_lower(&answering(
        "A: { type: object, properties: { id: { type: string } }, oneOf: [{ type: object, properties: { x: { type: string } } }, { type: object, properties: { y: { type: string } } }] }\n",
    ));
    assert!(reported.contains("union A") && reported.matches("id?: String").count() == 2, "{reported}");
}

#[test]
fn null_beside_a_reference_counts_in_lists() {
    let reported = check_lower(&answering(
        "A: { type: object, properties: { p: { type: array, items: { nullable: true, allOf: [{ $ref: '#/components/schemas/B' }] } } } }\nB: { type: object, properties: { a: { type: string } } }\n",
    ));
    assert!(reported.contains("p?: [B|null]"), "{reported}");
}

#[test]
fn a_base_class_is_the_union_of_those_that_extend_it() {
    let schemas = "
A: { type: object, properties: { pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, one: { description: The first., allOf: [{ $ref: '#/components/schemas/Pet' }] }, cat: { $ref: '#/components/schemas/Cat' } } }
Pet:
  type: object
  required: [kind, name]
  properties: { kind: { type: string }, name: { type: string } }
  discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', tom: Cat, doggy: Dog } }
Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { type: integer } } }] }
Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { friend: { $ref: '#/components/schemas/Pet' } } }] }
Puppy: { allOf: [{ $ref: '#/components/schemas/Dog' }, { type: object, properties: { weeks: { type: integer } } }] }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      pets?: [Pet]
      one?: Pet // The first.
      cat?: Cat
    struct Cat in pets
      kind: String
      name: String
      lives?: Integer64
    struct Dog in pets
      kind: String
      name: String
      friend?: Pet
    union Pet in pets
      by kind: Cat(box Cat) = cat|tom|Cat writes kind String("cat"), Dog(box Dog) = doggy|Dog writes kind String("doggy"), Puppy(box Puppy) = Puppy writes kind String("Puppy"), Unmatched
    struct Puppy in pets
      kind: String
      name: String
      friend?: Pet
      weeks?: Integer64
    "#);
}

#[test]
fn alternatives_that_are_one_type_are_one_type() {
    let schemas = "
A:
  type: object
  properties:
    open: { anyOf: [{ $ref: '#/components/schemas/Level' }, { type: string }] }
    both: { description: Either., oneOf: [{ $ref: '#/components/schemas/Level' }, { type: string, enum: [none] }] }
    consts: { oneOf: [{ type: string, enum: [a], title: The first. }, { type: string, enum: [b], description: The second. }] }
    number: { oneOf: [{ type: integer }, { type: number, format: float }] }
    text: { anyOf: [{ type: string, format: date }, { type: string, format: date-time }, { type: string }] }
    null: { oneOf: [{ $ref: '#/components/schemas/Level' }, { enum: [null] }] }
    twice: { oneOf: [{ type: string }, { type: string }] }
    required: { type: object, properties: { a: { type: string }, b: { type: string } }, oneOf: [{ required: [a] }, { required: [b] }] }
    apart: { oneOf: [{ type: string, enum: [auto] }, { type: string, format: date-time }] }
Level: { type: string, enum: [low, high] }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      open?: Level
      both?: ABoth // Either.
      consts?: AConsts
      number?: ANumber
      text?: String
      null?|null: Level
      twice?: String
      required?: ARequired
      apart?: AApart
    union AApart in pets
      Auto is String("auto"), DateTime(DateTime), Unmatched
      Auto if "auto"
      DateTime if string
    enum ABoth in pets
      Low = "low", High = "high", None = "none", Unknown
    enum AConsts in pets
      A = "a", B = "b", Unknown
    union ANumber in pets
      Integer(Integer64), Float(Float64), Unmatched
      Integer if whole
      Float if number
    struct ARequired in pets
      a?: String
      b?: String
    enum Level in pets
      Low = "low", High = "high", Unknown
    warning[newer-keyword]: `null` is an alternative here, which OpenAPI has from 3.1 on
      --> api.yaml:20:17
       at /components/schemas/A/properties/null/oneOf
    "#);
}

#[test]
fn a_discriminator_beside_common_properties_names_the_alternatives_with_them() {
    let schemas = "
A:
  type: object
  required: [kind]
  properties: { kind: { type: string }, id: { type: string } }
  discriminator: { propertyName: kind, mapping: { cat: Cat, dog: '#/components/schemas/Dog' } }
  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Fish' }]
Cat: { type: object, properties: { lives: { type: integer } } }
Dog: { type: object, properties: { tricks: { type: integer } } }
Fish: { type: object, properties: { fins: { type: integer } } }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    union A in pets
      by kind: Cat(box ACat) = cat|Cat writes kind String("cat"), Dog(box ADog) = dog|Dog writes kind String("dog"), Fish(box AFish) = Fish writes kind String("Fish"), Unmatched
    struct ACat in pets
      lives?: Integer64
      kind: String
      id?: String
    struct ADog in pets
      tricks?: Integer64
      kind: String
      id?: String
    struct AFish in pets
      fins?: Integer64
      kind: String
      id?: String
    "#);
}
