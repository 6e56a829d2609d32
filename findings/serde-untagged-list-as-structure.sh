#!/usr/bin/env bash
# Expected:  An untagged enum reads a value as a variant that its JSON type allows: a list is not a struct, and schemas
#            for serde types (utoipa, schemars) say `type: object` for a struct.
# Behaviour: A derived struct also reads a list, with its elements in the order of the fields. In an untagged enum, a
#            struct that comes before the list reads `[1, -2]`, and writes it as an object with floats; a list with
#            three elements is read as a list.
# Version:   serde 1.0.228, serde_json 1.0.145.
# Source:    https://serde.rs/enum-representations.html#untagged; `visit_seq` in what `#[derive(Deserialize)]` makes of
#            a structure.
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
