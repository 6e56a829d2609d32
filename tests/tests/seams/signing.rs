//! Signing each request by an HMAC over its method, path and body, as many services want it.

use client_tests::server::{Answer, Request, Server};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::json;
use sha2::Sha256;
use zoom_client::runtime::Secret;
use zoom_client::runtime::middleware::{Handling, Middleware, Next};
use zoom_client::runtime::transport::{HttpError, HttpRequest};
use zoom_client::v2;

/// Signs what is sent with a key that both sides know.
struct Signs {
    key: Secret,
}

impl Signs {
    fn signature(&self, request: &HttpRequest) -> Result<String, HttpError> {
        let body = request.body().as_bytes();
        let body =
            body.ok_or_else(|| HttpError::unsendable("a stream cannot be signed before it is sent"))?;
        let key = Hmac::<Sha256>::new_from_slice(self.key.expose().as_bytes());
        let mut hash = key.map_err(HttpError::unsendable)?;
        hash.update(request.method.as_str().as_bytes());
        hash.update(request.url.path().as_bytes());
        hash.update(body);
        let digits = hash.finalize().into_bytes();
        Ok(digits.iter().map(|byte| format!("{byte:02x}")).collect())
    }
}

impl Middleware for Signs {
    fn handle<'a>(&'a self, mut request: HttpRequest, next: Next<'a>) -> Handling<'a> {
        Box::pin(async move {
            // A redirect may lead to a host that must not see what proves who calls.
            if next.attempt().is_trusted {
                let mut value: http::HeaderValue =
                    self.signature(&request)?.parse().map_err(HttpError::unsendable)?;
                value.set_sensitive(true);
                request.headers.insert("x-signature", value);
            }
            next.run(request).await
        })
    }
}

/// What a server of the key expects.
fn expected(request: &Request) -> String {
    let mut hash = Hmac::<Sha256>::new_from_slice(b"hunter2").unwrap();
    let path = request.path();
    for part in [request.method.as_bytes(), path.as_bytes(), &request.body] {
        hash.update(part);
    }
    hash.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test]
async fn each_attempt_is_signed() {
    let again = Answer::empty(429).header("Retry-After", "0");
    let made = Answer::json(201, &json!({ "id": "1" }));
    let server = Server::answering([again, made, Answer::empty(200)]);
    let zoom = v2::Client::builder()
        .base_url(server.url())
        .credentials(v2::AccessToken::new("token-1"))
        .middleware(Signs { key: "hunter2".into() })
        .build()
        .unwrap();
    let group = v2::types::NewGroup { name: Some("g".to_owned()), ..Default::default() };
    zoom.groups().create(&group).await.unwrap();
    zoom.get::<()>("/groups?a=1").await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    for request in &requests {
        assert_eq!(request.header("x-signature"), Some(expected(request).as_str()));
    }
    assert_ne!(requests[0].body.len(), 0);
}

/// A body that cannot be signed is not sent.
#[tokio::test]
async fn streams_are_refused() {
    let server = Server::answering([Answer::empty(200)]);
    let builder = v2::Client::builder().base_url(server.url()).credentials(v2::AccessToken::new("token-1"));
    let zoom = builder.middleware(Signs { key: "hunter2".into() }).build().unwrap();
    let stream = zoom_client::runtime::Content::from_reader(&b"abc"[..], Some(3));
    let picture = zoom_client::runtime::File::from_content("a.png", "image/png", stream);
    let body = v2::types::PictureUpload { pic_file: picture };
    let error = zoom.users().upload_picture("me", &body).await.unwrap_err();
    assert!(error.to_string().contains("a stream cannot be signed"), "{error}");
    assert!(server.requests().is_empty());
}
