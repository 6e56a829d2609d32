#!/usr/bin/env bash
# Expected:  poem-openapi describes, reads and writes with the same traits, so the document matches what the server
#            accepts and sends.
# Behaviour: (1) A union without a discriminator is `type: object` beside `anyOf`, so none of its scalars is valid by
#            the document, although the server reads all of them. (2) `Option<T>` may be absent and is not nullable,
#            although the server writes null for it. (3) `MaybeUndefined<T>`, whose purpose is to distinguish null from
#            absent, has the same schema as `Option<T>`. (4) A `String` is read from a number, so a union with a string
#            before a float changes the number.
# Version:   poem-openapi 5.1.16, poem 3.1.12.
# Source:    https://docs.rs/poem-openapi/5.1.16/poem_openapi/derive.Union.html,
#            https://docs.rs/poem-openapi/5.1.16/poem_openapi/types/enum.MaybeUndefined.html
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
poem-openapi = "=5.1.16"
poem = "=3.1.12"
serde_json = "1"
[profile.dev]
debug = false
TOML
cat > src/main.rs <<'RUST'
use poem_openapi::registry::Registry;
use poem_openapi::types::{MaybeUndefined, ParseFromJSON, ToJSON, Type};
use poem_openapi::{Object, Union};

#[derive(Debug, Object)]
struct Record {
    option: Option<String>,
    maybe: MaybeUndefined<String>,
}

#[derive(Debug, Union)]
enum Scalar {
    Flag(bool),
    Text(String),
    Real(f64),
}

fn main() {
    let mut registry = Registry::new();
    Scalar::register(&mut registry);
    Record::register(&mut registry);
    let scalar = &registry.schemas["Scalar"];
    println!("Scalar: type {}, alternatives {}", scalar.ty, scalar.any_of.len());
    for (name, schema) in &registry.schemas["Record"].properties {
        println!("{name}: {}", serde_json::to_string(schema).unwrap());
    }
    let record = Record { option: None, maybe: MaybeUndefined::Undefined };
    println!("written: {}", record.to_json_string());
    for sent in ["true", "2.5"] {
        let value = Scalar::parse_from_json(serde_json::from_str(sent).ok()).unwrap();
        println!("{sent} is read as {value:?}");
    }
}
RUST
CARGO_TARGET_DIR="$folder/target" cargo run --quiet > seen
cat seen
diff - seen <<'SEEN'
Scalar: type object, alternatives 3
option: {"type":"string"}
maybe: {"type":"string"}
written: {"option":null}
true is read as Flag(true)
2.5 is read as Text("2.5")
SEEN
