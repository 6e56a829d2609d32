#!/usr/bin/env bash
# Expected:  an untagged enum takes the alternative that a value's JSON type allows: a list is no structure, and serde's documents of schemas
#            (utoipa, schemars) say `type: object` of a structure.
# Behaviour: a derived structure also reads a list, its elements in the order of the fields. In an untagged enum the structure that stands before
#            the list takes `[1, -2]`, and gives it back as an object with floats; with three elements the list is read as a list.
# Version:   serde 1.0.228, serde_json 1.0.145.
# Source:    https://serde.rs/enum-representations.html#untagged; `visit_seq` in what `#[derive(Deserialize)]` makes of a structure.
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
serde = { version = "=1.0.228", features = ["derive"] }
serde_json = "=1.0.145"
TOML
cat > src/main.rs <<'RUST'
use serde::{Deserialize, Serialize};

#[derive(Deserialize, Serialize)]
struct Point {
    x: f64,
    y: f64,
}

#[derive(Deserialize, Serialize)]
#[serde(untagged)]
enum Value {
    Point(Point),
    List(Vec<i32>),
}

fn main() {
    for sent in ["[1,-2]", "[1,-2,3]"] {
        let value: Value = serde_json::from_str(sent).unwrap();
        println!("{sent} comes back as {}", serde_json::to_string(&value).unwrap());
    }
}
RUST
CARGO_TARGET_DIR="$folder/target" cargo run --quiet > seen
cat seen
diff - seen <<'SEEN'
[1,-2] comes back as {"x":1.0,"y":-2.0}
[1,-2,3] comes back as [1,-2,3]
SEEN
