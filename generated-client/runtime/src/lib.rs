// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Support code of the client: values, parameters, bodies, security and the sending of calls.

#[cfg(feature = "blocking")]
pub mod blocking;
pub mod body;
pub mod call;
pub mod client;
pub mod download;
pub mod error;
mod exchange;
mod header;
pub mod hooks;
mod media_type;
pub mod model;
pub mod operation;
mod options;
pub mod pacing;
pub mod pages;
pub mod parameter;
#[cfg(feature = "redis")]
pub mod redis;
mod request;
pub mod response;
mod retry;
pub mod security;
pub mod service;
pub mod stream;
mod text;
mod webhook;

pub use body::{Content, File};
pub use bytes::Bytes;
pub use call::{Call, Draft, Responding, Sending};
pub use client::{Client, ClientBuilder};
pub use download::{Download, DownloadError, DownloadFault, Downloading};
pub use error::{
    ApiError, AuthError, BuildError, EmptyPagesError, Error, RateLimitError, TimeoutError, TransportError,
    UnreadableAnswer,
};
pub use header::ResponseHeader;
pub use hooks::Hook;
pub use model::{
    Bytes64, Bytes64Url, Date, DateTime, Decimal, Decode, DecodeError, Encode, Json, Link, OpenTuple, Uuid,
};
pub use operation::{Choice, Method, Operation, PartEncoding};
pub use options::Options;
#[cfg(feature = "pacing")]
pub use pacing::Pacing;
pub use pacing::{Budget, Limiter, Period};
pub use pages::{Items, Pages};
pub use parameter::{CookieStyle, HeaderStyle, PathStyle, QueryString, QueryStyle};
pub use reqwest::StatusCode;
pub use reqwest::header::HeaderMap;
pub use response::{FromResponse, Raw, Response, Unlisted};
pub use retry::RetryPolicy;
pub use security::{ApiKey, Basic, Bearer, Credentials, HttpScheme, Scheme, Secret, oauth2};
pub use service::{RateLimits, Refusal, Service};
pub use stream::{Event, Events, Lines, Records, StreamError, StreamFault};
pub use webhook::Webhook;

#[doc(hidden)]
pub use serde;
