// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The support code of a generated client: models, parameters, bodies, security, and sending calls.

#![cfg_attr(
    not(feature = "client"),
    allow(dead_code, unused_imports, reason = "some parts of models are only needed to send them")
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
mod json_escape;
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
mod sanitize;
#[cfg(any(feature = "client", feature = "webhooks"))]
mod secret;
#[cfg(feature = "client")]
pub mod security;
#[cfg(feature = "client")]
pub mod service;
#[cfg(feature = "client")]
mod settings;
#[cfg(feature = "test-util")]
pub mod test_util;
#[cfg(feature = "client")]
pub mod transport;
mod upload;
mod webhook;
#[cfg(feature = "client")]
mod wire;

pub use bytes::Bytes;
#[cfg(feature = "client")]
pub use call::{Call, Downloading, Maybe, Responding, Sending};
#[cfg(feature = "chrono")]
pub use chrono;
#[cfg(feature = "client")]
pub use client::{Client, ClientBuilder};
#[cfg(feature = "client")]
pub use error::{
    ApiError, AuthError, BuildError, EmptyPagesError, Error, RateLimitError, TimeoutError, TransportError,
    UnreadableResponse,
};
pub use http;
#[cfg(feature = "jiff")]
pub use jiff;
pub use method::Method;
#[cfg(feature = "client")]
pub use middleware::Middleware;
pub use model::{
    Bytes64, Bytes64Url, CommaList, Date, DateTime, Decimal, Decode, DecodeError, Encode, Fixed, FlagSet,
    Json, Link, OpenEnum, OpenTuple, SerdeValue, TextValue, Uuid, missing_fields,
};
#[cfg(feature = "client")]
pub use operation::{Choice, Operation, PartEncoding};
#[cfg(feature = "client")]
pub use options::{Options, Redirects};
#[cfg(feature = "pacing")]
pub use pacing::Pacing;
#[cfg(feature = "client")]
pub use pacing::{Budget, Limiter, Period};
#[cfg(feature = "pages")]
pub use pages::{Items, Pages};
#[cfg(feature = "client")]
pub use parameter::{CookieStyle, HeaderStyle, PathStyle, QueryStyle};
#[cfg(feature = "client")]
pub use request::{Part, Parts, QueryString, RequestBuilder, Sequence};
#[cfg(feature = "client")]
pub use reqwest;
#[cfg(feature = "client")]
pub use reqwest::{StatusCode, header::HeaderMap};
#[cfg(feature = "streams")]
pub use response::stream::{
    self, Event, Events, Lines, Records, ResponseParts, StreamError, StreamFault, Values,
};
#[cfg(feature = "client")]
pub use response::{
    Download, DownloadError, DownloadFault, FromResponse, Redirect, Response, UndecodedResponse, Unlisted,
    Untyped,
};
#[cfg(feature = "client")]
pub use response_header::ResponseHeader;
#[cfg(feature = "client")]
pub use retry::RetryPolicy;
#[cfg(feature = "rust_decimal")]
pub use rust_decimal;
#[cfg(any(feature = "client", feature = "webhooks"))]
pub use secret::Secret;
#[cfg(feature = "oauth2")]
pub use security::oauth2;
#[cfg(feature = "client")]
pub use security::{ApiKey, Basic, Bearer, Credentials, HttpScheme, Scheme};
#[cfg(feature = "client")]
pub use service::{RateLimits, Refusal, Service};
#[cfg(feature = "time")]
pub use time;
#[cfg(feature = "client")]
pub use transport::Transport;
pub use upload::{Content, File};
#[cfg(feature = "uuid")]
pub use uuid;
pub use webhook::{Challenge, MessagePart, SignatureEncoding, SignatureScheme, Webhook};
#[cfg(feature = "webhooks")]
pub use webhook::{ChallengeAnswer, Received, Receiver, WebhookError};

#[doc(hidden)]
pub use serde;
