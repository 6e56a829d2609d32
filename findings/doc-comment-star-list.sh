#!/usr/bin/env bash
# Expected:  `#[doc = "…"]` with several lines, printed by prettyplease and documented by rustdoc, shows the Markdown of
#            the attribute: a list with two entries, whichever of the signs of CommonMark (0.31, section 5.2) begins
#            them.
# Behaviour: prettyplease prints an attribute of several lines as a block comment. If all its lines begin with a star,
#            the compiler takes the stars for the frame of the comment and removes them, so the entries become a
#            paragraph. A list with dashes is not affected.
# Version:   prettyplease 0.3.0, syn 3.0.0 or newer, rustdoc of the toolchain in use (1.95).
# Source:    `can_be_block_comment` in prettyplease's src/attr.rs; `beautify_doc_string` in
#            rustc_ast/src/util/comments.rs
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
cat >Cargo.toml <<'TOML'
[package]
name = "stars"
version = "0.0.0"
edition = "2024"

[dependencies]
prettyplease = "=0.3.0"
syn = { version = "3", default-features = false, features = ["full", "parsing"] }

[workspace]
TOML
cat >src/main.rs <<'RUST'
fn main() {
    for (name, sign) in [("Stars", '*'), ("Dashes", '-')] {
        let text = format!("#[doc = \"\\n{sign} one\\n{sign} two\\n\"] pub struct {name};");
        print!("{}", prettyplease::unparse(&syn::parse_file(&text).unwrap()));
    }
}
RUST
cargo run -q >printed.rs
echo '== printed by prettyplease'
cat printed.rs
rustdoc --edition 2024 --crate-type lib --crate-name printed printed.rs -o out
# The pages have other lists beside the documentation.
entries() { perl -0ne 'print $1 if /<div class="docblock">(.*?)<.details>/s' "out/printed/struct.$1.html" | { grep -o '<li>' || true; } | wc -l; }
stars=$(entries Stars) dashes=$(entries Dashes)
echo "== entries of a list in rustdoc's pages: stars $stars, dashes $dashes"
[ "$stars" = 0 ] && [ "$dashes" = 2 ]
