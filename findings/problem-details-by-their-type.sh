#!/usr/bin/env bash
# Expected:  A client reads the title and the detail of a problem whatever URI reference its `type` and its `instance`
#            are, also a URN or a `tag` URI. It ignores a member whose value has another type.
# Behaviour: The crate `problem_details` reads both as `http::Uri`, which is for the targets of requests and refuses
#            most URIs without `//`. Then nothing of the problem can be read. Nor can it if `status` is a string, here
#            and with `http-api-problem`.
# Version:   problem_details 0.11.0 with http 1, http-api-problem 0.60.0.
# Source:    https://www.rfc-editor.org/rfc/rfc9457#section-3.1 (a value of another type "MUST be ignored"), section
#            3.1.1 (URIs that nobody can look up, such as `tag` URIs) and section 3.1.5
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
    match problem {
        Ok(_) => "read".to_owned(),
        Err(error) => error.to_string().split(", expected").next().unwrap_or_default().to_owned(),
    }
}

fn main() {
    for problem in [
        r#"{"title": "Out of luck", "type": "https://example.org/out-of-luck"}"#,
        r#"{"title": "Out of luck", "type": "tag:example.org,2021-09-17:OutOfLuck"}"#,
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
{"title": "Out of luck", "type": "https://example.org/out-of-luck"}
    problem_details: read
    http-api-problem: read
{"title": "Out of luck", "type": "tag:example.org,2021-09-17:OutOfLuck"}
    problem_details: invalid value: string "tag:example.org,2021-09-17:OutOfLuck"
    http-api-problem: read
{"title": "Out of luck", "instance": "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"}
    problem_details: invalid value: string "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
    http-api-problem: read
{"title": "Out of luck", "status": "404"}
    problem_details: invalid type: string "404"
    http-api-problem: invalid type: string "404"
SEEN
