//! Writes the README of a client, which is also its crate page: what it covers, a complete program, and
//! further topics.

mod program;

use self::program::{Program, program};
use super::manifest::Package;
use super::needs::{RuntimeFeature, has_types_alone, parts, spare_parts};
use super::prose::{Doc, Words, brief, code, codes, line, number, words};
use crate::ir::{Api, Tag};

/// The most tags that are listed, so that those of a large document do not fill the page.
const MOST_TAGS: usize = 24;

const OF_CLIENTS: &str = "This client is unofficial. It was generated from OpenAPI documents; the operator of the service neither wrote nor supports it. \
     `coverage.json` lists every part of the documents that the client leaves out or changes.";

const OF_TYPES: &str = "These types are unofficial. They were generated from OpenAPI documents; the operator of the service neither wrote nor supports them. \
     `coverage.json` lists every schema of the documents that the types leave out or change.";

/// The README. It includes the user's own file if the settings name one.
pub fn readme(package: &Package, apis: &[Api], own: Option<&str>) -> String {
    let mut text = format!("<!-- {} -->\n\n# {}\n\n", super::HEADER, package.name);
    let program = program(package, apis);
    push(&mut text, &covered(package, apis));
    if has_types_alone(apis) {
        return readme_of_types(text, package, apis, own);
    }
    push(&mut text, &begin(package, apis, program.as_ref()));
    if let Some(own) = own {
        text.push_str(&format!("{}\n\n", own.trim()));
    }
    push(&mut text, &calls(apis));
    push(&mut text, &around(apis));
    push(&mut text, &optional(package, apis, program.as_ref()));
    format!("{}\n", text.trim_end())
}

/// The rest of the README for a client with only types.
fn readme_of_types(mut text: String, package: &Package, apis: &[Api], own: Option<&str>) -> String {
    let mut about = Doc::default();
    about.subheading("Use");
    about.code("toml", format!("[dependencies]\n{} = \"{}\"", package.name, package.version));
    let folder = format!("{} = {{ path = \"../{}\" }}", package.name, package.name);
    about.add(words!["If the package is not in a registry, give its folder instead: ", code(&folder), "."]);
    about.add(
        "The package has the types of the documents, and nothing that sends calls. `runtime::model::decode_slice` reads a value from JSON text, and \
         `runtime::model::to_json_text` writes one. A new value of an enumeration is kept, and written back unchanged.",
    );
    if apis.iter().any(|api| !api.webhooks.is_empty()) {
        about.add("The calls that the service makes are constants of `webhooks`, which read their bodies.");
    }
    push(&mut text, &about);
    if let Some(own) = own {
        text.push_str(&format!("{}\n\n", own.trim()));
    }
    let mut features = Doc::default();
    features.subheading("Features");
    features.list(vec![
        Doc::of(
            "`serde`: `Serialize` and `Deserialize` for all types, so that your own types can contain them.",
        ),
        Doc::of("`webhooks`: `runtime::Receiver`, which checks the signatures of webhooks."),
        Doc::of(
            "`chrono`, `time`, `jiff`, `uuid`, `rust_decimal`: conversions to the types of these crates.",
        ),
    ]);
    push(&mut text, &features);
    format!("{}\n", text.trim_end())
}

fn push(text: &mut String, doc: &Doc) {
    for line in doc.lines() {
        text.push_str(&line);
        text.push('\n');
    }
    text.push('\n');
}

fn covered(package: &Package, apis: &[Api]) -> Doc {
    let mut about = Doc::of(line(&package.description));
    about.add(if has_types_alone(apis) { OF_TYPES } else { OF_CLIENTS });
    about.subheading("What it covers");
    for api in apis {
        about.extend(covered_by(api));
    }
    about
}

/// The number of operations and webhooks of a document.
fn contents(api: &Api) -> Words {
    let count = |count: usize, one: &'static str, several: &'static str| {
        words![number(u64::try_from(count).unwrap_or(u64::MAX)), if count == 1 { one } else { several }]
    };
    let operations = count(api.operations().count(), " operation", " operations");
    let webhooks = count(api.webhooks.len(), " webhook", " webhooks");
    match (api.operations().count(), api.webhooks.len()) {
        (_, 0) if api.has_types_alone => count(api.types.len(), " type", " types"),
        (_, 0) => operations,
        (0, _) => webhooks,
        _ => words![operations, " and ", webhooks],
    }
}

