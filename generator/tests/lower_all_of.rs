//! `allOf` as one type.

use crate::common::{answering, check_lower};
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
      shared?: String // Again.
      b: String
      c: Boolean
      more?: More
      d?: Float64
    struct More in pets
      x?: String
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
      a?: String
      b: String
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
      a?: String
    warning[all-of]: members of `allOf` disagree about the type: "object" at `#/components/schemas/A/allOf/0` and "array" at `#/components/schemas/A/allOf/2`; the first is used
      --> api.yaml:12:5
       at /components/schemas/A
       = help: give the members one type
    warning[all-of]: members of `allOf` disagree about the type: "string" at `#/components/schemas/A/allOf/0/properties/a` and "integer" at `#/components/schemas/A/allOf/1/properties/a`; the first is used
      --> api.yaml:15:41
       at /components/schemas/A/allOf/1/properties/a
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
      twin?: Owner
    struct Owner in pets
      name?: String
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
      name?: String
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
      b?: String
      a?: String
    warning[all-of]: schemas are members of each other through `allOf`, so all of them mean the same: `#/components/schemas/A`, `#/components/schemas/B`
      --> api.yaml:12:5
       at /components/schemas/A
       = help: let one of them refer to the others, without a reference back
    "#);
}

/// A circle has the same result wherever it is entered: at `B`, at a schema inside it that is in a list, and
/// at one that has it as a member.
#[test]
fn circles_of_all_of_are_one_type() {
    let circle = "
B: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { b: { type: string }, more: { type: array, items: { $ref: '#/components/schemas/C' } } } }] }
A: { description: First., allOf: [{ $ref: '#/components/schemas/C' }, { type: object, required: [a], properties: { a: { type: string } } }] }
C: { type: object, properties: { c: { $ref: '#/components/schemas/D' } }, allOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/D' }] }
D: { type: object, properties: { d: { type: string } } }
";
    assert_snapshot!(check_lower(&answering(circle)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      b?: String
      more?: [A]
      d?: String
      c?: D
      a: String
    struct D in pets
      d?: String
    warning[all-of]: schemas are members of each other through `allOf`, so all of them mean the same: `#/components/schemas/A`, `#/components/schemas/B`, `#/components/schemas/C`
      --> api.yaml:13:5
       at /components/schemas/A
       = help: let one of them refer to the others, without a reference back
    "#);
}

/// Alternatives that lead back to the union do not get the keywords next to it, regardless of the order.
#[test]
fn unions_that_have_each_other() {
    let unions = "
U: { type: object, properties: { u: { type: string } }, oneOf: [{ $ref: '#/components/schemas/V' }, { type: object, title: X, required: [x], properties: { x: { type: string } } }] }
V: { type: object, properties: { v: { type: string } }, oneOf: [{ $ref: '#/components/schemas/U' }, { type: object, title: Y, required: [y], properties: { y: { type: string } } }] }
";
    assert_snapshot!(check_lower(&answering(unions)), @r#"
    GET /a = pets.get()
      answers U
    views U in pets
      as_v(V), as_ux(Ux)
    struct Ux in pets
      x: String
      u?: String
    views V in pets
      as_u(U), as_vy(Vy)
    struct Vy in pets
      y: String
      v?: String
    warning[all-of]: alternatives refer back to their union, so they do not get the keywords next to the union
      --> api.yaml:13:5
       at /components/schemas/V
       = help: let the alternatives refer to a definition with what they have in common
    warning[all-of]: alternatives refer back to their union, so they do not get the keywords next to the union
      --> api.yaml:12:5
       at /components/schemas/U
       = help: let the alternatives refer to a definition with what they have in common
    warning[union]: no value distinguishes `#/components/schemas/V` from `#/components/schemas/U/oneOf/1`, so the value is kept unchanged, with a method for each alternative
      --> api.yaml:12:5
       at /components/schemas/U
       = help: add a `discriminator`, or require a property with different values
    warning[union]: no value distinguishes `#/components/schemas/U` from `#/components/schemas/V/oneOf/1`, so the value is kept unchanged, with a method for each alternative
      --> api.yaml:13:5
       at /components/schemas/V
       = help: add a `discriminator`, or require a property with different values
    "#);
    let extended = "
A: { oneOf: [{ $ref: '#/components/schemas/W' }, { type: object, title: X, required: [x], properties: { x: { type: string } } }] }
W: { anyOf: [{ $ref: '#/components/schemas/B' }, { type: object, title: Y, required: [y], properties: { y: { type: string } } }] }
B: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { b: { type: string } } }] }
";
    assert_snapshot!(check_lower(&answering(extended)), @r#"
    GET /a = pets.get()
      answers A
    views A in pets
      as_w(W), as_ax(Ax)
    struct Ax in pets
      x: String
    views B in pets
      as_w(W), as_bx(Bx)
    struct Bx in pets
      x: String
      b?: String
    views W in pets
      as_b(B), as_wy(Wy)
    struct Wy in pets
      y: String
    warning[all-of]: alternatives refer back to their union, so they do not get the keywords next to the union
      --> api.yaml:14:5
       at /components/schemas/B
       = help: let the alternatives refer to a definition with what they have in common
    warning[union]: no value distinguishes `#/components/schemas/W` from `#/components/schemas/A/oneOf/1`, so the value is kept unchanged, with a method for each alternative
      --> api.yaml:12:5
       at /components/schemas/A
       = help: add a `discriminator`, or require a property with different values
    warning[union]: no value distinguishes `#/components/schemas/W` from `#/components/schemas/A/oneOf/1`, so the value is kept unchanged, with a method for each alternative
      --> api.yaml:14:5
       at /components/schemas/B
       = help: add a `discriminator`, or require a property with different values
    warning[union]: no value distinguishes `#/components/schemas/B` from `#/components/schemas/W/anyOf/1`, so the value is kept unchanged, with a method for each alternative
      --> api.yaml:13:5
       at /components/schemas/W
       = help: add a `discriminator`, or require a property with different values
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
      base?: String
      common?: String
    struct ADog in pets
      barks?: Boolean
      base?: String
      common?: String
    "#);
}

#[test]
fn members_of_all_of_narrow_each_other() {
    let schemas = "
A:
  type: object
  properties:
    count: { allOf: [{ type: number, format: double }, { type: integer, format: int32 }] }
    ratio: { allOf: [{ type: integer }, { type: number }] }
    level: { allOf: [{ $ref: '#/components/schemas/Level' }, { enum: [high, highest] }] }
    closed:
      allOf:
        - { type: object, additionalProperties: false, properties: { a: { type: string } } }
        - { properties: { b: { type: string } }, additionalProperties: { type: integer } }
        - { required: [b] }
    either: { allOf: [{ type: object, properties: { a: { type: string } }, oneOf: [{ required: [a] }] }, { anyOf: [{ required: [a] }] }, { oneOf: [{ required: [a] }, { required: [b] }] }] }
Level: { type: string, enum: [low, high] }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      count?: Integer32
      ratio?: Integer64
      level?: String("high")
      closed?: AClosed
      either?: AEither
    struct AClosed in pets
      a?: String
      b: String
      .. extra: Integer64
    struct AEither in pets
      a?: String
    "#);
}

#[test]
fn the_tighter_bound_holds() {
    let schemas = "
A:
  type: object
  properties:
    inside: { allOf: [{ type: integer, minimum: 0, maximum: 9 }, { minimum: 5, exclusiveMinimum: true }] }
    outside: { allOf: [{ type: integer, minimum: -1, exclusiveMinimum: true }, { minimum: 3 }] }
    equal: { allOf: [{ type: integer, maximum: 7 }, { maximum: 7, exclusiveMaximum: true }] }
    length: { allOf: [{ type: string, minLength: 2, maxLength: 9 }, { minLength: 1, maxLength: 4 }] }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      inside?: Integer64, bounds more than 5, at most 9
      outside?: Unsigned64, bounds at least 3
      equal?: Integer64, bounds less than 7
      length?: String, bounds 2 to 4 characters
    "#);
}
