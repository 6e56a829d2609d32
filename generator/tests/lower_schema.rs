//! Schemas as types: formats, presence, enumerations, maps, files.

use crate::common::{answering, check_lower, operation};
use insta::assert_snapshot;

#[test]
fn formats_choose_the_type() {
    let schemas = "
A:
  type: object
  properties:
    text: { type: string }
    email: { type: string, format: email }
    uuid: { type: string, format: uuid }
    date: { type: string, format: date }
    moment: { type: string, format: date-time }
    base64: { type: string, format: byte }
    file: { type: string, format: binary }
    integer: { type: integer }
    int32: { type: integer, format: int32 }
    int64: { type: integer, format: int64 }
    uint64: { type: integer, format: uint64 }
    number: { type: number }
    float: { type: number, format: float }
    double: { type: number, format: double }
    boolean: { type: boolean }
    list: { type: array, items: { type: string } }
    list_of_anything: { type: array, items: {} }
    anything: {}
    object: { type: object }
    implied_list: { items: { type: integer } }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      text?: String
      email?: String
      uuid?: Uuid
      date?: Date
      moment?: DateTime
      base64?: Base64
      file?: String
      integer?: Integer64
      int32?: Integer32
      int64?: Integer64
      uint64?: Unsigned64
      number?: Float64
      float?: Float64
      double?: Float64
      boolean?: Boolean
      list?: [String]
      list_of_anything?: [any]
      anything?: any
      object?: {any}
      implied_list?: [Integer64]
    warning[binary]: JSON has no bytes, and the document does not say how they are written
      --> api.yaml:21:9
       at /components/schemas/A/properties/file
       = help: `contentEncoding: base64`, or `format: byte`, says that it is Base64
    "#);
}

#[test]
fn presence_follows_required_nullable_and_direction() {
    let schemas = "
A:
  type: object
  required: [must, may_be_null, from_service, to_service, both, beside_a_reference, within_all_of, at_the_definition, list_from_service, by_reference, ghost]
  properties:
    must: { type: string }
    need_not: { type: string }
    may_be_null: { type: string, nullable: true }
    neither: { type: string, nullable: true }
    from_service: { type: string, readOnly: true }
    to_service: { type: string, writeOnly: true }
    both: { type: string, readOnly: true, writeOnly: true }
    beside_a_reference: { $ref: '#/components/schemas/Text', readOnly: true }
    within_all_of: { allOf: [{ $ref: '#/components/schemas/Text' }, { readOnly: true }] }
    at_the_definition: { $ref: '#/components/schemas/Written' }
    list_from_service: { type: array, readOnly: true, items: { type: string } }
    by_reference: { $ref: '#/components/schemas/Nothing' }
    beside_reference: { $ref: '#/components/schemas/Text', nullable: true }
    items_null: { type: array, items: { type: integer, nullable: true } }
Nothing: { type: integer, nullable: true }
Text: { type: string }
Written: { type: string, writeOnly: true }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      must: String
      need_not?: String
      may_be_null|null: String
      neither?|null: String
      from_service?: String, in responses alone
      to_service?: String, in requests alone
      both?: String, in neither
      beside_a_reference?: String, in responses alone
      within_all_of?: String, in responses alone
      at_the_definition?: String, in requests alone
      list_from_service?: [String], in responses alone
      by_reference|null: Integer64
      beside_reference?|null: String
      items_null?: [Integer64|null]
    "#);
}

#[test]
fn texts_defaults_bounds_and_advice_reach_the_fields() {
    let schemas = "
A:
  type: object
  properties:
    size: { type: integer, minimum: 1, maximum: 300, default: 30, description: How many. }
    name: { type: string, minLength: 1, maxLength: 64, default: '' }
    tags: { type: array, maxItems: 5, items: { type: string }, default: [a] }
    old: { type: string, deprecated: true }
    remark: { $ref: '#/components/schemas/Text', description: 'A use of its own.' }
Text: { type: string, description: Any text. }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      size?: Integer64, default 30, bounds 1 to 300 // How many.
      name?: String, default "", bounds 1 to 64 characters
      tags?: [String], default ["a"], bounds at most 5 items
      old?: String, deprecated
      remark?: String // A use of its own.
    "#);
}

