//! Bodies of parts and of sequences: which parts are files, which parts callers write, and what is sent of
//! several media types.

use crate::common::{check_lower, operation};
use insta::assert_snapshot;

/// The version of a document, and the content of its body.
type Case<'a> = (&'a str, &'a str);

/// The lines about the body and its type alone.
fn check_bodies(cases: &[Case<'_>], components: &str) -> String {
    let check = |(version, content): &Case<'_>| {
        let operation = operation(&format!("requestBody: {{ content: {content} }}\nresponses: {{}}\n"));
        let document = crate::common::whole(&format!("{operation}{components}")).replace("3.0.3", version);
        let lowered = check_lower(&document);
        let lines = lowered.lines().filter(|line| !line.starts_with("GET") && !line.contains("answers"));
        lines.map(|line| format!("{line}\n")).collect::<String>()
    };
    cases.iter().map(check).collect()
}

/// A form of these properties, with encodings of some.
fn check_parts(version: &str, properties: &str, encoding: &str) -> String {
    let form = format!("{{ type: object, properties: {properties} }}");
    let content = format!("{{ multipart/form-data: {{ schema: {form}, encoding: {encoding} }} }}");
    check_bodies(&[(version, &content)], "")
}

/// OpenAPI 3.1.1, Encoding Object, `contentType`.
#[test]
fn parts_without_a_type_are_files_from_3_1_on() {
    let properties = "{ any: {}, true: true, list: { type: array, items: {} }, null: { anyOf: [{}, { type: 'null' }] }, described: { description: A picture. }, described_list: { type: array, items: { description: A picture. } }, string: { type: string }, object: { type: object }, default: { default: 1 }, number: { type: [integer, string] } }";
    assert_snapshot!(check_parts("3.1.0", properties, "{}"));
    assert_snapshot!(check_parts("3.0.3", properties, "{}"));
}

#[test]
fn media_types_of_content_say_what_is_a_file() {
    let properties = "{ alone: { contentMediaType: image/png }, bytes: { type: string, contentMediaType: application/octet-stream }, sheet: { type: string, contentMediaType: application/vnd.ms-excel }, sheets: { type: array, items: { type: string, contentMediaType: application/vnd.ms-excel } }, text: { type: string, contentMediaType: text/csv }, json: { type: string, contentMediaType: application/json }, base64: { type: string, contentEncoding: base64, contentMediaType: image/png }, base64url: { contentEncoding: base64url }, quoted: { type: string, contentEncoding: quoted-printable }, base32: { contentEncoding: base32 } }";
    assert_snapshot!(check_parts("3.1.0", properties, "{}"));
}

#[test]
fn media_types_of_encodings_say_what_is_a_file() {
    let properties = "{ image: { type: string }, images: { type: array, items: { type: string } }, any: {}, anys: { type: array, items: {} }, range: {}, json: {}, text: {}, table: { type: string }, enum: { type: string, enum: [a, b] }, date: { type: string, format: date } }";
    let encoding = "{ image: { contentType: image/png }, images: { contentType: 'image/png, image/gif' }, any: { contentType: application/pdf }, anys: { contentType: 'application/zip' }, range: { contentType: '*/*' }, json: { contentType: application/json }, text: { contentType: text/plain }, table: { contentType: text/csv }, enum: { contentType: image/png }, date: { contentType: image/png } }";
    assert_snapshot!(check_parts("3.0.3", properties, encoding));
    assert_snapshot!(check_parts("3.1.0", properties, encoding));
}

