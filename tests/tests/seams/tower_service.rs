//! A service of `tower` as transport: here a function that answers, with a layer of `tower` around it.

use std::sync::{Arc, Mutex};

use http_body_util::Full;
use tower::{Service, ServiceBuilder, ServiceExt, service_fn};
use zoom_client::runtime::transport::{Body, HttpError, HttpRequest, HttpResponse, Transport, Transporting};
use zoom_client::runtime::{Bytes, Error};
use zoom_client::v2;

/// A service whose clones can be used at once.
struct Tower<S>(S);

impl<S, B> Transport for Tower<S>
where
    S: Service<http::Request<Body>, Response = http::Response<B>> + Clone + Send + Sync + 'static,
    S::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    S::Future: Send,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    fn send(&self, request: HttpRequest) -> Transporting<'_> {
        let service = self.0.clone();
        Box::pin(async move {
            let response = service.oneshot(request.try_into()?).await;
            response.map(HttpResponse::from).map_err(HttpError::broken)
        })
    }
}

#[tokio::test]
async fn a_service_of_tower() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&seen);
    let service = service_fn(async |request: http::Request<Body>| {
        let (head, body) = request.into_parts();
        let body = body.read(1000).await?.unwrap_or_default();
        let mut response = http::Response::new(Full::new(body));
        *response.status_mut() = http::StatusCode::CREATED;
        response.headers_mut().insert("x-path", head.uri.path().parse().unwrap());
        response.headers_mut().insert("content-type", "application/json".parse().unwrap());
        Ok::<_, HttpError>(response)
    });
    let service = ServiceBuilder::new()
        .map_request(move |request: http::Request<Body>| {
            log.lock().unwrap().push(format!("{} {}", request.method(), request.uri()));
            request
        })
        .service(service);
    let builder = v2::Client::builder().credentials(v2::AccessToken::new("token-1"));
    let zoom = builder.transport(Tower(service)).build().unwrap();
    let group = v2::types::NewGroup { name: Some("g".to_owned()), ..Default::default() };
    let response = zoom.groups().create(&group).response().await.unwrap();
    assert_eq!(response.header("x-path"), Some("/v2/groups"));
    assert_eq!(response.value().name.as_deref(), Some("g"));
    assert_eq!(*seen.lock().unwrap(), ["POST https://api.zoom.us/v2/groups"]);
}

/// What a service fails with is told.
#[tokio::test]
async fn a_service_that_fails() {
    let service = service_fn(async |_: http::Request<Body>| {
        Err::<http::Response<Full<Bytes>>, _>(HttpError::broken("no line today"))
    });
    let builder = v2::Client::builder().credentials(v2::AccessToken::new("token-1"));
    let zoom = builder.transport(Tower(service)).build().unwrap();
    let error = zoom.groups().create(&v2::types::NewGroup::default()).await.unwrap_err();
    assert!(matches!(&error, Error::Transport(_)), "{error:?}");
    assert!(error.to_string().contains("no line today"), "{error}");
}
