#!/usr/bin/env bash
# Expected:  `#[serde_json_path::function]`, which defines a function for JSONPath filters, works with a dependency on
#            only `serde_json_path`, as in the documentation of the crate (feature `functions`, on by default).
# Behaviour: The generated code names `::serde_json_path_macros`, so it compiles only if the program depends on that
#            crate as well.
# Version:   serde_json_path 0.7.2, with serde_json_path_macros 0.1.6.
# Source:    the documentation of the module `functions` of serde_json_path 0.7.2 (its first example has one import, of
#            `serde_json_path`).
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
cat > src/main.rs <<'RUST'
use serde_json::json;
use serde_json_path::JsonPath;
use serde_json_path::functions::{NodesType, ValueType};

#[serde_json_path::function]
fn first(nodes: NodesType) -> ValueType {
    match nodes.first() {
        Some(value) => ValueType::Node(value),
        None => ValueType::Nothing,
    }
}

fn main() {
    let path = JsonPath::parse("$[?first(@.*) == 4]").expect("a path");
    println!("{:?}", path.query(&json!([[1, 2], [4, 5]])).exactly_one());
}
RUST
manifest() {
    printf '[package]\nname = "probe"\nversion = "0.1.0"\nedition = "2021"\n[workspace]\n[dependencies]\nserde_json = "1"\nserde_json_path = "=0.7.2"\n%s\n' "$1" > Cargo.toml
}

manifest ''
if told=$(cargo build --quiet 2>&1); then
    echo "it compiles with serde_json_path alone: the behaviour has changed" >&2
    exit 1
fi
echo "$told" | grep -m 1 'serde_json_path_macros'

manifest 'serde_json_path_macros = "=0.1.6"'
said=$(cargo run --quiet 2>&1)
echo "with serde_json_path_macros among the dependencies: $said"
[[ "$said" == *"Array"*"4"* ]] || { echo "another outcome than before" >&2; exit 1; }
