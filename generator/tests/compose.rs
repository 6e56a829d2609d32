//! Composition: the results of `allOf`, unions and base classes. Mirrors `src/compose/`.

use crate::common::check_composed;
use insta::assert_snapshot;

/// The definitions of a document of 3.0, in short.
fn check_definitions(definitions: &str) -> String {
    check_composed(&format!("paths: {{}}\ncomponents:\n  schemas:\n{definitions}"))
}

/// The same of 3.1.
fn check_later(definitions: &str) -> String {
    let head = "openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\n";
    check_composed(&format!("{head}paths: {{}}\ncomponents:\n  schemas:\n{definitions}"))
}

#[test]
fn all_members_hold_in_any_order() {
    let open =
        "{ type: object, properties: { success: { type: boolean }, result: { type: array, items: {} } } }";
    let typed = "{ type: object, required: [result], properties: { result: { type: array, items: { $ref: '#/components/schemas/Role' } } } }";
    let of = |first: &str, second: &str| {
        check_definitions(&format!(
            "    A: {{ allOf: [{first}, {second}] }}\n    Role: {{ type: object, properties: {{ id: {{ type: string }} }} }}\n"
        ))
    };
    assert_snapshot!(of(open, typed));
    assert_snapshot!(of(typed, open));
}

#[test]
fn the_narrower_keyword_holds() {
    assert_snapshot!([
        "{ allOf: [{ type: number }, { type: integer, format: int32 }] }",
        "{ allOf: [{ type: integer, format: int32 }, { type: integer, format: int64 }] }",
        "{ allOf: [{ type: string, enum: [a, b, c] }, { enum: [b, c, d] }] }",
        "{ allOf: [{ type: string }, { type: string, format: uuid }] }",
        "{ allOf: [{ type: object, additionalProperties: true }, { type: object, additionalProperties: { type: string } }] }",
        "{ allOf: [{ type: object, additionalProperties: { type: string } }, { additionalProperties: { type: string, enum: [x] } }] }",
        "{ allOf: [{ type: object, additionalProperties: false, properties: { a: { type: string } } }, { properties: { b: { type: string } } }] }",
        "{ type: array, allOf: [{ items: { type: object, properties: { a: { type: string } } } }, { items: { properties: { b: { type: integer } } } }] }",
        "{ allOf: [{ properties: { a: { properties: { x: {} } } } }, { properties: { a: { properties: { x: { type: string }, y: { type: string } } } } }] }",
    ]
    .map(|schema| check_definitions(&format!("    A: {schema}\n")))
    .concat());
}

/// A property may have the name `example`, `default` or `enum`; then it is a schema.
#[test]
fn properties_called_like_data_are_merged_too() {
    let named = ["example", "default", "enum", "allOf", "$ref"];
    let properties = named.map(|name| {
        format!("{name}: {{ allOf: [{{ properties: {{ a: {{ type: string }} }} }}, {{ required: [a] }}] }}")
    });
    assert_snapshot!(check_definitions(&format!(
        "    A: {{ properties: {{ {} }} }}\n",
        properties.join(", ")
    )));
}

#[test]
fn null_is_a_value_where_all_say_so() {
    assert_snapshot!([
        "{ nullable: true, allOf: [{ $ref: '#/components/schemas/B' }] }",
        "{ nullable: true, type: object, allOf: [{ $ref: '#/components/schemas/B' }] }",
        "{ allOf: [{ $ref: '#/components/schemas/B' }, { nullable: true }] }",
        "{ allOf: [{ nullable: true }, { $ref: '#/components/schemas/B' }] }",
        "{ allOf: [{ $ref: '#/components/schemas/B' }, { type: object, nullable: true, properties: { c: {} } }] }",
        "{ anyOf: [{ $ref: '#/components/schemas/B' }, { nullable: true }] }",
        "{ oneOf: [{ nullable: true }, { $ref: '#/components/schemas/B' }] }",
        "{ anyOf: [{ type: object, nullable: true }, { $ref: '#/components/schemas/B' }] }",
        "{ anyOf: [{ $ref: '#/components/schemas/B' }, { type: object, nullable: true, enum: [~] }] }",
        "{ anyOf: [{ type: string, enum: [x, y] }, { nullable: true }] }",
        "{ anyOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/N' }] }",
    ]
    .map(|schema| {
        let b = "    B: { type: object, properties: { b: { type: string } } }\n    N: { nullable: true }\n";
        let shown = check_definitions(&format!("    A: {schema}\n{b}"));
        format!("{}\n", shown.lines().next().unwrap_or_default())
    })
    .concat());
    assert_snapshot!(check_later(
        "    A: { anyOf: [{ $ref: '#/components/schemas/B' }, { type: 'null' }] }\n    C: { oneOf: [{ const: ~ }, { $ref: '#/components/schemas/B' }] }\n    B: { type: object, properties: { b: { type: [string, 'null'] } } }\n"
    ));
}

#[test]
fn alternatives_that_are_ruled_out_are_dropped() {
    let role = "    Role: { type: object, required: [id], properties: { id: { type: string } } }\n";
    let any = "anyOf: [{ type: object }, { type: array, items: {} }, { type: string }]";
    assert_snapshot!([
        format!("    A: {{ allOf: [{{ {any} }}, {{ $ref: '#/components/schemas/Role' }}] }}\n{role}"),
        format!("    A: {{ allOf: [{{ $ref: '#/components/schemas/Role' }}, {{ {any} }}] }}\n{role}"),
        format!("    A: {{ type: string, {any} }}\n"),
        format!("    A: {{ type: integer, {any} }}\n"),
        "    A: { required: [kind], properties: { kind: { enum: [b] } }, oneOf: [{ properties: { kind: { enum: [a] }, x: {} } }, { properties: { kind: { enum: [b] }, y: {} } }] }\n".to_owned(),
        "    A: { allOf: [{ oneOf: [{ type: string }, { type: integer }] }, { anyOf: [{ type: integer }, { type: boolean }] }] }\n".to_owned(),
    ]
    .map(|text| check_definitions(&text))
    .concat());
}

