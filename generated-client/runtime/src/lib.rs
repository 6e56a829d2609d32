// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Support code of the client: values, parameters, bodies, security and the sending of calls.

#[cfg(feature = "blocking")]
pub mod blocking;
pub mod body;
pub mod call;
pub mod client;
pub mod error;
mod exchange;
pub mod model;
pub mod operation;
pub mod pages;
pub mod parameter;
mod request;
pub mod response;
pub mod security;

pub use body::File;
pub use bytes::Bytes;
pub use call::{Call, Draft, Options, Responding, Sending};
pub use client::{Client, ClientBuilder};
pub use error::{ApiError, AuthError, BuildError, Error, TransportError, UnreadableAnswer};
pub use model::{Bytes64, Date, DateTime, Decode, DecodeError, Encode, Json};
pub use operation::{Choice, Method, Operation};
pub use pages::{Items, Pages};
pub use parameter::{CookieStyle, HeaderStyle, PathStyle, QueryStyle};
pub use reqwest::StatusCode;
pub use reqwest::header::HeaderMap;
pub use response::{FromResponse, Raw, Response};
pub use security::{ApiKey, Basic, Bearer, Credentials, Scheme, Secret, oauth2};

#[doc(hidden)]
pub use serde;
