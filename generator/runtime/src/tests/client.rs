//! Clients that cannot be built.

use crate::Client;
use crate::transport::{HttpResponse, from_fn};

/// The first call would be too late to say so.
#[test]
fn tls_that_is_not_there() {
    let has_tls = cfg!(any(feature = "rustls", feature = "rustls-ring", feature = "native-tls"));
    let built = Client::builder("https://api.example.com").build();
    assert_eq!(built.is_ok(), has_tls);
    assert!(built.err().is_none_or(|error| error.to_string().contains("turn on the feature `rustls`")));
    Client::builder("http://api.example.com").build().unwrap();
    let own = from_fn(|_| std::future::ready(Ok(HttpResponse::new(200))));
    Client::builder("https://api.example.com").transport(own).build().unwrap();
}