const CHILDREN: &str = "
    Cat: { allOf: [{ $ref: '#/components/schemas/Animal' }, { type: object, properties: { lives: { type: integer } } }] }
    Dog: { allOf: [{ $ref: '#/components/schemas/Animal' }, { type: object, properties: { bark: { type: string } } }] }
";

/// A base that lists its children, which extend it.
fn listing(union: &str, children: &str) -> String {
    format!(
        "    Animal: {{ type: object, required: [kind], properties: {{ kind: {{ type: string }}, age: {{ type: integer }} }}, {union} }}{children}"
    )
}

#[test]
fn a_base_lists_its_children() {
    let list = "[{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]";
    let mapping = "{ cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' }";
    assert_snapshot!(check_definitions(&listing(
        &format!("discriminator: {{ propertyName: kind, mapping: {mapping} }}, oneOf: {list}"),
        CHILDREN
    )));
    assert_snapshot!(check_definitions(&listing(&format!("anyOf: {list}"), CHILDREN)));
    let levels = format!(
        "{CHILDREN}    Lion: {{ allOf: [{{ $ref: '#/components/schemas/Cat' }}, {{ type: object, properties: {{ mane: {{ type: boolean }} }} }}] }}\n"
    );
    assert_snapshot!(check_definitions(&listing(
        &format!("oneOf: {}", list.replace("Dog", "Lion")),
        &levels
    )));
}

#[test]
fn a_base_in_any_order_of_definitions() {
    let union = "oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]";
    let text = listing(union, CHILDREN);
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let sorted = |text: String| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    let first = sorted(check_definitions(&lines.join("\n")));
    for order in [[1, 0, 2], [2, 1, 0], [1, 2, 0]] {
        let turned: Vec<&str> = order.iter().map(|at| lines[*at]).collect();
        assert_eq!(sorted(check_definitions(&turned.join("\n"))), first);
    }
}

#[test]
fn a_base_that_is_extended_without_additions() {
    assert_snapshot!(check_definitions(
        "
    Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
    Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
"
    ));
}

#[test]
fn literals_are_one_enumeration() {
    assert_snapshot!(
        [
            "{ anyOf: [{ type: string, enum: [a] }, { type: string, enum: [b], description: The second. }] }",
            "{ oneOf: [{ type: number, enum: [1] }, { type: number, enum: [2.5] }] }",
            "{ anyOf: [{ type: integer, enum: [1] }, { type: integer, enum: [2] }, { nullable: true }] }",
            "{ anyOf: [{ type: string, enum: [auto] }, { type: integer, enum: [1, 2] }] }",
            "{ anyOf: [{ type: string, enum: [auto] }, { type: string }] }",
            "{ anyOf: [{ type: boolean, enum: [true] }, { type: string, enum: [auto] }] }",
            "{ anyOf: [{ type: string, enum: [auto] }, { type: integer }] }",
        ]
        .map(|schema| check_definitions(&format!("    A: {schema}\n")))
        .concat()
    );
}

#[test]
fn contradictions_cost_their_place_alone() {
    assert_snapshot!(check_definitions(
        "
    A: { allOf: [{ properties: { a: { type: string }, b: { type: string } } }, { properties: { a: { type: integer } } }] }
    B: { allOf: [{ type: string, enum: [x] }, { enum: [y] }] }
    C: { allOf: [{ $ref: '#/components/schemas/D' }, { properties: { c: {} } }] }
    D: { allOf: [{ $ref: '#/components/schemas/C' }, { properties: { d: {} } }] }
    E: { allOf: [{ $ref: '#/components/schemas/Nowhere' }, { properties: { e: {} } }] }
"
    ));
}

#[test]
fn what_is_said_beside_a_union_is_given_to_each_alternative() {
    assert_snapshot!(check_definitions(
        "
    A:
      properties: { common: { type: string } }
      oneOf: [{ $ref: '#/components/schemas/B' }, { title: Other, properties: { c: {} } }]
      discriminator: { propertyName: common, mapping: { x: B } }
    B: { properties: { b: {} } }
    E:
      properties: { common: { type: string } }
      oneOf: [{ $ref: '#/components/schemas/F' }, { $ref: '#/components/schemas/G' }]
    F: { properties: { common: { type: string }, f: {} } }
    G: { properties: { common: { type: string }, g: {} } }
"
    ));
}

#[test]
fn templates_are_bound_where_they_are_used() {
    assert_snapshot!(check_later(
        "
    Page:
      $id: https://pages.example/Page
      $defs: { itemType: { $dynamicAnchor: itemType, not: {} } }
      type: object
      properties: { items: { type: array, items: { $dynamicRef: '#itemType' } } }
    UserPage: { $defs: { itemType: { $dynamicAnchor: itemType, $ref: '#/components/schemas/User' } }, $ref: '#/components/schemas/Page' }
    Holder:
      type: object
      properties:
        groups: { $defs: { b: { $dynamicAnchor: itemType, $ref: '#/components/schemas/Group' } }, $ref: 'https://pages.example/Page' }
        nested: { $defs: { b: { $dynamicAnchor: itemType, $ref: '#/components/schemas/UserPage' } }, $ref: '#/components/schemas/Page' }
    User: { type: object, properties: { email: { type: string } } }
    Group: { type: object, properties: { name: { type: string } } }
"
    ));
}
