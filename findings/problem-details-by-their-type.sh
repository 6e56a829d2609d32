#!/usr/bin/env bash
# Expected:  A client reads the title and the detail of a problem whatever reference its `type` is: the RFC recommends
#            `tag` URIs for types that nobody can look up. It ignores a member whose value has another type.
# Behaviour: The crate `problem_details` reads `type` and `instance` as `http::Uri`, which is for targets of requests and
#            has neither the example of the RFC, `tag:example@example.org,2021-09-17:OutOfLuck`, nor most other URIs
#            without `//`. The whole problem is then an error. So it is if `status` is a string, here and in
#            `http-api-problem`.
# Version:   problem_details 0.11.0 with http 1, http-api-problem 0.60.0.
# Source:    https://www.rfc-editor.org/rfc/rfc9457#section-3.1 (a value of another type "MUST be ignored") and section
#            3.1.1 (the example)
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
http-api-problem = "=0.60.0"
problem_details = "=0.11.0"
serde_json = "1"
TOML
cat > src/main.rs <<'RUST'
use http_api_problem::HttpApiProblem;
use problem_details::ProblemDetails;

fn shown<T>(problem: serde_json::Result<T>) -> String {
    problem.map_or_else(|error| error.to_string(), |_| "read".to_owned())
}

fn main() {
    for problem in [
        r#"{"title": "Out of luck", "type": "https://example.org/out-of-luck"}"#,
        r#"{"title": "Out of luck", "type": "tag:example@example.org,2021-09-17:OutOfLuck"}"#,
        r#"{"title": "Out of luck", "instance": "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"}"#,
        r#"{"title": "Out of luck", "status": "404"}"#,
    ] {
        println!("{problem}");
        println!("    problem_details: {}", shown(serde_json::from_str::<ProblemDetails>(problem)));
        println!("    http-api-problem: {}", shown(serde_json::from_str::<HttpApiProblem>(problem)));
    }
}
RUST
CARGO_TARGET_DIR="$folder/target" cargo run --quiet > seen
cat seen
diff - seen <<'SEEN'
SEEN