/// A schema that is also used in JSON is any value there, also in bases and behind references.
#[test]
fn types_that_forms_and_json_share() {
    let components = "components: { schemas: { A: { type: object, properties: { any: {}, text: { type: string }, data: { $ref: '#/components/schemas/Data' } } }, B: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { b: {} } }] }, C: { type: object, properties: { c: { $ref: '#/components/schemas/Data' }, d: { $ref: '#/components/schemas/Blobs' } } }, Data: { description: Anything. }, Blobs: { type: array, items: { $ref: '#/components/schemas/Data' } } } }\n";
    let reference = |name: &str| format!("{{ schema: {{ $ref: '#/components/schemas/{name}' }} }}");
    let both = |name: &str| {
        format!("{{ application/json: {}, multipart/form-data: {} }}", reference(name), reference(name))
    };
    let form = |name: &str| format!("{{ multipart/form-data: {} }}", reference(name));
    let told = format!(
        "{{ application/json: {}, multipart/form-data: {{ schema: {{ $ref: '#/components/schemas/A' }}, encoding: {{ text: {{ contentType: image/png }} }} }} }}",
        reference("A")
    );
    let either = "{ multipart/form-data: { schema: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: object, required: [x], properties: { x: {}, y: { type: string } } }] } } }".to_owned();
    let contents = [both("A"), both("B"), form("A"), form("B"), form("C"), told, either];
    let cases: Vec<Case<'_>> = contents.iter().map(|content| ("3.1.0", content.as_str())).collect();
    assert_snapshot!(check_bodies(&cases, components));
}

/// What only a form can carry is sent as one.
#[test]
fn a_form_with_files_is_preferred() {
    let file = "{ type: string, format: binary }";
    let object = |property: &str| format!("{{ type: object, properties: {{ p: {property} }} }}");
    let list = format!("{{ type: array, items: {file} }}");
    let holders = [
        object(file),
        object("{ type: string, format: binary, nullable: true }"),
        object(&list),
        object(&object(file)),
        object(&format!("{{ type: array, items: {} }}", object(file))),
        object(&format!("{{ oneOf: [{file}, {{ type: integer }}] }}")),
        format!("{{ allOf: [{}] }}", object(file)),
        format!("{{ type: object, additionalProperties: {file} }}"),
        object("{ type: string }"),
        object("{ type: string, format: byte }"),
    ];
    let reference = "{ schema: { $ref: '#/components/schemas/A' } }";
    let mut all = String::new();
    for holder in holders {
        let components = format!("components: {{ schemas: {{ A: {holder} }} }}\n");
        let content = format!(
            "{{ application/json: {reference}, application/x-www-form-urlencoded: {reference}, multipart/form-data: {reference} }}"
        );
        all.push_str(&check_bodies(&[("3.0.3", &content)], &components));
    }
    let components = format!("components: {{ schemas: {{ A: {} }} }}\n", object(file));
    let patch = format!("{{ application/merge-patch+json: {reference}, multipart/form-data: {reference} }}");
    let other = format!(
        "{{ application/json: {{ schema: {{ type: object, properties: {{ q: {{ type: string }} }} }} }}, multipart/form-data: {reference} }}"
    );
    let without =
        format!("{{ application/x-www-form-urlencoded: {reference}, application/json: {reference} }}");
    all.push_str(&check_bodies(&[("3.0.3", &patch), ("3.0.3", &other), ("3.0.3", &without)], &components));
    assert_snapshot!(all);
}

/// The same inline object for several media types is one schema, as if all referred to it (Elysia repeats
/// it).
#[test]
fn a_schema_that_media_types_repeat_is_one() {
    let all = |first: &str, second: &str| {
        format!(
            "{{ application/json: {{ schema: {first} }}, application/x-www-form-urlencoded: {{ schema: {first} }}, multipart/form-data: {{ schema: {second} }} }}"
        )
    };
    let with_file = "{ type: object, properties: { p: { type: string, format: binary }, any: {} } }";
    let without = "{ type: object, required: [any], properties: { any: {}, text: { type: string } } }";
    let other = "{ type: object, required: [any], properties: { any: {}, text: { type: integer } } }";
    let contents = [
        all(with_file, with_file),
        all(without, without),
        all(without, other),
        all("{ type: object }", "{ type: object }"),
    ];
    let cases: Vec<Case<'_>> = contents.iter().map(|content| ("3.1.0", content.as_str())).collect();
    assert_snapshot!(check_bodies(&cases, ""));
}

