//! Operations of Swagger 2.0 become those of OpenAPI 3.0: parameters, bodies and responses.

use crate::common::check_whole;
use crate::common::swagger::{OPERATION, check, document, operation};
use insta::assert_snapshot;

/// What the parameters of one operation become.
fn check_parameters(parameters: &str) -> String {
    check(&operation(&format!("parameters: [{parameters}]")), "/paths/~1a/post")
}

/// A parameter of each place with a list written in this way.
fn check_collection(format: &str) -> String {
    let list = format!("type: array, items: {{ type: string }}{format}");
    ["query", "header", "formData"]
        .map(|place| {
            let text = operation(&format!("parameters: [{{ in: {place}, name: ids, {list} }}]"));
            let parameter = check(&text, "/paths/~1a/post/parameters/0");
            let encoding = "/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded";
            if place == "formData" { check(&text, encoding) } else { parameter }
        })
        .map(|text| text)
        .concat()
}

#[test]
fn bodies() {
    assert_snapshot!(check_parameters("{ in: body, name: pet, required: true, description: A pet., schema: { type: object, properties: { a: { type: string } } }, x-example: { a: b }, x-kept: 1 }, { in: query, name: q, type: string }"), @r#"{ "operationId": "send", "parameters": [ { "name": "q", "in": "query", "schema": { "type": "string" } } ], "requestBody": { "description": "A pet.", "required": true, "content": { "application/json": { "schema": { "type": "object", "properties": { "a": { "type": "string" } } }, "example": { "a": "b" } } }, "x-kept": 1 } }"#);
    let consumes = |consumes: &str| {
        let members = format!(
            "consumes: {consumes}, parameters: [{{ in: body, name: b, schema: {{ type: object, title: B }} }}]"
        );
        check(&operation(&members), "/paths/~1a/post/requestBody/content")
    };
    assert_snapshot!(["[application/xml, application/json]", "[]", "text/plain"].map(consumes).concat(), @r##"
    { "application/xml": { "schema": { "type": "object", "title": "B" } }, "application/json": { "schema": { "$ref": "#/paths/~1a/post/requestBody/content/application~1xml/schema" } } }
    { "application/json": { "schema": { "type": "object", "title": "B" } } }
    { "text/plain": { "schema": { "type": "object", "title": "B" } } }
    "##);
    assert_snapshot!(check_parameters("{ in: body, name: b }"), @r#"
    { "operationId": "send", "parameters": [], "requestBody": { "content": { "application/json": { "schema": {} } } } }
    warning[request-body]: the body has no `schema`; any value is accepted for it
      --> api.yaml:2:56
       at /paths/~1a/post/parameters/0
    "#);
    assert_snapshot!(check_parameters("{ in: Body, name: b, type: array, items: { type: integer } }"), @r#"
    { "operationId": "send", "parameters": [], "requestBody": { "content": { "application/json": { "schema": { "type": "array", "items": { "type": "integer" } } } } } }
    warning[request-body]: the body has a `type` and no `schema`; the type is read as the schema
      --> api.yaml:2:56
       at /paths/~1a/post/parameters/0
    "#);
    assert_snapshot!(check_parameters("{ in: body, name: b, schema: { type: string } }, { in: body, name: c, schema: {} }, { in: formData, name: d, type: string }"), @r#"
    { "operationId": "send", "parameters": [], "requestBody": { "content": { "application/json": { "schema": { "type": "string" } } } } }
    warning[request-body]: the operation has several bodies, of which one can be sent; this one is left out
      --> api.yaml:2:105
       at /paths/~1a/post/parameters/1
    warning[request-body]: the operation has several bodies, of which one can be sent; the fields of the form are left out
      --> api.yaml:2:140
       at /paths/~1a/post/parameters/2
    "#);
}

#[test]
fn forms() {
    assert_snapshot!(check_parameters("{ in: formData, name: a, type: string, required: true, description: An a., default: x, enum: [x, y] }, { in: formData, name: b, type: integer, format: int64, maximum: 5 }"), @r#"{ "operationId": "send", "parameters": [], "requestBody": { "required": true, "content": { "application/x-www-form-urlencoded": { "schema": { "type": "object", "properties": { "a": { "type": "string", "default": "x", "enum": [ "x", "y" ], "description": "An a." }, "b": { "type": "integer", "format": "int64", "maximum": 5 } }, "required": [ "a" ] } } } } }"#);
    let files = "consumes: [multipart/form-data], parameters: [{ in: formData, name: file, type: file, required: true }, { in: formData, name: more, type: array, items: { type: file }, collectionFormat: multi }, { in: formData, name: ids, type: array, items: { type: string } }]";
    assert_snapshot!(check(&operation(files), OPERATION), @r#"{ "operationId": "send", "parameters": [], "requestBody": { "required": true, "content": { "multipart/form-data": { "schema": { "type": "object", "properties": { "file": { "type": "string", "format": "binary" }, "more": { "type": "array", "items": { "type": "string", "format": "binary" } }, "ids": { "type": "array", "items": { "type": "string" } } }, "required": [ "file" ] }, "encoding": { "ids": { "style": "form", "explode": false } } } } } }"#);
    assert_snapshot!(check_parameters("{ in: formData, name: file, type: file }"), @r#"
    { "operationId": "send", "parameters": [], "requestBody": { "required": false, "content": { "multipart/form-data": { "schema": { "type": "object", "properties": { "file": { "type": "string", "format": "binary" } } } } } } }
    warning[swagger]: files are sent as `multipart/form-data`, which `consumes` does not name
      --> api.yaml:2:56
       at /paths/~1a/post/parameters/0
    "#);
    let both = "consumes: [multipart/form-data, application/x-www-form-urlencoded], parameters: [{ in: formData, name: a, type: string }]";
    assert_snapshot!(check(&operation(both), OPERATION), @r#"{ "operationId": "send", "parameters": [], "requestBody": { "required": false, "content": { "application/x-www-form-urlencoded": { "schema": { "type": "object", "properties": { "a": { "type": "string" } } } } } } }"#);
}

#[test]
fn lists() {
    let formats = [
        "",
        ", collectionFormat: csv",
        ", collectionFormat: multi",
        ", collectionFormat: ssv",
        ", collectionFormat: pipes",
        ", collectionFormat: tsv",
        ", collectionFormat: other",
    ];
    assert_snapshot!(formats.map(check_collection).concat(), @r#"
    { "name": "ids", "in": "query", "schema": { "type": "array", "items": { "type": "string" } }, "style": "form", "explode": false }
    { "name": "ids", "in": "header", "schema": { "type": "array", "items": { "type": "string" } } }
    { "schema": { "type": "object", "properties": { "ids": { "type": "array", "items": { "type": "string" } } } }, "encoding": { "ids": { "style": "form", "explode": false } } }
    { "name": "ids", "in": "query", "schema": { "type": "array", "items": { "type": "string" } }, "style": "form", "explode": false }
    { "name": "ids", "in": "header", "schema": { "type": "array", "items": { "type": "string" } } }
    { "schema": { "type": "object", "properties": { "ids": { "type": "array", "items": { "type": "string" } } } }, "encoding": { "ids": { "style": "form", "explode": false } } }
    { "name": "ids", "in": "query", "schema": { "type": "array", "items": { "type": "string" } }, "style": "form", "explode": true }
    { "name": "ids", "in": "header", "schema": { "type": "array", "items": { "type": "string" } } }
    warning[collection-format]: `multi` is not a format of a list here; commas are used
      --> api.yaml:2:119
       at /paths/~1a/post/parameters/0/collectionFormat
    { "schema": { "type": "object", "properties": { "ids": { "type": "array", "items": { "type": "string" } } } } }
    { "name": "ids", "in": "query", "schema": { "type": "array", "items": { "type": "string" } }, "style": "spaceDelimited", "explode": false }
    { "name": "ids", "in": "header", "schema": { "type": "string" } }
    warning[collection-format]: OpenAPI 3.0 has no style for values that are separated by spaces here; callers write one string, with spaces between the values
      --> api.yaml:2:56
       at /paths/~1a/post/parameters/0
    { "schema": { "type": "object", "properties": { "ids": { "type": "array", "items": { "type": "string" } } } }, "encoding": { "ids": { "style": "spaceDelimited", "explode": false } } }
    { "name": "ids", "in": "query", "schema": { "type": "array", "items": { "type": "string" } }, "style": "pipeDelimited", "explode": false }
    { "name": "ids", "in": "header", "schema": { "type": "string" } }
    warning[collection-format]: OpenAPI 3.0 has no style for values that are separated by bars here; callers write one string, with bars between the values
      --> api.yaml:2:56
       at /paths/~1a/post/parameters/0
    { "schema": { "type": "object", "properties": { "ids": { "type": "array", "items": { "type": "string" } } } }, "encoding": { "ids": { "style": "pipeDelimited", "explode": false } } }
    { "name": "ids", "in": "query", "schema": { "type": "string" } }
    warning[collection-format]: OpenAPI 3.0 has no style for values that are separated by tabs here; callers write one string, with tabs between the values
      --> api.yaml:2:56
       at /paths/~1a/post/parameters/0
    { "name": "ids", "in": "header", "schema": { "type": "string" } }
    warning[collection-format]: OpenAPI 3.0 has no style for values that are separated by tabs here; callers write one string, with tabs between the values
      --> api.yaml:2:56
       at /paths/~1a/post/parameters/0
    { "schema": { "type": "object", "properties": { "ids": { "type": "string" } } } }
    warning[collection-format]: OpenAPI 3.0 has no style for values that are separated by tabs here; callers write one string, with tabs between the values
      --> api.yaml:2:56
       at /paths/~1a/post/parameters/0
    { "name": "ids", "in": "query", "schema": { "type": "array", "items": { "type": "string" } }, "style": "form", "explode": false }
    warning[collection-format]: `other` is not a format of a list here; commas are used
      --> api.yaml:2:118
       at /paths/~1a/post/parameters/0/collectionFormat
    { "name": "ids", "in": "header", "schema": { "type": "array", "items": { "type": "string" } } }
    warning[collection-format]: `other` is not a format of a list here; commas are used
      --> api.yaml:2:119
       at /paths/~1a/post/parameters/0/collectionFormat
    { "schema": { "type": "object", "properties": { "ids": { "type": "array", "items": { "type": "string" } } } }, "encoding": { "ids": { "style": "form", "explode": false } } }
    warning[collection-format]: `other` is not a format of a list here; commas are used
      --> api.yaml:2:121
       at /paths/~1a/post/parameters/0/collectionFormat
    "#);
    assert_snapshot!(check_parameters("{ in: query, name: a, type: array, collectionFormat: multi, items: { type: array, items: { type: string }, collectionFormat: pipes } }, { in: query, name: b, type: array }"), @r#"
    { "operationId": "send", "parameters": [ { "name": "a", "in": "query", "schema": { "type": "array", "items": { "type": "string" } }, "style": "form", "explode": true }, { "name": "b", "in": "query", "schema": { "type": "array", "items": { "type": "string" } }, "style": "form", "explode": false } ] }
    warning[collection-format]: OpenAPI 3.0 has no style for lists within lists; callers write each inner list as one string
      --> api.yaml:2:116
       at /paths/~1a/post/parameters/0/items
    warning[parameter]: a list has no `items`; they are read as strings
      --> api.yaml:2:192
       at /paths/~1a/post/parameters/1/items
    "#);
}

#[test]
fn parameters() {
    assert_snapshot!(check_parameters("{ in: query, name: a, type: string, enum: [x], default: x, minLength: 1, pattern: x, allowEmptyValue: true, x-example: x, x-kept: 1, x-nullable: true, description: A. }, { in: header, name: b, type: number, format: double, deprecated: true }"), @r#"{ "operationId": "send", "parameters": [ { "name": "a", "in": "query", "description": "A.", "allowEmptyValue": true, "x-example": "x", "x-kept": 1, "example": "x", "schema": { "type": "string", "default": "x", "minLength": 1, "pattern": "x", "enum": [ "x" ], "x-nullable": true, "nullable": true } }, { "name": "b", "in": "header", "deprecated": true, "schema": { "type": "number", "format": "double" } } ] }"#);
    assert_snapshot!(check_parameters("{ in: query, name: a }, { in: query, name: b, type: file }, { in: query, name: c, schema: { type: string } }, { in: query, name: d, enum: [x] }"), @r#"
    { "operationId": "send", "parameters": [ { "name": "a", "in": "query", "schema": { "type": "string" } }, { "name": "b", "in": "query", "schema": { "type": "string" } }, { "name": "c", "in": "query", "schema": { "type": "string" } }, { "name": "d", "in": "query", "schema": { "enum": [ "x" ], "type": "string" } } ] }
    warning[parameter]: `a` has no `type`; it is read as `string`
      --> api.yaml:2:56
       at /paths/~1a/post/parameters/0
    warning[parameter]: `b` cannot be a file here; it is read as a string
      --> api.yaml:2:102
       at /paths/~1a/post/parameters/1/type
    warning[swagger]: `schema` belongs to OpenAPI 3, not to Swagger 2.0; it is read as in OpenAPI 3
      --> api.yaml:2:138
       at /paths/~1a/post/parameters/2/schema
    warning[parameter]: `d` has no `type`; it is read as `string`
      --> api.yaml:2:166
       at /paths/~1a/post/parameters/3
    "#);
}

#[test]
fn shared_parameters() {
    let shared = "
consumes: [application/json]
parameters:
  Pet: { in: body, name: pet, schema: { type: object, properties: { a: { type: string } } } }
  Limit: { in: query, name: limit, type: integer }
  Title: { in: formData, name: title, type: string, required: true }
paths:
  /a:
    parameters: [{ $ref: '#/parameters/Limit' }, { in: body, name: pet, schema: { $ref: '#/definitions/a~1b' } }]
    post: { operationId: send, parameters: [{ in: header, name: h, type: string }] }
    put: { operationId: put, parameters: [{ $ref: '#/parameters/Pet' }, { $ref: '#/parameters/Limit' }] }
  /b:
    parameters: [{ $ref: '#/parameters/Title' }, { in: formData, name: more, type: string }]
    post: { operationId: form, parameters: [{ in: formData, name: title, type: integer }] }
    put: { operationId: form }
  /c:
    post: { operationId: other, consumes: [application/vnd.x+json], parameters: [{ $ref: '#/parameters/Pet' }] }
definitions: { a/b: { type: object, properties: { own: { $ref: '#/definitions/a~1b' }, pet: { $ref: '#/parameters/Pet/schema' } } } }
";
    assert_snapshot!(check_whole(&document(shared)), @r##"
    paths /a: {"parameters":[{"$ref":"#/components/parameters/Limit"}],"post":{"operationId":"send","parameters":[{"name":"h","in":"header","schema":{"type":"string"}}],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/a~1b"}}}}},"put":{"operationId":"put","parameters":[{"$ref":"#/components/parameters/Limit"}],"requestBody":{"$ref":"#/components/requestBodies/Pet"}}}
    paths /b: {"parameters":[],"post":{"operationId":"post /b","parameters":[],"requestBody":{"required":false,"content":{"application/x-www-form-urlencoded":{"schema":{"type":"object","properties":{"title":{"type":"integer"},"more":{"type":"string"}}}}}}},"put":{"operationId":"form","requestBody":{"required":true,"content":{"application/x-www-form-urlencoded":{"schema":{"type":"object","properties":{"title":{"type":"string"},"more":{"type":"string"}},"required":["title"]}}}}}}
    paths /c: {"post":{"operationId":"other","parameters":[],"requestBody":{"content":{"application/vnd.x+json":{"schema":{"$ref":"#/components/requestBodies/Pet/content/application~1json/schema"}}}}}}
    schemas/a/b: {"type":"object","properties":{"own":{"$ref":"#/components/schemas/a~1b"},"pet":{"$ref":"#/components/requestBodies/Pet/content/application~1json/schema"}}}
    parameters/Limit: {"name":"limit","in":"query","schema":{"type":"integer"}}
    requestBodies/Pet: {"content":{"application/json":{"schema":{"type":"object","properties":{"a":{"type":"string"}}}}}}
    warning[component-name]: the name `a/b` has characters that names of definitions cannot have; it is used
      --> api.yaml:19:16
       at /definitions/a~1b
    warning[operation-id]: the operation id `form` is used before; it becomes `post /b` here
      --> api.yaml:15:5
       at /paths/~1b/post
    "##);
}

#[test]
fn responses() {
    let responses = "
produces: [application/json, application/xml]
responses:
  Gone: { description: Gone., schema: { type: object, properties: { code: { type: integer } } } }
paths:
  /a:
    get:
      operationId: get
      responses:
        200: { description: Fine., schema: { type: array, items: { $ref: '#/definitions/Pet' } }, headers: { X-Ids: { type: array, items: { type: integer }, description: Ids. }, X-Bars: { type: array, items: { type: string }, collectionFormat: pipes } }, examples: { application/json: [{}], text/plain: x }, x-kept: 1 }
        204: { description: Nothing. }
        404: { $ref: '#/responses/Gone' }
    put:
      operationId: put
      produces: [application/vnd.x+json]
      responses: { 200: { $ref: '#/paths/~1a/get/responses/200' }, 404: { $ref: '#/responses/Gone' }, default: { description: Known by example., examples: { application/json: { a: 1 } } } }
definitions: { Pet: { type: object, discriminator: kind, properties: { kind: { type: string }, a: { type: string, x-nullable: true }, b: { $ref: '#/paths/~1a/get/responses/200/schema' } } } }
";
    assert_snapshot!(check_whole(&document(responses)), @r##"
    paths /a: {"get":{"operationId":"get","responses":{"200":{"description":"Fine.","headers":{"X-Ids":{"description":"Ids.","schema":{"type":"array","items":{"type":"integer"}}},"X-Bars":{"schema":{"type":"string"}}},"content":{"application/json":{"schema":{"type":"array","items":{"$ref":"#/components/schemas/Pet"}},"example":[{}]},"application/xml":{"schema":{"$ref":"#/paths/~1a/get/responses/200/content/application~1json/schema"}}},"x-kept":1},"204":{"description":"Nothing.","produces":["application/json","application/xml"]},"404":{"$ref":"#/components/responses/Gone"}}},"put":{"operationId":"put","responses":{"200":{"$ref":"#/paths/~1a/get/responses/200"},"404":{"description":"Gone.","content":{"application/vnd.x+json":{"schema":{"$ref":"#/components/responses/Gone/content/application~1json/schema"}}}},"default":{"description":"Known by example.","content":{"application/json":{"example":{"a":1},"schema":{"type":"object","properties":{"a":{"type":"integer","format":"int64"}}}}}}}}}
    schemas/Pet: {"type":"object","discriminator":{"propertyName":"kind"},"properties":{"kind":{"type":"string"},"a":{"type":"string","x-nullable":true,"nullable":true},"b":{"$ref":"#/paths/~1a/get/responses/200/content/application~1json/schema"}}}
    responses/Gone: {"description":"Gone.","content":{"application/json":{"schema":{"type":"object","properties":{"code":{"type":"integer"}}}},"application/xml":{"schema":{"$ref":"#/components/responses/Gone/content/application~1json/schema"}}}}
    warning[collection-format]: OpenAPI 3.0 has no style for values that are separated by bars here; callers write one string, with bars between the values
      --> api.yaml:11:179
       at /paths/~1a/get/responses/200/headers/X-Bars
    note[schema-from-example]: the response has an example and no schema; its type is inferred from the example
      --> api.yaml:17:103
       at /paths/~1a/put/responses/default/content/application~1json
    "##);
}

/// Values are requested as JSON if any media type is allowed, and if an error has a structure although only
/// bytes are listed.
#[test]
fn media_types_that_carry_no_values() {
    let answers = "responses: { 200: { description: A., schema: { type: file } }, 400: { description: B., schema: { $ref: '#/definitions/B' } }, 404: { $ref: '#/responses/C' } }";
    let rewritten = |produces: &str| {
        let text = operation(&format!("produces: ['{produces}'], {answers}"));
        let text = format!(
            "{text}definitions: {{ B: {{ type: object }} }}\nresponses: {{ C: {{ description: C., schema: {{ type: object }} }} }}\n"
        );
        check(&text, "/paths/~1a/post/responses")
    };
    assert_snapshot!(["*/*", "image/png", "text/csv"].map(rewritten).concat(), @r##"
    { "200": { "description": "A.", "content": { "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } } }, "400": { "description": "B.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/B" } } } }, "404": { "description": "C.", "content": { "application/json": { "schema": { "$ref": "#/components/responses/C/content/application~1json/schema" } } } } }
    { "200": { "description": "A.", "content": { "image/png": { "schema": { "type": "string", "format": "binary" } } } }, "400": { "description": "B.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/B" } } } }, "404": { "$ref": "#/components/responses/C" } }
    { "200": { "description": "A.", "content": { "text/csv": { "schema": { "type": "string", "format": "binary" } } } }, "400": { "description": "B.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/B" } } } }, "404": { "$ref": "#/components/responses/C" } }
    "##);
    assert_snapshot!(check(&operation("consumes: ['*/*', application/json], parameters: [{ in: body, name: b, schema: {} }]"), "/paths/~1a/post/requestBody/content"), @r#"{ "application/json": { "schema": {} } }"#);
}

/// A response without a schema is requested as `produces` says, and is bytes if that lists nothing else.
#[test]
fn responses_without_a_schema() {
    let lowered = |produces: &str, status: &str| {
        let own = format!(
            "produces: {produces}, responses: {{ {status}: {{ description: A. }}, 404: {{ description: B. }} }}"
        );
        let text = operation(&own);
        check(&text, "/paths/~1a/post/responses")
    };
    assert_snapshot!(
        [lowered("[image/webp, image/png]", "200"), lowered("[application/json]", "200"), lowered("[]", "200")].concat(),
        @r#"
    { "200": { "description": "A.", "produces": [ "image/webp", "image/png" ] }, "404": { "description": "B.", "produces": [ "image/webp", "image/png" ] } }
    { "200": { "description": "A.", "produces": [ "application/json" ] }, "404": { "description": "B.", "produces": [ "application/json" ] } }
    { "200": { "description": "A." }, "404": { "description": "B." } }
    "#
    );
}

#[test]
fn files_as_answers() {
    let rewritten = |produces: &str| {
        let text = operation(&format!(
            "produces: {produces}, responses: {{ 200: {{ description: A file., schema: {{ type: file }} }} }}"
        ));
        check(&text, "/paths/~1a/post/responses/200/content")
    };
    assert_snapshot!(["[]", "[application/pdf, application/json]", "[application/json]"].map(rewritten).concat(), @r#"
    { "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } }
    { "application/pdf": { "schema": { "type": "string", "format": "binary" } } }
    { "application/octet-stream": { "schema": { "type": "string", "format": "binary" } } }
    warning[swagger]: the response is a file, and `produces` lists only JSON; any bytes are accepted
      --> api.yaml:2:86
       at /paths/~1a/post/responses/200
    "#);
}
