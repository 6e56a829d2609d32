//! Features of OpenAPI 3.2 are read silently in documents of 3.2, and reported in earlier ones.

use crate::common::{answering, check_bundle, check_emit, check_lower, check_rewritten, operation, whole};
use insta::assert_snapshot;

/// A document of 3.2.
fn newest(text: &str) -> String {
    whole(text).replace("openapi: 3.0.3", "openapi: 3.2.0")
}

/// Two operations of `/a` beside `get`.
fn methods(others: &str) -> String {
    let responses = "responses: { 204: { description: None. } }";
    format!(
        "paths: {{ /a: {{ get: {{ operationId: one, tags: [pets], {responses} }}, {} }} }}\n",
        others.replace("OK", responses)
    )
}

/// Path Item Object: the key is the method as it is sent.
#[test]
fn methods_of_any_name() {
    assert_snapshot!(check_lower(&newest(&methods(
        "query: { operationId: two, tags: [pets], OK }, additionalOperations: { PURGE: { operationId: three, tags: [pets], OK }, purge: { tags: [pets], OK }, M-SEARCH: { tags: [pets], OK }, get: { operationId: four, tags: [pets], OK } }"
    ))));
}

#[test]
fn methods_that_cannot_be_sent() {
    assert_snapshot!(check_lower(&newest(&methods(
        "additionalOperations: { CONNECT: { OK }, 'A B': { OK }, '': { OK }, GET: { operationId: two, OK }, POST: { operationId: three, tags: [pets], OK } }"
    ))));
    assert_snapshot!(check_lower(&newest(&methods("additionalOperations: [1]"))), @r#"
    GET /a = pets.one()
      answers empty
    warning[path]: `additionalOperations` is a list, not a mapping; its operations are left out
      --> api.yaml:4:101
       at /paths/~1a/additionalOperations
    "#);
    assert_snapshot!(check_lower(&newest(&methods("additionalOperations: { LINK: 5, UNLINK: null }"))), @r#"
    GET /a = pets.one()
      answers empty
    UNLINK /a = a.unlink()
      answers empty
    warning[operation]: the operation is empty; it has no inputs, and its responses are unknown
      --> api.yaml:4:134
       at /paths/~1a/additionalOperations/UNLINK
    warning[operation-id]: the operation has no id; it becomes `UNLINK /a`
      --> api.yaml:4:134
       at /paths/~1a/additionalOperations/UNLINK
    warning[operation]: this is not what OpenAPI 3.0 allows here: invalid type: integer `5`, expected struct Operation; the operation is left out
      --> api.yaml:4:125
       at /paths/~1a/additionalOperations/LINK
    "#);
}

/// Webhooks and callbacks have path items too, and so have components.
#[test]
fn methods_of_webhooks_and_shared_paths() {
    let body = "requestBody: { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }, responses: { 204: {} }";
    let text = format!(
        "webhooks: {{ new: {{ additionalOperations: {{ NOTIFY: {{ {body} }} }} }} }}\npaths: {{ /a: {{ $ref: '#/components/pathItems/A' }} }}\ncomponents: {{ pathItems: {{ A: {{ parameters: [{{ in: query, name: q, schema: {{ type: string }} }}], additionalOperations: {{ LINK: {{ operationId: link, tags: [pets], responses: {{ 204: {{}} }}, callbacks: {{ done: {{ '{{$url}}': {{ additionalOperations: {{ DONE: {{ {body} }} }} }} }} }} }} }} }} }} }}\n"
    );
    assert_snapshot!(check_lower(&newest(&text)), @r#"
    LINK /a = pets.link()
      q?: String Query(Form, Explode(true))
      answers empty
    webhook NEW: Webhooks = NOTIFY "new"
    webhook DONE: Paths = DONE "done", asked by link at {$url}
    struct Paths in pets
      a?: String
    struct Webhooks in pets
      a?: String
    "#);
}

fn parameters(list: &str) -> String {
    newest(&operation(&format!("parameters: [{list}]\nresponses: {{ 204: {{}} }}")))
}

/// Parameter Object, `in: querystring`.
#[test]
fn the_query_as_a_whole() {
    let form = "application/x-www-form-urlencoded";
    let object = "schema: { type: object, properties: { a: { type: string }, b: { type: array, items: { type: string } } } }";
    let lists = [
        format!(
            "{{ in: querystring, name: q, required: true, content: {{ {form}: {{ {object}, encoding: {{ b: {{ style: pipeDelimited, explode: false, allowReserved: true }} }} }} }} }}"
        ),
        format!("{{ in: querystring, name: q, content: {{ application/json: {{ {object} }} }} }}"),
        "{ in: querystring, name: q, content: { text/plain: { schema: { type: string } } } }".to_owned(),
        format!("{{ in: querystring, name: q, content: {{ {form}: {{ schema: {{ type: string }} }} }} }}"),
        format!("{{ in: QueryString, name: q, {object} }}"),
        format!("{{ in: querystring, name: q, {object}, content: {{ application/json: {{}} }} }}"),
        "{ in: querystring }".to_owned(),
        "{ $ref: '#/paths/~1b/get/parameters/0' }".to_owned(),
    ];
    let all: String = lists.iter().map(|list| check_lower(&parameters(list)) + "---\n").collect();
    assert_snapshot!(all);
}

/// The query as a whole stands alone.
#[test]
fn the_query_as_a_whole_beside_others() {
    let form = "{ in: querystring, name: f, content: { application/x-www-form-urlencoded: { schema: { type: object } } } }";
    let json = "{ in: querystring, name: j, content: { application/json: {} } }";
    let query = "{ in: query, name: q, schema: { type: string } }";
    let lists = [
        format!("{form}, {query}"),
        format!("{query}, {json}"),
        format!("{form}, {json}"),
        format!("{json}, {form}"),
    ];
    let all: String = lists.iter().map(|list| check_lower(&parameters(list)) + "---\n").collect();
    assert_snapshot!(all);
    let of_path = format!(
        "paths: {{ /a: {{ parameters: [{query}], get: {{ operationId: get, tags: [pets], parameters: [{json}], responses: {{ 204: {{}} }} }} }} }}\n"
    );
    assert_snapshot!(check_lower(&newest(&of_path)), @r#"
    GET /a = pets.get()
      q?: String Query(Form, Explode(true))
      answers empty
    warning[parameter]: the query as a whole (`j`) is next to another parameter of the query; the parameter is left out
      --> api.yaml:4:132
       at /paths/~1a/get/parameters/0
       = help: use either one parameter `in: querystring`, or parameters `in: query`
    "#);
}

/// Style Values and `allowReserved`.
#[test]
fn plain_cookies_and_reserved_characters() {
    let list = "schema: { type: array, items: { type: string } }";
    assert_snapshot!(check_lower(&parameters(&format!(
        "{{ in: cookie, name: a, style: cookie, {list} }}, {{ in: cookie, name: b, style: cookie, explode: false, allowReserved: true, {list} }}, {{ in: cookie, name: c, allowReserved: true, {list} }}, {{ in: query, name: d, style: deepObject, allowReserved: true, {list} }}, {{ in: query, name: e, style: spaceDelimited, allowReserved: true, {list} }}, {{ in: header, name: f, allowReserved: true, {list} }}, {{ in: query, name: g, style: cookie, {list} }}, {{ in: query, name: h, allowReserved: true, content: {{ application/json: {{}} }} }}"
    ))), @r#"
    GET /a = pets.get()
      a?: [String] Cookie(Cookie, Explode(true))
      b?: [String] Cookie(Cookie, Explode(false))
      c?: [String] Cookie(Form, Explode(true), AllowReserved(true))
      d?: [String] Query(DeepObject, Explode(true), AllowReserved(true))
      e?: [String] Query(SpaceDelimited, Explode(false), AllowReserved(true))
      f?: [String] Header(Simple, Explode(false))
      g?: [String] Query(Form, Explode(true))
      h?: any Query(Json, Explode(false))
      answers empty
    warning[parameter-style]: "cookie" is not a style of a parameter here; `form` is used
      --> api.yaml:9:683
       at /paths/~1a/get/parameters/6/style
    "#);
    let path = "paths: { '/a/{x}/{y}': { get: { operationId: get, tags: [pets], parameters: [{ in: path, name: x, required: true, style: matrix, allowReserved: true, schema: { type: string } }, { in: path, name: y, required: true, allowReserved: true, schema: { type: string } }], responses: { 204: {} } } } }\n";
    assert_snapshot!(check_lower(&newest(path)), @r#"
    GET /a/{x}/{y} = pets.get()
      x: String Path(Matrix, Explode(false), AllowReserved(true))
      y: String Path(Simple, Explode(false), AllowReserved(true))
      answers empty
    "#);
}

/// `A` of `Cat` and `Dog` with this discriminator.
fn pets(discriminator: &str) -> String {
    newest(&answering(&format!(
        "A: {{ oneOf: [{{ $ref: '#/components/schemas/Cat' }}, {{ $ref: '#/components/schemas/Dog' }}], discriminator: {{ propertyName: kind, {discriminator} }} }}
Cat: {{ type: object, properties: {{ kind: {{ type: string }}, a: {{ type: string }} }} }}
Dog: {{ type: object, properties: {{ b: {{ type: string }} }} }}
Fox: {{ type: object, required: [kind], properties: {{ kind: {{ type: string }} }} }}"
    )))
}

/// Discriminator Object: by name, by reference, one that is not an alternative yet, one that requires the
/// property, and one without a target.
#[test]
fn defaults_of_discriminators() {
    let cases = [
        "defaultMapping: Cat",
        "defaultMapping: Dog",
        "mapping: { c: Cat, d: Dog }, defaultMapping: '#/components/schemas/Dog'",
        "defaultMapping: Fox",
        "defaultMapping: Gone",
        "defaultMapping: '#/components/schemas/A'",
        "defaultMapping: 5",
    ];
    let all: String = cases.iter().map(|case| check_lower(&pets(case)) + "---\n").collect();
    assert_snapshot!(all);
}

/// An undeclared tag of the default is kept if possible: in a map next to it, and in a closed object.
#[test]
fn defaults_that_are_maps_or_closed() {
    let dogs = [
        "{ type: object, additionalProperties: false, properties: { b: { type: string } } }",
        "{ type: object, additionalProperties: { type: string } }",
        "{ type: object, additionalProperties: true, properties: { b: { type: string } } }",
        "{}",
        "{ type: string }",
    ];
    let union = "A: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, defaultMapping: Dog } }\nCat: { type: object, properties: { kind: { type: string } } }\nDog:";
    let all: String = dogs
        .iter()
        .map(|dog| check_lower(&newest(&answering(&format!("{union} {dog}")))) + "---\n")
        .collect();
    assert_snapshot!(all);
}

/// A nested union, a base class, and a union with other keywords.
#[test]
fn defaults_within_compositions() {
    let nested = "A: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Wild' }], discriminator: { propertyName: kind, defaultMapping: Wolf } }
Wild: { oneOf: [{ $ref: '#/components/schemas/Wolf' }, { $ref: '#/components/schemas/Fox' }], discriminator: { propertyName: kind, defaultMapping: Wolf } }
Cat: { type: object, properties: { kind: { type: string } } }
Wolf: { type: object, properties: { kind: { type: string } } }
Fox: { type: object, properties: { kind: { type: string } } }";
    let base = "A: { type: object, properties: { kind: { type: string } }, discriminator: { propertyName: kind, defaultMapping: Other } }
Cat: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { a: { type: string } } }] }
Other: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: { type: string } } }] }";
    let beside = "A: { type: object, required: [id], properties: { id: { type: string } }, anyOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, defaultMapping: Dog } }
