//! Faults of schemas that are repaired: what becomes of them, and that each is reported as one.

use crate::common::{answering, check_rewritten};
use insta::assert_snapshot;

fn check_schemas(schemas: &[&str]) -> String {
    let check = |schema: &&str| {
        check_rewritten(&answering(&format!("A: {schema}\nB: {{ type: integer }}")), "/components/schemas/A")
    };
    schemas.iter().map(check).collect()
}

#[test]
fn types_of_other_languages() {
    let words = "String str int long double float bool datetime date uuid file any 'null' ~ string|integer dict list B nonsense 5";
    let phrases = ["'string, null'", "{ type: string }", "[String, None]"];
    let check = |of: &str| {
        check_rewritten(
            &answering(&format!("A: {{ type: {of} }}\nB: {{ type: integer }}")),
            "/components/schemas/A",
        )
    };
    assert_snapshot!(words.split(' ').chain(phrases).map(check).collect::<String>(), @r##"
    {"type":"string"}
      repair[schema-type] /components/schemas/A/type: `String` is not a type of OpenAPI; it is read as `string`
    {"type":"string"}
      repair[schema-type] /components/schemas/A/type: `str` is not a type of OpenAPI; it is read as `string`
    {"type":"integer"}
      repair[schema-type] /components/schemas/A/type: `int` is not a type of OpenAPI; it is read as `integer`
    {"type":"integer","format":"int64"}
      repair[schema-type] /components/schemas/A/type: `long` is not a type of OpenAPI; it is read as `integer` of the format `int64`
    {"type":"number","format":"double"}
      repair[schema-type] /components/schemas/A/type: `double` is not a type of OpenAPI; it is read as `number` of the format `double`
    {"type":"number","format":"float"}
      repair[schema-type] /components/schemas/A/type: `float` is not a type of OpenAPI; it is read as `number` of the format `float`
    {"type":"boolean"}
      repair[schema-type] /components/schemas/A/type: `bool` is not a type of OpenAPI; it is read as `boolean`
    {"type":"string","format":"date-time"}
      repair[schema-type] /components/schemas/A/type: `datetime` is not a type of OpenAPI; it is read as `string` of the format `date-time`
    {"type":"string","format":"date"}
      repair[schema-type] /components/schemas/A/type: `date` is not a type of OpenAPI; it is read as `string` of the format `date`
    {"type":"string","format":"uuid"}
      repair[schema-type] /components/schemas/A/type: `uuid` is not a type of OpenAPI; it is read as `string` of the format `uuid`
    {"type":"string","format":"binary"}
      repair[schema-type] /components/schemas/A/type: `file` is not a type of OpenAPI; it is read as `string` of the format `binary`
    {}
      repair[schema-type] /components/schemas/A/type: `any` is not a type of OpenAPI; it is read as any value
    {"nullable":true}
      repair[newer-keyword] /components/schemas/A/type: `null` is the type here, which OpenAPI has from 3.1 on
    {}
      repair[schema-type] /components/schemas/A/type: the type is empty; it is not read
    {"anyOf":[{"type":"string"},{"type":"integer"}]}
      repair[schema-type] /components/schemas/A/type: `string|integer` names several types; they are alternatives
      repair[newer-keyword] /components/schemas/A/type: the type is a list, which OpenAPI has from 3.1 on
    {"type":"object"}
      repair[schema-type] /components/schemas/A/type: `dict` is not a type of OpenAPI; it is read as `object`
    {"type":"array"}
      repair[schema-type] /components/schemas/A/type: `list` is not a type of OpenAPI; it is read as `array`
      repair[items] /components/schemas/A: the list has no `items`; any items are accepted
    {"$ref":"#/components/schemas/B"}
      repair[schema-type] /components/schemas/A/type: `B` is a definition, not a type; it is referred to
    {}
      row[schema-type] /components/schemas/A/type: `nonsense` is not a type of OpenAPI; any value is accepted here
    {}
      repair[schema-type] /components/schemas/A/type: the type is a number; it is not read
    {"nullable":true,"type":"string"}
      repair[schema-type] /components/schemas/A/type: `string, null` names several types; they are alternatives
      repair[newer-keyword] /components/schemas/A/type: the type is a list, which OpenAPI has from 3.1 on
    {"type":"string"}
      repair[schema-type] /components/schemas/A/type: the type is a schema; it is read instead of the schema around it
    {"nullable":true,"type":"string"}
      repair[schema-type] /components/schemas/A/type: the list has elements that are not types of OpenAPI; the others are used
      repair[newer-keyword] /components/schemas/A/type: the type is a list, which OpenAPI has from 3.1 on
    "##);
    assert_snapshot!(check_schemas(&["{ type: string, format: DateTime }", "{ type: integer, format: Int64 }", "string", "5"]), @r#"
    {"type":"string","format":"date-time"}
      repair[schema-format] /components/schemas/A/format: the format `DateTime` is read as `date-time`
    {"type":"integer","format":"int64"}
      repair[schema-format] /components/schemas/A/format: the format `Int64` is read as `int64`
    {"type":"string"}
      repair[schema] /components/schemas/A: the schema is the text `string`, which is read as its type
    {}
      row[schema] /components/schemas/A: the schema is a number; any value is accepted here
    "#);
}

/// Elysia's `t.MaybeEmpty` and `t.Undefined`: what is not there is null among alternatives, and alone it says nothing.
#[test]
fn types_of_nothing() {
    assert_snapshot!(check_schemas(&[
        "{ anyOf: [{ type: number }, { type: 'null' }, { type: undefined }] }",
        "{ oneOf: [{ type: string }, { type: integer }, { type: void }] }",
        "{ anyOf: [{ type: undefined }, { type: void }] }",
        "{ type: undefined }",
    ]), @r#"
    {"nullable":true,"type":"number"}
      repair[schema-type] /components/schemas/A/anyOf/2: `undefined` is not a type of OpenAPI; it is read as `null`
      repair[newer-keyword] /components/schemas/A/anyOf: `null` is an alternative here, which OpenAPI has from 3.1 on
    {"oneOf":[{"type":"string"},{"type":"integer"}],"nullable":true}
      repair[schema-type] /components/schemas/A/oneOf/2: `void` is not a type of OpenAPI; it is read as `null`
      repair[newer-keyword] /components/schemas/A/oneOf: `null` is an alternative here, which OpenAPI has from 3.1 on
    {"anyOf":[{},{}]}
      repair[schema-type] /components/schemas/A/anyOf/0/type: `undefined` is not a type of OpenAPI; it is read as any value
      row[schema-type] /components/schemas/A/anyOf/1/type: `void` is not a type of OpenAPI; any value is accepted here
    {}
      repair[schema-type] /components/schemas/A/type: `undefined` is not a type of OpenAPI; it is read as any value
    "#);
}

#[test]
fn keywords_of_the_wrong_form() {
    assert_snapshot!(check_schemas(&[
        "{ type: integer, minimum: '0', maximum: many, minLength: 3, exclusiveMinimum: '1' }",
        "{ type: object, properties: { a: { type: string, required: true }, b: { type: string, required: false }, c: { type: string, required: 'true' } }, required: [b] }",
        "{ type: object, required: a, properties: ~ }",
        "{ type: object, required: [a, 5], properties: { a: string, b: ~ } }",
        "{ type: string, required: true, nullable: 'true', description: 5 }",
        "{ type: object, additionalProperties: 'true' }",
        "{ type: object, additionalProperties: string }",
        "{ type: array }",
        "{ type: array, items: string }",
        "{ type: array, items: [{ type: string }, { type: integer }] }",
        "{ type: array, items: [{ type: string }, { type: string }], additionalItems: { type: string } }",
        "{ type: array, items: [], nullable: true }",
        "{ type: array, items: [{ type: string }, { type: integer }], minItems: 2, maxItems: 2 }",
        "{ type: array, items: [{ type: string }, { type: integer }], minItems: 2, maxItems: 3 }",
        "{ type: array, items: [{ type: string }, { type: integer }], additionalItems: false }",
        "{ type: array, items: 5 }",
        "{ oneOf: { type: string } }",
        "{ oneOf: [{ type: object }, { type: string }], discriminator: kind }",
        "{ oneOf: [{ type: object }, { type: string }], discriminator: { mapping: {} } }",
        "{ oneOf: [{ type: object }, { type: string }], discriminator: { propertyName: a, mapping: { x: 5, y: B } } }",
        "{ $ref: 5 }",
    ]), @r##"
    {"type":"integer","minimum":1,"exclusiveMinimum":true}
      repair[bounds] /components/schemas/A/minimum: `minimum` is a string, not a number; it is read as one
      repair[bounds] /components/schemas/A/maximum: `maximum` is a string, not a number; it is not read
      repair[bounds] /components/schemas/A/exclusiveMinimum: `exclusiveMinimum` is a string, not a number; it is read as one
      repair[bounds] /components/schemas/A/minLength: `minLength` has no meaning for the type `integer`; it is not read
    {"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"},"c":{"type":"string"}},"required":["b","a","c"]}
      repair[required] /components/schemas/A/properties: `required` is at the properties; it is read as the list of the object
    {"type":"object","required":["a"]}
      repair[schema-keyword] /components/schemas/A/properties: `properties` is empty, not a mapping; it is not read
      repair[required] /components/schemas/A/required: `required` is one name, not a list; it is read as one
    {"type":"object","required":["a","5"],"properties":{"a":{"type":"string"},"b":{}}}
      repair[syntax] /components/schemas/A/required/1: `5` is a number in YAML, not a string; the original text is used
      repair[schema] /components/schemas/A/properties/a: the schema is the text `string`, which is read as its type
      repair[schema] /components/schemas/A/properties/b: the schema is empty; any value is accepted here
    {"type":"string","nullable":true,"description":"5"}
      repair[schema-keyword] /components/schemas/A/description: `description` is a number, not a string; it is read as one
      repair[schema-keyword] /components/schemas/A/nullable: `nullable` is a string, not a boolean; it is read as one
      repair[required] /components/schemas/A/required: `required` is a boolean, not a list of names; it is not read
    {"type":"object","additionalProperties":true}
      repair[schema-keyword] /components/schemas/A/additionalProperties: `additionalProperties` is a string, not a schema or a boolean; it is read as one
    {"type":"object","additionalProperties":{"type":"string"}}
      repair[schema-keyword] /components/schemas/A/additionalProperties: `additionalProperties` is a string, not a schema or a boolean; it is read as one
    {"type":"array"}
      repair[items] /components/schemas/A: the list has no `items`; any items are accepted
    {"type":"array","items":{"type":"string"}}
      repair[items] /components/schemas/A/items: `items` is the name of a type; it is read as the type of the items
    {"type":"array","items":{"anyOf":[{"type":"string"},{"type":"integer"}]}}
      repair[tuple] /components/schemas/A/items: `items` is a list of schemas, which OpenAPI does not have; each element is of one of them
    {"type":"array","items":{"type":"string"}}
      repair[tuple] /components/schemas/A/items: `items` is a list of schemas, which OpenAPI does not have; each element is of one of them
    {"type":"array","items":{},"nullable":true}
      repair[tuple] /components/schemas/A/items: `items` is a list of schemas, which OpenAPI does not have; each element is of one of them
    {"type":"array","minItems":2,"maxItems":2,"prefixItems":[{"type":"string"},{"type":"integer"}]}
      repair[tuple] /components/schemas/A/items: `items` is a list of schemas; each is that of one place
    {"type":"array","items":{"anyOf":[{"type":"string"},{"type":"integer"}]},"minItems":2,"maxItems":3}
      repair[tuple] /components/schemas/A/items: `items` is a list of schemas, which OpenAPI does not have; each element is of one of them
    {"type":"array","prefixItems":[{"type":"string"},{"type":"integer"}],"items":false}
      repair[tuple] /components/schemas/A/items: `items` is a list of schemas; each is that of one place
    {"type":"array"}
      row[items] /components/schemas/A/items: `items` is a number, not a schema; any items are accepted
    {"oneOf":[{"type":"string"}]}
      repair[schema-keyword] /components/schemas/A/oneOf: `oneOf` is a mapping, not a list; it is read as one
    {"oneOf":[{"type":"object"},{"type":"string"}],"discriminator":{"propertyName":"kind"}}
      repair[discriminator] /components/schemas/A/discriminator: the discriminator is a string; it is the property's name
    {"oneOf":[{"type":"object"},{"type":"string"}]}
      row[discriminator] /components/schemas/A/discriminator: the discriminator names no property; the alternatives are distinguished by their content
    {"oneOf":[{"type":"object"},{"type":"string"},{"$ref":"#/components/schemas/B"}],"discriminator":{"propertyName":"a","mapping":{"x":"5","y":"B"}}}
      repair[syntax] /components/schemas/A/discriminator/mapping/x: `5` is a number in YAML, not a string; the original text is used
      repair[discriminator] /components/schemas/A/discriminator: the mapping leads to `#/components/schemas/B`, which is not an alternative; it becomes one
    {}
      row[schema-keyword] /components/schemas/A/$ref: `$ref` is not a string; any value is accepted here
    "##);
}

#[test]
fn values_of_enumerations() {
    assert_snapshot!(check_schemas(&[
        "{ type: string, enum: [1, true, a, a] }",
        "{ type: integer, enum: ['1', 2.0] }",
        "{ type: integer, enum: [a, b] }",
        "{ type: boolean, enum: ['true'] }",
        "{ type: string, enum: [] }",
        "{ type: array, items: { type: string }, enum: [a, b] }",
        "{ type: string, enum: a }",
        "{ type: object, enum: [a, b] }",
    ]), @r#"
    {"type":"string","enum":["1","true","a"]}
      repair[enumeration] /components/schemas/A/enum: values are not of the type `string`; they are read as such
      repair[enumeration] /components/schemas/A/enum: values are listed twice; each is one value
    {"type":"integer","enum":[1,2]}
      repair[enumeration] /components/schemas/A/enum: values are not of the type `integer`; they are read as such
    {"enum":["a","b"]}
      repair[enumeration] /components/schemas/A/enum: values are not of the type `integer`; the type is not read
    {"type":"boolean","enum":[true]}
      repair[enumeration] /components/schemas/A/enum: values are not of the type `boolean`; they are read as such
    {"type":"string"}
      repair[enumeration] /components/schemas/A/enum: the list of values is empty; any value of the type is accepted
    {"type":"array","items":{"type":"string","enum":["a","b"]}}
      repair[enumeration] /components/schemas/A/enum: the values are not lists; they are read as those of the items
    {"type":"string","enum":["a"]}
      repair[schema-keyword] /components/schemas/A/enum: `enum` is a string, not a list; it is read as one
    {"enum":["a","b"]}
      repair[enumeration] /components/schemas/A/enum: values are not of the type `object`; the type is not read
    "#);
}

#[test]
fn references_that_are_written_oddly() {
    assert_snapshot!(check_schemas(&[
        "{ $ref: '#components/schemas/B' }",
        "{ $ref: 'components/schemas/B' }",
        "{ $ref: ' #/components/schemas/B' }",
        "{ $ref: '#/definitions/B' }",
        "{ $ref: B }",
        "{ $ref: '' }",
        "{ type: object, $defs: { C: { type: string } }, properties: { c: { $ref: '#/$defs/C' } } }",
        "{ $ref: '#/components/schemas/D<E/F>' }\n'D<E/F>': { type: string }",
        "{ $ref: '#/components/schemas/Page«User»' }\nPage«User»: { type: string }",
    ]), @r##"
    {"$ref":"#/components/schemas/B"}
      repair[reference-form] /components/schemas/A/$ref: the reference `#components/schemas/B` has no target; `#/components/schemas/B` is used
    {"$ref":"#/components/schemas/B"}
      repair[reference-form] /components/schemas/A/$ref: the reference `components/schemas/B` has no target; `#/components/schemas/B` is used
    {"$ref":"#/components/schemas/B"}
      repair[reference-form] /components/schemas/A/$ref: the reference ` #/components/schemas/B` has no target; `#/components/schemas/B` is used
    {"$ref":"#/components/schemas/B"}
      repair[reference-form] /components/schemas/A/$ref: the reference `#/definitions/B` has no target; `#/components/schemas/B` is used
    {"$ref":"#/components/schemas/B"}
      repair[reference-form] /components/schemas/A/$ref: the reference `B` has no target; `#/components/schemas/B` is used
    {}
      row[reference-form] /components/schemas/A/$ref: the reference is empty; it is ignored
    {"type":"object","$defs":{"C":{"type":"string"}},"properties":{"c":{"$ref":"#/components/schemas/A/$defs/C"}}}
      repair[reference-form] /components/schemas/A/properties/c/$ref: the reference `#/$defs/C` has no target; `#/components/schemas/A/$defs/C` is used
    {"$ref":"#/components/schemas/D<E~1F>"}
      repair[component-name] /components/schemas/D<E~1F>: the name `D<E/F>` has characters that names of definitions cannot have; it is used
      repair[reference-form] /components/schemas/A/$ref: the reference `#/components/schemas/D<E/F>` has no target; `#/components/schemas/D<E~1F>` is used
    {"$ref":"#/components/schemas/Page«User»"}
      repair[component-name] /components/schemas/Page«User»: the name `Page«User»` has characters that names of definitions cannot have; it is used
    "##);
}

#[test]
fn names_that_stand_for_any_name() {
    assert_snapshot!(check_schemas(&[
        "{ type: object, properties: { <field_name>: { type: string } } }",
        "{ properties: { '{id}': { $ref: '#/components/schemas/B' } } }",
        "{ type: object, required: ['{{key}}'], properties: { '{{key}}': { type: string } } }",
        "{ type: object, properties: { '[string]': { type: string }, <*>: { type: string } } }",
        "{ type: object, required: [a, <b>], properties: { a: { type: string }, <b>: { type: integer } } }",
        "{ type: object, properties: { <a>: { type: string }, <b>: { type: integer } } }",
        "{ type: object, properties: { <a>: { type: string } }, additionalProperties: { type: boolean } }",
        "{ type: object, properties: { <a>: { type: string } }, additionalProperties: false }",
        "{ type: object, properties: { additionalProp1: { type: string }, additionalProp2: { type: string }, additionalProp3: { type: string } } }",
        "{ type: object, properties: { 'ids[]': { type: string }, 'StartTime<': { type: string }, '<=': { type: string }, '{}': { type: string }, '<a': { type: string }, '[0]': { type: string } } }",
        "{ type: object, nullable: true, properties: { <a>: { type: object, properties: { <b>: { type: array, items: { type: string } } } } } }",
    ]), @r##"
    {"type":"object","additionalProperties":{"type":"string"}}
      repair[placeholder] /components/schemas/A/properties/<field_name>: the name `<field_name>` stands for any name; properties of all other names have its schema
    {"additionalProperties":{"$ref":"#/components/schemas/B"}}
      repair[placeholder] /components/schemas/A/properties/{id}: the name `{id}` stands for any name; properties of all other names have its schema
    {"type":"object","required":[],"additionalProperties":{"type":"string"}}
      repair[placeholder] /components/schemas/A/properties/{{key}}: the name `{{key}}` stands for any name; properties of all other names have its schema
    {"type":"object","additionalProperties":{"type":"string"}}
      repair[placeholder] /components/schemas/A/properties/[string]: the name `[string]` stands for any name; properties of all other names have its schema
      repair[placeholder] /components/schemas/A/properties/<*>: the name `<*>` stands for any name; properties of all other names have its schema
    {"type":"object","required":["a"],"properties":{"a":{"type":"string"}},"additionalProperties":{"type":"integer"}}
      repair[placeholder] /components/schemas/A/properties/<b>: the name `<b>` stands for any name; properties of all other names have its schema
    {"type":"object","additionalProperties":{"anyOf":[{"type":"string"},{"type":"integer"}]}}
      repair[placeholder] /components/schemas/A/properties/<a>: the name `<a>` stands for any name; properties of all other names have its schema
      repair[placeholder] /components/schemas/A/properties/<b>: the name `<b>` stands for any name; properties of all other names have its schema
    {"type":"object","additionalProperties":{"anyOf":[{"type":"boolean"},{"type":"string"}]}}
      repair[placeholder] /components/schemas/A/properties/<a>: the name `<a>` stands for any name; properties of all other names have its schema
    {"type":"object","additionalProperties":{"type":"string"}}
      repair[placeholder] /components/schemas/A/properties/<a>: the name `<a>` stands for any name; properties of all other names have its schema
    {"type":"object","additionalProperties":{"type":"string"}}
      repair[placeholder] /components/schemas/A/properties/additionalProp1: the name `additionalProp1` stands for any name; properties of all other names have its schema
      repair[placeholder] /components/schemas/A/properties/additionalProp2: the name `additionalProp2` stands for any name; properties of all other names have its schema
      repair[placeholder] /components/schemas/A/properties/additionalProp3: the name `additionalProp3` stands for any name; properties of all other names have its schema
    {"type":"object","properties":{"ids[]":{"type":"string"},"StartTime<":{"type":"string"},"<=":{"type":"string"},"{}":{"type":"string"},"<a":{"type":"string"},"[0]":{"type":"string"}}}
    {"type":"object","nullable":true,"additionalProperties":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}}}
      repair[placeholder] /components/schemas/A/properties/<a>: the name `<a>` stands for any name; properties of all other names have its schema
      repair[placeholder] /components/schemas/A/additionalProperties/properties/<b>: the name `<b>` stands for any name; properties of all other names have its schema
    "##);
}
