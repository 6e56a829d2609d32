//! Parameters: every location and style, path items, content, and invalid parameters.

use crate::common::{check_lower, operation};
use insta::assert_snapshot;

fn check_parameters(parameters: &str) -> String {
    check_lower(&operation(&format!("parameters:\n{parameters}\nresponses: {{}}\n")))
}

#[test]
fn places_and_styles() {
    let paths = "
paths:
  /a/{plain}/{label}/{matrix}/{spread}:
    get:
      operationId: get
      tags: [pets]
      parameters:
        - { in: path, name: spread, required: true, style: simple, explode: true, schema: { type: object } }
        - { in: path, name: matrix, required: true, style: matrix, schema: { type: array, items: { type: integer } } }
        - { in: path, name: label, required: true, style: label, explode: true, schema: { type: array, items: { type: string } } }
        - { in: path, name: plain, required: true, schema: { type: string } }
        - { in: query, name: form, schema: { type: array, items: { type: string } } }
        - { in: query, name: joined, explode: false, schema: { type: array, items: { type: string } } }
        - { in: query, name: space, style: spaceDelimited, schema: { type: array, items: { type: string } } }
        - { in: query, name: pipe, style: pipeDelimited, explode: true, schema: { type: array, items: { type: string } } }
        - { in: query, name: deep, style: deepObject, schema: { type: object } }
        - { in: query, name: reserved, allowReserved: true, schema: { type: string } }
        - { in: header, name: X-Trace, required: true, schema: { type: string } }
        - { in: header, name: X-Spread, explode: true, schema: { type: object } }
        - { in: cookie, name: session, schema: { type: string } }
        - { in: cookie, name: flat, explode: false, schema: { type: array, items: { type: string } } }
      responses: {}
";
    assert_snapshot!(check_lower(paths), @r#"
    GET /a/{plain}/{label}/{matrix}/{spread} = pets.get()
      plain: String Path(Simple, Explode(false))
      label: [String] Path(Label, Explode(true))
      matrix: [Integer64] Path(Matrix, Explode(false))
      spread: {any} Path(Simple, Explode(true))
      form?: [String] Query(Form, Explode(true))
      joined?: [String] Query(Form, Explode(false))
      space?: [String] Query(SpaceDelimited, Explode(false))
      pipe?: [String] Query(PipeDelimited, Explode(true))
      deep?: {any} Query(DeepObject, Explode(true))
      reserved?: String Query(Form, Explode(true), AllowReserved(true))
      x_trace: String Header(Simple, Explode(false)) = "X-Trace"
      x_spread?: {any} Header(Simple, Explode(true)) = "X-Spread"
      session?: String Cookie(Form, Explode(true))
      flat?: [String] Cookie(Form, Explode(false))
      answers empty
    "#);
}

#[test]
fn parameters_with_content_are_json_text() {
    let parameters = "
- { in: query, name: filter, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }
- { in: header, name: X-Filter, content: { application/json: { schema: { type: array, items: { type: integer } } } } }
- { in: query, name: plain, content: { text/plain: { schema: { type: string } } } }
- { in: query, name: no_schema }
- { in: query, name: content_without_schema, content: { application/json: {} } }
";
    assert_snapshot!(check_parameters(parameters), @r#"
    GET /a = pets.get()
      filter?: GetFilter Query(Json, Explode(false))
      x_filter?: [Integer64] Header(Json, Explode(false)) = "X-Filter"
      plain?: String Query(Form, Explode(true))
      no_schema?: String Query(Form, Explode(true))
      content_without_schema?: any Query(Json, Explode(false))
      answers empty
    struct GetFilter in pets
      a?: String
    warning[parameter]: there is no schema; it is read as a string
      --> api.yaml:13:9
       at /paths/~1a/get/parameters/3
    "#);
}

#[test]
fn an_operation_replaces_parameters_of_its_path_item() {
    let paths = "
paths:
  /a/{id}:
    parameters:
      - { $ref: '#/components/parameters/Id' }
      - { in: query, name: limit, schema: { type: integer } }
      - { in: header, name: limit, schema: { type: integer } }
    get: { operationId: get, tags: [pets], responses: {}, parameters: [{ in: query, name: limit, required: true, schema: { type: string } }] }
    put: { operationId: put, tags: [pets], responses: {} }
components:
  parameters:
    Id: { in: path, name: id, required: true, description: Which., schema: { type: integer } }
";
    assert_snapshot!(check_lower(paths), @r#"
    GET /a/{id} = pets.get()
      id: Integer64 Path(Simple, Explode(false))
      limit?: Integer64 Header(Simple, Explode(false))
      limit_2: String Query(Form, Explode(true)) = "limit"
      answers empty
    PUT /a/{id} = pets.put()
      id: Integer64 Path(Simple, Explode(false))
      limit?: Integer64 Query(Form, Explode(true))
      limit_2?: Integer64 Header(Simple, Explode(false)) = "limit"
      answers empty
    "#);
}

#[test]
fn names_of_inputs_leave_the_calls_own_names_alone() {
    let members = "
parameters:
  - { in: query, name: call, schema: { type: string } }
  - { in: query, name: send, schema: { type: string } }
  - { in: query, name: download, schema: { type: string } }
  - { in: query, name: self, schema: { type: string } }
  - { in: query, name: body, schema: { type: string } }
  - { in: query, name: type, required: true, schema: { type: string } }
  - { in: header, name: type, schema: { type: string } }
  - { in: query, name: 'filter[name]', schema: { type: string } }
  - { in: query, name: 'filter.name', schema: { type: string } }
  - { in: query, name: '$top', schema: { type: string } }
requestBody: { content: { application/json: { schema: { type: object } } } }
responses: {}
";
    assert_snapshot!(check_lower(&operation(members)), @r#"
    GET /a = pets.get()
      call_value?: String Query(Form, Explode(true)) = "call"
      send_value?: String Query(Form, Explode(true)) = "send"
      download_value?: String Query(Form, Explode(true)) = "download"
      self_?: String Query(Form, Explode(true)) = "self"
      body?: String Query(Form, Explode(true))
      r#type: String Query(Form, Explode(true)) = "type"
      type_2?: String Header(Simple, Explode(false)) = "type"
      filter_name_2?: String Query(Form, Explode(true)) = "filter[name]"
      filter_name?: String Query(Form, Explode(true)) = "filter.name"
      top?: String Query(Form, Explode(true)) = "$top"
      body_2?: json {any} as `application/json`
      answers empty
    "#);
}

#[test]
fn headers_that_other_parts_decide_are_no_parameters() {
    let parameters = "
- { in: header, name: Accept, schema: { type: string } }
- { in: header, name: content-type, schema: { type: string } }
- { in: header, name: AUTHORIZATION, schema: { type: string } }
- { in: header, name: X-Authorization, schema: { type: string } }
- { in: query, name: accept, schema: { type: string } }
";
    assert_snapshot!(check_parameters(parameters), @r#"
    GET /a = pets.get()
      x_authorization?: String Header(Simple, Explode(false)) = "X-Authorization"
      accept?: String Query(Form, Explode(true))
      answers empty
    "#);
}

#[test]
fn what_the_schema_says_reaches_the_parameter() {
    let parameters = "
- { in: query, name: size, deprecated: true, schema: { type: integer, minimum: 1, maximum: 300, default: 30, description: How many. } }
- { in: query, name: sort, schema: { type: string, enum: [up, down], default: up } }
- { in: query, name: at, schema: { type: string, format: date-time } }
- { in: query, name: file, schema: { type: string, format: binary } }
- { in: query, name: files, schema: { type: array, items: { type: string, format: binary } } }
- { in: query, name: any, schema: {} }
- { in: query, name: nothing, schema: { type: string, nullable: true } }
- { in: query, name: old, schema: { type: string, deprecated: true } }
";
    assert_snapshot!(check_parameters(parameters), @r#"
    GET /a = pets.get()
      size?: Integer64 Query(Form, Explode(true)), default 30, bounds 1 to 300, deprecated
      sort?: GetSort Query(Form, Explode(true)), default "up"
      at?: DateTime Query(Form, Explode(true))
      file?: String Query(Form, Explode(true))
      files?: [String] Query(Form, Explode(true))
      any?: any Query(Form, Explode(true))
      nothing?: String Query(Form, Explode(true))
      old?: String Query(Form, Explode(true)), deprecated
      answers empty
    enum GetSort in pets
      Up = "up", Down = "down", Unknown
    "#);
}

#[test]
fn an_odd_parameter_costs_only_itself() {
    let parameters = "
- { in: query, name: kept, schema: { type: string } }
- { in: body, name: body, schema: { type: string } }
- { in: query, schema: { type: string } }
- { in: path, name: deep, style: deepObject, schema: { type: object } }
- { $ref: '#/components/parameters/Gone' }
- 5
";
    assert_snapshot!(check_parameters(parameters), @r#"
    GET /a = pets.get()
      kept?: String Query(Form, Explode(true))
      body?: json String as `application/json`
      answers empty
    warning[request-body]: the body is a parameter, as in Swagger 2.0; it is read as `requestBody`
      --> api.yaml:9:7
       at /paths/~1a/get/parameters
    warning[parameter-style]: "deepObject" is not a style of a parameter here; `simple` is used
      --> api.yaml:12:9
       at /paths/~1a/get/parameters/2/style
    warning[path-parameter]: the path parameter `deep` is not marked as required; it always is
      --> api.yaml:12:9
       at /paths/~1a/get/parameters/2
    warning[path-parameter]: the path parameter `deep` is not in the path; it is left out
      --> api.yaml:6:5
       at /paths/~1a/get
    warning[parameter]: this is not what OpenAPI 3.0 allows here: missing field `name`; the parameter is left out
      --> api.yaml:11:9
       at /paths/~1a/get/parameters/1
    warning[reference]: the reference to `#/components/parameters/Gone` has no target; the parameter is left out
      --> api.yaml:12:9
       at /paths/~1a/get/parameters/2
       = help: correct the reference, or add the definition under `components`
    warning[parameter]: this is not what OpenAPI 3.0 allows here: invalid type: integer `5`, expected internally tagged enum Parameter; the parameter is left out
      --> api.yaml:13:9
       at /paths/~1a/get/parameters/3
    "#);
}

#[test]
fn a_header_whose_name_cannot_be_sent_is_left_out() {
    let reported = crate::common::check_diagnostics(&crate::common::operation(
        "parameters: [{ in: header, name: 'a b', schema: { type: string } }, { in: header, name: X-A, schema: { type: string } }]\nresponses: {}\n",
    ));
    assert!(
        reported
            .contains("warning[parameter]: `a b` cannot be the name of a header; the parameter is left out")
    );
    assert!(!reported.contains("X-A"));
}

/// The header parameters of an operation, those of its path first.
fn check_headers(common: &str, own: &str) -> String {
    let parameters = "components: { parameters: { Trace: { in: header, name: X-TRACE, description: shared, required: true, schema: { type: string } }, Plain: { in: header, name: X-Trace, schema: { type: string } } } }";
    check_lower(&format!(
        "{parameters}\npaths: {{ /a: {{ parameters: [{common}], get: {{ operationId: get, tags: [pets], parameters: [{own}], responses: {{}} }} }} }}"
    ))
}

#[test]
fn headers_in_several_cases_are_one() {
    let cases = [
        "{ in: header, name: a, required: true, schema: { type: string } }, { in: header, name: A, description: text, schema: { type: string } }",
        "{ in: header, name: a, description: text, schema: { type: string } }, { in: header, name: A, required: true, schema: { type: string } }",
        "{ in: header, name: x-a, schema: { type: string } }, { in: header, name: X-A, schema: { type: integer } }, { in: header, name: x-A, required: true, schema: { type: string } }",
        "{ in: header, name: a, schema: { type: integer } }, { in: header, name: A, schema: { type: boolean } }",
        "{ in: header, name: accept, schema: { type: string } }, { in: header, name: ACCEPT, schema: { type: string } }",
    ];
    assert_snapshot!(cases.map(|own| check_headers("", own)).join("\n"), @r#"
    GET /a = pets.get()
      a: String Header(Simple, Explode(false))
      answers empty
    warning[parameter]: the header `A` is declared before in another case; both are one parameter
      --> api.yaml:5:151
       at /paths/~1a/get/parameters/1

    GET /a = pets.get()
      a: String Header(Simple, Explode(false))
      answers empty
    warning[parameter]: the header `A` is declared before in another case; both are one parameter
      --> api.yaml:5:154
       at /paths/~1a/get/parameters/1

    GET /a = pets.get()
      x_a: Integer64 Header(Simple, Explode(false)) = "x-a"
      answers empty
    warning[parameter]: the header `X-A` is declared before in another case; both are one parameter
      --> api.yaml:5:137
       at /paths/~1a/get/parameters/1
    warning[parameter]: the header `x-A` is declared before in another case; both are one parameter
      --> api.yaml:5:191
       at /paths/~1a/get/parameters/2

    GET /a = pets.get()
      a?: Integer64 Header(Simple, Explode(false))
      answers empty
    warning[parameter]: the header `A` is declared before in another case; both are one parameter, with the first schema of two that differ
      --> api.yaml:5:136
       at /paths/~1a/get/parameters/1

    GET /a = pets.get()
      answers empty
    warning[parameter]: the header `ACCEPT` is declared before in another case; both are one parameter
      --> api.yaml:5:140
       at /paths/~1a/get/parameters/1
    "#);
}

/// A path and its operation, and headers by reference.
#[test]
fn headers_elsewhere_in_several_cases_are_one() {
    let own = "{ in: header, name: A, description: text, schema: { type: string } }";
    let plain = "{ in: header, name: x-trace, schema: { type: string } }";
    let [trace, shared] =
        ["Trace", "Plain"].map(|name| format!("{{ $ref: '#/components/parameters/{name}' }}"));
    let cases = [
        ("{ in: header, name: a, required: true, schema: { type: string } }", own),
        ("{ in: header, name: A, required: true, schema: { type: string } }", own),
        ("", &format!("{plain}, {trace}")),
        ("", &format!("{shared}, {trace}")),
        (&trace, &shared),
    ];
    assert_snapshot!(cases.map(|(common, own)| check_headers(common, own)).join("\n"), @r#"
    GET /a = pets.get()
      a: String Header(Simple, Explode(false)) = "A"
      answers empty
    warning[parameter]: the header `A` is declared for the path in another case; both are one parameter
      --> api.yaml:5:149
       at /paths/~1a/get/parameters/0

    GET /a = pets.get()
      a?: String Header(Simple, Explode(false)) = "A"
      answers empty

    GET /a = pets.get()
      x_trace: String Header(Simple, Explode(false)) = "x-trace"
      answers empty
    warning[parameter]: the header `X-TRACE` is declared before in another case; both are one parameter
      --> api.yaml:5:141
       at /paths/~1a/get/parameters/1

    GET /a = pets.get()
      x_trace: String Header(Simple, Explode(false)) = "X-Trace"
      answers empty
    warning[parameter]: the header `X-TRACE` is declared before in another case; both are one parameter
      --> api.yaml:5:127
       at /paths/~1a/get/parameters/1

    GET /a = pets.get()
      x_trace: String Header(Simple, Explode(false)) = "X-Trace"
      answers empty
    warning[parameter]: the header `X-Trace` is declared for the path in another case; both are one parameter
      --> api.yaml:5:125
       at /paths/~1a/get/parameters/0
    "#);
}

#[test]
fn headers_of_responses_in_several_cases_are_one() {
    let members = "
responses:
  200:
    description: One.
    headers: { X-Rate: { schema: { type: integer } }, x-rate: { description: The rate., schema: { type: integer } }, Other: { schema: { type: string } } }
";
    assert_snapshot!(check_lower(&operation(members)), @r#"
    GET /a = pets.get()
      answers empty
      headers Other, X-Rate
    header OTHER: String Simple = "Other", of 0
    header X_RATE: Integer64 Simple = "X-Rate", of 0
    warning[parameter]: the header `x-rate` is declared before in another case; both are one header
      --> api.yaml:12:61
       at /paths/~1a/get/responses/200/headers/x-rate
    "#);
}

/// The document's `x-rust-name` takes precedence over the wire name. A name that cannot be used is reported.
#[test]
fn names_of_parameters_that_are_asked_for() {
    let found = crate::common::check_lower(&crate::common::operation(
        "parameters: [{ in: query, name: pg_sz, x-rust-name: page_size, schema: { type: integer } }, { in: query, name: b, x-rust-name: Page, schema: { type: integer } }]\nresponses: {}\n",
    ));
    for part in ["page_size", "`Page` cannot be the name here; it is called `b`"] {
        assert!(found.contains(part), "{part} is not in\n{found}");
    }
}
