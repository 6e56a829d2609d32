// @generated from OpenAPI documents; change the documents or their overlays and generate again.
//! Coding of values by tables: every type describes itself, and one driver per direction does the work.

mod alternatives;
mod attempt;
mod bytes64;
mod compare;
mod date_time;
mod decimal;
mod decode;
mod decode_context;
mod decode_error;
mod decoder;
mod discrimination;
mod encode;
mod first_missing;
mod fixed;
mod json;
mod json_reader;
mod json_text;
mod link;
mod macros;
mod memory_limit;
mod mixture;
mod nothing;
mod object_reader;
mod open_tuple;
mod scalar;
mod scalar_traits;
mod score;
mod shape;
mod std_types;
mod tagged;
mod traits;
mod tuples;
mod union_macros;
mod uuid;
mod value_ref;
mod verbatim;

pub use bytes64::{Bytes64, Bytes64Url};
pub use compare::{debug, debug_variant, equal};
pub use date_time::{Date, DateTime};
pub use decimal::Decimal;
pub(crate) use decode::decode_within;
pub use decode::{decode_json, decode_slice, deserialize, view};
pub use decode_error::DecodeError;
pub use discrimination::{Constant, Discrimination, Matcher, Tag, kind};
pub(crate) use encode::json_text;
pub use encode::to_json;
pub(crate) use first_missing::first_missing;
pub use fixed::Fixed;
pub use json::Json;
pub(crate) use json_text::text_of;
pub use json_text::to_json_text;
pub use link::{Link, Linked};
pub(crate) use memory_limit::DECODED_LIMIT;
pub use nothing::Nothing;
pub use open_tuple::OpenTuple;
pub use scalar_traits::{Clear, Fit, Number, Parse, parse_integer};
pub use score::Score;
pub use shape::{Field, Shape, mark};
pub use tagged::{Form, Payload, Tagged};
pub use traits::{
    Decode, DecodeTarget, Elements, Encode, ListTarget, MapTarget, Model, TupleTarget, Union, ValueRef,
};
pub use uuid::Uuid;
pub use value_ref::entries;
pub use verbatim::InvalidText;
