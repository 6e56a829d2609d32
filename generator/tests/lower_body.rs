//! Bodies: the media type that is sent, and how it is written.

use crate::common::{check_diagnostics, check_lower, operation};
use insta::assert_snapshot;

/// The lines about the body alone, for each media type or list of them.
fn check_bodies(contents: &[&str]) -> String {
    let check = |content: &&str| {
        let lowered = check_lower(&operation(&format!("requestBody: {{ {content} }}\nresponses: {{}}\n")));
        let lines = lowered.lines().filter(|line| !line.starts_with("GET") && !line.contains("answers"));
        lines.map(|line| format!("{line}\n")).collect::<String>()
    };
    contents.iter().map(check).collect()
}

#[test]
fn media_types_choose_the_encoding() {
    let one = |media: &str| {
        format!(
            "required: true, content: {{ {media}: {{ schema: {{ type: object, properties: {{ a: {{ type: string }} }} }} }} }}"
        )
    };
    let contents = [
        "application/json",
        "application/vnd.api+json",
        "'application/json; charset=utf-8'",
        "text/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "text/plain",
        "application/xml",
        "text/csv",
        "application/octet-stream",
        "image/png",
        "'*/*'",
        "multipart/mixed",
    ]
    .map(one);
    let contents: Vec<&str> = contents.iter().map(String::as_str).collect();
    assert_snapshot!(check_bodies(&contents), @r#"
      body: json GetRequest as `application/json`
    struct GetRequest in pets
      a?: String
      body: json GetRequest as `application/vnd.api+json`
    struct GetRequest in pets
      a?: String
      body: json GetRequest as `application/json; charset=utf-8`
    struct GetRequest in pets
      a?: String
      body: json GetRequest as `text/json`
    struct GetRequest in pets
      a?: String
      body: form GetRequest as `application/x-www-form-urlencoded`
    struct GetRequest in pets
      a?: String
      body: multipart GetRequest as `multipart/form-data`
    struct GetRequest in pets
      a?: String
      body: text as `text/plain`
    warning[media-type]: the client cannot encode values as `text/plain`
      --> api.yaml:9:49
       at /paths/~1a/get/requestBody/content/text~1plain
      body: text as `application/xml`
    warning[media-type]: the client cannot encode values as `application/xml`
      --> api.yaml:9:49
       at /paths/~1a/get/requestBody/content/application~1xml
      body: text as `text/csv`
    warning[media-type]: the client cannot encode values as `text/csv`
      --> api.yaml:9:49
       at /paths/~1a/get/requestBody/content/text~1csv
      body: bytes as `application/octet-stream`
    warning[media-type]: the client cannot encode values as `application/octet-stream`
      --> api.yaml:9:49
       at /paths/~1a/get/requestBody/content/application~1octet-stream
      body: bytes as `image/png`
    warning[media-type]: the client cannot encode values as `image/png`
      --> api.yaml:9:49
       at /paths/~1a/get/requestBody/content/image~1png
      body: json GetRequest as `application/json`
    struct GetRequest in pets
      a?: String
      body: parts as `multipart/mixed`
    warning[media-type]: the client cannot encode parts by the schema of `multipart/mixed`
      --> api.yaml:9:49
       at /paths/~1a/get/requestBody/content/multipart~1mixed
    "#);
}

#[test]
fn of_several_media_types_the_one_with_types_is_sent() {
    assert_snapshot!(check_bodies(&[
        "content: { application/octet-stream: {}, application/x-www-form-urlencoded: { schema: { type: object } }, application/vnd.api+json: { schema: { type: object } }, application/json: { schema: { type: string } } }",
        "content: { text/plain: {}, multipart/form-data: { schema: { type: object } } }",
        "content: { application/octet-stream: {}, text/plain: {} }",
    ]), @r#"
      body?: GetBody
        Json: json String as `application/json`
        VndApi: json {any} as `application/vnd.api+json`
        Bytes: bytes as `application/octet-stream`
    note[several-media-types]: the body can also be sent as `application/x-www-form-urlencoded`, with the same content as in the media type that the client sends
      --> api.yaml:9:7
       at /paths/~1a/get/requestBody
      body?: GetBody
        Multipart: multipart {any} as `multipart/form-data`
        Text: text as `text/plain`
    note[encoding]: the schema has no named parts; callers pass a map of JSON values, and each becomes a part with text or JSON
      --> api.yaml:9:49
       at /paths/~1a/get/requestBody/content/multipart~1form-data
       = help: name the parts as `properties`, files with `format: binary`; without a schema, callers write the parts
      body?: GetBody
        Text: text as `text/plain`
        Bytes: bytes as `application/octet-stream`
    "#);
}

#[test]
fn bodies_with_little_said_about_them() {
    assert_snapshot!(check_bodies(&[
        "content: { application/json: {} }",
        "required: true, content: { application/json: { schema: {} } }",
        "content: { application/json: { schema: { type: array, items: { type: string, format: binary } } } }",
        "content: {}",
        "required: true",
        "content: ~",
        "$ref: '#/components/requestBodies/Gone'",
    ]), @r#"
      body?: json any as `application/json`
      body: json any as `application/json`
      body?: json [String] as `application/json`
    warning[binary]: JSON has no bytes, and the document does not say how they are written
      --> api.yaml:9:76
       at /paths/~1a/get/requestBody/content/application~1json/schema/items
       = help: `contentEncoding: base64`, or `format: byte`, says that it is Base64
      body?: bytes as `application/octet-stream`
      body: bytes as `application/octet-stream`
      body?: bytes as `application/octet-stream`
    warning[request-body]: `content` is empty, not a mapping; it is not read
      --> api.yaml:9:22
       at /paths/~1a/get/requestBody/content
    warning[reference]: the reference to `#/components/requestBodies/Gone` has no target; the body is left out
      --> api.yaml:9:7
       at /paths/~1a/get/requestBody
       = help: correct the reference, or add the definition under `components`
    "#);
}

#[test]
fn files_are_parts_of_forms() {
    assert_snapshot!(check_bodies(&[
        "required: true, content: { multipart/form-data: { schema: { type: object, required: [file], properties: { file: { type: string, format: binary }, files: { type: array, items: { type: string, format: binary } }, name: { type: string } } } } }",
    ]), @r#"
      body: multipart GetRequest as `multipart/form-data`
    struct GetRequest in pets
      file: File
      files?: [File]
      name?: String
    "#);
}

#[test]
fn a_shared_body_is_followed() {
    let document = format!(
        "{}components:\n  requestBodies:\n    Pet: {{ required: true, description: The pet., content: {{ application/json: {{ schema: {{ type: object, properties: {{ name: {{ type: string }} }} }} }} }} }}\n",
        operation("requestBody: { $ref: '#/components/requestBodies/Pet' }\nresponses: {}\n")
    );
    assert_snapshot!(check_lower(&document), @r#"
    GET /a = pets.get()
      body: json Pet as `application/json`
      answers empty
    struct Pet in pets
      name?: String
    "#);
}

/// A document whose body is a form with a list `a` and an encoding for it.
fn list_in_parts(items: &str, encoding: &str) -> String {
    let schema = format!("{{ type: object, properties: {{ a: {{ type: array, items: {items} }} }} }}");
    let content = format!("{{ multipart/form-data: {{ schema: {schema}, encoding: {{ a: {encoding} }} }} }}");
    operation(&format!("requestBody: {{ content: {content} }}\nresponses: {{}}\n"))
}

#[test]
fn lists_are_joined_in_a_part_where_the_encoding_says_so() {
    let separator = |encoding: &str| {
        let lowered = check_lower(&list_in_parts("{ type: string }", encoding));
        let (_, rest) = lowered.split_once("joined ")?;
        rest.get(..3).map(str::to_owned)
    };
    assert_eq!(separator("{ explode: false }").as_deref(), Some("\",\""));
    assert_eq!(separator("{ style: form, explode: false }").as_deref(), Some("\",\""));
    assert_eq!(separator("{ style: pipeDelimited }").as_deref(), Some("\"|\""));
    assert_eq!(separator("{ style: spaceDelimited, explode: false }").as_deref(), Some("\" \""));
    for each_is_a_part in
        ["{}", "{ explode: true }", "{ style: form }", "{ style: pipeDelimited, explode: true }"]
    {
        assert_eq!(separator(each_is_a_part), None, "{each_is_a_part}");
    }
}

#[test]
fn lists_that_cannot_be_joined_in_a_part_are_told() {
    let told =
        |items: &str| check_diagnostics(&list_in_parts(items, "{ explode: false }")).contains("are joined");
    assert!(told("{ type: object, properties: { b: { type: string } } }"));
    assert!(told("{ type: string, format: binary }"));
    assert!(!told("{ type: integer }"));
}

#[test]
fn texts_of_what_is_no_text_are_told() {
    let check = |schema: &str, content_type: &str| {
        let schema = format!("{{ type: object, properties: {{ a: {schema} }} }}");
        let encoding = format!("{{ a: {{ contentType: '{content_type}' }} }}");
        let content = format!("{{ multipart/form-data: {{ schema: {schema}, encoding: {encoding} }} }}");
        let reported = check_diagnostics(&operation(&format!(
            "requestBody: {{ content: {content} }}\nresponses: {{}}\n"
        )));
        reported.contains("warning[encoding]: a string cannot contain every")
    };
    assert!(check("{ type: string, pattern: ^a }", "image/png, image/gif"));
    assert!(check("{ type: string, pattern: ^a }", "application/octet-stream"));
    assert!(!check("{ type: string }", "image/png, image/gif"));
    assert!(!check("{ type: string, format: binary }", "image/png"));
    assert!(!check("{ type: string }", "text/plain"));
    assert!(!check("{ type: integer }", "image/png"));
}

/// A string with the name of a file may be one, which only the author of the document knows.
#[test]
fn strings_that_are_called_files_are_reported() {
    let form = |properties: &str, encoding: &str| {
        format!(
            "required: true, content: {{ multipart/form-data: {{ {encoding} schema: {{ type: object, properties: {{ {properties} }} }} }} }}"
        )
    };
    let contents = [
        form("pic_file: { type: string, description: The path of the file. }", ""),
        form("Files: { type: array, items: { type: string } }", ""),
        form("file: { type: string, format: binary }, file_name: { type: string }", ""),
        form("profile: { type: string }, file: { type: string, enum: [a] }", ""),
        form("image: { type: string }", "encoding: { image: { contentType: text/plain } },"),
    ];
    let contents: Vec<&str> = contents.iter().map(String::as_str).collect();
    assert_snapshot!(check_bodies(&contents), @r#"
      body: multipart GetRequest as `multipart/form-data`
    struct GetRequest in pets
      pic_file?: String // The path of the file.
    note[encoding]: `pic_file` has the name of a file, but is a string; the part is sent as text, without a file name
      --> api.yaml:9:111
       at /paths/~1a/get/requestBody/content/multipart~1form-data/schema/properties/pic_file
       = help: `format: binary` makes it a file
      body: multipart GetRequest as `multipart/form-data`
    struct GetRequest in pets
      files?: [String] = "Files"
    note[encoding]: `Files` has the name of a file, but is a string; the part is sent as text, without a file name
      --> api.yaml:9:111
       at /paths/~1a/get/requestBody/content/multipart~1form-data/schema/properties/Files
       = help: `format: binary` makes it a file
      body: multipart GetRequest as `multipart/form-data`
    struct GetRequest in pets
      file?: File
      file_name?: String
      body: multipart GetRequest as `multipart/form-data`
    struct GetRequest in pets
      profile?: String
      file?: String("a")
      body: multipart GetRequest as `multipart/form-data`
    struct GetRequest in pets
      image?: String
    "#);
}

/// Nothing of these has fields.
#[test]
fn forms_of_single_values_are_text() {
    let of =
        |media: &str, schema: &str| format!("required: true, content: {{ {media}: {{ schema: {schema} }} }}");
    let mut contents = Vec::new();
    for media in ["application/x-www-form-urlencoded", "multipart/form-data"] {
        contents.push(of(media, "{ type: string, enum: [a, b] }"));
        contents.push(of(media, "{ type: integer, enum: [1, 2] }"));
        contents.push(of(media, "{ type: integer, enum: [1, 2], x-flags: true }"));
        contents.push(of(media, "{ type: array, prefixItems: [{ type: string }, { type: integer }] }"));
    }
    let contents: Vec<&str> = contents.iter().map(String::as_str).collect();
    assert_snapshot!(check_bodies(&contents), @r"
      body: text as `application/x-www-form-urlencoded`
    warning[media-type]: a form needs an object, and this schema is not one
      --> api.yaml:9:49
       at /paths/~1a/get/requestBody/content/application~1x-www-form-urlencoded
      body: text as `application/x-www-form-urlencoded`
    warning[media-type]: a form needs an object, and this schema is not one
      --> api.yaml:9:49
       at /paths/~1a/get/requestBody/content/application~1x-www-form-urlencoded
      body: text as `application/x-www-form-urlencoded`
    warning[media-type]: a form needs an object, and this schema is not one
      --> api.yaml:9:49
       at /paths/~1a/get/requestBody/content/application~1x-www-form-urlencoded
      body: text as `application/x-www-form-urlencoded`
    warning[media-type]: a form needs an object, and this schema is not one
      --> api.yaml:9:49
       at /paths/~1a/get/requestBody/content/application~1x-www-form-urlencoded
      body: parts as `multipart/form-data`
    warning[media-type]: the client cannot encode parts by the schema of `multipart/form-data`
      --> api.yaml:9:49
       at /paths/~1a/get/requestBody/content/multipart~1form-data
      body: parts as `multipart/form-data`
    warning[media-type]: the client cannot encode parts by the schema of `multipart/form-data`
      --> api.yaml:9:49
       at /paths/~1a/get/requestBody/content/multipart~1form-data
      body: parts as `multipart/form-data`
    warning[media-type]: the client cannot encode parts by the schema of `multipart/form-data`
      --> api.yaml:9:49
       at /paths/~1a/get/requestBody/content/multipart~1form-data
      body: parts as `multipart/form-data`
    warning[media-type]: the client cannot encode parts by the schema of `multipart/form-data`
      --> api.yaml:9:49
       at /paths/~1a/get/requestBody/content/multipart~1form-data
    ");
}
