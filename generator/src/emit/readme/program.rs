//! Writes the program of a README: credentials from the environment, a list, a call, and error handling.

use super::super::context::Cx;
use super::super::manifest::Package;
use super::super::sample::{self, Arguments};
use crate::ir::{Api, Credential, CredentialKind, Method, Operation, Payload, Success, Tag, TypeReference};
use crate::naming::{LibraryName, library_name};
use crate::tokens::{Tokens, tokens};

/// Prints errors as messages. A `Result` returned from `main` would print them as `Debug`.
const MAIN: &str = r#"#[tokio::main(flavor = "current_thread")]
async fn main() {
    if let Err(error) = run().await {
        eprintln!("error: {error}");
        std::process::exit(1);
    }
}

"#;

/// Reports the name of a missing variable, which the error of `std::env` does not have.
const VARIABLE: &str = r#"

fn variable(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!("set the environment variable {name}"))
}"#;

/// A program, and what it needs.
pub(super) struct Program {
    pub(super) text: String,
    /// The environment variables that it reads.
    pub(super) variables: Vec<String>,
    /// Its calls with their scopes, and whether one of the scopes is enough.
    pub(super) scopes: Vec<(String, Vec<String>, bool)>,
    /// The features that it needs.
    pub(super) features: Vec<String>,
}

/// A call in the program.
struct Call<'a> {
    tag: &'a Tag,
    operation: &'a Operation,
    arguments: Arguments,
}

/// The program for the document with the most operations; `None` if there is no suitable call.
pub(super) fn program(package: &Package, apis: &[Api]) -> Option<Program> {
    let mut largest = None;
    for api in apis {
        let count = api.operations().count();
        if largest.is_none_or(|(most, _)| count > most) {
            largest = Some((count, api));
        }
    }
    let (_, api) = largest?;
    let library = library_name(&package.name);
    let cx = Cx::new(api, &library);
    let list = pick(&cx, |operation| operation.pagination.is_some(), None);
    let one = pick(&cx, is_one, list.as_ref().map(|call| call.operation.path.as_str()))?;
    let (credential, variables) = credential(package, api);
    let mut text = text(&cx, &library, &credential, list.as_ref(), &one);
    if !variables.is_empty() {
        text.push_str(VARIABLE);
    }
    let calls = || list.iter().chain([&one]);
    let mut features: Vec<String> = Vec::new();
    for feature in calls().filter_map(|call| call.tag.feature.as_ref()) {
        if !features.iter().any(|known| known == feature.as_str()) {
            features.push(feature.as_str().to_owned());
        }
    }
    Some(Program { text, variables, scopes: calls().filter_map(scopes).collect(), features })
}

/// Whether a call returns a single object.
fn is_one(operation: &Operation) -> bool {
    operation.pagination.is_none()
        && matches!(&operation.success, Success::One(Payload::Value(TypeReference::Named(_))))
}

/// The most suitable operation: one that reads, needs few inputs, and has a large tag. If the program has a
/// list, preferably one for an element of the list.
fn pick<'a>(cx: &Cx<'a>, is_wanted: fn(&Operation) -> bool, list: Option<&str>) -> Option<Call<'a>> {
    let mut best: Option<([usize; 4], Call<'a>)> = None;
    for tag in &cx.api.tags {
        for operation in tag.operations.iter().filter(|operation| is_wanted(operation)) {
            let of_list = list.is_some_and(|list| is_element(list, &operation.path));
            let cost = [
                usize::from(operation.deprecated) + usize::from(operation.method != Method::Get),
                usize::from(!of_list),
                operation.required_parameters().count() + usize::from(operation.required_body().is_some()),
                usize::MAX - tag.operations.len(),
            ];
            if best.as_ref().is_some_and(|(least, _)| *least <= cost) {
                continue;
            }
            if let Some(arguments) = sample::arguments(cx, tag, operation) {
                best = Some((cost, Call { tag, operation, arguments }));
            }
        }
    }
    best.map(|(_, call)| call)
}

/// Whether a path is that of the list followed by one placeholder.
fn is_element(list: &str, path: &str) -> bool {
    let rest = path.strip_prefix(list).and_then(|rest| rest.strip_prefix("/{"));
    rest.and_then(|rest| rest.strip_suffix('}')).is_some_and(|name| !name.contains('/'))
}

