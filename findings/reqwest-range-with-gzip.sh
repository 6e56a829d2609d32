#!/usr/bin/env bash
# Expected:  A request with `Range` is sent without `Accept-Encoding`: the documentation of `ClientBuilder::gzip` says
#            that either header keeps the client from requesting gzip.
# Behaviour: reqwest with the feature `gzip` sends `accept-encoding: gzip` with both kinds of requests. A service may
#            then send a part of a gzip body (206 with `Content-Encoding: gzip`, RFC 9110 section 14.1), which cannot be
#            decoded and is an error.
# Version:   reqwest 0.13.5, tower-http 0.6.11, flate2 1.1.11.
# Source:    `ClientBuilder::gzip` in reqwest's src/async_impl/client.rs; `call` in tower-http's
#            src/decompression/service.rs, which checks only `Accept-Encoding`
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir src
cat >Cargo.toml <<'TOML'
[package]
name = "ranges"
version = "0.0.0"
edition = "2024"

[dependencies]
flate2 = "=1.1.11"
reqwest = { version = "=0.13.5", default-features = false, features = ["gzip"] }
tokio = { version = "1", features = ["macros", "rt"] }
tower-http = "=0.6.11"

[workspace]
TOML
cat >src/main.rs <<'RUST'
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;

/// Answers two requests with the first 20 bytes of a gzip body, and gives the headers that speak of codings and ranges.
fn serve(listener: TcpListener) -> Vec<String> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(b"a text that is long enough to be cut in two").unwrap();
    let part = encoder.finish().unwrap()[..20].to_vec();
    let mut seen = Vec::new();
    for stream in listener.incoming().take(2) {
        let mut stream = stream.unwrap();
        let lines = BufReader::new(stream.try_clone().unwrap()).lines().map(Result::unwrap);
        let head: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
        seen.push(head.into_iter().filter(|line| line.contains("encoding") || line.contains("range")).collect::<Vec<_>>().join("; "));
        let head = "HTTP/1.1 206 X\r\nContent-Encoding: gzip\r\nContent-Range: bytes 0-19/60\r\nConnection: close\r\n";
        write!(stream, "{head}Content-Length: {}\r\n\r\n", part.len()).unwrap();
        stream.write_all(&part).unwrap();
    }
    seen
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let server = std::thread::spawn(|| serve(listener));
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    for range in [None, Some("bytes=0-19")] {
        let request = client.get(&url);
        let request = range.into_iter().fold(request, |request, range| request.header("range", range));
        let outcome = request.send().await.unwrap().bytes().await;
        println!("{range:?}: {}", if outcome.is_err_and(|error| error.is_decode()) { "cannot be decoded" } else { "decoded" });
    }
    server.join().unwrap().iter().for_each(|line| println!("sent {line}"));
}
RUST
cargo run -q >seen
cat seen
diff seen - <<'TEXT'
None: cannot be decoded
Some("bytes=0-19"): cannot be decoded
sent accept-encoding: gzip
sent range: bytes=0-19; accept-encoding: gzip
TEXT
echo 'as described'
