//! The styles of parameters (OpenAPI 3.0.3, "Style Values" and "Style Examples").

mod cookie;
pub(super) mod deep_object;
mod header;
mod pair;
mod path;
mod query;
mod value;

pub use cookie::CookieStyle;
pub use header::HeaderStyle;
pub use pair::Pair;
pub(super) use pair::write_pairs;
pub use path::PathStyle;
pub use query::QueryStyle;
pub(super) use value::item;