/// What a part of several holds.
const ITEM: &str = "{ type: object, properties: { a: { type: string } } }";

#[test]
fn parts_without_names() {
    let content = |media_type: &str, schema: &str| format!("{{ {media_type}: {{ schema: {schema} }} }}");
    let contents = [
        content("multipart/form-data", "{ type: string, format: binary }"),
        content("multipart/form-data", "{ type: array }"),
        content("multipart/form-data", "{}"),
        "{ multipart/form-data: {} }".to_owned(),
        content("multipart/form-data", "{ type: object }"),
        content(
            "multipart/form-data",
            "{ type: object, additionalProperties: { type: string, format: binary } }",
        ),
        content("'multipart/*'", "{ type: object, properties: { a: { type: string } } }"),
        content("'multipart/*'", "{ type: string }"),
        content("multipart/mixed", "{ type: object, properties: { a: { type: string } } }"),
        content("multipart/mixed", "{ type: string }"),
        content("'multipart/related; type=text/xml; boundary=x'", "{ type: string }"),
        "{ multipart/mixed: { schema: { type: array }, prefixEncoding: [{ contentType: text/plain }] } }"
            .to_owned(),
        "{ multipart/mixed: {}, multipart/form-data: {}, text/plain: {} }".to_owned(),
        format!("{{ multipart/mixed: {{ itemSchema: {ITEM} }} }}"),
        format!("{{ multipart/related: {{ schema: {{ type: array, items: {ITEM} }} }} }}"),
        "{ multipart/mixed: { itemSchema: { type: integer }, itemEncoding: { contentType: application/vnd.a+json } } }".to_owned(),
        "{ multipart/mixed: { itemSchema: { type: integer }, itemEncoding: {} } }".to_owned(),
        "{ multipart/mixed: { itemSchema: { type: integer } } }".to_owned(),
        "{ multipart/mixed: { itemSchema: { type: string }, itemEncoding: { contentType: text/plain } } }".to_owned(),
        format!("{{ multipart/mixed: {{ itemSchema: {ITEM}, itemEncoding: {{ headers: {{ X-A: {{ schema: {{ type: string }} }} }} }} }} }}"),
        format!("{{ multipart/mixed: {{ itemSchema: {ITEM}, prefixEncoding: [{{}}] }} }}"),
        format!("{{ multipart/mixed: {{ schema: {{ type: array, prefixItems: [{ITEM}], items: false }} }} }}"),
        format!("{{ multipart/form-data: {{ itemSchema: {ITEM} }} }}"),
    ];
    let cases: Vec<Case<'_>> = contents.iter().map(|content| ("3.2.0", content.as_str())).collect();
    assert_snapshot!(check_bodies(&cases, ""));
}

