//! Findings about input: files, settings, and texts that are not documents or are hostile.

use std::fs;
use std::path::Path;

use crate::common::settings::check_configuration;
use crate::common::{check_diagnostics, deep, operation, whole};
use generator::document::{Source, load, parse};
use insta::assert_snapshot;

const CLIENT: &str = "[client]\nname = 'pets'\nversion = '0.1.0'\ndescription = 'Pets.'\noutput = 'out'\n";

#[test]
fn settings_that_are_refused() {
    assert_snapshot!(check_configuration("client = 5"), @"
    error[configuration]: the settings cannot be read: invalid type: integer `5`, expected struct ClientTable
      --> /generator.toml:1:10
    ");
    assert_snapshot!(check_configuration(CLIENT), @"
    error[configuration]: the settings cannot be read: missing field `document`
      --> /generator.toml:1:1
    ");
    assert_snapshot!(check_configuration(&format!("{CLIENT}[[document]]\npath = 'a.yaml'\nmodul = 'a'\n")), @r#"
    error[configuration]: the settings cannot be read: unknown field `modul`, expected one of `path`, `module`, `overlays`, `root`, `missing-files`, `only`, `except`, `page-heuristics`, `missing-required`
      --> /generator.toml:8:1
    "#);
    assert_snapshot!(check_configuration(&format!("{CLIENT}[[document]]\npath = 'a.yaml'\n[[document]]\npath = 'b.yaml'\n")), @r#"
    error[configuration]: each of several documents needs a `module`
      --> /generator.toml
    "#);
    assert_snapshot!(check_configuration(&format!("{CLIENT}[[document]]\npath = 'a.yaml'\npage-heuristics = ['cursor', 'gone']\n")), @r#"
    error[configuration]: `gone` is not a heuristic for pages; the heuristics are dropshot, ms-pageable, page-token, cursor, last-item, next-url, link-header, page-number, offset-total
      --> /generator.toml
    "#);
    assert_snapshot!(check_configuration(&format!("{CLIENT}[[document]]\npath = 'a.yaml'\npage-heuristics = ['cursor']\n")), @r#"1 documents"#);
    assert_snapshot!(check_configuration(&format!("{CLIENT}[[document]]\npath = 'a.yaml'\n")), @r#"1 documents"#);
}

/// Two documents with the same module would overwrite each other, and every client has a module `runtime`.
#[test]
fn modules_that_collide_are_refused() {
    let documents = |one: &str, other: &str| {
        format!(
            "{CLIENT}[[document]]\npath = 'a.yaml'\nmodule = '{one}'\n[[document]]\npath = 'b.yaml'\nmodule = '{other}'\n"
        )
    };
    for (one, other) in [("v1", "v1"), ("v1", "V1"), ("runtime", "v2")] {
        let reported = check_configuration(&documents(one, other));
        assert!(reported.contains("configuration"), "{one}, {other}: {reported}");
    }
}

#[test]
fn files_that_cannot_be_read() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let reported = |path: &Path| {
        load(path)
            .map_or_else(|fault| fault.to_string(), |_| "read".into())
            .replace(&folder.path().display().to_string(), "")
    };
    fs::write(folder.path().join("latin.yaml"), b"title: caf\xe9\n").expect("a file");
    assert_snapshot!(reported(&folder.path().join("gone.yaml")), @"
    error[input-file]: cannot read `/gone.yaml`: there is no such file
      --> /gone.yaml
       = help: give the path of an OpenAPI document in YAML or JSON
    ");
    assert_snapshot!(reported(&folder.path().join("latin.yaml")), @"
    error[input-file]: cannot read `/latin.yaml`: it is not valid UTF-8
      --> /latin.yaml
       = help: give the path of an OpenAPI document in YAML or JSON
    ");
}

/// YAML allows other encodings (YAML 1.2.2, section 5.2); the likely one is reported.
#[test]
fn other_encodings_are_named() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("api.yaml");
    let utf_16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let utf_16_big = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    let utf_32 =
        |text: &str| text.chars().flat_map(|letter| u32::from(letter).to_le_bytes()).collect::<Vec<u8>>();
    for (bytes, expected) in [
        (utf_16("\u{feff}a: 1"), "it is UTF-16, not UTF-8"),
        (utf_16("a: 1"), "it is UTF-16, not UTF-8"),
        (utf_16_big("\u{feff}a: 1"), "it is UTF-16, not UTF-8"),
        (utf_16_big("a: 1"), "it is UTF-16, not UTF-8"),
        (utf_32("\u{feff}a: 1"), "it is UTF-32, not UTF-8"),
        (utf_32("a: 1"), "it is UTF-32, not UTF-8"),
        (b"a: \xff".to_vec(), "it is not valid UTF-8"),
        (b"".to_vec(), "the document is empty"),
        ("\u{feff}a: 1".into(), "read"),
    ] {
        fs::write(&path, &bytes).expect("a file");
        let reported = load(&path).map_or_else(|fault| fault.to_string(), |_| "read".into());
        assert!(reported.contains(expected), "{bytes:?}: {reported}");
    }
}

#[test]
fn texts_that_are_no_documents() {
    let check = |text: &str| check_diagnostics(&format!("openapi: 3.0.3\n{text}")).trim_end().to_owned();
    for root in ["", "null", "   \n", "hello", "- a", "5", "true", "[]", "# only a comment\n"] {
        let document = parse(Source { name: "api.yaml".into(), text: root.into() });
        let reported = document.map_or_else(|fault| fault.to_string(), |_| "read".into());
        assert!(reported.starts_with("error[document-root]: the document is "), "{root:?}: {reported}");
    }
    assert_snapshot!(check("paths: [\n"), @r#"
    error[syntax]: not valid YAML: while parsing a node, did not find expected node content, in the list that starts at line 2 column 8
      --> api.yaml:3:1
    "#);
    assert_snapshot!(check("paths:\n\t/a: {}\n"), @r#"
    warning[syntax]: not valid YAML: tabs disallowed within this context (block indentation); tabs before a line are read as spaces
      --> api.yaml:3:2
    warning[info]: the document has no mapping `info`; the client has no title and no version of the API
      --> api.yaml:1:1
       at the document's root
    note[server]: the document names no server; the client uses `http://localhost` unless the caller sets a base URL
      --> api.yaml:1:1
       at the document's root
    "#);
    assert_snapshot!(check("openapi: 3.0.3\n"), @r#"
    warning[repeated-key]: the key `openapi` is there twice; the last one is read
      --> api.yaml:1:1
       at /openapi
    warning[info]: the document has no mapping `info`; the client has no title and no version of the API
      --> api.yaml:1:1
       at the document's root
    warning[paths]: the document has no mapping `paths`, so its client has no operations
      --> api.yaml:1:1
       at /paths
    note[server]: the document names no server; the client uses `http://localhost` unless the caller sets a base URL
      --> api.yaml:1:1
       at the document's root
    "#);
    assert_snapshot!(check("---\nopenapi: 3.0.3\n"), @r#"
    error[syntax]: not valid YAML for one document: a second document starts here
      --> api.yaml:2:1
       = help: put each document into its own file
    "#);
    assert_snapshot!(check("paths: &a { /a: *a }\n"), @r#"
    error[nesting]: not valid YAML: the alias is inside the value that it names, so the value has no end
      --> api.yaml:2:17
       = help: write out the part that repeats
    "#);
    assert_snapshot!(check("paths: *gone\n"), @r#"
    error[syntax]: not valid YAML: while parsing node, found unknown anchor
      --> api.yaml:2:8
       = help: a text that starts with `*` is an alias: put it into quotes, or write its anchor before it
    "#);
    assert_snapshot!(check("x: \"\u{0}\"\n"), @r#"
    error[syntax]: not valid YAML: the character U+0000 is not allowed
      --> api.yaml:2:5
       = help: write it as an escape in double quotes, or save the file as UTF-8 if it is none
    "#);
    assert_snapshot!(check("paths: { /a: { <<: 5 } }\n"), @r#"
    warning[info]: the document has no mapping `info`; the client has no title and no version of the API
      --> api.yaml:1:1
       at the document's root
    note[server]: the document names no server; the client uses `http://localhost` unless the caller sets a base URL
      --> api.yaml:1:1
       at the document's root
    "#);
}

#[test]
fn bombs_are_refused() {
    let mut bomb = "openapi: 3.0.3\na: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (name, previous) in ('b'..='p').zip('a'..) {
        let nine = vec![format!("*{previous}"); 9].join(", ");
        bomb.push_str(&format!("{name}: &{name} [{nine}]\n"));
    }
    assert_snapshot!(check_diagnostics(&bomb), @r#"
    error[syntax]: the aliases of the document add more than 8 MiB
      --> api.yaml:7:12
       = help: put what repeats into `components`, and refer to it by `$ref`
    "#);
    let (brackets, entries) = ("[".repeat(5_000), format!("\n  {}y", "- ".repeat(10_000)));
    let texts = "[\"]]\",".repeat(5_000);
    for nested in
        [brackets, entries, texts, format!("\n  {}", "? ".repeat(5_000)), format!("\n{}", deep(1_000))]
    {
        let reported = check_diagnostics(&format!("openapi: 3.0.3\nx: {nested}"));
        assert!(reported.starts_with("error[nesting]: ") && reported.contains("--> api.yaml:"), "{reported}");
    }
}

#[test]
fn lines_count_whatever_ends_them() {
    let text = whole(&operation("responses: { 200: 5 }\n"));
    let reported = check_diagnostics(&text);
    assert_snapshot!(reported, @r#"
    warning[response]: the response is a number, not a mapping; its content is unknown
      --> api.yaml:9:20
       at /paths/~1a/get/responses/200
    "#);
    assert_eq!(reported, check_diagnostics(&text.replace('\n', "\r\n")));
    assert_snapshot!(check_diagnostics("openapi: 3.0.3\nservers: [{ url: https://a.example.com }]\npaths: { /größe: { get: 5 } }"), @r#"
    warning[info]: the document has no mapping `info`; the client has no title and no version of the API
      --> api.yaml:1:1
       at the document's root
    warning[operation]: this is not what OpenAPI 3.0 allows here: invalid type: integer `5`, expected struct Operation; the operation is left out
      --> api.yaml:3:20
       at /paths/~1größe/get
    "#);
}

/// A byte order mark may start a YAML stream (YAML 1.2, section 5.2).
#[test]
fn a_byte_order_mark_is_no_part_of_the_document() {
    let text = whole(&operation("responses: {}\n"));
    assert_eq!(check_diagnostics(&format!("\u{feff}{text}")), check_diagnostics(&text));
}

/// RFC 8259, section 4, does not define the meaning of repeated names. The last one is used and reported.
#[test]
fn repeated_keys_of_json_are_told() {
    let source = Source {
        name: "api.json".into(),
        text: r#"{ "openapi": "3.0.3", "paths": {}, "paths": { "/a": {} } }"#.into(),
    };
    let document = parse(source).expect("a document");
    assert_eq!(document.root["paths"].as_object().map(serde_json::Map::len), Some(1));
    assert_eq!(document.findings.iter().map(|one| one.feature).collect::<Vec<_>>(), ["repeated-key"]);
}

/// Brackets in texts are no nesting.
#[test]
fn brackets_in_texts_do_not_nest() {
    let texts: String = (0..600).map(|_| "  - \"range [0, 1)\"\n").collect();
    assert_snapshot!(check_diagnostics(&whole(&format!("paths: {{}}\nx:\n{texts}"))), @"");
}

/// What is lost with a part of the document that has another form is told.
#[test]
fn parts_that_are_not_mappings() {
    let newer =
        "openapi: 3.1.0\ninfo: { title: A, version: '1' }\nservers: [{ url: 'https://api.example.com' }]\n";
    let called = |members: &str| operation(&format!("{members}\nresponses: {{}}\n"));
    let rows = [
        (whole("paths: []\n"), "warning[paths]: `paths` is a list"),
        (whole("paths: {}\ncomponents: none\n"), "warning[document-root]: `components` is a string"),
        (format!("{newer}webhooks: none\n"), "warning[webhook]: `webhooks` is a string"),
        (format!("{newer}webhooks: {{ w: none }}\n"), "warning[webhook]: a webhook is a mapping"),
        (format!("{newer}webhooks: {{ w: {{ post: none }} }}\n"), "warning[webhook]: a webhook is a mapping"),
        (called("callbacks: none"), "warning[operation]: `callbacks` is a string"),
        (called("callbacks: { c: none }"), "warning[webhook]: a webhook is a mapping"),
        (called("callbacks: { c: { '{$url}': none } }"), "warning[webhook]: a webhook is a mapping"),
        (called("servers: none"), "warning[server]: `servers` is not a list"),
    ];
    for (document, expected) in rows {
        let told = check_diagnostics(&document);
        assert!(told.contains(expected), "{expected} is not in:\n{told}");
    }
}
