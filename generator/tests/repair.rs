//! Faults of documents that are repaired: what becomes of them, and that each is reported as one.

use crate::common::{answering, check_lower, check_names, check_rewritten, operation};
use generator::document::normalize::normalize;
use generator::document::{Source, parse};
use insta::assert_snapshot;

fn check_operations(operations: &[&str], pointer: &str) -> String {
    let check = |members: &&str| check_rewritten(&operation(members), &format!("/paths/~1a/get{pointer}"));
    operations.iter().map(check).collect()
}

#[test]
fn versions_in_odd_forms() {
    let check = |version: &str| {
        check_rewritten(&format!("openapi: {version}\ninfo: {{}}\npaths: {{}}\n"), "/openapi")
    };
    assert_snapshot!(["3", "3.0", "3.1", "v3.0.1", "3.0.0.0", "'3.0.x'", "' 3.0.3'", "3.1.0-rc1", "5.0.0", "~"].map(check).concat(), @r#"
    3
      repair[version] /openapi: `3` is not a version; it is read as 3.0
    3.0
      repair[version] /openapi: `3.0` is not a version; it is read as 3.0
    3.1
      repair[version] /openapi: `3.1` is not a version; it is read as 3.1
    "v3.0.1"
      repair[version] /openapi: `v3.0.1` is not a version; it is read as 3.0
    "3.0.0.0"
      repair[version] /openapi: `3.0.0.0` is not a version; it is read as 3.0
    "3.0.x"
      repair[version] /openapi: `3.0.x` is not a version; it is read as 3.0
    " 3.0.3"
      repair[version] /openapi: ` 3.0.3` is not a version; it is read as 3.0
    "3.1.0-rc1"
    "5.0.0"
      repair[version] /openapi: OpenAPI `5.0.0` is not a known version; it is read as 3.0
    null
      repair[version] /openapi: OpenAPI `null` is not a known version; it is read as 3.0
    "#);
    assert_snapshot!(check_rewritten("openapi: 3.0.3\n", "/info"), @r#"
    {}
      repair[info] the document's root: the document has no mapping `info`; the client has no title and no version of the API
    "#);
    let unsaid = |text: &str| {
        let source = Source { name: "api.yaml".into(), text: text.into() };
        parse(source).map_or_else(
            |fault| fault.to_string(),
            |document| {
                let (_, diagnostics) = normalize(document);
                diagnostics.iter().map(|one| format!("{} {}\n", one.severity, one.message)).collect()
            },
        )
    };
    assert_snapshot!(["info: {}\npaths: {}\n", "info: {}\nwebhooks: {}\n", "name: pets\n"].map(unsaid).concat(), @r#"
    warning the document does not say which version of OpenAPI it is written in; it is read as 3.0
    warning the document does not say which version of OpenAPI it is written in; it is read as 3.1
    error the document does not say which version of OpenAPI it is written in
    "#);
}

/// What a framework for OpenAPI 3 writes of files beside a form.
#[test]
fn fields_of_a_form_beside_a_body() {
    let components = "components:
  schemas: { A: { type: object, properties: { a: { type: string } } } }
  parameters: { F: { in: formData, name: f, required: true, schema: { type: string, format: binary } } }
  requestBodies: { B: { description: A form., content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/A' } } } } }
";
    let file = "{ in: formData, name: f, schema: { type: string, format: binary } }";
    let text = "{ in: formData, name: t, required: true, schema: { type: string } }";
    let form = "{ content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/A' }, encoding: { a: { explode: true } } } } }";
    let both = "{ content: { multipart/form-data: { schema: { type: object } }, application/x-www-form-urlencoded: {}, text/plain: {} } }";
    let json = "{ content: { application/json: { schema: {} } } }";
    let reference = "{ $ref: '#/components/requestBodies/B' }";
    let cases = [
        format!("parameters: [{file}]\nrequestBody: {form}\nresponses: {{}}\n"),
        format!("parameters: [{text}]\nrequestBody: {form}\nresponses: {{}}\n"),
        format!("parameters: [{file}, {text}]\nrequestBody: {both}\nresponses: {{}}\n"),
        format!("parameters: [{text}]\nrequestBody: {both}\nresponses: {{}}\n"),
        format!("parameters: [{file}]\nrequestBody: {json}\nresponses: {{}}\n"),
        format!("parameters: [{{ $ref: '#/components/parameters/F' }}]\nrequestBody: {reference}\nresponses: {{}}\n"),
        format!("parameters: [{{ in: body, name: b, schema: {{}} }}, {file}]\nrequestBody: {form}\nresponses: {{}}\n"),
        "parameters: [{ in: formData, name: l, schema: { type: array, items: { type: string, format: binary } } }]\nresponses: {}\n".to_owned(),
    ];
    let check =
        |members: &String| check_rewritten(&format!("{}{components}", operation(members)), "/paths/~1a/get");
    assert_snapshot!(cases.iter().map(check).collect::<String>(), @r##"
    {"operationId":"get","tags":["pets"],"parameters":[],"requestBody":{"content":{"multipart/form-data":{"schema":{"allOf":[{"$ref":"#/components/schemas/A"},{"type":"object","properties":{"f":{"type":"string","format":"binary"}},"required":[]}]},"encoding":{"a":{"explode":true}}}}},"responses":{}}
      repair[request-body] /paths/~1a/get/parameters: fields of the form are parameters, as in Swagger 2.0; they are read as a part of `requestBody`
    {"operationId":"get","tags":["pets"],"parameters":[],"requestBody":{"content":{"application/x-www-form-urlencoded":{"schema":{"allOf":[{"$ref":"#/components/schemas/A"},{"type":"object","properties":{"t":{"type":"string"}},"required":["t"]}]},"encoding":{"a":{"explode":true}}}},"required":true},"responses":{}}
      repair[request-body] /paths/~1a/get/parameters: fields of the form are parameters, as in Swagger 2.0; they are read as a part of `requestBody`
    {"operationId":"get","tags":["pets"],"parameters":[],"requestBody":{"content":{"multipart/form-data":{"schema":{"allOf":[{"type":"object"},{"type":"object","properties":{"f":{"type":"string","format":"binary"},"t":{"type":"string"}},"required":["t"]}]}},"text/plain":{}},"required":true},"responses":{}}
      repair[request-body] /paths/~1a/get/parameters: fields of the form are parameters, as in Swagger 2.0; they are read as a part of `requestBody`
    {"operationId":"get","tags":["pets"],"parameters":[],"requestBody":{"content":{"application/x-www-form-urlencoded":{"schema":{"type":"object","properties":{"t":{"type":"string"}},"required":["t"]}},"multipart/form-data":{"schema":{"allOf":[{"type":"object"},{"type":"object","properties":{"t":{"type":"string"}},"required":["t"]}]}},"text/plain":{}},"required":true},"responses":{}}
      repair[request-body] /paths/~1a/get/parameters: fields of the form are parameters, as in Swagger 2.0; they are read as a part of `requestBody`
    {"operationId":"get","tags":["pets"],"parameters":[],"requestBody":{"content":{"application/json":{"schema":{}}}},"responses":{}}
      repair[request-body] /paths/~1a/get/parameters: there is a body beside `requestBody`; that one is read
    {"operationId":"get","tags":["pets"],"parameters":[],"requestBody":{"description":"A form.","content":{"multipart/form-data":{"schema":{"allOf":[{"$ref":"#/components/schemas/A"},{"type":"object","properties":{"f":{"type":"string","format":"binary"}},"required":["f"]}]}}},"required":true},"responses":{}}
      repair[request-body] /paths/~1a/get/parameters: fields of the form are parameters, as in Swagger 2.0; they are read as a part of `requestBody`
    {"operationId":"get","tags":["pets"],"parameters":[],"requestBody":{"content":{"application/x-www-form-urlencoded":{"schema":{"$ref":"#/components/schemas/A"},"encoding":{"a":{"explode":true}}}}},"responses":{}}
      repair[request-body] /paths/~1a/get/parameters: there is a body beside `requestBody`; that one is read
    {"operationId":"get","tags":["pets"],"parameters":[],"responses":{},"requestBody":{"required":false,"content":{"multipart/form-data":{"schema":{"type":"object","properties":{"l":{"type":"array","items":{"type":"string","format":"binary"}}},"required":[]}}}}}
      repair[request-body] /paths/~1a/get/parameters: the body is a parameter, as in Swagger 2.0; it is read as `requestBody`
    "##);
}

#[test]
fn parameters_of_other_versions() {
    assert_snapshot!(check_operations(&[
        "parameters: [{ in: query, name: a, type: array, items: { type: string }, collectionFormat: multi }, { in: Query, name: b, schema: { type: string }, style: simple }]\nresponses: {}\n",
        "parameters: [{ name: c, required: 'true' }, { in: header, name: 5, schema: string }]\nresponses: {}\n",
        "parameters: [{ in: query, name: a, schema: { type: string } }, { in: query, name: a, schema: { type: integer } }]\nresponses: {}\n",
        "parameters: [{ in: body, name: a, required: true, description: The body., schema: { type: integer } }]\nresponses: {}\n",
        "parameters: [{ in: formData, name: a, type: string, required: true }, { in: formData, name: f, type: file }]\nresponses: {}\n",
        "parameters: [{ in: formData, name: a, type: string }]\nresponses: {}\n",
        "parameters: [{ in: query, name: a, schema: {}, content: { text/plain: {} } }]\nresponses: {}\n",
        "parameters: [{ in: query, name: a, content: { application/xml: {}, application/json: { schema: { type: integer } } } }, { in: query, name: b, content: { text/csv: {}, text/plain: {} } }]\nresponses: {}\n",
    ], ""), @r#"
    {"operationId":"get","tags":["pets"],"parameters":[{"in":"query","name":"a","explode":true,"schema":{"type":"array","items":{"type":"string"}}},{"in":"query","name":"b","schema":{"type":"string"}}],"responses":{}}
      repair[parameter] /paths/~1a/get/parameters/0: the type is beside the name, as in Swagger 2.0; it is read as the schema
      repair[parameter] /paths/~1a/get/parameters/1: `Query` is not a place of a parameter; `query` is used
      repair[parameter-style] /paths/~1a/get/parameters/1/style: "simple" is not a style of a parameter here; `form` is used
    {"operationId":"get","tags":["pets"],"parameters":[{"name":"c","required":true,"in":"query","schema":{"type":"string"}},{"in":"header","name":"5","schema":{"type":"string"}}],"responses":{}}
      repair[parameter] /paths/~1a/get/parameters/0: `` is not a place of a parameter; `query` is used
      repair[parameter] /paths/~1a/get/parameters/0/required: `required` is a string, not a boolean; it is read as one
      repair[parameter] /paths/~1a/get/parameters/0: there is no schema; it is read as a string
      repair[parameter] /paths/~1a/get/parameters/1/name: `name` is a number, not a string; it is read as one
      repair[schema] /paths/~1a/get/parameters/1/schema: the schema is the text `string`, which is read as its type
    {"operationId":"get","tags":["pets"],"parameters":[{"in":"query","name":"a","schema":{"type":"integer"}}],"responses":{}}
      repair[parameter] /paths/~1a/get/parameters/0: the parameter `a` is listed twice; the last one is used
    {"operationId":"get","tags":["pets"],"parameters":[],"responses":{},"requestBody":{"required":true,"content":{"application/json":{"schema":{"type":"integer"}}},"description":"The body."}}
      repair[request-body] /paths/~1a/get/parameters: the body is a parameter, as in Swagger 2.0; it is read as `requestBody`
    {"operationId":"get","tags":["pets"],"parameters":[],"responses":{},"requestBody":{"required":true,"content":{"multipart/form-data":{"schema":{"type":"object","properties":{"a":{"type":"string"},"f":{"type":"string","format":"binary"}},"required":["a"]}}}}}
      repair[request-body] /paths/~1a/get/parameters: the body is a parameter, as in Swagger 2.0; it is read as `requestBody`
      repair[schema-type] /paths/~1a/get/requestBody/content/multipart~1form-data/schema/properties/f/type: `file` is not a type of OpenAPI; it is read as `string` of the format `binary`
    {"operationId":"get","tags":["pets"],"parameters":[],"responses":{},"requestBody":{"required":false,"content":{"application/x-www-form-urlencoded":{"schema":{"type":"object","properties":{"a":{"type":"string"}},"required":[]}}}}}
      repair[request-body] /paths/~1a/get/parameters: the body is a parameter, as in Swagger 2.0; it is read as `requestBody`
    {"operationId":"get","tags":["pets"],"parameters":[{"in":"query","name":"a","schema":{}}],"responses":{}}
      repair[parameter] /paths/~1a/get/parameters/0/content: the parameter has a schema and content; the schema is read
    {"operationId":"get","tags":["pets"],"parameters":[{"in":"query","name":"a","content":{"application/json":{"schema":{"type":"integer"}}}},{"in":"query","name":"b","content":{"text/csv":{}}}],"responses":{}}
      repair[parameter] /paths/~1a/get/parameters/0/content: a parameter has one media type; `application/json` is read
      repair[parameter] /paths/~1a/get/parameters/1/content: a parameter has one media type; `text/csv` is read
    "#);
}

#[test]
fn path_parameters() {
    let check = |path: &str, parameters: &str| {
        let text = format!(
            "paths: {{ '{path}': {{ get: {{ operationId: a, parameters: [{parameters}], responses: {{}} }} }} }}\n"
        );
        check_rewritten(&text, "/paths")
    };
    assert_snapshot!([
        check("/{id}", "{ in: path, name: id, schema: { type: integer } }"),
        check("/{userId}", "{ in: path, name: user_id, required: true, schema: { type: integer } }"),
        check("/{id}", "{ in: path, name: gone, required: true, schema: { type: integer } }"),
        check("pets", ""),
    ].concat(), @r#"
    {"/{id}":{"get":{"operationId":"a","parameters":[{"in":"path","name":"id","schema":{"type":"integer"},"required":true}],"responses":{}}}}
      repair[path-parameter] /paths/~1{id}/get/parameters/0: the path parameter `id` is not marked as required; it always is
    {"/{userId}":{"get":{"operationId":"a","parameters":[{"in":"path","name":"userId","required":true,"schema":{"type":"integer"}}],"responses":{}}}}
      repair[path-parameter] /paths/~1{userId}/get: the path parameter "user_id" is called `userId` in the path, and that name is used
    {"/{id}":{"get":{"operationId":"a","parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string"}}],"responses":{}}}}
      repair[path-parameter] /paths/~1{id}/get: the path parameter `id` is not declared; it is read as a string
      repair[path-parameter] /paths/~1{id}/get: the path parameter `gone` is not in the path; it is left out
    {"/pets":{"get":{"operationId":"a","parameters":[],"responses":{}}}}
      repair[path] /paths/pets: the path `pets` does not start with a slash; it is read as `/pets`
    "#);
}

#[test]
fn answers_and_bodies() {
    assert_snapshot!(check_operations(&[
        "responses: { 200 OK: { description: A. }, 2xx: { description: B. }, Default: { description: C. }, '4**': { description: D. }, odd: { description: E. } }\n",
        "responses: { 200: { schema: { type: string } }, 201: ~, 202: Accepted, 204: 5 }\n",
        "responses: { 200: { description: A., content: { schema: { type: string } } } }\n",
        "responses: { 200: { description: A., content: { $ref: '#/components/schemas/B' } } }\n",
        "responses: { 200: { description: A., content: { type: void } }, 201: { description: B., content: { type: 'null' } } }\n",
        "responses: { 200: { description: A., content: { ' Application/JSON ': ~, json: {}, 'text/plain; charset=UTF-8': {}, 'Text/CSV ; header=absent': 5 } } }\n",
        "responses: ~\n",
        "requestBody: { schema: { type: string }, required: 'yes' }\nresponses: { 200: { description: 5 } }\n",
    ], ""), @r##"
    {"operationId":"get","tags":["pets"],"responses":{"200":{"description":"A."},"2XX":{"description":"B."},"default":{"description":"C."},"4XX":{"description":"D."},"odd":{"description":"E."}}}
      repair[status] /paths/~1a/get/responses/200 OK: `200 OK` is read as the status `200`
      repair[status] /paths/~1a/get/responses/2xx: `2xx` is read as the status `2XX`
      repair[status] /paths/~1a/get/responses/Default: `Default` is read as the status `default`
      repair[status] /paths/~1a/get/responses/4**: `4**` is read as the status `4XX`
    {"operationId":"get","tags":["pets"],"responses":{"200":{"description":"","content":{"application/json":{"schema":{"type":"string"}}}},"201":{"description":""},"202":{"description":"Accepted"},"204":{"description":""}}}
      note[response] /paths/~1a/get/responses/200: the response has no description, though OpenAPI requires one
      repair[response] /paths/~1a/get/responses/200/schema: the schema has no media type, as in Swagger 2.0; it is read as that of JSON
      repair[response] /paths/~1a/get/responses/201: the response is empty; it has no content
      repair[response] /paths/~1a/get/responses/202: the response is a string, which is read as its description
      row[response] /paths/~1a/get/responses/204: the response is a number, not a mapping; its content is unknown
    {"operationId":"get","tags":["pets"],"responses":{"200":{"description":"A.","content":{"application/json":{"schema":{"type":"string"}}}}}}
      repair[response] /paths/~1a/get/responses/200/content: `content` has a schema without a media type; it is read as that of JSON
    {"operationId":"get","tags":["pets"],"responses":{"200":{"description":"A.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/B"}}}}}}
      repair[response] /paths/~1a/get/responses/200/content: `content` has a schema without a media type; it is read as that of JSON
    {"operationId":"get","tags":["pets"],"responses":{"200":{"description":"A."},"201":{"description":"B."}}}
      repair[response] /paths/~1a/get/responses/200/content: `content` has a type that means nothing instead of media types; there is no content
      repair[response] /paths/~1a/get/responses/201/content: `content` has a type that means nothing instead of media types; there is no content
    {"operationId":"get","tags":["pets"],"responses":{"200":{"description":"A.","content":{"application/json":{},"json":{},"text/plain; charset=UTF-8":{},"text/csv; header=absent":{}}}}}
      repair[response] /paths/~1a/get/responses/200/content/ Application~1JSON : the media type is empty, not a mapping; its content is unknown
      repair[media-type] /paths/~1a/get/responses/200/content/ Application~1JSON : ` Application/JSON ` is read as the media type `application/json`
      row[response] /paths/~1a/get/responses/200/content/Text~1CSV ; header=absent: the media type is a number, not a mapping; its content is unknown
      repair[media-type] /paths/~1a/get/responses/200/content/Text~1CSV ; header=absent: `Text/CSV ; header=absent` is read as the media type `text/csv; header=absent`
    {"operationId":"get","tags":["pets"]}
      repair[operation] /paths/~1a/get/responses: `responses` is empty, not a mapping; it is not read
    {"operationId":"get","tags":["pets"],"requestBody":{"required":true,"content":{"application/json":{"schema":{"type":"string"}}}},"responses":{"200":{"description":"5"}}}
      repair[request-body] /paths/~1a/get/requestBody/required: `required` is a string, not a boolean; it is read as one
      repair[request-body] /paths/~1a/get/requestBody/schema: the schema has no media type, as in Swagger 2.0; it is read as that of JSON
      repair[response] /paths/~1a/get/responses/200/description: `description` is a number, not a string; it is read as one
    "##);
}

#[test]
fn path_items_and_operations() {
    let check = |paths: &str| check_rewritten(&format!("paths: {{ {paths} }}\n"), "/paths");
    assert_snapshot!([
        check("/a: { GET: { operationId: a, responses: {} }, find: { operationId: b, responses: {} } }"),
        check("/a: { get: ~ }"),
        check("/a: { get: { operationId: 5, tags: x, deprecated: 'true', security: x, requestBody: ~, responses: {} } }"),
        check("/a: { get: { responses: {} } }, /a/: { get: { responses: {} } }"),
    ].concat(), @r#"
    {"/a":{"get":{"operationId":"a","responses":{}},"find":{"operationId":"b","responses":{}}}}
      repair[method] /paths/~1a/GET: the method `GET` is read as `get`
      row[method] /paths/~1a/find: `find` is not a known method; the operation is left out
    {"/a":{"get":{"responses":{},"operationId":"get /a"}}}
      repair[operation] /paths/~1a/get: the operation is empty; it has no inputs, and its responses are unknown
      warning[operation-id] /paths/~1a/get: the operation has no id; it becomes `get /a`
    {"/a":{"get":{"operationId":"5","tags":["x"],"deprecated":true,"security":[{"x":[]}],"responses":{}}}}
      repair[operation] /paths/~1a/get/tags: `tags` is a string, not a list; it is read as one
      repair[operation] /paths/~1a/get/security: `security` is a string, not a list; it is read as one
      repair[operation] /paths/~1a/get/operationId: `operationId` is a number, not a string; it is read as one
      repair[operation] /paths/~1a/get/deprecated: `deprecated` is a string, not a boolean; it is read as one
      repair[operation] /paths/~1a/get/requestBody: the body is empty; the operation has none
    {"/a":{"get":{"responses":{},"operationId":"get /a"}},"/a/":{"get":{"responses":{},"operationId":"get /a/"}}}
      warning[operation-id] /paths/~1a/get: the operation has no id; it becomes `get /a`
      warning[operation-id] /paths/~1a~1/get: the operation has no id; it becomes `get /a/`
    "#);
}

/// YAML 1.2.2, section 3.2.1.3: keys are unique; readers that keep the last of several are common.
#[test]
fn texts() {
    assert_snapshot!(check_rewritten("openapi: 3.0.3\ninfo: {}\npaths: {}\nx-a: { b: 1, b: 2 }\n", "/x-a"), @r#"
    {"b":2}
      repair[repeated-key] /x-a/b: the key `b` is there twice; the last one is read
    "#);
    assert_snapshot!(check_rewritten("openapi: 3.0.3\ninfo: {}\npaths: {}\nx-a:\n\tb: 1\n", "/x-a"), @r#"
    {"b":1}
      repair[syntax] : not valid YAML: tabs disallowed within this context (block indentation); tabs before a line are read as spaces
    "#);
    assert_snapshot!(check_rewritten("openapi: 3.0.3\ninfo: {}\npaths: {}\nx-b: &b { c: 1, d: 2 }\nx-a: { <<: *b, d: 3, e: !tag 4 }\n", "/x-a"), @r#"{"d":3,"e":4,"c":1}"#);
}

/// Documents whose operations have no tags at all are grouped by their paths.
#[test]
fn operations_without_tags() {
    let paths = |paths: &[&str]| {
        let one = |path: &&str| {
            format!("  '{path}': {{ get: {{ operationId: 'get {path}', responses: {{}} }} }}\n")
        };
        format!("paths:\n{}", paths.iter().map(one).collect::<String>())
    };
    let many = [
        "/",
        "/v1/customers/{id}",
        "/api/v2.1/customers",
        "/2010-04-01/charges.json",
        "/{id}/refunds:batch",
        "/rest/orders?x=1",
    ];
    let groups = |text: &str| -> String {
        check_lower(text)
            .lines()
            .filter(|line| line.starts_with("GET"))
            .map(|line| format!("{line}\n"))
            .collect()
    };
    assert_snapshot!(groups(&paths(&many)), @r#"
    GET / = general.get()
    GET /v1/customers/{id} = customers.get_customers_id()
    GET /api/v2.1/customers = customers.get_customers()
    GET /2010-04-01/charges.json = charges.get_charges_json()
    GET /{id}/refunds:batch = refunds.get_refunds_batch()
    GET /rest/orders?x=1 = orders.get_orders_x_1()
    "#);
    assert_snapshot!(groups(&paths(&many[..2])), @r#"
    GET / = general.get()
    GET /v1/customers/{id} = customers.get()
    "#);
}

/// Generics and other signs in the names of definitions make names of types.
#[test]
fn names_of_definitions() {
    let names = ["Page«User»", "List[Pet]", "Map<string, Pet>", "com.example.Pet", "a b", "Pet"];
    let definitions: Vec<String> = names
        .iter()
        .map(|name| format!("'{name}': {{ type: object, properties: {{ '{name}': {{ type: string }} }} }}"))
        .collect();
    let properties: Vec<String> = names
        .iter()
        .enumerate()
        .map(|(index, name)| format!("p{index}: {{ $ref: '#/components/schemas/{name}' }}"))
        .collect();
    let text = answering(&format!(
        "A: {{ type: object, properties: {{ {} }} }}\n{}",
        properties.join(", "),
        definitions.join("\n")
    ));
    assert_snapshot!(check_names(&text), @r#"
    A: /components/schemas/A
    ListPet: /components/schemas/List[Pet]
    MapStringPet: /components/schemas/Map<string, Pet>
    PageUser: /components/schemas/Page«User»
    Pet: /components/schemas/Pet
    AB: /components/schemas/a b
    ExamplePet: /components/schemas/com.example.Pet
    get(): get
    "#);
}

#[test]
fn headers_in_several_cases_are_one() {
    let members = "parameters:
        - { name: x-trace, in: header, required: false, schema: { type: string } }
        - { name: X-Trace, in: header, required: true, description: The trace., schema: { type: string } }
        - { name: x-trace, in: query, schema: { type: string } }
        - { name: X-Trace, in: query, schema: { type: string } }";
    assert_snapshot!(check_lower(&operation(members)), @r#"
    GET /a = pets.get()
      x_trace_2: String Header(Simple, Explode(false)) = "x-trace"
      x_trace_3?: String Query(Form, Explode(true)) = "x-trace"
      x_trace?: String Query(Form, Explode(true)) = "X-Trace"
      answers empty
    warning[parameter]: the header `X-Trace` is declared before in another case; both are one parameter
      --> api.yaml:11:17
       at /paths/~1a/get/parameters/1
    "#);
}

#[test]
fn references_to_definitions_of_another_kind() {
    let components = "components:
  schemas: { S: { type: object, properties: { s: { type: string } } } }
  parameters: { P: { in: query, name: p, schema: { type: integer } } }
  headers: { H: { schema: { type: boolean } } }
  responses:
    R: { description: One., content: { text/plain: {}, application/problem+json: { schema: { $ref: '#/components/schemas/S' } } } }
    T: { description: Text., content: { text/plain: { schema: { type: string } } } }
    N: { description: None. }
  requestBodies:
    B: { content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/S' } } } } }
    C: { $ref: '#/components/requestBodies/B' }
    L: { $ref: '#/components/requestBodies/L' }
";
    let schema = |reference: &str| {
        format!(
            "responses: {{ 200: {{ description: One., content: {{ application/json: {{ schema: {{ $ref: '#/components/{reference}' }} }} }} }} }}\n"
        )
    };
    let check = |members: &String, place: &str| {
        check_rewritten(&format!("{}{components}", operation(members)), place)
    };
    let schemas = [
        "responses/R",
        "responses/T",
        "responses/N",
        "requestBodies/B",
        "requestBodies/C",
        "requestBodies/L",
        "parameters/P",
        "headers/H",
    ]
    .map(|reference| check(&schema(reference), "/paths/~1a/get/responses/200/content"));
    assert_snapshot!(schemas.concat(), @r##"
    {"application/json":{"schema":{"$ref":"#/components/responses/R/content/application~1problem+json/schema"}}}
      repair[reference-form] /paths/~1a/get/responses/200/content/application~1json/schema/$ref: the reference leads to one of `responses`; its schema is used
    {"application/json":{"schema":{"$ref":"#/components/responses/T/content/text~1plain/schema"}}}
      repair[reference-form] /paths/~1a/get/responses/200/content/application~1json/schema/$ref: the reference leads to one of `responses`; its schema is used
    {"application/json":{"schema":{}}}
      row[reference-form] /paths/~1a/get/responses/200/content/application~1json/schema/$ref: the reference leads to one of `responses`, which has no schema; any value is accepted here
    {"application/json":{"schema":{"$ref":"#/components/requestBodies/B/content/application~1json/schema"}}}
      repair[reference-form] /paths/~1a/get/responses/200/content/application~1json/schema/$ref: the reference leads to one of `requestBodies`; its schema is used
    {"application/json":{"schema":{"$ref":"#/components/requestBodies/B/content/application~1json/schema"}}}
      repair[reference-form] /paths/~1a/get/responses/200/content/application~1json/schema/$ref: the reference leads to one of `requestBodies`; its schema is used
    {"application/json":{"schema":{}}}
      row[reference-form] /paths/~1a/get/responses/200/content/application~1json/schema/$ref: the reference leads to one of `requestBodies`, which has no schema; any value is accepted here
    {"application/json":{"schema":{"$ref":"#/components/parameters/P/schema"}}}
      repair[reference-form] /paths/~1a/get/responses/200/content/application~1json/schema/$ref: the reference leads to one of `parameters`; its schema is used
    {"application/json":{"schema":{"$ref":"#/components/headers/H/schema"}}}
      repair[reference-form] /paths/~1a/get/responses/200/content/application~1json/schema/$ref: the reference leads to one of `headers`; its schema is used
    "##);
    let whole = [
        "responses: { 200: { $ref: '#/components/schemas/S' } }\n",
        "requestBody: { $ref: '#/components/schemas/S' }\nresponses: {}\n",
        "requestBody: { $ref: '#/components/schemas/Gone' }\nresponses: {}\n",
    ]
    .map(|members| check(&members.to_owned(), "/paths/~1a/get"));
    assert_snapshot!(whole.concat(), @r##"
    {"operationId":"get","tags":["pets"],"responses":{"200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/S"}}},"description":""}}}
      repair[reference-form] /paths/~1a/get/responses/200/$ref: the reference leads to a schema, which is read as that of JSON
      note[response] /paths/~1a/get/responses/200: the response has no description, though OpenAPI requires one
    {"operationId":"get","tags":["pets"],"requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/S"}}}},"responses":{}}
      repair[reference-form] /paths/~1a/get/requestBody/$ref: the reference leads to a schema, which is read as that of JSON
    {"operationId":"get","tags":["pets"],"requestBody":{"$ref":"#/components/schemas/Gone"},"responses":{}}
    "##);
}

/// A fault in an encoding costs the encoding, not the body.
#[test]
fn encodings_in_odd_forms() {
    let check = |encoding: &str| {
        let content = format!("{{ multipart/form-data: {{ schema: {{}}, encoding: {encoding} }} }}");
        let at = "/paths/~1a/get/requestBody/content/multipart~1form-data/encoding";
        check_rewritten(&operation(&format!("requestBody: {{ content: {content} }}\nresponses: {{}}\n")), at)
    };
    let encodings = [
        "[]",
        "~",
        "{ a: ~ }",
        "{ a: text/plain }",
        "{ a: { style: simple } }",
        "{ a: { explode: 'false' } }",
        "{ a: { allowReserved: maybe } }",
        "{ a: { contentType: [text/plain, text/csv] } }",
        "{ a: { contentType: { a: b } } }",
        "{ a: { headers: { X-A: 5, X-B: {} } } }",
        "{ a: { headers: [] } }",
    ];
    assert_snapshot!(encodings.map(check).concat(), @r#"
    nothing
      row[encoding] /paths/~1a/get/requestBody/content/multipart~1form-data/encoding: `encoding` is a list, not a mapping; all of it is written as its type suggests
    nothing
      repair[encoding] /paths/~1a/get/requestBody/content/multipart~1form-data/encoding: `encoding` is empty, not a mapping; it is not read
    {}
      repair[encoding] /paths/~1a/get/requestBody/content/multipart~1form-data/encoding/a: `a` is empty, not a mapping; it is not read
    {}
      row[encoding] /paths/~1a/get/requestBody/content/multipart~1form-data/encoding/a: `a` is a string, not a mapping; it is written as its type suggests
    {"a":{}}
      row[encoding] /paths/~1a/get/requestBody/content/multipart~1form-data/encoding/a/style: "simple" is not a style of a field or a part; it is written as its type suggests
    {"a":{"explode":false}}
      repair[encoding] /paths/~1a/get/requestBody/content/multipart~1form-data/encoding/a/explode: `explode` is a string, not a boolean; it is read as one
    {"a":{}}
      row[encoding] /paths/~1a/get/requestBody/content/multipart~1form-data/encoding/a/allowReserved: `allowReserved` is a string, not a boolean; it is written as its type suggests
    {"a":{"contentType":"text/plain, text/csv"}}
      repair[encoding] /paths/~1a/get/requestBody/content/multipart~1form-data/encoding/a/contentType: `contentType` is a list; it is read as a string with commas between the media types
    {"a":{}}
      row[encoding] /paths/~1a/get/requestBody/content/multipart~1form-data/encoding/a/contentType: `contentType` is a mapping, not a string; it is written as its type suggests
    {"a":{"headers":{"X-B":{"schema":{"type":"string"}}}}}
      row[encoding] /paths/~1a/get/requestBody/content/multipart~1form-data/encoding/a/headers/X-A: `X-A` is a number, not a mapping; the part is sent without it
      repair[parameter] /paths/~1a/get/requestBody/content/multipart~1form-data/encoding/a/headers/X-B: there is no schema; it is read as a string
    {"a":{}}
      row[encoding] /paths/~1a/get/requestBody/content/multipart~1form-data/encoding/a/headers: `headers` is a list, not a mapping; the part is sent without them
    "#);
}
