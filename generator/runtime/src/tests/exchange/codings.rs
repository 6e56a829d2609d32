//! Responses in a coding (RFC 9110 section 8.4): what is asked for and read, and what is told of the rest.

use crate::tests::example::Problem;
use crate::tests::server::{Answer, Server, answer};
use crate::{Bytes, Error, HeaderStyle, Json, Method, Operation, Options};

const GET: Operation = Operation { id: "get", path: "/a", ..Operation::DEFAULT };
const HEAD: Operation = Operation { id: "head", method: Method::Head, path: "/a", ..Operation::DEFAULT };

/// `{"total": 3}`
const GZIP: &[u8] = b"\x1f\x8b\x08\0\0\0\0\0\x02\x03\xab\x56\x2a\xc9\x2f\x49\xcc\x51\xb2\x52\x30\xae\x05\x00\xfe\xe3\x6d\x30\x0c\0\0\0";
const BROTLI: &[u8] = b"\x8b\x05\x80{\"total\": 3}\x03";
const ZSTD: &[u8] = b"\x28\xb5\x2f\xfd\x20\x0c\x61\0\0{\"total\": 3}";

fn coded(coding: &str, body: impl Into<Vec<u8>>) -> Answer {
    let mut coded = answer(200, "application/json", body);
    coded.headers.push(("Content-Encoding", coding.to_owned()));
    coded
}

/// Two hundred thousand spaces in 230 bytes.
#[cfg(feature = "gzip")]
fn bomb() -> Vec<u8> {
    let begin =
        b"\x1f\x8b\x08\0\0\0\0\0\x02\x03\xed\xc1\x31\x01\0\0\0\xc2\xa0\x2a\xeb\x9f\xd2\x0c\xfe\x40\x01";
    let end = b"\xaf\x01\x31\x61\x62\x10\x40\x0d\x03\0";
    [&begin[..], &[0; 193], &end[..]].concat()
}

#[cfg(any(feature = "gzip", feature = "brotli", feature = "zstd"))]
async fn check_read(coding: &str, body: &[u8]) {
    let server = Server::answering(coded(coding, body));
    let client = server.client();
    let response = client.call::<Json, ()>(&GET).response().await.unwrap();
    assert_eq!(
        (response.value()["total"].as_i64(), response.body().as_ref()),
        (Some(3), &b"{\"total\": 3}"[..])
    );
    assert_eq!(client.call::<(), ()>(&GET).bytes().await.unwrap(), *response.body());
    let mut download = client.call::<Json, ()>(&GET).download().await.unwrap();
    assert_eq!(download.length(), None, "what was announced is the length of the coded bytes");
    let mut bytes = Vec::new();
    while let Some(chunk) = download.chunk().await.unwrap() {
        bytes.extend(chunk);
    }
    assert_eq!(bytes, response.body().as_ref());
    let accepted = server.requests().remove(0).header("Accept-Encoding").unwrap();
    assert!(accepted.split(',').any(|one| one.trim() == coding), "{accepted}");
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn codings_that_are_asked_for() {
    check_read("gzip", GZIP).await;
    let refused = coded("gzip", GZIP);
    let error = Server::answering(Answer { status: 400, ..refused }).client().call::<(), Json>(&GET).await;
    assert_eq!(error.unwrap_err().api().unwrap()["total"], 3);
}

#[cfg(feature = "brotli")]
#[tokio::test]
async fn brotli() {
    check_read("br", BROTLI).await;
}

#[cfg(feature = "zstd")]
#[tokio::test]
async fn zstd() {
    check_read("zstd", ZSTD).await;
}

/// What was not asked for is named, whatever is read from it.
#[tokio::test]
async fn codings_that_are_not_asked_for() {
    for (coding, body) in [("x-snappy", GZIP), ("gzip, br", GZIP)] {
        let server = Server::answering(coded(coding, body));
        let client = server.client();
        for error in [
            client.call::<Json, ()>(&GET).await.unwrap_err(),
            client.call::<String, ()>(&GET).await.unwrap_err(),
            client.call::<(), ()>(&GET).await.unwrap_err(),
            client.call::<Bytes, ()>(&GET).await.unwrap_err(),
            client.call::<Json, ()>(&GET).download().await.unwrap_err(),
        ] {
            assert!(matches!(error, Error::Decode(_)), "{error}");
            let message = format!("it is in the coding `{coding}`, which was not requested");
            assert!(error.to_string().ends_with(&message), "{error}");
        }
    }
    #[cfg(not(feature = "brotli"))]
    {
        let server = Server::answering(coded("br", BROTLI));
        let error = server.client().call::<Json, ()>(&GET).await.unwrap_err().to_string();
        assert!(
            error.ends_with("the coding `br`, which was not requested; the feature `brotli` reads it"),
            "{error}"
        );
    }
    #[cfg(not(feature = "zstd"))]
    {
        let server = Server::answering(coded("zstd", ZSTD));
        let error = server.client().call::<Json, ()>(&GET).await.unwrap_err().to_string();
        assert!(error.ends_with("; the feature `zstd` reads it"), "{error}");
    }
    // A status that refuses the call says more than its coding.
    let refused = Server::answering(Answer { status: 403, ..coded("br", BROTLI) });
    let error = refused.client().call::<Json, Problem>(&GET).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(403));
}

