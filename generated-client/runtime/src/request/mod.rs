// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! The request of a call, as a value. It does not depend on the client, credentials or retries.

mod body;
mod builder;
mod form;
mod message;
mod multipart;
#[cfg(feature = "pages")]
mod next_page;
mod parts;
mod query_string;
mod sequence;
mod url;

pub(super) use body::Body;
pub use builder::RequestBuilder;
pub(super) use message::Request;
pub use parts::{Part, Parts};
pub use query_string::QueryString;
pub use sequence::Sequence;