/// The title and tags of a document.
fn covered_by(api: &Api) -> Doc {
    let title = words![line(&api.title), version(api), ", ", contents(api)];
    let mut about = Doc::of(match &api.module {
        Some(module) => words!["**", code(module.file_stem()), "**: ", title, "."],
        None => words![title, "."],
    });
    let description = api.description.as_deref().filter(|text| text.trim() != api.title.trim());
    about.extend(description.map(Doc::said_below).unwrap_or_default());
    if let Some(feature) = api.feature.as_ref().filter(|_| api.is_for_receivers()) {
        about.add(words!["It is there with the feature ", code(feature.as_str()), " of the package."]);
    }
    let mut entries: Vec<Doc> = api.tags.iter().take(MOST_TAGS).map(entry).collect();
    if let Some(more) = api.tags.len().checked_sub(MOST_TAGS).filter(|more| *more > 0) {
        let more = u64::try_from(more).unwrap_or(u64::MAX);
        entries.push(Doc::of(words!["and ", number(more), " more groups"]));
    }
    about.list(entries);
    about
}

fn version(api: &Api) -> Words {
    match line(&api.version) {
        version if version.is_empty() => "".into(),
        version => words![" (version ", version, ")"],
    }
}

fn entry(tag: &Tag) -> Doc {
    let call = code(&format!("client.{}()", tag.method));
    match tag.docs.as_deref().map(brief) {
        Some(about) if !about.is_empty() => Doc::of(words![call, ": ", about]),
        _ => Doc::of(call),
    }
}

/// The first program.
fn begin(package: &Package, apis: &[Api], program: Option<&Program>) -> Doc {
    let mut about = Doc::default();
    about.subheading("First program");
    about.code(
        "toml",
        format!(
            "[dependencies]\n{} = \"{}\"\ntokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}",
            package.name, package.version
        ),
    );
    let folder = format!("{} = {{ path = \"path/to/its/folder\" }}", package.name);
    about.add(words![
        "If the client is not in a registry, write the path of its folder: ",
        code(&folder),
        "."
    ]);
    let Some(program) = program else { return about };
    about.code(crate::prose::check::PROGRAM, program.text.clone());
    if !program.variables.is_empty() {
        let names = codes(program.variables.iter().map(String::as_str), ", ", " and ");
        about.add(words!["The program reads its credentials from environment variables: ", names, "."]);
    }
    let has_scopes =
        apis.iter().flat_map(Api::operations).any(|operation| !operation.scopes.names.is_empty());
    for (label, scopes, any) in &program.scopes {
        let names = codes(scopes.iter().map(String::as_str), ", ", if *any { " or " } else { " and " });
        about.add(words![code(label), " needs the scope ", names, "."]);
    }
    about.add(match has_scopes {
        true => "The documentation of each method shows a short call, the scopes that it needs, and the errors that the document lists.",
        false => "The documentation of each method shows a short call, and the errors that the document lists.",
    });
    about
}

fn calls(apis: &[Api]) -> Doc {
    let mut about = Doc::default();
    about.subheading("Calls");
    let mut entries = vec![
        Doc::of(
            "Required inputs are arguments; optional inputs are chained. `.send().await` returns the decoded body, \
             `.response().await` the body with status, headers and bytes, and `.bytes().await` only the bytes.",
        ),
        Doc::of("`.options(…)` sets a timeout, retries, headers or query parameters for one call."),
    ];
    if parts(apis).contains(&RuntimeFeature::Pages) {
        entries.push(Doc::of(
            "A list with pages has the streams `.items()` and `.pages()`. They request the next page when you have read the one before.",
        ));
    }
    entries.push(Doc::of(
        "A new value of an enumeration is kept, and sent back unchanged. Properties that the document does not list are ignored.",
    ));
    about.list(entries);
    about.subheading("Errors and retries");
    about.add(
        "A call that fails returns a `runtime::Error`. `Error::Api` is a response with an error status, with the status, the headers, the body and \
         the decoded error. `Error::RateLimit` says when you can continue. `error.may_have_acted()` tells whether the service may have acted on the request, \
         so that sending it again could act twice.",
    );
    about.add(
        "The client retries a call when that is safe: if no connection was made, after status 429, and, for calls that only read, after \
         a broken connection or an error of a gateway. `Client::builder().retry(…)` changes this. `.timeout(…)` limits a call with all of its attempts.",
    );
    about
}

