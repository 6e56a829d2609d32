// @generated from OpenAPI documents; change the documents or their overlays and generate again.
#![cfg_attr(feature = "v2-users", doc = include_str!("../README.md"))]
#![cfg_attr(not(feature = "v2-users"), doc = "See README.md of the package.")]

#[cfg(feature = "v1")]
#[rustfmt::skip]
pub mod v1;
#[cfg(any(feature = "v2-contact-groups", feature = "v2-groups", feature = "v2-users"))]
#[rustfmt::skip]
pub mod v2;
#[cfg(feature = "events")]
#[rustfmt::skip]
pub mod events;

pub mod admin;

#[doc(inline)]
pub use ::runtime;