/// A refusal that cannot be read names its coding, and shows nothing of the bytes.
#[tokio::test]
async fn refusals_that_are_not_read() {
    for content_type in ["application/json", "text/plain"] {
        let mut refused = answer(400, content_type, "KLJM.IMQ");
        refused.headers.push(("Content-Encoding", "deflate".to_owned()));
        let error = Server::answering(refused).client().call::<Json, ()>(&GET).await.unwrap_err().to_string();
        let end = "400 Bad Request: a body of 8 bytes in the coding `deflate`, which was not requested";
        assert!(error.ends_with(end), "{error}");
    }
}

/// Some services name there what is no coding.
#[tokio::test]
async fn names_that_are_no_codings() {
    for coding in ["UTF-8", "none", "Identity", "", "binary", "aws-chunked"] {
        let server = Server::answering(coded(coding, "1"));
        assert_eq!(server.client().call::<Json, ()>(&GET).await.unwrap(), 1, "{coding}");
    }
}

/// Whoever asks for a coding reads it.
#[tokio::test]
async fn codings_that_the_call_asks_for() {
    let server = Server::answering(coded("x-own", "coded"));
    let own = || Options::new().header("Accept-Encoding", "x-own");
    let bytes = server.client().call::<Json, ()>(&GET).options(own()).bytes().await.unwrap();
    assert_eq!(
        (bytes.as_ref(), server.request().header("Accept-Encoding").as_deref()),
        (&b"coded"[..], Some("x-own"))
    );
    // By a parameter of the document too, and what cannot be read then names the coding.
    let mut call = server.client().call::<Json, ()>(&GET);
    call.header("Accept-Encoding", HeaderStyle::SIMPLE, &"x-own");
    let error = call.await.unwrap_err().to_string();
    assert!(error.contains("; it is in the coding `x-own`"), "{error}");
    let identity = Server::answering(coded("identity", "1"));
    assert_eq!(identity.client().call::<Json, ()>(&GET).await.unwrap(), 1);
}

/// The bound holds for the decoded bytes, which are not read further.
#[cfg(feature = "gzip")]
#[tokio::test]
async fn long_bodies_in_short_ones() {
    let server = Server::answering(coded("gzip", bomb()));
    let client = server.builder().body_limit(100_000).build().unwrap();
    let error = client.call::<Bytes, ()>(&GET).await.unwrap_err();
    assert!(error.to_string().contains("it is longer than 100000 bytes"), "{error}");
    let more = Options::new().body_limit(200_000);
    assert_eq!(client.call::<Bytes, ()>(&GET).options(more).await.unwrap().len(), 200_000);
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn bodies_that_are_cut_or_damaged() {
    let mut damaged = GZIP.to_vec();
    damaged[24] ^= 1;
    for body in [&GZIP[..20], &damaged, b"plain"] {
        let server = Server::answering(coded("gzip", body));
        let error = server.client().call::<Json, ()>(&GET).await.unwrap_err();
        assert!(matches!(error, Error::Transport(_)), "{error}");
        let mut download = server.client().call::<Json, ()>(&GET).download().await.unwrap();
        let mut outcome = download.chunk().await;
        while let Ok(Some(_)) = outcome {
            outcome = download.chunk().await;
        }
        outcome.unwrap_err();
    }
}

/// Where there is no body, the coding is that of one which is not there.
#[tokio::test]
async fn no_bodies() {
    for coding in ["gzip", "br", "x-own"] {
        let head = Server::start(move |_| Answer { body: Vec::new(), ..coded(coding, "") });
        head.client().call::<(), ()>(&HEAD).await.unwrap();
        let none = Server::answering(Answer { status: 204, ..coded(coding, "") });
        none.client().call::<(), ()>(&GET).await.unwrap();
        none.client().call::<Bytes, ()>(&GET).await.unwrap();
    }
}

/// A part of what is coded could not be decoded.
#[tokio::test]
async fn parts() {
    let server = Server::answering(Answer { status: 206, ..answer(200, "text/plain", "bc") });
    let mut call = server.client().call::<Bytes, ()>(&GET);
    call.header("Range", HeaderStyle::SIMPLE, &"bytes=1-2");
    assert_eq!(call.await.unwrap(), "bc");
    let option = Options::new().header("Range", "bytes=1-2");
    server.client().call::<Bytes, ()>(&GET).options(option).await.unwrap();
    for request in server.requests() {
        assert_eq!(request.header("Accept-Encoding").as_deref(), Some("identity"));
    }
}
