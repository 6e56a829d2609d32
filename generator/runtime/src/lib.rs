//! Support code of the client: values, parameters, bodies, security and the sending of calls.

#[cfg(feature = "blocking")]
pub mod blocking;
pub mod call;
mod client;
pub mod error;
mod exchange;
pub mod middleware;
pub mod model;
pub mod operation;
mod options;
pub mod pacing;
#[cfg(feature = "pages")]
pub mod pages;
pub mod parameter;
mod plain;
mod platform;
#[cfg(feature = "redis")]
pub mod redis;
mod request;
pub mod response;
mod response_header;
mod retry;
mod secret;
pub mod security;
pub mod service;
mod settings;
mod shown;
#[cfg(feature = "test-util")]
pub mod test_util;
pub mod transport;
mod upload;
mod webhook;
mod wire;

pub use bytes::Bytes;
pub use call::{Call, Downloading, Maybe, Responding, Sending};
pub use client::{Client, ClientBuilder};
pub use error::{
    ApiError, AuthError, BuildError, EmptyPagesError, Error, RateLimitError, TimeoutError, TransportError,
    UnreadableResponse,
};
pub use middleware::Middleware;
pub use model::{
    Bytes64, Bytes64Url, CommaList, Date, DateTime, Decimal, Decode, DecodeError, Encode, Fixed, FlagSet,
    Json, Link, OpenEnum, OpenTuple, Uuid, missing_fields,
};
pub use operation::{Choice, Method, Operation, PartEncoding};
pub use options::{Options, Redirects};
#[cfg(feature = "pacing")]
pub use pacing::Pacing;
pub use pacing::{Budget, Limiter, Period};
#[cfg(feature = "pages")]
pub use pages::{Items, Pages};
pub use parameter::{CookieStyle, HeaderStyle, PathStyle, QueryStyle};
pub use request::{Part, Parts, QueryString, RequestBuilder, Sequence};
pub use reqwest::StatusCode;
pub use reqwest::header::HeaderMap;
#[cfg(feature = "streams")]
pub use response::stream::{
    self, Event, Events, Lines, Records, ResponseParts, StreamError, StreamFault, Values,
};
pub use response::{
    Download, DownloadError, DownloadFault, FromResponse, Redirect, Response, UndecodedResponse, Unlisted,
    Untyped,
};
pub use response_header::ResponseHeader;
pub use retry::RetryPolicy;
pub use secret::Secret;
#[cfg(feature = "oauth2")]
pub use security::oauth2;
pub use security::{ApiKey, Basic, Bearer, Credentials, HttpScheme, Scheme};
pub use service::{RateLimits, Refusal, Service};
pub use transport::Transport;
pub use upload::{Content, File};
pub use webhook::{Challenge, MessagePart, SignatureEncoding, SignatureScheme, Webhook};
#[cfg(feature = "webhooks")]
pub use webhook::{ChallengeAnswer, Received, Receiver, WebhookError};

pub use {http, reqwest};

#[doc(hidden)]
pub use serde;

#[cfg(test)]
mod tests;