/// A list whose elements are parts: each has the encoding of its position. Callers write parts that no client
/// can encode.
#[test]
fn parts_by_their_places() {
    let part = |media_type: &str| format!("{{ contentType: {media_type} }}");
    let list = |schemas: &str, rest: &str, more: &str| {
        format!(
            "{{ multipart/mixed: {{ schema: {{ type: array, prefixItems: [{schemas}]{rest} }}{more} }} }}"
        )
    };
    let listed = |schemas: &str, more: &str| list(schemas, "", more);
    let closed = |schemas: &str, more: &str| list(schemas, ", minItems: 2, items: false", more);
    let file = "{ type: string, format: binary }";
    let of = |encodings: &[&str]| {
        let all: Vec<String> = encodings.iter().map(|one| part(one)).collect();
        format!(", prefixEncoding: [{}]", all.join(", "))
    };
    let contents = [
        closed(&format!("{ITEM}, {file}"), &of(&["application/vnd.a+json", "image/png"])),
        closed("{ type: string }, {}", &of(&["text/csv", "image/png, image/jpeg"])),
        closed(&format!("{ITEM}, {{ type: string }}"), ""),
        listed(&format!("{ITEM}, {file}"), &of(&["application/json"])),
        listed(&format!("{ITEM}, {{ type: string }}"), &of(&["application/json"])),
        listed(ITEM, ", itemEncoding: { contentType: application/json }"),
        listed(ITEM, &of(&["application/json", "image/png"])),
        closed(&format!("{ITEM}, {ITEM}"), &of(&["application/xml"])),
        closed("{ type: string }, { type: integer }", &of(&["image/png", "text/plain"])),
        closed(&format!("{ITEM}, {file}"), ", prefixEncoding: [{ encoding: { a: {} } }]"),
        closed(
            &format!("{ITEM}, {file}"),
            ", prefixEncoding: [{ style: form, headers: { X-A: { schema: { enum: [b] } }, X-B: { schema: {} } } }]",
        ),
        format!("{{ multipart/mixed: {{ itemSchema: {file}, itemEncoding: {} }} }}", part("image/png")),
        format!("{{ multipart/mixed: {{ itemSchema: {{}}, itemEncoding: {} }} }}", part("image/png")),
        format!("{{ multipart/mixed: {{ itemSchema: {{}}, itemEncoding: {} }} }}", part("'*/*'")),
        "{ multipart/related: { schema: { type: array, items: { type: string } } } }".to_owned(),
    ];
    let cases: Vec<Case<'_>> = contents.iter().map(|content| ("3.2.0", content.as_str())).collect();
    assert_snapshot!(check_bodies(&cases, ""));
}

