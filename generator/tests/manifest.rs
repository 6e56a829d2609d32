//! What the manifest of a client says of it to a registry, and asks of the runtime: what its document needs, and nothing else.
#![allow(clippy::expect_used, reason = "a test without its client cannot go on")]

use crate::common::{api, generated, operation};
use generator::emit::{Package, manifest, runtime_manifest};
use generator::naming::{Scope, feature_name, module_name};

/// The features of the runtime for a document's client, in addition to those of all clients.
#[track_caller]
fn check_needs(document: &str, expected: &[&str]) {
    let files = generated(document);
    let manifest = files.get("Cargo.toml").map_or("", |text| text.as_ref());
    let runtime = manifest.lines().find(|line| line.starts_with("runtime = ")).unwrap_or_default();
    let written = runtime.split_once("version = ").map_or("no runtime", |(_, rest)| rest);
    let features: Vec<String> = ["client"].iter().chain(expected).map(|name| format!("\"{name}\"")).collect();
    assert_eq!(written, format!("\"=0.1.0\", features = [{}] }}", features.join(", ")), "{manifest}");
}

fn answers(content: &str) -> String {
    operation(&format!("responses: {{ 200: {{ description: It., content: {{ {content} }} }} }}"))
}

fn secured(scheme: &str) -> String {
    let scheme = format!("components: {{ securitySchemes: {{ it: {scheme} }} }}\nsecurity: [{{ it: [] }}]\n");
    format!("{scheme}{}", answers("application/json: { schema: { type: string } }"))
}

#[test]
fn values_need_nothing() {
    check_needs(&answers("application/json: { schema: { type: string } }"), &[]);
    check_needs(&answers("application/octet-stream: {}"), &[]);
    check_needs("paths: {}", &[]);
    let body = "requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary } } } } } }\nresponses: {}";
    check_needs(&operation(body), &[]);
}

#[test]
fn credentials_that_the_caller_has_need_nothing() {
    for scheme in [
        "{ type: apiKey, in: header, name: Key }",
        "{ type: http, scheme: basic }",
        "{ type: http, scheme: bearer }",
        "{ type: http, scheme: hawk }",
    ] {
        check_needs(&secured(scheme), &[]);
    }
}

#[test]
fn tokens_need_oauth2() {
    for flow in [
        "clientCredentials: { tokenUrl: 'https://pets.example/token', scopes: {} }",
        "authorizationCode: { authorizationUrl: 'https://pets.example/authorize', tokenUrl: 'https://pets.example/token', scopes: {} }",
    ] {
        check_needs(&secured(&format!("{{ type: oauth2, flows: {{ {flow} }} }}")), &["oauth2"]);
    }
}

#[test]
fn responses_that_come_piece_by_piece_need_streams() {
    for media_type in ["text/event-stream", "application/x-ndjson", "application/json-seq"] {
        let stream = format!("{media_type}: {{ schema: {{ type: object }} }}");
        check_needs(&answers(&stream), &["streams"]);
        // Beside another media type it is one case of several.
        check_needs(
            &answers(&format!("application/json: {{ schema: {{ type: integer }} }}, {stream}")),
            &["streams"],
        );
    }
}

#[test]
fn lists_over_several_pages_need_pages() {
    let list = "
x-pagination: { style: page-number, page: page, items: pets }
parameters: [{ in: query, name: page, schema: { type: integer } }]
responses: { 200: { description: All., content: { application/json: { schema: { type: object, properties: { pets: { type: array, items: { type: string } } } } } } } }
";
    check_needs(&operation(list), &["pages"]);
}

/// The lines in a manifest's `[package]` that not every client has.
#[track_caller]
fn check_package(package: Package, document: &str, expected: &str) {
    let api = api(document).expect("a client");
    let package = Package { name: "pets".into(), version: "0.1.0".into(), ..package };
    let manifest = manifest(&package.completed(std::slice::from_ref(&api)), std::slice::from_ref(&api));
    let (_, rest) = manifest.split_once("description = \"\"\n").expect("a description");
    let (own, _) = rest.split_once("\n\n[package.metadata").expect("metadata");
    assert_eq!(own, expected);
}

