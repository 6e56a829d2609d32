#!/usr/bin/env bash
# Expected:  The brackets of `deepObject` may be percent-encoded in the query, as the specification writes them
#            (`color%5BR%5D=100`) and swagger-client sends them.
# Behaviour: serde_qs, which has extractors for axum and actix, takes such a name for one without brackets. An
#            optional object is then absent, without an error, so that a filter does not filter. With the option
#            `use_form_encoding`, which is off by default, both ways to write it are read.
# Version:   serde_qs 1.1.3.
# Source:    https://spec.openapis.org/oas/v3.0.4.html#style-examples;
#            https://www.rfc-editor.org/rfc/rfc3986#section-3.4 (a query does not contain brackets)
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
serde = { version = "1", features = ["derive"] }
serde_qs = "=1.1.3"
TOML
cat > src/main.rs <<'RUST'
use serde::Deserialize;
use serde_qs::Config;

#[derive(Debug, Deserialize)]
struct Query {
    color: Option<Color>,
}

#[derive(Debug, Deserialize)]
#[allow(dead_code)]
struct Color {
    r: u8,
}

fn main() {
    for (name, config) in [("default", Config::new()), ("form encoding", Config::new().use_form_encoding(true))] {
        for query in ["color[r]=100", "color%5Br%5D=100"] {
            let color = config.deserialize_str::<Query>(query).map(|query| query.color);
            println!("{name}, {query}: {color:?}");
        }
    }
}
RUST
CARGO_TARGET_DIR="$folder/target" cargo run --quiet > seen
cat seen
diff - seen <<'SEEN'
default, color[r]=100: Ok(Some(Color { r: 100 }))
default, color%5Br%5D=100: Ok(None)
form encoding, color[r]=100: Ok(Some(Color { r: 100 }))
form encoding, color%5Br%5D=100: Ok(Some(Color { r: 100 }))
SEEN