/// Middleware, transports and the like.
fn around(apis: &[Api]) -> Doc {
    let mut about = Doc::default();
    about.subheading("Tests, proxies and other addresses");
    let mut entries = vec![
        Doc::of(
            "In tests, send the calls to your own server: `Client::builder().base_url(\"http://127.0.0.1:8080\")`. \
             Or use no server: with the feature `test-util`, `runtime::test_util::Fake` gives the responses that a test sets for each call, checks what was sent, and causes every error. A `runtime::Middleware` sees each request, and can change it, sign it or answer it.",
        ),
        Doc::of(
            "The client uses the proxies of the environment variables `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`. `Client::builder().transport(…)` takes your own HTTP client, \
             such as a `runtime::reqwest::Client` with other proxies or certificates.",
        ),
        Doc::of("`SERVERS` has the addresses that the document lists; `base_url` takes any other."),
    ];
    if parts(apis).contains(&RuntimeFeature::OAuth2) {
        entries.push(Doc::of(
            "A credential that requests tokens has its own address, which `.token_url(…)` changes. A token that you already have is a credential, too; it requests nothing.",
        ));
    }
    about.list(entries);
    about
}

fn optional(package: &Package, apis: &[Api], program: Option<&Program>) -> Doc {
    let mut about = Doc::default();
    about.subheading("Features");
    let mut entries = Vec::new();
    let tags: Vec<&str> = apis.iter().flat_map(Api::features).collect();
    let shown = program.and_then(|program| program.features.first()).map(String::as_str);
    if let Some(first) = shown.or(tags.first().copied()) {
        let line = format!(
            "{} = {{ version = \"{}\", default-features = false, features = [\"rustls\", \"{first}\"] }}",
            package.name, package.version
        );
        about.add("Each group of operations is a feature, and all are on by default. To compile only one:");
        about.code("toml", line);
    }
    entries.push(Doc::of("`blocking`: calls without async, by `.wait()`."));
    entries.push(Doc::of(
        "`rustls` (on): TLS; `rustls-ring`: the same with less to compile, if nothing else in the program uses rustls; `native-tls`: the TLS of the operating system. \
         Without any of them, give the client a transport (`ClientBuilder::transport`).",
    ));
    entries.push(Doc::of("`file-store`: keeps tokens in files, which the processes of one machine share."));
    entries.push(Doc::of("`pacing`: delays calls so that a budget of calls is kept; `redis`: shares budgets and tokens between machines."));
    entries.push(Doc::of(
        "`chrono`, `time`, `jiff`, `uuid`, `rust_decimal`: conversions to the types of these crates.",
    ));
    entries.push(Doc::of(
        "`serde`: `Serialize` and `Deserialize` for all types, so that your own types can contain them.",
    ));
    entries.push(Doc::of("`test-util`: a fake service for the tests of your program."));
    entries.push(Doc::of("`gzip` (on), `brotli`, `zstd`: compressed responses; `charset`: text in other charsets than UTF-8, UTF-16 and Latin-1."));
    for part in spare_parts(apis) {
        let of = match part {
            RuntimeFeature::OAuth2 => "tokens of OAuth 2.0, which the documents do not need.",
            RuntimeFeature::Streams => {
                "events, lines and records as they come, which the documents do not need."
            }
            RuntimeFeature::Webhooks if apis.iter().any(Api::has_signed_webhooks) => {
                "`runtime::Receiver`, which checks the signatures of webhooks and answers challenges."
            }
            RuntimeFeature::Webhooks => "signatures of webhooks, which the documents do not need.",
            RuntimeFeature::Client | RuntimeFeature::Pages => continue,
        };
        entries.push(Doc::of(words![code(part.feature()), ": ", of]));
    }
    about.list(entries);
    about
}

/// The features that the README's program needs.
pub(super) fn needed(package: &Package, apis: &[Api]) -> Vec<String> {
    program(package, apis).map(|program| program.features).unwrap_or_default()
}