fn scopes(call: &Call<'_>) -> Option<(String, Vec<String>, bool)> {
    let scopes = &call.operation.scopes;
    let label = format!("client.{}().{}", call.tag.method, call.operation.name);
    (!scopes.names.is_empty()).then(|| (label, scopes.names.clone(), scopes.any))
}

/// A credential that a program can construct, and the environment variables for it.
fn credential(package: &Package, api: &Api) -> (Tokens, Vec<String>) {
    let module = &api.module;
    let library = library_name(&package.name);
    let path = match &api.module {
        Some(module) => tokens! { #module },
        None => tokens! { #library #(::#module)* },
    };
    let is_grant = |credential: &&Credential| matches!(credential.kind, CredentialKind::Grant(_));
    let is_held = |credential: &&Credential| matches!(credential.kind, CredentialKind::Held(_));
    let all = || api.credentials.iter().filter(|credential| !credential.deprecated);
    let Some(found) = all().find(is_grant).or_else(|| all().find(is_held)) else {
        return (tokens! { #path::Credentials::none() }, Vec::new());
    };
    let arguments = match &found.kind {
        CredentialKind::Grant(grant) => grant.arguments.iter().collect(),
        CredentialKind::Held(parts) => parts.iter().flat_map(|part| &part.arguments).collect(),
        CredentialKind::App(_) => Vec::new(),
    };
    let prefix = prefix(&package.name);
    let mut variables = Vec::new();
    for argument in arguments {
        variables
            .push(format!("{prefix}_{}", argument.as_str().trim_start_matches("r#")).to_ascii_uppercase());
    }
    let name = &found.name;
    let read: Vec<Tokens> = variables.iter().map(|variable| tokens! { variable(#variable)? }).collect();
    (tokens! { #path::#name::new(#(#read),*) }, variables)
}

/// The prefix of environment variables for a package.
fn prefix(package: &str) -> String {
    let name = package.trim_end_matches("-client").trim_end_matches("_client");
    name.replace('-', "_")
}

fn text(
    cx: &Cx<'_>,
    library: &LibraryName,
    credential: &Tokens,
    list: Option<&Call<'_>>,
    one: &Call<'_>,
) -> String {
    let path = match &cx.api.module {
        Some(module) => tokens! { #module },
        None => tokens! { #library },
    };
    let mut parts = vec![sample::printed(&tokens! {
        let credentials = #credential;
        let client = #path::Client::new(credentials);
    })];
    if let Some(list) = list {
        let (before, call) = invocation(list);
        let items = sample::printed(&tokens! {
            #before
            let mut items = #call.items();
            while let Some(item) = items.next().await {
                let item = item?;
                println!("{item:?}");
            }
        });
        parts.push(format!("// The items of all pages.\n{items}"));
    }
    let (before, call) = invocation(one);
    let matched = sample::printed(&tokens! {
        #before
        match #call.send().await {
            Ok(found) => println!("{found:?}"),
            Err(Error::Api(error)) if error.status.as_u16() == 404 => println!("not found"),
            Err(Error::RateLimit(limit)) => println!("too many calls: {limit}"),
            Err(error) => return Err(error.into()),
        }
    });
    parts.push(format!("// One call, and its possible errors.\n{matched}"));
    parts.push("Ok(())\n".to_owned());
    let body: Vec<String> = parts.join("\n").lines().map(indented).collect();
    let types = list.iter().chain([&one]).any(|call| call.arguments.mentions_types());
    let uses = match (&cx.api.module, types) {
        (Some(module), true) => {
            format!("use {library}::runtime::Error;\nuse {library}::{module}::{{self, types}};")
        }
        (Some(module), false) => format!("use {library}::runtime::Error;\nuse {library}::{module};"),
        (None, true) => format!("use {library}::{{runtime::Error, types}};"),
        (None, false) => format!("use {library}::runtime::Error;"),
    };
    format!(
        "{uses}\n\n{MAIN}async fn run() -> Result<(), Box<dyn std::error::Error>> {{\n{}\n}}",
        body.join("\n")
    )
}

fn invocation(call: &Call<'_>) -> (Tokens, Tokens) {
    let (handle, method) = (&call.tag.method, &call.operation.name);
    let Arguments { before, values, chained } = &call.arguments;
    (before.clone(), tokens! { client.#handle().#method(#(#values),*) #chained })
}

fn indented(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!("    {line}") }
}
