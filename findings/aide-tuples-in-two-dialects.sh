#!/usr/bin/env bash
# Expected:  A document uses one dialect of JSON Schema. With `openapi: 3.1.0` that is 2020-12, in which `prefixItems`
#            has the types of a tuple's elements and `items` is one schema.
# Behaviour: aide writes 3.1.0 and has schemars write draft 7, but rewrites only definitions in `components`. The same
#            Rust tuple is `prefixItems` as the body of an operation, and `items` with a list of schemas, which 3.1 does
#            not allow, as a property of a named type.
# Version:   aide 0.15.1, schemars 0.9.0, axum 0.8.9.
# Source:    https://spec.openapis.org/oas/v3.1.1.html#schema-object,
#            https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.1.2
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
cat > Cargo.toml <<'TOML'
[package]
name = "probe"
version = "0.0.0"
edition = "2021"
[dependencies]
aide = { version = "=0.15.1", default-features = false, features = ["axum-json"] }
axum = { version = "=0.8.9", default-features = false, features = ["json"] }
schemars = "=0.9.0"
serde = { version = "1", features = ["derive"] }
serde_json = "1"
TOML
cat > src/main.rs <<'RUST'
use aide::axum::{routing::post, ApiRouter};
use aide::openapi::OpenApi;
use axum::Json;

#[derive(serde::Deserialize, schemars::JsonSchema)]
struct Named {
    #[allow(dead_code)]
    pair: (i32, String),
}

async fn named(_: Json<Named>) {}
async fn bare(_: Json<(i32, String)>) {}

fn main() {
    let mut document = OpenApi::default();
    let _: axum::Router =
        ApiRouter::new().api_route("/named", post(named)).api_route("/bare", post(bare)).finish_api(&mut document);
    let document = serde_json::to_value(document).unwrap();
    println!("openapi: {}", document["openapi"]);
    let bare = &document["paths"]["/bare"]["post"]["requestBody"]["content"]["application/json"]["schema"];
    let named = &document["components"]["schemas"]["Named"]["properties"]["pair"];
    for (name, schema) in [("body", bare), ("property", named)] {
        println!("{name}: list of items: {}, prefixItems: {}", schema["items"].is_array(), schema["prefixItems"].is_array());
    }
}
RUST
CARGO_TARGET_DIR="$folder/target" cargo run --quiet > seen
cat seen
diff - seen <<'SEEN'
openapi: "3.1.0"
body: list of items: false, prefixItems: true
property: list of items: true, prefixItems: false
SEEN