/// An encoding needs a property; if other properties are allowed, it may belong to one of those.
#[test]
fn encodings_without_a_property_are_reported() {
    let content = |media_type: &str, schema: &str| {
        format!(
            "{{ {media_type}: {{ schema: {schema}, encoding: {{ b: {{ contentType: application/json }} }} }} }}"
        )
    };
    let contents = [
        content("multipart/form-data", "{ type: object, properties: { a: { type: string } } }"),
        content("application/x-www-form-urlencoded", "{ type: object, properties: { a: { type: string } } }"),
        content("application/x-www-form-urlencoded", "{ type: object, properties: { b: { type: string } } }"),
        content(
            "multipart/form-data",
            "{ type: object, properties: { a: {} }, additionalProperties: { type: string } }",
        ),
        content(
            "multipart/form-data",
            "{ allOf: [{ type: object, properties: { a: { type: string } } }, { type: object, properties: { b: { type: string } } }] }",
        ),
        content(
            "multipart/form-data",
            "{ oneOf: [{ type: object, properties: { a: { type: string } } }, { type: object, properties: { b: { type: string } } }] }",
        ),
    ];
    let cases: Vec<Case<'_>> = contents.iter().map(|content| ("3.0.3", content.as_str())).collect();
    assert_snapshot!(check_bodies(&cases, ""), @r#"
      body?: multipart GetRequest as `multipart/form-data`
    struct GetRequest in pets
      a?: String
    warning[encoding]: the schema has no property `b` for this encoding
      --> api.yaml:9:131
       at /paths/~1a/get/requestBody/content/multipart~1form-data/encoding/b
       = help: give the property and its encoding the same name
      body?: form GetRequest as `application/x-www-form-urlencoded`
    struct GetRequest in pets
      a?: String
    warning[encoding]: the schema has no property `b` for this encoding
      --> api.yaml:9:145
       at /paths/~1a/get/requestBody/content/application~1x-www-form-urlencoded/encoding/b
       = help: give the property and its encoding the same name
      body?: form GetRequest as `application/x-www-form-urlencoded`, b Json Explode(false)
    struct GetRequest in pets
      b?: String
      body?: multipart GetRequest as `multipart/form-data`, b Some("application/json") []
    struct GetRequest in pets
      a?: any
      .. extra: String
      body?: multipart GetRequest as `multipart/form-data`, b Some("application/json") []
    struct GetRequest in pets
      a?: String
      b?: String
      body?: multipart GetRequest as `multipart/form-data`, b Some("application/json") []
    union GetRequest in pets
      by likeness: A(box GetWithA), B(box GetWithB), Unmatched
    struct GetWithA in pets
      a?: String
    struct GetWithB in pets
      b?: String
    "#);
}

/// A property that only an encoding mentions is a file if its media type says so.
#[test]
fn encodings_of_parts_that_no_schema_names() {
    let contents = [
        "{ multipart/form-data: { schema: { type: object, properties: { a: { type: string } } }, encoding: { b: { contentType: image/png } } } }",
        "{ multipart/form-data: { schema: { type: object, required: [b], properties: { a: { type: string } } }, encoding: { b: { contentType: 'image/png, image/webp' } } } }",
        "{ multipart/form-data: { schema: { $ref: '#/components/schemas/Form' }, encoding: { b: { contentType: image/png } } } }",
        "{ multipart/form-data: { schema: { allOf: [{ $ref: '#/components/schemas/Form' }] }, encoding: { b: { contentType: application/pdf } } } }",
        // None of these is a file by its encoding.
        "{ multipart/form-data: { schema: { type: object, properties: { B: { type: string, format: binary } } }, encoding: { b: { contentType: image/png } } } }",
        "{ multipart/form-data: { schema: { type: object, properties: { a: { type: string } } }, encoding: { b: { contentType: text/csv } } } }",
        "{ multipart/form-data: { schema: { type: object, properties: { a: { type: string } }, additionalProperties: false }, encoding: { b: { contentType: image/png } } } }",
        "{ multipart/form-data: { schema: { type: object, properties: { a: { type: string } }, additionalProperties: { type: string } }, encoding: { b: { contentType: image/png } } } }",
        "{ multipart/form-data: { schema: { oneOf: [{ $ref: '#/components/schemas/Form' }, { type: object, properties: { c: { type: string } } }] }, encoding: { b: { contentType: image/png } } } }",
        "{ multipart/form-data: { schema: { type: object }, encoding: { b: { contentType: image/png } } } }",
    ];
    let cases: Vec<Case<'_>> = contents.iter().map(|content| ("3.0.3", *content)).collect();
    assert_snapshot!(check_bodies(
        &cases,
        "components: { schemas: { Form: { type: object, properties: { a: { type: string } } } } }\n"
    ));
}

#[test]
fn values_one_after_the_other() {
    let object = "{ type: object, properties: { a: { type: string } } }";
    let contents = [
        format!("{{ application/jsonl: {{ itemSchema: {object} }} }}"),
        format!("{{ application/x-ndjson: {{ schema: {{ type: array, items: {object} }} }} }}"),
        format!("{{ application/json-seq: {{ schema: {object} }} }}"),
        "{ application/geo+json-seq: { itemSchema: { type: [integer, 'null'] } } }".to_owned(),
        "{ application/jsonl: { itemSchema: {} } }".to_owned(),
        "{ application/jsonl: { schema: { type: string } } }".to_owned(),
        "{ application/x-ndjson: {} }".to_owned(),
        "{ text/event-stream: { itemSchema: { type: object } } }".to_owned(),
        "{ application/jsonl: { itemSchema: { type: string, format: binary } } }".to_owned(),
        format!("{{ application/jsonl: {{ itemSchema: {object} }}, application/json: {{ schema: {object} }}, text/csv: {{}} }}"),
        "{ application/json: { schema: { type: array, items: { type: string } } }, application/x-ndjson: { schema: { type: array, items: { type: string } } } }".to_owned(),
        "{ application/json-seq: { itemSchema: { type: string } }, application/jsonl: { itemSchema: { type: string } }, application/x-ndjson: { itemSchema: { type: integer } } }".to_owned(),
    ];
    let cases: Vec<Case<'_>> = contents.iter().map(|content| ("3.2.0", content.as_str())).collect();
    assert_snapshot!(check_bodies(&cases, ""));
}
