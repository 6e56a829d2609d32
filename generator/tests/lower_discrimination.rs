//! What tells the alternatives of a union apart.

use crate::common::{answering, check_diagnostics, check_lower};
use insta::assert_snapshot;

#[test]
fn alternatives_are_told_apart_by_what_they_show() {
    let schemas = "
A:
  type: object
  properties:
    const: { oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Bank' }, { $ref: '#/components/schemas/Gone' }] }
    key: { anyOf: [{ $ref: '#/components/schemas/Named' }, { $ref: '#/components/schemas/Numbered' }, { type: integer }] }
    any: { oneOf: [{ $ref: '#/components/schemas/Named' }, {}] }
    nested: { oneOf: [{ type: string }, { oneOf: [{ type: boolean }, { type: integer }] }] }
Card: { type: object, required: [object, number], properties: { object: { type: string, enum: [card] }, number: { type: string } } }
Bank: { type: object, required: [object], properties: { object: { type: string, enum: [bank] } } }
Gone: { type: object, required: [object, deleted], properties: { object: { type: string, enum: [card, bank] }, deleted: { type: boolean, enum: [true] } } }
Named: { type: object, required: [name], properties: { name: { type: string } } }
Numbered: { type: object, required: [number], properties: { number: { type: integer }, name: { type: string } } }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      r#const?: AConst = "const"
      key?: AKey
      any?|null: AAny
      nested?: ANested
    union AAny in pets
      Named(box Named), Any(any), Unmatched
      Named if {name: any}
      Any if any
    union AConst in pets
      Card(box Card), Bank(box Bank), Gone(box Gone), Unmatched
      Card if {number: any}
      Gone if {deleted: true}
      Bank if {object: "bank"}
    union AKey in pets
      Named(box Named), Numbered(box Numbered), Integer(Integer64), Unmatched
      Numbered if {number: any}
      Named if object
      Integer if integer
    union ANested in pets
      String(String), Boolean(Boolean), Integer(Integer64), Unmatched
      String if string
      Boolean if boolean
      Integer if integer
    struct Bank in pets
      object: String("bank")
    struct Card in pets
      object: String("card")
      number: String
    struct Gone in pets
      object: GoneObject
      deleted: Boolean
    enum GoneObject in pets
      Card = "card", Bank = "bank", Unknown
    struct Named in pets
      name: String
    struct Numbered in pets
      number: Integer64
      name?: String
    "#);
}

#[test]
fn tests_look_into_lists_and_properties() {
    let schemas = "
A:
  type: object
  properties:
    list: { oneOf: [{ type: array, items: { type: string } }, { type: array, items: { $ref: '#/components/schemas/Named' } }, { type: object, additionalProperties: { type: string } }] }
    deep: { oneOf: [{ title: In, type: object, required: [of], properties: { of: { $ref: '#/components/schemas/Named' } } }, { title: Out, type: object, required: [of], properties: { of: { $ref: '#/components/schemas/Numbered' } } }] }
Named: { type: object, required: [name], properties: { name: { type: string } } }
Numbered: { type: object, required: [number], properties: { number: { type: integer }, name: { type: string } } }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      list?: AList
      deep?: ADeep
    union ADeep in pets
      In(box AIn), Out(box AOut), Unmatched
      Out if {of: {number: any}}
      In if object
    struct AIn in pets
      of: Named
    union AList in pets
      StringList([String]), NamedList([Named]), StringMap({String}), Unmatched
      StringList if [string]
      NamedList if [object]
      StringMap if object
    struct AOut in pets
      of: Numbered
    struct Named in pets
      name: String
    struct Numbered in pets
      number: Integer64
      name?: String
    "#);
}

#[test]
fn alternatives_that_nothing_tells_apart_are_views() {
    let schemas = "
A:
  type: object
  properties:
    mixture: { anyOf: [{ $ref: '#/components/schemas/Left' }, { $ref: '#/components/schemas/Right' }] }
    likeness: { oneOf: [{ $ref: '#/components/schemas/Left' }, { $ref: '#/components/schemas/Right' }] }
    forgotten: { anyOf: [{ $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' }] }
Left: { type: object, properties: { a: { type: string }, c: { type: string } } }
Right: { type: object, properties: { b: { type: string }, c: { type: string } } }
Circle: { type: object, properties: { kind: { type: string, enum: [circle] } } }
Square: { type: object, properties: { kind: { type: string, enum: [square] } } }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      mixture?: AMixture
      likeness?: ALikeness
      forgotten?: AForgotten
    union AForgotten in pets
      Circle(box Circle) writes kind String("circle"), Square(box Square) writes kind String("square"), Unmatched
      Circle if {kind: "circle"}
      Square if {kind: "square"}
    union ALikeness in pets
      by likeness: Left(box Left), Right(box Right), Unmatched
    views AMixture in pets
      as_left(Left), as_right(Right)
    struct Circle in pets
      kind?: String("circle")
    struct Left in pets
      a?: String
      c?: String
    struct Right in pets
      b?: String
      c?: String
    struct Square in pets
      kind?: String("square")
    warning[union]: no value distinguishes `#/components/schemas/Left` from `#/components/schemas/Right`, so the value is kept unchanged, with a method for each alternative
      --> api.yaml:15:9
       at /components/schemas/A/properties/mixture
       = help: add a `discriminator`, or require a property with different values
    "#);
}

/// A view of the type as itself would be a conversion that Rust has already.
#[test]
fn an_alternative_that_is_the_union_itself() {
    let text = answering(
        "F: { anyOf: [{ $ref: '#/components/schemas/F' }, { $ref: '#/components/schemas/G' }] }\nG: { type: object, properties: { g: { type: string } } }",
    );
    assert_snapshot!(check_lower(&text), @r"
    GET /a = pets.get()
      answers F
    views F in pets
      as_g(G)
    struct G in pets
      g?: String
    warning[union]: no value distinguishes `#/components/schemas/F` from `#/components/schemas/G`, so the value is kept unchanged, with a method for each alternative
      --> api.yaml:12:5
       at /components/schemas/F
       = help: add a `discriminator`, or require a property with different values
    ");
}

#[test]
fn a_circle_of_references_has_a_place_too() {
    let text = answering(
        "F: { anyOf: [{ $ref: '#/components/schemas/E' }, { $ref: '#/components/schemas/F' }, { $ref: '#/components/schemas/G' }] }\nE: { oneOf: [{ $ref: '#/components/schemas/E' }] }\nG: { type: object, properties: { g: { type: string } } }",
    );
    assert_snapshot!(check_diagnostics(&text), @r"
    warning[reference]: the reference is part of a circle and has no value; any value is accepted here
      --> api.yaml:12:18
       at /components/schemas/F/anyOf/0
       = help: let one of the references point to a definition
    warning[union]: no value distinguishes `#/components/schemas/F/anyOf/0` from `#/components/schemas/F`, so the value is kept unchanged, with a method for each alternative
      --> api.yaml:12:5
       at /components/schemas/F
       = help: add a `discriminator`, or require a property with different values
    ");
}