Cat: { type: object, properties: { kind: { type: string } } }
Dog: { type: object, properties: { kind: { type: string } } }";
    let null = "A: { type: object, properties: { pet: { oneOf: [{ type: 'null' }, { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { defaultMapping: Dog, propertyName: kind } } } }
Cat: { type: object, properties: { kind: { type: string } } }
Dog: { type: object, properties: { kind: { type: string } } }";
    let cases = [nested, base, beside, null];
    let all: String = cases.iter().map(|case| check_lower(&newest(&answering(case))) + "---\n").collect();
    assert_snapshot!(all);
}

/// Two unions of the same alternatives are two types if different values select their alternatives.
#[test]
fn unions_of_different_defaults_are_different_types() {
    let union = |default: &str| {
        format!(
            "{{ oneOf: [{{ $ref: '#/components/schemas/Cat' }}, {{ $ref: '#/components/schemas/Dog' }}], discriminator: {{ propertyName: kind, defaultMapping: {default} }} }}"
        )
    };
    let schemas = format!(
        "A: {{ type: object, properties: {{ one: {{ type: object, properties: {{ pet: {} }} }}, two: {{ type: object, properties: {{ pet: {} }} }} }} }}
Cat: {{ type: object, properties: {{ kind: {{ type: string }} }} }}
Dog: {{ type: object, properties: {{ kind: {{ type: string }} }} }}",
        union("Cat"),
        union("Dog")
    );
    assert_snapshot!(check_lower(&newest(&answering(&schemas))));
}