#[test]
fn enumerations_keep_every_value() {
    let schemas = "
A:
  type: object
  properties:
    words: { type: string, enum: [a, A, '', ' ', 'null', '1', self, Unknown, '+1', '-1', a, 名前] }
    null_too: { type: string, nullable: true, enum: [x, y, ~] }
    numbers: { type: integer, enum: [1, 2, -1, 1], x-enum-varnames: [One, Two, One] }
    reported: { type: integer, enum: [1, 2], x-enum-descriptions: { '1': The first., '2': The second. } }
    untyped: { enum: [x, z] }
    untyped_numbers: { enum: [7, 8] }
    mixed: { enum: [1, a] }
    flags: { type: boolean, enum: [true] }
    sums: { type: array, items: { type: integer, enum: [1, 2], x-rust-flags: true } }
    texts: { type: string, enum: ['1'], x-rust-flags: true }
    empty: { type: string, enum: [] }
    list: { type: array, items: { type: string, enum: [l, m] } }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      words?: AWords
      null_too?|null: ANullToo
      numbers?: ANumbers
      reported?: AReported
      untyped?: AUntyped
      untyped_numbers?: AUntypedNumbers
      mixed?: AMixed
      flags?: Boolean
      sums?: [flags of ASum]
      texts?: String("1")
      empty?: String
      list?: [AList]
    enum AList in pets
      L = "l", M = "m", Unknown
    enum AMixed in pets
      Value1 = Integer(1), A = String("a"), Unknown
    enum ANullToo in pets
      X = "x", Y = "y", Unknown
    enum ANumbers in pets
      One = 1, Two = 2, One2 = -1, Unknown
    enum AReported in pets
      Value1 = 1, Value2 = 2, Unknown
    enum ASum in pets
      Value1 = 1, Value2 = 2, Unknown
    enum AUntyped in pets
      X = "x", Z = "z", Unknown
    enum AUntypedNumbers in pets
      Value7 = 7, Value8 = 8, Unknown
    enum AWords in pets
      A2 = "a", A = "A", Empty = "", Space = " ", Null = "null", N1 = "1", SelfValue = "self", Unknown = "Unknown", Plus1 = "+1", Minus1 = "-1", 名前 = "名前", Unknown2
    warning[enumeration]: values are listed twice; each is one value
      --> api.yaml:15:32
       at /components/schemas/A/properties/words/enum
    warning[enumeration]: values are listed twice; each is one value
      --> api.yaml:17:35
       at /components/schemas/A/properties/numbers/enum
    warning[enumeration]: the list of values is empty; any value of the type is accepted
      --> api.yaml:25:32
       at /components/schemas/A/properties/empty/enum
    warning[extension]: `x-rust-flags` needs a schema that lists integers
      --> api.yaml:24:9
       at /components/schemas/A/properties/texts
       = help: list the number of each flag in `enum`, with `type: integer`
    "#);
}

#[test]
fn maps_and_rests() {
    let schemas = "
A:
  type: object
  additionalProperties: { type: integer }
  properties:
    extra: { type: string }
    texts: { type: object, additionalProperties: { type: string } }
    nulls: { type: object, additionalProperties: { type: string, nullable: true } }
    objects: { type: object, additionalProperties: { type: object, properties: { x: { type: string } } } }
    open: { type: object, additionalProperties: true }
    closed: { type: object, additionalProperties: false }
    both: { type: object, properties: { y: { type: string } }, additionalProperties: true }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      extra?: String
      texts?: {String}
      nulls?: {String|null}
      objects?: {AObject}
      open?: {any}
      closed?: {any}
      both?: ABoth
      .. extra_value: Integer64
    struct ABoth in pets
      y?: String
      .. extra: any
    struct AObject in pets
      x?: String
    "#);
}