#[test]
fn what_a_registry_shows_comes_from_settings_or_the_document() {
    let said = "openapi: 3.0.3\ninfo: { title: A, version: '1', license: { name: Apache 2.0 }, contact: { url: 'https://pets.example' } }\npaths: {}\n";
    let page = "readme = \"README.md\"\ncategories = [\"api-bindings\"]";
    check_package(
        Package::default(),
        said,
        &format!("license = \"Apache-2.0\"\nhomepage = \"https://pets.example\"\n{page}"),
    );
    check_package(
        Package::default(),
        &said.replace("Apache 2.0", "Ours"),
        &format!("homepage = \"https://pets.example\"\n{page}"),
    );
    check_package(
        Package {
            license: Some("MIT".into()),
            repository: Some("https://a.example\nb".into()),
            homepage: Some("https://b.example".into()),
            documentation: Some("https://c.example".into()),
            keywords: vec!["pets".into()],
            categories: vec!["web-programming".into()],
            ..Package::default()
        },
        said,
        "license = \"MIT\"\nrepository = \"https://a.example b\"\nhomepage = \"https://b.example\"\nreadme = \"README.md\"\nkeywords = [\"pets\"]\ncategories = [\"web-programming\"]\ndocumentation = \"https://c.example\"",
    );
}

/// A client needs no newer Rust than its runtime, whose code clippy holds to that (`incompatible_msrv`), and that is no
/// newer than users are told.
#[test]
fn the_oldest_rust() {
    for manifest in [manifest(&Package::default(), &[]), runtime_manifest(&Package::default())] {
        let lines: Vec<&str> = manifest.lines().filter(|line| line.contains("rust-version")).collect();
        assert_eq!(lines, ["rust-version = \"1.88\""], "{manifest}");
    }
}

/// TLS is chosen by the client's features, and one of them is on.
#[test]
fn tls_is_chosen() {
    let manifest = manifest(&Package::default(), &[]);
    for line in [
        "default = [\"gzip\", \"rustls\"]",
        "rustls-ring = [\"runtime/rustls-ring\"]",
        "native-tls = [\"runtime/native-tls\"]",
    ] {
        assert!(manifest.lines().any(|own| own == line), "{line} in {manifest}");
    }
    let runtime = runtime_manifest(&Package::default());
    let reqwest = runtime.lines().find(|line| line.starts_with("reqwest = "));
    assert!(reqwest.is_some_and(|line| !line.contains("tls")), "{reqwest:?}");
}

/// The client of these documents, each of a module of its own.
fn written(documents: &[(&str, &str)]) -> String {
    let mut apis = Vec::new();
    for (module, document) in documents {
        let mut api = api(document).expect("a client");
        api.module = Some(module_name(module));
        api.feature = Some(feature_name(&mut Scope::new(&[]), &[module]));
        apis.push(api);
    }
    manifest(&Package { name: "pets".into(), version: "0.1.0".into(), ..Package::default() }, &apis)
}

/// The check of signatures is compiled for receivers of webhooks, not for callers of the service.
#[test]
fn signatures_of_webhooks_are_asked_for() {
    let body = "requestBody: { content: { application/json: { schema: { type: object } } } }";
    let webhooks = format!("webhooks: {{ gone: {{ post: {{ {body} }} }} }}\n");
    let signed =
        format!("x-webhook-signature: {{ header: x-sign, encoding: hex, message: '{{body}}' }}\n{webhooks}");
    let calls = answers("application/json: { schema: { type: string } }");
    check_needs(&format!("{signed}{calls}"), &[]);
    check_needs(&signed, &["webhooks"]);
    check_needs(&webhooks, &[]);
    for (of, line) in [(&signed, "events = [\"webhooks\"]"), (&webhooks, "events = []")] {
        let manifest = written(&[("calls", &calls), ("events", of)]);
        for line in ["default = [\"gzip\", \"rustls\", \"calls\"]", line] {
            assert!(manifest.lines().any(|own| own == line), "{line} in {manifest}");
        }
        assert!(manifest.contains("features = [\"client\"]"), "{manifest}");
    }
}
