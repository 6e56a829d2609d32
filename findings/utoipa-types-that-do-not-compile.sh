#!/usr/bin/env bash
# Expected:  Types that serde supports, and parts that utoipa describes, can be combined: a variant with two values of
#            one described type, and a list of a generic type in the responses of a path.
# Behaviour: `enum Shape { Line(Point, Point) }` is refused with "no method named `to_array_builder`", since equal
#            values become one reference with a length, which only numbers and similar types have; with two different
#            types it compiles. `body = Vec<Seen<i32>>` is a syntax error, since the two closing brackets are read
#            together; `body = [Seen<i32>]` is not.
# Version:   utoipa 6.0.0 (utoipa-gen 6.0.1).
# Source:    https://docs.rs/utoipa/6.0.0/utoipa/derive.ToSchema.html,
#            https://docs.rs/utoipa/6.0.0/utoipa/attr.path.html
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
# Says whether a program with this enum and this body compiles, or the first words of why not.
compiled() {
    cat > src/main.rs <<RUST
#![allow(dead_code)]
use utoipa::ToSchema;
#[derive(ToSchema)]
struct Point { x: f64 }
#[derive(ToSchema)]
struct Other { y: f64 }
#[derive(ToSchema)]
struct Seen<T> { value: T }
#[derive(ToSchema)]
enum Shape { Line($1) }
#[utoipa::path(get, path = "/", responses((status = 200, body = $2)))]
fn path() {}
fn main() {}
RUST
    if told=$(CARGO_TARGET_DIR="$folder/target" cargo check --quiet 2>&1); then
        echo 'compiles'
    else
        grep -m 1 '^error' <<<"$told"
    fi
}
{
    echo "Line(Point, Other), [Seen<i32>]: $(compiled 'Point, Other' '[Seen<i32>]')"
    echo "Line(Point, Point): $(compiled 'Point, Point' '[Seen<i32>]')"
    echo "Vec<Seen<i32>>: $(compiled 'Point, Other' 'Vec<Seen<i32>>')"
} > seen
cat seen
grep -q '^Line(Point, Other), \[Seen<i32>\]: compiles$' seen
grep -q '^Line(Point, Point): error\[E0599\]: no method named `to_array_builder`' seen
grep -q '^Vec<Seen<i32>>: error: expected expression' seen
