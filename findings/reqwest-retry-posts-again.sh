#!/usr/bin/env bash
# Expected:  A client that retries with reqwest-retry's own strategy repeats requests that may be repeated: those with
#            an idempotent method, or that the server did not process, and not before `Retry-After` says so.
# Behaviour: POST and PATCH are repeated like GET, after each 5xx, so that a call whose answer is a 500 may create two
#            things. 501, which says that the server never supports the method, is repeated too. `Retry-After` is not
#            read: a server that asks for 30 seconds is called again within a few.
# Version:   reqwest-retry 0.9.1 with retry-policies 0.5.2, reqwest-middleware 0.5.2, reqwest 0.13.5.
# Source:    https://docs.rs/reqwest-retry/0.9.1/reqwest_retry/fn.default_on_request_success.html (no word about
#            methods); https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2 (which requests a client repeats by itself)
#            and section 10.2.3 (`Retry-After`)
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
reqwest = { version = "=0.13.5", default-features = false }
reqwest-middleware = "=0.5.2"
reqwest-retry = "=0.9.1"
retry-policies = "=0.5.2"
tokio = { version = "1", features = ["macros", "rt"] }
TOML
cat > src/main.rs <<'RUST'
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use reqwest::{Client, Method};
use reqwest_middleware::ClientBuilder;
use reqwest_retry::{policies::ExponentialBackoff, RetryTransientMiddleware};

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, received) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut reader = BufReader::new(&stream);
            let (mut first, mut line, mut length) = (String::new(), String::new(), 0);
            reader.read_line(&mut first).unwrap();
            while reader.read_line(&mut line).unwrap() > 2 {
                if let Some(value) = line.strip_prefix("content-length: ") {
                    length = value.trim().parse().unwrap();
                }
                line.clear();
            }
            reader.read_exact(&mut vec![0; length]).unwrap();
            let status = first.split('/').nth(1).unwrap().split(' ').next().unwrap();
            sender.send(Instant::now()).unwrap();
            write!(stream, "HTTP/1.1 {status} No\r\nretry-after: 30\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
                .unwrap();
        }
    });
    let policy = ExponentialBackoff::builder().build_with_max_retries(1);
    let retry = RetryTransientMiddleware::new_with_policy(policy);
    let client = ClientBuilder::new(Client::new()).with(retry).build();
    for status in [429, 500, 501, 503] {
        for method in [Method::GET, Method::POST, Method::PATCH] {
            let url = format!("http://{address}/{status}");
            client.request(method.clone(), url).body("once").send().await.unwrap();
            let times: Vec<_> = received.try_iter().collect();
            let waited = *times.last().unwrap() - times[0];
            let early = waited < Duration::from_secs(30);
            println!("{status}, {method}: {} requests, before the time: {early}", times.len());
        }
    }
}
RUST
CARGO_TARGET_DIR="$folder/target" cargo run --quiet > seen
cat seen
diff - seen <<'SEEN'
429, GET: 2 requests, before the time: true
429, POST: 2 requests, before the time: true
429, PATCH: 2 requests, before the time: true
500, GET: 2 requests, before the time: true
500, POST: 2 requests, before the time: true
500, PATCH: 2 requests, before the time: true
501, GET: 2 requests, before the time: true
501, POST: 2 requests, before the time: true
501, PATCH: 2 requests, before the time: true
503, GET: 2 requests, before the time: true
503, POST: 2 requests, before the time: true
503, PATCH: 2 requests, before the time: true
SEEN