#[test]
fn defaults_lead_to_files() {
    let root = "openapi: 3.2.0\ninfo: { title: Pets, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n    A: { oneOf: [{ $ref: 'pets.yaml#/Cat' }], discriminator: { propertyName: kind, defaultMapping: 'pets.yaml#/Dog' } }\n";
    let pets = "Cat: { type: object }\nDog: { type: object }\n";
    assert_snapshot!(check_bundle(&[("api.yaml", root), ("pets.yaml", pets)]), @r##"
    info title: "Pets"
    info version: "1"
    schemas/A: {"oneOf":[{"$ref":"#/components/schemas/Cat"}],"discriminator":{"propertyName":"kind","defaultMapping":"#/components/schemas/Dog"}}
    schemas/Cat: {"type":"object"}
    schemas/Dog: {"type":"object"}
    "##);
}

/// OpenAPI Object, `$self`: the document's own address, and addresses of files relative to it.
#[test]
fn addresses_count_from_where_the_document_says_it_is() {
    let root = "openapi: 3.2.0\n$self: https://example.com/v1/api.yaml\ninfo: { title: Pets, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n    A: { $ref: 'https://example.com/v1/api.yaml#/components/schemas/B' }\n    B: { $ref: '/v1/parts/pets.yaml#/Cat' }\n    C: { $ref: 'https://example.com/v1/parts/pets.yaml#/Dog' }\n    D: { $ref: 'api.yaml#/components/schemas/B' }\n    E: { $ref: 'https://elsewhere.example.com/v1/parts/pets.yaml#/Dog' }\n";
    let pets = "$self: https://example.com/v1/parts/pets.yaml\nCat: { type: object, properties: { dog: { $ref: '#/Dog' }, own: { $ref: 'https://example.com/v1/parts/pets.yaml#/Dog' }, back: { $ref: '../api.yaml#/components/schemas/D' } } }\nDog: { type: string }\n";
    assert_snapshot!(check_bundle(&[("api.yaml", root), ("parts/pets.yaml", pets)]), @r##"
    info title: "Pets"
    info version: "1"
    schemas/A: {"$ref":"#/components/schemas/B"}
    schemas/B: {"type":"object","properties":{"dog":{"$ref":"#/components/schemas/C"},"own":{"$ref":"#/components/schemas/C"},"back":{"$ref":"#/components/schemas/D"}}}
    schemas/C: {"type":"string"}
    schemas/D: {"$ref":"#/components/schemas/B"}
    schemas/E: {"$ref":"https://elsewhere.example.com/v1/parts/pets.yaml#/Dog"}
    error[external-file]: cannot read `https://elsewhere.example.com/v1/parts/pets.yaml`, to which `https://elsewhere.example.com/v1/parts/pets.yaml#/Dog` leads: it is a URL, and nothing is read from the network
      --> api.yaml:11:10
       at /components/schemas/E/$ref
       = help: download the file next to the document, or replace the reference with an overlay; `--missing-files=skip` leaves out what refers to it
    "##);
}

/// Security Scheme Object, OAuth Flows Object and Security Requirement Object.
#[test]
fn devices_and_schemes_by_their_addresses() {
    let scheme = "type: oauth2, deprecated: true, oauth2MetadataUrl: https://example.com/meta, flows: { deviceAuthorization: { deviceAuthorizationUrl: https://example.com/device, tokenUrl: https://example.com/token, scopes: { read: Read. } }, clientCredentials: { tokenUrl: https://example.com/token, scopes: {} } }";
    let text = format!(
        "{}      security: [{{ '#/components/securitySchemes/oauth': [read] }}, {{ '#/x-schemes/key': [] }}, {{ gone: [] }}]\ncomponents: {{ securitySchemes: {{ oauth: {{ {scheme} }} }} }}\nx-schemes: {{ key: {{ type: apiKey, in: header, name: X-Key }} }}\n",
        operation("responses: { 204: {} }")
    );
    assert_snapshot!(check_lower(&newest(&text)), @r#"
    credential Oauth = oauth: Bearer(token), deprecated, described at https://example.com/meta
    credential ClientCredentials = Grant { scheme: "oauth", grant_type: "client_credentials", parameters: [], arguments: [FieldName("client_id"), FieldName("client_secret")], endpoints: Endpoints { token: "https://example.com/token", refresh: None, authorization: None, device_authorization: None, revocation: None, base_url_field: None } }, deprecated, described at https://example.com/meta
    credential DeviceAuthorization = App { scheme: "oauth", endpoints: Endpoints { token: "https://example.com/token", refresh: None, authorization: None, device_authorization: Some("https://example.com/device"), revocation: None, base_url_field: None } }, deprecated, described at https://example.com/meta
    credential Key = key: ApiKey(Header, "X-Key")(key)
    GET /a = pets.get()
      answers empty
      needs [oauth] or [key] or [gone]
      Scopes { names: ["read"], any: false }
    warning[security]: the security scheme `gone` is not defined; callers set a credential with this name
      --> api.yaml:6:5
       at /paths/~1a/get
       = help: define it under `components.securitySchemes`
    "#);
    let lacking = "components: { securitySchemes: { oauth: { type: oauth2, flows: { deviceAuthorization: { tokenUrl: https://example.com/token, scopes: {} } } }, other: { type: oauth2, flows: { deviceAuthorization: { deviceAuthorizationUrl: https://example.com/device, scopes: {} } } } } }\n";
    let text = format!("{}{lacking}", operation("responses: { 204: {} }"));
    assert_snapshot!(check_lower(&newest(&text)), @r#"
    credential Oauth = oauth: Bearer(token)
    credential DeviceAuthorization = App { scheme: "oauth", endpoints: Endpoints { token: "https://example.com/token", refresh: None, authorization: None, device_authorization: None, revocation: None, base_url_field: None } }
    credential Other = other: Bearer(token)
    GET /a = pets.get()
      answers empty
    warning[security]: the flow has no `deviceAuthorizationUrl`, so callers have to set it
      --> api.yaml:10:66
       at /components/securitySchemes/oauth/flows/deviceAuthorization
    warning[security]: a flow needs `tokenUrl`; the credential of this one is left out
      --> api.yaml:10:176
       at /components/securitySchemes/other/flows/deviceAuthorization
    "#);
}

/// A scheme by the absolute address of its document is that of the document, even if another has its name.
#[test]
fn schemes_by_the_documents_own_address() {
    let own = "https://example.com/v1/api.yaml#/components/securitySchemes/key";
    let text = format!(
        "$self: https://example.com/v1/api.yaml\n{}      security: [{{ '{own}': [] }}, {{ 'api.yaml#/components/securitySchemes/key': [] }}, {{ '{own}/x-other': [] }}]\ncomponents: {{ securitySchemes: {{ key: {{ type: http, scheme: basic, x-other: {{ type: http, scheme: bearer }} }} }} }}\n",
        operation("responses: { 204: {} }")
    );
    assert_snapshot!(check_lower(&newest(&text)), @r#"
    credential Key = key: Basic(user, password)
    credential XOther = x-other: Bearer(token)
    GET /a = pets.get()
      answers empty
      needs [key] or [key] or [x-other]
    "#);
}

/// A path item next to a reference has the methods of both. Methods whose names differ only in case get
/// different names.
#[test]
fn methods_beside_a_reference() {
    let text = "paths: { /a: { $ref: '#/components/pathItems/A', additionalOperations: { LINK: { tags: [pets], responses: { 204: {} } }, link: { tags: [pets], responses: { 204: {} } } } } }\ncomponents: { pathItems: { A: { additionalOperations: { LINK: { operationId: gone, tags: [pets], responses: { 204: {} } }, UNLINK: { operationId: unlink, tags: [pets], responses: { 204: {} } } } } } }\n";
    assert_snapshot!(check_lower(&newest(text)), @r#"
    LINK /a = pets.link_a()
      answers empty
    link /a = pets.link_a_2()
      answers empty
    UNLINK /a = pets.unlink()
      answers empty
    warning[operation-id]: the operation has no id; it becomes `LINK /a`
      --> api.yaml:4:74
       at /paths/~1a/additionalOperations/LINK
    warning[operation-id]: the operation has no id; it becomes `link /a`
      --> api.yaml:4:122
       at /paths/~1a/additionalOperations/link
    "#);
}

/// The same where the path item is in another file.
#[test]
fn methods_beside_a_reference_to_a_file() {
    let root = "openapi: 3.2.0\ninfo: { title: Pets, version: '1' }\npaths: { /a: { $ref: 'a.yaml', additionalOperations: { LINK: { operationId: link, responses: {} } } } }\n";
    let item = "additionalOperations: { UNLINK: { operationId: unlink, responses: { 200: { $ref: '#/x-response' } } } }\nx-response: { summary: One. }\n";
    assert_snapshot!(check_bundle(&[("api.yaml", root), ("a.yaml", item)]), @r##"
    info title: "Pets"
    info version: "1"
    paths /a: {"additionalOperations":{"UNLINK":{"operationId":"unlink","responses":{"200":{"$ref":"#/components/responses/x-response"}}},"LINK":{"operationId":"link","responses":{}}},"x-response":{"summary":"One."}}
    responses/x-response: {"summary":"One."}
    "##);
}

#[test]
fn schemes_of_other_files() {
    let root = "openapi: 3.2.0\ninfo: { title: Pets, version: '1' }\nsecurity: [{ 'schemes.yaml#/components/securitySchemes/key': [] }, { './token.yaml': [] }]\npaths: {}\n";
    let schemes = "components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }\n";
    let token = "{ type: http, scheme: bearer }\n";
    let files = [("api.yaml", root), ("schemes.yaml", schemes), ("token.yaml", token)];
    assert_snapshot!(check_bundle(&files), @r#"
    info title: "Pets"
    info version: "1"
    securitySchemes/token: {"type":"http","scheme":"bearer"}
    securitySchemes/key: {"type":"apiKey","in":"header","name":"X-Key"}
    "#);
}

/// Tag Object: operations are grouped by the first tag that can group. A parent that does not exist is
/// reported, and so is a circle.
#[test]
fn tags_with_kinds_and_parents() {
    let tags = "tags: [{ name: beta, kind: badge }, { name: pets, kind: nav, parent: all, summary: Pets. }, { name: all, summary: All. }, { name: a, parent: b }, { name: b, parent: c }, { name: c, parent: b }, { name: d, parent: d }, { name: e, parent: gone }]\n";
    let text = format!("{tags}{}", operation("responses: { 204: {} }").replace("[pets]", "[beta, pets]"));
    assert_snapshot!(check_lower(&newest(&text)));
    let file = check_emit(&newest(&text), "src/operations/pets.rs");
    let docs: Vec<&str> = file.lines().filter(|line| line.starts_with("///")).collect();
    assert_eq!(docs, ["/// Pets.", "///", "/// Part of `all`.", "/// The call of `get`."]);
    let only = format!("{tags}{}", operation("responses: { 204: {} }").replace("[pets]", "[beta]"));
    assert!(check_lower(&newest(&only)).starts_with("GET /a = beta.get()"));
}

/// Response Object, Server Object and Example Object.
#[test]
fn summaries_names_and_values() {
    let text = "servers: [{ url: 'https://{region}.example.com', name: production, variables: { region: { default: eu } } }]\npaths: { /a: { get: { operationId: get, tags: [pets], responses: { 200: { summary: One., content: { application/json: { examples: { a: { dataValue: { id: 7 }, serializedValue: '{}' }, b: { $ref: '#/components/examples/B' } } } } } } } } }\ncomponents: { examples: { B: { dataValue: { id: 8, name: x } } } }\n";
    let text = format!("openapi: 3.2.0\ninfo: {{ title: Pets, version: '1' }}\n{text}");
    assert_snapshot!(check_lower(&text), @r#"
    server https://eu.example.com
    GET /a = pets.get()
      answers GetResponse
    struct GetResponse in pets
      id?: Integer64
    note[schema-from-example]: the response has an example and no schema; its type is inferred from the example
      --> api.yaml:4:101
       at /paths/~1a/get/responses/200/content/application~1json
    "#);
    assert!(check_emit(&text, "src/servers.rs").contains("pub struct ProductionServer"));
    assert!(check_emit(&text, "src/types/pets.rs").contains("/// One.\n"));
}

/// Media Type Object and Encoding Object: unsupported features are reported.
#[test]
fn sequences_and_encodings_by_position() {
    let item = "itemSchema: { type: object, properties: { a: { type: string } } }";
    let text = newest(&operation(&format!(
        "requestBody: {{ content: {{ multipart/form-data: {{ schema: {{ type: object, properties: {{ a: {{ type: object }} }} }}, prefixEncoding: [{{}}], encoding: {{ a: {{ contentType: multipart/mixed, prefixEncoding: [{{ contentType: text/plain }}], itemEncoding: {{}}, encoding: {{ b: {{}} }} }} }} }}, multipart/mixed: {{ {item}, itemEncoding: {{ contentType: application/json }} }}, application/jsonl: {{ {item} }} }} }}\nresponses: {{ 200: {{ content: {{ application/jsonl: {{ {item} }} }} }}, 201: {{ content: {{ application/json-seq: {{ {item} }} }} }}, 202: {{ content: {{ text/event-stream: {{ {item} }} }} }}, 203: {{ content: {{ multipart/mixed: {{ {item} }} }} }}, 206: {{ content: {{ application/json: {{ {item} }} }} }} }}"
    )));
    assert_snapshot!(check_lower(&text));
}

/// RFC 4648, section 5.
#[test]
fn base64_of_urls() {
    assert_snapshot!(check_lower(&newest(&answering(
        "A: { type: object, properties: { a: { type: string, format: base64url }, b: { type: string, contentEncoding: base64url }, c: { type: [string, 'null'], contentEncoding: BASE64URL }, d: { type: array, items: { contentEncoding: base64url } }, e: { type: string, format: base64url, enum: [x] } } }"
    ))), @r#"
    GET /a = pets.get()
      answers A
    struct A in pets
      a?: Base64Url
      b?: Base64Url
      c?|null: Base64Url
      d?: [Base64Url]
      e?: String("x")
    "#);
}

/// The same in documents that say an earlier version.
#[test]
fn fields_in_earlier_versions() {
    let text = "$self: https://example.com/api.yaml
tags: [{ name: pets, parent: all, kind: nav, summary: Pets. }, { name: all }]
paths:
  /a:
    query:
      operationId: q
      tags: [pets]
      parameters: [{ in: querystring, name: q, content: { application/json: { examples: { a: { dataValue: 1, serializedValue: '1' } } } } }, { in: cookie, name: c, style: cookie, schema: { type: string } }]
      responses: { 200: { summary: One., content: { multipart/mixed: { itemSchema: {}, prefixEncoding: [{}], itemEncoding: { encoding: {}, itemEncoding: {}, prefixEncoding: [] } } } } }
    additionalOperations: { LINK: { operationId: l, tags: [pets], responses: { 204: {} } } }
components:
  mediaTypes: {}
  securitySchemes: { o: { type: oauth2, deprecated: true, oauth2MetadataUrl: https://example.com/m, flows: { deviceAuthorization: { tokenUrl: https://example.com/t, deviceAuthorizationUrl: https://example.com/d, scopes: {} } } } }
  schemas:
    A: { oneOf: [{ $ref: '#/components/schemas/B' }], discriminator: { propertyName: k, defaultMapping: B }, xml: { nodeType: element } }
    B: { type: object }
";
    let reported = check_rewritten(text, "/openapi");
    assert_snapshot!(reported);
    let newer = check_rewritten(&newest(text), "/openapi");
    assert!(!newer.contains("newer-keyword"), "{newer}");
    assert_eq!(
        check_rewritten(&whole(text).replace("3.0.3", "3.1.0"), "/openapi").matches("from 3.2 on").count(),
        reported.matches("from 3.2 on").count()
    );
}
