#!/usr/bin/env bash
# Expected:  The document has the schemas that it refers to: since utoipa 5 they are collected from the bodies of
#            requests and responses.
# Behaviour: Schemas of `#[derive(IntoResponses)]`, the way to describe an error type once, are referred to but not
#            collected, so the document has a reference without a target. The same type, named in `responses(…)` itself,
#            is collected.
# Version:   utoipa 6.0.0 (utoipa-gen 6.0.1).
# Source:    https://docs.rs/utoipa/6.0.0/utoipa/derive.IntoResponses.html
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
utoipa = "=6.0.0"
utoipa-gen = "=6.0.1"
TOML
cat > src/main.rs <<'RUST'
#![allow(dead_code)]
use utoipa::{IntoResponses, OpenApi, ToSchema};

#[derive(ToSchema)]
struct Problem {
    code: u16,
}

#[derive(IntoResponses)]
enum Refusal {
    /// There is none.
    #[response(status = 404)]
    Missing(Problem),
}

#[utoipa::path(get, path = "/derived", responses(Refusal))]
fn derived() {}

#[utoipa::path(get, path = "/named", responses((status = 404, description = "There is none.", body = Problem)))]
fn named() {}

#[derive(OpenApi)]
#[openapi(paths(derived))]
struct Derived;

#[derive(OpenApi)]
#[openapi(paths(named))]
struct Named;

fn say(name: &str, document: utoipa::openapi::OpenApi) {
    let refers = document.to_json().unwrap().contains("\"#/components/schemas/Problem\"");
    let has = document.components.is_some_and(|components| components.schemas.contains_key("Problem"));
    println!("{name}: refers to Problem: {refers}, has it: {has}");
}

fn main() {
    say("derived", Derived::openapi());
    say("named", Named::openapi());
}
RUST
CARGO_TARGET_DIR="$folder/target" cargo run --quiet > seen
cat seen
diff - seen <<'SEEN'
derived: refers to Problem: true, has it: false
named: refers to Problem: true, has it: true
SEEN
