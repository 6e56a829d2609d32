//! Support code of the client: values, parameters, bodies, security and the sending of calls.

#![cfg_attr(
    not(feature = "client"),
    allow(dead_code, unused_imports, reason = "values have parts that only their sending needs")
)]

#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(feature = "client")]
pub mod call;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
pub mod error;
#[cfg(feature = "client")]
mod exchange;
mod method;
#[cfg(feature = "client")]
pub mod middleware;
pub mod model;
#[cfg(feature = "client")]
pub mod operation;
#[cfg(feature = "client")]
mod options;
#[cfg(feature = "client")]
pub mod pacing;
#[cfg(feature = "pages")]
pub mod pages;
#[cfg(feature = "client")]
pub mod parameter;
mod plain;
#[cfg(any(feature = "client", feature = "webhooks"))]
mod platform;
#[cfg(feature = "redis")]
pub mod redis;
#[cfg(feature = "client")]
mod request;
#[cfg(feature = "client")]
pub mod response;
#[cfg(feature = "client")]
mod response_header;
#[cfg(feature = "client")]
mod retry;
#[cfg(any(feature = "client", feature = "webhooks"))]
mod secret;
#[cfg(feature = "client")]
pub mod security;
#[cfg(feature = "client")]
pub mod service;
#[cfg(feature = "client")]
mod settings;
mod shown;
#[cfg(feature = "test-util")]
pub mod test_util;
#[cfg(feature = "client")]
pub mod transport;
mod upload;
mod webhook;
#[cfg(feature = "client")]
mod wire;

pub use bytes::Bytes;
#[cfg(feature = "chrono")]
pub use chrono;
pub use http;
#[cfg(feature = "jiff")]
pub use jiff;
pub use method::Method;
pub use model::{
    Bytes64, Bytes64Url, CommaList, Date, DateTime, Decimal, Decode, DecodeError, Encode, Fixed, FlagSet,
    Json, Link, OpenEnum, OpenTuple, SerdeValue, TextValue, Uuid, missing_fields,
};
#[cfg(feature = "pacing")]
pub use pacing::Pacing;
#[cfg(feature = "pages")]
pub use pages::{Items, Pages};
#[cfg(feature = "streams")]
pub use response::stream::{
    self, Event, Events, Lines, Records, ResponseParts, StreamError, StreamFault, Values,
};
#[cfg(feature = "rust_decimal")]
pub use rust_decimal;
#[cfg(any(feature = "client", feature = "webhooks"))]
pub use secret::Secret;
#[cfg(feature = "oauth2")]
pub use security::oauth2;
#[cfg(feature = "time")]
pub use time;
pub use upload::{Content, File};
#[cfg(feature = "uuid")]
pub use uuid;
pub use webhook::{Challenge, MessagePart, SignatureEncoding, SignatureScheme, Webhook};
#[cfg(feature = "webhooks")]
pub use webhook::{ChallengeAnswer, Received, Receiver, WebhookError};

// What calls need, which a crate of types alone has not.
#[cfg(feature = "client")]
pub use self::{
    call::{Call, Downloading, Maybe, Responding, Sending},
    client::{Client, ClientBuilder},
    error::{
        ApiError, AuthError, BuildError, EmptyPagesError, Error, RateLimitError, TimeoutError,
        TransportError, UnreadableResponse,
    },
    middleware::Middleware,
    operation::{Choice, Operation, PartEncoding},
    options::{Options, Redirects},
    pacing::{Budget, Limiter, Period},
    parameter::{CookieStyle, HeaderStyle, PathStyle, QueryStyle},
    request::{Part, Parts, QueryString, RequestBuilder, Sequence},
    response::{
        Download, DownloadError, DownloadFault, FromResponse, Redirect, Response, UndecodedResponse,
        Unlisted, Untyped,
    },
    response_header::ResponseHeader,
    retry::RetryPolicy,
    security::{ApiKey, Basic, Bearer, Credentials, HttpScheme, Scheme},
    service::{RateLimits, Refusal, Service},
    transport::Transport,
};
#[cfg(feature = "client")]
pub use reqwest::{self, StatusCode, header::HeaderMap};

#[doc(hidden)]
pub use serde;

#[cfg(test)]
mod tests;