#[test]
fn types_stand_in_the_file_of_the_one_tag_that_uses_them() {
    let paths = "
paths:
  /a: { get: { operationId: a, tags: [cats], responses: { 200: { description: A., content: { application/json: { schema: { $ref: '#/components/schemas/Cat' } } } } } } }
  /b: { get: { operationId: b, tags: [dogs], responses: { 200: { description: B., content: { application/json: { schema: { $ref: '#/components/schemas/Dog' } } } } } } }
components:
  schemas:
    Cat: { type: object, properties: { owner: { $ref: '#/components/schemas/Owner' } } }
    Dog: { type: object, properties: { owner: { $ref: '#/components/schemas/Owner' } } }
    Owner: { type: object, properties: { name: { type: string } } }
    Unused: { type: object, properties: { name: { type: string } } }
";
    assert_snapshot!(check_lower(paths), @r#"
    GET /a = cats.a()
      answers Cat
    GET /b = dogs.b()
      answers Dog
    struct Cat in cats
      owner?: Owner
    struct Dog in dogs
      owner?: Owner
    struct Owner in shared
      name?: String
    "#);
}

#[test]
fn references_may_point_anywhere() {
    let members = "
parameters: [{ in: query, name: sort, schema: { $ref: '#/paths/~1a/get/responses/200/content/application~1json/schema/properties/order' } }]
responses: { 200: { description: One., content: { application/json: { schema: { type: object, properties: { order: { type: string, enum: [up, down] } } } } } } }
";
    assert_snapshot!(check_lower(&operation(members)), @r#"
    GET /a = pets.get()
      sort?: GetOrder Query(Form, Explode(true))
      answers GetResponse
    enum GetOrder in pets
      Up = "up", Down = "down", Unknown
    struct GetResponse in pets
      order?: GetOrder
    "#);
}

#[test]
fn enumerations_may_mix_kinds() {
    let schemas = "
A:
  type: object
  properties:
    mixed: { enum: [1, auto, 2.5, true, null, '1'] }
    ratio: { type: number, enum: [0.5, 1] }
    whole: { enum: [1, 2, null] }
    yes: { enum: [true] }
    text: { enum: [a, b], nullable: true }
    none: { enum: [] }
    union: { oneOf: [{ enum: [1, auto] }, { type: array, items: { type: string } }] }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      mixed?|null: AMixed
      ratio?: ARatio
      whole?|null: AWhole
      yes?: Boolean
      text?|null: AText
      none?: any
      union?: AUnion
    enum AMixed in pets
      Value1 = Integer(1), Auto = String("auto"), Value2Point5 = Number("2.5"), True = Boolean(true), N1 = String("1"), Unknown
    enum ARatio in pets
      Value0Point5 = Number("0.5"), Value1 = Integer(1), Unknown
    enum AText in pets
      A = "a", B = "b", Unknown
    union AUnion in pets
      Value(box AValue), StringList([String]), Unmatched
      Value if integer
      Value if string
      StringList if list
    enum AValue in pets
      Value1 = Integer(1), Auto = String("auto"), Unknown
    enum AWhole in pets
      Value1 = 1, Value2 = 2, Unknown
    warning[enumeration]: the list of values is empty; any value of the type is accepted
      --> api.yaml:20:17
       at /components/schemas/A/properties/none/enum
    "#);
}

#[test]
fn numbers_are_as_wide_as_their_bounds() {
    let schemas = "
A:
  type: object
  properties:
    tiny: { type: integer, format: int8 }
    port: { type: integer, format: uint16 }
    count: { type: integer, format: uint32 }
    large: { type: integer, minimum: 0, maximum: 18446744073709551615 }
    narrow: { type: integer, format: int32, minimum: 0 }
    wide: { type: integer, format: int64, minimum: 0 }
    one: { type: integer, format: int64, minimum: 1 }
    above: { type: integer, format: int32, minimum: -1, exclusiveMinimum: true }
    closed: { type: integer, format: int32, minimum: 0, maximum: 10 }
    upper: { type: integer, format: int32, minimum: 0, maximum: 4294967295 }
    signed: { type: integer, format: int64, minimum: -1 }
    beyond: { type: integer, format: int32, minimum: -1, maximum: 4294967295 }
    byte: { type: integer, format: uint8, minimum: 0, maximum: 255 }
    long: { type: integer, format: uint64, minimum: 0 }
    bare: { type: integer, minimum: 0 }
    short: { type: integer, format: int16, minimum: 0 }
    any: { type: integer, format: unix-time, minimum: 0 }
    size: { type: integer, format: uint, minimum: 0 }
    length: { type: integer, format: uint }
    exactly: { type: number, format: float, minimum: 0 }
    money: { type: number, format: decimal }
    exact: { type: string, format: decimal }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      tiny?: Integer32
      port?: Unsigned32
      count?: Unsigned32
      large?: Unsigned64, bounds 0 to 18446744073709551615
      narrow?: Unsigned32, bounds at least 0
      wide?: Unsigned64, bounds at least 0
      one?: Unsigned64, bounds at least 1
      above?: Unsigned32, bounds more than -1
      closed?: Integer32, bounds 0 to 10
      upper?: Unsigned32, bounds 0 to 4294967295
      signed?: Integer64, bounds at least -1
      beyond?: Integer64, bounds -1 to 4294967295
      byte?: Unsigned32, bounds 0 to 255
      long?: Unsigned64, bounds at least 0
      bare?: Unsigned64, bounds at least 0
      short?: Unsigned32, bounds at least 0
      any?: Unsigned64, bounds at least 0
      size?: Unsigned64, bounds at least 0
      length?: Unsigned64
      exactly?: Float64, bounds at least 0
      money?: Float64
      exact?: Decimal
    warning[decimal]: a decimal that is a JSON number is read as a floating-point number, which has about 15 digits
      --> api.yaml:35:9
       at /components/schemas/A/properties/money
       = help: a `type` of string keeps all digits, and so does `decimal = "rust_decimal"` in the settings
    "#);
}

#[test]
fn first_elements_make_a_tuple() {
    let schemas = "
A:
  type: object
  properties:
    pair: { type: array, prefixItems: [{ type: string }, { type: integer, nullable: true }], items: false }
    short: { minItems: 1, prefixItems: [{ type: string }, { type: object, properties: { deep: { type: boolean } } }] }
    own: { type: array, prefixItems: [{ $ref: '#/components/schemas/A' }] }
    rest: { type: array, prefixItems: [{ type: string }], items: { type: integer } }
    open: { type: array, prefixItems: [{ type: string }, { type: integer }] }
    any: { type: array, minItems: 1, prefixItems: [{}, {}], items: true }
    bound: { type: array, minItems: 2, maxItems: 2, prefixItems: [{ type: string }, { type: integer }] }
    few: { type: array, minItems: 2, maxItems: 1, prefixItems: [{ type: string }, { type: integer }], items: { type: string } }
    more: { type: array, minItems: 5, maxItems: 9, prefixItems: [{ type: string }] }
    other: { type: array, prefixItems: [{ type: string }], unevaluatedItems: { type: boolean } }
    long: { type: array, minItems: 9, prefixItems: [{}, {}, {}, {}, {}, {}, {}, {}, { type: string }] }
    matrix: { type: array, prefixItems: [{}, {}, {}, {}, {}, {}, {}, {}, {}] }
";
    assert_snapshot!(check_lower(&answering(schemas)), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      pair?: (String|null, Integer64|null|null; 0 required; any..)
      short?: (String, AShort2|null; 1 required; any..), bounds at least 1 item
      own?: box (A|null; 0 required; any..)
      rest?: (String|null; 0 required; Integer64..)
      open?: (String|null, Integer64|null; 0 required; any..)
      any?: (any, any|null|null; 1 required; any..), bounds at least 1 item
      bound?: (String, Integer64), bounds exactly 2 items
      few?: (String, Integer64), bounds 2 to 1 item
      more?: (String; 1 required; any..), bounds 5 to 9 items
      other?: (String|null; 0 required; Boolean..)
      long?: (any, any, any, any, any, any, any, any; 8 required; any..), bounds at least 9 items
      matrix?: [any]
    struct AShort2 in pets
      deep?: Boolean
    warning[tuple]: at most the first 8 elements of a list can have their own types, but this one lists 9
      --> api.yaml:25:9
       at /components/schemas/A/properties/long
    "#);
}

/// With a small letter it is the field's name, with a capital its type's.
#[test]
fn names_of_fields_that_are_asked_for() {
    let found = crate::common::check_lower(&crate::common::answering(
        "Pet: { type: object, properties: { nm: { type: string, x-rust-name: name }, own: { $ref: '#/components/schemas/Owner', x-rust-name: owner }, k: { type: object, x-rust-name: Kind, properties: { a: { type: integer } } }, t: { type: string, x-rust-name: Text }, b: { type: string, x-rust-name: name } } }\nOwner: { type: object, properties: { id: { type: string } } }\n",
    ));
    for part in [
        "name?: ",
        "owner?: ",
        "Kind",
        "`Text` is the name of a type, but `t` has no type of its own",
        "`name` cannot be the name here",
    ] {
        assert!(found.contains(part), "{part} is not in\n{found}");
    }
}
