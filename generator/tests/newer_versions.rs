//! Features of OpenAPI 3.1 and 3.2 are rewritten as 3.0: silently in documents of those versions, and
//! reported in documents of 3.0.

use crate::common::{answering, check_lower, check_rewritten, whole};
use insta::assert_snapshot;

/// The definition `A` of a document of 3.1.
fn check(schemas: &str) -> String {
    let text = whole(&answering(schemas)).replace("openapi: 3.0.3", "openapi: 3.1.0");
    check_rewritten(&text, "/components/schemas/A")
}

fn check_all(schemas: &[&str]) -> String {
    schemas.iter().map(|schema| check(&format!("A: {schema}\nB: {{ type: integer }}"))).collect()
}

/// JSON Schema 2020-12, validation, section 6.1.1.
#[test]
fn lists_of_types() {
    assert_snapshot!(check_all(&[
        "{ type: [string] }",
        "{ type: [string, 'null'], maxLength: 5 }",
        "{ type: [string, integer, 'null'], maxLength: 5, minimum: 1, description: Both. }",
        "{ type: [integer, number] }",
        "{ type: [string, number], format: int32 }",
        "{ type: [array, object], items: { type: string }, properties: { a: { type: string } } }",
        "{ type: [string, integer], enum: [a, 1] }",
        "{ type: [string, object], oneOf: [{ type: string }, { type: object }] }",
        "{ type: ['null'] }",
        "{ type: 'null' }",
        "{ type: [string, number, boolean, array, object] }",
        "{ type: [] }",
    ]), @r#"
    {"type":"string"}
    {"maxLength":5,"nullable":true,"type":"string"}
    {"description":"Both.","nullable":true,"anyOf":[{"type":"string","maxLength":5},{"type":"integer","minimum":1}]}
    {"anyOf":[{"type":"integer"},{"type":"number"}]}
    {"anyOf":[{"type":"string"},{"type":"number","format":"int32"}]}
    {"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"object","properties":{"a":{"type":"string"}}}]}
    {"enum":["a",1]}
    {"oneOf":[{"type":"string"},{"type":"object"}]}
    {"nullable":true}
    {"nullable":true}
    {}
    {}
    "#);
}

/// How nullable values are written from 3.1 on, and by most programs that write documents.
#[test]
fn null_among_alternatives() {
    assert_snapshot!(check_all(&[
        "{ anyOf: [{ type: string, format: uuid }, { type: 'null' }], title: Name, default: null }",
        "{ oneOf: [{ $ref: '#/components/schemas/B' }, { type: 'null' }], description: A number. }",
        "{ anyOf: [{ type: string }, { type: integer }, { type: 'null' }] }",
        "{ oneOf: [{ $ref: '#/components/schemas/B' }, { enum: [null] }] }",
        "{ oneOf: [{ $ref: '#/components/schemas/B' }, { const: null }] }",
        "{ anyOf: [{ anyOf: [{ type: datetime }, { type: 'null' }] }, { type: 'null' }] }",
        "{ anyOf: [{ type: 'null' }] }",
        "{ properties: { a: { type: string } }, anyOf: [{ properties: { b: { type: string } } }, { type: 'null' }] }",
    ]), @r##"
    {"title":"Name","default":null,"nullable":true,"type":"string","format":"uuid"}
    {"description":"A number.","nullable":true,"$ref":"#/components/schemas/B"}
    {"anyOf":[{"type":"string"},{"type":"integer"}],"nullable":true}
    {"nullable":true,"$ref":"#/components/schemas/B"}
    {"nullable":true,"$ref":"#/components/schemas/B"}
    {"nullable":true,"type":"string","format":"date-time"}
      repair[schema-type] /components/schemas/A/type: `datetime` is not a type of OpenAPI; it is read as `string` of the format `date-time`
    {"nullable":true}
    {"properties":{"a":{"type":"string"}},"anyOf":[{"properties":{"b":{"type":"string"}}}],"nullable":true}
    "##);
}

#[test]
fn constants() {
    assert_snapshot!(check_all(&[
        "{ const: cat }",
        "{ type: string, const: cat }",
        "{ type: boolean, const: true }",
        "{ const: 1.5 }",
        "{ const: null }",
        "{ const: { a: 1 } }",
        "{ type: string, enum: [a, null], x-enum-varnames: [One, None] }",
    ]), @r#"
    {"enum":["cat"]}
    {"type":"string","enum":["cat"]}
    {"type":"boolean","enum":[true]}
    {"enum":[1.5]}
    {"nullable":true}
    {"enum":[{"a":1}]}
    {"type":"string","enum":["a"],"x-enum-varnames":["One"],"nullable":true}
    "#);
}

/// OpenAPI 3.1.1, Reference Object; JSON Schema 2020-12, section 8.2.3.1.
#[test]
fn siblings_of_references() {
    assert_snapshot!(check_all(&[
        "{ $ref: '#/components/schemas/B', description: Prose., deprecated: true }",
        "{ $ref: '#/components/schemas/B', type: integer, format: int64 }",
        "{ $ref: '#/components/schemas/C', required: [x] }\nC: { type: object, properties: { x: { type: string } } }",
        "{ $ref: '#/components/schemas/C', properties: { y: { type: string } } }\nC: { type: object, properties: { x: { type: string } } }",
    ]), @r##"
    {"$ref":"#/components/schemas/B","description":"Prose.","deprecated":true}
    {"$ref":"#/components/schemas/B"}
    {"allOf":[{"$ref":"#/components/schemas/C"},{"required":["x"]}]}
    {"allOf":[{"$ref":"#/components/schemas/C"},{"properties":{"y":{"type":"string"}}}]}
    "##);
}

#[test]
fn boolean_schemas_tuples_and_patterns() {
    assert_snapshot!(check_all(&[
        "true",
        "{ type: object, properties: { a: true, b: false }, additionalProperties: false }",
        "{ type: array, items: true }",
        "{ type: array, prefixItems: [{ type: string }, true], items: false }",
        "{ type: array, prefixItems: [{ type: string }], unevaluatedItems: { type: integer } }",
        "{ type: array, items: [{ type: string }], additionalItems: { type: integer } }",
        "{ type: array, items: [{ type: string }, { type: integer }], minItems: 2, maxItems: 2 }",
        "{ type: object, patternProperties: { '^x-': { type: string } } }",
        "{ type: object, patternProperties: { '^a': { type: string }, '^b': { type: string } }, additionalProperties: false }",
        "{ type: object, patternProperties: { '^a': { type: string }, '^b': { type: integer } } }",
        "{ type: object, unevaluatedProperties: { type: string } }",
        "{ type: object, unevaluatedProperties: false }",
    ]), @r#"
    {}
    {"type":"object","properties":{"a":{},"b":{"not":{}}},"additionalProperties":false}
    {"type":"array"}
    {"type":"array","prefixItems":[{"type":"string"},{}],"items":false}
    {"type":"array","prefixItems":[{"type":"string"}],"items":{"type":"integer"}}
    {"type":"array","items":{"anyOf":[{"type":"string"},{"type":"integer"}]}}
      repair[tuple] /components/schemas/A/items: `items` is a list of schemas, which OpenAPI does not have; each element is of one of them
    {"type":"array","minItems":2,"maxItems":2,"prefixItems":[{"type":"string"},{"type":"integer"}]}
      repair[tuple] /components/schemas/A/items: `items` is a list of schemas; each is that of one place
    {"type":"object","additionalProperties":{"type":"string"}}
    {"type":"object","additionalProperties":{"type":"string"}}
    {"type":"object","additionalProperties":true}
      row[pattern-properties] /components/schemas/A/patternProperties: properties of different patterns have different schemas; properties that are not named can have any value
    {"type":"object","additionalProperties":{"type":"string"}}
    {"type":"object"}
    "#);
}

#[test]
fn content_examples_and_bounds() {
    assert_snapshot!(check_all(&[
        "{ type: string, contentEncoding: base64 }",
        "{ type: string, contentEncoding: base64url }",
        "{ type: string, contentMediaType: application/octet-stream }",
        "{ contentMediaType: image/png }",
        "{ type: string, contentMediaType: application/json }",
        "{ contentEncoding: base32 }",
        "{ contentEncoding: quoted-printable, contentMediaType: image/png }",
        "{ contentEncoding: 8bit }",
        "{ contentEncoding: binary }",
        "{ type: string, contentEncoding: binary, contentMediaType: text/plain }",
        "{ type: string, examples: [a, b] }",
        "{ type: integer, exclusiveMinimum: 1, exclusiveMaximum: 5 }",
    ]), @r#"
    {"type":"string","contentEncoding":"base64","format":"byte"}
    {"type":"string","contentEncoding":"base64url","format":"base64url"}
    {"type":"string","contentMediaType":"application/octet-stream","format":"binary"}
    {"contentMediaType":"image/png","format":"binary","type":"string"}
    {"type":"string","contentMediaType":"application/json"}
    {"contentEncoding":"base32","type":"string"}
    {"contentEncoding":"quoted-printable","contentMediaType":"image/png","type":"string"}
    {"contentEncoding":"8bit","type":"string"}
    {"contentEncoding":"binary","format":"binary","type":"string"}
    {"type":"string","contentEncoding":"binary","contentMediaType":"text/plain"}
    {"type":"string","examples":["a","b"],"example":"a"}
    {"type":"integer","exclusiveMinimum":true,"exclusiveMaximum":true,"minimum":1,"maximum":5}
    "#);
}

/// Keywords that only validate have no effect, unless only they mention a property.
#[test]
fn conditions() {
    assert_snapshot!(check_all(&[
        "{ type: object, properties: { a: { type: string } }, if: { properties: { a: { const: x } } }, then: { properties: { b: { type: string } }, required: [b] } }",
        "{ type: object, properties: { a: { type: string } }, dependentSchemas: { a: { properties: { c: { type: integer } } } }, dependentRequired: { a: [c] } }",
        "{ type: object, if: { required: [a] }, then: { $ref: '#/components/schemas/B' } }",
        "{ type: string, not: { enum: [x] } }",
        "{ type: array, items: { type: string }, contains: { const: x }, minContains: 1 }",
        "{ type: object, propertyNames: { pattern: '^a' }, additionalProperties: { type: string } }",
    ]), @r#"
    {"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}}}
      note[condition] /components/schemas/A/then: `b` hold under a condition; they are optional fields
    {"type":"object","properties":{"a":{"type":"string"},"c":{"type":"integer"}},"dependentRequired":{"a":["c"]}}
      note[condition] /components/schemas/A/dependentSchemas/a: `c` hold under a condition; they are optional fields
    {"type":"object"}
      row[condition] /components/schemas/A/then: the schema of a condition is a reference or a union; its properties are not fields
    {"type":"string","not":{"enum":["x"]}}
    {"type":"array","items":{"type":"string"},"contains":{"enum":["x"]},"minContains":1}
    {"type":"object","propertyNames":{"pattern":"^a"},"additionalProperties":{"type":"string"}}
    "#);
}

/// JSON Schema 2020-12, sections 8.2.1 and 8.2.2.
#[test]
fn references_by_name() {
    assert_snapshot!(check_all(&[
        "{ type: object, properties: { a: { $ref: '#name' }, b: { $ref: 'https://example.com/c' }, c: { $ref: 'https://example.com/c#/$defs/d' } } }\nC: { $anchor: name, $id: 'https://example.com/c', type: string, $defs: { d: { type: boolean } } }",
        "{ type: object, $defs: { E: { type: [string, 'null'] } }, properties: { e: { $ref: '#/components/schemas/A/$defs/E' } } }",
        "{ $dynamicAnchor: node, type: object, properties: { next: { $dynamicRef: '#node' }, other: { $dynamicRef: '#gone' } } }",
    ]), @r##"
    {"type":"object","properties":{"a":{"$ref":"#/components/schemas/C"},"b":{"$ref":"#/components/schemas/C"},"c":{"$ref":"#/components/schemas/C/$defs/d"}}}
    {"type":"object","$defs":{"E":{"nullable":true,"type":"string"}},"properties":{"e":{"$ref":"#/components/schemas/A/$defs/E"}}}
    {"$dynamicAnchor":"node","type":"object","properties":{"next":{"$dynamicRef":"#node"},"other":{"$dynamicRef":"#gone"}}}
    "##);
}

/// Features of later versions in a document of 3.0 are reported as repairs, and the reverse.
#[test]
fn keywords_of_another_version() {
    let old =
        |schema: &str| check_rewritten(&answering(&format!("A: {schema}\nB: {{}}")), "/components/schemas/A");
    assert_snapshot!([
        "{ type: [string, 'null'] }",
        "{ anyOf: [{ type: string }, { type: 'null' }] }",
        "{ oneOf: [{ $ref: '#/components/schemas/B' }, { nullable: true, enum: [null] }] }",
        "{ const: 1 }",
        "{ type: object, patternProperties: { a: { type: string } } }",
        "{ $ref: '#/components/schemas/B', type: object }",
    ].map(old).concat(), @r##"
    {"nullable":true,"type":"string"}
      repair[newer-keyword] /components/schemas/A/type: the type is a list, which OpenAPI has from 3.1 on
    {"nullable":true,"type":"string"}
      repair[newer-keyword] /components/schemas/A/anyOf: `null` is an alternative here, which OpenAPI has from 3.1 on
    {"nullable":true,"$ref":"#/components/schemas/B"}
    {"enum":[1]}
      repair[newer-keyword] /components/schemas/A/const: the value is a constant, which OpenAPI has from 3.1 on
    {"type":"object","additionalProperties":{"type":"string"}}
      repair[newer-keyword] /components/schemas/A/patternProperties: the names of properties are given by a pattern, which OpenAPI has from 3.1 on
    {"$ref":"#/components/schemas/B"}
      repair[reference-sibling] /components/schemas/A/type: `type` beside `$ref` has no effect; the target of the reference is used
    "##);
    assert_snapshot!(check("A: { type: string, nullable: true }"), @r#"
    {"type":"string","nullable":true}
      repair[nullable] /components/schemas/A/nullable: `nullable` is a keyword of OpenAPI 3.0; null is accepted here
    "#);
}

/// OpenAPI 3.1.1, OpenAPI Object: paths are optional, and path items can be shared.
#[test]
fn documents_without_paths_and_shared_path_items() {
    let webhooks = "openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\nwebhooks: { new: { post: { requestBody: { content: { application/json: { schema: { type: [string, 'null'] } } } } } } }\n";
    assert_snapshot!(check_rewritten(webhooks, "/webhooks"), @r#"{"new":{"post":{"requestBody":{"content":{"application/json":{"schema":{"nullable":true,"type":"string"}}}}}}}"#);
    let shared = "openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths: { /a: { $ref: '#/components/pathItems/A', summary: Own. } }\ncomponents: { pathItems: { A: { $ref: '#/components/pathItems/B' }, B: { summary: Shared., get: { operationId: a, responses: { 204: { description: None. } } } } } }\n";
    assert_snapshot!(check_rewritten(shared, "/paths"), @r#"{"/a":{"summary":"Own.","get":{"operationId":"a","responses":{"204":{"description":"None."}}}}}"#);
    let gone = "paths: { /a: { $ref: '#/components/pathItems/Gone' } }\n";
    assert_snapshot!(check_lower(gone), @r#"
    warning[reference]: the reference to `#/components/pathItems/Gone` has no target; the path is left out
      --> api.yaml:4:10
       at /paths/~1a
       = help: correct the reference, or add the definition under `components`
    "#);
}

/// Keywords next to a reference apply to all that refer to the schema: a property with a nullable definition,
/// and an inherited one.
#[test]
fn nullable_definitions_by_reference() {
    assert_snapshot!(check_lower(&answering(
        "A: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, required: [two], properties: { two: { $ref: '#/components/schemas/OrNull' } } }] }
Base: { type: object, required: [one], properties: { one: { allOf: [{ $ref: '#/components/schemas/B' }], nullable: true } } }
OrNull: { oneOf: [{ $ref: '#/components/schemas/B' }, { nullable: true, enum: [null] }] }
B: { type: object, properties: { b: { type: string } } }"
    )), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      one|null: B
      two|null: B
    struct B in pets
      b?: String
    "#);
}

/// OpenAPI 3.2.0, Components Object.
#[test]
fn media_types_by_reference() {
    let text = "openapi: 3.2.0\ninfo: { title: Pets, version: '1' }\npaths: { /a: { get: { operationId: a, tags: [pets], responses: { 200: { description: One., content: { application/json: { $ref: '#/components/mediaTypes/Thing' } } }, 400: { description: Bad., content: { application/json: { $ref: '#/components/mediaTypes/Gone' } } } } } } }\ncomponents: { mediaTypes: { Thing: { $ref: '#/components/mediaTypes/Other' }, Other: { schema: { type: object, required: [id], properties: { id: { type: string } } } } } }\n";
    assert_snapshot!(check_lower(text), @r#"
    server http://localhost
    error any
    GET /a = pets.a()
      answers Other
      fails with any
    struct Other in pets
      id: String
    warning[reference]: the reference to a media type has no target; its content is unknown
      --> api.yaml:3:205
       at /paths/~1a/get/responses/400/content/application~1json
    note[server]: the document names no server; the client uses `http://localhost` unless the caller sets a base URL
      --> api.yaml:1:1
       at the document's root
    "#);
}

#[test]
fn bytes_within_json_are_strings() {
    let text = "
paths:
  /a:
    post:
      operationId: a
      tags: [pets]
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } }
      responses: { 200: { description: Bytes., content: { application/json: { schema: { type: string, format: binary } } } } }
    put:
      operationId: b
      tags: [pets]
      requestBody: { content: { multipart/form-data: { schema: { $ref: '#/components/schemas/B' } } } }
      responses: { 200: { description: The same., content: { application/json: { schema: { $ref: '#/components/schemas/B' } } } } }
components:
  schemas:
    A: { type: object, properties: { raw: { type: string, format: binary, nullable: true }, all: { type: array, items: { type: string, format: binary } } } }
    B: { type: object, properties: { file: { type: string, format: binary } } }
";
    assert_snapshot!(check_lower(text), @r#"
    PUT /a = pets.b()
      body?: multipart B as `multipart/form-data`
      answers B
    POST /a = pets.a()
      body?: json A as `application/json`
      answers bytes
    struct A in pets
      raw?|null: String
      all?: [String]
    struct B in pets
      file?: File
    warning[binary]: JSON has no bytes, and the document does not say how they are written
      --> api.yaml:19:113
       at /components/schemas/A/properties/all/items
       = help: `contentEncoding: base64`, or `format: byte`, says that it is Base64
    warning[binary]: JSON has no bytes, and the document does not say how they are written
      --> api.yaml:19:38
       at /components/schemas/A/properties/raw
       = help: `contentEncoding: base64`, or `format: byte`, says that it is Base64
    "#);
}
