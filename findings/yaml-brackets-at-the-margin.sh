#!/usr/bin/env bash
# Expected:  In YAML, as in JSON, lines within brackets and quotes may start at the column of their key; or they may
#            not, and all parsers agree.
# Behaviour: saphyr-parser refuses some of them with "invalid indentation", by the letter of YAML 1.2.2 (flow
#            collections within blocks are indented further than their parent), and accepts others of the same kind: a
#            bracket may close at its key's column but not further left, and neither items nor quoted lines may start
#            there. libyaml, and so most tools that authors use, accepts all of them.
# Version:   saphyr-parser 0.3.3 beside serde_yaml 0.9.34 (unsafe-libyaml 0.2.11).
# Source:    https://yaml.org/spec/1.2.2/#74-flow-collection-styles
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
saphyr-parser = "=0.3.3"
serde_yaml = "=0.9.34"
TOML
cat > src/main.rs <<'RUST'
fn main() {
    for text in ["a: {\n  b: 1\n}\n", "a: [\n1\n]\n", "a: \"x\ny\"\n", "a:\n  b: {\n    c: 1\n}\n"] {
        let strict = saphyr_parser::Parser::new_from_str(text).find_map(|event| event.err());
        let strict = strict.map_or("read".to_owned(), |error| error.info().to_owned());
        let other = serde_yaml::from_str::<serde_yaml::Value>(text).map_or("refused", |_| "read");
        println!("{text:?}: saphyr-parser: {strict}; libyaml: {other}");
    }
}
RUST
CARGO_TARGET_DIR="$folder/target" cargo run --quiet > seen
cat seen
diff - seen <<'SEEN'
"a: {\n  b: 1\n}\n": saphyr-parser: read; libyaml: read
"a: [\n1\n]\n": saphyr-parser: invalid indentation; libyaml: read
"a: \"x\ny\"\n": saphyr-parser: invalid indentation in quoted scalar; libyaml: read
"a:\n  b: {\n    c: 1\n}\n": saphyr-parser: invalid indentation; libyaml: read
SEEN
