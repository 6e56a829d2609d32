//! Schemas of schemas: `allOf` as one type, `oneOf` and `anyOf` as unions, and types that hold themselves.

mod common;

use common::{answering, check_lower};
use insta::assert_snapshot;

#[test]
fn members_of_all_of_become_one_struct() {
    let schemas = "
A:
  allOf:
    - { $ref: '#/components/schemas/Base' }
    - { type: object, required: [b], properties: { b: { type: string }, shared: { type: string, description: Again. } } }
    - { allOf: [{ type: object, properties: { c: { type: boolean } } }, { $ref: '#/components/schemas/More' }] }
  required: [c]
  properties: { d: { type: number } }
Base: { type: object, required: [id], properties: { id: { type: integer }, shared: { type: string } } }
More: { type: object, properties: { more: { type: object, properties: { x: { type: string } } } } }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      id: Integer64
      shared?: Text // Again.
      b: Text
      c: Boolean
      more?: More
      d?: Float64
    struct More in pets
      x?: Text
    "#);
}

#[test]
fn properties_of_two_members_are_merged() {
    let schemas = "
A:
  allOf:
    - { type: object, properties: { p: { type: object, properties: { a: { type: string } } }, e: { type: string, enum: [x, y, z] } } }
    - { type: object, properties: { p: { type: object, required: [b], properties: { b: { type: string } } }, e: { type: string, enum: [y, z, w] } } }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      p?: Ap
      e?: Ae
    enum Ae in pets
      Y = "y", Z = "z", Unknown
    struct Ap in pets
      a?: Text
      b: Text
    "#);
}

#[test]
fn members_of_all_of_that_disagree_are_reported() {
    let schemas = "
A:
  allOf:
    - { type: object, properties: { a: { type: string } } }
    - { type: object, properties: { a: { type: integer } } }
    - { type: array, items: { type: string } }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      a?: Text
    warning[all-of]: members of `allOf` disagree about the type: "object" and "array"; the first is used
      --> api.yaml:12:5
       at /components/schemas/A
       = help: give the members one type
    warning[all-of]: members of `allOf` disagree about the type: "string" and "integer"; the first is used
      --> api.yaml:12:5
       at /components/schemas/A/properties/a
       = help: give the members one type
    "#);
}

#[test]
fn all_of_one_reference_is_the_reference() {
    let schemas = "
A: { type: object, properties: { owner: { allOf: [{ $ref: '#/components/schemas/Owner' }], description: Who owns it., nullable: true }, twin: { allOf: [{ $ref: '#/components/schemas/Owner' }, {}] } } }
Owner: { type: object, properties: { name: { type: string } } }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      owner?|null: Owner // Who owns it.
      twin?: ATwin
    struct ATwin in pets
      name?: Text
    struct Owner in pets
      name?: Text
    "#);
}

#[test]
fn all_of_may_hold_itself() {
    let schemas = "
Node:
  allOf:
    - { $ref: '#/components/schemas/Named' }
    - { type: object, properties: { children: { type: array, items: { $ref: '#/components/schemas/Node' } }, parent: { $ref: '#/components/schemas/Node' } } }
Named: { type: object, properties: { name: { type: string } } }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers Node
    struct Node in pets
      name?: Text
      children?: [Node]
      parent?: box Node
    "#);
    let circle = "
A: { allOf: [{ $ref: '#/components/schemas/B' }, { type: object, properties: { a: { type: string } } }] }
B: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { b: { type: string } } }] }
";
    assert_snapshot!(check_lower(&answering(circle)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      b?: Text
      a?: Text
    "#);
}

#[test]
fn all_of_beside_one_of_gives_each_alternative_the_common_properties() {
    let schemas = "
A:
  properties: { common: { type: string } }
  allOf: [{ type: object, properties: { base: { type: string } } }]
  oneOf: [{ type: object, title: Cat, properties: { purrs: { type: boolean } } }, { type: object, title: Dog, properties: { barks: { type: boolean } } }]
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    union A in pets
      by likeness: Cat(box ACat), Dog(box ADog), Unmatched
    struct ACat in pets
      purrs?: Boolean
      base?: Text
      common?: Text
    struct ADog in pets
      barks?: Boolean
      base?: Text
      common?: Text
    "#);
}

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
      as_pet_cat(PetCat), as_pet_dog(PetDog), as_text(Text), as_pet_cat_list([PetCat]), as_integer(Integer64), as_float_map({Float64})
    struct PetCat in pets
      a?: Text
    struct PetDog in pets
      b?: PetDogB
      c?: Text
    union PetDogB in pets
      Text(Text), Boolean(Boolean), Unmatched
      Text if text
      Boolean if boolean
    warning[union]: nothing in a value tells `#/components/schemas/PetCat` from `#/components/schemas/PetDog`, so the value is kept as it came, with a view for each alternative
      --> api.yaml:12:5
       at /components/schemas/A
       = help: add a `discriminator`, or require a property whose values differ
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
    warning[recursive-list]: lists or maps that hold themselves have no type; any value is taken here
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
      by kind: Cat(box Cat) = Cat|cat, Dog(box Dog) = Dog|dog, Unmatched
    struct Cat in pets
      kind: CatKind
    enum CatKind in pets
      Cat = "cat", Unknown
    struct Dog in pets
      kind: DogKind
    enum DogKind in pets
      Dog = "dog", Unknown
    "#);
}

/// A circle of required fields has no value; without a way out its types could not even be made.
#[test]
fn a_circle_of_required_fields_is_opened() {
    let told = check_lower(&answering(
        "A: { type: object, required: [b], properties: { b: { $ref: '#/components/schemas/B' } } }\nB: { type: object, required: [a], properties: { a: { $ref: '#/components/schemas/A' } } }\n",
    ));
    assert!(
        told.contains("b: B") && told.contains("a?: box A") && told.contains("warning[recursion]"),
        "{told}"
    );
}

#[test]
fn an_object_with_alternatives_keeps_both() {
    let told = check_lower(&answering(
        "A: { type: object, properties: { id: { type: string } }, oneOf: [{ type: object, properties: { x: { type: string } } }, { type: object, properties: { y: { type: string } } }] }\n",
    ));
    assert!(told.contains("union A") && told.matches("id?: Text").count() == 2, "{told}");
}

#[test]
fn null_beside_a_reference_counts_in_lists() {
    let told = check_lower(&answering(
        "A: { type: object, properties: { p: { type: array, items: { nullable: true, allOf: [{ $ref: '#/components/schemas/B' }] } } } }\nB: { type: object, properties: { a: { type: string } } }\n",
    ));
    assert!(told.contains("p?: [B|null]"), "{told}");
}
