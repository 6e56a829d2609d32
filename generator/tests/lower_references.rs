//! References into schemas that merging takes apart still lead to their targets.

use crate::common::{answering, check_lower};
use insta::assert_snapshot;

#[test]
fn references_into_members_of_all_of() {
    let schemas = "
A:
  type: object
  properties:
    city: { $ref: '#/components/schemas/Bill/allOf/1/properties/address/properties/city' }
    address: { $ref: '#/components/schemas/Bill/allOf/1/properties/address' }
    whole: { $ref: '#/components/schemas/Bill/allOf/1' }
    bill: { $ref: '#/components/schemas/Bill' }
Bill:
  allOf:
    - { type: object, properties: { id: { type: string } } }
    - type: object
      properties:
        address: { type: object, properties: { city: { type: string, enum: [a, b] }, zip: { type: string } } }
";
    assert_snapshot!(check_lower(&answering(schemas)));
}

#[test]
fn members_of_a_schema_that_is_merged_later() {
    let schemas = "
A:
  allOf:
    - { $ref: '#/components/schemas/Z' }
    - { type: object, properties: { kind: { type: object, properties: { y: { type: integer } } } } }
Z:
  allOf:
    - type: object
      properties: { kind: { type: object, properties: { x: { type: string } } } }
";
    assert_snapshot!(check_lower(&answering(schemas)));
}

#[test]
fn members_of_an_object_that_is_also_a_union() {
    let schemas = "
A:
  allOf:
    - { $ref: '#/components/schemas/Z' }
    - { type: object, properties: { more: { type: integer }, again: { $ref: '#/components/schemas/Z/properties/kind' } } }
Z:
  type: object
  properties: { kind: { type: object, properties: { x: { type: string } } } }
  oneOf:
    - { type: object, properties: { cat: { type: string } }, required: [cat] }
    - { type: object, properties: { dog: { type: string } }, required: [dog] }
";
    assert_snapshot!(check_lower(&answering(schemas)));
}

#[test]
fn properties_that_are_called_like_keywords() {
    let schemas = "
A:
  type: object
  properties:
    properties: { type: object, properties: { allOf: { type: array, items: { type: string } } } }
    allOf: { type: array, items: { $ref: '#/components/schemas/A' } }
    oneOf: { type: array, items: { type: string } }
    default: { allOf: [{ type: object, properties: { a: { type: string } } }] }
";
    assert_snapshot!(check_lower(&answering(schemas)));
}
